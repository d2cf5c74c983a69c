// Finds a scenario by name or path and reads it. What is wrong with a file comes back as a few lines that name file, line and column, and what to do.

import { readdirSync, readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describeMistakes, parseYaml, type ParsedFile } from '../../core/parse-yaml.ts';
import { parseMap } from '../../core/map/parse-map.ts';
import { parseRules } from '../../core/rules/parse-rules.ts';
import type { WorldMap } from '../../core/map/map.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { scenarioSchema } from './scenario-schema.ts';
import type { Scenario } from './schema.ts';

const catalogue = join(import.meta.dirname, '..', 'catalogue');
const EXAMPLE = 'scenarios/catalogue/first-journey.yaml';

/** A file that is missing or wrong; the message is ready to print. Its exit code is 2. */
export class BadFile extends Error {
  override readonly name = 'BadFile';
}

/** The scenario called `name` in the catalogue, or in the file at that path. Throws `BadFile`. */
export const loadScenario = async (name: string): Promise<Scenario> => {
  const isPath = name.includes('/') || name.includes('\\') || /\.ya?ml$|\.json$/.test(name) || (name.includes('.') && (await isFile(name)));
  const unknownName = (): string =>
    `There is no scenario "${name}". The catalogue has: ${scenarioNames().join(', ')}; a path to a file works too.`;
  const file = isPath ? name : join(catalogue, `${name}.yaml`);
  const text = await (isPath ? readText(file) : readText(file, unknownName));
  return {
    ...orBadFile(isPath ? file : `scenarios/catalogue/${name}.yaml`, parseYaml(text, scenarioSchema), EXAMPLE),
    name: basename(file).replace(/\.(ya?ml|json)$/, ''),
  };
};

/** The journey of that name, or in the file at that path. `otherwise` says what to do with a scenario that is none. Throws `BadFile`. */
export const loadJourney = async (name: string, otherwise: string): Promise<Extract<Scenario, { plays: 'journey' }>> => {
  if (isWord(name) && !scenarioNames().includes(name)) throw new BadFile(`There is no scenario "${name}". ${whatThereIs()}`);
  const scenario = await loadScenario(name);
  if (scenario.plays !== 'journey') throw new BadFile(`${name} is played in virtual time; ${otherwise}. ${whatThereIs()}`);
  return scenario;
};

/** Names of the scenarios that come with doubleping. At once, not as a promise, for a missing argument is answered with them. */
export const scenarioNames = (): string[] =>
  readdirSync(catalogue)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/, ''))
    .sort();

/** Those of them that are journeys. */
export const journeyNames = (): string[] =>
  scenarioNames().filter((name) => {
    const parsed = parseYaml(readFileSync(join(catalogue, `${name}.yaml`), 'utf8'), scenarioSchema);
    return parsed.kind === 'ok' && parsed.value.plays === 'journey';
  });

/** Rules from a YAML or JSON file. Throws `BadFile`. */
export const loadRules = async (file: string): Promise<Rules> => orBadFile(file, parseRules(await readText(file)));

/** A map from a YAML or JSON file. Throws `BadFile`. */
export const loadMap = async (file: string): Promise<WorldMap> => orBadFile(file, parseMap(await readText(file)));

/** A text file. Throws `BadFile`. */
export const readText = async (file: string, whenMissing?: () => string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && whenMissing !== undefined) throw new BadFile(whenMissing(), { cause: error });
    throw new BadFile(unreadable(file, code ?? error), { cause: error });
  }
};

const orBadFile = <Value>(file: string, parsed: ParsedFile<Value>, example?: string): Value => {
  if (parsed.kind === 'refused') throw new BadFile(describeMistakes(file, parsed.mistakes, example));
  return parsed.value;
};

const whatThereIs = (): string => `Journeys of the catalogue: ${journeyNames().join(', ')}; a path to a file works too.`;

/** Cannot be a path: the name of something in the catalogue, or a slip in one. */
export const isWord = (name: string): boolean => /^[\w-]+$/.test(name);

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );

const unreadable = (file: string, why: unknown): string => {
  if (why === 'ENOENT') return `There is no file ${file}.`;
  return why === 'EISDIR' ? `${file} is a folder; name a file in it.` : `${file} cannot be read (${String(why)}).`;
};
