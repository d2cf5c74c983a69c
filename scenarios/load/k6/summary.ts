// The end of a run: k6's own numbers in the shape our report reads, and a few lines for the terminal. Nothing is worked out here that k6 did not say,
// and nothing of k6 is needed to do it.

/** The part of k6's summary data that is read. */
export interface SummaryData {
  readonly metrics?: Readonly<
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
  readonly tool: 'k6' | 'k6 stand-in';
  readonly planned: number;
  readonly durations: readonly ReportedDuration[];
  /** Counters to show, with their words. */
  readonly counts: readonly { readonly metric: string; readonly about: string }[];
}

/** How often something happened. */
export interface SummaryCount {
  readonly name: string;
  readonly about: string;
  readonly value: number;
}

/** What is written. Durations in ms; a percentile is its ratio (0..1) and what that share kept within. */
export interface Summary {
  readonly tool: SummaryPlan['tool'];
  readonly durations: readonly {
    readonly name: ReportedDuration['name'];
    readonly about: string;
    readonly count: number;
    readonly minMs?: number;
    readonly meanMs?: number;
    readonly maxMs?: number;
    readonly percentiles: readonly (readonly [ratio: number, ms: number])[];
  }[];
  readonly planned: number;
  readonly started: number;
  readonly done: number;
  readonly failed: number;
  readonly failures: readonly SummaryCount[];
  readonly counts: readonly SummaryCount[];
  readonly thresholds: readonly { readonly metric: string; readonly bound: string; readonly passed: boolean }[];
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
/** The share of iterations that did not. */
export const FAILED = 'doubleping_failed';
/** How the name of a counter of failures begins; the reason follows. */
export const FAILED_PREFIX = 'doubleping_failed_';
/** The provisioning calls that were answered with a party. */
export const PROVISION = { metric: 'doubleping_provision', name: 'provision', about: 'the provisioning call, there and back' } as const;
const DROPPED = { metric: 'dropped_iterations', about: 'not started: no virtual user was free in time' };

/** k6's summary data in our words. Throws for data of another shape. */
export const summaryOf = ({ metrics }: SummaryData, { tool, planned, durations, counts }: SummaryPlan): Summary => {
  if (metrics === undefined)
    throw new Error('k6 gave its numbers in a shape this script does not read: set K6_NEW_MACHINE_READABLE_SUMMARY=false.');
  const countOf = (metric: string): number => metrics[metric]?.values['count'] ?? 0;
  const failures = Object.keys(metrics)
    .filter((metric) => metric.startsWith(FAILED_PREFIX) && countOf(metric) > 0)
    .map((metric) => {
      const name = metric.slice(FAILED_PREFIX.length);
      return { name, about: name.replaceAll('_', ' '), value: countOf(metric) };
    })
    .sort((left, right) => right.value - left.value);
  return {
    tool,
    durations: durations.flatMap(({ metric, name, about }) => {
      const values = metrics[metric]?.values;
      return values === undefined || countOf(metric) === 0 ? [] : [{ name, about, count: countOf(metric), ...spread(values) }];
    }),
    planned,
    started: countOf('iterations'),
    done: countOf(DONE),
    failed: failures.reduce((sum, { value }) => sum + value, 0),
    failures,
    counts: [...counts, DROPPED].flatMap(({ metric, about }) =>
      countOf(metric) === 0 ? [] : [{ name: metric, about, value: countOf(metric) }],
    ),
    thresholds: Object.entries(metrics).flatMap(([metric, { thresholds = {} }]) =>
      Object.entries(thresholds).map(([bound, { ok }]) => ({ metric, bound, passed: ok })),
    ),
  };
};

/** The same in a few lines for the terminal. */
export const describeSummary = ({ tool, started, done, failed, planned, durations }: Summary): string =>
  [
    `${tool}: ${started} of ${planned} arrivals begun, ${done} done, ${failed} failed`,
    ...durations.map(({ about, count, percentiles }) => {
      const told = percentiles.map(([ratio, ms]) => `${ratio * 100} % within ${ms.toFixed(1)} ms`).join(', ');
      return `  ${about} (${count}): ${told}`;
    }),
    ...(tool === 'k6'
      ? []
      : ['  A stand-in ran one iteration in place of k6: it shows that the script works, and its times prove nothing.']),
  ].join('\n');

/** What a script's `handleSummary` returns: texts by where they go. */
export const summaryFiles = (data: SummaryData, plan: SummaryPlan, outFile: string): Record<string, string> => {
  const summary = summaryOf(data, plan);
  return { stdout: `${describeSummary(summary)}\n`, [outFile]: JSON.stringify(summary) };
};

const spread = (values: Readonly<Record<string, number>>) => ({
  ...(values['min'] === undefined ? {} : { minMs: values['min'] }),
  ...(values['avg'] === undefined ? {} : { meanMs: values['avg'] }),
  ...(values['max'] === undefined ? {} : { maxMs: values['max'] }),
  percentiles: PERCENTILES.flatMap(([name, ratio]) => {
    const value = values[name];
    return value === undefined ? [] : [[ratio, value] as const];
  }),
});
