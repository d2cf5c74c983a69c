// ghz's JSON output as a generator's record. Its fastest, slowest, percentiles and histogram are of the calls that succeeded, unless it was told to count
// failed ones too; its average is always of all calls, so it is taken over only where both are the same calls (read in ghz 0.93's reporter, and found again
// by adding up what it says of each call).

import { z } from 'zod';
import type { GeneratorDuration, GeneratorRecord } from '../record.ts';
import { byReason, checkedOutput, toldBy, type GeneratorFacts } from './output.ts';

const NS_PER_MS = 1e6;
const MS_PER_SECOND = 1000;
/** How ghz says that it made all its calls, and that the time was over it was to call for. */
const [ALL_MADE, TIME_OVER] = ['normal', 'timeout'];

const duration = z.number().nonnegative();
const output = z.object({
  /** `normal`, `cancel` or `timeout`. */
  endReason: z.string().optional(),
  options: z
    .object({
      total: z.number().optional(),
      skipFirst: z.number().optional(),
      /** Set when it calls for a time instead of a number of times; `total` then means nothing. Unit: ns. */
      duration: z.number().optional(),
      'count-errors': z.boolean().optional(),
    })
    .default({}),
  count: z.number().nonnegative(),
  /** How long it took. Unit: ns. */
  total: duration,
  /** Of all calls. Unit: ns. */
  average: duration,
  /** Unit: ns. */
  fastest: duration,
  slowest: duration,
  statusCodeDistribution: z.record(z.string(), z.number()).nullish(),
  /** Unit: per cent and ns. */
  latencyDistribution: z.array(z.object({ percentage: z.number().min(0).max(100), latency: duration })).nullish(),
  /** Upper bounds in seconds. */
  histogram: z.array(z.object({ mark: duration, count: z.number().nonnegative() })).nullish(),
});
type Output = z.output<typeof output>;

/** The record of calls to SetOutLoadParty. Throws `BadGeneratorOutput` for anything but ghz's JSON. */
export const fromGhz = (json: unknown, facts: GeneratorFacts): GeneratorRecord => {
  const found = checkedOutput(output, json, { tool: 'ghz', howToMake: 'ghz … --format json --output FILE' });
  const { OK: done = 0, ...others } = found.statusCodeDistribution ?? {};
  const countsFailed = found.options['count-errors'] === true;
  return {
    generator: 'ghz',
    ...toldBy(facts),
    planned: facts.planned ?? plannedIn(found),
    wallMs: facts.wallMs ?? found.total / NS_PER_MS,
    started: found.count,
    done,
    failed: found.count - done,
    failures: byReason(Object.entries(others)),
    durations: callsOf(found, countsFailed ? found.count : done),
    counts: [],
    notes: [
      countsFailed
        ? 'ghz measures each call from when it begins it. It was told to count failed calls, so all its times are of all calls, failed ones too.'
        : 'ghz measures each call from when it begins it. Its fastest, slowest, percentiles and histogram are of the calls that succeeded.',
      ...(wasStopped(found) ? [`ghz did not go to its end: it stopped for “${found.endReason}”.`] : []),
    ],
  };
};

/** Called for a time, it planned no number of calls. */
const plannedIn = ({ count, options: { total, skipFirst = 0, duration: forNs = 0 } }: Output): number =>
  total === undefined || forNs > 0 ? count : total - skipFirst;

const wasStopped = ({ endReason, options: { duration: forNs = 0 } }: Output): boolean =>
  endReason !== undefined && endReason !== (forNs > 0 ? TIME_OVER : ALL_MADE);

/** What it says of the calls it timed; of none it says nothing. */
const callsOf = (found: Output, timed: number): readonly GeneratorDuration[] => {
  if (timed === 0) return [];
  const { fastest, slowest, average, count, latencyDistribution, histogram } = found;
  const about = 'the provisioning call, there and back';
  return [
    {
      name: 'provision',
      about: found.options['count-errors'] === true ? `${about}, failed calls included` : about,
      count: timed,
      minMs: fastest / NS_PER_MS,
      maxMs: slowest / NS_PER_MS,
      ...(timed === count ? { meanMs: average / NS_PER_MS } : {}),
      // ghz leaves a percentile it does not know as 0 of 0.
      percentiles: (latencyDistribution ?? [])
        .filter(({ percentage }) => percentage > 0)
        .map(({ percentage, latency }) => [percentage / 100, latency / NS_PER_MS] as const),
      ...(histogram === undefined || histogram === null || histogram.length === 0
        ? {}
        : { histogram: histogram.map(({ mark, count: calls }) => [mark * MS_PER_SECOND, calls] as const) }),
    },
  ];
};
