// `profile`: where the time, the waits or the memory of the servers go, as pictures.

import { Argument, Option, type Command } from 'commander';
import { nameChoices } from './name-choices.ts';
import { CLINIC_TOOLS } from '../profile/clinic.ts';
import { Progress } from '../running/progress.ts';
import { wholeBetween } from './question-flags.ts';
import { journeyNames } from '../files/scenario-files.ts';
import { stopSignals } from '../running/stop-signals.ts';
import type { ProfileTool } from '../profile/run-profile.ts';

interface ProfileFlags {
  readonly parties: number;
  readonly seconds: number;
  readonly threads: number;
  readonly out: string;
  readonly installOnly: boolean;
  readonly json: boolean;
}

const TOOLS = [...CLINIC_TOOLS, 'cpu'] as const satisfies readonly ProfileTool[];

/** Adds `profile`. */
export const addProfileCommand = (program: Command): void => {
  nameChoices(program.command('profile'), {
    tool: () => TOOLS.join(', '),
    what: () => `density, sim, or a journey of the catalogue: ${journeyNames().join(', ')}`,
  })
    .description('profile a bench or a live scenario; prints where the pictures are')
    .addArgument(new Argument('<tool>', 'what to look with').choices(TOOLS))
    .argument('<what>', 'density, sim, or a journey of the catalogue such as first-journey')
    .addOption(
      new Option('--parties <number>', 'parties of six that drill (density); with few, starting up is most of what is seen')
        .argParser(wholeBetween(1, 300))
        .default(100),
    )
    .addOption(
      new Option('--seconds <number>', 'how long they drill, or exchanges are played (density, sim)')
        .argParser(wholeBetween(2, 600))
        .default(12),
    )
    .addOption(new Option('--threads <number>', 'worker threads of the party host (cpu)').argParser(wholeBetween(1, 64)).default(1))
    .option('--install-only', 'see that the profiler is there, install it if it is not, and stop', false)
    .option('--out <folder>', 'where profiles are kept', 'profiles')
    .option('--json', 'print what was written as one JSON object', false)
    .addHelpText('after', HELP)
    .action(async (tool: ProfileTool, subject: string, { out, json, installOnly, ...flags }: ProfileFlags) => {
      const { describeProfile, prepareProfile, runProfile } = await import('../profile/run-profile.ts');
      const progress = new Progress(`${tool} ${subject}`);
      if (installOnly) {
        await prepareProfile(tool, progress.tell);
        return progress.end('here');
      }
      using stopping = stopSignals();
      const result = await runProfile({
        ...flags,
        tool,
        subject,
        profilesFolder: out,
        onProgress: progress.tell,
        signal: stopping.signal,
      });
      progress.end('done');
      process.stdout.write(json ? `${JSON.stringify(result)}\n` : describeProfile(result));
    });
};

const HELP = `
  doctor      is it the processor, the event loop, garbage or waiting?     flame  which functions take the time?
  bubbleprof  what is waited for, and where from?                          heap   what takes memory?
  cpu         Node's own profile of every thread, worker threads included, with its dearest functions printed

The first four are Clinic's, which is installed when first asked for (about 160 MB). Clinic sees one thread, so parties run in place (--threads 0) under
it. The load comes from another process and is not in the picture.

density takes about 30 s: in the first third 600 players arrive, a hundred a second, then 100 parties drill. What a party costs shows in the rest. Doctor
may call the arrivals a potential I/O issue, for connections that only grow in number look like one to it; flame and cpu show what parties spend.`;
