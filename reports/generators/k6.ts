// What our k6 scripts write at their end (their `handleSummary`) as a generator's record.

import { z } from 'zod';
import { LATENCY_NAMES } from '../metrics.ts';
import type { GeneratorRecord } from '../record.ts';
import { checkedOutput, toldBy, type GeneratorFacts } from './output.ts';

const count = z.object({ name: z.string(), about: z.string(), value: z.number() });
const ms = z.number().nonnegative();
const percentile = z.tuple([z.number().min(0).max(1), ms]);

const rises = (percentiles: readonly (readonly [number, number])[]): boolean =>
  percentiles.every(([ratio, value], index) => {
    const [ratioBefore, before] = percentiles[index - 1] ?? [-1, 0];
    return ratio > ratioBefore && value >= before;
  });

const output = z.object({
  tool: z.enum(['k6', 'k6 stand-in']),
  durations: z.array(
    z.object({
      name: z.enum(LATENCY_NAMES),
      about: z.string(),
      count: z.number(),
      minMs: ms.optional(),
      meanMs: ms.optional(),
      maxMs: ms.optional(),
      percentiles: z.array(percentile).refine(rises, 'its percentiles must rise'),
    }),
  ),
  planned: z.number(),
  started: z.number(),
  done: z.number(),
  failed: z.number(),
  failures: z.array(count),
  counts: z.array(count),
  thresholds: z.array(z.object({ metric: z.string(), bound: z.string(), passed: z.boolean() })),
});

/** What a script of ours wrote, checked. Throws `BadGeneratorOutput`. */
export const readK6Summary = (json: unknown): z.output<typeof output> =>
  checkedOutput(output, json, { tool: 'our k6 scripts', howToMake: 'npm run load:k6' });

/** The record. Throws `BadGeneratorOutput` for anything but such a file. */
export const fromK6 = (json: unknown, facts: GeneratorFacts): GeneratorRecord => {
  const { tool, durations, thresholds, ...counted } = readK6Summary(json);
  const failed = thresholds.filter(({ passed }) => !passed);
  const text =
    failed.length === 0
      ? `all ${thresholds.length} of its thresholds passed`
      : `${failed.length} of its ${thresholds.length} thresholds failed: ${failed.map(({ metric, bound }) => `${metric} ${bound}`).join('; ')}`;
  return {
    ...toldBy(facts),
    ...counted,
    wallMs: facts.wallMs ?? 0,
    generator: tool,
    durations: durations.map(({ minMs, meanMs, maxMs, ...duration }) => ({
      ...duration,
      ...(minMs === undefined ? {} : { minMs }),
      ...(meanMs === undefined ? {} : { meanMs }),
      ...(maxMs === undefined ? {} : { maxMs }),
    })),
    ...(thresholds.length === 0 ? {} : { verdict: { passed: failed.length === 0, text } }),
    notes:
      tool === 'k6'
        ? [
            'k6 keeps every sample; it measures from when an iteration begins, and iterations it could not begin in time are counted as not started.',
          ]
        : ['A stand-in ran one iteration of each script in place of k6: it shows that the scripts work, and its times prove nothing.'],
  };
};
