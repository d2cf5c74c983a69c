// A reaction racing a deadline over a way that varies: the mean of P(reaction <= what is left) over the cells of a round trip, with a floor under the
// round trip and a wait for a tick. Cells and waits are averaged exactly, by differences of the reaction's integrals.

import type { ReactionModel } from '../../rules/populations.ts';
import type { DuelQuestion } from '../duel-question.ts';
import type { DelayCells } from './delay-cells.ts';
import { reactionCdf, reactionCdfIntegral, reactionCdfSecondIntegral } from './ex-gaussian.ts';

/** Below this many ms a cell or a tick is a point: a difference of integrals over less would be lost in rounding. */
export const POINT_MS = 1e-2;

/** The way there and back: what varies, what does not, and how often it is gone anew. Unit: ms. */
export interface Arrivals {
  readonly cells: DelayCells;
  readonly baseMs: number;
  /** Chance that the two messages are lost 0, 1, 2 … times between them; each loss costs `retransmitMs`. */
  readonly losses: readonly number[];
  readonly retransmitMs: number;
}

/** Seen on ticks only, in a window that opened on one: what is left of the last tick is of no use to anyone. Unit: ms. */
export const wholeTicksMs = (windowMs: number, { tickMs, tickPhase }: Pick<DuelQuestion, 'tickMs' | 'tickPhase'>): number =>
  tickPhase === 'locked' && tickMs > 0 ? Math.floor(windowMs / tickMs + 1e-9) * tickMs : windowMs;

/** What the answer has to make its way in. Unit: ms. */
export interface Race {
  /** What is left of the window for round trip and reaction. */
  readonly leftMs: number;
  /** What every round trip takes at least. */
  readonly offsetMs: number;
  /** Round trips below this are raised to it. */
  readonly floorMs: number;
  /** The answer waits a uniform part of this before it is seen. */
  readonly waitMs: number;
}

/** The mean of P(reaction <= left - round trip - wait) over the cells of the round trip. */
export const meanReactionCdf = (reaction: ReactionModel, cells: DelayCells, { leftMs, offsetMs, floorMs, waitMs }: Race): number => {
  const { edges, masses } = cells;
  let total = 0;
  for (let index = 0; index < masses.length; index += 1) {
    const mass = masses[index]!;
    if (mass === 0) continue;
    const fromMs = Math.max(floorMs, offsetMs + edges[index]!);
    const toMs = Math.max(floorMs, offsetMs + edges[index + 1]!);
    const widthMs = edges[index + 1]! - edges[index]!;
    const aboveMs = toMs - fromMs;
    if (aboveMs < POINT_MS) {
      total += mass * pointShare(reaction, leftMs - 0.5 * (fromMs + toMs), waitMs);
      continue;
    }
    const raisedRatio = 1 - aboveMs / widthMs;
    if (raisedRatio > 0) total += mass * raisedRatio * pointShare(reaction, leftMs - floorMs, waitMs);
    total += mass * (1 - raisedRatio) * spanShare(reaction, { highMs: leftMs - fromMs, lowMs: leftMs - toMs, waitMs });
  }
  return total;
};

/** P(reaction + wait <= xMs). */
export const pointShare = (reaction: ReactionModel, xMs: number, waitMs: number): number =>
  waitMs < POINT_MS
    ? reactionCdf(reaction, xMs - 0.5 * waitMs)
    : (reactionCdfIntegral(reaction, xMs) - reactionCdfIntegral(reaction, xMs - waitMs)) / waitMs;

/** The mean of `pointShare` over lowMs..highMs. */
export const spanShare = (
  reaction: ReactionModel,
  { lowMs, highMs, waitMs }: { lowMs: number; highMs: number; waitMs: number },
): number => {
  const widthMs = highMs - lowMs;
  if (waitMs < POINT_MS) return (reactionCdfIntegral(reaction, highMs) - reactionCdfIntegral(reaction, lowMs)) / widthMs;
  const upper = reactionCdfSecondIntegral(reaction, highMs) - reactionCdfSecondIntegral(reaction, lowMs);
  const lower = reactionCdfSecondIntegral(reaction, highMs - waitMs) - reactionCdfSecondIntegral(reaction, lowMs - waitMs);
  return Math.max(0, (upper - lower) / (widthMs * waitMs));
};
