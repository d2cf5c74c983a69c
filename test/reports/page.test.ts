// Goal: the report's page is safe, complete in itself, in the right order and says loudly when a run may not be believed.

import test from 'ava';
import { present } from '../../core/assert.ts';
import { darkPalette, lightPalette } from '../../core/theme/tokens.ts';
import { firstReaching, heatColours } from '../../reports/html/shades.ts';
import { placeLabels, textWidthPx } from '../../reports/html/label-rows.ts';
import { escapeHtml, html } from '../../reports/html/markup.ts';
import { renderReport } from '../../reports/html/report.ts';
import { pairsOf } from '../../reports/html/two-worlds.ts';
import { renderTimeline } from '../../reports/html/timeline.ts';
import type { DodgeCell, GeneratorRecord, RunRecord } from '../../reports/record.ts';
import { sampleCharts } from '../fixtures/sample-charts.ts';
import { sampleGenerators } from '../fixtures/sample-generators.ts';
import { invalidRun, sampleRun } from '../fixtures/sample-run.ts';

const page = renderReport(sampleRun());
const ATTACK = `</script><script>alert(1)</script><img src=x onerror="alert('2')">`;

/** The run with every text in it replaced. */
const poisoned = (value: unknown): unknown => {
  if (typeof value === 'string') return ATTACK;
  if (Array.isArray(value)) return value.map(poisoned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, ['lane', 'kind', 'host', 'mark', 'axis'].includes(key) ? entry : poisoned(entry)]),
  );
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

test('the html tag escapes everything but markup', (t) => {
  t.is(escapeHtml(`<a href="x">'&'</a>`), '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  t.is(
    html`<p title="${'"'}">${'<b>'}${html`<i>${1}</i>`}${undefined}${false}${['&', html`<br />`]}</p>`.markup,
    '<p title="&quot;">&lt;b&gt;<i>1</i>&amp;<br /></p>',
  );
});

test('no text of a record can become markup', (t) => {
  const run = sampleRun();
  const small = {
    ...run,
    scenarios: run.scenarios.map((scenario) => ({ ...scenario, isValid: false, cells: scenario.cells.slice(0, 14), charts: sampleCharts })),
  };
  const text = renderReport(poisoned(small) as RunRecord);
  t.is(text.split('<script').length - 1, 2, 'the data and the page’s own script, no third');
  t.false(/<img/i.test(text));
  t.is(text.split('</script>').length - 1, 2);
});

test('one scenario played in both worlds, by the same rules, is laid side by side, with why the two may differ', (t) => {
  const run = sampleRun();
  const live = present(
    run.scenarios.find(({ host }) => host === 'live'),
    'the sample has a live scenario',
  );
  const faster = live.latencies.map((latency) => ({ ...latency, p50Ms: latency.p50Ms / 2 }));
  const virtual: typeof live = { ...live, host: 'virtual', latencies: faster };
  t.deepEqual(pairsOf({ scenarios: [virtual, live] }), [{ virtual, live }]);
  t.deepEqual(pairsOf(run), [], 'different scenarios are no pair');
  t.deepEqual(pairsOf({ scenarios: [{ ...virtual, rulesHash: 'another' }, live] }), [], 'nor are other rules');
  t.deepEqual(pairsOf({ scenarios: [virtual, { ...live, isValid: false }] }), [], 'nor is what may not be believed');
  const text = renderReport({ ...run, scenarios: [virtual, live] });
  t.regex(text.slice(text.indexOf('id="worlds-1"'), text.indexOf('id="scenario-1"')), /Press to effect, half within.*Why they may differ/s);
  t.is(text.split('<p class="question">').length - 1, 1, 'one question is printed once');
  const attacked = renderReport(poisoned({ ...run, scenarios: [virtual, live] }) as RunRecord);
  t.is(attacked.split('<script').length - 1, 2);
});

test('no text of a load generator can become markup', (t) => {
  const attacked = (poisoned(sampleGenerators) as readonly GeneratorRecord[]).map((generator, at) => ({
    ...generator,
    // Only durations of these names are drawn.
    durations: generator.durations.map((duration, nth) => ({ ...duration, name: sampleGenerators[at]?.durations[nth]?.name ?? 'seat' })),
  }));
  const late = attacked.map((generator) => ({ ...generator, generator: `${ATTACK} stand-in`, invalidBecause: ATTACK }));
  const text = renderReport({ ...sampleRun(), scenarios: [], generators: [...attacked, ...late] });
  t.true(text.includes('figure class="chart generators"'));
  t.is(text.split('<script').length - 1, 2, 'the data and the page’s own script, no third');
  t.false(/<img/i.test(text));
});

test('the page fetches nothing', (t) => {
  const addresses = page.match(/\b(?:https?:)?\/\/[a-z0-9.-]+/gi) ?? [];
  const fetched = addresses.filter((address) => address !== 'http://www.w3.org');
  t.deepEqual(fetched, []);
  t.false(/@import|url\((?!#)|<link(?![^>]*href="data:)|<iframe|<script[^>]*src=/.test(page));
  t.true(page.includes('default-src &#39;none&#39;'));
});

test('the answer comes before the picture, numbers before thresholds, thresholds before method and seed', (t) => {
  const places = [
    'How long must the dodge window be',
    'On 4G, with a window of 600\u00A0ms',
    'Who can dodge, by window and network',
    'The shortest window that is enough',
    '>Thresholds<',
    '>Counts<',
    '>Method<',
    '9f31c0de77ab4412',
  ].map((text) => page.indexOf(text));
  t.true(
    places.every((place) => place > 0),
    places.join(),
  );
  t.deepEqual(
    places,
    places.toSorted((left, right) => left - right),
  );
  for (const text of ['20260101', 'cde765c0a1b2c3d4e5f60718293a4b5c6d7e8f90', 'v24.21.0', '0.1.0', 'linux x64, 2 cores'])
    t.true(page.includes(text), text);
});

test('the whole record is inside the page', (t) => {
  const json = /<script type="application\/json" id="run">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
  t.deepEqual(JSON.parse(json), JSON.parse(JSON.stringify(sampleRun())));
});

test('a run that is not valid says so before anything else and gives no answer', (t) => {
  const text = renderReport(invalidRun());
  const notice = text.indexOf('Not valid.');
  t.true(notice > 0 && notice < text.indexOf('class="question"'));
  t.true(text.includes('the load generator woke up to 212 ms late'));
  t.false(text.includes('class="answer">All 24 got home'));
});

test('verdicts are words, not colour alone', (t) => {
  for (const words of ['✗ failed', '✓ passed', '1 of 5 thresholds failed', 'All 5 thresholds passed']) t.true(page.includes(words), words);
});

test('an empty run is still a page', (t) => {
  const text = renderReport({ ...sampleRun(), scenarios: [] });
  t.regex(text, /What it ran on/);
});

test('every shade of the heat map can be read in light and dark', (t) => {
  for (const palette of [lightPalette, darkPalette])
    for (const { fill, ink } of heatColours(palette)) {
      const [light = 0, dark = 0] = [luminance(fill), luminance(ink)].toSorted((left, right) => right - left);
      const contrast = (light + 0.05) / (dark + 0.05);
      t.true(contrast >= 4.5, `${ink} on ${fill} has ${contrast.toFixed(2)}`);
    }
});

test('the shortest sufficient window is the one from which on the target holds', (t) => {
  const cells = [0.5, 0.72, 0.66, 0.71, 0.9].map((dodgeRatio, index) => ({ dodgeRatio, windowMs: 300 + index * 50 }) as DodgeCell);
  t.is(firstReaching(cells, 0.7), 450);
  t.is(firstReaching(cells, 0.95), undefined);
  t.is(firstReaching([], 0.7), undefined);
});

test('false hits are told of all blows and by whose screen; a swing no window touches is told once for each network', (t) => {
  const [table = '', ...others] = page.match(/<table class="numbers plain">.*?<\/table>/gs) ?? [];
  t.true(others.length > 0);
  t.regex(table, /False hits to the defender, of 10,000/);
  t.notRegex([table, ...others].join(' '), /[Ss]tretch/);
  t.regex(page, /False hits: shown on the defender’s own screen as a hit and then dodged, of 10,000 blows/);
  const populations = new Set(sampleRun().scenarios[0]?.cells.map(({ population }) => population));
  t.is(page.split('aria-label="The defender’s own swing"').length - 1, populations.size, 'once for each kind of player');
});

test('where players of one run sit at different devices, each row says at which', (t) => {
  const run = sampleRun();
  t.notRegex(page, /average, 4G, on a/);
  const scenarios = run.scenarios.map((scenario) =>
    scenario.host === 'live' ? { ...scenario, cells: scenario.cells.map((cell) => ({ ...cell, feltLagMs: 90 })) } : scenario,
  );
  const text = renderReport({ ...run, scenarios });
  t.regex(text, /average, 4G, on a phone</);
  t.regex(text, /All of them play on a PC at 60 Hz\./);
});

test('labels of one row never overlap', (t) => {
  const wishes = Array.from({ length: 30 }, (_, index) => ({ text: 'dodge pressed'.slice(0, 3 + (index % 10)), xPx: (index * 53) % 358 }));
  const placed = placeLabels(wishes, 358);
  const spans = placed.map((label) => {
    const width = textWidthPx(label.text);
    const start = label.anchor === 'start' ? label.xPx : label.anchor === 'end' ? label.xPx - width : label.xPx - width / 2;
    return { row: label.row, start, end: start + width };
  });
  const overlaps = spans.filter((left, at) =>
    spans.some((right, other) => other > at && left.row === right.row && left.start < right.end && right.start < left.end),
  );
  t.deepEqual(overlaps, []);
});

test('a late press is drawn as a gap from the end of the window to its arrival', (t) => {
  const picture = renderTimeline(
    {
      title: 'Late',
      network: 'lan',
      population: 'pro',
      windowMs: 400,
      events: [
        { lane: 'server', atMs: 0, untilMs: 400, kind: 'window', text: 'dodge window' },
        { lane: 'server', atMs: 423, kind: 'late', text: '23 ms late' },
      ],
    },
    { widthPx: 484, id: 'x' },
  );
  // 460 px for -10..460 ms: 400 ms lies at 413.3 px, 423 ms at 435.8.
  const [, from, to] = /class="late" d="M([\d.]+),[\d.]+H([\d.]+)/.exec(picture) ?? [];
  t.true(Math.abs(Number(from) - 413.3) < 0.2, from);
  t.true(Math.abs(Number(to) - 435.8) < 0.2, to);
  t.regex(picture, />23 ms late</);
});

test('pictures a scenario brings stand before its timelines, with their numbers in words', (t) => {
  const run = sampleRun();
  const text = renderReport({ ...run, scenarios: run.scenarios.slice(0, 1).map((scenario) => ({ ...scenario, charts: sampleCharts })) });
  for (const { title } of sampleCharts) t.true(text.includes(`<b>${title}</b>`), title);
  t.true(text.indexOf('Where a hand-off spends its time') < text.indexOf('seen by all three'));
  t.true(text.includes('asking 42, connecting 88, welcome 31'));
  t.true(text.includes('62 % (58–66)'));
  t.true(text.includes('axis begins at 300'));
});

test('a chart with nothing in it is still a page', (t) => {
  const run = sampleRun();
  const empty = [
    { kind: 'curves', title: 'a', xLabel: 'x', yLabel: 'y', isYRatio: true, series: [] },
    { kind: 'bars', title: 'b', valueLabel: 'v', isValueRatio: true, bars: [] },
    { kind: 'grid', title: 'c', xLabel: 'x', yLabel: 'y', columns: [], rows: [], unit: 'ms' },
  ] as const;
  const text = renderReport({ ...run, scenarios: run.scenarios.slice(1).map((scenario) => ({ ...scenario, cells: [], charts: empty })) });
  t.true(text.includes('Nothing was measured.'));
  t.false(/NaN|Infinity|undefined/.test(text.replace(/<script[\s\S]*<\/script>/, '')));
});
