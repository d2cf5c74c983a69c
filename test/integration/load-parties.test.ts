// Goal: parties for load generators are real ones: real custody, real seats, an end. Method: a whole stack over a store that can be watched, its
// settlement called as a generator calls it, from one party to a host that is full.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { characterId } from '../../core/ids.ts';
import { rulesSchema } from '../../core/rules/rules.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { ServerConfig } from '../../servers/host/config.ts';
import { startLocalStack } from '../../servers/local-stack.ts';
import { Player } from './party-host-kit.ts';
import { watchedStore } from './watched-store.ts';
import { grpcCalls } from '../../servers/adapters/grpc-calls.ts';
import { CallFailure } from '../../servers/ports/calls.ts';

const DEADLINE = { deadlineMs: 10_000 };
/** Who never comes is given up after the least time there is, so that parties nobody plays are over soon. */
const quickRules = rulesSchema.parse({
  journey: { firstSeatMs: 1000, graceMs: 1000, travelKilometresPerSecond: 100, encountersPerKilometre: 0 },
});

const startStack = async (t: ExecutionContext, changes: Partial<ServerConfig> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-load-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const store = watchedStore();
  const config: Partial<ServerConfig> = { dataFolder: folder, logLevel: 'silent', partyThreads: 1, allowsLoad: true, ...changes };
  const stack = await startLocalStack(config, { rules: quickRules, store });
  t.teardown(() => stack[Symbol.asyncDispose]());
  const settlement = grpcCalls.client(doubleping.servers.Settlement, stack.settlements[0]?.grpcAddress ?? '');
  t.teardown(() => settlement.close());
  const setOut = (number: number, more: { players?: number; companions?: number; destination?: string } = {}) =>
    settlement.setOutLoadParty({ number, players: 2, ...more }, DEADLINE);
  return { stack, store, setOut };
};

const refusal = async (t: ExecutionContext, call: Promise<unknown>): Promise<CallFailure> => {
  const failure = await t.throwsAsync(call, { instanceOf: CallFailure });
  if (failure === undefined) throw new Error('it was not refused');
  return failure;
};

test.serial(
  '[HARNESS-10] a load party sets out on real custody, may be played, and its characters rest with the world afterwards',
  async (t) => {
    const { store, setOut } = await startStack(t);
    const { party, seats } = await setOut(7, { players: 2, companions: 1 });
    t.deepEqual(
      seats.map(({ character }) => character),
      ['load-7-1', 'load-7-2'],
    );
    const held = await store.character(characterId('load-7-1'));
    t.like(held, { custody: { holder: { kind: 'party', party } }, sheet: { gold: 0, settlement: 'fordwick' } });

    const seat = seats[0]?.seat;
    await using player = await Player.connect({ endpoint: seat?.endpoint ?? '', ticket: seat?.ticket ?? '' });
    const entered = await player.heard('partyEntered');
    t.is(entered.you, characterId('load-7-1'));
    await player.heard('attackAnnounced');

    t.is((await refusal(t, setOut(7))).status, 'ABORTED', 'its characters are still out');
    player.send({ kind: 'logOutAsked' });
    await player.heard('logOutWarned');
    player.send({ kind: 'logOutConfirmed' });
    await player.heard('loggedOut');
    for (const id of ['load-7-1', 'load-7-2']) await store.heldBy(id, 'world');
    const again = await setOut(7);
    t.not(again.party, party, 'the same characters in another party');
  },
);

test.serial('a load party nobody comes to is over when the wait for its players is', async (t) => {
  const { store, setOut } = await startStack(t);
  await setOut(1, { destination: 'hallowmere' });
  t.like(await store.heldBy('load-1-2', 'world'), { sheet: { gold: 0 } });
  t.deepEqual(await store.parties(), []);
});

test.serial('a host that is full refuses, and the characters are at rest again', async (t) => {
  const { store, setOut } = await startStack(t, { partiesPerThread: 1 });
  await setOut(1);
  t.is((await refusal(t, setOut(2))).status, 'RESOURCE_EXHAUSTED');
  t.like(await store.character(characterId('load-2-1')), { custody: { holder: { kind: 'world' } } });
});

test.serial('[HARNESS-10] load parties are refused in a sentence while they are switched off, and so is what makes no sense', async (t) => {
  const { setOut } = await startStack(t, { allowsLoad: false });
  const off = await refusal(t, setOut(1));
  t.is(off.status, 'PERMISSION_DENIED');
  t.regex(off.message, /--load-calls/);
  const { setOut: setOutHere } = await startStack(t);
  for (const [number, more] of [
    [20_000, {}],
    [1, { players: 0 }],
    [1, { players: 9, companions: 4 }],
    [1, { destination: 'nowhere' }],
    [1, { destination: 'fordwick' }],
  ] as const)
    t.is((await refusal(t, setOutHere(number, more))).status, 'INVALID_ARGUMENT', JSON.stringify(more));
});
