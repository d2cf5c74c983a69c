// `load`: the same stack under load from our own players and from other people's load generators, on one report page.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { PARTY_SIZE_MAX } from '../core/limits.ts';
import type { GeneratorName, ProvisionPlan } from './load/generator.ts';
import { Progress } from './progress.ts';
import { wholeBetween } from './question-flags.ts';
import { BadFile, loadScenario } from './scenario-files.ts';
import { stopSignals } from './stop-signals.ts';

interface LoadFlags {
  readonly with?: readonly GeneratorName[];
  readonly provisionRate: { readonly from: number; readonly to: number };
  readonly provisionSeconds: number;
  readonly provisionPlayers: number;
  readonly installOnly: boolean;
  readonly json: boolean;
  readonly report: boolean;
  readonly runs: string;
}

/** Parties a second that may be asked for; a load test of one machine needs no more. */
const RATE_MAX = 1000;
const ALL = ['own', 'artillery', 'k6', 'ghz'] as const satisfies readonly GeneratorName[];

/** Adds `load`. */
export const addLoadCommand = (program: Command, done: (code: number) => void): void => {
  program
    .command('load')
    .description('the stack under load from own players, artillery, k6 and ghz, one after another, on one report page')
    .argument('[scenario]', 'who plays: a journey of the catalogue, or a file', 'parties-of-six')
    .addOption(
      new Option('--with <generators>', `which, with commas between: ${ALL.join(', ')} (default: all that are here)`).argParser(
        generatorsOf,
      ),
    )
    .addOption(
      new Option('--provision-rate <from:to>', 'parties k6 and ghz set out each second, at first and at last')
        .argParser(rateOf)
        .default({ from: 10, to: 40 }, '10:40'),
    )
    .addOption(new Option('--provision-seconds <number>', 'for how long').argParser(wholeBetween(1, 600)).default(20))
    .addOption(
      new Option('--provision-players <number>', 'players in each of those parties').argParser(wholeBetween(1, PARTY_SIZE_MAX)).default(6),
    )
    .option('--install-only', 'see that the generators are there, install what can be installed, and stop', false)
    .option('--json', 'print the run as one JSON object on stdout', false)
    .option('--no-report', 'write no report')
    .option('--runs <folder>', 'where reports are kept', 'runs')
    .addHelpText('after', HELP)
    .action(async (name: string, flags: LoadFlags) => done(await runLoadCommand(name, flags)));
};

const HELP = `
Every generator gets a fresh stack in a process of its own, on this machine. Artillery is installed when first asked for (about 470 MB); ghz is built
with Go where Go is; k6 must be on the PATH: see grafana.com/docs/k6, "Set up, Install k6" (a package for each system, one program).
What is missing is skipped by name, unless --with asked for it.`;

const runLoadCommand = async (name: string, flags: LoadFlags): Promise<number> => {
  const scenario = await loadScenario(name);
  if (scenario.plays !== 'journey')
    throw new BadFile(`${name} is played in virtual time; a load run needs a journey, such as parties-of-six`);
  const { generatorCalled, runLoad } = await import('./load/run-load.ts');
  const wanted = flags.with ?? ALL;
  if (flags.installOnly) {
    for (const wantedName of wanted) {
      const progress = new Progress(wantedName);
      progress.end(`here, version ${await generatorCalled(wantedName).prepare(progress.tell)}`);
    }
    return 0;
  }
  const { from, to } = flags.provisionRate;
  const provision: ProvisionPlan = {
    fromPerSecond: from,
    toPerSecond: to,
    seconds: flags.provisionSeconds,
    players: flags.provisionPlayers,
  };
  using stopping = stopSignals();
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-load-'));
  const { generators, scenarios } = await runLoad(
    { scenario, provision },
    {
      wanted,
      skipsMissing: flags.with === undefined,
      progressOf: (generator) => new Progress(generator),
      skipped: (generator, why) => void process.stderr.write(`SKIPPED ${generator}: ${why}\n`),
      signal: stopping.signal,
      folder: scratch.path,
    },
  );
  const { deliverRun } = await import('./run-record.ts');
  const { exitCode } = await deliverRun(scenarios, {
    json: flags.json,
    runsFolder: flags.report ? flags.runs : undefined,
    name: 'load',
    title: scenario.question,
    generators,
    generatorFiles: scratch.path,
  });
  return exitCode;
};

const generatorsOf = (text: string): readonly GeneratorName[] => {
  const names = text.split(',').map((part) => part.trim());
  const unknown = names.find((name) => !ALL.some((known) => known === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none; they are ${ALL.join(', ')}.`);
  return ALL.filter((name) => names.includes(name));
};

const rateOf = (text: string): { readonly from: number; readonly to: number } => {
  const [from = Number.NaN, to = from, ...rest] = text.split(':').map(Number);
  const isFine = rest.length === 0 && [from, to].every((rate) => rate >= 0.1 && rate <= RATE_MAX);
  if (!isFine) throw new InvalidArgumentError(`write two numbers from 0.1 to ${RATE_MAX} with a colon between, such as 10:40.`);
  return { from, to };
};
