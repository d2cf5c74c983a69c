// The rules and the map a server plays by: the first values, or files that an operator named. A file that cannot be used is refused with every fault in
// it, each with line and column, at start-up or at the reload, never in play.

import { readFile } from 'node:fs/promises';
import { defaultMap } from '../../core/map/default-map.ts';
import type { WorldMap } from '../../core/map/map.ts';
import { parseMap } from '../../core/map/parse-map.ts';
import { describeMistakes, type ParsedFile } from '../../core/parse-yaml.ts';
import { parseRules } from '../../core/rules/parse-rules.ts';
import { defaultRules, type Rules } from '../../core/rules/rules.ts';
import { BadConfig } from '../host/config.ts';

/** The rules in force. Throws `BadConfig` for a file that cannot be used. */
export const readRules = async (file: string | undefined): Promise<Rules> =>
  file === undefined ? defaultRules : checkedFile(file, 'rules', parseRules);

/** The map in force. Throws `BadConfig` for a file that cannot be used. */
export const readMap = async (file: string | undefined): Promise<WorldMap> =>
  file === undefined ? defaultMap : checkedFile(file, 'map', parseMap);

const checkedFile = async <Value>(file: string, what: string, parse: (text: string) => ParsedFile<Value>): Promise<Value> => {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const why = code === 'ENOENT' ? 'there is no such file' : error instanceof Error ? error.message : String(error);
    throw new BadConfig(`the ${what} file ${file} cannot be read: ${why}`, { cause: error });
  }
  const parsed = parse(text);
  if (parsed.kind === 'ok') return parsed.value;
  throw new BadConfig(`the ${what} file ${file} cannot be used:\n${describeMistakes(file, parsed.mistakes)}`);
};
