// The formula's answer to a duel question: what share of dodges is stamped in time. The answer reaches the server after down + device +
// reaction + up; the ex-Gaussian is exact, the two lognormal legs are cut into cells of exact mass, losses are a short sum, ticks are an
// exact average. Accurate to 2e-5 (tested against a second way of integrating, and against draws), a few ms for a new pair of legs.

import { assert, unreachable } from '../../assert.ts';
import type { ReactionModel } from '../../rules/populations.ts';
import type { DuelQuestion } from '../duel-question.ts';
import { sumCells, type DelayCells } from './delay-cells.ts';
import { acrossPeople, reactionCdf, reactionCdfIntegral, reactionCdfSecondIntegral } from './ex-gaussian.ts';
import { jitterOf, sumCdf } from './jitter.ts';
import { leastWhere } from './solve.ts';

/** Share of dodges as a function of the window (ms), all else as asked. */
export type DodgeCurve = (windowMs: number) => number;

/** Share of attacks whose dodge is stamped in time (0..1). */
export const predictDodge = (question: DuelQuestion): number => dodgeCurve(question)(question.windowMs);

/** The same for every window at once: what depends on the network only is worked out once. `question.windowMs` is not looked at. */
export const dodgeCurve = (question: DuelQuestion): DodgeCurve => {
  const reaction = acrossPeople(question.reaction, question.betweenPersonSdMs);
  const answeredRatio = 1 - question.lapseRatio;
  const { policy, deviceMs } = question;
  switch (policy) {
    case 'client-stamped':
      // The client's own stamp counts, and the server waits for it: neither the network nor the tick is in it.
      return (windowMs) => answeredRatio * reactionCdf(reaction, windowMs - deviceMs);
    case 'server-clock':
    case 'compensated':
    case 'equalised': {
      const arrives = arrivalCurve(question, reaction);
      const addedMs = policy === 'compensated' ? Math.min(medianRoundTripMs(question), question.capMs) : 0;
      return (windowMs) => answeredRatio * arrives(windowMs + addedMs);
    }
    default:
      return unreachable(policy);
  }
};

/**
 * The least window in which a share `ratio` of attacks is dodged; Infinity when lapses alone make that impossible. Unit: ms. For "of the
 * attacks answered at all", ask with a lapse ratio of 0.
 */
export const windowForMs = (question: DuelQuestion, ratio: number): number => {
  if (ratio >= 1 - question.lapseRatio) return Number.POSITIVE_INFINITY;
  const curve = dodgeCurve(question);
  let highMs = 1000;
  while (curve(highMs) < ratio && highMs < LONGEST_WINDOW_MS) highMs *= 2;
  return leastWhere((windowMs) => curve(windowMs) >= ratio, { lowMs: 0, highMs });
};

/** Median of the round trip, losses included: what `compensated` adds before its cap. Unit: ms. */
export const medianRoundTripMs = (question: DuelQuestion): number => roundTripQuantileMs(question, 0.5);

/** The round trip below which a share `ratio` (0..1, exclusive) lies, losses included. Unit: ms. */
export const roundTripQuantileMs = (question: Pick<DuelQuestion, 'down' | 'up' | 'lossRatio' | 'retransmitMs'>, ratio: number): number => {
  const baseMs = question.down.baseMs + question.up.baseMs;
  const down = jitterOf(question.down);
  const up = jitterOf(question.up);
  const losses = lossWeights(question.lossRatio);
  const cdf = (xMs: number): number => {
    let total = 0;
    for (let count = 0; count < losses.length; count += 1) {
      const leftMs = xMs - count * question.retransmitMs;
      if (leftMs < 0) break;
      total += losses[count]! * sumCdf(down, up, leftMs);
    }
    return total;
  };
  return baseMs + leastWhere((xMs) => cdf(xMs) >= ratio, { lowMs: 0, highMs: LONGEST_WINDOW_MS });
};

const LONGEST_WINDOW_MS = 1_000_000;
/** Below this many ms a cell or a tick is a point: a difference of integrals over less would be lost in rounding. */
const POINT_MS = 1e-2;

/** P(the answer is seen by the server at most xMs after the announcement), by its own clock; lapses left out. */
const arrivalCurve = (question: DuelQuestion, reaction: ReactionModel): DodgeCurve => {
  const cells = sumCells(jitterOf(question.down), jitterOf(question.up));
  const losses = lossWeights(question.lossRatio);
  const baseMs = question.down.baseMs + question.up.baseMs;
  const floorMs = question.policy === 'equalised' ? question.floorMs : 0;
  const { deviceMs, tickMs, tickPhase, retransmitMs } = question;
  const waitMs = tickPhase === 'random' ? tickMs : 0;
  return (windowMs) => {
    // Seen on ticks only, in a window that opened on one: what is left of the last tick is of no use to anyone.
    const wholeMs = tickPhase === 'locked' && tickMs > 0 ? Math.floor(windowMs / tickMs + 1e-9) * tickMs : windowMs;
    const leftMs = wholeMs - deviceMs;
    let total = 0;
    for (let count = 0; count < losses.length; count += 1) {
      const offsetMs = baseMs + count * retransmitMs;
      const share = meanReactionCdf(reaction, cells, { leftMs, offsetMs, floorMs, waitMs });
      total += losses[count]! * share;
      if (share === 0) break;
    }
    return Math.min(1, total);
  };
};

interface Race {
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
const meanReactionCdf = (reaction: ReactionModel, cells: DelayCells, { leftMs, offsetMs, floorMs, waitMs }: Race): number => {
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
const pointShare = (reaction: ReactionModel, xMs: number, waitMs: number): number =>
  waitMs < POINT_MS
    ? reactionCdf(reaction, xMs - 0.5 * waitMs)
    : (reactionCdfIntegral(reaction, xMs) - reactionCdfIntegral(reaction, xMs - waitMs)) / waitMs;

/** The mean of `pointShare` over lowMs..highMs. */
const spanShare = (reaction: ReactionModel, { lowMs, highMs, waitMs }: { lowMs: number; highMs: number; waitMs: number }): number => {
  const widthMs = highMs - lowMs;
  if (waitMs < POINT_MS) return (reactionCdfIntegral(reaction, highMs) - reactionCdfIntegral(reaction, lowMs)) / widthMs;
  const upper = reactionCdfSecondIntegral(reaction, highMs) - reactionCdfSecondIntegral(reaction, lowMs);
  const lower = reactionCdfSecondIntegral(reaction, highMs - waitMs) - reactionCdfSecondIntegral(reaction, lowMs - waitMs);
  return Math.max(0, (upper - lower) / (widthMs * waitMs));
};

/** P(the two messages are lost k times between them), k = 0, 1, …: (k+1) p^k (1-p)², until what is left could not be seen. */
const lossWeights = (lossRatio: number): number[] => {
  assert(lossRatio >= 0 && lossRatio < 1, 'a message gets through in the end: the loss ratio is at least 0 and below 1');
  const weights: number[] = [];
  let left = 1;
  for (let count = 0; count < 1000 && left > 1e-12; count += 1) {
    const weight = (count + 1) * lossRatio ** count * (1 - lossRatio) ** 2;
    weights.push(weight);
    left -= weight;
  }
  return weights;
};
