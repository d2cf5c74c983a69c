// The one contract of whatever runs parties, over worker threads, over the host's own thread, and over a simulated process'.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VirtualPlayers } from '../../scenarios/virtual/virtual-players.ts';
import { InPlaceThreads } from '../../servers/adapters/in-place-threads.ts';
import { nodeRuntime } from '../../servers/adapters/node-runtime.ts';
import { WorkerThreads } from '../../servers/adapters/worker-threads.ts';
import { wsPlayers } from '../../servers/adapters/ws-players.ts';
import { realTime, virtualBench } from './bench.ts';
import { setup, threadsSuite } from './threads-suite.ts';

const keptNowhere = (): Promise<string> => Promise.resolve('kept nowhere');

threadsSuite('worker threads', async (t) => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'doubleping-threads-'));
  t.teardown(() => rm(dataFolder, { recursive: true, force: true }));
  const runtime = nodeRuntime('silent');
  const threads = new WorkerThreads({ threads: 1, setup, logLevel: 'silent', dataFolder, log: runtime.log('test') });
  return { ...realTime, threads, runtime, canLose: true, isCounting: true };
});

threadsSuite('in place', () => {
  const runtime = nodeRuntime('silent');
  const threads = new InPlaceThreads({ setup, name: 'test', runtime, players: wsPlayers, keep: keptNowhere });
  return { ...realTime, threads, runtime, canLose: false, isCounting: true };
});

threadsSuite('in place, in virtual time', () => {
  const { run, network, processNamed } = virtualBench();
  const host = processNamed('party-host');
  const { runtime } = host;
  const players = new VirtualPlayers(host, network);
  const threads = new InPlaceThreads({ setup, name: 'test', runtime, players, keep: keptNowhere });
  return { run, threads, runtime, canLose: false, isCounting: false };
});
