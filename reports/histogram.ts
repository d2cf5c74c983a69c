// Durations gathered into an HDR histogram: any number of them in a fixed, small space, percentiles true to three digits. Kept apart from the
// record so that runners can merge what several threads measured before they write it down.

import hdr from 'hdr-histogram-js';
import type { Histogram } from 'hdr-histogram-js';
import { latencyMetrics, type LatencyName } from './metrics.ts';
import type { LatencyRecord } from './record.ts';

/** The histogram counts whole microseconds. */
const UNITS_PER_MS = 1000;
/** The longest duration told apart from longer ones: ten minutes, past every deadline of the stack. Unit: ms. */
const LONGEST_MS = 600_000;
/** Points of a record's curve; `LatencyRecord` allows 200. */
const CURVE_POINTS = 160;

/** Durations of one kind under way to a `LatencyRecord`. */
export interface LatencyHistogram {
  readonly name: LatencyName;
  readonly recorded: Histogram;
}

/** An empty histogram. */
export const latencyHistogram = (name: LatencyName): LatencyHistogram => ({
  name,
  recorded: hdr.build({ lowestDiscernibleValue: 1, highestTrackableValue: LONGEST_MS * UNITS_PER_MS, numberOfSignificantValueDigits: 3 }),
});

/** Adds one duration in ms. Below 0 counts as 0, above ten minutes as ten minutes; what is no number is refused with a RangeError. */
export const recordMs = (histogram: LatencyHistogram, ms: number): void => {
  if (Number.isNaN(ms)) throw new RangeError(`${histogram.name}: a duration is a number of ms`);
  histogram.recorded.recordValue(Math.round(Math.min(LONGEST_MS, Math.max(0, ms)) * UNITS_PER_MS));
};

/** Adds everything in `from` to `into`. */
export const mergeInto = (into: LatencyHistogram, from: LatencyHistogram): void => into.recorded.add(from.recorded);

/** The value below or at which `ratio` (0..1) of the durations lie. Unit: ms. 0 when nothing was recorded. */
export const percentileMs = (histogram: LatencyHistogram, ratio: number): number => {
  const { recorded } = histogram;
  if (recorded.totalCount === 0) return 0;
  // A bucket answers with its upper end, which may lie past the largest value ever seen.
  return Math.min(recorded.getValueAtPercentile(ratio * 100), recorded.maxValue) / UNITS_PER_MS;
};

/** What was recorded so far, ready for the report. */
export const latencyRecord = (histogram: LatencyHistogram): LatencyRecord => {
  const { recorded } = histogram;
  const isEmpty = recorded.totalCount === 0;
  return {
    name: histogram.name,
    about: latencyMetrics[histogram.name].about,
    count: recorded.totalCount,
    minMs: percentileMs(histogram, 0),
    meanMs: isEmpty ? 0 : recorded.mean / UNITS_PER_MS,
    p50Ms: percentileMs(histogram, 0.5),
    p95Ms: percentileMs(histogram, 0.95),
    p99Ms: percentileMs(histogram, 0.99),
    maxMs: isEmpty ? 0 : percentileMs(histogram, 1),
    curve: isEmpty ? [] : curve(histogram),
  };
};

/** A `LatencyRecord` straight from a list of durations in ms. */
export const latencyRecordOf = (name: LatencyName, durationsMs: Iterable<number>): LatencyRecord => {
  const histogram = latencyHistogram(name);
  for (const ms of durationsMs) recordMs(histogram, ms);
  return latencyRecord(histogram);
};

const curve = (histogram: LatencyHistogram): readonly (readonly [number, number])[] => {
  const count = histogram.recorded.totalCount;
  const points = new Map<number, number>();
  for (const ratio of curveRatios()) {
    // The value at a ratio is that of the next whole sample, so that many lie at or below it.
    const reached = Math.min(count, Math.max(1, Math.ceil(ratio * count)));
    points.set(percentileMs(histogram, ratio), reached / count);
  }
  return [...points];
};

/** Even steps for the body and ever finer ones for the last hundredths, where tails live. */
const curveRatios = (): readonly number[] => {
  const body = CURVE_POINTS - 40;
  const even = Array.from({ length: body }, (_, index) => ((index + 0.5) / body) * 0.96);
  const tail = Array.from({ length: 39 }, (_, index) => 1 - 0.04 * 0.85 ** (index + 1));
  return [...even, ...tail, 1];
};
