// The whole journey over real sockets: players register, form parties, go on quests, fight, leave midway, come back, come home, trade and log out;
// and at the end the world itself says where everybody is. Nothing here depends on how fast the machine is.

import test from 'ava';
import { loadScenario } from '../../scenarios/files/scenario-files.ts';
import { runLive } from '../../scenarios/journey/live.ts';
import type { JourneyScenario } from '../../scenarios/files/schema.ts';

const small = async (): Promise<JourneyScenario & { readonly name: string }> => {
  const scenario = await loadScenario('first-journey');
  if (scenario.plays !== 'journey') throw new Error('first-journey is a journey');
  return {
    ...scenario,
    players: [
      { count: 3, network: 'fibre_region', population: 'average', device: 'browser60Hz' },
      { count: 3, network: 'lte_4g', population: 'novice', device: 'mobile' },
    ],
    party: { players: 3, companions: 1 },
    leaveMidway: 2,
    load: { kind: 'closed' },
    longestMs: 70_000,
    thresholds: { 'counts.home': '== 6', 'counts.lost': '== 0', 'counts.duplicated': '== 0', 'counts.errors': '== 0' },
  };
};

test('six players leave in two parties and everybody is home in the end, those who left midway as well', async (t) => {
  const scenario = await small();
  const record = await runLive(scenario);
  const counts = Object.fromEntries(record.counts.map(({ name, value }) => [name, value]));
  t.deepEqual(
    record.thresholds.filter(({ passed }) => !passed),
    [],
    record.method.join('\n'),
  );
  t.is(counts['parties'], 2);
  t.is(counts['leftMidway'], 2);
  t.is(counts['cameBack'], 2);
  t.true((counts['fights'] ?? 0) >= 2);
  t.true((counts['trades'] ?? 0) >= 1, 'at least one pair traded');
  const latency = (name: string): number => record.latencies.find((entry) => entry.name === name)?.count ?? 0;
  // Six to a settlement, six to a party and four home again; the two who left come back to a settlement.
  t.is(latency('seat'), 18);
  t.is(latency('logIn'), 8);
  t.true(latency('inputToEffect') > 0);
  t.true(record.cells.length > 0, 'blows at players were measured');
});

test('a run that is broken off ends at once, with what it had started', async (t) => {
  const stopping = new AbortController();
  const enough = new Error('that is enough');
  const broken = await t.throwsAsync(
    runLive(await small(), { signal: stopping.signal, onProgress: ({ done }) => (done > 0 ? stopping.abort(enough) : undefined) }),
  );
  t.is(broken, enough);
});
