// Whose doing is it? First-order and total Sobol indices of a result that depends on a few independent uniform inputs, from one Saltelli plan, with
// bootstrap intervals. Estimators: Saltelli et al. 2010 for first order, Jansen 1999 for total. Pure and seeded.

import { assert } from '../../core/assert.ts';
import { drawIndex, drawUniform, type RandomState } from '../../core/random.ts';

/** One input's shares of the variance, with 95 % intervals. Ratios; estimates may stray a little below 0 or above 1. */
export interface VarianceShare {
  readonly first: number;
  readonly firstCi95: readonly [number, number];
  /** With all interactions it takes part in. */
  readonly total: number;
  readonly totalCi95: readonly [number, number];
}

const RESAMPLES = 500;

/** Points at which to evaluate: `samples` rows of A, as many of B, then for each input A with that column from B. Each value in (0, 1). */
export const saltelliPlan = ({ samples, inputs, random }: { samples: number; inputs: number; random: RandomState }): number[][] => {
  const rows = (): number[][] => Array.from({ length: samples }, () => Array.from({ length: inputs }, () => drawUniform(random)));
  const [a, b] = [rows(), rows()];
  const mixed = Array.from({ length: inputs }, (_, input) => a.map((row, index) => row.with(input, b[index]?.[input] ?? 0)));
  return [...a, ...b, ...mixed.flat()];
};

/** The shares, from the results of the plan's points in their order. */
export const varianceShares = (
  results: readonly number[],
  { samples, inputs, random }: { samples: number; inputs: number; random: RandomState },
): VarianceShare[] => {
  assert(results.length === samples * (inputs + 2), 'every point of the plan has a result');
  const a = results.slice(0, samples);
  const b = results.slice(samples, 2 * samples);
  const mixed = Array.from({ length: inputs }, (_, input) => results.slice((2 + input) * samples, (3 + input) * samples));
  const every = Array.from({ length: samples }, (_, index) => index);
  const estimates = estimate({ a, b, mixed }, every);
  const resampled = Array.from({ length: RESAMPLES }, () =>
    estimate(
      { a, b, mixed },
      every.map(() => drawIndex(random, samples)),
    ),
  );
  return estimates.map(({ first, total }, input) => ({
    first,
    firstCi95: middle95(resampled.map((one) => one[input]?.first ?? 0)),
    total,
    totalCi95: middle95(resampled.map((one) => one[input]?.total ?? 0)),
  }));
};

interface Plan {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly mixed: readonly (readonly number[])[];
}

const estimate = ({ a, b, mixed }: Plan, picks: readonly number[]): { first: number; total: number }[] => {
  let sum = 0;
  let squares = 0;
  for (const pick of picks) {
    const [left, right] = [a[pick] ?? 0, b[pick] ?? 0];
    sum += left + right;
    squares += left * left + right * right;
  }
  const count = 2 * picks.length;
  const mean = sum / count;
  const variance = Math.max(squares / count - mean * mean, Number.MIN_VALUE);
  return mixed.map((column) => {
    let firstSum = 0;
    let totalSum = 0;
    for (const pick of picks) {
      const [left, right, swapped] = [a[pick] ?? 0, b[pick] ?? 0, column[pick] ?? 0];
      // Centred: the same in the mean, with far less noise.
      firstSum += (right - mean) * (swapped - left);
      totalSum += (left - swapped) ** 2;
    }
    return { first: firstSum / picks.length / variance, total: totalSum / (2 * picks.length) / variance };
  });
};

const middle95 = (values: readonly number[]): readonly [number, number] => {
  const sorted = values.toSorted((left, right) => left - right);
  const at = (ratio: number): number => sorted[Math.min(sorted.length - 1, Math.floor(ratio * sorted.length))] ?? 0;
  return [at(0.025), at(0.975)];
};
