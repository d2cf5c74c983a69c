// The stack as a measured process. Its only argument is the JSON of the rules and the threads to use. While parties drill, the world and the
// settlements in it have nothing to do, so what it uses is what the parties use.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesSchema } from '../../core/rules/rules.ts';
import { startLocalStack } from '../../servers/local-stack.ts';
import { serveParent } from './measured-process.ts';

const { rules, threads, partiesPerThread } = JSON.parse(process.argv[2] ?? '{}') as {
  rules: unknown;
  threads: number;
  partiesPerThread: number;
};
const folder = await mkdtemp(join(tmpdir(), 'doubleping-bench-'));
const stack = await startLocalStack(
  { dataFolder: folder, logLevel: 'error', partyThreads: threads, partiesPerThread },
  { rules: rulesSchema.parse(rules) },
);

serveParent(stack.worldEndpoint, {
  metrics: () => stack.metricsText(),
  begin: () => undefined,
  stop: async () => {
    await stack[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  },
});
