// Goal: a link delays as declared (marginal, correlation, losses) and never lets a message overtake another. Method: seeded draws, distances
// from the exact distribution function, correlations of the logarithms, and every arrival compared with the one before.

import test from 'ava';
import { drawUniform, fork, seeded } from '../../../core/random.ts';
import { NETWORK_NAMES, networks, type LegModel } from '../../../core/rules/networks.ts';
import { jitterCdf, jitterOf } from '../../../core/timing/formula/jitter.ts';
import { constantLeg, drawDelayMs, lossRatioOf, newLeg } from '../../../core/timing/link.ts';
import { distance } from './distance.ts';

const lossless = (leg: LegModel): LegModel => ({ ...leg, enterLossRatio: 0, leaveLossRatio: 1 });

for (const name of NETWORK_NAMES)
  test(`the delays of ${name} keep their distribution although neighbours resemble each other`, (t) => {
    const leg = lossless(networks[name].down);
    const state = newLeg(fork(seeded(21), name), { ordered: false });
    const count = 60_000;
    const draws = Float64Array.from({ length: count }, (_, index) => drawDelayMs(leg, state, index * 50));
    // Correlated draws are worth fewer independent ones: by (1 + rho) / (1 - rho).
    const worth = (count * (1 - leg.correlation)) / (1 + leg.correlation);
    t.true(distance(draws, (xMs) => jitterCdf(jitterOf(leg), xMs - leg.baseMs)) < 2.23 / Math.sqrt(worth));
  });

test('the correlation of two messages falls with the time between them, from its value at 50 ms', (t) => {
  const leg = lossless(networks.wifi_bad_bursty.up);
  for (const [spacingMs, expected] of [
    [25, Math.sqrt(leg.correlation)],
    [50, leg.correlation],
    [100, leg.correlation ** 2],
    [5000, 0],
  ] as const) {
    const state = newLeg(fork(seeded(22), `${spacingMs}`), { ordered: false });
    const levels = Float64Array.from({ length: 100_000 }, (_, index) => Math.log(drawDelayMs(leg, state, index * spacingMs) - leg.baseMs));
    t.true(Math.abs(neighbourCorrelation(levels) - expected) < 0.03, `${spacingMs} ms: ${neighbourCorrelation(levels)}`);
  }
});

test('messages sent in the same instant over a correlated leg take the same time', (t) => {
  const leg = lossless(networks.lte_4g.up);
  const state = newLeg(seeded(23));
  const first = drawDelayMs(leg, state, 1000);
  t.is(drawDelayMs(leg, state, 1000), first);
});

test('no message overtakes an earlier one, on any network, at any spacing', (t) => {
  for (const name of NETWORK_NAMES) {
    const random = fork(seeded(24), name);
    const state = newLeg(fork(random, 'leg'));
    let sentAt = 0;
    let lastArrivalAt = 0;
    for (let index = 0; index < 20_000; index += 1) {
      sentAt += drawUniform(random) < 0.3 ? 0 : drawUniform(random) * 40;
      const arrivalAt = sentAt + drawDelayMs(networks[name].up, state, sentAt);
      if (arrivalAt < lastArrivalAt) t.fail(`${name}: message ${index} arrives at ${arrivalAt}, the one before at ${lastArrivalAt}`);
      lastArrivalAt = arrivalAt;
    }
    t.is(state.messageCount, 20_000);
    if (name === 'wifi_bad_bursty') t.true(state.heldUpCount > 1000);
  }
});

test('an ordered leg holds up what follows a lost message until that one is through', (t) => {
  const leg: LegModel = { ...constantLeg(20), enterLossRatio: 0.01, leaveLossRatio: 1, retransmitMs: 200 };
  const state = newLeg(seeded(25));
  const delays = Array.from({ length: 400 }, (_, index) => drawDelayMs(leg, state, index * 50));
  const lostAt = delays.indexOf(220);
  t.true(lostAt >= 0);
  t.deepEqual(delays.slice(lostAt, lostAt + 6), [220, 170, 120, 70, 20, 20]);
});

test('losses take the share of transmissions declared, and each costs one retransmission', (t) => {
  for (const name of ['wifi_bad_bursty', 'leo_satellite', 'lte_4g'] as const)
    for (const independent of [false, true]) {
      const leg: LegModel = { ...networks[name].up, medianMs: 0 };
      const state = newLeg(fork(seeded(26), `${name} ${independent}`), { independent, ordered: false });
      const count = 400_000;
      let extraMs = 0;
      for (let index = 0; index < count; index += 1) extraMs += drawDelayMs(leg, state, index * 1000) - leg.baseMs;
      const share = state.lossCount / (state.messageCount + state.lossCount);
      t.true(Math.abs(share / lossRatioOf(leg) - 1) < 0.12, `${name}, independent ${independent}: ${share} against ${lossRatioOf(leg)}`);
      t.true(Math.abs(extraMs - state.lossCount * leg.retransmitMs) < 0.001 * count);
    }
});

test('independent messages draw alike but unrelated delays', (t) => {
  const leg = lossless(networks.wifi_bad_bursty.up);
  const state = newLeg(seeded(27), { independent: true, ordered: false });
  const levels = Float64Array.from({ length: 60_000 }, () => Math.log(drawDelayMs(leg, state, 0) - leg.baseMs));
  t.true(Math.abs(neighbourCorrelation(levels)) < 0.02);
  t.true(
    distance(
      levels.map((level) => Math.exp(level)),
      (xMs) => jitterCdf(jitterOf(leg), xMs),
    ) <
      2.23 / Math.sqrt(60_000),
  );
});

test('a constant leg takes exactly what it says', (t) => {
  const state = newLeg(seeded(28));
  for (let index = 0; index < 100; index += 1) t.is(drawDelayMs(constantLeg(37.5), state, index * 3), 37.5);
  t.is(state.heldUpCount, 0);
  t.is(state.lossCount, 0);
  t.is(lossRatioOf(constantLeg(37.5)), 0);
});

test('messages handed over out of order are a bug, and said to be', (t) => {
  const state = newLeg(seeded(29));
  drawDelayMs(constantLeg(10), state, 100);
  t.throws(() => drawDelayMs(constantLeg(10), state, 99), { name: 'BrokenClaim' });
});

test('a copied leg goes on exactly as the original would have', (t) => {
  const state = newLeg(seeded(30));
  for (let index = 0; index < 50; index += 1) drawDelayMs(networks.wifi_bad_bursty.up, state, index * 20);
  const copy = structuredClone(state);
  for (let index = 50; index < 200; index += 1)
    t.is(drawDelayMs(networks.wifi_bad_bursty.up, copy, index * 20), drawDelayMs(networks.wifi_bad_bursty.up, state, index * 20));
  t.deepEqual(copy, state);
});

function neighbourCorrelation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let together = 0;
  let alone = 0;
  for (let index = 1; index < values.length; index += 1) {
    together += (values[index]! - mean) * (values[index - 1]! - mean);
    alone += (values[index]! - mean) ** 2;
  }
  return together / alone;
}
