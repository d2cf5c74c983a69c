// Goal: the report as a reader's browser shows it: silent console, nothing fetched, no sideways scrolling on a phone, readable sizes, and every
// control usable by keyboard. Opened from the disk with the network cut. Screenshots are left in the folder the log names.

import { existsSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import test from 'ava';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { renderReport } from '../../reports/html/report.ts';
import { sampleCharts } from '../fixtures/sample-charts.ts';
import { k6StandIn, sampleGenerators } from '../fixtures/sample-generators.ts';
import { sampleRun } from '../fixtures/sample-run.ts';

const CHROMIUM = '/usr/bin/chromium';
const withBrowser = existsSync(CHROMIUM) ? test.serial : test.serial.skip;
if (!existsSync(CHROMIUM)) console.warn(`report in a browser: skipped, because ${CHROMIUM} is missing (apt-get install chromium)`);

const VIEWS = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
  { width: 768, height: 1024, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
  { width: 320, height: 640, colorScheme: 'light' },
] as const;

let browser: Browser | undefined;
let file = '';
let folder = '';

test.before(async (t) => {
  folder = await mkdtemp(join(tmpdir(), 'report-page-'));
  file = join(folder, 'report.html');
  const run = sampleRun();
  const scenarios = run.scenarios.map((scenario) => ({ ...scenario, charts: sampleCharts }));
  await writeFile(file, renderReport({ ...run, scenarios, generators: [...sampleGenerators, k6StandIn] }));
  if (existsSync(CHROMIUM)) browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  t.log(`screenshots: ${folder}`);
});

test.after.always(async () => browser?.close());

interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Whatever the page complained about or tried to fetch. */
  readonly complaints: readonly string[];
}

const openReport = async (view: {
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  reducedMotion?: 'reduce';
}): Promise<Opened> => {
  if (browser === undefined) throw new Error('the browser has started');
  const context = await browser.newContext({
    viewport: view,
    colorScheme: view.colorScheme,
    reducedMotion: view.reducedMotion ?? 'no-preference',
    offline: true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) complaints.push(`fetched ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, [Symbol.asyncDispose]: () => context.close() };
};

withBrowser('the page is silent, fetches nothing and never scrolls sideways, on desk and phone, light and dark', async (t) => {
  for (const view of VIEWS) {
    await using opened = await openReport(view);
    const { page } = opened;
    const name = `${view.width}-${view.colorScheme}`;
    t.is(await page.evaluate('document.documentElement.scrollWidth'), view.width, `${name} fits`);
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    t.deepEqual(opened.complaints, [], name);
  }
});

withBrowser('no text is smaller than 14 px and nothing to press is smaller than 44 px', async (t) => {
  for (const view of [VIEWS[0], VIEWS[3]]) {
    await using opened = await openReport(view);
    const small = await opened.page.evaluate(`(() => {
      const isShown = (element) => element.getClientRects().length > 0;
      const texts = [...document.querySelectorAll('main *')].filter((element) => isShown(element) && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''));
      const scale = (element) => { const svg = element.ownerSVGElement; return svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1; };
      const tooSmall = texts.filter((element) => parseFloat(getComputedStyle(element).fontSize) * scale(element) < 13.9);
      const controls = [...document.querySelectorAll('button, summary, .switch label, input[type=range], .below a')].filter(isShown);
      const tooLow = controls.filter((element) => element.getBoundingClientRect().height < 43.9);
      return [...tooSmall, ...tooLow].map((element) => element.tagName + ' ' + element.textContent.trim().slice(0, 40));
    })()`);
    t.deepEqual(small, []);
  }
});

withBrowser('load generators have their room on a phone: nothing is cut off, and only the table scrolls, within itself', async (t) => {
  await using opened = await openReport(VIEWS[3]);
  const { page } = opened;
  const beyond = await page.evaluate(`(() => {
    const parts = [...document.querySelectorAll('#generators *, .answers *')].filter((element) => element.getClientRects().length > 0 && !element.closest('.scroll table'));
    return parts.filter((element) => element.getBoundingClientRect().right > innerWidth || element.getBoundingClientRect().left < 0).map((element) => element.tagName + ' ' + element.textContent.trim().slice(0, 40));
  })()`);
  t.deepEqual(beyond, []);
  const table = page.getByRole('region', { name: 'What each load generator measured' });
  await table.focus();
  t.true(await table.evaluate((region: { scrollWidth: number; clientWidth: number }) => region.scrollWidth > region.clientWidth));
  t.is(await page.getByRole('img', { name: /^artillery: the leader’s press to set out/ }).count(), 1, 'one of the two widths is shown');
  await page.locator('#generators').screenshot({ path: join(folder, 'generators-390.png') });
});

/** The scrolling tables of a page, after `act`: whether more of each lies beyond its edge, and how dark its shadow is. A scroll timeline moves with the page's frames. */
const shadowsAfter = (page: Page, act = ''): Promise<readonly string[]> =>
  page.evaluate<string[]>(`new Promise((done) => {
    const regions = [...document.querySelectorAll('.scroll')].filter((region) => region.getClientRects().length > 0);
    ${act}
    const hasMore = (region) => region.scrollLeft + region.clientWidth < region.scrollWidth - 1;
    const told = () => [...new Set(regions.map((region) => hasMore(region) + ' ' + getComputedStyle(region, '::after').opacity))].sort();
    requestAnimationFrame(() => requestAnimationFrame(() => done(told())));
  })`);

withBrowser('a table that is cut says so by a shadow on that edge, and none where it ends or fits', async (t) => {
  await using phone = await openReport(VIEWS[4]);
  t.deepEqual(await shadowsAfter(phone.page), ['false 0', 'true 1']);
  t.deepEqual(await shadowsAfter(phone.page, 'for (const region of regions) region.scrollLeft = region.scrollWidth;'), ['false 0']);
  await using desk = await openReport(VIEWS[0]);
  t.deepEqual(await shadowsAfter(desk.page), ['false 0']);
});

withBrowser('the players switch changes picture, curves and numbers without a page load, by keyboard', async (t) => {
  await using opened = await openReport(VIEWS[0]);
  const { page } = opened;
  const shown = (): Promise<unknown> =>
    page.evaluate(
      `[...document.querySelectorAll('.panel')].filter((panel) => panel.getClientRects().length > 0).map((panel) => panel.textContent).join()`,
    );
  const before = await shown();
  await page.getByRole('radio', { name: 'average' }).focus();
  await page.keyboard.press('ArrowRight');
  t.true(await page.getByRole('radio', { name: 'novice' }).isChecked());
  t.not(await shown(), before);
  await page.getByRole('radio', { name: '750', exact: true }).check({ force: true });
  t.is(await page.locator('.numbers.plain:visible').count(), 1);
  t.deepEqual(opened.complaints, []);
});

withBrowser('the slider moves through an exchange and says where it is', async (t) => {
  await using opened = await openReport(VIEWS[0]);
  const { page } = opened;
  const exchange = page.locator('figure.exchange').first();
  const slider = exchange.getByRole('slider');
  await slider.fill('430');
  t.is(await exchange.locator('output').textContent(), '430 ms. Defender’s screen: dodge pressed');
  await slider.press('End');
  t.is(await exchange.locator('.playhead:visible').count(), 0);
  await slider.press('Home');
  t.regex((await exchange.locator('output').textContent()) ?? '', /nothing yet$/);
  t.deepEqual(opened.complaints, []);
});

withBrowser('who asked for less motion gets steps instead of playing', async (t) => {
  await using opened = await openReport({ ...VIEWS[0], reducedMotion: 'reduce' });
  const exchange = opened.page.locator('figure.exchange').first();
  await exchange.getByRole('button', { name: 'Next step' }).click();
  t.regex((await exchange.locator('output').textContent()) ?? '', /attack pressed|wind-up/);
  await exchange.getByRole('button', { name: 'Next step' }).click();
  t.regex((await exchange.locator('output').textContent()) ?? '', /^0 ms/);
});

withBrowser('the data can be saved as JSON', async (t) => {
  await using opened = await openReport(VIEWS[0]);
  const { page } = opened;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the data as JSON' }).click(),
  ]);
  t.is(download.suggestedFilename(), 'run.json');
  t.deepEqual(opened.complaints, []);
});
