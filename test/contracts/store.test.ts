// The one contract of all character stores, run over each of them.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLog } from '../../servers/host/log.ts';
import { Metrics } from '../../servers/host/metrics.ts';
import { openLowdbStore } from '../../servers/world/lowdb-store.ts';
import { MemoryStore } from '../../servers/world/memory-store.ts';
import { storeSuite } from './store-suite.ts';

storeSuite('memory', async () => new MemoryStore());

storeSuite('lowdb', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-store-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return openLowdbStore({ folder, log: makeLog('test', 'silent'), metrics: new Metrics('test') });
});
