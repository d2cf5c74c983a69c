// Exchanges in virtual time as a measured process: begun and stopped by its parent, on the process's own thread, where a profiler sees them.

import { setImmediate as turn } from 'node:timers/promises';
import { serveParent } from '../running/measured-process.ts';
import { benchQuestion, playMachines } from '../bench/sim-worker.ts';

/** Between two looks at whether to stop. */
const EXCHANGES_PER_TURN = 10_000;

// A person's Ctrl-C, or a closed terminal, reaches it as well; its parent decides when it ends, and the profile is then written.
const ignored = (): void => undefined;
const stopWords = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
for (const name of stopWords) process.on(name, ignored);
for (const output of [process.stdout, process.stderr]) output.on('error', ignored);

const stopped = new AbortController();
let playing: Promise<void> | undefined;

const play = async (): Promise<void> => {
  for (let seed = 1; !stopped.signal.aborted; seed += 1) {
    playMachines({ question: benchQuestion, exchanges: EXCHANGES_PER_TURN, seed });
    await turn();
  }
};

await serveParent(
  { endpoint: '' },
  {
    metrics: () => Promise.resolve(''),
    begin: () => {
      playing ??= play();
    },
    stop: async () => {
      stopped.abort();
      await playing;
      for (const name of stopWords) process.off(name, ignored);
    },
  },
);
