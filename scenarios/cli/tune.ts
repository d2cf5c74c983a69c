// `tune`: the designer's page as one file that works offline, with the latest sweep's measured shares on its curves when there are any.

import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { RunRecord } from '../../reports/record.ts';
import { readKeptRun } from '../files/kept-run.ts';
import { BadFile } from '../files/scenario-files.ts';

interface TuneFlags {
  readonly out?: string;
  readonly runs: string;
  readonly evidence?: string;
  readonly client?: string;
}

/** Adds `tune`. */
export const addTuneCommand = (program: Command): void => {
  program
    .command('tune')
    .description("write the designer's page: one file, offline, with sliders for everything that delay touches")
    .option('--out <file>', 'where to write it (default: tune.html in the folder of reports)')
    .option('--runs <folder>', 'where reports are kept', 'runs')
    .option('--evidence <run.json>', 'the run whose measured shares are shown (default: the latest sweep, if any)')
    .option('--client <url>', 'the web client that "feel it" opens')
    .action(async ({ out, runs, evidence, client }: TuneFlags) => {
      const { renderTunePage } = await import('../tune/page.ts');
      const latest = evidence === undefined ? await latestSweep(runs) : undefined;
      const run = evidence === undefined ? latest?.run : await readKeptRun(evidence);
      const file = resolve(out ?? join(runs, 'tune.html'));
      const page = await renderTunePage({
        ...(run === undefined ? {} : { evidence: run }),
        ...(client === undefined ? {} : { clientUrl: client }),
      });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, page);
      process.stdout.write(`The page is ${file}; open it in a browser, no network needed.\n${measuredWords(evidence ?? latest?.folder)}\n`);
    });
};

/** Where the measured shares on the curves come from. */
const measuredWords = (folder: string | undefined): string =>
  folder === undefined
    ? 'No sweep has been run here yet, so there are no measured shares beside the curves: doubleping sim dodge-window'
    : `The measured shares beside its curves are those of ${folder}.`;

/** Runs looked at for measured shares, newest first. */
const RUNS_LOOKED_AT_MAX = 30;

/** The latest run of this folder that swept windows, which is what the page's curves can be held against; undefined when there is none. */
export const latestSweep = async (runs: string): Promise<{ readonly folder: string; readonly run: RunRecord } | undefined> => {
  const names = existsSync(runs) ? await readdir(runs) : [];
  // Their names begin with their time.
  for (const name of names
    .filter((each) => /^\d/.test(each))
    .toSorted()
    .toReversed()
    .slice(0, RUNS_LOOKED_AT_MAX)) {
    const folder = join(runs, name);
    const run = await runIn(folder);
    if (run?.scenarios.some(({ cells }) => new Set(cells.map(({ windowMs }) => windowMs)).size > 1) === true) return { folder, run };
  }
  return undefined;
};

/** A folder may hold something else, or a run that was cut short: then another is looked for. */
const runIn = async (folder: string): Promise<RunRecord | undefined> => {
  try {
    return await readKeptRun(folder);
  } catch (error) {
    if (error instanceof BadFile) return undefined;
    throw error;
  }
};
