// Goal: the whole stack can be simulated. The same file gives the same course of events, and whoever dies, whatever call is lost or heard twice, and
// whatever the disk refuses, everybody is home in the end and nobody is there twice.

import test, { type ExecutionContext } from 'ava';
import { loadScenario } from '../../scenarios/files/scenario-files.ts';
import type { JourneyScenario } from '../../scenarios/files/schema.ts';
import type { ProcessName, VirtualCluster } from '../../scenarios/virtual/cluster.ts';
import type { CallFate } from '../../scenarios/virtual/virtual-network.ts';
import { sayDuration } from '../../scenarios/running/progress.ts';
import { playVirtualJourney, runVirtualJourney, type VirtualJourney } from '../../scenarios/journey/virtual.ts';

const firstJourney = async (changes: Partial<JourneyScenario> = {}): Promise<JourneyScenario & { readonly name: string }> => {
  const scenario = await loadScenario('first-journey');
  if (scenario.plays !== 'journey') throw new Error('first-journey is a journey');
  return { ...scenario, ...changes };
};

/** Time enough for leases to run out and companies to give up waiting for each other. */
const PATIENT = { longestMs: 180_000 };

const everybodyIsHome = (t: ExecutionContext, { census, outcome, cluster }: VirtualJourney, when: string): void => {
  t.deepEqual(census, { home: outcome.players.length, lost: 0, duplicated: 0, stillOut: 0 }, when);
  t.deepEqual(
    outcome.measures.failures.filter((failure) => failure.includes('not done in time')),
    [],
    when,
  );
  t.deepEqual(
    cluster.lines.filter(({ level }) => level === 'error'),
    [],
    `no server meets what nobody foresaw: ${when}`,
  );
};

test('the file that live plays over real sockets is played by the same servers in virtual time, and passes its own thresholds', async (t) => {
  const record = await runVirtualJourney(await firstJourney());
  t.is(record.host, 'virtual');
  t.true(record.isValid);
  t.deepEqual(
    record.thresholds.filter(({ passed }) => !passed),
    [],
  );
  const valueOf = (name: string): number | undefined => record.counts.find((entry) => entry.name === name)?.value;
  t.is(valueOf('home'), 24);
  t.is(valueOf('quests'), 6);
  t.true((valueOf('exchanges') ?? 0) > 50, 'they fought');
  const seat = record.latencies.find(({ name }) => name === 'timeToSeat');
  t.true(seat !== undefined && record.answer.includes(`half had a seat in their party within ${sayDuration(seat.p50Ms)}`), record.answer);
  t.notRegex(record.answer, /99 in 100|95 in 100/, 'no percentile of so few');
});

test('[HARNESS-11] the same seed says the same at the same instants, whatever else the machine does; another seed does not', async (t) => {
  const scenario = await firstJourney();
  const first = await playVirtualJourney(scenario);
  // Meanwhile the process has plenty of other things to do.
  let isOver = false;
  const disturb = (): void => {
    if (isOver) return;
    for (let index = 0; index < 1000; index += 1) Math.sqrt(index);
    setImmediate(() => void Promise.resolve().then(disturb));
  };
  disturb();
  const [again, beside, other] = await Promise.all([
    playVirtualJourney(scenario),
    playVirtualJourney(scenario),
    playVirtualJourney({ ...scenario, seed: scenario.seed + 1 }),
  ]);
  isOver = true;
  t.is(again.cluster.hash, first.cluster.hash);
  t.is(again.cluster.time.now(), first.cluster.time.now());
  t.is(again.cluster.time.events, first.cluster.time.events);
  t.is(beside.cluster.hash, first.cluster.hash);
  t.not(other.cluster.hash, first.cluster.hash);
});

/** Kills `names` after `atMs` and starts them again. */
const killing =
  (names: readonly ProcessName[], atMs: number) =>
  (cluster: VirtualCluster): void => {
    cluster.time.after(atMs, () => {
      for (const name of names) {
        cluster.kill(name);
        void cluster.restart(name);
      }
    });
  };

for (const kind of ['world', 'party-host', 'settlement'] as const)
  test(`[CUSTODY-8] a ${kind} that dies in the middle of it all comes back, and everybody is home in the end`, async (t) => {
    const scenario = await firstJourney(PATIENT);
    // While they sign in, while they set out, as a party has just been provisioned, while they fight, and on the way home.
    for (const atMs of [300, 700, 1800, 3000, 3664, 5000, 8000, 12_000]) {
      const when = `${kind} killed after ${atMs} ms`;
      const journey = await playVirtualJourney(scenario, {
        begun: (cluster) => {
          const names: readonly ProcessName[] = kind === 'settlement' ? cluster.settlements : [kind];
          killing(names, atMs)(cluster);
        },
      });
      everybodyIsHome(t, journey, when);
      t.true(journey.cluster.lives > journey.cluster.names.length, when);
    }
  });

test('[CUSTODY-8] all of them dying at once is no different', async (t) => {
  const scenario = await firstJourney(PATIENT);
  for (const atMs of [700, 3000, 3664, 8000])
    everybodyIsHome(
      t,
      await playVirtualJourney(scenario, { begun: (cluster) => killing(cluster.names, atMs)(cluster) }),
      `everything killed after ${atMs} ms`,
    );
});

test('[CLIENT-5] players whose connections are cut, every one of them, come back and finish', async (t) => {
  const scenario = await firstJourney(PATIENT);
  const journey = await playVirtualJourney(scenario, {
    begun: (cluster) => cluster.time.after(4000, () => cluster.cutPlayers()),
  });
  everybodyIsHome(t, journey, 'every connection cut');
  t.true(journey.outcome.measures.failures.filter((failure) => failure.includes('the connection was cut')).length >= 20);
});

/** Every rpc that the stack used in a journey, seen as it is played. */
const methodsUsed = async (scenario: JourneyScenario): Promise<string[]> => {
  const methods = new Set<string>();
  await playVirtualJourney(scenario, {
    faults: {
      fateOfCall: ({ method }) => {
        methods.add(method);
        return 'carry';
      },
    },
  });
  return [...methods];
};

for (const fate of ['loseRequest', 'loseReply', 'double'] as const)
  test(`[CUSTODY-4] any call between servers may meet with ${fate}, the first time and again later`, async (t) => {
    const scenario = await firstJourney(PATIENT);
    const methods = await methodsUsed(scenario);
    t.true(methods.length >= 9, methods.join(' '));
    for (const method of methods)
      for (const nth of [0, 3]) {
        let met = -1;
        const fateOfCall = (call: { readonly method: string }): CallFate => {
          if (call.method !== method) return 'carry';
          met += 1;
          return met === nth ? fate : 'carry';
        };
        everybodyIsHome(t, await playVirtualJourney(scenario, { faults: { fateOfCall } }), `${fate}, ${method}, number ${nth}`);
      }
  });

test('[CUSTODY-8] a disk that refuses a write now and then costs time and nobody', async (t) => {
  const scenario = await firstJourney(PATIENT);
  const journey = await playVirtualJourney(scenario, { faults: { fateOfFlush: (flush) => (flush % 10 === 9 ? 'fail' : 'keep') } });
  everybodyIsHome(t, journey, 'every tenth write fails');
  t.true(journey.cluster.disk.flushes > 30);
});
