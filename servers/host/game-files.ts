// The rules and the map a server plays by: the first values, or files that an operator named. A file that cannot be used is refused at start-up
// with every fault in it, never in play.

import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { z } from 'zod';
import { defaultMap } from '../../core/map/default-map.ts';
import { mapSchema, toWorldMap, type WorldMap } from '../../core/map/map.ts';
import { defaultRules, rulesSchema, type Rules } from '../../core/rules/rules.ts';
import { BadConfig } from '../config.ts';

/** The rules in force. */
export const readRules = async (file: string | undefined): Promise<Rules> =>
  file === undefined ? defaultRules : checkedFile(file, 'rules', rulesSchema);

/** The map in force. */
export const readMap = async (file: string | undefined): Promise<WorldMap> =>
  file === undefined ? defaultMap : toWorldMap(await checkedFile(file, 'map', mapSchema));

const checkedFile = async <Schema extends z.ZodType>(file: string, what: string, schema: Schema): Promise<z.infer<Schema>> => {
  let raw: unknown;
  try {
    raw = parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new BadConfig(`the ${what} file ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.') || 'the whole file'}: ${issue.message}`);
  throw new BadConfig(`the ${what} file ${file} cannot be used:\n${faults.join('\n')}`);
};
