// The tuning page in a real browser with the network shut: it answers, it redraws fast enough to follow a finger, the party machine speaks from
// its worker, and everything can be reached with the keyboard and read on a phone.

import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { chromium, type Browser, type Page } from 'playwright-core';
import { present } from '../../core/assert.ts';
import { decodeDuelLink } from '../../core/client/duel-link.ts';
import { parseRules } from '../../core/rules/parse-rules.ts';
import { defaultRules, rulesHash } from '../../core/rules/rules.ts';
import { renderTunePage } from '../../scenarios/tune/page.ts';
import { sampleRun } from '../fixtures/sample-run.ts';
import { chromiumFile } from './web-kit.ts';

/** Every test here needs a browser; without one all are skipped, by name. */
const withBrowser = chromiumFile === undefined ? test.serial.skip : test.serial;
if (chromiumFile === undefined)
  console.warn('the tuning page in a browser: skipped, because this machine has no Chromium (apt-get install chromium)');

let browser: Browser | undefined;
let address: string;

test.before(async () => {
  if (chromiumFile === undefined) return;
  browser = await chromium.launch({ executablePath: chromiumFile, args: ['--no-sandbox'] });
  const file = join(await mkdtemp(join(tmpdir(), 'tune-')), 'tune.html');
  await writeFile(file, await renderTunePage());
  address = `file://${file}`;
});
test.after.always(() => browser?.close());

/** Opens the page offline; whatever it complains of is collected. */
const open = async (
  t: ExecutionContext,
  hash = '',
  viewport = { width: 1280, height: 900 },
): Promise<{ page: Page; complaints: string[] }> => {
  const context = await present(browser, 'the browser was opened').newContext({ viewport, offline: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) complaints.push(`asked the network for ${request.url()}`);
  });
  t.teardown(() => context.close());
  await page.goto(address + hash);
  await page.locator('.answer').first().waitFor();
  return { page, complaints };
};

withBrowser('the page answers first, in a sentence, and complains of nothing', async (t) => {
  const { page, complaints } = await open(t);
  t.regex(
    (await page.locator('.answer').textContent()) ?? '',
    /^On 4G, \d+ % of blows at average players on a PC at 60 Hz are dodged; about 1 attack in 1100 shows a hit that was dodged\.$/,
  );
  await page.getByText(/party machine \d+\.\d ±/).waitFor();
  t.deepEqual(complaints, []);
});

withBrowser('a slider changes the answer, the map and the address', async (t) => {
  const { page } = await open(t);
  await page.locator('#windowMs').fill('400');
  await page.getByText('On 4G, 38 % of blows at average players').first().waitFor();
  await page.waitForURL(/window=400/);
  t.is(await page.locator('#heat button.set').textContent(), '38');
});

withBrowser('a redraw follows a finger', async (t) => {
  const { page } = await open(t);
  for (let tick = 1; tick <= 40; tick += 1) await page.locator('#tickMs').fill(String(tick));
  const durations = (await page.evaluate('performance.getEntriesByName("redraw").map((entry) => entry.duration)')) as number[];
  const median = durations.toSorted((left, right) => left - right)[durations.length >> 1] ?? Infinity;
  t.log(`median redraw ${median.toFixed(1)} ms of ${durations.length}`);
  t.true(median < 250);
});

for (const width of [390, 1280])
  withBrowser(`nothing sticks out of the page at ${width} px`, async (t) => {
    const { page } = await open(t, '', { width, height: 844 });
    t.is(await page.evaluate('document.documentElement.scrollWidth'), width);
  });

withBrowser('two settings are answered side by side, and the controls say which one they change', async (t) => {
  const { page, complaints } = await open(t);
  await page.getByRole('button', { name: 'Compare with a second setting' }).click();
  await page.locator('#windowMs').fill('400');
  await page.getByText('B lets 57 in 100 blows fewer be dodged than A').first().waitFor();
  t.is(await page.locator('.answer').count(), 2);
  t.is(await page.getByRole('button', { name: 'B', exact: true }).getAttribute('aria-pressed'), 'true');
  await page.getByText('the same people and the same delays in A and B').waitFor();
  t.is(await page.locator('svg.timeline').count(), 2);
  await page.getByRole('button', { name: 'B less A' }).click();
  await page.waitForURL(/map=difference/);
  t.regex((await page.locator('#heat button[data-row="5"][data-column="2"]').textContent()) ?? '', /^(0|[+−]\d+)$/);
  await page.getByRole('button', { name: 'Keep only A' }).click();
  await page.locator('.answer').nth(1).waitFor({ state: 'detached' });
  t.regex((await page.locator('.answer').textContent()) ?? '', /^On 4G, 95 %/);
  t.deepEqual(complaints, []);
});

withBrowser('the keyboard walks the map; choosing a cell sets it and plays such a blow', async (t) => {
  const { page, complaints } = await open(t);
  await page.getByText('Blow 1.').waitFor();
  await page.locator('#heat button[tabindex="0"]').focus();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await page.waitForURL(/window=550&network=leo_satellite/);
  await page.getByText('low orbit, window 550 ms').waitFor();
  t.is(await page.locator('#heat button.set').getAttribute('aria-label'), 'low orbit, window 550 ms: 93 %, as set');
  t.is(await page.evaluate('document.activeElement.dataset.column'), '5');
  t.deepEqual(complaints, []);
});

withBrowser('a blow just too late is found, says by how much, and can be gone through', async (t) => {
  const { page } = await open(t, '#window=450');
  await page.getByRole('button', { name: 'One just too late' }).click();
  await page.getByText(/^Too late by \d+ ms$/).waitFor();
  const slider = page.getByRole('slider', { name: /^Move through/ });
  await slider.fill('0');
  t.regex((await slider.getAttribute('aria-valuetext')) ?? '', /^0 ms\. Party server: /);
  t.true(await page.locator('.playhead').isVisible());
});

withBrowser('the rules file is saved with its evidence, and the web client is asked for this very duel', async (t) => {
  const { page } = await open(t, '#window=520');
  await page.getByText(/party machine \d+\.\d ±/).waitFor();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the rules file' }).click()]);
  t.is(saved.suggestedFilename(), 'tuned-rules.yaml');
  const text = await readFile(await saved.path(), 'utf8');
  const read = parseRules(text);
  t.is(read.kind === 'ok' ? read.value.combat.dodgeWindowMs : undefined, 520);
  t.regex(text, /simulated: dodged/);
  const link = (await page.getByRole('link', { name: 'Feel it in the web client' }).getAttribute('href')) ?? '';
  const asked = new URLSearchParams(link.split('#')[1]);
  t.is(decodeDuelLink(asked.get('duel') ?? '')?.windowMs, 520);
  // The page's own state goes along, so that the way back finds everything as it was.
  t.is(asked.get('window'), '520');
});

withBrowser('own presses and own round trips are taken, and stay in the address', async (t) => {
  const { page, complaints } = await open(t);
  await page.getByLabel('Your own presses').fill('412 389, 450');
  await page.getByRole('button', { name: 'Put them on the curve' }).click();
  await page.getByText('3 presses on the curve.').waitFor();
  t.is(await page.locator('circle.press').count(), 3);
  await page.getByLabel('Network', { exact: true }).selectOption('own');
  await page.getByLabel('Round trips you measured').fill('81 79 80 95 83 80 120 82');
  await page.getByText('8 round trips read from all numbers: median 82 ms').waitFor();
  await page.getByRole('button', { name: 'Use these round trips' }).click();
  await page.waitForURL(/presses=412,389,450/);
  await page.waitForURL(/own=/);
  await page.reload();
  await page.getByText('On your own network').first().waitFor();
  t.is(await page.locator('circle.press').count(), 3);
  t.deepEqual(complaints, []);
});

withBrowser('everything one can press or set has a name', async (t) => {
  const { page } = await open(t, '#b=1&network=own&policy=equalised&tick=20');
  await page.locator('svg.timeline').first().waitFor();
  const nameless = await page.evaluate(
    `[...document.querySelectorAll('button, a, input, select, textarea')]
      .filter((one) => !(one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.length))
      .map((one) => one.outerHTML)`,
  );
  t.deepEqual(nameless, []);
  const small = await page.evaluate(
    `[...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && one.childNodes.length > 0 && parseFloat(getComputedStyle(one).fontSize) < 14).map((one) => one.outerHTML.slice(0, 80))`,
  );
  t.deepEqual(small, []);
});

withBrowser(
  'measured round trips are shown before they are used; what cannot be read changes nothing, and says what is in force',
  async (t) => {
    const { page, complaints } = await open(t, '#network=own');
    const [answer, pings, inForce, use] = [
      page.locator('.answer'),
      page.locator('#own-pings'),
      page.locator('#own-force'),
      page.locator('#own-use'),
    ];
    const before = await answer.textContent();
    t.regex((await inForce.textContent()) ?? '', /^No measurement is in force; an example with a round trip of 4\d ms stands in\.$/);
    const table = [223.5, 224, 231.25, 222, 244.5, 225].map((ms, index) => `${1001 + index};${String(ms).replace('.', ',')}`).join('\n');
    await pings.fill(`id;rtt\n${table}`);
    await page.getByText('6 round trips read from column “rtt”: median 225 ms, half between').waitFor();
    t.is(await answer.textContent(), before, 'shown, not used');
    await use.click();
    await page.getByText('These are in force.').waitFor();
    await page.waitForURL(/own=/);
    t.false(await use.isVisible());
    const after = await answer.textContent();
    t.not(after, before);
    await pings.fill('12 13');
    await page.getByText('Paste at least 5 round trips in ms, or what ping printed; only 2 found.').waitFor();
    t.regex((await inForce.textContent()) ?? '', /^Still in force: what was measured before, with a round trip of 22\d ms\.$/);
    t.is(await answer.textContent(), after);
    t.deepEqual(complaints, []);
  },
);

withBrowser('where more than one column could be meant the page asks which, and waits for the answer', async (t) => {
  const { page, complaints } = await open(t, '#network=own', { width: 390, height: 844 });
  await page.locator('#own-pings').fill([80, 82, 81, 95, 84].map((ms) => `${ms} ${ms / 10}`).join('\n'));
  await page.getByLabel('Which of these are round trips?').selectOption({ label: 'column 1: 80; 82; 81; 95; 84' });
  await page.getByText('5 round trips read from column 1: median 82 ms').waitFor();
  await page.locator('#own-use').click();
  await page.getByText('These are in force.').waitFor();
  t.true(((await page.evaluate('document.documentElement.scrollWidth')) as number) <= 390);
  t.deepEqual(complaints, []);
});

withBrowser('what an earlier run measured stands beside the formula', async (t) => {
  const run = sampleRun();
  const evidence = { ...run, scenarios: run.scenarios.map((scenario) => ({ ...scenario, rulesHash: rulesHash(defaultRules) })) };
  const file = join(await mkdtemp(join(tmpdir(), 'tune-')), 'evidence.html');
  await writeFile(file, await renderTunePage({ evidence }));
  const page = await present(browser, 'the browser was opened').newPage();
  await page.goto(`file://${file}`);
  await page.locator('.evidence').first().waitFor();
  await page.getByText('earlier runs').waitFor();
  await page.locator('#tickMs').fill('20');
  await page.locator('.evidence').first().waitFor({ state: 'detached' });
  t.is(await page.locator('.evidence').count(), 0);
  await page.close();
});
