// Delays of single messages on a link whose losses come in runs: how likely one has arrived, the slowest of several, and two in a row. The formula's
// side of every question about what is seen and when.

import type { LegModel } from '../../core/rules/networks.ts';
import { sumCells, type DelayCells } from '../../core/timing/formula/delay-cells.ts';
import { jitterCdf, jitterOf } from '../../core/timing/formula/jitter.ts';
import { lossChances } from '../../core/timing/formula/loss-runs.ts';
import { constantLeg } from '../../core/timing/link.ts';

/** P(a delay is at most so many ms). */
export type DelayCdf = (ms: number) => number;

/** So large a share of messages takes so long. */
export interface DelayMass {
  readonly delayMs: number;
  readonly share: number;
}

/** Chances below this are left out. */
const SHARE_MIN = 1e-7;
const LONGEST_MS = 20_000;
/** How exactly a quantile is found. Unit: ms. */
const EXACT_MS = 0.05;
/** Neighbouring cells of a delay taken as one: what is asked here is smooth on the scale of a ms. */
const CELLS_AT_ONCE = 4;

/** One message on one leg, losses included. */
export const legCdf = (leg: LegModel): DelayCdf => {
  const jitter = jitterOf(leg);
  const losses = lossesOf(leg);
  return (ms) => losses.reduce((total, { share, lateMs }) => total + share * jitterCdf(jitter, ms - leg.baseMs - lateMs), 0);
};

/** The slowest of several messages, each on a leg like this one. */
export const slowestCdf = (leg: LegModel, count: number): DelayCdf => {
  const one = legCdf(leg);
  return (ms) => one(ms) ** count;
};

/** One message up this leg and then whatever `next` waits for. */
export const thenCdf = (leg: LegModel, next: DelayCdf): DelayCdf => {
  const masses = delayMasses(leg);
  return (ms: number) => meanOf(masses, (delayMs) => next(ms - delayMs));
};

/** The mean of a curve over a leg's delay. Unit of the delay: ms. */
export const meanOverDelay = (leg: LegModel, curve: (delayMs: number) => number): number => meanOf(delayMasses(leg), curve);

/** A leg's delay as points that each hold a share of all messages, losses included. */
export const delayMasses = (leg: LegModel): readonly DelayMass[] => {
  const { edges, masses } = delayCells(leg);
  return lossesOf(leg).flatMap(({ share, lateMs }) =>
    Array.from(masses, (mass, index) => ({
      delayMs: leg.baseMs + lateMs + 0.5 * ((edges[index] ?? 0) + (edges[index + 1] ?? 0)),
      share: share * mass,
    })).filter((one) => one.share >= SHARE_MIN / 1000),
  );
};

/** The delay below which a share `ratio` lies; Infinity when it is beyond all we look at. Unit: ms. */
export const delayQuantileMs = (cdf: DelayCdf, ratio: number): number => {
  if (cdf(LONGEST_MS) < ratio) return Number.POSITIVE_INFINITY;
  let [below, above] = [0, LONGEST_MS];
  while (above - below > EXACT_MS) {
    const middle = 0.5 * (below + above);
    if (cdf(middle) >= ratio) above = middle;
    else below = middle;
  }
  return above;
};

const delayCells = (leg: LegModel): DelayCells => {
  const { edges, masses } = sumCells(jitterOf(leg), jitterOf(constantLeg(0)));
  if (masses.length <= CELLS_AT_ONCE) return { edges, masses };
  const count = masses.length / CELLS_AT_ONCE;
  return {
    edges: Float64Array.from({ length: count + 1 }, (_, index) => edges[index * CELLS_AT_ONCE] ?? 0),
    masses: Float64Array.from({ length: count }, (_, index) =>
      masses.subarray(index * CELLS_AT_ONCE, (index + 1) * CELLS_AT_ONCE).reduce((sum, mass) => sum + mass, 0),
    ),
  };
};

const meanOf = (masses: readonly DelayMass[], curve: (delayMs: number) => number): number => {
  let total = 0;
  for (const { delayMs, share } of masses) total += share * curve(delayMs);
  return total;
};

const lossesOf = (leg: LegModel): { readonly share: number; readonly lateMs: number }[] =>
  lossChances(leg)
    .map((share, count) => ({ share, lateMs: count * leg.retransmitMs }))
    .filter(({ share }) => share > SHARE_MIN);
