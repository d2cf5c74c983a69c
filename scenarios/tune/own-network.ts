// "My own network": measured round trips become a link like ours: a base and a lognormal part per leg, both ways alike, by the method of moments. Pure.

import { quantile } from '../../reports/statistics.ts';
import type { Reading } from './round-trips.ts';
import type { OwnLink } from './setting.ts';

/** What a designer looks at before a reading is used. Unit: ms. */
export interface ReadingSummary {
  readonly count: number;
  readonly medianMs: number;
  /** Half of them lie between. */
  readonly middleHalfMs: readonly [number, number];
  /** The first few, as they stand there. */
  readonly sampleMs: readonly number[];
}

const SAMPLE = 5;
const SIGMA_MAX = 2;
const LOSS_MAX = 0.3;
/** The fastest of a few samples is not yet the floor: the base lies this much of the mean excess below it. */
const BELOW_FASTEST = 0.1;

export const summaryOf = ({ roundTripsMs }: Reading): ReadingSummary => ({
  count: roundTripsMs.length,
  medianMs: quantile(roundTripsMs, 0.5),
  middleHalfMs: [quantile(roundTripsMs, 0.25), quantile(roundTripsMs, 0.75)],
  sampleMs: roundTripsMs.slice(0, SAMPLE),
});

/** Fits a link to what was measured. */
export const linkFrom = ({ roundTripsMs, lossRatio }: Reading): OwnLink => {
  const fastest = roundTripsMs.reduce((least, ms) => Math.min(least, ms), Number.POSITIVE_INFINITY);
  const mean = roundTripsMs.reduce((sum, ms) => sum + ms, 0) / roundTripsMs.length;
  const baseMs = Math.max(0, fastest - BELOW_FASTEST * (mean - fastest));
  const excess = mean - baseMs;
  const variance = roundTripsMs.reduce((sum, ms) => sum + (ms - mean) ** 2, 0) / (roundTripsMs.length - 1);
  // Two equal legs: the sum's mean is 2 m e^(s²/2), its variance 2 m² e^(s²) (e^(s²) - 1).
  const sigma = excess > 0 ? Math.min(SIGMA_MAX, Math.sqrt(Math.log1p((2 * variance) / excess ** 2))) : 0;
  return {
    baseMs: rounded(baseMs / 2, 10),
    medianMs: rounded((excess / 2) * Math.exp(-0.5 * sigma * sigma), 100),
    sigma: rounded(sigma, 1000),
    // A question is lost on its way or its answer is: the same on both legs.
    lossRatio: rounded(Math.min(LOSS_MAX, 1 - Math.sqrt(1 - lossRatio)), 10_000),
  };
};

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;
