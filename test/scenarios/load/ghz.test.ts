// Goal: ghz, which knows nothing of us but the .proto file, provisions parties and its numbers are taken over as they are. Method: the real ghz against a
// stack in a process of its own, as `npm run load:ghz` runs it.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findGhz, ghzGenerator } from '../../../scenarios/load/ghz.ts';
import { runOne } from '../../../scenarios/load/run-load.ts';
import { loadPlan } from './plan-kit.ts';
import { testWhere } from './where-it-is.ts';

const missing = (await findGhz()) === undefined ? 'there is no ghz (npm run load:ghz builds it where Go is)' : undefined;
const LONGEST_MS = 180_000;

testWhere(missing, 'ghz sets out parties ever faster by one call each, on real custody', async (t) => {
  t.timeout(LONGEST_MS);
  const plan = await loadPlan({ fromPerSecond: 5, toPerSecond: 15, seconds: 6, players: 3 });
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-test-'));
  const { generator } = await runOne(ghzGenerator, plan, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    folder: scratch.path,
  });
  t.log(JSON.stringify(generator));
  t.like(generator, { generator: 'ghz', unit: 'party', planned: 60, started: 60, done: 60, failed: 0 });
  const calls = generator.durations.find(({ name }) => name === 'provision');
  t.is(calls?.count, 60);
  t.is(
    calls?.histogram?.reduce((sum, [, count]) => sum + count, 0),
    60,
    'its histogram holds every call',
  );
});
