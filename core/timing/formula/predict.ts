// The formula's answer to a duel question: what share of dodges is stamped in time. The answer reaches the server after down + device +
// reaction + up; the ex-Gaussian is exact, the two lognormal legs are cut into cells of exact mass, losses are a short sum, ticks are an
// exact average. Accurate to 2e-5 (tested against a second way of integrating, and against draws), a few ms for a new pair of legs. It is
// about one blow on its own, far from all others; what heartbeats do to it where there are any, and when that is too much, says `held-up.ts`.

import { unreachable } from '../../assert.ts';
import type { ReactionModel } from '../../rules/populations.ts';
import type { DuelQuestion } from '../duel-question.ts';
import { sumCells } from './delay-cells.ts';
import { heldUpCurve } from './held-up.ts';
import { acrossPeople } from './ex-gaussian.ts';
import { jitterOf } from './jitter.ts';
import { lossesBetween, lossesOneByOne, type LegLosses } from './loss-runs.ts';
import { compensatedWindows, type WindowShare } from './measured-median.ts';
import { meanReactionCdf, wholeTicksMs, type Arrivals } from './race.ts';
import { leastWhere } from './solve.ts';
import { stampedCurve } from './stamped.ts';

/** Share of dodges as a function of the window (ms), all else as asked. */
export type DodgeCurve = (windowMs: number) => number;

/** Share of attacks whose dodge is stamped in time (0..1). */
export const predictDodge = (question: DuelQuestion): number => dodgeCurve(question)(question.windowMs);

/**
 * The same for every window at once: what depends on the network only is worked out once. `question.windowMs` is not looked at. Without
 * `losses` each transmission is lost on its own, with `question.lossRatio`. Ask `whyNoFormula` first where heartbeats may be lost or late.
 */
export const dodgeCurve = (question: DuelQuestion, losses: LegLosses = lossesOneByOne(question.lossRatio)): DodgeCurve => {
  const reaction = acrossPeople(question.reaction, question.betweenPersonSdMs);
  const answeredRatio = 1 - question.lapseRatio;
  const arrivals: Arrivals = {
    cells: sumCells(jitterOf(question.down), jitterOf(question.up)),
    baseMs: question.down.baseMs + question.up.baseMs,
    losses: lossesBetween(losses),
    retransmitMs: question.retransmitMs,
  };
  const { policy } = question;
  switch (policy) {
    case 'client-stamped': {
      const stamped = stampedCurve(question, { reaction, arrivals });
      return (windowMs) => answeredRatio * stamped(windowMs);
    }
    case 'server-clock':
    case 'equalised': {
      const arrives = arrivalCurve(question, { reaction, arrivals });
      return (windowMs) => answeredRatio * arrives(windowMs);
    }
    case 'compensated': {
      const arrives = arrivalCurve(question, { reaction, arrivals });
      const windowsOf = compensatedWindows(arrivals, question);
      const heldUp = question.capMs > 0 ? heldUpCurve(question, losses) : () => 0;
      return (windowMs) => {
        const inForce = windowsOf(windowMs);
        return answeredRatio * Math.max(0, meanOf(inForce, arrives) - meanOf(few(inForce), heldUp));
      };
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

/** Sums of milliseconds differ in their last bits. */
const ROUNDING_MS = 1e-6;
const LONGEST_WINDOW_MS = 1_000_000;
/** The mean of a curve over the windows that may be in force. */
export const meanOf = (windows: readonly WindowShare[], curve: DodgeCurve): number =>
  windows.reduce((sum, { share, windowMs }) => sum + share * curve(windowMs), 0);

/** Enough for a correction of a hundredth: all of a few, the middle of many. */
export const few = (windows: readonly WindowShare[]): readonly WindowShare[] =>
  windows.length <= 4 ? windows : [{ share: 1, windowMs: meanOf(windows, (windowMs) => windowMs) }];

/** P(the answer is seen by the server at most xMs after the announcement), by its own clock; lapses left out. */
const arrivalCurve = (question: DuelQuestion, { reaction, arrivals }: { reaction: ReactionModel; arrivals: Arrivals }): DodgeCurve => {
  const floorMs = question.policy === 'equalised' ? question.floorMs : 0;
  const { deviceMs, tickMs, tickPhase } = question;
  const waitMs = tickPhase === 'random' ? tickMs : 0;
  return (windowMs) => {
    const leftMs = wholeTicksMs(windowMs, question) - deviceMs;
    let total = 0;
    for (let count = 0; count < arrivals.losses.length; count += 1) {
      const offsetMs = arrivals.baseMs + count * arrivals.retransmitMs;
      // Nobody answers before the announcement arrives; a floor only makes ways longer.
      if (leftMs < offsetMs - ROUNDING_MS) break;
      total += arrivals.losses[count]! * meanReactionCdf(reaction, arrivals.cells, { leftMs, offsetMs, floorMs, waitMs });
    }
    return Math.min(1, total);
  };
};
