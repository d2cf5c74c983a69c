// ghz's JSON output as a generator's record. Its fastest, slowest, percentiles and histogram are of the calls that succeeded; its average is of all
// calls, so it is taken over only when none failed (found by adding up what it says of each call).

import { z } from 'zod';
import type { GeneratorRecord } from '../record.ts';
import { byReason, checkedOutput, toldBy, type GeneratorFacts } from './output.ts';

const NS_PER_MS = 1e6;
const MS_PER_SECOND = 1000;

const output = z.object({
  count: z.number(),
  /** How long it took. Unit: ns. */
  total: z.number(),
  /** Of all calls. Unit: ns. */
  average: z.number(),
  /** Unit: ns. */
  fastest: z.number(),
  slowest: z.number(),
  statusCodeDistribution: z.record(z.string(), z.number()).nullish(),
  /** Unit: per cent and ns. */
  latencyDistribution: z.array(z.object({ percentage: z.number(), latency: z.number() })).nullish(),
  /** Upper bounds in seconds. */
  histogram: z.array(z.object({ mark: z.number(), count: z.number() })).nullish(),
});

/** The record of calls to SetOutLoadParty. Throws `BadGeneratorOutput` for anything but ghz's JSON. */
export const fromGhz = (json: unknown, facts: GeneratorFacts): GeneratorRecord => {
  const found = checkedOutput(output, json, { tool: 'ghz', howToMake: 'ghz … --format json --output FILE' });
  const { OK: done = 0, ...others } = found.statusCodeDistribution ?? {};
  const failures = byReason(Object.entries(others));
  return {
    generator: 'ghz',
    ...toldBy(facts),
    planned: facts.planned ?? found.count,
    wallMs: facts.wallMs ?? found.total / NS_PER_MS,
    started: found.count,
    done,
    failed: found.count - done,
    failures,
    durations:
      done === 0
        ? []
        : [
            {
              name: 'provision',
              about: 'the provisioning call alone, there and back',
              count: done,
              minMs: found.fastest / NS_PER_MS,
              maxMs: found.slowest / NS_PER_MS,
              ...(failures.length === 0 ? { meanMs: found.average / NS_PER_MS } : {}),
              percentiles: (found.latencyDistribution ?? []).map(
                ({ percentage, latency }) => [percentage / 100, latency / NS_PER_MS] as const,
              ),
              histogram: (found.histogram ?? []).map(({ mark, count }) => [mark * MS_PER_SECOND, count] as const),
            },
          ],
    counts: [],
    notes: ['ghz measures each call from when it begins it, and its percentiles and histogram hold the calls that succeeded.'],
  };
};
