// Goal: what is drawn as a reaction is what the formula integrates, and nothing is hidden on the way. Method: Kolmogorov–Smirnov distances of
// seeded draws from the distribution function (the bound is that of one sample in ten thousand), and exact counts.

import test from 'ava';
import { fork, seeded } from '../../../core/random.ts';
import { ANTICIPATION_MS, POPULATION_NAMES, populations, type ReactionModel } from '../../../core/rules/populations.ts';
import { reactionCdf, reactionMeanMs, reactionSdMs } from '../../../core/timing/formula/ex-gaussian.ts';
import { drawAnswerMs, drawReactionMs, newReaction, NEVER_MS } from '../../../core/timing/reaction.ts';
import { distance } from './distance.ts';

const DRAWS = 40_000;
/** The distance one sample in ten thousand exceeds. */
const DISTANCE_MAX = 2.23 / Math.sqrt(DRAWS);

for (const name of POPULATION_NAMES)
  test(`reactions of the ${name} player follow the ex-Gaussian`, (t) => {
    for (const cue of ['simple', 'goNoGo', 'twoChoice'] as const) {
      const model = populations[name][cue];
      const random = fork(seeded(11), `${name} ${cue}`);
      const draws = Float64Array.from({ length: DRAWS }, () => drawReactionMs(random, model));
      t.true(distance(draws, (xMs) => reactionCdf(model, xMs)) < DISTANCE_MAX, cue);
    }
  });

test('mean and spread of many reactions are those of the model', (t) => {
  const model: ReactionModel = { muMs: 290, sigmaMs: 35, tauMs: 55 };
  const random = seeded(4);
  let sum = 0;
  let squares = 0;
  const count = 200_000;
  for (let index = 0; index < count; index += 1) {
    const drawn = drawReactionMs(random, model);
    sum += drawn;
    squares += drawn * drawn;
  }
  const mean = sum / count;
  t.true(Math.abs(mean - reactionMeanMs(model)) < (4 * reactionSdMs(model)) / Math.sqrt(count));
  t.true(Math.abs(Math.sqrt(squares / count - mean * mean) - reactionSdMs(model)) < 1);
});

test('lapses come as often as declared, count as lapses and answer never', (t) => {
  const state = newReaction(seeded(5));
  let never = 0;
  for (let index = 0; index < DRAWS; index += 1) if (drawAnswerMs(state, populations.novice.goNoGo, 0.08) === NEVER_MS) never += 1;
  t.is(state.cueCount, DRAWS);
  t.is(state.lapseCount, never);
  t.true(Math.abs(never / DRAWS - 0.08) < 4 * Math.sqrt((0.08 * 0.92) / DRAWS));
});

test('presses sooner than anyone reacts are raised to the least reaction and counted, not hidden', (t) => {
  const hasty: ReactionModel = { muMs: 110, sigmaMs: 20, tauMs: 15 };
  const state = newReaction(seeded(6));
  let atLeast = 0;
  for (let index = 0; index < DRAWS; index += 1) {
    const answerMs = drawAnswerMs(state, hasty, 0);
    if (answerMs < ANTICIPATION_MS) t.fail(`an answer after ${answerMs} ms`);
    if (answerMs === ANTICIPATION_MS) atLeast += 1;
  }
  const share = reactionCdf(hasty, ANTICIPATION_MS);
  t.is(state.clippedCount, atLeast);
  t.true(Math.abs(atLeast / DRAWS - share) < 4 * Math.sqrt((share * (1 - share)) / DRAWS));
});

test('with a least reaction of 0 the ex-Gaussian is left as it is, and nothing is counted as clipped', (t) => {
  const model: ReactionModel = { muMs: 110, sigmaMs: 20, tauMs: 15 };
  const state = newReaction(seeded(7), 0);
  const draws = Float64Array.from({ length: DRAWS }, () => drawAnswerMs(state, model, 0));
  t.true(distance(draws, (xMs) => reactionCdf(model, xMs)) < DISTANCE_MAX);
  t.is(state.clippedCount, 0);
});

test('a lapse spends as many values as an answer, so runs stay comparable draw by draw', (t) => {
  const never = newReaction(seeded(8));
  const always = newReaction(seeded(8));
  drawAnswerMs(never, populations.average.goNoGo, 1);
  drawAnswerMs(always, populations.average.goNoGo, 0);
  t.deepEqual(never.random, always.random);
});

test('a copied state goes on exactly as the original would have', (t) => {
  const state = newReaction(seeded(9));
  for (let index = 0; index < 10; index += 1) drawAnswerMs(state, populations.average.goNoGo, 0.1);
  const copy = structuredClone(state);
  for (let index = 0; index < 100; index += 1)
    t.is(drawAnswerMs(copy, populations.average.goNoGo, 0.1), drawAnswerMs(state, populations.average.goNoGo, 0.1));
  t.deepEqual(copy, state);
});
