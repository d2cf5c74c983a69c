// Goal: artillery plays whole visits with our players, and the report says what it gave. Method: the real artillery with its own script against a stack in
// a process of its own, as `npm run load:artillery` runs it.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { artilleryFolder, artilleryGenerator } from '../../../scenarios/load/artillery.ts';
import { runOne } from '../../../scenarios/load/run-load.ts';
import { isToolInstalled } from '../../../scenarios/load/tool.ts';
import { loadPlan } from './plan-kit.ts';
import { testWhere } from './where-it-is.ts';

const missing = (await isToolInstalled(artilleryFolder)) ? undefined : 'artillery is not installed (npm run load:artillery installs it)';
/** Arrivals over 20 s, visits of half a minute, and as much again for a busy machine. */
const LONGEST_MS = 300_000;
const PLAYERS = 120;

testWhere(missing, '[HARNESS-5] artillery brings 120 players in parties of six, and every one of them is accounted for', async (t) => {
  t.timeout(LONGEST_MS);
  const plan = await loadPlan();
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-test-'));
  const { generator } = await runOne(artilleryGenerator, plan, {
    onProgress: () => undefined,
    signal: new AbortController().signal,
    folder: scratch.path,
  });
  t.log(JSON.stringify(generator));
  t.like(generator, { generator: 'artillery', version: '2.0.34', unit: 'player', planned: PLAYERS, started: PLAYERS });
  t.is(generator.done + generator.failed, PLAYERS);
  t.is(
    generator.failures.reduce((sum, { value }) => sum + value, 0),
    generator.failed,
  );
  const seats = generator.durations.find(({ name }) => name === 'timeToSeat');
  t.is(seats?.count, PLAYERS, 'everybody had a seat on the road');
  t.deepEqual(
    seats?.percentiles.map(([ratio]) => ratio),
    [0.5, 0.75, 0.9, 0.95, 0.99, 0.999],
    'the percentiles artillery gives, and no others',
  );
  const counted = (name: string): number => generator.counts.find((count) => count.name === name)?.value ?? 0;
  t.true(counted('exchanges') > PLAYERS, 'they were struck at');
  t.true(counted('dodgedInTime') > 0 && counted('dodgedInTime') <= counted('exchanges'), 'and dodged');
});
