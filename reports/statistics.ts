// How sure a measured share is. Pure arithmetic; every ratio in a report that was counted carries the interval computed here.

/** Quantile of the standard normal that leaves 2.5 % on each side. */
const Z_95 = 1.959963984540054;

/**
 * Wilson score interval for a share of `successes` in `trials`, both counts: [low, high], ratios 0..1, with 95 % confidence unless `z` says
 * otherwise. Good near 0 and 1, where the textbook interval collapses. No trials say nothing: [0, 1].
 * Source: Wilson 1927, JASA 22:209–212.
 */
export const wilsonInterval = (counts: { successes: number; trials: number; z?: number }): readonly [number, number] => {
  const { successes, trials, z = Z_95 } = counts;
  if (trials <= 0) return [0, 1];
  const share = successes / trials;
  const square = z * z;
  const scale = 1 + square / trials;
  const middle = (share + square / (2 * trials)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials));
  return [successes === 0 ? 0 : Math.max(0, middle - half), successes === trials ? 1 : Math.min(1, middle + half)];
};

/** The fewest samples that can tell the percentile at `ratio` (0..1) from their maximum: at least one must lie above it. */
export const fewestToTell = (ratio: number): number => Math.ceil(1 / (1 - ratio) - 1e-9);

/** Whether `count` samples can tell the percentile at `ratio` (0..1) from their maximum. */
export const canTellPercentile = (samples: { count: number; ratio: number }): boolean => samples.count >= fewestToTell(samples.ratio);

/** The value below which a share `ratio` lies; 0 of nothing. */
export const quantile = (values: readonly number[], ratio: number): number => quantileOfSorted(Float64Array.from(values).sort(), ratio);

/** As `quantile`, of values that rise already. */
export const quantileOfSorted = (sorted: ArrayLike<number>, ratio: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * ratio))] ?? 0;
