// What `compensated` adds to a window: the median of the last round trips a seat has measured. It is a median of a sample, so it varies from blow to
// blow, and most where losses make two heaps of round trips; a share of dodges is therefore the mean over all medians, not the share at the true one.
// P(median of n <= x) = P(at least half of n draws are <= x), n odd.

import { assert } from '../../assert.ts';
import type { Arrivals } from './race.ts';

/** How many round trips a party machine keeps of each seat, odd. The same number as `ROUND_TRIPS_KEPT` of the party; a test holds them together. */
export const ROUND_TRIPS_MEASURED = 31;
/** Medians above a share of 0.95 of all round trips come once in ten million. */
const SHARE_MAX = 0.95;
/** The more a median varies, the more places stand for it. */
const PLACES_MAX = 32;

/** One place a measured median may be at, and how likely. Unit: ms. */
export interface MeasuredMedian {
  readonly medianMs: number;
  readonly share: number;
}

/** The medians that may be in force at a blow, none above `capMs`. Shares add up to 1. */
export const measuredMedians = (arrivals: Arrivals, capMs: number): readonly MeasuredMedian[] => {
  const steps = stepsOf(arrivals);
  const meanMs = steps.reduce((sum, { share, medianMs }) => sum + share * medianMs, 0);
  const spreadMs = Math.sqrt(steps.reduce((sum, { share, medianMs }) => sum + share * (medianMs - meanMs) ** 2, 0));
  const places = Math.min(PLACES_MAX, 1 + Math.ceil(0.5 * spreadMs));
  const merged: { medianMs: number; share: number }[] = [];
  let open = { medianMs: 0, share: 0 };
  for (const { share, medianMs } of steps) {
    const cappedMs = Math.min(medianMs, capMs);
    open = { share: open.share + share, medianMs: open.medianMs + share * cappedMs };
    if (open.share < 1 / places) continue;
    merged.push({ share: open.share, medianMs: open.medianMs / open.share });
    open = { medianMs: 0, share: 0 };
  }
  if (open.share > 0) merged.push({ share: open.share, medianMs: open.medianMs / open.share });
  const total = merged.reduce((sum, { share }) => sum + share, 0);
  return merged.map(({ share, medianMs }) => ({ share: share / total, medianMs }));
};

/** The median's distribution in fine steps, in rising order. */
const stepsOf = (arrivals: Arrivals): readonly MeasuredMedian[] => {
  const { cells, baseMs, losses, retransmitMs } = arrivals;
  const isPoint = cells.masses.length === 1;
  const edges = isPoint ? [cells.edges[0]!] : Array.from(cells.edges);
  const cdf = roundTripCdf(arrivals);
  const places: number[] = [];
  let counted = 0;
  for (let count = 0; count < losses.length && counted <= SHARE_MAX; count += 1) {
    for (const edge of edges) places.push(baseMs + count * retransmitMs + edge);
    counted += losses[count]!;
  }
  places.sort((left, right) => left - right);
  const steps: MeasuredMedian[] = [];
  let below = 0;
  let beforeMs = places[0] ?? 0;
  for (const placeMs of places) {
    const share = cdf(placeMs);
    const upTo = share >= SHARE_MAX ? 1 : medianCdf(share);
    if (upTo > below) steps.push({ share: upTo - below, medianMs: isPoint ? placeMs : 0.5 * (beforeMs + placeMs) });
    if (upTo === 1) break;
    below = upTo;
    beforeMs = placeMs;
  }
  assert(steps.length > 0, 'every round trip takes some time, and so does their median');
  return steps;
};

/** P(round trip <= xMs). */
const roundTripCdf = ({ cells: { edges, masses }, baseMs, losses, retransmitMs }: Arrivals): ((xMs: number) => number) => {
  const below = new Float64Array(edges.length);
  for (let index = 0; index < masses.length; index += 1) below[index + 1] = below[index]! + masses[index]!;
  const varying = (xMs: number): number => {
    if (xMs >= edges.at(-1)! - ROUNDING_MS) return 1;
    if (xMs <= edges[0]!) return 0;
    let [low, high] = [0, edges.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (edges[middle]! <= xMs) low = middle;
      else high = middle;
    }
    return below[low]! + (masses[low]! * (xMs - edges[low]!)) / (edges[high]! - edges[low]!);
  };
  return (xMs) => losses.reduce((sum, share, count) => sum + share * varying(xMs - baseMs - count * retransmitMs), 0);
};

/** Sums of milliseconds differ in their last bits. */
const ROUNDING_MS = 1e-9;

/** P(the median of the measured round trips is among a share `ratio` of all). */
const medianCdf = (ratio: number): number => {
  const odds = ratio / (1 - ratio);
  // From none of n upwards; what is left above the middle is the answer.
  let chance = (1 - ratio) ** ROUND_TRIPS_MEASURED;
  let belowHalf = 0;
  for (let count = 0; count <= (ROUND_TRIPS_MEASURED - 1) / 2; count += 1) {
    belowHalf += chance;
    chance *= ((ROUND_TRIPS_MEASURED - count) / (count + 1)) * odds;
  }
  return Math.max(0, 1 - belowHalf);
};
