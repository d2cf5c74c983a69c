// Every command there is, as one tree: what runs the command line parses with it, and a test asks it whether what our documents say can be typed.

import { Command, Option } from 'commander';
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
import { stopSignals } from '../running/stop-signals.ts';

const PORT_MAX = 65_535;

interface RunOptions {
  readonly json: boolean;
  readonly report: boolean;
  readonly runs: string;
  readonly seed?: number;
  readonly rules?: string;
}

/** The whole command line. `done` takes the exit code of whatever was run. */
export const programOf = (done: (code: number) => void): Command => {
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
  return program;
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
