// What the questions rest on: drills that differ only in their rules see the same people and links, fights that repeat, delays and variance shares that
// agree with published or tabulated values.

import { DUEL_POLICIES } from '../../../core/model/policies.ts';
import test from 'ava';
import { drawUniform, fork, seeded } from '../../../core/random.ts';
import { networks, type LegModel } from '../../../core/rules/networks.ts';
import { populations } from '../../../core/rules/populations.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { meanOf, pairedDifference, quantileOf, shareOfOnes } from '../../../scenarios/questions/counting.ts';
import { playDrill } from '../../../scenarios/questions/drill.ts';
import { drillOf } from '../../../scenarios/questions/drills.ts';
import { reactionTo } from '../../../scenarios/questions/feints-choices.ts';
import { playFight, type FightSetup } from '../../../scenarios/questions/fights.ts';
import { defenderOf, shareInTime, windowReaching } from '../../../scenarios/questions/formula.ts';
import { delayQuantileMs, legCdf, slowestCdf, thenCdf } from '../../../scenarios/questions/link-delays.ts';
import { lockedOutShare } from '../../../scenarios/questions/locked-out.ts';
import { saltelliPlan, varianceShares } from '../../../scenarios/questions/variance-shares.ts';

const far = defenderOf('average', 'transatlantic', 55);

test('every policy judges the very same dodges', (t) => {
  const [first, ...others] = DUEL_POLICIES.map((deadlinePolicy) =>
    playDrill(
      drillOf(far, { rules: defaultRules, combat: { deadlinePolicy, dodgeWindowMs: 450, settleMarginMs: 1500 }, exchanges: 200, seed: 11 }),
    ),
  );
  for (const other of others) {
    t.deepEqual(other.dodgeSeenMs, first?.dodgeSeenMs);
  }
});

test('a drill counts what the formula says, under every policy', (t) => {
  for (const deadlinePolicy of DUEL_POLICIES) {
    const combat = { deadlinePolicy, dodgeWindowMs: 460 };
    const predicted = shareInTime(far, { ...defaultRules.combat, ...combat })(460);
    const { ratio } = shareOfOnes(playDrill(drillOf(far, { rules: defaultRules, combat, exchanges: 1500, seed: 4 })).inTime);
    t.true(
      Math.abs(ratio - predicted) < 5 * Math.sqrt((predicted * (1 - predicted)) / 1500) + 0.005,
      `${deadlinePolicy}: ${ratio}, formula ${predicted}`,
    );
  }
});

const lossless = (leg: LegModel): LegModel => ({ ...leg, enterLossRatio: 0 });

test('margins for taking a blow back are those of the reference table', (t) => {
  // Human timing notes 4.4: way up and the slowest of k ways down, without losses; median and 99th percentile. Unit: ms.
  const table = [
    ['cable_region', 1, 24.5, 36.3],
    ['cable_region', 12, 29.3, 43.3],
    ['lte_4g', 1, 49.8, 92.7],
    ['lte_4g', 12, 66.4, 120.4],
    ['transatlantic', 12, 99.2, 115.5],
  ] as const;
  for (const [network, count, median, high] of table) {
    const { up, down } = networks[network];
    const cdf = thenCdf(lossless(up), slowestCdf(lossless(down), count));
    t.true(Math.abs(delayQuantileMs(cdf, 0.5) - median) < 0.3, `${network} ${count}: ${delayQuantileMs(cdf, 0.5)}`);
    t.true(Math.abs(delayQuantileMs(cdf, 0.99) - high) < 0.6, `${network} ${count}: ${delayQuantileMs(cdf, 0.99)}`);
  }
});

test('a leg’s delays with their losses add up to one', (t) => {
  const cdf = legCdf(networks.wifi_bad_bursty.down);
  t.true(cdf(20_000) > 1 - 1e-6);
  t.true(cdf(209) < 1 - 0.01 * 0.9, 'one message in a hundred waits for a retransmission');
});

test('windows for a simple cue and for two choices are those of the reference table', (t) => {
  // Human timing notes, section 6: fibre, device 55 ms, tick 33.33 ms at a random phase, lapses excluded. Unit: ms.
  const combat = { ...defaultRules.combat, tickMs: 33.33, tickPhase: 'random' as const };
  const fibre = { ...defenderOf('average', 'fibre_region', 55), lapseRatio: 0 };
  t.true(Math.abs(windowReaching({ ...fibre, reaction: populations.average.simple }, combat, 0.8) - 323) < 2);
  t.true(Math.abs(windowReaching({ ...fibre, reaction: reactionTo(2, 'average') }, combat, 0.8) - 523) < 2);
});

test('the share locked out is the share of people slower than the window allows', (t) => {
  // Against many people drawn one by one, each with a share of dodges of their own.
  const combat = { ...defaultRules.combat, dodgeWindowMs: 480 };
  const curve = shareInTime(far, combat);
  const random = seeded(5);
  const people = 4000;
  let out = 0;
  for (let person = 0; person < people; person += 1) {
    const normal = Math.sqrt(-2 * Math.log(drawUniform(random))) * Math.cos(2 * Math.PI * drawUniform(random));
    if (curve(480 - 45 * normal) < 0.5) out += 1;
  }
  const found = lockedOutShare(far, { combat, ratio: 0.5, spreadMs: 45 });
  t.true(Math.abs(found - out / people) < 5 * Math.sqrt((found * (1 - found)) / people), `${found}, counted ${out / people}`);
});

test('variance shares of the Ishigami function are the known ones', (t) => {
  // a = 7, b = 0.1: first order .3139, .4424, 0; total .5576, .4424, .2437 (Ishigami and Homma 1990).
  const samples = 20_000;
  const random = seeded(8);
  const points = saltelliPlan({ samples, inputs: 3, random: fork(random, 'plan') });
  const results = points.map((point) => {
    const [x = 0, y = 0, z = 0] = point.map((value) => (2 * value - 1) * Math.PI);
    return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
  });
  const shares = varianceShares(results, { samples, inputs: 3, random: fork(random, 'resampling') });
  const expected = [
    [0.3139, 0.5576],
    [0.4424, 0.4424],
    [0, 0.2437],
  ];
  for (const [index, [first = 0, total = 0]] of expected.entries()) {
    const share = shares[index];
    t.true(Math.abs((share?.first ?? 9) - first) < 0.04, `first ${index}: ${share?.first}`);
    t.true(Math.abs((share?.total ?? 9) - total) < 0.03, `total ${index}: ${share?.total}`);
    t.true((share?.firstCi95[0] ?? 9) <= (share?.first ?? 0) && (share?.first ?? 9) <= (share?.firstCi95[1] ?? 0));
  }
});

const fight = (seed: number, points: number): FightSetup => ({
  link: networks.lte_4g,
  reaction: populations.average.goNoGo,
  lapseRatio: populations.average.lapseRatio,
  deviceMs: 70,
  stats: { might: points, skill: points, agility: points, vigour: points },
  enemies: ['bandit', 'wolf'],
  rules: defaultRules,
  seed,
});

test('a fight repeats from its seed, and better stats lose less health', (t) => {
  t.is(playFight(fight(3, 5)), playFight(fight(3, 5)));
  const mean = (points: number): number => meanOf(60, (seed) => playFight(fight(seed, points))).mean;
  const [weak, strong] = [mean(3), mean(8)];
  t.true(weak > strong + 0.1, `${weak} and ${strong}`);
  t.true(weak <= 1 && strong >= 0);
});

test('counting: quantiles with bounds, and pairs that differ by a constant differ without doubt', (t) => {
  const values = Float64Array.from({ length: 1000 }, (_, index) => index);
  const { value, ci95 } = quantileOf(values, 0.5);
  t.true(value === 500 && ci95[0] < 500 && ci95[1] > 500 && ci95[1] < 540);
  const { ratio, ci95: difference } = pairedDifference(
    values.map((one) => one + 2),
    values,
  );
  t.deepEqual([ratio, ...difference], [2, 2, 2]);
});
