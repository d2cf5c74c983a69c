// How long a message there and one back take together: quantiles of the sum of both legs, losses included.

import type { DuelQuestion } from '../duel-question.ts';
import { jitterOf, sumCdf } from './jitter.ts';
import { lossesBetween, lossesOneByOne } from './loss-runs.ts';
import { leastWhere } from './solve.ts';

/** Median of the round trip, losses included: what `compensated` adds before its cap. Unit: ms. */
export const medianRoundTripMs = (question: DuelQuestion): number => roundTripQuantileMs(question, 0.5);

/** The round trip below which a share `ratio` (0..1, exclusive) lies, losses included. Unit: ms. */
export const roundTripQuantileMs = (question: Pick<DuelQuestion, 'down' | 'up' | 'lossRatio' | 'retransmitMs'>, ratio: number): number => {
  const baseMs = question.down.baseMs + question.up.baseMs;
  const down = jitterOf(question.down);
  const up = jitterOf(question.up);
  const losses = lossesBetween(lossesOneByOne(question.lossRatio));
  const cdf = (xMs: number): number => {
    let total = 0;
    for (let count = 0; count < losses.length; count += 1) {
      const leftMs = xMs - count * question.retransmitMs;
      if (leftMs < 0) break;
      total += losses[count]! * sumCdf(down, up, leftMs);
    }
    return total;
  };
  return baseMs + leastWhere((xMs) => cdf(xMs) >= ratio, { lowMs: 0, highMs: LONGEST_MS });
};

const LONGEST_MS = 1_000_000;
