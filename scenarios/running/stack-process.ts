// The stack as a measured process. Its first argument is the JSON of `StackArgument`. Characters and accounts live in a folder that goes with it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesSchema } from '../../core/rules/rules.ts';
import { startLocalStack } from '../../servers/local-stack.ts';
import { serveParent } from './measured-process.ts';

/** What the stack is started with. */
export interface StackArgument {
  readonly rules: unknown;
  /** Worker threads for parties; 0 runs them in place. */
  readonly threads: number;
  readonly partiesPerThread: number;
  /** Where the settlements' chance begins; unlike any other run's when left out. */
  readonly seed?: number;
  /** The cost of hashing passwords (scrypt N); the servers' own when left out. */
  readonly passwordCost?: number;
}

const ignored = (): void => undefined;

const { rules, threads, partiesPerThread, seed, passwordCost } = JSON.parse(process.argv[2] ?? '{}') as StackArgument;
// A person's Ctrl-C, or a closed terminal, reaches it as well, and what reads its words may be gone; its parent decides when it ends.
const stopWords = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
for (const name of stopWords) process.on(name, ignored);
for (const output of [process.stdout, process.stderr]) output.on('error', ignored);

const folder = await mkdtemp(join(tmpdir(), 'doubleping-bench-'));
const stack = await startLocalStack(
  { dataFolder: folder, logLevel: 'error', partyThreads: threads, partiesPerThread, allowsLoad: true },
  {
    rules: rulesSchema.parse(rules),
    ...(seed === undefined ? {} : { seed }),
    ...(passwordCost === undefined ? {} : { passwordCost }),
  },
);

const [settlement] = stack.settlements;
await serveParent(
  { endpoint: stack.worldEndpoint, ...(settlement === undefined ? {} : { settlement: settlement.grpcAddress }) },
  {
    metrics: () => stack.metricsText(),
    begin: () => undefined,
    stop: async () => {
      try {
        await stack[Symbol.asyncDispose]();
      } finally {
        await rm(folder, { recursive: true, force: true });
        for (const name of stopWords) process.off(name, ignored);
      }
    },
  },
);
