// How often messages are lost: each on its own, or in runs (Gilbert–Elliott): a good and a bad state, a chance to step from each to the other, and a
// share lost in each. Small exact answers for the formula, for reports and for checking `core/timing/link.ts`.

import { assert } from '../../assert.ts';
import type { LegModel } from '../../rules/networks.ts';
import { LOSSES_PER_MESSAGE_MAX } from '../link.ts';

/** Chances per transmission (0..1). Our links lose all in a bad run and nothing outside: `lostInBadRatio` 1, `lostInGoodRatio` 0. */
export interface LossRuns {
  readonly enterRatio: number;
  readonly leaveRatio: number;
  readonly lostInBadRatio: number;
  readonly lostInGoodRatio: number;
}

/** Share of time in the bad state (0..1). */
export const badShare = ({ enterRatio, leaveRatio }: LossRuns): number => (enterRatio === 0 ? 0 : enterRatio / (enterRatio + leaveRatio));

/** Share of transmissions lost in the long run (0..1). */
export const lossShare = (runs: LossRuns): number => runs.lostInBadRatio * badShare(runs) + runs.lostInGoodRatio * (1 - badShare(runs));

/** Mean length of a bad run, in transmissions. */
export const meanRunLength = ({ leaveRatio }: LossRuns): number => 1 / leaveRatio;

/** Correlation of the state from one transmission to the next. */
export const runCorrelation = ({ enterRatio, leaveRatio }: LossRuns): number => 1 - enterRatio - leaveRatio;

/** Chance that one message is lost 0, 1, 2 … times, on each leg. */
export interface LegLosses {
  readonly down: readonly number[];
  readonly up: readonly number[];
}

/** Every transmission is lost with the same chance, on its own: p^k (1-p), until what is left could not be seen. */
export const lossesOneByOne = (lossRatio: number): LegLosses => {
  assert(lossRatio >= 0 && lossRatio < 1, 'a message gets through in the end: the loss ratio is at least 0 and below 1');
  const shares: number[] = [];
  for (let share = 1 - lossRatio; share > LEAST_SHARE && shares.length < 1000; share *= lossRatio) shares.push(share);
  return { down: shares, up: shares };
};

/** Losses that come in runs, as on our networks. */
export const lossesInRuns = ({ down, up }: { readonly down: LegModel; readonly up: LegModel }): LegLosses => ({
  down: lossChances(down),
  up: lossChances(up),
});

/**
 * Chance of 0, 1, 2 … losses of one message on one leg. The chain steps once a transmission and a message that got through left it in the good
 * state, so the first loss has the chance to enter a bad run and each further one the chance to stay in it.
 */
export const lossChances = ({ enterLossRatio, leaveLossRatio }: LegModel): readonly number[] => {
  if (enterLossRatio === 0) return [1];
  const losses = Array.from(
    { length: LOSSES_PER_MESSAGE_MAX },
    (_, index) => enterLossRatio * (1 - leaveLossRatio) ** index * leaveLossRatio,
  );
  return [1 - enterLossRatio, ...losses];
};

/** Chance that the two messages of one answer are lost 0, 1, 2 … times between them. Shares too small to be seen are left out; the rest add up to 1. */
export const lossesBetween = ({ down, up }: LegLosses): readonly number[] => {
  const sums = Array.from({ length: down.length + up.length - 1 }, () => 0);
  down.forEach((one, i) => up.forEach((other, j) => (sums[i + j] = (sums[i + j] ?? 0) + one * other)));
  const kept = sums.slice(0, sums.findLastIndex((share) => share > LEAST_SHARE) + 1);
  const total = kept.reduce((sum, share) => sum + share, 0);
  return kept.map((share) => share / total);
};

/** Rarer losses cannot be seen in an answer. */
const LEAST_SHARE = 1e-7;
