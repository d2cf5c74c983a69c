// The benchmarks, each beside its bare limit measured in the same run.

import { Option, type Command } from 'commander';
import { Progress } from '../running/progress.ts';
import { wholeBetween } from './question-flags.ts';
import { stopSignals } from '../running/stop-signals.ts';

interface DensityFlags {
  readonly json: boolean;
  readonly parties: number;
  readonly seconds: number;
  readonly threads: number;
}

/** Adds `bench`. */
export const addBench = (program: Command): void => {
  const bench = program.command('bench').description('benchmarks, each beside its bare limit measured in the same run');
  addSimBench(bench);
  bench
    .command('density')
    .description('how many parties of six players and six companions fit on a core')
    .addOption(new Option('--parties <number>', 'parties at once').argParser(wholeBetween(1, 300)).default(20))
    .addOption(new Option('--seconds <number>', 'how long is measured').argParser(wholeBetween(2, 3600)).default(15))
    .addOption(
      new Option('--threads <number>', 'worker threads of the party host; 0 runs parties in place')
        .argParser(wholeBetween(0, 64))
        .default(1),
    )
    .option('--json', 'print the result as one JSON object', false)
    .action(async ({ json, ...flags }: DensityFlags) => {
      const { describeDensity, runDensity } = await import('../bench/density.ts');
      const progress = new Progress('density');
      using stopping = stopSignals();
      const result = await runDensity({ ...flags, onProgress: progress.tell, signal: stopping.signal });
      progress.end('done');
      process.stdout.write(json ? `${JSON.stringify(result)}\n` : describeDensity(result));
    });
};

const addSimBench = (bench: Command): void => {
  bench
    .command('sim')
    .description('exchanges per second and core through the party and client machines')
    .option('--json', 'print the result as one JSON object', false)
    .action(async ({ json }: { json: boolean }) => {
      const { describeSimBench, runSimBench } = await import('../bench/sim.ts');
      const progress = new Progress('sim');
      const result = await runSimBench((done, total) => progress.tell({ done, total, text: `round ${done} of ${total}` }));
      progress.end('done');
      process.stdout.write(json ? `${JSON.stringify(result)}\n` : describeSimBench(result));
    });
};
