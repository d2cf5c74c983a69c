// The one contract of all character stores, run over each of them.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { openLowdbStore } from '../../servers/adapters/lowdb-store.ts';
import { MemoryStore } from '../../servers/adapters/memory-store.ts';
import { storeSuite } from './store-suite.ts';

storeSuite('memory', async () => new MemoryStore());

storeSuite('lowdb', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-store-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return openLowdbStore({ folder, log: makeLog('test', 'silent'), metrics: new PrometheusMetrics('test') });
});
