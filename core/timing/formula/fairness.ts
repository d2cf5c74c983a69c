// How unfair a duel is to the one who sits further away: the same person, the same blow, two networks. The gap is the difference of the
// two shares of dodges in time; it is worst at one window, and nearly nothing at a very short or a very long one.

import type { DuelQuestion } from '../duel-question.ts';
import { dodgeCurve } from './predict.ts';
import { peakOf } from './solve.ts';

/** Two duels that differ in what is being compared, usually only the network. */
export interface Comparison {
  readonly near: DuelQuestion;
  readonly far: DuelQuestion;
}

/** P(near dodges in time) - P(far dodges in time) for a window of windowMs; between -1 and 1. */
export const fairnessGap = (comparison: Comparison, windowMs: number): number => fairnessCurve(comparison)(windowMs);

/** The gap for every window at once. */
export const fairnessCurve = ({ near, far }: Comparison): ((windowMs: number) => number) => {
  const nearCurve = dodgeCurve(near);
  const farCurve = dodgeCurve(far);
  return (windowMs) => nearCurve(windowMs) - farCurve(windowMs);
};

/** The window up to `highMs` at which the gap is widest, and the gap there. */
export const widestGap = (comparison: Comparison, highMs = 3000): { readonly windowMs: number; readonly gap: number } => {
  const peak = peakOf(fairnessCurve(comparison), { lowMs: 0, highMs, stepMs: 10 });
  return { windowMs: peak.atMs, gap: peak.value };
};
