// The parts that scenario files of every kind share: numbers to try, devices, thresholds, and what each file says of its question, seed and rules.

import { z } from 'zod';
import { mapSchema, toWorldMap } from '../../core/map/map.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import { DEFAULT_DEVICE, DEVICE_NAMES } from '../../core/rules/populations.ts';
import { rulesSchema } from '../../core/rules/rules.ts';
import { boundProblem } from '../../reports/thresholds.ts';

const SWEEP_STEPS_MAX = 200;

/** Numbers to try: a list, or from, to and step. Each is read as what it looks like, so that a slip in one is told as a slip in that one. */
export const sweep = (min: number, max: number) => {
  const number = z.number().min(min).max(max);
  const list = z.array(number).min(1).max(SWEEP_STEPS_MAX);
  const range = z
    .strictObject({ from: number, to: number, step: z.number().min(LEAST_STEP) })
    .refine(({ from, to }) => from <= to, 'from must not be above to')
    .refine(({ from, to, step }) => (to - from) / step < SWEEP_STEPS_MAX, `at most ${SWEEP_STEPS_MAX} steps`)
    .transform(({ from, to, step }) =>
      Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, index) => toThousandths(from + index * step)),
    );
  return z.unknown().transform((value, context): number[] => {
    const read = Array.isArray(value) ? list.safeParse(value) : range.safeParse(value);
    if (read.success) return read.data;
    for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message });
    return z.NEVER;
  });
};

/** Numbers to try are told apart to a thousandth. */
const LEAST_STEP = 0.001;

/** So that a sweep's numbers are printed, and named, without what adding them up left over. */
const toThousandths = (value: number): number => Math.round(value * 1000) / 1000;

/** What the players sit at. */
export const device = z.enum(DEVICE_NAMES).default(DEFAULT_DEVICE);

/** Metrics and their bounds. What may be named is checked when the whole scenario is known: measurable-in.ts. */
export const thresholds = z
  .record(z.string(), z.string())
  .default({})
  .superRefine((entries, context) => {
    for (const [metric, bound] of Object.entries(entries)) {
      const problem = boundProblem(bound);
      if (problem !== undefined) context.addIssue({ code: 'custom', path: [metric], message: problem });
    }
  });

/** What every scenario file may say. */
export const common = {
  question: z.string().min(10, 'a scenario begins with its question, in a sentence').max(400),
  host: z.enum(['virtual', 'live']),
  seed: z.int().min(0).max(0xffffffff).default(1),
  rules: rulesSchema.prefault({}),
  map: mapSchema.optional().transform((file) => (file === undefined ? defaultMap : toWorldMap(file))),
  faults: z.array(z.unknown()).max(0, 'no faults can be injected yet; leave the list empty').default([]),
  thresholds,
};
