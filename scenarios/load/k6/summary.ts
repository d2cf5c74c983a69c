// The end of a run: k6's own numbers in the shape our report reads, and a few lines for the terminal. Nothing is worked out here that k6 did not say.

import { FAILED_PREFIX } from './settlement-client.ts';
import { isStandIn, outFile } from './settings.ts';

/** The part of k6's summary data that is read. */
export interface SummaryData {
  readonly metrics: Readonly<
    Record<
      string,
      { readonly values: Readonly<Record<string, number>>; readonly thresholds?: Readonly<Record<string, { readonly ok: boolean }>> }
    >
  >;
}

/** A metric of k6's, and what it is called in our report. */
export interface ReportedDuration {
  readonly metric: string;
  readonly name: 'provision' | 'timeToSeat' | 'pressToWord';
  /** From where to where, in words. */
  readonly about: string;
}

export interface SummaryPlan {
  readonly planned: number;
  readonly durations: readonly ReportedDuration[];
  /** Counters to show, with their words. */
  readonly counts: readonly { readonly metric: string; readonly about: string }[];
}

/** What k6 is asked to keep of each duration; the summary has these and no others. */
export const TREND_STATS = ['min', 'avg', 'med', 'p(90)', 'p(95)', 'p(99)', 'max', 'count'];
const PERCENTILES = [
  ['med', 0.5],
  ['p(90)', 0.9],
  ['p(95)', 0.95],
  ['p(99)', 0.99],
] as const;

/** Counts iterations that did all they should. */
export const DONE = 'doubleping_done';

/** What a script's `handleSummary` returns: texts by where they go. */
export const summaryFiles = (data: SummaryData, plan: SummaryPlan): Record<string, string> => {
  const summary = summaryOf(data, plan);
  return { stdout: `${describe(summary)}\n`, [outFile]: JSON.stringify(summary) };
};

const summaryOf = ({ metrics }: SummaryData, { planned, durations, counts }: SummaryPlan) => {
  const countOf = (metric: string): number => metrics[metric]?.values['count'] ?? 0;
  const failures = Object.keys(metrics)
    .filter((metric) => metric.startsWith(FAILED_PREFIX) && countOf(metric) > 0)
    .map((metric) => {
      const name = metric.slice(FAILED_PREFIX.length);
      return { name, about: name.replaceAll('_', ' '), value: countOf(metric) };
    })
    .sort((left, right) => right.value - left.value);
  return {
    tool: isStandIn ? 'k6 stand-in' : 'k6',
    durations: durations.flatMap(({ metric, name, about }) => {
      const values = metrics[metric]?.values;
      return values === undefined || countOf(metric) === 0 ? [] : [{ name, about, count: countOf(metric), ...spread(values) }];
    }),
    planned,
    started: countOf('iterations'),
    done: countOf(DONE),
    failed: failures.reduce((sum, { value }) => sum + value, 0),
    failures,
    counts: [...counts, { metric: 'dropped_iterations', about: 'arrivals k6 could not begin in time' }].flatMap(({ metric, about }) =>
      countOf(metric) === 0 ? [] : [{ name: metric, about, value: countOf(metric) }],
    ),
    thresholds: Object.entries(metrics).flatMap(([metric, { thresholds = {} }]) =>
      Object.entries(thresholds).map(([bound, { ok }]) => ({ metric, bound, passed: ok })),
    ),
  };
};

const spread = (values: Readonly<Record<string, number>>) => ({
  ...(values['min'] === undefined ? {} : { minMs: values['min'] }),
  ...(values['avg'] === undefined ? {} : { meanMs: values['avg'] }),
  ...(values['max'] === undefined ? {} : { maxMs: values['max'] }),
  percentiles: PERCENTILES.flatMap(([name, ratio]) => {
    const value = values[name];
    return value === undefined ? [] : [[ratio, value]];
  }),
});

const describe = ({ tool, started, done, failed, planned, durations }: ReturnType<typeof summaryOf>): string =>
  [
    `${tool}: ${started} of ${planned} arrivals begun, ${done} done, ${failed} failed`,
    ...durations.map(({ about, count, percentiles }) => {
      const told = percentiles.map(([ratio = 0, ms = 0]) => `${ratio * 100} % within ${ms.toFixed(1)} ms`).join(', ');
      return `  ${about} (${count}): ${told}`;
    }),
  ].join('\n');
