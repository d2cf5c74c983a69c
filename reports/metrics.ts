// Every metric a scenario may put a threshold on, declared once with kind, unit and words, and how its dotted name finds its value in a
// record. Runners take their words from here, so that one thing has one name in every report.
//   latency.NAME.p50|p95|p99|mean|max|count     counts.NAME     dodge.NETWORK.POPULATION.WINDOW_MS[.FIELD]     formula.gapMax     run.FIELD

import { unreachable } from '../core/assert.ts';
import type { DodgeCell, LatencyRecord, ScenarioRecord } from './record.ts';

/** What a runner has measured so far; enough to look any metric up. */
export type Measured = Pick<ScenarioRecord, 'cells' | 'latencies' | 'counts' | 'wallMs'> & { readonly virtualMs?: number | undefined };

/** A metric in words. */
export interface MetricDeclaration {
  readonly kind: 'latency' | 'count' | 'ratio' | 'duration';
  readonly unit: 'ms' | 'count' | 'ratio' | 'factor';
  readonly about: string;
}

const latency = (about: string): MetricDeclaration => ({ kind: 'latency', unit: 'ms', about });
const count = (about: string): MetricDeclaration => ({ kind: 'count', unit: 'count', about });

/** Durations measured one by one; `about` labels their axis. */
export const latencyMetrics = {
  logIn: latency('credentials sent to signed in at the world'),
  seat: latency('asking to go somewhere to seated there, every hand-off'),
  provision: latency('setting out to a party that answers'),
  timeToSeat: latency('the leader’s press to set out until each member is seated in the party'),
  inputToEffect: latency('intended press to its effect on every member'),
  pressToWord: latency('press to the server’s word on the same client'),
  roundTrip: latency('heartbeat there and back'),
  loopLateness: latency('how late the load generator woke'),
  wakeLateness: latency('how late the server woke for what fell due'),
} as const satisfies Record<string, MetricDeclaration>;

/** Things counted. */
export const countMetrics = {
  players: count('players who took part'),
  parties: count('parties that set out'),
  fights: count('fights fought'),
  blows: count('blows announced'),
  exchanges: count('blows one could dodge'),
  home: count('characters safe in a settlement at the end'),
  lost: count('characters in nobody’s custody at the end'),
  duplicated: count('characters in two places at the end'),
  walkedHome: count('characters walked home after a log-out'),
  trades: count('trades done'),
  quests: count('quests brought home'),
  errors: count('calls and connections that failed'),
  refusals: count('requests refused with a reason'),
  droppedArrivals: count('work the generator could not start'),
  falseHits: count('hits shown that were then dodged'),
} as const satisfies Record<string, MetricDeclaration>;

/** Numbers of one latency that a name may end in. */
export const latencyFields = ['p50', 'p95', 'p99', 'mean', 'max', 'count'] as const;
type LatencyField = (typeof latencyFields)[number];

/** Numbers of one cell that a name may end in; none means `dodgeRatio`. */
export const cellMetrics = {
  dodgeRatio: { kind: 'ratio', unit: 'ratio', about: 'dodged in time' },
  predictedRatio: { kind: 'ratio', unit: 'ratio', about: 'dodged in time, by the formula' },
  gap: { kind: 'ratio', unit: 'ratio', about: 'distance between simulation and formula' },
  falseHitRatio: { kind: 'ratio', unit: 'ratio', about: 'hits shown that were then dodged, of all hits shown' },
  exchanges: count('blows one could dodge'),
  stretchP50: { kind: 'ratio', unit: 'factor', about: 'animation over own wind-up, median' },
  stretchP95: { kind: 'ratio', unit: 'factor', about: 'animation over own wind-up, 95th percentile' },
  feltLagMs: latency('press to first animation'),
  confirmedLagP50Ms: latency('press to the server’s word, median'),
  confirmedLagP95Ms: latency('press to the server’s word, 95th percentile'),
} as const satisfies Record<string, MetricDeclaration>;
type CellField = keyof typeof cellMetrics;

const runMetrics = {
  wallMs: { kind: 'duration', unit: 'ms', about: 'how long the run took' },
  virtualMs: { kind: 'duration', unit: 'ms', about: 'time simulated' },
  speed: { kind: 'ratio', unit: 'factor', about: 'time simulated over time taken' },
} as const satisfies Record<string, MetricDeclaration>;
type RunField = keyof typeof runMetrics;

/** A dotted name, understood. */
export type MetricName =
  | { readonly kind: 'latency'; readonly name: string; readonly field: LatencyField }
  | { readonly kind: 'count'; readonly name: string }
  | { readonly kind: 'cell'; readonly network: string; readonly population: string; readonly windowMs: number; readonly field: CellField }
  | { readonly kind: 'formulaGap' }
  | { readonly kind: 'run'; readonly field: RunField };

/** Understands a dotted metric name; undefined when it is none. */
export const parseMetricName = (text: string): MetricName | undefined => {
  const [family, ...rest] = text.split('.');
  const [first = '', second = '', third = '', fourth = 'dodgeRatio'] = rest;
  if (rest.some((part) => part === '')) return undefined;
  if (family === 'latency' && rest.length === 2 && isOneOf(latencyFields, second)) return { kind: 'latency', name: first, field: second };
  if (family === 'counts' && rest.length === 1) return { kind: 'count', name: first };
  if (family === 'formula' && rest.length === 1 && first === 'gapMax') return { kind: 'formulaGap' };
  if (family === 'run' && rest.length === 1 && isKeyOf(runMetrics, first)) return { kind: 'run', field: first };
  const isCell =
    family === 'dodge' && (rest.length === 3 || rest.length === 4) && /^\d+(_\d+)?$/.test(third) && isKeyOf(cellMetrics, fourth);
  if (isCell) return { kind: 'cell', network: first, population: second, windowMs: Number(third.replace('_', '.')), field: fourth };
  return undefined;
};

/** The metric's value in what was measured; undefined when the run did not measure it. */
export const metricValue = (name: MetricName, measured: Measured): number | undefined => {
  switch (name.kind) {
    case 'latency': {
      const record = measured.latencies.find((latencyRecord) => latencyRecord.name === name.name);
      return record === undefined ? undefined : latencyValue(record, name.field);
    }
    case 'count':
      return measured.counts.find((record) => record.name === name.name)?.value;
    case 'cell': {
      const isIt = (cell: DodgeCell): boolean =>
        cell.windowMs === name.windowMs && cell.network === name.network && cell.population === name.population;
      const cell = measured.cells.find(isIt);
      return cell === undefined ? undefined : cellValue(cell, name.field);
    }
    case 'formulaGap':
      return measured.cells.length === 0 ? undefined : Math.max(...measured.cells.map((cell) => cellValue(cell, 'gap') ?? 0));
    case 'run':
      return runValue(measured, name.field);
    default:
      return unreachable(name);
  }
};

/** Kind, unit and words of a metric. A latency or count nobody declared is described by the words its own record carries. */
export const describeMetric = (name: MetricName, measured: Measured): MetricDeclaration => {
  switch (name.kind) {
    case 'latency': {
      const about = measured.latencies.find((record) => record.name === name.name)?.about ?? declaredAbout(latencyMetrics, name.name);
      if (name.field === 'count') return count(`how often measured: ${about}`);
      return latency(`${about}, ${latencyWords[name.field]}`);
    }
    case 'count':
      return count(measured.counts.find((record) => record.name === name.name)?.about ?? declaredAbout(countMetrics, name.name));
    case 'cell': {
      const declared = cellMetrics[name.field];
      return {
        ...declared,
        about: `${declared.about}: ${plainName(name.population)}, ${plainName(name.network)}, window ${name.windowMs} ms`,
      };
    }
    case 'formulaGap':
      return { kind: 'ratio', unit: 'ratio', about: 'largest distance between simulation and formula in any cell' };
    case 'run':
      return runMetrics[name.field];
    default:
      return unreachable(name);
  }
};

/** `lte_4g` as a reader says it: the well-known names in words, others with their underscores opened. */
export const plainName = (name: string): string => (isKeyOf(wellKnownNames, name) ? wellKnownNames[name] : name.replaceAll('_', ' '));

/** Shares of shown hits that were then dodged; undefined when none was shown. */
export const falseHitRatio = (cell: DodgeCell): number | undefined => (cell.hitsShown === 0 ? undefined : cell.falseHits / cell.hitsShown);

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

const latencyWords = { p50: 'median', p95: '95th percentile', p99: '99th percentile', mean: 'mean', max: 'slowest' } as const;

const declaredAbout = (declared: Readonly<Record<string, MetricDeclaration>>, name: string): string =>
  declared[name]?.about ?? plainName(name);

const latencyValue = (record: LatencyRecord, field: LatencyField): number | undefined => {
  if (field === 'count') return record.count;
  if (record.count === 0) return undefined;
  return { p50: record.p50Ms, p95: record.p95Ms, p99: record.p99Ms, mean: record.meanMs, max: record.maxMs }[field];
};

const cellValue = (cell: DodgeCell, field: CellField): number | undefined => {
  if (field === 'gap') return Math.abs(cell.dodgeRatio - cell.predictedRatio);
  if (field === 'falseHitRatio') return falseHitRatio(cell);
  return cell[field];
};

const runValue = (measured: Measured, field: RunField): number | undefined => {
  if (field === 'speed') return measured.virtualMs === undefined || measured.wallMs <= 0 ? undefined : measured.virtualMs / measured.wallMs;
  return measured[field];
};

const isOneOf = <Entry extends string>(entries: readonly Entry[], text: string): text is Entry => entries.some((entry) => entry === text);
const isKeyOf = <Table extends object>(table: Table, text: string): text is Extract<keyof Table, string> => Object.hasOwn(table, text);
