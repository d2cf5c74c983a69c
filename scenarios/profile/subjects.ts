// What may be profiled: a process of ours, and the load it is put under from this one, which the profiler does not see.

import type { MeasuredAddresses } from '../running/measured-process.ts';
import { DrillLoad, drillRules } from '../bench/drill-load.ts';
import type { StackArgument } from '../running/stack-process.ts';
import { runLive } from '../journey/live.ts';
import type { OnProgress } from '../running/progress.ts';
import { BadFile, isWord, journeyNames, loadJourney, scenarioNames } from '../files/scenario-files.ts';
import { whenAborted } from '../running/stop-signals.ts';

export interface SubjectOptions {
  /** Worker threads of the party host; 0 runs parties in place, where a profiler sees everything. */
  readonly threads: number;
  readonly parties: number;
  readonly seconds: number;
}

/** One process to profile. */
export interface Subject {
  readonly name: string;
  readonly file: URL;
  readonly argument: string;
  /** Puts the process under its load; resolves when that is over. */
  load(process: { readonly addresses: MeasuredAddresses; begin(): void }, onProgress: OnProgress, signal: AbortSignal): Promise<void>;
}

const stackFile = new URL('../running/stack-process.ts', import.meta.url);
const PARTIES_PER_THREAD = 1000;
const LOOK_EVERY_MS = 250;
/** Cheap passwords and quick arrivals: what is profiled is the parties, not the door. */
const PASSWORD_COST = 2 ** 10;
const ARRIVALS_PER_SECOND = 100;

/** The subject of that name: `density`, `sim`, or a journey of the catalogue or a file. Throws `BadFile`. */
export const subjectCalled = async (name: string, options: SubjectOptions): Promise<Subject> => {
  if (name === 'density') return density(options);
  if (name === 'sim') return sim(options);
  if (isWord(name) && !scenarioNames().includes(name))
    throw new BadFile(`"${name}" cannot be profiled. What can: density, sim, ${journeyNames().join(', ')}; a path to a journey works too.`);
  const scenario = await loadJourney(name, 'to profile that, use: sim');
  const { rules, seed } = scenario;
  return {
    name: scenario.name,
    file: stackFile,
    argument: JSON.stringify({ rules, seed, threads: options.threads, partiesPerThread: PARTIES_PER_THREAD } satisfies StackArgument),
    load: async ({ addresses }, onProgress, signal) => {
      await runLive(scenario, { target: addresses.endpoint, onProgress, signal });
    },
  };
};

/** The stack while parties of six drill, as in `bench density`. */
const density = ({ threads, parties, seconds }: SubjectOptions): Subject => ({
  name: 'density',
  file: stackFile,
  argument: JSON.stringify({
    rules: drillRules,
    threads,
    partiesPerThread: PARTIES_PER_THREAD,
    passwordCost: PASSWORD_COST,
  } satisfies StackArgument),
  load: async ({ addresses }, onProgress, signal) => {
    using load = new DrillLoad(addresses.endpoint, parties, ARRIVALS_PER_SECOND);
    const stopped = whenAborted(signal);
    await Promise.race([
      load.seated((done, total) => onProgress({ done, total: 2 * total, text: `${done} of ${total} players are in their parties` })),
      stopped,
    ]);
    await Promise.race([load.press(seconds, (ratio) => onProgress({ done: 1 + ratio, total: 2, text: 'drilling' })), stopped]);
  },
});

/** Exchanges in virtual time, in place, as in `bench sim`. */
const sim = ({ seconds }: SubjectOptions): Subject => ({
  name: 'sim',
  file: new URL('./sim-process.ts', import.meta.url),
  argument: '',
  load: async (process, onProgress, signal) => {
    process.begin();
    const startedAt = performance.now();
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setInterval(() => {
      const elapsedS = (performance.now() - startedAt) / 1000;
      onProgress({ done: Math.min(elapsedS, seconds), total: seconds, text: 'playing exchanges in virtual time' });
      if (elapsedS >= seconds) resolve();
    }, LOOK_EVERY_MS);
    await Promise.race([promise, whenAborted(signal)]).finally(() => clearInterval(timer));
  },
});
