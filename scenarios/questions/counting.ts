// Counting what drills showed: shares with their intervals, quantiles, and differences between two drills that saw the same people and links.

import { wilsonInterval } from '../../reports/statistics.ts';

const Z_95 = 1.959963984540054;

/** A counted share with its 95 % interval. Ratios 0..1. */
export interface Share {
  readonly ratio: number;
  readonly ci95: readonly [number, number];
  readonly trials: number;
}

/** The share of exchanges for which `holds`. */
export const shareWhere = (trials: number, holds: (index: number) => boolean): Share => {
  let successes = 0;
  for (let index = 0; index < trials; index += 1) if (holds(index)) successes += 1;
  return { ratio: trials === 0 ? 0 : successes / trials, ci95: wilsonInterval({ successes, trials }), trials };
};

/** The share of ones in a column of zeros and ones. */
export const shareOfOnes = (column: Float64Array): Share => shareWhere(column.length, (index) => column[index] === 1);

/** A point of a chart: x, the share, its interval. */
export const sharePoint = (x: number, { ratio, ci95 }: Share): readonly [number, number, number, number] => [x, ratio, ci95[0], ci95[1]];

/** The mean difference of two columns of the same exchanges, with its 95 % interval: the pairs make it narrow. */
export const pairedDifference = (left: Float64Array, right: Float64Array): Share => {
  const { mean, halfWidth, trials } = meanOf(left.length, (index) => (left[index] ?? 0) - (right[index] ?? 0));
  return { ratio: mean, ci95: [mean - halfWidth, mean + halfWidth], trials };
};

/** Whether a difference is one: larger than what would be nobody's business, and more than chance may do. */
export const isDifferent = ({ ratio, ci95: [low, high] }: Share, worthSaying: number): boolean =>
  Math.abs(ratio) >= worthSaying && (low > 0 || high < 0);

/** The mean of `valueAt` over so many trials, and half the width of its 95 % interval. */
export const meanOf = (trials: number, valueAt: (index: number) => number): { mean: number; halfWidth: number; trials: number } => {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < trials; index += 1) {
    const value = valueAt(index);
    sum += value;
    squares += value * value;
  }
  const mean = trials === 0 ? 0 : sum / trials;
  const variance = trials < 2 ? 0 : Math.max(0, (squares - trials * mean * mean) / (trials - 1));
  return { mean, halfWidth: trials === 0 ? 0 : Z_95 * Math.sqrt(variance / trials), trials };
};

/** The value below which a share `ratio` lies, with the order statistics that bound it with 95 % confidence. Infinite values count as largest. */
export const quantileOf = (
  values: ArrayLike<number>,
  ratio: number,
): { readonly value: number; readonly ci95: readonly [number, number] } => {
  const sorted = Float64Array.from(values).sort();
  const { length } = sorted;
  const reach = Z_95 * Math.sqrt(length * ratio * (1 - ratio));
  const at = (place: number): number => sorted[Math.min(length - 1, Math.max(0, Math.floor(place)))] ?? Number.NaN;
  return { value: at(length * ratio), ci95: [at(length * ratio - reach), at(length * ratio + reach)] };
};
