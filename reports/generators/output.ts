// What every reader of a load generator's output needs: facts the tool's file does not hold, and one error for a file that is not what it should be.

import { z } from 'zod';
import { plainWords } from '../../core/parse-yaml.ts';
import type { CountRecord } from '../record.ts';

/** What is known of a run besides the generator's own file. */
export interface GeneratorFacts {
  readonly version: string;
  readonly machine: string;
  /** Who or what arrived, in a sentence. */
  readonly load: string;
  /** What one arrival is: `player` or `party`. */
  readonly unit: string;
  /** Arrivals asked for; what the file says of it when left out. */
  readonly planned?: number;
  /** ISO 8601. */
  readonly startedAt: string;
  /** What the file says of it when left out; 0 when it says nothing. */
  readonly wallMs?: number;
  /** The latest that a generator of ours may wake (99th percentile) before its numbers are worth nothing. Unit: ms. */
  readonly latenessMaxMs?: number;
  readonly verdict?: { readonly passed: boolean; readonly text: string };
}

/** What a record takes over of the facts as it is. */
export const toldBy = ({ version, machine, load, unit, startedAt, verdict }: GeneratorFacts) => ({
  version,
  machine,
  load,
  unit,
  startedAt,
  ...(verdict === undefined ? {} : { verdict }),
});

/** A file that is no output of the tool it is said to be; the message says which, what is wrong and what to do. */
export class BadGeneratorOutput extends Error {
  override readonly name = 'BadGeneratorOutput';
}

/** The output by its schema. Throws `BadGeneratorOutput`. `howToMake` says how the file is made. */
export const checkedOutput = <Value>(
  schema: z.ZodType<Value>,
  json: unknown,
  { tool, howToMake }: { readonly tool: string; readonly howToMake: string },
): Value => {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? 'the whole of it' : issue.path.join('.');
  throw new BadGeneratorOutput(
    `This is no output of ${tool} (${where}: ${plainWords(issue?.message ?? 'cannot be read')}). Make it with ${howToMake}, and give that file as it is.`,
  );
};

/** Counts by reason, most frequent first; nothing is left out but what did not happen. */
export const byReason = (entries: Iterable<readonly [reason: string, value: number]>): CountRecord[] =>
  [...entries]
    .filter(([, value]) => value > 0)
    .sort(([, left], [, right]) => right - left)
    .map(([name, value]) => ({ name, about: name.replaceAll('-', ' '), value }));

/** The sum of some counts. */
export const sumOf = (counts: readonly CountRecord[]): number => counts.reduce((sum, { value }) => sum + value, 0);
