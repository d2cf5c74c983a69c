// `report`: a page from what was measured before: a kept run, and files that artillery, k6 or ghz wrote wherever they ran, put into its record.

import { stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { fromArtillery } from '../../reports/generators/artillery.ts';
import { fromGhz } from '../../reports/generators/ghz.ts';
import { fromK6 } from '../../reports/generators/k6.ts';
import { BadGeneratorOutput, type GeneratorFacts } from '../../reports/generators/output.ts';
import type { GeneratorRecord, ScenarioRecord } from '../../reports/record.ts';
import { readJson, readKeptRun } from '../files/kept-run.ts';
import { BadFile } from '../files/scenario-files.ts';

interface ReportFlags {
  readonly artillery?: string;
  readonly k6?: string;
  readonly ghz?: string;
  readonly machine?: string;
  readonly toolVersion: string;
  readonly load: string;
  readonly runs: string;
  readonly json: boolean;
}

/** Adds `report`. */
export const addReportCommand = (program: Command, done: (code: number) => void): void => {
  program
    .command('report')
    .description('one page from a kept run and from what artillery, k6 or ghz wrote elsewhere')
    .argument('[run]', 'a folder of a kept run, or its run.json; none for the files alone')
    .option('--artillery <file>', 'what `artillery run … --output FILE` wrote')
    .option('--k6 <file>', 'what our k6 scripts wrote')
    .option('--ghz <file>', 'what `ghz … --format json --output FILE` wrote')
    .option('--machine <words>', 'what the load came from; this machine when not given')
    .option('--tool-version <version>', 'of the tool that wrote the file', 'version not told')
    .option('--load <words>', 'who or what arrived, in a sentence', 'as its own script says')
    .option('--runs <folder>', 'where reports are kept', 'runs')
    .option('--json', 'print the run as one JSON object on stdout', false)
    .action(async (run: string | undefined, flags: ReportFlags) => done(await makeReport(run, flags)));
};

const makeReport = async (run: string | undefined, flags: ReportFlags): Promise<number> => {
  const { deliverRun, machineText } = await import('../files/run-record.ts');
  const kept = run === undefined ? undefined : await readKeptRun(run);
  const machine = flags.machine ?? machineText();
  const read = async (file: string | undefined, from: Reader): Promise<GeneratorRecord[]> => {
    if (file === undefined) return [];
    const json = await readJson(file, 'Give the file as the tool wrote it.');
    const facts: GeneratorFacts = {
      version: flags.toolVersion,
      machine,
      load: flags.load,
      unit: from === fromArtillery ? 'player' : 'party',
      startedAt: (await stat(file)).mtime.toISOString(),
    };
    try {
      return [from(json, facts)];
    } catch (error) {
      throw error instanceof BadGeneratorOutput ? new BadFile(`${file}: ${error.message}`, { cause: error }) : error;
    }
  };
  const generators = [
    ...(kept?.generators ?? []),
    ...(await read(flags.artillery, fromArtillery)),
    ...(await read(flags.k6, fromK6)),
    ...(await read(flags.ghz, fromGhz)),
  ];
  const scenarios: readonly ScenarioRecord[] = kept?.scenarios ?? [];
  if (generators.length + scenarios.length === 0)
    throw new BadFile('There is nothing to report: name a kept run, such as runs/latest, or a file with --artillery, --k6 or --ghz.');
  const { exitCode } = await deliverRun(scenarios, {
    runsFolder: flags.runs,
    json: flags.json,
    name: 'report',
    title: kept?.title ?? 'Load generators against a running stack',
    generators,
  });
  return exitCode;
};

type Reader = (json: unknown, facts: GeneratorFacts) => GeneratorRecord;
