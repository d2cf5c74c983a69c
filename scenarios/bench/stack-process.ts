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

const { rules, threads, partiesPerThread, seed, passwordCost } = JSON.parse(process.argv[2] ?? '{}') as StackArgument;
const folder = await mkdtemp(join(tmpdir(), 'doubleping-bench-'));
const stack = await startLocalStack(
  { dataFolder: folder, logLevel: 'error', partyThreads: threads, partiesPerThread, allowsLoad: true },
  {
    rules: rulesSchema.parse(rules),
    ...(seed === undefined ? {} : { seed }),
    ...(passwordCost === undefined ? {} : { passwordCost }),
  },
);

// While it runs, a person's Ctrl-C reaches it as well; its parent decides when it ends.
process.on('SIGINT', () => undefined);

const [settlement] = stack.settlements;
await serveParent(
  { endpoint: stack.worldEndpoint, ...(settlement === undefined ? {} : { settlement: settlement.grpcAddress }) },
  {
    metrics: () => stack.metricsText(),
    begin: () => undefined,
    stop: async () => {
      await stack[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
      process.removeAllListeners('SIGINT');
    },
  },
);
