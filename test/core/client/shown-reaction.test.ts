// What others see of an enemy's dodge: the artificial reaction as two clients render it in virtual time, held against itself (the same dodges with and
// without it) and against the formula, and the question that is answered from both.

import test from 'ava';
import { networks, type NetworkName } from '../../../core/rules/networks.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { drawnDodge } from '../../../scenarios/questions/drawn-dodges.ts';
import { shareWhere } from '../../../scenarios/questions/counting.ts';
import { runQuestion } from '../../../scenarios/questions/run-question.ts';
import { playWatchedDodges, type WatchedDodges } from '../../../scenarios/questions/watched-dodges.ts';
import { loadScenario } from '../../../scenarios/files/scenario-files.ts';

/** Clocks far apart, added and subtracted. Unit: ms. */
const ROUNDING_MS = 1e-6;

const watched = (network: NetworkName, shownReactionMs: number, exchanges: number): WatchedDodges =>
  playWatchedDodges({ link: networks[network], enemy: 'wolf', shownReactionMs, rules: defaultRules, exchanges, seed: 21 });

test('[CLIENT-7] an artificial reaction moves every dodge that would be seen sooner to it, and no other, for attacker and onlooker alike', (t) => {
  const [asItHappens, held] = [watched('eu_to_apac', 0, 300), watched('eu_to_apac', 150, 300)];
  for (const who of ['attacker', 'onlooker'] as const) {
    const [before, after] = [asItHappens[who], held[who]];
    t.is(before.seenMs.length, 300, 'this enemy always dodges');
    let moved = 0;
    before.seenMs.forEach((seenMs, index) => {
      const shownMs = after.seenMs[index] ?? Number.NaN;
      t.true(Math.abs(shownMs - Math.max(seenMs, 150)) < ROUNDING_MS, `${who} ${index}: ${seenMs}, then ${shownMs}`);
      const laterMs = (after.lateMs[index] ?? Number.NaN) - (before.lateMs[index] ?? Number.NaN);
      t.true(Math.abs(laterMs - (shownMs - seenMs)) < ROUNDING_MS, 'what it is held back for is how much later it is drawn');
      if (seenMs < 150) moved += 1;
    });
    t.true(moved > 100 && moved < 290, `${moved} of 300 were held back`);
  }
});

test('[CLIENT-7] the attacker’s own swing began the way up and the leg down before the announcement came', (t) => {
  const { seenMs, afterSwingMs } = watched('transatlantic', 0, 200).attacker;
  const { up, down } = networks.transatlantic;
  seenMs.forEach((seen, index) => t.true((afterSwingMs[index] ?? 0) - seen > up.baseMs + down.baseMs));
});

const NETWORKS = ['lan', 'lte_4g', 'eu_to_apac', 'geo_satellite', 'wifi_bad_bursty'] as const;

for (const network of NETWORKS)
  test(`[HARNESS-2] when a dodge is seen and how late it is drawn agree with the formula: ${network}`, (t) => {
    const exchanges = 2500;
    const { reaction } = defaultRules.npcs.enemies.wolf;
    const formula = drawnDodge(networks[network], reaction, defaultRules.combat.dodgeWindowMs);
    // Four standard errors of a share, and as much as the clock's last digits may shift it.
    const agrees = (ratio: number, predicted: number, what: string) =>
      t.true(
        Math.abs(ratio - predicted) < 4 * Math.sqrt((predicted * (1 - predicted)) / exchanges) + 0.004,
        `${what}: ${ratio}, formula ${predicted}`,
      );
    for (const shownReactionMs of [0, 200]) {
      const { seenMs, lateMs } = watched(network, shownReactionMs, exchanges).onlooker;
      const within = (column: Float64Array, ms: number): number =>
        shareWhere(column.length, (index) => (column[index] ?? 0) < ms - ROUNDING_MS).ratio;
      for (const ms of [100, 150, 200, 250, 300])
        agrees(within(seenMs, ms), formula.soonerThan(ms, shownReactionMs), `seen sooner than ${ms} with ${shownReactionMs}`);
      // A delay is cut to half milliseconds: the share is looked for on both sides.
      for (const ratio of [0.5, 0.95]) {
        const predictedMs = formula.lateMs(ratio, shownReactionMs);
        const slack = 4 * Math.sqrt((ratio * (1 - ratio)) / exchanges);
        t.true(within(lateMs, predictedMs + 1) > ratio - slack, `${ratio} at most ${predictedMs} ms late with ${shownReactionMs}`);
        t.true(within(lateMs, predictedMs - 1) < ratio + slack, `${ratio} at least ${predictedMs} ms late with ${shownReactionMs}`);
      }
    }
  });

test('a slower enemy is seen later, and a dodge beyond the window is none', (t) => {
  const { wolf, ogre } = defaultRules.npcs.enemies;
  const sooner = (reaction: typeof wolf.reaction, windowMs: number): number =>
    drawnDodge(networks.lte_4g, reaction, windowMs).soonerThan(300, 0);
  t.true(sooner(ogre.reaction, 600) < sooner(wolf.reaction, 600) / 3);
  t.true(sooner(ogre.reaction, 250) > 0.9999, 'those that dodge at all within 250 ms are seen within 300');
});

const question = async () => {
  const scenario = await loadScenario('shown-reaction');
  if (scenario.plays !== 'question' || scenario.asks !== 'shown-reaction') throw new Error('shown-reaction asks something else');
  return { ...scenario, networks: ['lte_4g' as const, 'eu_to_apac' as const], exchanges: 400 };
};

test('what others see of an enemy’s dodge is answered for each network and artificial reaction, the same on any number of threads', async (t) => {
  const asked = { ...(await question()), shownReactionMs: [250, 100] };
  const [one, two] = [await runQuestion(asked, { threads: 1 }), await runQuestion(asked, { threads: 2 })];
  t.deepEqual(one.charts, two.charts);
  t.is(one.answer, two.answer);
  t.regex(
    one.answer,
    /^Drawn as it happens, a wolf’s dodge begins sooner than 100 ms after the blow shows in \d+ % of cases from Europe to Asia/,
  );
  const [tooSoon, median, most] = (one.charts ?? []).filter((chart) => chart.kind === 'grid');
  t.deepEqual(tooSoon?.columns, ['none', '100 ms', '250 ms'], 'rising, none at all among them');
  const [near, far] = tooSoon?.rows ?? [];
  t.deepEqual(near?.values.slice(1), [0, 0]);
  t.deepEqual(far?.values.slice(1), [0, 0], 'held back to 100 ms is not sooner than 100 ms, whatever two clocks add up to');
  t.true((far?.values[0] ?? 0) > 0.1);
  for (const grid of [median, most])
    for (const { values } of grid?.rows ?? [])
      t.deepEqual(
        values,
        values.toSorted((left, right) => (left ?? 0) - (right ?? 0)),
      );
  t.true((most?.rows[1]?.values[2] ?? 0) > (most?.rows[0]?.values[2] ?? 0) + 50, 'the same reaction costs more from far away');
});

test('an artificial reaction too short to be believed is said to be; an enemy that never dodges is said to be one', async (t) => {
  const asked = await question();
  const short = await runQuestion({ ...asked, shownReactionMs: [50], believableMs: 200 });
  t.regex(short.answer, /holding it back to 50 ms does not end that/);
  const rules = { ...asked.rules, combat: { ...asked.rules.combat, dodgeWindowMs: 100 } };
  const never = await runQuestion({ ...asked, rules });
  t.regex(never.answer, /^Nothing is seen of a wolf’s dodges/);
});
