// `load`: the same stack under load from our own players and from other people's load generators, on one report page.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { PARTY_SIZE_MAX } from '../../core/limits.ts';
import { PlanRefused, ToolMissing, type GeneratorName, type LoadGenerator, type LoadPlan } from '../load/generator.ts';
import { rateOf, type ProvisionRate } from '../load/rate.ts';
import type { LoadOutcome, NotPlaying, Prepared } from '../load/run-load.ts';
import { Progress } from '../running/progress.ts';
import { wholeBetween } from './question-flags.ts';
import { loadJourney } from '../files/scenario-files.ts';
import { EXIT_INTERRUPTED, stopSignals } from '../running/stop-signals.ts';

interface LoadFlags {
  readonly with?: readonly GeneratorName[];
  readonly provisionRate: ProvisionRate;
  readonly provisionSeconds: number;
  readonly provisionPlayers: number;
  readonly installOnly: boolean;
  readonly json: boolean;
  readonly report: boolean;
  readonly runs: string;
}

const PROGRAM_FAILED = 1;
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
      new Option('--provision-rate <from:to>', 'parties k6 and ghz set out each second, at first and at last; one number alone is both')
        .argParser(rateOf)
        .default({ fromPerSecond: 10, toPerSecond: 40 }, '10:40'),
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
What is missing, or cannot play what is asked (artillery's script plays parties-of-six only, ghz knows whole calls a second), is skipped by name; where
--with named it, nothing starts. What fails or is stopped on the way leaves the others' results: they are reported, and the exit code is not 0.`;

const runLoadCommand = async (name: string, flags: LoadFlags): Promise<number> => {
  const scenario = await loadJourney(name, 'a load run needs a journey');
  const { fromPerSecond, toPerSecond } = flags.provisionRate;
  const plan: LoadPlan = {
    scenario,
    provision: { fromPerSecond, toPerSecond, seconds: flags.provisionSeconds, players: flags.provisionPlayers },
  };
  const { askGenerators, generatorCalled, prepareGenerators } = await import('../load/run-load.ts');
  const wanted = (flags.with ?? ALL).map(generatorCalled);
  using stopping = stopSignals();
  const preparation = { progressOf, signal: stopping.signal, saysAll: flags.installOnly };
  if (flags.installOnly) return sayWhatIsHere(await prepareGenerators(wanted, preparation), flags);
  const { able, refused } = await askGenerators(wanted, plan);
  if (flags.with !== undefined && refused.length > 0) throw new PlanRefused(whyTexts(refused));
  skip(refused);
  const { ready, missing } = await prepareGenerators(able, preparation);
  if (flags.with !== undefined && missing.length > 0) throw new ToolMissing(whyTexts(missing));
  skip(missing);
  return await playAndDeliver(
    ready.map(({ generator }) => generator),
    plan,
    { flags, signal: stopping.signal },
  );
};

const progressOf = (generator: GeneratorName): Progress => new Progress(generator);

const whyTexts = (ones: readonly NotPlaying[]): string => ones.map(({ name, why }) => `${name}: ${why}`).join('\n');

const skip = (ones: readonly NotPlaying[]): void => {
  for (const { name, why } of ones) process.stderr.write(`SKIPPED ${name}: ${why}\n`);
};

/** For --install-only. What is missing is a failure only where it was asked for by name. */
const sayWhatIsHere = ({ ready, missing }: Prepared, { json, with: named }: LoadFlags): number => {
  if (json) {
    const generators = [
      ...ready.map(({ generator: { name }, version }) => ({ name, isHere: true, ...(version === undefined ? {} : { version }) })),
      ...missing.map(({ name, why }) => ({ name, isHere: false, why })),
    ];
    process.stdout.write(`${JSON.stringify({ generators })}\n`);
  }
  if (missing.length === 0) return 0;
  if (named === undefined) skip(missing);
  else process.stderr.write(`${whyTexts(missing)}\n`);
  return named === undefined ? 0 : PROGRAM_FAILED;
};

/** Whatever goes wrong on the way, what has finished is delivered. */
const playAndDeliver = async (
  generators: readonly LoadGenerator[],
  plan: LoadPlan,
  { flags, signal }: { flags: LoadFlags; signal: AbortSignal },
): Promise<number> => {
  const { playGenerators } = await import('../load/run-load.ts');
  const { loadTitle } = await import('../load/load-words.ts');
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-load-'));
  const outcome = await playGenerators(generators, plan, { progressOf, signal, folder: scratch.path });
  if (outcome.finished.length === 0) return await sayUnfinished(outcome, signal);
  const { deliverRun } = await import('../files/run-record.ts');
  const { exitCode } = await deliverRun(outcome.scenarios, {
    json: flags.json,
    runsFolder: flags.report ? flags.runs : undefined,
    name: 'load',
    title: loadTitle(plan, outcome),
    generators: outcome.generators,
    generatorFiles: scratch.path,
  });
  return outcome.unfinished.length === 0 ? exitCode : await sayUnfinished(outcome, signal);
};

/** Says what did not finish and why; the exit code. Throws a defect of our own on, for that shows where it happened. */
const sayUnfinished = async (outcome: LoadOutcome, signal: AbortSignal): Promise<number> => {
  const { isOutside } = await import('../load/run-load.ts');
  const { unfinishedText } = await import('../load/load-words.ts');
  if (signal.aborted && outcome.finished.length === 0) throw signal.reason;
  const failures = outcome.unfinished.filter((one) => one.kind === 'failed');
  for (const { name, error } of failures) if (isOutside(error)) process.stderr.write(`FAILED ${name}: ${error.message}\n`);
  process.stderr.write(
    `\n${unfinishedText(outcome)}${outcome.finished.length === 0 ? '' : ` Above: ${outcome.finished.join(' and ')}.`}\n`,
  );
  for (const { error } of failures) if (!isOutside(error)) throw error;
  return signal.aborted ? EXIT_INTERRUPTED : PROGRAM_FAILED;
};

const generatorsOf = (text: string): readonly GeneratorName[] => {
  const names = text.split(',').map((part) => part.trim());
  const unknown = names.find((name) => !ALL.some((known) => known === name));
  if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}" is none; they are ${ALL.join(', ')}.`);
  return ALL.filter((name) => names.includes(name));
};
