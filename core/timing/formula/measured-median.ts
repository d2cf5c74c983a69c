// What `compensated` adds to a window: the median of the last round trips a seat has measured. It is a median of a sample, so it varies from blow to
// blow, and most where losses make two heaps of round trips; a share of dodges is therefore the mean over all medians, not the share at the true one.
// P(median of n <= x) = P(at least half of n draws are <= x), n odd.

import { assert } from '../../assert.ts';
import type { DuelQuestion } from '../duel-question.ts';
import { wholeTicksMs, type Arrivals } from './race.ts';

/** How many round trips a party machine keeps of each seat, odd. The same number as `ROUND_TRIPS_KEPT` of the party; a test holds them together. */
export const ROUND_TRIPS_MEASURED = 31;
/** Medians above a share of 0.95 of all round trips come once in ten million. */
const SHARE_MAX = 0.95;
/** Ticks shorter than this need no counting one by one. Unit: ms. */
const TICK_SEEN_MS = 2;
/** The more a median varies, the more places stand for it. */
const PLACES_MAX = 32;

/** A window that may be in force, and how likely. Unit: ms. */
export interface WindowShare {
  readonly windowMs: number;
  readonly share: number;
}

/** One place a measured median may be at, and how likely. Unit: ms. */
interface MeasuredMedian {
  readonly medianMs: number;
  readonly share: number;
}

/**
 * The windows in force at a blow under `compensated`, the nominal one (ms) with a measured median or the cap added, and how likely each is. Where only whole
 * ticks count, medians that come to the same tick are one; elsewhere a few places stand for all. Shares add up to 1.
 */
export const compensatedWindows = (
  arrivals: Arrivals,
  question: Pick<DuelQuestion, 'capMs' | 'tickMs' | 'tickPhase'>,
): ((windowMs: number) => readonly WindowShare[]) => {
  const steps = stepsOf(arrivals).map(({ share, medianMs }) => ({ share, medianMs: Math.min(medianMs, question.capMs) }));
  if (question.tickPhase === 'random' || question.tickMs < TICK_SEEN_MS) {
    const places = merged(steps);
    return (windowMs) => places.map(({ share, medianMs }) => ({ share, windowMs: windowMs + medianMs }));
  }
  return (windowMs) => {
    const byTick = new Map<number, number>();
    for (const { share, medianMs } of steps) {
      const wholeMs = wholeTicksMs(windowMs + medianMs, question);
      byTick.set(wholeMs, (byTick.get(wholeMs) ?? 0) + share);
    }
    return [...byTick].map(([wholeMs, share]) => ({ windowMs: wholeMs, share }));
  };
};

/** A few places in the stead of many steps: the more, the more the median varies. */
const merged = (steps: readonly MeasuredMedian[]): readonly MeasuredMedian[] => {
  const meanMs = steps.reduce((sum, { share, medianMs }) => sum + share * medianMs, 0);
  const spreadMs = Math.sqrt(steps.reduce((sum, { share, medianMs }) => sum + share * (medianMs - meanMs) ** 2, 0));
  const places = Math.min(PLACES_MAX, 1 + Math.ceil(0.5 * spreadMs));
  const found: MeasuredMedian[] = [];
  let open = { medianMs: 0, share: 0 };
  for (const [index, { share, medianMs }] of steps.entries()) {
    open = { share: open.share + share, medianMs: open.medianMs + share * medianMs };
    if (open.share < 1 / places && index < steps.length - 1) continue;
    if (open.share > 0) found.push({ share: open.share, medianMs: open.medianMs / open.share });
    open = { medianMs: 0, share: 0 };
  }
  return found;
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
