// A run that was kept, read again: by its folder or its run.json. Whoever names something else is told what that is, and what would be a kept run.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fromArtillery } from '../../reports/generators/artillery.ts';
import { fromGhz } from '../../reports/generators/ghz.ts';
import { fromK6 } from '../../reports/generators/k6.ts';
import { BadGeneratorOutput, type GeneratorFacts } from '../../reports/generators/output.ts';
import type { RunRecord } from '../../reports/record.ts';
import { BadFile, readText } from './scenario-files.ts';

const RECORD_FILE = 'run.json';
/** The folder of kept runs that always names the newest. */
const LATEST = 'latest';
const WHAT_IS_ONE = 'A kept run is a folder that a run left in runs, such as runs/latest, or the run.json in it.';

/** A kept run by its folder or its file. Throws `BadFile`. */
export const readKeptRun = async (path: string): Promise<RunRecord> => {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined) throw new BadFile(`There is no file or folder ${path}. ${WHAT_IS_ONE}`);
  const file = entry.isDirectory() ? join(path, RECORD_FILE) : path;
  if (entry.isDirectory() && !(await isThere(file))) throw new BadFile(await notARunFolder(path));
  const json = await readJson(file, WHAT_IS_ONE);
  if (isRun(json)) return json;
  const tool = toolThatWrote(json);
  throw new BadFile(
    tool === undefined
      ? `${file} is no kept run. ${WHAT_IS_ONE}`
      : `${file} is no kept run, but what ${tool} wrote; give it with --${tool} ${file}.`,
  );
};

/** A file as JSON. Throws `BadFile`, with `whatToGive` for who gave something else. */
export const readJson = async (file: string, whatToGive: string): Promise<unknown> => {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadFile(`${file} is not JSON (${error instanceof Error ? error.message : String(error)}). ${whatToGive}`, { cause: error });
  }
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const notARunFolder = async (folder: string): Promise<string> => {
  const names = (await readdir(folder)).filter((name) => name !== LATEST).sort();
  // Their names begin with their time.
  for (const name of names.toReversed())
    if (await isThere(join(folder, name, RECORD_FILE)))
      return `${folder} is a folder of kept runs; name one of them. The newest is ${join(folder, name)}.`;
  return `There is no ${RECORD_FILE} in ${folder}. ${WHAT_IS_ONE}`;
};

const isRun = (json: unknown): json is RunRecord =>
  typeof json === 'object' && json !== null && 'scenarios' in json && Array.isArray(json.scenarios) && 'createdAt' in json;

const readers = { artillery: fromArtillery, ghz: fromGhz, k6: fromK6 } as const;
const anyFacts: GeneratorFacts = { version: '', machine: '', load: '', unit: 'player', startedAt: '' };

/** Which load generator's output this is; undefined when it is none. */
const toolThatWrote = (json: unknown): keyof typeof readers | undefined =>
  (['artillery', 'ghz', 'k6'] as const).find((tool) => {
    try {
      readers[tool](json, anyFacts);
      return true;
    } catch (error) {
      if (error instanceof BadGeneratorOutput) return false;
      throw error;
    }
  });
