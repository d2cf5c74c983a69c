// Artillery's `--output` file as a generator's record. It holds counters and, of each histogram, a summary with seven percentiles, each true to 1 % by the
// sketch artillery keeps; these are taken over and none is made up.

import { z } from 'zod';
import { LATENCY_NAMES, latencyMetrics, type LatencyName } from '../metrics.ts';
import type { CountRecord, GeneratorDuration, GeneratorRecord } from '../record.ts';
import { byReason, checkedOutput, sumOf, toldBy, type GeneratorFacts } from './output.ts';

const summary = z.object({
  min: z.number(),
  max: z.number(),
  count: z.number(),
  mean: z.number(),
  p50: z.number(),
  p75: z.number(),
  p90: z.number(),
  p95: z.number(),
  p99: z.number(),
  p999: z.number(),
});

const output = z.object({
  aggregate: z.object({
    /** Ms since the Unix epoch. */
    firstMetricAt: z.number().optional(),
    lastMetricAt: z.number().optional(),
    counters: z.record(z.string(), z.number()),
    summaries: z.record(z.string(), summary).default({}),
  }),
});

/** How our engine names what it emits. */
export const OURS = 'doubleping.';
/** What our engine counts of each visit, and of the whole. */
export const visitCounts = {
  exchanges: 'blows one could dodge',
  dodgedInTime: 'of those, dodged in time',
  hitsShown: 'hits shown on players’ screens, each screen counted',
  falseHits: 'of those, then dodged',
  home: 'visits from signing in to coming home',
  leftOver: 'players whose company was never complete: the arrivals ended before',
} as const;
export const CONNECTIONS_LOST = 'connectionsLost';
const counted = { ...visitCounts, [CONNECTIONS_LOST]: 'connections that failed or were cut' };

/** The record. Throws `BadGeneratorOutput` for anything but artillery's output. */
export const fromArtillery = (json: unknown, facts: GeneratorFacts): GeneratorRecord => {
  const { aggregate } = checkedOutput(output, json, { tool: 'artillery', howToMake: 'artillery run SCRIPT --output FILE' });
  const { counters, summaries } = aggregate;
  const counterOf = (name: string): number => counters[name] ?? 0;
  const errors = byReason(withPrefix(counters, 'errors.'));
  const failed = counterOf('vusers.failed');
  // Whatever failed without a word of why is said too.
  const unexplained: CountRecord[] =
    failed > sumOf(errors) ? [{ name: 'unexplained', about: 'without a reason given', value: failed - sumOf(errors) }] : [];
  const { latenessMaxMs = Infinity } = facts;
  const latenessMs = summaries[`${OURS}loopLateness`]?.p99 ?? 0;
  return {
    generator: 'artillery',
    ...toldBy(facts),
    ...(facts.verdict === undefined ? { verdictMissing: CHECKS_MISSING } : {}),
    planned: facts.planned ?? counterOf('vusers.created') + counterOf('vusers.skipped'),
    wallMs: facts.wallMs ?? (aggregate.lastMetricAt ?? 0) - (aggregate.firstMetricAt ?? 0),
    started: counterOf('vusers.created'),
    done: counterOf('vusers.completed'),
    failed,
    failures: [...errors, ...unexplained],
    durations: Object.entries(summaries).flatMap(([name, of]) => durationOf(name, of) ?? []),
    counts: [
      ...Object.entries(counted).flatMap(([name, about]) =>
        counters[`${OURS}${name}`] === undefined ? [] : [{ name, about, value: counterOf(`${OURS}${name}`) }],
      ),
      ...byReason(withPrefix(counters, `${OURS}refused.`)).map(({ name, about, value }) => ({
        name: `refused-${name}`,
        about: `requests refused: ${about}`,
        value,
      })),
      ...(counterOf('vusers.skipped') > 0
        ? [{ name: 'skipped', about: 'arrivals artillery left out', value: counterOf('vusers.skipped') }]
        : []),
    ],
    ...(latenessMs > latenessMaxMs
      ? { invalidBecause: `its players woke ${Math.round(latenessMs)} ms late (99th percentile); at most ${latenessMaxMs} ms is accepted` }
      : {}),
    notes: ['Artillery keeps its percentiles in a sketch that is true to 1 %. Players and measuring points are those of our own players.'],
  };
};

const durationOf = (fullName: string, of: z.output<typeof summary>): GeneratorDuration | undefined => {
  const name = fullName.startsWith(OURS) ? fullName.slice(OURS.length) : undefined;
  if (name === undefined || !isOurs(name)) return undefined;
  return {
    name,
    about: latencyMetrics[name].about,
    count: of.count,
    minMs: of.min,
    meanMs: of.mean,
    maxMs: of.max,
    percentiles: [
      [0.5, of.p50],
      [0.75, of.p75],
      [0.9, of.p90],
      [0.95, of.p95],
      [0.99, of.p99],
      [0.999, of.p999],
    ],
  };
};

/** Its checks (`ensure`) are judged when it ends, and only printed. */
const CHECKS_MISSING = 'its checks are not in this file; see the “ok:” and “fail:” lines it printed';

const isOurs = (name: string): name is LatencyName => LATENCY_NAMES.some((known) => known === name);

const withPrefix = (counters: Readonly<Record<string, number>>, prefix: string): (readonly [string, number])[] =>
  Object.entries(counters).flatMap(([name, value]) => (name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : []));
