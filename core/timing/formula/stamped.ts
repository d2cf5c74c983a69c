// Dodges judged by the client's own stamp: the press must lie in the window by the client's word, and the word must reach the server before it has
// waited `stampWaitMs` longer. So a far client loses what arrives too late to be believed, however early it was pressed.

import type { ReactionModel } from '../../rules/populations.ts';
import type { DuelQuestion } from '../duel-question.ts';
import { reactionCdf, reactionCdfIntegral, reactionCdfSecondIntegral } from './ex-gaussian.ts';
import { POINT_MS, pointShare, spanShare, wholeTicksMs, type Arrivals } from './race.ts';

/** P(pressed within the window and heard of in time), as a function of the window (ms); lapses left out. */
export const stampedCurve = (
  question: DuelQuestion,
  { reaction, arrivals }: { readonly reaction: ReactionModel; readonly arrivals: Arrivals },
): ((windowMs: number) => number) => {
  const { deviceMs, stampWaitMs, tickMs, tickPhase } = question;
  const waitMs = tickPhase === 'random' ? tickMs : 0;
  const { cells, baseMs, losses, retransmitMs } = arrivals;
  return (windowMs) => {
    const pressByMs = windowMs - deviceMs;
    const hearByMs = wholeTicksMs(windowMs + stampWaitMs, question) - deviceMs;
    const race: StampRace = { pressByMs, hearByMs, waitMs, inTimeShare: reactionCdf(reaction, pressByMs) };
    let total = 0;
    for (let count = 0; count < losses.length; count += 1) {
      const offsetMs = baseMs + count * retransmitMs;
      if (hearByMs < offsetMs - ROUNDING_MS) break;
      if (offsetMs + cells.edges.at(-1)! + waitMs <= hearByMs - pressByMs) {
        total += losses[count]! * race.inTimeShare;
        continue;
      }
      for (let index = 0; index < cells.masses.length; index += 1) {
        const mass = losses[count]! * cells.masses[index]!;
        if (mass > 0) total += mass * cellShare(reaction, race, [offsetMs + cells.edges[index]!, offsetMs + cells.edges[index + 1]!]);
      }
    }
    return Math.min(1, total);
  };
};

interface StampRace {
  /** Reactions up to here press within the window. */
  readonly pressByMs: number;
  /** Reaction, way and wait together must not take longer. */
  readonly hearByMs: number;
  /** The word waits a uniform part of this for a tick. */
  readonly waitMs: number;
  readonly inTimeShare: number;
}

/**
 * The mean over a cell of round trips `fromMs..toMs` of P(reaction <= pressBy, reaction + round trip + wait <= hearBy). Three stretches of round trips, each
 * averaged exactly: what is heard of in time whatever the tick, what only a short wait lets in, and what takes time from the reaction itself.
 */
const cellShare = (
  reaction: ReactionModel,
  { pressByMs, hearByMs, waitMs, inTimeShare }: StampRace,
  cell: readonly [number, number],
): number => {
  const [fromMs, toMs] = cell;
  const spareMs = hearByMs - pressByMs;
  const over = (lowMs: number, highMs: number, mean: (lowMs: number, highMs: number) => number): number => {
    const [startMs, endMs] = [Math.max(lowMs, fromMs), Math.min(highMs, toMs)];
    // A cell may be a point: then one stretch has all of it.
    if (toMs - fromMs < POINT_MS) return fromMs >= lowMs && fromMs < highMs ? mean(fromMs, fromMs) : 0;
    return endMs > startMs ? ((endMs - startMs) / (toMs - fromMs)) * mean(startMs, endMs) : 0;
  };
  // Exactly on time counts.
  const edgeMs = spareMs + ROUNDING_MS;
  const whole = over(-Infinity, edgeMs - waitMs, () => inTimeShare);
  const late = over(edgeMs, Infinity, (lowMs, highMs) =>
    highMs - lowMs < POINT_MS
      ? pointShare(reaction, hearByMs - 0.5 * (lowMs + highMs), waitMs)
      : spanShare(reaction, { highMs: hearByMs - lowMs, lowMs: hearByMs - highMs, waitMs }),
  );
  if (waitMs < POINT_MS) return whole + late;
  const between = over(edgeMs - waitMs, edgeMs, (lowMs, highMs) => {
    const leftOf = (roundTripMs: number): number => hearByMs - roundTripMs - waitMs;
    const cut =
      highMs - lowMs < POINT_MS
        ? reactionCdfIntegral(reaction, leftOf(0.5 * (lowMs + highMs)))
        : (reactionCdfSecondIntegral(reaction, leftOf(lowMs)) - reactionCdfSecondIntegral(reaction, leftOf(highMs))) / (highMs - lowMs);
    return ((spareMs - 0.5 * (lowMs + highMs)) * inTimeShare + reactionCdfIntegral(reaction, pressByMs) - cut) / waitMs;
  });
  return whole + between + late;
};

/** Sums of milliseconds differ in their last bits. */
const ROUNDING_MS = 1e-6;
