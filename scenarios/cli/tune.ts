// `tune`: the designer's page as one file that works offline, with the latest run's measured shares on its curves when there are any.

import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { RunRecord } from '../../reports/record.ts';
import { readKeptRun } from '../files/kept-run.ts';

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
    .option('--evidence <run.json>', 'the run whose measured shares are shown (default: the latest, if any)')
    .option('--client <url>', 'the web client that "feel it" opens')
    .action(async ({ out, runs, evidence, client }: TuneFlags) => {
      const { renderTunePage } = await import('../tune/page.ts');
      const run = evidence === undefined ? await latestRun(runs) : await readKeptRun(evidence);
      const file = resolve(out ?? join(runs, 'tune.html'));
      const page = await renderTunePage({
        ...(run === undefined ? {} : { evidence: run }),
        ...(client === undefined ? {} : { clientUrl: client }),
      });
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, page);
      process.stdout.write(`The page is ${file}; open it in a browser, no network needed.\n`);
    });
};

/** The latest run of this folder; undefined when there is none yet. */
export const latestRun = async (runs: string): Promise<RunRecord | undefined> => {
  try {
    return JSON.parse(await readFile(join(runs, 'latest', 'run.json'), 'utf8')) as RunRecord;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
