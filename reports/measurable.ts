// What a scenario measures, and what is wrong with a metric it does not: told when its file is read, with the nearest right name and what can be named, so
// that nobody waits for a run to learn of a slip.

import { unreachable } from '../core/assert.ts';
import { nearest } from './nearest.ts';
import { nearestWindow, parseMetricName, windowNamed, type MetricName } from './metric-names.ts';
import { cellMetrics, latencyFields, type RunField } from './metrics.ts';

/** What the run of a scenario measures, and its thresholds may name. */
export interface Measurable {
  readonly latencies: readonly string[];
  readonly counts: readonly string[];
  /** Who is struck at where; empty when no cells are measured. */
  readonly cells: readonly { readonly network: string; readonly population: string }[];
  /** The windows each of them is struck with. Unit: ms. */
  readonly windowsMs: readonly number[];
  /** What is measured of the run itself. */
  readonly run: readonly RunField[];
}

/** A metric that a scenario does not measure. */
export interface MetricProblem {
  readonly metric: string;
  /** Why the scenario cannot be held to it, in words for the one who wrote it. */
  readonly text: string;
}

/** Those of some metrics that the scenario does not measure. What can be named instead is told once, not of each. */
export const metricProblems = (metrics: readonly string[], measurable: Measurable): readonly MetricProblem[] => {
  const told = new Set<string>();
  return metrics.flatMap((metric) => {
    const name = parseMetricName(metric);
    if (name !== undefined && isMeasured(name, measurable)) return [];
    const near = nearestMetric(metric, measurable);
    const names = namesFor(metric, measurable);
    const others = told.has(names) ? '' : ` What can be named: ${names}`;
    told.add(names);
    return [{ metric, text: `this scenario does not measure that${near === undefined ? '' : `; the nearest is ${near}`}.${others}` }];
  });
};

const isMeasured = (name: MetricName, { latencies, counts, cells, windowsMs, run }: Measurable): boolean => {
  switch (name.kind) {
    case 'latency':
      return latencies.includes(name.name);
    case 'count':
      return counts.includes(name.name);
    case 'cell':
      return (
        cells.some(({ network, population }) => network === name.network && population === name.population) &&
        windowNamed(name.windowMs, windowsMs) !== undefined
      );
    case 'formulaGap':
      return cells.length > 0;
    case 'run':
      return run.includes(name.field);
    default:
      return unreachable(name);
  }
};

const FAMILIES = ['counts', 'latency', 'dodge', 'formula', 'run'] as const;
type Family = (typeof FAMILIES)[number];

/** The family a metric is of or was to be of; undefined when that cannot be told, or nothing of it is measured. */
const familyOf = (metric: string, measurable: Measurable): Family | undefined => {
  const family = nearest(metric.split('.')[0] ?? '', FAMILIES);
  return family !== undefined && namesOf[family](measurable) !== undefined ? family : undefined;
};

const nearestMetric = (metric: string, measurable: Measurable): string | undefined => {
  const { latencies, counts, cells, run } = measurable;
  const [head = '', first = '', second = ''] = metric.split('.');
  const family = nearest(head, FAMILIES);
  // Whoever left the family out.
  if (family === undefined) return dotted('counts', nearest(metric, counts)) ?? dotted('latency', nearest(metric, latencies), 'p95');
  switch (family) {
    case 'counts':
      return dotted('counts', nearest(first, counts));
    case 'latency':
      return dotted('latency', nearest(first, latencies), nearest(second, latencyFields) ?? 'p95');
    case 'dodge':
      return nearestCell(metric, measurable);
    case 'formula':
      return cells.length > 0 ? 'formula.gapMax' : undefined;
    case 'run':
      return dotted('run', nearest(first, run));
    default:
      return unreachable(family);
  }
};

const nearestCell = (metric: string, { cells, windowsMs }: Measurable): string | undefined => {
  const [, where = '', who = '', ms, field] = /^[^.]+\.([^.]*)\.([^.]*)\.(\d+(?:\.\d+)?)(?:\.(\D.*))?$/.exec(metric) ?? [];
  const network = nearest(
    where,
    cells.map((cell) => cell.network),
  );
  const there = cells.filter((cell) => cell.network === network).map(({ population }) => population);
  const name = dotted('dodge', network, nearest(who, there), nearestWindow(Number(ms), windowsMs)?.toString());
  const fieldNear = field === undefined ? undefined : nearest(field, Object.keys(cellMetrics));
  return name === undefined || fieldNear === undefined ? name : `${name}.${fieldNear}`;
};

const dotted = (...parts: readonly (string | undefined)[]): string | undefined => (parts.includes(undefined) ? undefined : parts.join('.'));

const namesFor = (metric: string, measurable: Measurable): string => {
  const family = familyOf(metric, measurable);
  const texts = (family === undefined ? FAMILIES : [family]).map((one) => namesOf[one](measurable));
  return `${texts.filter((text) => text !== undefined).join('; ')}.`;
};

/** What can be named of each family; undefined where nothing of it is measured. */
const namesOf: Readonly<Record<Family, (measurable: Measurable) => string | undefined>> = {
  counts: ({ counts }) => `counts.NAME with NAME one of ${listed(counts.map((name) => name.replace(/^refused-.+/, 'refused-REASON')))}`,
  latency: ({ latencies }) =>
    latencies.length === 0
      ? undefined
      : `latency.NAME.FIELD with NAME one of ${listed(latencies)} and FIELD one of ${listed(latencyFields)}`,
  dodge: ({ cells, windowsMs }) =>
    cells.length === 0
      ? undefined
      : `dodge.NETWORK.POPULATION.WINDOW_MS, with or without .FIELD, where NETWORK is one of ${listed(cells.map(({ network }) => network))}, POPULATION one of ${listed(cells.map(({ population }) => population))}, WINDOW_MS ${windowsText(windowsMs)} and FIELD one of ${listed(Object.keys(cellMetrics))}`,
  formula: ({ cells }) => (cells.length === 0 ? undefined : 'formula.gapMax'),
  run: ({ run }) => `run.NAME with NAME one of ${listed(run)}`,
};

const WINDOWS_TOLD_MAX = 12;

const windowsText = (windowsMs: readonly number[]): string =>
  windowsMs.length <= WINDOWS_TOLD_MAX
    ? `one of ${listed(windowsMs.map(String))}`
    : `one of the ${windowsMs.length} from ${Math.min(...windowsMs)} to ${Math.max(...windowsMs)}, to half a ms`;

const listed = (names: readonly string[]): string => [...new Set(names)].join(', ');
