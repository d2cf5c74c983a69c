// The tuning page in a real browser with the network shut: it answers, it redraws fast enough to follow a finger, the party machine speaks from
// its worker, and everything can be reached with the keyboard and read on a phone.

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { chromium, type Browser, type Page } from 'playwright-core';
import { renderTunePage } from '../../scenarios/tune/page.ts';

let browser: Browser;
let address: string;

test.before(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const file = join(await mkdtemp(join(tmpdir(), 'tune-')), 'tune.html');
  await writeFile(file, await renderTunePage());
  address = `file://${file}`;
});
test.after.always(() => browser.close());

/** Opens the page offline; whatever it complains of is collected. */
const open = async (hash = '', viewport = { width: 1280, height: 900 }): Promise<{ page: Page; complaints: string[] }> => {
  const context = await browser.newContext({ viewport, offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(`asked the network for ${request.url()}`);
  });
  await page.goto(address + hash);
  await page.locator('.answer').first().waitFor();
  return { page, complaints };
};

test('the page answers first, in a sentence, and complains of nothing', async (t) => {
  const { page, complaints } = await open();
  t.regex(
    (await page.locator('.answer').textContent()) ?? '',
    /^On 4G, \d+ % of average players dodge this; nobody is shown a hit that was dodged\.$/,
  );
  await page.getByText(/party machine: \d+ % of/).waitFor();
  t.deepEqual(complaints, []);
});

test('a slider changes the answer, the map and the address', async (t) => {
  const { page } = await open();
  await page.locator('#windowMs').fill('400');
  await page.getByText('On 4G, 38 % of average players').first().waitFor();
  await page.waitForURL(/window=400/);
  t.is(await page.locator('#heat button.set').textContent(), '38');
});

test('a redraw follows a finger', async (t) => {
  const { page } = await open();
  for (let tick = 1; tick <= 40; tick += 1) await page.locator('#tickMs').fill(String(tick));
  const durations = (await page.evaluate('performance.getEntriesByName("redraw").map((entry) => entry.duration)')) as number[];
  const median = durations.toSorted((left, right) => left - right)[durations.length >> 1] ?? Infinity;
  t.log(`median redraw ${median.toFixed(1)} ms of ${durations.length}`);
  t.true(median < 250);
});

for (const width of [390, 1280])
  test(`nothing sticks out of the page at ${width} px`, async (t) => {
    const { page } = await open('', { width, height: 844 });
    t.is(await page.evaluate('document.documentElement.scrollWidth'), width);
  });
