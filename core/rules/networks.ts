// How far away they are: each leg's delay is a base plus a lognormal part; a lost message arrives later, never not at all, because the
// transport is ordered and reliable. Section 6 of our human timing notes tells what each row is anchored to.

/** One direction of a link. A message takes `baseMs + LogNormal(median medianMs, sigma of the log)`; unit: ms, one way. */
export interface LegModel {
  readonly baseMs: number;
  readonly medianMs: number;
  /** Standard deviation of the logarithm; no unit. */
  readonly sigma: number;
  /** Lag-1 correlation of the delay at a spacing of `CORRELATION_SPACING_MS`; 0 makes every message independent. */
  readonly correlation: number;
  /** Gilbert–Elliott: chance per message to enter a bad run, and to leave it. All is lost in a bad run, nothing outside. */
  readonly enterLossRatio: number;
  readonly leaveLossRatio: number;
  /** How much later a message arrives for each time it was lost. Unit: ms. */
  readonly retransmitMs: number;
}

/** A player's link, up and down. */
export interface NetworkProfile {
  readonly about: string;
  readonly up: LegModel;
  readonly down: LegModel;
  readonly source: string;
}

/** Spacing at which `correlation` is given. Unit: ms. */
export const CORRELATION_SPACING_MS = 50;
/** TCP's least retransmission time-out on Linux. Unit: ms. Source: TCP_RTO_MIN. */
export const RETRANSMIT_MS = 200;

/** From near to far, by the median of the round trip: the order in which networks are listed everywhere (`byDelay`). */
export const NETWORK_NAMES = [
  'lan',
  'fibre_region',
  'cable_region',
  'wifi_good',
  'nr_5g',
  'dsl_region',
  'wifi_bad_bursty',
  'leo_satellite',
  'lte_4g',
  'transatlantic',
  'eu_to_apac',
  'geo_satellite',
] as const;
export type NetworkName = (typeof NETWORK_NAMES)[number];

/** Networks from near to far; names that are none of ours last, in their own order. */
export const byDelay = <Name extends string>(names: readonly Name[]): Name[] => names.toSorted(compareDelay);

/** The same order for a sort: below 0 where the first is nearer. */
export const compareDelay = (left: string, right: string): number => placeOf(left) - placeOf(right);

const placeOf = (name: string): number => {
  const place = (NETWORK_NAMES as readonly string[]).indexOf(name);
  return place < 0 ? NETWORK_NAMES.length : place;
};

const symmetric = (
  about: string,
  row: { base: number; median: number; sigma: number; enter: number; leave: number; correlation: number },
  source: string,
): NetworkProfile => {
  const leg: LegModel = {
    baseMs: row.base,
    medianMs: row.median,
    sigma: row.sigma,
    correlation: row.correlation,
    enterLossRatio: row.enter,
    leaveLossRatio: row.leave,
    retransmitMs: RETRANSMIT_MS,
  };
  return { about, up: leg, down: leg, source };
};

export const networks: Readonly<Record<NetworkName, NetworkProfile>> = {
  lan: symmetric('same building', { base: 0.25, median: 0.1, sigma: 0.5, enter: 0, leave: 1, correlation: 0 }, 'wire'),
  fibre_region: symmetric(
    'fibre, same region',
    { base: 5, median: 0.6, sigma: 0.5, enter: 0.0001, leave: 0.7, correlation: 0.2 },
    'Ookla fixed median 10 ms',
  ),
  cable_region: symmetric(
    'cable, same region',
    { base: 9, median: 3, sigma: 0.6, enter: 0.0004, leave: 0.6, correlation: 0.3 },
    'Riot target 35 ms',
  ),
  dsl_region: symmetric(
    'DSL, same region',
    { base: 15, median: 3.5, sigma: 0.6, enter: 0.0006, leave: 0.6, correlation: 0.3 },
    'engineering default',
  ),
  wifi_good: symmetric(
    'good Wi-Fi',
    { base: 9.5, median: 4, sigma: 0.8, enter: 0.001, leave: 0.5, correlation: 0.4 },
    'home mesh, p99 about 90 ms',
  ),
  lte_4g: symmetric(
    '4G',
    { base: 16, median: 8, sigma: 0.7, enter: 0.0015, leave: 0.4, correlation: 0.5 },
    'Ookla mobile 28 ms plus distance',
  ),
  nr_5g: symmetric('5G', { base: 11, median: 4, sigma: 0.7, enter: 0.001, leave: 0.5, correlation: 0.5 }, 'Rizvi, Heidemann & Plonka 2025'),
  transatlantic: symmetric(
    'across the Atlantic',
    { base: 43, median: 3.5, sigma: 0.6, enter: 0.0006, leave: 0.6, correlation: 0.3 },
    'IBM 75 ms plus access',
  ),
  eu_to_apac: symmetric(
    'Europe to Asia',
    { base: 124, median: 4, sigma: 0.6, enter: 0.001, leave: 0.6, correlation: 0.3 },
    'IBM 233–261 ms',
  ),
  leo_satellite: symmetric(
    'low-orbit satellite',
    { base: 16, median: 6, sigma: 0.6, enter: 0.002, leave: 0.25, correlation: 0.6 },
    'arXiv 2601.08439, without its 15 s spikes',
  ),
  geo_satellite: symmetric(
    'geostationary satellite',
    { base: 295, median: 12, sigma: 0.6, enter: 0.002, leave: 0.4, correlation: 0.4 },
    'floor 477.5 ms by physics',
  ),
  wifi_bad_bursty: symmetric(
    'bad Wi-Fi',
    { base: 9.5, median: 9, sigma: 1.2, enter: 0.01, leave: 0.2, correlation: 0.7 },
    'single access point, p99 over 500 ms',
  ),
};
