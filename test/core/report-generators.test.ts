// Goal: a report tells what load generators gave, and nothing they did not. Method: what artillery, ghz and our k6 scripts wrote in real runs, read and drawn.

import test from 'ava';
import { parseHTML } from 'linkedom';
import { fromArtillery } from '../../reports/generators/artillery.ts';
import { fromGhz } from '../../reports/generators/ghz.ts';
import { fromK6 } from '../../reports/generators/k6.ts';
import { BadGeneratorOutput, type GeneratorFacts } from '../../reports/generators/output.ts';
import { generatorsSentence } from '../../reports/html/generators-section.ts';
import { renderReport } from '../../reports/html/report.ts';
import type { GeneratorRecord, RunRecord } from '../../reports/record.ts';
import { renderSummary } from '../../reports/summary.ts';
import { artilleryOutput, ghzOutput, k6Output } from '../fixtures/generator-output.ts';

const facts: GeneratorFacts = {
  version: '1.2.3',
  machine: '2 cores',
  load: 'some load',
  unit: 'player',
  planned: 120,
  startedAt: '2026-11-27T22:00:00.000Z',
  wallMs: 45_000,
};
const artillery = fromArtillery(artilleryOutput, { ...facts, verdict: { passed: false, text: '1 of its 5 checks failed: p95 < 1' } });
const ghz = fromGhz(ghzOutput, { ...facts, unit: 'party', planned: 250 });
const k6 = fromK6(k6Output, { ...facts, unit: 'party', planned: 500 });

const runOf = (...generators: GeneratorRecord[]): RunRecord => ({
  version: 1,
  title: 'Under load',
  createdAt: '2026-11-27T22:05:00.000Z',
  commit: 'abc',
  doubleping: '0.1.0',
  node: 'v24',
  machine: '2 cores',
  scenarios: [],
  generators,
});

const textOf = (page: string): string => parseHTML(page).document.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? '';

test('[HARNESS-9] artillery’s counters, percentiles and failures by reason are taken over as they are', (t) => {
  t.like(artillery, { generator: 'artillery', started: 120, done: 117, failed: 3 });
  t.deepEqual(artillery.failures, [
    { name: 'not-home-in-time', about: 'not home in time', value: 2 },
    { name: 'unexplained', about: 'without a reason given', value: 1 },
  ]);
  const seat = artillery.durations.find(({ name }) => name === 'timeToSeat');
  t.like(seat, { count: 120, minMs: 52.5, maxMs: 366.1, meanMs: 164.3 });
  t.deepEqual(seat?.percentiles, [
    [0.5, 153],
    [0.75, 210.6],
    [0.9, 347.3],
    [0.95, 354.3],
    [0.99, 361.5],
    [0.999, 361.5],
  ]);
  t.false(
    artillery.durations.some(({ name }) => name.includes('session')),
    'artillery’s own durations are not ours to name',
  );
});

test('[HARNESS-9] ghz’s histogram and percentiles are of the calls that succeeded; its average of all calls is not passed off as theirs', (t) => {
  t.like(ghz, { started: 250, done: 75, failed: 175 });
  t.deepEqual(
    ghz.failures.map(({ name, value }) => [name, value]),
    [
      ['Aborted', 125],
      ['ResourceExhausted', 50],
    ],
  );
  const [call] = ghz.durations;
  t.is(call?.count, 75);
  t.is(call?.meanMs, undefined);
  t.is(
    call?.histogram?.reduce((sum, [, count]) => sum + count, 0),
    75,
  );
  t.deepEqual(call?.percentiles[2], [0.5, 11.473348]);
});

test('a k6 threshold that failed is the generator’s verdict, by name', (t) => {
  t.true(k6.verdict?.passed);
  const failed = { ...(k6Output as object), thresholds: [{ metric: 'grpc_req_duration', bound: 'p(95)<5', passed: false }] };
  t.deepEqual(fromK6(failed, facts).verdict, { passed: false, text: '1 of its 1 thresholds failed: grpc_req_duration p(95)<5' });
});

test('a file that is no output of the tool is refused with what is wrong and how to make one', (t) => {
  for (const read of [fromArtillery, fromGhz, fromK6])
    for (const json of [undefined, {}, [], { aggregate: {} }, { count: 'many' }]) {
      const error = t.throws(() => read(json, facts), { instanceOf: BadGeneratorOutput });
      t.regex(error?.message ?? '', /This is no output of .+ Make it with /);
    }
});

test('[HARNESS-5] a generator whose players woke too late is not valid, and its numbers are not in the answer', (t) => {
  const late = fromArtillery(artilleryOutput, { ...facts, latenessMaxMs: 1 });
  t.regex(late.invalidBecause ?? '', /woke 1 ms late/);
  t.notRegex(generatorsSentence([late, ghz]), /artillery/);
  t.regex(textOf(renderReport(runOf(late))), /Not valid\. Artillery/);
});

test('[HARNESS-9] the answer names each span, and lays side by side only what measures the same', (t) => {
  const own: GeneratorRecord = { ...artillery, generator: 'own players' };
  t.is(
    generatorsSentence([own, artillery, ghz, k6]),
    'The leader’s press to set out until each member is seated in the party: half within 153 ms by own players and 153 ms by artillery. ' +
      'The provisioning call alone, there and back: half within 11 ms by ghz and 12 ms by k6.',
  );
});

test('[HARNESS-9] the page draws a stroke for every percentile given and none more, and accounts for every arrival', (t) => {
  const { document } = parseHTML(renderReport(runOf(ghz)));
  const figure = document.querySelector('figure.generators');
  t.is(figure?.querySelectorAll('.generator-median').length, 1);
  t.is(figure?.querySelectorAll('.generator-percentile').length, 6, 'ghz gave six besides the median');
  t.is(figure?.querySelectorAll('.generator-bar').length, 11);
  const text = textOf(renderReport(runOf(artillery, ghz)));
  t.regex(text, /120 planned, 120 begun, 117 done, 3 failed \(2 not home in time, 1 without a reason given\)/);
  t.regex(text, /✗ artillery: 1 of its 5 checks failed/);
});

test('one generator alone is not called side by side, and a stand-in says that it is one', (t) => {
  const standIn = fromK6({ ...(k6Output as object), tool: 'k6 stand-in' }, facts);
  const text = textOf(renderReport(runOf(standIn)));
  t.notRegex(text, /side by side/);
  t.regex(text, /A stand-in ran one iteration of each script in place of k6/);
});

test('a terminal is told of each generator in a few lines', (t) => {
  const summary = renderSummary(runOf(artillery, ghz), { columns: 100, useColour: false });
  t.regex(summary, /artillery \(1\.2\.3, 45 s\)\n120 of 120 arrivals \(player\) begun, 117 done, 3 failed: 2 not home in time/);
  t.regex(summary, /FAILED {2}1 of its 5 checks failed/);
  t.regex(summary, /the provisioning call alone, there and back: half within 11\u00A0ms/);
});
