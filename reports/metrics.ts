// Every metric of a run, declared once with its words: latencies, counts and the numbers of a cell. Runners make their records from these lists and
// thresholds are read by them, so what is produced and not declared, or declared and not produced, is an error of types. What questions answer with is
// declared in scenarios/files/question-numbers.ts in the same way.

import { DEVICE_NAMES, deviceDelaysMs, type DeviceName } from '../core/rules/populations.ts';
import type { RejectReason } from '../core/wire/messages/common-messages.ts';

/** A metric in words. */
export interface MetricDeclaration {
  readonly unit: 'ms' | 'count' | 'ratio' | 'factor';
  readonly about: string;
}

const ms = (about: string): MetricDeclaration => ({ unit: 'ms', about });

/** Durations of a journey, measured one by one; `about` labels their axis. */
export const latencyMetrics = {
  logIn: ms('credentials sent to signed in at the world'),
  seat: ms('asking to go somewhere to seated there, every hand-off'),
  provision: ms('setting out to a party that answers'),
  timeToSeat: ms('the leader’s press to set out until each member is seated in the party'),
  inputToEffect: ms('intended press to its effect on every member'),
  pressToWord: ms('press to the server’s word on the same client'),
  roundTrip: ms('heartbeat there and back'),
  loopLateness: ms('how late the load generator woke'),
} as const satisfies Record<string, MetricDeclaration>;
export type LatencyName = keyof typeof latencyMetrics;
export const LATENCY_NAMES = Object.keys(latencyMetrics) as [LatencyName, ...LatencyName[]];

/** What is counted of a journey. */
export const journeyCounts = {
  players: 'players who took part',
  parties: 'parties that set out',
  quests: 'quests brought home',
  fights: 'fights fought',
  blows: 'blows announced',
  exchanges: 'blows one could dodge',
  falseHits: 'hits shown on a member’s screen that were then dodged, each screen counted',
  trades: 'trades done',
  leftMidway: 'players who logged out in the middle of a fight',
  cameBack: 'of those, found their character in a settlement when they came back',
  home: 'characters safe in a settlement at the end',
  lost: 'characters in nobody’s custody at the end',
  duplicated: 'characters in two places at the end',
  stillOut: 'characters still with a settlement or a party at the end',
  errors: 'calls and connections that failed',
  unanswered: 'presses given up because too many waited',
  droppedArrivals: 'work the generator could not start',
  refusals: 'requests refused with a reason',
} as const;
export type JourneyCount = keyof typeof journeyCounts;

/** What is counted of a sweep of windows. */
export const sweepCounts = {
  exchanges: 'blows announced and answered in virtual time',
  falseHits: 'hits shown on the defender’s screen and then dodged after all, over all windows, for each of them judges every blow',
} as const;

/** The name under which a journey counts requests refused for this reason. */
export const refusalName = <Reason extends RejectReason>(reason: Reason): `refused-${Reason}` => `refused-${reason}`;

/** Numbers of one latency that a name may end in. */
export const latencyFields = ['p50', 'p95', 'p99', 'mean', 'max', 'count'] as const;
export type LatencyField = (typeof latencyFields)[number];

/** Numbers of one cell that a name may end in; none means `dodgeRatio`. */
export const cellMetrics = {
  dodgeRatio: { unit: 'ratio', about: 'dodged in time' },
  predictedRatio: { unit: 'ratio', about: 'dodged in time, by the formula' },
  gap: { unit: 'ratio', about: 'distance between simulation and formula' },
  falseHitRatio: {
    unit: 'ratio',
    about: 'hits shown on the players’ own screens that were then dodged, of all hits shown there, not of all blows',
  },
  exchanges: { unit: 'count', about: 'blows one could dodge' },
  stretchP50: { unit: 'factor', about: 'animation over own wind-up, median' },
  stretchP95: { unit: 'factor', about: 'animation over own wind-up, 95th percentile' },
  feltLagMs: ms('press to first animation'),
  confirmedLagP50Ms: ms('press to the server’s word, median'),
  confirmedLagP95Ms: ms('press to the server’s word, 95th percentile'),
} as const satisfies Record<string, MetricDeclaration>;
export type CellField = keyof typeof cellMetrics;

export const runMetrics = {
  wallMs: ms('how long the run took'),
  virtualMs: ms('time simulated'),
  speed: { unit: 'factor', about: 'time simulated over time taken' },
} as const satisfies Record<string, MetricDeclaration>;
export type RunField = keyof typeof runMetrics;
export const RUN_FIELDS = Object.keys(runMetrics) as readonly RunField[];

/** `lte_4g` as a reader says it: the well-known names in words, others with their underscores opened. */
export const plainName = (name: string): string => (isWellKnown(name) ? wellKnownNames[name] : name.replaceAll('_', ' '));

/** As in "players on a PC at 60 Hz". */
export const onDevice: Readonly<Record<DeviceName, string>> = {
  pc144Hz: 'on a PC at 144 Hz',
  pc60Hz: 'on a PC at 60 Hz',
  browser60Hz: 'in a browser at 60 Hz',
  mobile: 'on a phone',
  consoleTv: 'on a console with a TV',
};

/** The device that has this delay, as in "on a phone"; by its delay when none of the known ones has it. Unit: ms. */
export const onDeviceOf = (deviceMs: number): string => {
  const known = DEVICE_NAMES.find((name) => deviceDelaysMs[name] === deviceMs);
  return known === undefined ? `on a device of ${Math.round(deviceMs)} ms` : onDevice[known];
};

const wellKnownNames = {
  lan: 'same building',
  fibre_region: 'fibre',
  cable_region: 'cable',
  dsl_region: 'DSL',
  wifi_good: 'good Wi-Fi',
  wifi_bad_bursty: 'bad Wi-Fi',
  lte_4g: '4G',
  nr_5g: '5G',
  transatlantic: 'transatlantic',
  eu_to_apac: 'Europe–Asia',
  leo_satellite: 'low orbit',
  geo_satellite: 'geostationary',
} as const;

const isWellKnown = (name: string): name is keyof typeof wellKnownNames => Object.hasOwn(wellKnownNames, name);
