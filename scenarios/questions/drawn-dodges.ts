// The formula's side of how a dodge is seen: an enemy's reaction counts at the server from the announcement, the announcement takes one leg down, the
// client's clock is off by half the difference of the two legs of the heartbeat it believes, and an artificial reaction holds back what would come sooner.

import { CLOCK_SAMPLES_KEPT } from '../../core/client/clock.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import type { ReactionModel } from '../../core/rules/populations.ts';
import { reactionCdf } from '../../core/timing/formula/ex-gaussian.ts';
import type { Link } from './drill.ts';
import { leastMs } from './formula.ts';
import { delayMasses, type DelayMass } from './link-delays.ts';

/** How the dodges of one kind of enemy are seen over one link. Unit of every argument: ms. */
export interface DrawnDodge {
  /** Share drawn to begin sooner than so long after the announcement came. */
  readonly soonerThan: (ms: number, shownReactionMs: number) => number;
  /** How much later than in truth a share `ratio` of the dodges is drawn, at most. Unit: ms. */
  readonly lateMs: (ratio: number, shownReactionMs: number) => number;
}

/** Delays this near to one another are taken as one: all that is asked here is smooth on the scale of a ms. Unit: ms. */
const STEP_MS = 0.5;
/** Shares below this are left out. */
const SHARE_MIN = 1e-8;
/** No dodge of ours is drawn this much later, nor any clock this wrong. Unit: ms. */
const LATEST_MS = 20_000;

/** Dodges with this reaction, of those that come within the window. */
export const drawnDodge = ({ up, down }: Link, reaction: ReactionModel, windowMs: number): DrawnDodge => {
  const all = reactionCdf(reaction, windowMs);
  const reactedWithin = (ms: number): number => reactionCdf(reaction, Math.min(ms, windowMs)) / all;
  const delays = inSteps(delayMasses(down));
  const errors = clockErrors({ up, down });
  // The announcement's delay less the clock's error: what a client sees less of than there was.
  const unseen = inSteps(
    delays.flatMap(({ delayMs, share }) => errors.map((error) => ({ delayMs: delayMs - error.delayMs, share: share * error.share }))),
  );
  const clockAtMost = (ms: number): number => errors.reduce((total, { delayMs, share }) => (delayMs <= ms ? total + share : total), 0);
  // Drawn late by the clock's error, or by what is left of the artificial reaction when the dodge begins: whichever is more.
  const lateAtMost = (ms: number, shownReactionMs: number): number =>
    clockAtMost(ms) * mean(delays, (delayMs) => 1 - reactedWithin(shownReactionMs + delayMs - ms));
  return {
    soonerThan: (ms, shownReactionMs) => (ms <= shownReactionMs ? 0 : mean(unseen, (lessMs) => reactedWithin(ms + lessMs))),
    lateMs: (ratio, shownReactionMs) => leastMs((ms) => lateAtMost(ms, shownReactionMs) >= ratio, { lowMs: -LATEST_MS, highMs: LATEST_MS }),
  };
};

const mean = (masses: readonly DelayMass[], curve: (ms: number) => number): number =>
  masses.reduce((total, { delayMs, share }) => total + share * curve(delayMs), 0);

/** By how much a client puts the server's instants too late: half the leg down less half the leg up, of the quickest heartbeat it remembers. */
const clockErrors = ({ up, down }: Link): readonly DelayMass[] => {
  const downs = delayMasses(lossless(down));
  const pairs = delayMasses(lossless(up))
    .flatMap((one) =>
      downs.map((other) => ({
        tripMs: one.delayMs + other.delayMs,
        delayMs: (other.delayMs - one.delayMs) / 2,
        share: one.share * other.share,
      })),
    )
    .toSorted((left, right) => left.tripMs - right.tripMs);
  // The quickest of several takes longer than some trip when all of them do.
  let slower = 1;
  const quickest = pairs.map(({ delayMs, share }) => {
    const before = slower ** CLOCK_SAMPLES_KEPT;
    slower = Math.max(0, slower - share);
    return { delayMs, share: before - slower ** CLOCK_SAMPLES_KEPT };
  });
  return inSteps(quickest);
};

/** A heartbeat that was lost on its way is never the quickest. */
const lossless = (leg: LegModel): LegModel => ({ ...leg, enterLossRatio: 0 });

/** The same masses on a grid, without those that do not matter. */
const inSteps = (masses: readonly DelayMass[]): readonly DelayMass[] => {
  const shares = new Map<number, number>();
  for (const { delayMs, share } of masses) {
    const step = Math.round(delayMs / STEP_MS);
    shares.set(step, (shares.get(step) ?? 0) + share);
  }
  return [...shares].filter(([, share]) => share >= SHARE_MIN).map(([step, share]) => ({ delayMs: step * STEP_MS, share }));
};
