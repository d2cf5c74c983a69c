// The one contract of all character stores, run over each of them; and that of those which outlive their process.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import type { VirtualProcess } from '../../scenarios/virtual/virtual-process.ts';
import { VirtualDisk, virtualStore } from '../../scenarios/virtual/virtual-store.ts';
import { durableFile, storeFailure, type DurableFile } from '../../servers/adapters/durable-file.ts';
import { LOCK_NAME } from '../../servers/adapters/folder-lock.ts';
import { FILE_NAME, openLowdbStore } from '../../servers/adapters/lowdb-store.ts';
import { memoryStore } from '../../servers/adapters/memory-store.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { durableSuite } from './durable-suite.ts';
import { realTime, virtualBench } from './bench.ts';
import { storeSuite } from './store-suite.ts';

const newFolder = async (t: ExecutionContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-store-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const openIn = (folder: string, file?: DurableFile) =>
  openLowdbStore({
    folder,
    log: makeLog('test', 'silent'),
    metrics: new PrometheusMetrics('test'),
    ...(file === undefined ? {} : { file }),
  });

/** A write and its fsync. Unit: ms. */
const FLUSH_MS = 2;

storeSuite('memory', () => ({ ...realTime, store: memoryStore() }));

storeSuite('lowdb', async (t) => ({ ...realTime, store: await openIn(await newFolder(t)) }));

storeSuite('virtual', () => {
  const { run, processNamed } = virtualBench();
  return { run, store: virtualStore(new VirtualDisk({ flushMs: FLUSH_MS }), processNamed('world')) };
});

/** A life that ended: nothing it began goes on. */
const never = (): Promise<never> => new Promise(() => undefined);

// The kill of this process' own writer is a stand-in, exact to the step; store-durability.test.ts kills a process.
durableSuite('lowdb', async (t) => {
  const folder = await newFolder(t);
  const path = join(folder, FILE_NAME);
  let areFailing = false;
  let life = { isOver: false, writing: Promise.resolve() };
  return {
    ...realTime,
    open: () => {
      const own = { isOver: false, writing: Promise.resolve() };
      life = own;
      const file = durableFile(path);
      return openIn(folder, {
        ...file,
        write: async (data) => {
          await turn();
          if (own.isOver) return never();
          if (areFailing) throw storeFailure(path, 'written', Object.assign(new Error('no space'), { code: 'ENOSPC' }));
          own.writing = file.write(data);
          await own.writing;
          return own.isOver ? never() : undefined;
        },
      });
    },
    kill: async () => {
      life.isOver = true;
      // What the operating system has been told it does; it must not meet the writes of the next life.
      await life.writing;
      await rm(join(folder, LOCK_NAME));
    },
    failWrites: (failing) => {
      areFailing = failing;
    },
    moment: () => setTimeout(1),
  };
});

durableSuite('virtual', () => {
  const { run, processNamed, time } = virtualBench();
  let areFailing = false;
  const disk = new VirtualDisk({ flushMs: FLUSH_MS, fateOf: () => (areFailing ? 'fail' : 'keep') });
  let life: VirtualProcess | undefined;
  return {
    run,
    open: async () => {
      life = processNamed('world');
      return virtualStore(disk, life);
    },
    kill: async () => life?.kill(),
    failWrites: (failing) => {
      areFailing = failing;
    },
    moment: () => new Promise((resolve) => void time.after(FLUSH_MS / 4, resolve)),
  };
});
