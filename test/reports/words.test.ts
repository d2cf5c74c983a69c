// Goal: numbers in a report keep no more digits than they have, and the terminal's summary is short, plain and honest.

import test from 'ava';
import {
  boundText,
  clause,
  countText,
  dateText,
  intervalText,
  msText,
  percentText,
  perTenThousandText,
  spanText,
  valueText,
} from '../../reports/html/format.ts';
import { renderSummary, wantsColour } from '../../reports/write/summary.ts';
import { invalidRun, sampleRun } from '../fixtures/sample-run.ts';

test('shares are whole per cent, and almost none is not none', (t) => {
  t.deepEqual([0, 0.001, 0.004, 0.005, 0.734, 0.994, 0.996, 1].map(percentText), ['0', '<1', '<1', '1', '73', '99', '>99', '100']);
  t.deepEqual([0, 0.00001, 8 / 20_000, 0.01234, 1].map(perTenThousandText), ['0', '<1', '4', '120', '10\u202F000']);
  t.is(intervalText([0.9123, 0.9987]), '91–100');
});

test('durations take the unit a person would choose', (t) => {
  t.deepEqual([0, 0.73, 9.96, 12.4, 842.2].map(msText), ['0', '0.7', '10', '12', '842']);
  t.deepEqual([842, 8412, 720_000, 92_400_000, 3_456_000_000].map(spanText), ['842 ms', '8.4 s', '12 min', '26 h', '40 days']);
});

test('values and bounds are said in their unit', (t) => {
  t.is(valueText(0.734, 'ratio'), '73 %');
  t.is(valueText(undefined, 'ms'), 'not measured');
  t.is(valueText(178.2, 'ms'), '178 ms');
  t.is(boundText('0.65..0.75', 'ratio'), '65 to 75 %');
  t.is(boundText('<= 250', 'ms'), 'at most 250 ms');
  t.is(boundText('== 0', 'count'), 'exactly 0');
  t.is(boundText('>= 1000', 'factor'), 'at least × 1000');
  t.is(countText(1_320_000), '1\u202F320\u202F000');
  t.is(dateText('2026-01-15T09:30:31.000Z'), '15 January 2026, 09:30 UTC');
  t.is(dateText('once'), 'once');
  t.is(clause('The generator fell behind. '), 'The generator fell behind');
});

test('the summary keeps within its columns and ends with where the report is', (t) => {
  const text = renderSummary(sampleRun(), { columns: 72, useColour: false, reportAt: 'runs/latest/report.html' });
  const lines = text.split('\n');
  t.deepEqual(
    lines.filter((line) => line.length > 72),
    [],
  );
  t.is(lines.at(-2), 'Report: runs/latest/report.html');
  t.true(text.includes('FAILED'));
  t.true(lines.length < 40);
});

test('without colour the summary has no escape codes, with colour it says the same words', (t) => {
  const plain = renderSummary(sampleRun(), { columns: 100, useColour: false });
  const coloured = renderSummary(sampleRun(), { columns: 100, useColour: true });
  t.false(plain.includes('\u001B'));
  t.true(coloured.includes('\u001B'));
  t.is(
    coloured
      .split('\u001B[')
      .map((part, index) => (index === 0 ? part : part.replace(/^\d+m/, '')))
      .join(''),
    plain,
  );
});

test('colour needs a terminal and nobody asking for none', (t) => {
  t.true(wantsColour({ isTTY: true }, {}));
  t.true(wantsColour({ isTTY: true }, { NO_COLOR: '' }));
  t.false(wantsColour({ isTTY: true }, { NO_COLOR: '1' }));
  t.false(wantsColour({ isTTY: true }, { TERM: 'dumb' }));
  t.false(wantsColour({}, {}));
});

test('a run that is not valid shows neither answer nor thresholds', (t) => {
  const text = renderSummary(invalidRun(), { columns: 100, useColour: false });
  t.true(text.includes('NOT VALID'));
  t.false(text.includes('All 24 got home'));
  t.false(text.includes('latency'));
});

test('a scenario’s words cannot steer the terminal', (t) => {
  const run = sampleRun();
  const steered = {
    ...run,
    scenarios: run.scenarios.map((scenario) => ({ ...scenario, answer: 'fine\u001B[2J\u0007 still fine', scenario: '\u001B]0;x' })),
  };
  t.false(renderSummary(steered, { columns: 80, useColour: false }).includes('\u001B'));
});
