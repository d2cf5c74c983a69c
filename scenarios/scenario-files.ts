// Finds a scenario by name or path and reads it. What is wrong with a file comes back as a few lines that name file, line and column, and what to do.

import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { describeMistakes, parseYaml, type FileMistake, type ParsedFile } from '../core/parse-yaml.ts';
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

/** Mistakes shown of one file; one slip often makes several, and the first is nearest to it. */
const SHOWN_MAX = 3;

/** The scenario called `name` in the catalogue, or in the file at that path. Throws `BadFile`. */
export const loadScenario = async (name: string): Promise<Scenario> => {
  const isPath = name.includes('/') || name.includes('\\') || /\.ya?ml$|\.json$/.test(name) || (name.includes('.') && (await isFile(name)));
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

/** A text file. Throws `BadFile`. */
export const readText = async (file: string, whenMissing?: () => Promise<string>): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' && whenMissing !== undefined) throw new BadFile(await whenMissing(), { cause: error });
    throw new BadFile(unreadable(file, code ?? error), { cause: error });
  }
};

const orBadFile = <Value>(file: string, parsed: ParsedFile<Value>): Value => {
  if (parsed.kind === 'refused') throw new BadFile(mistakesText(file, parsed.mistakes));
  return parsed.value;
};

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );

const unreadable = (file: string, why: unknown): string => {
  if (why === 'ENOENT') return `There is no file ${file}.`;
  return why === 'EISDIR' ? `${file} is a folder; name a file in it.` : `${file} cannot be read (${String(why)}).`;
};

/** The first mistakes in plain words, and what to do about them. */
const mistakesText = (file: string, mistakes: readonly FileMistake[]): string => {
  const [first] = mistakes;
  if (first?.breaksText === true) {
    const where = describeMistakes(file, [{ ...first, text: `is no YAML from here on (${first.text}).` }]);
    return /^\.(ya?ml|json)?$/.test(extname(file) || '.')
      ? `${where}\nLook at this line and the one above it for a colon, bracket or quote that is missing, or a wrong indent.`
      : `${where}\nIt is to be a YAML or JSON file, such as scenarios/catalogue/first-journey.yaml; is this the file you mean?`;
  }
  const shown = describeMistakes(
    file,
    mistakes.slice(0, SHOWN_MAX).map((mistake) => ({ ...mistake, text: plainWords(mistake.text) })),
  );
  const more = mistakes.length - SHOWN_MAX;
  return more > 0 ? `${shown}\nand ${more} more, perhaps of the same cause.` : shown;
};

/** A checker's commonest complaints as a person says them. */
const plainWords = (text: string): string => {
  const missing = /^Invalid input: expected (\w+), received undefined$/.exec(text);
  if (missing !== null) return `is missing (${missing[1] === 'array' ? 'a list' : missing[1]})`;
  const choices = /^Invalid (?:discriminator value\. E|option: e)xpected (?:one of )?(.+)$/.exec(text);
  return choices === null ? text : `must be one of ${choices[1]?.replaceAll(/['"]/g, '').split('|').join(', ').replaceAll(/ ?, +/g, ', ')}`;
};
