// Goal: the formula's numerics are right where no table reaches: extreme shapes, degenerate shapes, and a few hundred random questions. Method:
// known constants, derivatives and integrals against each other, and a plain double trapezoid as a second way to the same probability.

import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../../../../core/model/policies.ts';
import test from 'ava';
import type { ReactionModel } from '../../../../core/rules/populations.ts';
import { drawBetween, drawChance, drawOne, seeded, type RandomState } from '../../../../core/random.ts';
import { defaultDuelQuestion, duelQuestionFaults, type DuelQuestion, type LegShape } from '../../../../core/timing/duel-question.ts';
import { meanOver, sumCells } from '../../../../core/timing/formula/delay-cells.ts';
import {
  reactionCdf,
  reactionCdfIntegral,
  reactionCdfSecondIntegral,
  reactionDensity,
  reactionQuantileMs,
} from '../../../../core/timing/formula/ex-gaussian.ts';
import { differenceCdf, jitterCdf, jitterMeanMs, sumCdf, sumQuantileMs, type Jitter } from '../../../../core/timing/formula/jitter.ts';
import { normalCdf, normalDensity, normalQuantile, scaledTail } from '../../../../core/timing/formula/normal.ts';
import { dodgeCurve, predictDodge, windowForMs } from '../../../../core/timing/formula/predict.ts';
import { integrate, leastWhere, peakOf } from '../../../../core/timing/formula/solve.ts';

test('the normal distribution meets its known values to 1e-14, and its quantile undoes it', (t) => {
  const known = [
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [-3, 0.0013498980316300946],
    [2.5, 0.9937903346742238],
    [-8, 6.22096057427178e-16],
  ] as const;
  for (const [z, expected] of known) near(t, normalCdf(z), expected, 1e-14, `Phi(${z})`);
  for (const ratio of [1e-9, 1e-4, 0.01, 0.02425, 0.3, 0.5, 0.9, 0.97575, 0.9999])
    near(t, normalCdf(normalQuantile(ratio)) / ratio, 1, 1e-8, `${ratio}`);
  t.is(normalQuantile(0), Number.NEGATIVE_INFINITY);
  t.is(normalQuantile(1), Number.POSITIVE_INFINITY);
  // Where the two branches of the tail meet, and far beyond anything a duel asks for.
  near(t, scaledTail(7.0710678) / scaledTail(7.0710679), 1, 1e-7, 'no step between the branches');
  near(t, scaledTail(1e6) * 1e6 * Math.sqrt(2 * Math.PI), 1, 1e-9, 'far tail');
});

test('quadrature, root and peak finding do what they say', (t) => {
  near(t, integrate(normalDensity, { low: -9, high: 9, panels: 4 }), 1, 1e-12, 'the normal density');
  near(
    t,
    leastWhere((x) => x * x >= 2, { lowMs: 0, highMs: 4 }),
    Math.SQRT2,
    1e-14,
    'root',
  );
  t.is(
    leastWhere(() => false, { lowMs: 0, highMs: 4 }),
    Number.POSITIVE_INFINITY,
  );
  t.is(
    leastWhere(() => true, { lowMs: 0, highMs: 4 }),
    0,
  );
  const peak = peakOf((x) => -((x - 12.34) ** 2), { lowMs: 0, highMs: 100, stepMs: 5 });
  near(t, peak.atMs, 12.34, 1e-5, 'peak');
});

const models: readonly ReactionModel[] = [
  { muMs: 290, sigmaMs: 35, tauMs: 55 },
  { muMs: 250, sigmaMs: 1, tauMs: 80 },
  { muMs: 250, sigmaMs: 60, tauMs: 0.5 },
  { muMs: 250, sigmaMs: 60, tauMs: 0 },
  { muMs: 250, sigmaMs: 0, tauMs: 40 },
];

test('the ex-Gaussian, its density and its integrals agree with each other, also with a part missing', (t) => {
  for (const model of models)
    for (const xMs of [100, 240, 251, 300, 420, 900]) {
      const step = 1e-3;
      const name = `${JSON.stringify(model)} at ${xMs}`;
      near(
        t,
        (reactionCdf(model, xMs + step) - reactionCdf(model, xMs - step)) / (2 * step),
        reactionDensity(model, xMs),
        1e-6,
        `density ${name}`,
      );
      near(
        t,
        (reactionCdfIntegral(model, xMs + step) - reactionCdfIntegral(model, xMs - step)) / (2 * step),
        reactionCdf(model, xMs),
        1e-5,
        `integral ${name}`,
      );
      near(
        t,
        (reactionCdfSecondIntegral(model, xMs + 0.1) - reactionCdfSecondIntegral(model, xMs - 0.1)) / 0.2,
        reactionCdfIntegral(model, xMs),
        1e-3,
        `second ${name}`,
      );
    }
});

test('the ex-Gaussian stays finite, ordered and within 0..1 at absurd values', (t) => {
  for (const model of [
    ...models,
    { muMs: 300, sigmaMs: 200, tauMs: 0.001 },
    { muMs: 300, sigmaMs: 0.001, tauMs: 200 },
    { muMs: 300, sigmaMs: 0, tauMs: 0 },
  ]) {
    let before = 0;
    for (let xMs = -5000; xMs <= 20_000; xMs += 125) {
      const share = reactionCdf(model, xMs);
      t.true(share >= before - 1e-12 && share <= 1, `${JSON.stringify(model)} at ${xMs}: ${share}`);
      before = share;
    }
    near(t, before, 1, 1e-9, 'all answers come in the end');
  }
  t.is(reactionCdf({ muMs: 300, sigmaMs: 0, tauMs: 0 }, 299.9), 0);
  t.is(reactionCdf({ muMs: 300, sigmaMs: 0, tauMs: 0 }, 300.1), 1);
});

test('the ex-Gaussian quantile undoes the distribution', (t) => {
  for (const model of models)
    for (const ratio of [0.001, 0.1, 0.5, 0.9, 0.999])
      near(t, reactionCdf(model, reactionQuantileMs(model, ratio)), ratio, 1e-9, JSON.stringify(model));
});

test('sums and differences of lognormals agree with a fine trapezoid, also with unlike parts', (t) => {
  const pairs: readonly [Jitter, Jitter][] = [
    [jitter(10, 0.8), jitter(10, 0.8)],
    [jitter(9, 1.2), jitter(9, 1.2)],
    [jitter(1, 1.5), jitter(40, 0.1)],
    [jitter(50, 0.02), jitter(2, 1)],
    [jitter(8, 0.7), jitter(8, 0.7, 12)],
  ];
  for (const [one, other] of pairs)
    for (const ratio of [0.01, 0.2, 0.5, 0.8, 0.99, 0.999]) {
      const xMs = sumQuantileMs(one, other, ratio);
      near(
        t,
        trapezoid(one, (oneMs) => jitterCdf(other, xMs - oneMs)),
        ratio,
        1e-5,
        `sum ${JSON.stringify([one, other])} at ${ratio}`,
      );
      const vMs = xMs - 2 * one.medianMs;
      near(
        t,
        differenceCdf(other, one, vMs),
        trapezoid(one, (oneMs) => jitterCdf(other, vMs + oneMs)),
        1e-5,
        `difference ${JSON.stringify([one, other])} at ${vMs}`,
      );
    }
});

test('cells keep the mean of the delay they stand for', (t) => {
  const one = jitter(10, 0.8);
  const other = jitter(4, 0.5);
  const cells = sumCells(one, other);
  near(
    t,
    meanOver(cells, (delayMs) => delayMs),
    jitterMeanMs(one) + jitterMeanMs(other),
    0.02,
    'mean',
  );
  near(
    t,
    cells.masses.reduce((sum, mass) => sum + mass, 0),
    1,
    1e-12,
    'mass',
  );
  t.is(sumCdf(jitter(3, 0), jitter(0, 1), 2.9), 0);
  t.is(sumCdf(jitter(3, 0), jitter(0, 1), 3.1), 1);
});

test('a hundred random questions get the same answer from a plain double trapezoid, to 2e-5', (t) => {
  const random = seeded(20_250_731);
  for (let trial = 0; trial < 100; trial += 1) {
    // What is measured for `compensated` is held against draws (`against-draws.test.ts`); the rest of it is `server-clock`.
    const asked = randomQuestion(random);
    const question: DuelQuestion = asked.policy === 'compensated' ? { ...asked, policy: 'server-clock' } : asked;
    near(t, predictDodge(question), plainAnswer(question), 2e-5, JSON.stringify(question));
  }
});

test('a longer window never costs a dodge, and the window for a share is the least that gives it', (t) => {
  const random = seeded(77);
  for (let trial = 0; trial < 20; trial += 1) {
    const question = randomQuestion(random);
    const curve = dodgeCurve(question);
    let before = 0;
    for (let windowMs = 0; windowMs <= 3000; windowMs += 50) {
      const share = curve(windowMs);
      // What heartbeats hold up is a sum over points, exact to a hundred-thousandth.
      t.true(
        share >= before - (question.policy === 'compensated' ? 1e-5 : 1e-9) && share <= 1 - question.lapseRatio + 1e-9,
        `${windowMs}: ${share} after ${before}`,
      );
      before = share;
    }
    const windowMs = windowForMs(question, 0.5);
    t.true(curve(windowMs) >= 0.5 - 1e-9 && curve(windowMs - 0.01) < 0.5 + 1e-9, `${windowMs}`);
  }
  t.is(windowForMs({ ...defaultDuelQuestion, lapseRatio: 0.2 }, 0.85), Number.POSITIVE_INFINITY);
});

test('policies meet where they must: no cap is server-clock, a low floor changes nothing, a stamp by the client forgets the network', (t) => {
  const question = { ...defaultDuelQuestion, windowMs: 420, down: leg(20, 5, 0.7), up: leg(30, 8, 0.5), tickMs: 20, lossRatio: 0.02 };
  const plain = predictDodge(question);
  near(t, predictDodge({ ...question, policy: 'compensated', capMs: 0 }), plain, 1e-12, 'cap 0');
  near(t, predictDodge({ ...question, policy: 'equalised', floorMs: 40 }), plain, 1e-12, 'floor below the least round trip');
  const stamped = predictDodge({ ...question, policy: 'client-stamped' });
  near(t, stamped, reactionCdf(question.reaction, 420 - question.deviceMs), 1e-12, 'client-stamped');
  const raised = predictDodge({ ...question, policy: 'equalised', floorMs: 200, lossRatio: 0, tickMs: 0 });
  near(
    t,
    raised,
    reactionCdf(question.reaction, 420 - question.deviceMs - 200),
    1e-3,
    'a floor above nearly all round trips is a constant',
  );
  const still = { ...question, down: leg(20, 5, 0), up: leg(30, 8, 0), lossRatio: 0 };
  near(t, predictDodge({ ...still, policy: 'compensated' }), predictDodge({ ...still, windowMs: 420 + 63 }), 1e-9, 'compensated');
});

test('a question that cannot be asked is told what is wrong with it, field by field', (t) => {
  t.deepEqual(duelQuestionFaults(defaultDuelQuestion), []);
  const faults = duelQuestionFaults({ ...defaultDuelQuestion, windowMs: -1, lossRatio: 0.9, down: leg(Number.NaN, 1, 0.5), lapseRatio: 2 });
  t.deepEqual(faults, [
    'windowMs is -1; it must be between 0 and 60000 ms',
    'down.baseMs is NaN; it must be between 0 and 60000 ms',
    'lapseRatio is 2; it must be between 0 and 1',
    'lossRatio is 0.9; it must be between 0 and 0.5',
  ]);
});

const leg = (baseMs: number, medianMs: number, sigma: number): LegShape => ({ baseMs, medianMs, sigma });

function jitter(medianMs: number, sigma: number, worstOf = 1): Jitter {
  return { medianMs, sigma, worstOf };
}

function randomQuestion(random: RandomState): DuelQuestion {
  const randomLeg = (): LegShape =>
    leg(drawBetween(random, 0, 150), drawChance(random, 0.1) ? 0 : drawBetween(random, 0.1, 25), drawBetween(random, 0.1, 1.2));
  const down = randomLeg();
  return {
    ...defaultDuelQuestion,
    windowMs: drawBetween(random, 250, 900),
    reaction: { muMs: drawBetween(random, 150, 400), sigmaMs: drawBetween(random, 10, 60), tauMs: drawBetween(random, 5, 110) },
    down,
    up: drawChance(random, 0.5) ? down : randomLeg(),
    deviceMs: drawBetween(random, 0, 100),
    tickMs: drawChance(random, 0.4) ? 0 : drawBetween(random, 5, 110),
    tickPhase: drawOne(random, DUEL_TICK_PHASES) ?? 'random',
    policy: drawOne(random, DUEL_POLICIES) ?? 'server-clock',
    capMs: drawBetween(random, 20, 300),
    floorMs: drawBetween(random, 0, 300),
    stampWaitMs: drawBetween(random, 0, 600),
    lapseRatio: drawBetween(random, 0, 0.1),
    lossRatio: drawChance(random, 0.5) ? 0 : drawBetween(random, 0, 0.1),
    betweenPersonSdMs: drawChance(random, 0.5) ? 0 : drawBetween(random, 0, 50),
  };
}

/** The mean of a curve over one jitter, by a fine trapezoid over the normal variable behind it. */
function trapezoid(of: Jitter, curve: (delayMs: number) => number): number {
  const step = 0.0005;
  let total = 0;
  for (let z = -8.5; z <= 8.5; z += step) {
    const weight = of.worstOf === 1 ? normalDensity(z) : of.worstOf * normalCdf(z) ** (of.worstOf - 1) * normalDensity(z);
    total += step * weight * curve(of.medianMs * Math.exp(of.sigma * z));
  }
  return total;
}

/** The same probability with nothing clever: a sum over both legs' normal variables, over losses, and over the wait for the tick. */
function plainAnswer(question: DuelQuestion): number {
  const { reaction, down, up, deviceMs, tickMs, tickPhase, policy, lapseRatio, lossRatio, retransmitMs, windowMs } = question;
  const wide = { ...reaction, sigmaMs: Math.hypot(reaction.sigmaMs, question.betweenPersonSdMs) };
  const isStamped = policy === 'client-stamped';
  const seenByMs = windowMs + (isStamped ? question.stampWaitMs : 0);
  const wholeMs = tickPhase === 'locked' && tickMs > 0 ? Math.floor(seenByMs / tickMs) * tickMs : seenByMs;
  const waitMs = tickPhase === 'random' ? tickMs : 0;
  const step = 0.08;
  let total = 0;
  for (let z1 = -6.4; z1 <= 6.4; z1 += step)
    for (let z2 = -6.4; z2 <= 6.4; z2 += step) {
      const weight = step * step * normalDensity(z1) * normalDensity(z2);
      if (weight < 1e-11) continue;
      const roundTripMs = down.baseMs + up.baseMs + down.medianMs * Math.exp(down.sigma * z1) + up.medianMs * Math.exp(up.sigma * z2);
      for (let losses = 0; losses < 6; losses += 1) {
        const lossWeight = (losses + 1) * lossRatio ** losses * (1 - lossRatio) ** 2;
        if (lossWeight === 0) break;
        const takenMs = roundTripMs + losses * retransmitMs;
        const leftMs = wholeMs - deviceMs - (policy === 'equalised' ? Math.max(takenMs, question.floorMs) : takenMs);
        total += weight * lossWeight * afterTick(wide, leftMs, { waitMs, pressByMs: isStamped ? windowMs - deviceMs : Infinity });
      }
    }
  return (1 - lapseRatio) * total;
}

/** P(reaction + wait <= leftMs, reaction <= pressByMs), the wait uniform in 0..waitMs. */
function afterTick(reaction: ReactionModel, leftMs: number, { waitMs, pressByMs }: { waitMs: number; pressByMs: number }): number {
  if (leftMs < 0) return 0;
  const share = (wait: number): number => reactionCdf(reaction, Math.min(pressByMs, leftMs - wait));
  return waitMs === 0 ? share(0) : integrate(share, { low: 0, high: waitMs, panels: pressByMs === Infinity ? 1 : 4 }) / waitMs;
}

function near(
  t: { true: (actual: boolean, message?: string) => boolean },
  actual: number,
  expected: number,
  tolerance: number,
  what: string,
): void {
  t.true(Math.abs(actual - expected) <= tolerance, `${what}: got ${actual}, expected ${expected}`);
}
