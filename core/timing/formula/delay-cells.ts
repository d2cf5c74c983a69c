// A delay's distribution cut into cells that hold their exact mass, so that averaging any curve over the delay is one pass over an array.
// Cells follow the delay's own quantiles: fine where it is likely, wide in the tail.

import { at, differenceCdf, isConstant, sumCdf, type Jitter } from './jitter.ts';

/** Cells in increasing order: `edges[i]..edges[i+1]` holds `masses[i]`. A cell may be a point. Masses add up to 1. Unit: ms. */
export interface DelayCells {
  readonly edges: Float64Array;
  readonly masses: Float64Array;
}

/** Even, for differences are cut alike on both sides. */
const CELLS = 640;
/** The comonotone sum at this many standard deviations bounds the sum of independent parts up to a share of 1e-6. */
const REACH = 5.2;

/** Sums kept: whoever asks about one network asks many times. */
const SUMS_MAX = 64;
const sums = new Map<string, DelayCells>();

/** The sum of two jitters. Whoever asks for the same sum again is given the same arrays: they are read only. */
export const sumCells = (one: Jitter, other: Jitter): DelayCells => {
  const key = [one, other].map(({ medianMs, sigma, worstOf }) => `${medianMs} ${sigma} ${worstOf}`).join(' ');
  const known = sums.get(key);
  if (known !== undefined) return known;
  const made = newSum(one, other);
  sums.set(key, made);
  const [oldest] = sums.keys();
  if (sums.size > SUMS_MAX && oldest !== undefined) sums.delete(oldest);
  return made;
};

const newSum = (one: Jitter, other: Jitter): DelayCells => {
  if (isConstant(one) && isConstant(other)) return point(one.medianMs + other.medianMs);
  const edges = new Float64Array(CELLS + 1);
  for (let index = 0; index <= CELLS; index += 1) edges[index] = both(one, other, REACH * ((2 * index) / CELLS - 1));
  return filled(edges, (xMs) => sumCdf(one, other, xMs));
};

/** The first jitter less the second. */
export const differenceCells = (one: Jitter, other: Jitter): DelayCells => {
  if (isConstant(one) && isConstant(other)) return point(one.medianMs - other.medianMs);
  const half = CELLS / 2;
  const edges = new Float64Array(CELLS + 1);
  const least = both(one, other, -REACH);
  for (let index = 0; index <= half; index += 1) {
    const away = both(one, other, REACH * ((2 * index) / half - 1)) - least;
    edges[half + index] = away;
    edges[half - index] = -away;
  }
  return filled(edges, (xMs) => differenceCdf(one, other, xMs));
};

/** The mean of `curve` over the delay, each cell taken at its middle. For curves that are smooth on the scale of a few ms. */
export const meanOver = (cells: DelayCells, curve: (delayMs: number) => number): number => {
  let total = 0;
  for (let index = 0; index < cells.masses.length; index += 1) {
    const mass = cells.masses[index]!;
    if (mass > 0) total += mass * curve(0.5 * (cells.edges[index]! + cells.edges[index + 1]!));
  }
  return total;
};

const both = (one: Jitter, other: Jitter, z: number): number =>
  (isConstant(one) ? one.medianMs : at(one, z)) + (isConstant(other) ? other.medianMs : at(other, z));

const point = (xMs: number): DelayCells => ({ edges: Float64Array.of(xMs, xMs), masses: Float64Array.of(1) });

/** Masses from a distribution function; what lies beyond the outermost edges goes into the outermost cells. */
const filled = (edges: Float64Array, cdf: (xMs: number) => number): DelayCells => {
  const masses = new Float64Array(edges.length - 1);
  let below = 0;
  for (let index = 0; index < masses.length; index += 1) {
    const upTo = index === masses.length - 1 ? 1 : Math.max(below, cdf(edges[index + 1]!));
    masses[index] = upTo - below;
    below = upTo;
  }
  return { edges, masses };
};
