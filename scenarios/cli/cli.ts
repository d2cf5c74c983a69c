// The command line. Every command says what it does with --help, refuses what it does not understand with a sentence, and with --json prints one JSON
// object on stdout and nothing else there. What a command needs is loaded when it runs, so that small answers come at once. Exit codes: 0 fine, 1 the program failed, 2 bad usage or a bad file, 99 a threshold failed.

import { CommanderError } from 'commander';
import { EXIT_INTERRUPTED, Interrupted } from '../running/stop-signals.ts';
import { programOf } from './program.ts';

const BAD_USAGE = 2;
const PROGRAM_FAILED = 1;
/** What writing to a terminal gives that was closed. */
const TERMINAL_GONE = 'EIO';

const main = async (): Promise<number> => {
  let exitCode = 0;
  await programOf((code) => {
    exitCode = code;
  }).parseAsync();
  return exitCode;
};

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
