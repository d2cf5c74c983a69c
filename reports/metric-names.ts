// How the dotted name of a metric, as a threshold writes it, finds its number in what was measured, and its words.
//   counts.NAME   latency.NAME.p50|p95|p99|mean|max|count   dodge.NETWORK.POPULATION.WINDOW_MS[.FIELD]   formula.gapMax   run.wallMs|virtualMs|speed
// A window is named by its ms, with decimals or without: the nearest one played is meant, and it must be within half a ms.

import { unreachable } from '../core/assert.ts';
import {
  cellMetrics,
  latencyFields,
  latencyMetrics,
  onDeviceOf,
  plainName,
  runMetrics,
  type CellField,
  type LatencyField,
  type LatencyName,
  type MetricDeclaration,
  type RunField,
} from './metrics.ts';
import { falseHitRatio, type DodgeCell, type LatencyRecord, type ScenarioRecord } from './record.ts';

/** What a runner has measured; enough to look any metric up. */
export type Measured = Pick<ScenarioRecord, 'cells' | 'latencies' | 'counts' | 'wallMs'> & {
  /** Undefined in real time. */
  readonly virtualMs: number | undefined;
};

/** A dotted name, understood. */
export type MetricName =
  | { readonly kind: 'latency'; readonly name: LatencyName; readonly field: LatencyField }
  | { readonly kind: 'count'; readonly name: string }
  | { readonly kind: 'cell'; readonly network: string; readonly population: string; readonly windowMs: number; readonly field: CellField }
  | { readonly kind: 'formulaGap' }
  | { readonly kind: 'run'; readonly field: RunField };

/** A window may be named by a number this far from its own. Unit: ms. */
const WINDOW_WITHIN_MS = 0.5;
const CELL = /^dodge\.([^.]+)\.([^.]+)\.(\d+(?:\.\d+)?)(?:\.([a-z]\w*))?$/i;

/** Understands a dotted metric name; undefined when it is none. */
export const parseMetricName = (text: string): MetricName | undefined => {
  const [family, first = '', second = '', ...more] = text.split('.');
  const cell = CELL.exec(text);
  if (cell !== null) {
    const [, network = '', population = '', windowMs, field = 'dodgeRatio'] = cell;
    return isKeyOf(cellMetrics, field) ? { kind: 'cell', network, population, windowMs: Number(windowMs), field } : undefined;
  }
  if (more.length > 0 || first === '') return undefined;
  if (family === 'latency' && isKeyOf(latencyMetrics, first) && isOneOf(latencyFields, second))
    return { kind: 'latency', name: first, field: second };
  if (second !== '') return undefined;
  if (family === 'counts') return { kind: 'count', name: first };
  if (family === 'formula' && first === 'gapMax') return { kind: 'formulaGap' };
  if (family === 'run' && isKeyOf(runMetrics, first)) return { kind: 'run', field: first };
  return undefined;
};

/** The window that a number names among those played: the nearest; undefined when none is within half a ms. Unit: ms. */
export const windowNamed = (ms: number, windowsMs: readonly number[]): number | undefined => {
  const nearest = nearestWindow(ms, windowsMs);
  return nearest !== undefined && Math.abs(nearest - ms) <= WINDOW_WITHIN_MS ? nearest : undefined;
};

/** Unit: ms. */
export const nearestWindow = (ms: number, windowsMs: readonly number[]): number | undefined =>
  windowsMs.toSorted((left, right) => Math.abs(left - ms) - Math.abs(right - ms))[0];

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
      const cell = cellNamed(name, measured);
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

/** Unit and words of a metric. A count is described by the words its own record carries. */
export const describeMetric = (name: MetricName, measured: Measured): MetricDeclaration => {
  switch (name.kind) {
    case 'latency': {
      const { about } = latencyMetrics[name.name];
      if (name.field === 'count') return { unit: 'count', about: `how often measured: ${about}` };
      return { unit: 'ms', about: `${about}, ${latencyWords[name.field]}` };
    }
    case 'count':
      return { unit: 'count', about: measured.counts.find((record) => record.name === name.name)?.about ?? plainName(name.name) };
    case 'cell': {
      const { about, unit } = cellMetrics[name.field];
      const cell = cellNamed(name, measured);
      const { windowMs } = cell ?? name;
      const device = cell === undefined ? '' : `, ${onDeviceOf(cell.feltLagMs)}`;
      return { unit, about: `${about}: ${plainName(name.population)}, ${plainName(name.network)}, window ${windowMs} ms${device}` };
    }
    case 'formulaGap':
      return { unit: 'ratio', about: 'largest distance between simulation and formula in any cell' };
    case 'run':
      return runMetrics[name.field];
    default:
      return unreachable(name);
  }
};

const latencyWords = { p50: 'median', p95: '95th percentile', p99: '99th percentile', mean: 'mean', max: 'slowest' } as const;

const latencyValue = (record: LatencyRecord, field: LatencyField): number | undefined => {
  if (field === 'count') return record.count;
  if (record.count === 0) return undefined;
  return { p50: record.p50Ms, p95: record.p95Ms, p99: record.p99Ms, mean: record.meanMs, max: record.maxMs }[field];
};

const cellNamed = (
  { network, population, windowMs }: Extract<MetricName, { kind: 'cell' }>,
  { cells }: Measured,
): DodgeCell | undefined => {
  const row = cells.filter((cell) => cell.network === network && cell.population === population);
  const named = windowNamed(
    windowMs,
    row.map((cell) => cell.windowMs),
  );
  return row.find((cell) => cell.windowMs === named);
};

const cellValue = (cell: DodgeCell, field: CellField): number | undefined => {
  if (field === 'gap') return Math.abs(cell.dodgeRatio - cell.predictedRatio);
  // Where no hit was shown, none was false.
  if (field === 'falseHitRatio') return falseHitRatio(cell) ?? 0;
  return cell[field];
};

const runValue = (measured: Measured, field: RunField): number | undefined => {
  if (field === 'speed') return measured.virtualMs === undefined || measured.wallMs <= 0 ? undefined : measured.virtualMs / measured.wallMs;
  return measured[field];
};

const isOneOf = <Entry extends string>(entries: readonly Entry[], text: string): text is Entry => entries.some((entry) => entry === text);
const isKeyOf = <Table extends object>(table: Table, text: string): text is Extract<keyof Table, string> => Object.hasOwn(table, text);
