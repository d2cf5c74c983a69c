// What whatever runs parties must do, as one list of tests that runs over each adapter (threads.test.ts). Parties here are real ones; their host is the test.

import type { ExecutionContext } from 'ava';
import { defaultMap } from '../../core/map/default-map.ts';
import { createParty } from '../../core/party/party.ts';
import { defaultRules, rulesHash } from '../../core/rules/rules.ts';
import type { FromParty, PartyOutcome, PartyTask } from '../../servers/ports/party-protocol.ts';
import { delay, type Runtime } from '../../servers/ports/runtime.ts';
import type { PartyThreads, RunningParty, ThreadSetup } from '../../servers/ports/threads.ts';
import { orderFor } from '../integration/party-host-kit.ts';
import { contractOf, type MakeBench, type OnBench, type Bench } from './bench.ts';

export interface ThreadsBench extends Bench {
  readonly threads: PartyThreads;
  readonly runtime: Runtime;
  /** Whether a thread may be lost without the whole process. */
  readonly canLose: boolean;
  readonly isCounting: boolean;
}

export const setup: ThreadSetup = {
  host: '127.0.0.1',
  allowedOrigins: ['none'],
  ticketKey: new Uint8Array(32).fill(7),
  map: defaultMap,
  recordTraces: false,
  partiesPerThread: 8,
};

const rules = { hash: rulesHash(defaultRules), rules: defaultRules };

const taskFor = (party: string, more: Partial<PartyTask> = {}): PartyTask => ({
  order: orderFor(party, [`${party}-ada`, 'npc-hob']),
  rules,
  checkpoint: undefined,
  incarnation: 1,
  ...more,
});

/** A party that runs, with its host, who keeps every save and remembers what it has heard. */
class Hosted {
  readonly heard: FromParty[] = [];
  readonly running: RunningParty;
  readonly outcome: Promise<PartyOutcome>;
  readonly #waiting = new Set<() => void>();

  constructor(threads: PartyThreads, task: PartyTask) {
    this.running = threads.run(task, (message) => {
      this.heard.push(message);
      for (const look of this.#waiting) look();
      if (message.kind === 'save') this.running.say({ kind: 'saveAnswered', call: message.call, outcome: { kind: 'saved' } });
    });
    this.outcome = this.running.outcome;
    // Looked at where a test is about it.
    this.outcome.catch(() => undefined);
  }

  /** The first of this kind, past or future. */
  said<Kind extends FromParty['kind']>(kind: Kind): Promise<Extract<FromParty, { kind: Kind }>> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.heard.find((message): message is Extract<FromParty, { kind: Kind }> => message.kind === kind);
        if (found === undefined) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Has it hand everybody over, and takes them. */
  async broughtHome(): Promise<{ readonly outcome: PartyOutcome; readonly members: readonly string[] }> {
    this.running.say({ kind: 'stop' });
    const { call, handOver } = await this.said('handOver');
    this.running.say({ kind: 'handOverAnswered', call, outcome: { kind: 'handedOver', seats: [] } });
    const outcome = await this.outcome;
    this.running.letGo();
    return { outcome, members: handOver.members.map(({ character }) => character) };
  }
}

type Staged = ReturnType<typeof contractOf<ThreadsBench>>;
type On = OnBench<ThreadsBench>;

/** Registers the whole suite for one adapter. */
export const threadsSuite = (adapter: string, make: MakeBench<ThreadsBench>): void => {
  const staged = contractOf(adapter, make);
  /** With threads that wait for parties. */
  const ready: Staged = (title, check) =>
    staged(title, async (t, bench) => {
      bench.defer(async () => bench.threads[Symbol.asyncDispose]());
      await bench.threads.ready();
      await check(t, bench);
    });
  for (const part of [lives, ends, losses]) part(ready);
};

const begun = async ({ threads }: On, task: PartyTask): Promise<Hosted> => {
  const party = new Hosted(threads, task);
  await party.said('started');
  return party;
};

const home = (party: string) => ({ outcome: { kind: 'ended' }, members: [`${party}-ada`] }) as const;

const lives = (ready: Staged): void => {
  ready('a party begins, says where its players come in, hears its host, and is over when its members are', async (t, bench) => {
    const { threads } = bench;
    t.true(threads.isHealthy);
    t.true(threads.count >= 1);
    const party = new Hosted(threads, taskFor('p1'));
    t.deepEqual(party.heard, [], 'nothing is heard within the call');
    t.regex((await party.said('started')).endpoint, /^ws:\/\/127\.0\.0\.1:\d+$/);
    t.is(party.heard[0]?.kind, 'started');
    t.deepEqual(await party.broughtHome(), home('p1'));
    t.is(party.heard.filter(({ kind }) => kind === 'handOver').length, 1);
  });

  ready('parties run side by side, each with a line of its own', async (t, bench) => {
    const names = ['p1', 'p2', 'p3', 'p4', 'p5'];
    const parties = await Promise.all(names.map((name) => begun(bench, taskFor(name))));
    const inTurn = [3, 0, 4, 1, 2];
    for (const index of inTurn) t.deepEqual(await parties[index]?.broughtHome(), home(names[index] ?? ''));
  });

  ready('a party goes on from a checkpoint', async (t, bench) => {
    const { order } = taskFor('p1');
    const state = createParty(order, { rules: defaultRules, map: defaultMap });
    const party = await begun(bench, taskFor('p1', { checkpoint: JSON.stringify({ ...state, saveSequence: 40 }), incarnation: 2 }));
    t.deepEqual(await party.broughtHome(), home('p1'));
    const saves = party.heard.filter((message) => message.kind === 'save');
    t.true(saves.every(({ save }) => save.sequence > 40));
  });

  ready('a party keeps its order and its rules, whatever is done to those it was begun with', async (t, bench) => {
    const order = orderFor('p1', ['p1-ada', 'npc-hob']);
    const task = taskFor('p1', { order });
    const party = new Hosted(bench.threads, task);
    (order.members as unknown[]).length = 0;
    await party.said('started');
    t.deepEqual(await party.broughtHome(), home('p1'));
  });

  ready('each thread’s counters are there to read', async (t, bench) => {
    const party = await begun(bench, taskFor('p1'));
    const texts = await bench.threads.metricsTexts();
    t.is(texts.length, bench.threads.count);
    t.is(/^doubleping_\w*part\w*\{.*\} 1$/m.test(texts.join('\n')), bench.isCounting, texts.join('\n'));
    await party.broughtHome();
  });
};

const ends = (ready: Staged): void => {
  ready('a party that its host may not run any more stops, and says why', async (t, bench) => {
    for (const reason of ['fenced', 'unavailable'] as const) {
      const party = await begun(bench, taskFor('p1'));
      const text = `it is ${reason}`;
      party.running.say({ kind: 'cutOff', reason, text });
      t.deepEqual(await party.outcome, { kind: 'cutOff', reason, text });
    }
  });

  ready('a party whose hand-over is refused is cut off for that reason', async (t, bench) => {
    const party = await begun(bench, taskFor('p1'));
    party.running.say({ kind: 'stop' });
    const { call } = await party.said('handOver');
    const refused = { kind: 'refused', reason: 'fenced', text: 'they are somebody else’s' } as const;
    party.running.say({ kind: 'handOverAnswered', call, outcome: refused });
    t.deepEqual(await party.outcome, { kind: 'cutOff', reason: refused.reason, text: refused.text });
  });

  ready('a party whose host lets go of it while it waits for an answer is cut off', async (t, bench) => {
    const party = await begun(bench, taskFor('p1'));
    party.running.say({ kind: 'stop' });
    await party.said('handOver');
    party.running.letGo();
    party.running.letGo();
    t.like(await party.outcome, { kind: 'cutOff', reason: 'unavailable' });
  });

  ready('what is said to a party that is over is said to nobody', async (t, bench) => {
    const party = await begun(bench, taskFor('p1'));
    await party.broughtHome();
    const before = party.heard.length;
    party.running.say({ kind: 'stop' });
    party.running.say({ kind: 'cutOff', reason: 'fenced', text: 'late' });
    party.running.letGo();
    t.deepEqual(await (await begun(bench, taskFor('p2'))).broughtHome(), home('p2'));
    t.is(party.heard.length, before);
  });

  ready('a party that cannot begin is told of, and others go on', async (t, bench) => {
    const other = await begun(bench, taskFor('p2'));
    const party = new Hosted(bench.threads, taskFor('p1', { checkpoint: 'no state at all' }));
    await t.throwsAsync(party.outcome);
    t.deepEqual(party.heard, []);
    t.deepEqual(await other.broughtHome(), home('p2'));
  });
};

/** Nothing of these parties goes on. */
const allLost = async (t: ExecutionContext, parties: readonly Hosted[]): Promise<void> => {
  for (const party of parties) await t.throwsAsync(party.outcome, { instanceOf: Error });
};

const losses = (ready: Staged): void => {
  ready(
    'a thread that dies takes its parties with it, and others begin on another; where there is but one, it is not to be lost',
    async (t, bench) => {
      const { threads, canLose } = bench;
      const parties = [await begun(bench, taskFor('p1')), await begun(bench, taskFor('p2'))];
      if (canLose) {
        await threads.loseOne();
        await allLost(t, parties);
        for (const { running } of parties) {
          running.say({ kind: 'stop' });
          running.letGo();
        }
      } else {
        await t.throwsAsync(threads.loseOne(), { message: /in place/ });
        for (const party of parties) t.is((await party.broughtHome()).outcome.kind, 'ended');
      }
      t.deepEqual(await (await begun(bench, taskFor('p3', { incarnation: 2 }))).broughtHome(), home('p3'));
      t.true(threads.isHealthy);
    },
  );

  ready('whatever still runs at the end is over with it, and nothing begins after', async (t, bench) => {
    const { threads } = bench;
    const parties = [await begun(bench, taskFor('p1')), new Hosted(threads, taskFor('p2'))];
    await threads[Symbol.asyncDispose]();
    await allLost(t, parties);
    t.false(threads.isHealthy);
    const late = new Hosted(threads, taskFor('p3'));
    await allLost(t, [late]);
    for (const { running } of [...parties, late]) running.say({ kind: 'stop' });
    await delay(bench.runtime, 20);
    t.deepEqual(late.heard, []);
    for (const { heard, running } of parties) {
      t.false(heard.some(({ kind }) => kind === 'handOver'));
      running.letGo();
    }
    await threads[Symbol.asyncDispose]();
  });
};
