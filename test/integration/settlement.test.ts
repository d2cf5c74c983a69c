// The settlement server over real sockets and real gRPC: seats, changes that are durable before they are told, and log-out.

import test from 'ava';
import { characterId, offerId } from '../../core/ids.ts';
import { defaultRules } from '../../core/rules/rules.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { toWireState } from '../../servers/host/sheets.ts';
import { startSettlement } from '../../servers/start-settlement.ts';
import { Player } from './party-host-kit.ts';
import { fordwick, startFordwick } from './settlement-kit.ts';
import { grpcCalls } from '../../servers/adapters/grpc-calls.ts';
import { CallFailure } from '../../servers/ports/calls.ts';
import { runtimeAt } from './runtime-kit.ts';

const pelt = { id: 'pelt-1', item: 'pelt' } as const;

test('[SEAT-2] a ticket opens a seat once; forged, used and missing tickets are refused with a reason', async (t) => {
  await using town = await startFordwick();
  const seat = await town.admit(await town.world.put('Ada', { kind: 'settlement', settlement: fordwick }));
  t.like(seat, { server: 'settlement', settlement: 'fordwick', endpoint: town.server.playerEndpoint });
  await using ada = await Player.connect(seat);
  t.is((await ada.heard('settlementEntered')).you.name, 'Ada');
  for (const [ticket, reason] of [
    [seat.ticket, 'ticket-used'],
    ['e30.forged', 'bad-ticket'],
  ] as const) {
    await using other = await Player.connect({ endpoint: seat.endpoint, ticket });
    t.is((await other.heard('rejected')).reason, reason);
    await other.closed;
  }
  await using silent = await Player.connect({ endpoint: seat.endpoint });
  silent.send({ kind: 'partyCreated' });
  t.is((await silent.heard('rejected')).reason, 'not-seated');
  ada.send({ kind: 'timeProbed', clientSentAt: 5, echoSentAt: 0, heldMs: 0 });
  t.is((await ada.heard('timeEchoed')).clientSentAt, 5);
  ada.send({ kind: 'moveOrdered', to: { x: 0, y: 0 } });
  t.is((await ada.heard('rejected')).reason, 'wrong-server');
});

test('[SEAT-3] a player who comes in again takes the place of the older connection', async (t) => {
  await using town = await startFordwick();
  await using first = await town.enter('Ada');
  const seat = await town.admit(await town.world.record(characterId('ada')));
  await using second = await Player.connect(seat);
  await second.heard('settlementEntered');
  t.is((await first.heard('rejected')).reason, 'already-seated');
  await first.closed;
  second.send({ kind: 'partyCreated' });
  t.is((await second.heard('partyShown')).members.length, 1);
});

test('a trade is durable when both are told of it, and an answer lost on the way changes nothing', async (t) => {
  await using town = await startFordwick({ patienceMs: 4000 });
  await using ada = await town.enter('Ada', { items: [pelt] });
  await using ben = await town.enter('Ben');
  ada.send({ kind: 'offerPosted', item: 'pelt-1', price: 25 });
  const { offers } = await ben.heard('offersShown', ({ offers: shown }) => shown.length === 1);
  town.world.state.faults.push({ method: 'saveCharacters', fault: 'lost-answer' }, { method: 'saveCharacters', fault: 'away' });
  ben.send({ kind: 'offerTaken', offer: offers[0]?.id ?? offerId('none') });
  const shown = await ben.heard('sheetShown');
  const [seller, buyer] = [await town.world.record(characterId('ada')), await town.world.record(characterId('ben'))];
  t.deepEqual(shown.you, buyer.sheet);
  t.deepEqual((await ada.heard('sheetShown')).you, seller.sheet);
  t.deepEqual([seller.sheet.gold, buyer.sheet.gold], [85, 35]);
  t.deepEqual([seller.sheet.items, buyer.sheet.items], [[], [pelt]]);
  t.is(town.world.state.calls.filter((call) => call === 'saveCharacters').length, 2);
});

test('while the world is away a change is refused in words, kept, and finished when the world is back', async (t) => {
  await using town = await startFordwick();
  await using ada = await town.enter('Ada', { items: [pelt] });
  town.world.state.isAway = true;
  const sequence = ada.send({ kind: 'itemSold', item: 'pelt-1' });
  t.like(await ada.heard('rejected'), { sequence, reason: 'unavailable' });
  const again = ada.send({ kind: 'itemSold', item: 'pelt-1' });
  t.like(await ada.heard('rejected', (message) => message.sequence === again), { reason: 'busy' });
  town.world.state.isAway = false;
  t.is((await ada.heard('sheetShown')).you.gold, 66);
  t.is((await town.world.record(characterId('ada'))).sheet.gold, 66);
});

test('[CUSTODY-3] a character whose custody has moved on is fenced off: its change does nothing and its player is let go', async (t) => {
  await using town = await startFordwick();
  await using ada = await town.enter('Ada', { items: [pelt] });
  const { sheet } = await town.world.put('Ada', { kind: 'world' }, { items: [pelt] });
  ada.send({ kind: 'itemSold', item: 'pelt-1' });
  t.is((await ada.heard('rejected')).reason, 'fenced');
  await ada.closed;
  t.deepEqual((await town.world.record(sheet.id)).sheet, sheet);
});

test('logging out gives the character to the world before the player is told', async (t) => {
  await using town = await startFordwick();
  await using ada = await town.enter('Ada');
  ada.send({ kind: 'logOutAsked' });
  t.regex((await ada.heard('logOutWarned')).text, /Fordwick/);
  ada.send({ kind: 'logOutConfirmed' });
  await ada.heard('loggedOut');
  t.deepEqual((await town.world.record(characterId('ada'))).custody, { holder: { kind: 'world' }, epoch: 4 });
  await ada.closed;
});

test('a player who never comes, and one who is lost, are given to the world after the grace period', async (t) => {
  const clock = { aheadMs: 0 };
  await using town = await startFordwick({ runtime: runtimeAt(() => Date.now() + clock.aheadMs) });
  await using watcher = await town.enter('Watcher');
  await town.admit(await town.world.put('Never', { kind: 'settlement', settlement: fordwick }));
  const lost = await town.enter('Lost');
  lost.cut();
  await lost.closed;
  // When exactly the server hears of the loss is the network's business: let a grace period pass, again if it was not yet.
  for (let tries = 0; tries < 50 && town.world.state.calls.filter((call) => call === 'checkIn').length < 2; tries += 1) {
    clock.aheadMs += defaultRules.journey.graceMs + 1;
    const sequence = watcher.send({ kind: 'offerWithdrawn', offer: offerId('none') });
    await watcher.heard('rejected', (message) => message.sequence === sequence);
  }
  await town.world.called('checkIn', 2);
  for (const name of ['never', 'lost']) t.is((await town.world.record(characterId(name))).custody.holder.kind, 'world');
  t.is(town.world.state.calls.filter((call) => call === 'checkIn').length, 2);
});

test('a settlement says where it is, and answers where another one is', async (t) => {
  await using town = await startFordwick();
  t.like(await town.client.findSettlement({ settlement: 'fordwick' }, { deadlineMs: 5000 }), {
    grpcAddress: town.server.grpcAddress,
    playerEndpoint: town.server.playerEndpoint,
  });
  const failure = await t.throwsAsync(town.client.findSettlement({ settlement: 'saltgate' }, { deadlineMs: 5000 }), {
    instanceOf: CallFailure,
  });
  t.is(failure?.status, 'NOT_FOUND');
});

test('a settlement that stops says good-bye, and its characters stay in its custody', async (t) => {
  const town = await startFordwick();
  await using ada = await town.enter('Ada');
  const stopping = town[Symbol.asyncDispose]();
  t.regex((await ada.heard('noticeShown')).text, /closing/);
  await ada.closed;
  await stopping;
  t.is((await town.world.record(characterId('ada'))).custody.epoch, 3);
});

test('a settlement that was gone for a while finds its people again as the world kept them', async (t) => {
  await using town = await startFordwick();
  await using ada = await town.enter('Ada', { items: [pelt] });
  ada.send({ kind: 'itemSold', item: 'pelt-1' });
  await ada.heard('sheetShown');
  await town.server[Symbol.asyncDispose]();
  await using restarted = await startSettlement(town.config);
  const client = grpcCalls.client(doubleping.servers.Settlement, restarted.grpcAddress);
  const { sheet, custody } = await town.world.record(characterId('ada'));
  const character = toWireState({ id: sheet.id, epoch: custody.epoch, sheet });
  const seat = await client.admit({ idempotencyKey: 'again', character, holder: { ...custody.holder } }, { deadlineMs: 5000 });
  client.close();
  await using again = await Player.connect(seat);
  t.is((await again.heard('settlementEntered')).you.gold, 66);
  await using late = await Player.connect({ endpoint: restarted.playerEndpoint, ticket: 'bm90.bm90' });
  t.is((await late.heard('rejected')).reason, 'bad-ticket');
});
