// Where a run disagrees with the formula it says so, and an honest run does not: counted shares drawn from the very chances that were predicted are told
// of about once in a thousand runs, however many shares a run has.

import test from 'ava';
import { drawUniform, fork, seeded, type RandomState } from '../../core/random.ts';
import { defaultDuelQuestion } from '../../core/timing/duel-question.ts';
import { comparedIn, disagreeing, disagreementNotes, type Compared } from '../../reports/disagreement.ts';
import type { ChartRecord, ScenarioRecord } from '../../reports/record.ts';
import { renderReport } from '../../reports/html/report.ts';
import { wilsonInterval } from '../../reports/statistics.ts';
import { renderSummary } from '../../reports/write/summary.ts';
import { toAnswer } from '../../scenarios/duel/run.ts';
import { runDodgeWindow } from '../../scenarios/sweep/dodge-window.ts';
import { loadScenario } from '../../scenarios/files/scenario-files.ts';
import { sampleRun } from '../fixtures/sample-run.ts';

const share = (successes: number, trials: number, predicted: number): Compared => ({
  what: 'a share',
  counted: successes / trials,
  ci95: wilsonInterval({ successes, trials }),
  predicted,
  unit: 'ratio',
});

const drawCount = (random: RandomState, trials: number, ratio: number): number => {
  let successes = 0;
  for (let trial = 0; trial < trials; trial += 1) if (drawUniform(random) < ratio) successes += 1;
  return successes;
};

test('[HARNESS-14] more than 99 % where the formula says 96 % is told of alone; among hundreds of others it may be chance', (t) => {
  const high = share(299, 300, 0.964);
  t.deepEqual(disagreeing([high]), [high]);
  t.deepEqual(disagreementNotes([high]), [
    'What was played does not agree with the formula. a share: 99.7 % (95 % sure of 98.1 to 99.9), by the formula 96.4 %. Chance alone does that in one run in a thousand; otherwise this machine fell behind, or something here differs from what the formula was asked.',
  ]);
  const others = Array.from({ length: 659 }, () => share(1000, 2000, 0.5));
  t.deepEqual(disagreeing([high, ...others]), []);
  const far = share(294, 300, 0.8);
  t.deepEqual(disagreeing([high, far, ...others]), [far], 'what is farther off is told of all the same');
  t.regex(
    disagreementNotes([high, far, ...others])[0] ?? '',
    /^What was played does not agree with the formula \(1 of 661 compared\)\. a share: 98\.0 %/,
  );
});

test('[HARNESS-14] few exchanges prove little: none of these is told of', (t) => {
  for (const few of [share(65, 65, 0.964), share(3, 4, 0.989), share(0, 3, 0.7), share(1, 20_000, 0.000005), share(0, 20_000, 0.0001)])
    t.deepEqual(disagreeing([few]), [], JSON.stringify(few));
  // Nor is less than the formula promises, however many exchanges there are.
  t.deepEqual(disagreeing([share(700_400, 1_000_000, 0.7)]), []);
  t.is(disagreeing([share(703_000, 1_000_000, 0.7)]).length, 1);
});

test('[HARNESS-14] of honest runs about one in a thousand is told of anything, with one share, a few, or many', (t) => {
  const random = fork(seeded(2026), 'honest runs');
  for (const [shares, runs] of [
    [1, 8000],
    [6, 2000],
    [120, 300],
  ] as const) {
    let told = 0;
    for (let run = 0; run < runs; run += 1) {
      const compared = Array.from({ length: shares }, () => {
        const trials = 20 + Math.floor(drawUniform(random) * 280);
        const ratio = drawUniform(random) ** (drawUniform(random) < 0.5 ? 0.1 : 1);
        return share(drawCount(random, trials, ratio), trials, ratio);
      });
      if (disagreeing(compared).length > 0) told += 1;
    }
    // Three times as many as promised, for few exchanges make lumps, and what three standard errors of so many runs add.
    const most = runs * (0.003 + 3 * Math.sqrt(0.003 / runs));
    t.log(`${shares} shares: ${told} of ${runs} honest runs`);
    t.true(told <= most, `${told} of ${runs} honest runs with ${shares} shares`);
  }
});

const chart = (dots: readonly (readonly [number, number, number, number])[], isYRatio: boolean, yLabel: string): ChartRecord => ({
  kind: 'curves',
  title: 'A picture',
  xLabel: 'window, ms',
  yLabel,
  isYRatio,
  series: [
    { name: '4G', mark: 'line', points: [[400, isYRatio ? 0.5 : 500]] },
    { name: 'fibre', mark: 'line', points: [[400, 0.9]] },
    { name: '4G', mark: 'dot', points: dots },
  ],
});

test('[HARNESS-14] dots are held against the line of their name where that has a point of its own', (t) => {
  const compared = comparedIn({
    cells: [],
    charts: [
      chart(
        [
          [400, 0.7, 0.66, 0.74],
          [450, 0.1, 0.05, 0.15],
        ],
        true,
        'dodged, %',
      ),
    ],
  });
  t.deepEqual(compared, [{ what: 'A picture, 4G, at 400', counted: 0.7, ci95: [0.66, 0.74], predicted: 0.5, unit: 'ratio' }]);
  t.is(disagreeing(compared).length, 1);
  t.deepEqual(
    disagreeing(comparedIn({ cells: [], charts: [chart([[400, 500.9, 500.8, 501]], false, 'window, ms')] })),
    [],
    'a ms is not promised',
  );
  t.regex(
    disagreementNotes(comparedIn({ cells: [], charts: [chart([[400, 520, 518, 522]], false, 'window, ms')] }))[0] ?? '',
    /A picture, 4G, at 400: 520\.0 ms \(95 % sure of 518\.0 to 522\.0\), by the formula 500\.0 ms/,
  );
});

test('[HARNESS-14] a sweep that agrees has no note; the same cells beside another prediction have one, in summary and page, and pass all the same', async (t) => {
  const file = await loadScenario('dodge-window');
  if (file.plays !== 'exchanges') throw new Error('dodge-window is a sweep');
  const scenario = {
    ...file,
    exchangesPerCell: 2000,
    varies: { ...file.varies, networks: ['lte_4g' as const], populations: ['average' as const] },
    thresholds: {},
  };
  const record = await runDodgeWindow(scenario, { threads: 1 });
  t.is(record.notes, undefined);
  t.true(record.cells.length > 5);
  const cells = record.cells.map((cell) => ({ ...cell, predictedRatio: Math.max(0, cell.predictedRatio - 0.1) }));
  const wrong: ScenarioRecord = { ...record, cells, notes: disagreementNotes(comparedIn({ cells })) };
  const run = { ...sampleRun(), scenarios: [wrong] };
  t.regex(
    renderSummary(run, { columns: 500, useColour: false }),
    /\nNOTE: What was played does not agree with the formula \(\d+ of \d+ compared\)\. 4G, average, window \d+ ms, on a PC at 60 Hz: /,
  );
  const page = renderReport(run);
  t.is(page.split('What was played does not agree with the formula').length - 1, 3, 'beside the answer, in its chapter, and in the data');
  t.regex(page, /<p class="loud" role="note"><b>Note\.<\/b> What was played/);
});

test('[HARNESS-14] a duel says when it is not what the formula says', (t) => {
  const tally = { trials: 1000, hitsShown: 0, falseHits: 0, traceHash: 1 };
  const question = { ...defaultDuelQuestion, lapseRatio: 0.035 };
  const honest = toAnswer(question, { ...tally, dodged: 962 }, 1);
  t.deepEqual(honest.notes, []);
  t.true(Math.abs((honest.predicted ?? NaN) - 0.96) < 0.005, `${honest.predicted}`);
  t.regex(
    toAnswer(question, { ...tally, dodged: 994 }, 1).notes[0] ?? '',
    /Dodged in time: 99\.4 % \(95 % sure of 98\.7 to 99\.7\), by the formula 95\.9 %/,
  );
});
