// Puts finished scenarios into one run with what they ran on, writes its report, and says how it went: the end of every command that measures.

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { GeneratorRecord, RunRecord, ScenarioRecord } from '../../reports/record.ts';
import { renderSummary, wantsColour } from '../../reports/write/summary.ts';
import { writeRun } from '../../reports/write/write-run.ts';

const top = join(import.meta.dirname, '..', '..');

/** What a threshold that failed, or a run that may not be believed, leaves as exit code. */
export const THRESHOLD_FAILED = 99;

/** Where a run's results go. */
export interface Delivery {
  /** The folder of kept runs; no report is written when undefined. */
  readonly runsFolder: string | undefined;
  /** Print the record as JSON on stdout instead of the summary. */
  readonly json: boolean;
  /** Part of the run's folder name. */
  readonly name: string;
  readonly title: string;
  /** What load generators measured of the same stack, besides the scenarios. */
  readonly generators?: readonly GeneratorRecord[];
  /** A folder of what those generators wrote themselves, to be kept beside the record. */
  readonly generatorFiles?: string;
}

/** Writes the report, prints the summary or the JSON, and gives the exit code: 0, or 99 when a threshold failed or a run is not valid. */
export const deliverRun = async (
  scenarios: readonly ScenarioRecord[],
  { runsFolder, json, name, title, generators = [], generatorFiles }: Delivery,
): Promise<{ readonly exitCode: number; readonly reportFile: string | undefined }> => {
  const run = await runRecord(title, scenarios, generators);
  const written = runsFolder === undefined ? undefined : await writeRun(run, { runsFolder, name, generatorFiles });
  if (json) process.stdout.write(`${JSON.stringify(run)}\n`);
  else
    process.stdout.write(
      renderSummary(run, {
        columns: Math.min(110, process.stdout.columns ?? 100),
        useColour: wantsColour(process.stdout, process.env),
        ...(written === undefined ? {} : { reportAt: written.reportFile }),
      }),
    );
  if (json && written !== undefined) process.stderr.write(`Report: ${written.reportFile}\n`);
  const passed =
    scenarios.every((scenario) => scenario.isValid && scenario.thresholds.every((threshold) => threshold.passed)) &&
    generators.every(({ verdict, invalidBecause }) => verdict?.passed !== false && invalidBecause === undefined);
  return { exitCode: passed ? 0 : THRESHOLD_FAILED, reportFile: written?.reportFile };
};

const runRecord = async (
  title: string,
  scenarios: readonly ScenarioRecord[],
  generators: readonly GeneratorRecord[],
): Promise<RunRecord> => ({
  version: 1,
  title,
  createdAt: new Date().toISOString(),
  commit: await commit(),
  doubleping: await ownVersion(),
  node: process.version,
  machine: machineText(),
  scenarios,
  ...(generators.length === 0 ? {} : { generators }),
});

/** What this machine is, for records: cores, processor, system. */
export const machineText = (): string =>
  `${availableParallelism()} cores${cpus()[0] === undefined ? '' : ` of ${cpus()[0]?.model.trim()}`}, ${platform()} ${release()}`;

/** The checked-out commit, marked when files differ from it; "unknown" outside a git checkout. */
const commit = async (): Promise<string> => {
  const git = promisify(execFile);
  try {
    const { stdout } = await git('git', ['-C', top, 'describe', '--always', '--dirty', '--abbrev=12', '--exclude=*'], { timeout: 5000 });
    return stdout.trim();
  } catch {
    // No git, or no repository: the report says so in words.
    return 'unknown';
  }
};

const ownVersion = async (): Promise<string> => {
  const manifest: unknown = JSON.parse(await readFile(join(top, 'package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
};
