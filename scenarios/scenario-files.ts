// Finds a scenario by name or path and reads it. What is wrong with a file comes back as lines that name file, line and column.

import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeMistakes, parseYaml, type ParsedFile } from '../core/parse-yaml.ts';
import { parseMap } from '../core/map/parse-map.ts';
import { parseRules } from '../core/rules/parse-rules.ts';
import type { WorldMap } from '../core/map/map.ts';
import type { Rules } from '../core/rules/rules.ts';
import { scenarioSchema, type Scenario } from './schema.ts';

const catalogue = join(import.meta.dirname, 'catalogue');

/** A file that is missing or wrong; the message is ready to print. Its exit code is 2. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
}

/** The scenario called `name` in the catalogue, or in the file at that path. Throws `BadFile`. */
export const loadScenario = async (name: string): Promise<Scenario> => {
  const isPath = name.includes('/') || name.includes('\\') || /\.ya?ml$|\.json$/.test(name);
  const unknownName = async (): Promise<string> =>
    `There is no scenario "${name}". The catalogue has: ${(await scenarioNames()).join(', ')}; a path to a file works too.`;
  const file = isPath ? name : join(catalogue, `${name}.yaml`);
  const text = await (isPath ? readText(file) : readText(file, unknownName));
  return {
    ...orBadFile(isPath ? file : `scenarios/catalogue/${name}.yaml`, parseYaml(text, scenarioSchema)),
    name: basename(file).replace(/\.(ya?ml|json)$/, ''),
  };
};

/** Names of the scenarios that come with doubleping. */
export const scenarioNames = async (): Promise<string[]> =>
  (await readdir(catalogue))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort();

/** Rules from a YAML or JSON file. Throws `BadFile`. */
export const loadRules = async (file: string): Promise<Rules> => orBadFile(file, parseRules(await readText(file)));

/** A map from a YAML or JSON file. Throws `BadFile`. */
export const loadMap = async (file: string): Promise<WorldMap> => orBadFile(file, parseMap(await readText(file)));

const readText = async (file: string, whenMissing?: () => Promise<string>): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && whenMissing !== undefined) throw new BadFile(await whenMissing(), { cause: error });
    throw new BadFile(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read (${String(code ?? error)}).`, {
      cause: error,
    });
  }
};

const orBadFile = <Value>(file: string, parsed: ParsedFile<Value>): Value => {
  if (parsed.kind === 'refused') throw new BadFile(describeMistakes(file, parsed.mistakes));
  return parsed.value;
};
