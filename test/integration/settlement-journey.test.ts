// One player through the whole stack, every server the real one: world, two settlements and a party host, with real sockets and gRPC between
// them. Goal: every hand-over leaves the character with exactly one owner, and everything the player is told comes true.

import test from 'ava';
import { present } from '../../core/assert.ts';
import { placeId, settlementId, type CharacterId } from '../../core/ids.ts';
import { defaultRules } from '../../core/rules/rules.ts';
import type { ServerConfig } from '../../servers/host/config.ts';
import { startSettlement } from '../../servers/start-settlement.ts';
import { memoryStore } from '../../servers/adapters/memory-store.ts';
import { startWorld } from '../../servers/start-world.ts';
import { Player, startTestHost, testConfig } from './party-host-kit.ts';

/** Roads of a moment, and nobody on them. */
const rules = {
  ...defaultRules,
  journey: { ...defaultRules.journey, travelKilometresPerSecond: 100, encountersPerKilometre: 0 },
};

const startStack = async () => {
  await using opening = new AsyncDisposableStack();
  const store = memoryStore();
  const base: ServerConfig = {
    ...testConfig(),
    worldGrpcPort: 0,
    worldPlayerPort: 0,
    worldOperationsPort: 0,
    settlementGrpcPort: 0,
    settlementPlayerPort: 0,
    settlementOperationsPort: 0,
  };
  const world = opening.use(await startWorld(base, { store, rules, passwordCost: 1024 }));
  const host = opening.use(await startTestHost(base, { rules }));
  const config = { ...base, worldAddress: world.grpcAddress, partyHostAddress: host.grpcAddress };
  for (const settlement of ['fordwick', 'hallowmere'])
    opening.use(await startSettlement({ ...config, settlementId: settlement }, { rules, seed: 1 }));
  const opened = opening.move();
  return {
    world,
    host,
    custody: async (id: CharacterId) => present(await store.character(id), 'the character is stored').custody,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
};

test('log in, travel to another town with a companion, trade there, log out, and be found there again', async (t) => {
  await using stack = await startStack();
  await using front = await Player.connect({ endpoint: stack.world.playerEndpoint });
  front.send({ kind: 'accountRegistered', name: 'Ada', password: 'correct horse' });
  front.send({ kind: 'characterCreated', name: 'Ada Quill', calling: 'scout' });
  const { characters } = await front.heard('charactersListed', ({ characters: listed }) => listed.length === 1);
  const id = present(characters[0], 'a character was made').id;
  front.send({ kind: 'characterChosen', character: id });
  await using fordwick = await Player.connect(await front.heard('seatOffered'));
  await fordwick.heard('settlementEntered');
  t.deepEqual(await stack.custody(id), { holder: { kind: 'settlement', settlement: settlementId('fordwick') }, epoch: 1 });

  fordwick.send({ kind: 'partyCreated' });
  fordwick.send({ kind: 'companionHired', companion: 'shieldbearer' });
  await fordwick.heard('partyShown', ({ members }) => members.length === 2);
  fordwick.send({ kind: 'travelSetOut', destination: placeId('hallowmere') });
  const toParty = await fordwick.heard('seatOffered');
  t.is(toParty.server, 'party');
  await using road = await Player.connect(toParty);
  t.is((await road.heard('partyEntered')).fighters.length, 2);
  const toTown = await road.heard('seatOffered');
  t.like(toTown, { server: 'settlement', settlement: 'hallowmere' });

  await using hallowmere = await Player.connect(toTown);
  const arrived = await hallowmere.heard('settlementEntered');
  t.like(arrived, { settlement: 'hallowmere', you: { gold: 45, settlement: 'hallowmere' } });
  const { holder } = await stack.custody(id);
  t.deepEqual(holder, { kind: 'settlement', settlement: settlementId('hallowmere') });
  hallowmere.send({ kind: 'goodsBought', item: 'spear' });
  t.is((await hallowmere.heard('sheetShown')).you.gold, 7);
  hallowmere.send({ kind: 'logOutAsked' });
  await hallowmere.heard('logOutWarned');
  hallowmere.send({ kind: 'logOutConfirmed' });
  await hallowmere.heard('loggedOut');
  t.deepEqual((await stack.custody(id)).holder, { kind: 'world' });

  front.send({ kind: 'characterChosen', character: id });
  await using again = await Player.connect(await front.heard('seatOffered', ({ settlement }) => settlement === settlementId('hallowmere')));
  t.like((await again.heard('settlementEntered')).you, { gold: 7, items: [{ item: 'spear' }] });
});

test('on the training ground a player who is lost comes back to the same party, and logs out of it', async (t) => {
  await using stack = await startStack();
  await using front = await Player.connect({ endpoint: stack.world.playerEndpoint });
  front.send({ kind: 'accountRegistered', name: 'Ben', password: 'battery staple' });
  front.send({ kind: 'characterCreated', name: 'Ben Reed', calling: 'guard' });
  const { characters } = await front.heard('charactersListed', ({ characters: listed }) => listed.length === 1);
  const id = present(characters[0], 'a character was made').id;
  front.send({ kind: 'characterChosen', character: id });
  await using town = await Player.connect(await front.heard('seatOffered'));
  town.send({ kind: 'partyCreated' });
  town.send({ kind: 'travelSetOut', destination: placeId('fordwick') });
  const lost = await Player.connect(await town.heard('seatOffered'));
  const { party } = await lost.heard('partyEntered');
  lost.cut();

  front.send({ kind: 'characterChosen', character: id });
  await using back = await Player.connect(await front.heard('seatOffered', ({ server }) => server === 'party'));
  t.is((await back.heard('partyEntered')).party, party);
  await back.heard('attackAnnounced');
  back.send({ kind: 'logOutAsked' });
  await back.heard('logOutWarned');
  back.send({ kind: 'logOutConfirmed' });
  await back.heard('loggedOut');
  await back.closed;
});
