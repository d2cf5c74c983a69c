// How long people take to press, drawn one at a time. A reaction is ex-Gaussian (normal + exponential), some cues are never answered
// (lapses), and a press sooner than a person can react is a guess: it is raised to the least believable reaction and counted, so that a
// report can say how large that share was. Every answer draws the same number of values, so two runs that differ in one number stay
// comparable draw by draw. Nothing is allocated per draw.

import { drawExponential, drawNormal, drawUniform, type RandomState } from '../random.ts';
import { ANTICIPATION_MS, type ReactionModel } from '../rules/populations.ts';

/** What a lapse answers: the press that never comes. Unit: ms. */
export const NEVER_MS = Number.POSITIVE_INFINITY;

/** One person's stream of answers, with what was counted on the way. Plain data, mutated in place. */
export interface ReactionState {
  readonly random: RandomState;
  /** No answer is sooner than this after its cue. Unit: ms. 0 leaves the ex-Gaussian as it is, save that nobody presses before the cue. */
  readonly leastMs: number;
  /** Cues in all. */
  cueCount: number;
  /** Cues that got no answer. */
  lapseCount: number;
  /** Answers that were raised to `leastMs`. */
  clippedCount: number;
}

/** A stream of answers that owns `random`. Answers sooner than `leastMs` are raised to it and counted. */
export const newReaction = (random: RandomState, leastMs: number = ANTICIPATION_MS): ReactionState => ({
  random,
  leastMs,
  cueCount: 0,
  lapseCount: 0,
  clippedCount: 0,
});

/** One bare ex-Gaussian draw, neither clipped nor lapsed; may be negative for a wide normal part. Unit: ms after the cue. */
export const drawReactionMs = (random: RandomState, model: ReactionModel): number => {
  const normal = drawNormal(random);
  return model.muMs + model.sigmaMs * normal + drawExponential(random, model.tauMs);
};

/** How long after the cue the press comes; `NEVER_MS` on a lapse (chance `lapseRatio`, 0..1). Unit: ms. Draws three values always. */
export const drawAnswerMs = (state: ReactionState, model: ReactionModel, lapseRatio: number): number => {
  const lapses = drawUniform(state.random) < lapseRatio;
  const reactionMs = drawReactionMs(state.random, model);
  state.cueCount += 1;
  if (lapses) {
    state.lapseCount += 1;
    return NEVER_MS;
  }
  if (reactionMs >= state.leastMs) return reactionMs;
  state.clippedCount += 1;
  return state.leastMs;
};
