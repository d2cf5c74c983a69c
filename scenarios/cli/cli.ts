// The command line. Every command says what it does with --help, refuses what it does not understand with a sentence, and with --json prints one JSON
// object on stdout and nothing else there. What a command needs is loaded when it runs, so that small answers come at once. Exit codes: 0 fine, 1 the program failed, 2 bad usage or a bad file, 99 a threshold failed.

import { Command, CommanderError, Option } from 'commander';
import { availableParallelism } from 'node:os';
import { addServerCommands } from './servers.ts';
import { addBench } from './bench.ts';
import { addLoadCommand } from './load.ts';
import { addProfileCommand } from './profile.ts';
import { addReportCommand } from './report.ts';
import { addDesignerCommands } from './designer.ts';
import { addQuestionCommands } from './questions.ts';
import { addTuneCommand } from './tune.ts';
import { nameChoices, nameCommands } from './name-choices.ts';
import { wholeBetween } from './question-flags.ts';
import { journeyNames, loadJourney, loadRules, loadScenario, scenarioNames } from '../files/scenario-files.ts';
import { Progress } from '../running/progress.ts';
import type { Scenario } from '../files/schema.ts';
import { EXIT_INTERRUPTED, Interrupted, stopSignals } from '../running/stop-signals.ts';

const BAD_USAGE = 2;
const PROGRAM_FAILED = 1;
/** What writing to a terminal gives that was closed. */
const TERMINAL_GONE = 'EIO';
const PORT_MAX = 65_535;

interface RunOptions {
  readonly json: boolean;
  readonly report: boolean;
  readonly runs: string;
  readonly seed?: number;
  readonly rules?: string;
}

const main = async (): Promise<number> => {
  let exitCode = 0;
  const done = (code: number): void => {
    exitCode = code;
  };
  const program = new Command('doubleping')
    .description('World, settlement and party servers for a single-world MMO, and the harness that shows what delay does to its fights.')
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride();
  addServerCommands(program, done);
  addSim(program, done);
  addLive(program, done);
  addQuestionCommands(program);
  addDesignerCommands(program, done);
  addBench(program);
  addLoadCommand(program, done);
  addReportCommand(program, done);
  addProfileCommand(program);
  addTuneCommand(program);
  nameCommands(program);
  // Last, for commands take over what the program allows by then, and only the program itself takes words it does not know.
  addTour(program, done);
  await program.parseAsync();
  return exitCode;
};

const addTour = (program: Command, done: (code: number) => void): void => {
  program
    .allowExcessArguments()
    .option('--once', 'stop after the report instead of serving the game', false)
    .addOption(new Option('--port <port>', "the web site's port; 0 takes any free one").argParser(wholeBetween(0, PORT_MAX)).default(8080))
    .option('--data <folder>', "where the game keeps its characters; './data' when not given")
    .option('--runs <folder>', 'where reports are kept', 'runs')
    .addHelpText(
      'after',
      '\nWithout a command: starts the whole stack, runs the tour (a virtual and a live scenario), writes the report, then serves the game.',
    )
    .action(async (options: { once: boolean; port: number; data?: string; runs: string }, command: Command) => {
      const [unknown] = command.args;
      if (unknown !== undefined) command.error(`error: unknown command '${unknown}'; --help lists them`);
      const { runTour } = await import('./tour.ts');
      done(await runTour(options));
    });
};

const runOptions = (command: Command): Command =>
  command
    .option('--json', 'print the run as one JSON object on stdout', false)
    .option('--no-report', 'write no report')
    .option('--runs <folder>', 'where reports are kept', 'runs')
    .addOption(new Option('--seed <number>', "instead of the scenario's own").argParser(wholeBetween(0, 0xffffffff)))
    .option('--rules <file>', "rules to play by (YAML or JSON) instead of the scenario's");

const addSim = (program: Command, done: (code: number) => void): void => {
  const sim = program
    .command('sim')
    .description('run a scenario in virtual time, over all cores')
    .argument('<scenario>', 'a name of the catalogue, or a file');
  nameChoices(sim, { scenario: () => `a file, or one of the catalogue: ${scenarioNames().join(', ')}` });
  runOptions(sim)
    .addOption(new Option('--threads <number>', 'threads to use').argParser(wholeBetween(1, 256)).default(availableParallelism()))
    .addOption(new Option('--exchanges <number>', "exchanges per cell instead of the scenario's own").argParser(wholeBetween(1, 1_000_000)))
    .action(async (name: string, options: RunOptions & { threads: number; exchanges?: number }) => {
      const { scenario, notes } = await overridden(await loadScenario(name), options);
      const { runSim } = await import('./sim.ts');
      const { deliverRun } = await import('../files/run-record.ts');
      const progress = new Progress(scenario.name);
      const record = await runSim(scenario, { threads: options.threads, exchanges: options.exchanges, progress, notes });
      progress.end('done');
      done((await deliverRun([record], deliveryOf(scenario, options))).exitCode);
    });
};

const addLive = (program: Command, done: (code: number) => void): void => {
  const live = program
    .command('live')
    .description('run a scenario against real sockets')
    .argument('<scenario>', 'a journey of the catalogue, or a file');
  nameChoices(live, { scenario: () => `a file, or a journey of the catalogue: ${journeyNames().join(', ')}` });
  runOptions(live)
    .option(
      '--target <endpoint>',
      "a running world's endpoint for players (ws://...), to play by its rules; a stack of its own when not given",
    )
    .action(async (name: string, options: RunOptions & { target?: string }) => {
      if (options.target !== undefined && options.rules !== undefined)
        live.error('error: a target plays by its own rules; leave out --rules, or --target to have a stack of your own with them');
      const { scenario, notes } = await overridden(await loadJourney(name, `run it with: sim ${name}`), options);
      const { runLive } = await import('../journey/live.ts');
      const { deliverRun } = await import('../files/run-record.ts');
      const progress = new Progress(scenario.name);
      using stopping = stopSignals();
      const record = await runLive(scenario, {
        onProgress: progress.tell,
        signal: stopping.signal,
        notes,
        onNotes: sayNotes,
        ...(options.target === undefined ? {} : { target: options.target }),
      });
      progress.end('done');
      done((await deliverRun([record], deliveryOf(scenario, options))).exitCode);
    });
};

/** The scenario with what the command line puts in the place of its file's words. A journey by other rules may take longer, and says so. */
const overridden = async <Given extends Scenario>(
  file: Given,
  { seed = file.seed, rules: rulesFile }: RunOptions,
): Promise<{ readonly scenario: Given; readonly notes: readonly string[] }> => {
  const scenario = { ...file, seed };
  if (rulesFile === undefined) return { scenario, notes: [] };
  const rules = await loadRules(rulesFile);
  if (scenario.plays !== 'journey') return { scenario: { ...scenario, rules }, notes: [] };
  const { underRules } = await import('../journey/under-rules.ts');
  const inForce = await underRules(scenario, { rules, map: scenario.map }, rulesFile);
  sayNotes(inForce.notes);
  return { scenario: { ...scenario, ...inForce.scenario }, notes: inForce.notes };
};

const sayNotes = (notes: readonly string[]): void => {
  for (const note of notes) process.stderr.write(`${note}\n`);
};

const deliveryOf = (scenario: Scenario, { json, report, runs }: RunOptions) => ({
  json,
  runsFolder: report ? runs : undefined,
  name: scenario.name,
  title: scenario.question,
});

const peopleErrors = new Set([
  'BadFile',
  'BadConfig',
  'PortUnavailable',
  'StoreFailure',
  'ThreadsUnavailable',
  'ReportNotWritten',
  'PlanRefused',
  'NotPlayable',
  'ToolMissing',
  'ToolFailed',
  'BadGeneratorOutput',
]);

/** Of those, the ones that say a file or a setting cannot be used. */
const badInputErrors = new Set(['BadFile', 'BadConfig', 'BadGeneratorOutput', 'PlanRefused']);

/** Errors with a message made for a person; anything else is a defect and shows where it happened. */
const isForPeople = (error: Error): boolean => peopleErrors.has(error.name);

const exitCodeOf = async (error: unknown): Promise<number> => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : BAD_USAGE;
  if (!(error instanceof Error)) throw error;
  if (error instanceof Interrupted) {
    process.stderr.write(`\n${error.message}\n`);
    return EXIT_INTERRUPTED;
  }
  process.stderr.write(`${isForPeople(error) ? error.message : (error.stack ?? error.message)}\n`);
  if (badInputErrors.has(error.name)) return BAD_USAGE;
  return PROGRAM_FAILED;
};

// Whoever reads our output may stop early (`| head`); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  if (error.code !== TERMINAL_GONE) throw error;
});
// Whoever closed the terminal hears no more of us; what is under way is still put away.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== TERMINAL_GONE && error.code !== 'EPIPE') throw error;
});

process.exitCode = await main().catch(exitCodeOf);
