// Parties between settlement, world and party host, over real gRPC: setting out, what happens when that fails, coming back, and being found again.

import test from 'ava';
import { present } from '../../core/assert.ts';
import { characterId, placeId } from '../../core/ids.ts';
import { Player } from './party-host-kit.ts';
import { fordwick, saltgate, startFordwick } from './settlement-kit.ts';
import { CallFailure } from '../../servers/ports/calls.ts';

type Town = Awaited<ReturnType<typeof startFordwick>>;

/** Ada leads, Ben has joined. */
const partyOfTwo = async (town: Town) => {
  const ada = await town.enter('Ada');
  const ben = await town.enter('Ben');
  ada.send({ kind: 'partyCreated' });
  ada.send({ kind: 'memberInvited', character: characterId('ben') });
  const { party } = await ben.heard('inviteReceived');
  ben.send({ kind: 'inviteAnswered', party, accepted: true });
  await ada.heard('partyShown', ({ members }) => members.length === 2);
  return { ada, ben };
};

const ada = characterId('ada');
const ben = characterId('ben');

test('setting out: custody to the party with its order as first checkpoint, then a party server, then a seat for each', async (t) => {
  await using town = await startFordwick();
  const players = await partyOfTwo(town);
  const quest = present((await players.ada.heard('settlementEntered')).quests[0], 'a quest is on offer');
  players.ada.send({ kind: 'questSetOut', quest: quest.id });
  t.like(await players.ada.heard('seatOffered'), { server: 'party', ticket: 'for-ada', settlement: 'fordwick' });
  t.like(await players.ben.heard('seatOffered'), { server: 'party', ticket: 'for-ben' });
  const order = present(town.partyHost.state.orders[0], 'a party was ordered');
  t.deepEqual(
    order.members.map(({ id }) => id),
    [ada, ben],
  );
  t.deepEqual((await town.world.record(ada)).custody, { holder: { kind: 'party', party: order.party, settlement: fordwick }, epoch: 4 });
  const stored = present(await town.world.store.party(order.party), 'the world knows the party');
  t.deepEqual(JSON.parse(Buffer.from(stored.checkpoint, 'base64').toString()), order);
});

test('when the party servers are full, everybody is told, is back in custody here, and may set out again', async (t) => {
  await using town = await startFordwick();
  const players = await partyOfTwo(town);
  town.partyHost.state.failure = new CallFailure('RESOURCE_EXHAUSTED', 'full');
  const sequence = players.ada.send({ kind: 'travelSetOut', destination: saltgate });
  t.like(await players.ada.heard('rejected'), { sequence, reason: 'unavailable' });
  t.regex((await players.ben.heard('noticeShown', ({ text }) => text.includes('party servers'))).text, /full/);
  t.deepEqual((await town.world.record(ben)).custody, { holder: { kind: 'settlement', settlement: fordwick }, epoch: 5 });
  town.partyHost.state.failure = undefined;
  players.ada.send({ kind: 'travelSetOut', destination: saltgate });
  await players.ben.heard('seatOffered');
  t.is((await town.world.record(ben)).custody.epoch, 6);
});

test('an answer of the world that is lost while setting out does no harm', async (t) => {
  await using town = await startFordwick({ patienceMs: 4000 });
  const players = await partyOfTwo(town);
  town.world.state.faults.push({ method: 'handToParty', fault: 'lost-answer' });
  players.ada.send({ kind: 'travelSetOut', destination: placeId('fordwick') });
  await players.ben.heard('seatOffered');
  t.is((await town.world.record(ben)).custody.epoch, 4);
  t.is(town.partyHost.state.orders[0]?.goal.kind, 'drill');
});

test('when the world is away nobody sets out, and everybody is told to log in again', async (t) => {
  await using town = await startFordwick();
  const players = await partyOfTwo(town);
  town.world.state.isAway = true;
  players.ada.send({ kind: 'travelSetOut', destination: saltgate });
  t.is((await players.ada.heard('rejected')).reason, 'unavailable');
  await Promise.all([players.ada.closed, players.ben.closed]);
  town.world.state.isAway = false;
  await using again = await Player.connect(await town.admit(await town.world.record(ada)));
  t.is((await again.heard('settlementEntered')).you.name, 'Ada');
});

test('a player of a running party is shown back to it; of a party nobody runs, nothing is found', async (t) => {
  await using town = await startFordwick();
  const players = await partyOfTwo(town);
  players.ada.send({ kind: 'travelSetOut', destination: saltgate });
  await players.ada.heard('seatOffered');
  t.like(await town.admit(await town.world.record(ada)), { server: 'party', ticket: 'for-ada' });
  town.partyHost.state.running.clear();
  const failure = await t.throwsAsync(town.admit(await town.world.record(ada)), { instanceOf: CallFailure });
  t.is(failure?.status, 'NOT_FOUND');
});

test('[OUT-6] a party that is over hands its players to the settlement: a seat for who is in, the world for who logged out', async (t) => {
  await using town = await startFordwick();
  const players = await partyOfTwo(town);
  players.ada.send({ kind: 'travelSetOut', destination: placeId('fordwick') });
  await players.ada.heard('seatOffered');
  const party = present(town.partyHost.state.orders[0], 'a party was ordered').party;
  const back = {
    idempotencyKey: `${party}/over`,
    party,
    settlement: 'fordwick',
    members: [
      { id: ada, epoch: 4, isLoggedOut: false },
      { id: ben, epoch: 4, isLoggedOut: true },
    ],
  };
  const first = await town.client.takeFromParty(back, { deadlineMs: 5000 });
  const second = await town.client.takeFromParty(back, { deadlineMs: 5000 });
  t.deepEqual(
    first.seats.map(({ character }) => character),
    [ada],
  );
  t.deepEqual(
    second.seats.map(({ character }) => character),
    [ada],
  );
  await using returned = await Player.connect(present(first.seats[0]?.seat, 'a seat for Ada'));
  await returned.heard('settlementEntered');
  t.deepEqual((await town.world.record(ada)).custody, { holder: { kind: 'settlement', settlement: fordwick }, epoch: 5 });
  t.deepEqual((await town.world.record(ben)).custody, { holder: { kind: 'world' }, epoch: 5 });
  const stray = { ...back, settlement: 'saltgate' };
  t.is(
    (await t.throwsAsync(town.client.takeFromParty(stray, { deadlineMs: 5000 }), { instanceOf: CallFailure }))?.status,
    'INVALID_ARGUMENT',
  );
});

test('saves and leases of parties are passed on to the world, and its refusals come back as they are', async (t) => {
  await using town = await startFordwick();
  const players = await partyOfTwo(town);
  players.ada.send({ kind: 'travelSetOut', destination: saltgate });
  await players.ada.heard('seatOffered');
  const party = present(town.partyHost.state.orders[0], 'a party was ordered').party;
  const save = (epoch: number) => ({
    idempotencyKey: `${party}/1`,
    party,
    settlement: 'fordwick',
    sequence: 1,
    characters: [{ id: ada, epoch }],
    gains: [{ id: `${party}.g1`, character: ada, gold: 30, questsDone: 1 }],
    checkpoint: Buffer.from('{}'),
  });
  await town.client.saveParty(save(4), { deadlineMs: 5000 });
  await town.client.saveParty(save(4), { deadlineMs: 5000 });
  t.like((await town.world.record(ada)).sheet, { gold: 90, questsDone: 1 });
  const stale = await t.throwsAsync(town.client.saveParty(save(3), { deadlineMs: 5000 }), { instanceOf: CallFailure });
  t.is(stale?.status, 'FAILED_PRECONDITION');
  const renewed = await town.client.renewLeases(
    { settlement: 'fordwick', parties: [party, 'unknown'], leaseMs: 1000 },
    { deadlineMs: 5000 },
  );
  t.deepEqual(renewed.refused, ['unknown']);
});
