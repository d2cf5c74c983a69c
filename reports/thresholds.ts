// What counts as passing: bounds as a scenario writes them (`<= 250`, `0.65..0.75`, `== 0`), checked when the file is read (its metrics by measurable.ts)
// and evaluated when the run is over. A metric that was not measured after all fails.

import { unreachable } from '../core/assert.ts';
import { describeMetric, metricValue, parseMetricName, type Measured } from './metric-names.ts';
import type { ThresholdRecord } from './record.ts';

/** A bound on one number, in the metric's own unit. */
export type Bound =
  | { readonly kind: 'compare'; readonly operator: '<=' | '>=' | '<' | '>' | '=='; readonly limit: number }
  /** Both ends belong to it. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number };

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const COMPARE = new RegExp(String.raw`^(<=|>=|==|<|>)\s*(${NUMBER})$`, 'i');
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*\.\.\s*(${NUMBER})$`, 'i');

/** Reads a bound; undefined when it is none. */
export const parseBound = (text: string): Bound | undefined => {
  const trimmed = text.trim();
  const compared = COMPARE.exec(trimmed);
  if (compared !== null) return { kind: 'compare', operator: compared[1] as '<=', limit: Number(compared[2]) };
  // `1..2` alone is ambiguous to a number pattern that takes `1.`, so the first number gives its point back.
  const ranged = RANGE.exec(trimmed.replace('..', ' .. '));
  if (ranged === null) return undefined;
  const [low, high] = [Number(ranged[1]), Number(ranged[2])];
  return low <= high ? { kind: 'range', low, high } : undefined;
};

/** Whether a value keeps within a bound. */
export const isWithin = (value: number, bound: Bound): boolean => {
  if (bound.kind === 'range') return value >= bound.low && value <= bound.high;
  switch (bound.operator) {
    case '<=':
      return value <= bound.limit;
    case '>=':
      return value >= bound.limit;
    case '<':
      return value < bound.limit;
    case '>':
      return value > bound.limit;
    case '==':
      return value === bound.limit;
    default:
      return unreachable(bound.operator);
  }
};

/** What is wrong with a bound as written, in words for the one who wrote it; undefined when nothing is. */
export const boundProblem = (bound: string): string | undefined => {
  if (parseBound(bound) !== undefined) return undefined;
  const meant = bound
    .trim()
    .replace(/^=\s*([<>])/, '$1=')
    .replace(/^=(?!=)/, '==')
    .replace('≤', '<=')
    .replace('≥', '>=');
  return `"${bound}" is no bound${parseBound(meant) === undefined ? '.' : `; did you mean ${meant}?`} Write <= 250, >= 0.65, < 1, > 0, == 0 or 0.65..0.75.`;
};

/** Evaluates every threshold against what was measured, in the order given. Throws a RangeError for one that cannot be read. */
export const evaluateThresholds = (thresholds: Readonly<Record<string, string>>, measured: Measured): ThresholdRecord[] =>
  Object.entries(thresholds).map(([metric, bound]) => {
    const [name, parsed] = [parseMetricName(metric), parseBound(bound)];
    if (name === undefined || parsed === undefined) throw new RangeError(`no threshold can be read from ${metric}: ${bound}`);
    const value = metricValue(name, measured);
    const { about, unit } = describeMetric(name, measured);
    return { metric, about, bound: bound.trim(), value, unit, passed: value !== undefined && isWithin(value, parsed) };
  });
