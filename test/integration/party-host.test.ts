// The party host over real sockets, real gRPC and real threads; only the settlement is a stand-in that remembers what it was asked.

import { readFile } from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { characterId, placeId } from '../../core/ids.ts';
import { rulesSchema } from '../../core/rules/rules.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import type { KeptParty } from '../../servers/party/kept-party.ts';
import { replayParty } from '../../servers/party/replay.ts';
import { orderFor, Player, seatsOf, soon, startFakeSettlement, startTestHost, testConfig, wireOrder } from './party-host-kit.ts';
import { CallFailure, type Client, hasStatus } from '../../servers/ports/calls.ts';

const folder = async () => {
  const path = await mkdtemp(join(tmpdir(), 'doubleping-party-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

test.serial(
  'a drill over real sockets: everybody sees the blow, the dodge in time settles it, and logging out hands everybody over',
  async (t) => {
    await using settlement = await startFakeSettlement('fordwick');
    // Long enough to dodge in time on a machine that is busy with something else.
    const rules = rulesSchema.parse({ combat: { dodgeWindowMs: 3000 } });
    await using host = await startTestHost(testConfig(), { rules });
    const provisioned = await host.client.provision(wireOrder(orderFor('drill', ['ada', 'bo', 'npc1']), settlement.address), {
      deadlineMs: 15_000,
    });
    const seats = seatsOf(provisioned);
    t.deepEqual([...seats.keys()], ['ada', 'bo'], 'companions get no seat');
    await using ada = await Player.connect(seats.get('ada'));
    await using bo = await Player.connect(seats.get('bo'));
    const entered = await ada.heard('partyEntered');
    t.is(entered.you, characterId('ada'));
    t.is(entered.purpose, 'drill');
    await bo.heard('partyEntered');

    const players = new Map([
      ['ada', ada],
      ['bo', bo],
    ]);
    const blow = await ada.heard('attackAnnounced', (message) => message.isTentative && players.has(message.defender));
    t.true(blow.dodgeBy > blow.announcedAt);
    const defender = players.get(blow.defender) ?? ada;
    t.deepEqual(await bo.heard('attackAnnounced', (message) => message.attack === blow.attack), blow, 'both were told the same');
    const sequence = defender.send({ kind: 'dodgePressed', attack: blow.attack, sinceShownMs: 1 });
    const settled = await ada.heard('attackSettled', (message) => message.attack === blow.attack);
    t.is(settled.sequence, sequence);
    t.true(settled.settledAt <= blow.dodgeBy);

    ada.send({ kind: 'timeProbed', clientSentAt: 5, echoSentAt: 0, heldMs: 0 });
    const echo = await ada.heard('timeEchoed');
    t.true(echo.serverSentAt >= echo.serverReceivedAt && echo.serverReceivedAt >= settled.settledAt, 'the echo is on the party clock');

    ada.send({ kind: 'logOutAsked' });
    await ada.heard('logOutWarned');
    ada.send({ kind: 'logOutConfirmed' });
    await ada.heard('loggedOut');
    t.is((await soon(ada.closed, 'the close')).code, 1000);
    t.is(
      (await bo.heard('controlChanged', (message) => message.fighter === characterId('ada') && message.control === 'npc')).control,
      'npc',
    );

    bo.send({ kind: 'destinationChosen', destination: entered.destination });
    const offered = await bo.heard('seatOffered');
    t.is(offered.ticket, 'to-bo');
    t.is((await soon(bo.closed, 'the close')).code, 1000);
    t.deepEqual(
      settlement.returns.map((back) =>
        back.members.map(({ id, epoch, isLoggedOut }) => ({ id, epoch, isLoggedOut: isLoggedOut ?? false })),
      ),
      [
        [
          { id: 'ada', epoch: 3, isLoggedOut: true },
          { id: 'bo', epoch: 3, isLoggedOut: false },
        ],
      ],
    );
    const metrics = await host.metricsText();
    t.regex(metrics, /doubleping_party_inputs_total\{kind="dodgePressed",server="party-host-thread-\d+"\} 1/);
    t.regex(metrics, /doubleping_parties_over_total\{outcome="ended",server="party-host"\} 1/);
    t.is(metrics.match(/# TYPE doubleping_grpc_calls_total/g)?.length, 1);
  },
);

test.serial(
  '[SEAT-2] [SEAT-3] the same order twice is one party with fresh seats; a ticket opens its seat once; strangers are turned away',
  async (t) => {
    await using settlement = await startFakeSettlement('fordwick');
    await using host = await startTestHost(testConfig({ partiesPerThread: 1 }));
    const order = wireOrder(orderFor('once', ['ada']), settlement.address);
    const [first, second] = await Promise.all([
      host.client.provision(order, { deadlineMs: 15_000 }),
      host.client.provision(order, { deadlineMs: 15_000 }),
    ]);
    t.is(host.parties(), 1);
    const seat = seatsOf(first).get('ada');
    t.is(seatsOf(second).get('ada')?.endpoint, seat?.endpoint);
    await using ada = await Player.connect(seat);
    await ada.heard('partyEntered');

    await using thief = await Player.connect(seat);
    t.is((await thief.heard('rejected')).reason, 'ticket-used');
    await soon(thief.closed, 'the thief to be turned away');
    await using forger = await Player.connect({ endpoint: seat?.endpoint ?? '', ticket: 'made-up.ticket' });
    t.is((await forger.heard('rejected')).reason, 'bad-ticket');
    await using early = await Player.connect({ endpoint: seat?.endpoint ?? '' });
    early.send({ kind: 'logOutAsked' });
    t.is((await early.heard('rejected')).reason, 'not-seated');
    ada.send({ kind: 'partyCreated' });
    t.is((await ada.heard('rejected')).reason, 'wrong-server');

    // The second ticket is the same player's other window: it takes the seat over, and the party does not miss anybody.
    await using again = await Player.connect(seatsOf(second).get('ada'));
    await again.heard('partyEntered');
    await soon(ada.closed, 'the first window to close');
    const reseat = await host.client.reseat({ party: 'once', character: 'ada' }, { deadlineMs: 5000 });
    t.is(seat?.endpoint, reseat.endpoint);
    const failure = await t.throwsAsync(host.client.reseat({ party: 'once', character: 'eve' }, { deadlineMs: 5000 }), {
      instanceOf: CallFailure,
    });
    t.is(failure?.status, 'NOT_FOUND');
    const full = await t.throwsAsync(host.client.provision(wireOrder(orderFor('two', ['bo']), settlement.address), { deadlineMs: 5000 }));
    t.true(hasStatus(full, 'RESOURCE_EXHAUSTED'));
    const bad = await t.throwsAsync(
      host.client.provision({ ...order, order: new TextEncoder().encode('{"party":1}') }, { deadlineMs: 5000 }),
    );
    t.true(hasStatus(bad, 'INVALID_ARGUMENT'));
    t.like(await host.client.describe({}, { deadlineMs: 5000 }), { parties: 1, partiesMax: 1, threads: 1, isDraining: false });
  },
);

test.serial('[CUSTODY-3] a save that is refused because another server has custody stops that party and no other', async (t) => {
  await using settlement = await startFakeSettlement('fordwick');
  await using host = await startTestHost(testConfig());
  settlement.behaviour.save = () => {
    throw new CallFailure('FAILED_PRECONDITION', 'a newer epoch exists');
  };
  const fenced = seatsOf(
    await host.client.provision(wireOrder(orderFor('fenced', ['ada', 'bo']), settlement.address), { deadlineMs: 15_000 }),
  );
  const other = seatsOf(await host.client.provision(wireOrder(orderFor('other', ['cy']), settlement.address), { deadlineMs: 15_000 }));
  await using ada = await Player.connect(fenced.get('ada'));
  await using bo = await Player.connect(fenced.get('bo'));
  await using cy = await Player.connect(other.get('cy'));
  await Promise.all([ada.heard('partyEntered'), bo.heard('partyEntered'), cy.heard('partyEntered')]);
  // Logging out saves; what the party says after that save must not be heard by anybody.
  ada.send({ kind: 'logOutAsked' });
  await ada.heard('logOutWarned');
  ada.send({ kind: 'logOutConfirmed' });
  t.is((await bo.heard('rejected')).reason, 'fenced');
  await soon(bo.closed, 'the fenced party to close');
  const announcedSoFar = cy.messages.filter((message) => message.kind === 'attackAnnounced').length;
  await cy.heard(
    'attackAnnounced',
    (message) => cy.messages.filter((one) => one.kind === 'attackAnnounced').indexOf(message) >= announcedSoFar,
  );
  t.is(host.parties(), 1);
});

test.serial(
  '[CUSTODY-6] a worker that dies: its party goes on from its last checkpoint on another thread, with old tickets worthless',
  async (t) => {
    await using settlement = await startFakeSettlement('fordwick');
    await using host = await startTestHost(testConfig());
    const provisioned = seatsOf(
      await host.client.provision(wireOrder(orderFor('phoenix', ['ada', 'bo']), settlement.address), { deadlineMs: 15_000 }),
    );
    await using ada = await Player.connect(provisioned.get('ada'));
    await ada.heard('partyEntered');
    await using bo = await Player.connect(provisioned.get('bo'));
    await bo.heard('partyEntered');
    bo.send({ kind: 'logOutAsked' });
    await bo.heard('logOutWarned');
    bo.send({ kind: 'logOutConfirmed' });
    await settlement.until(() => settlement.saves.length > 0, 'a save');
    await bo.heard('loggedOut');
    await ada.heard('controlChanged', (message) => message.control === 'npc');
    const unused = await host.client.reseat({ party: 'phoenix', character: 'ada' }, { deadlineMs: 5000 });

    await host.loseThread();
    await soon(ada.closed, 'the connection to die with the thread');
    const seat = await host.client.reseat({ party: 'phoenix', character: 'ada' }, { deadlineMs: 15_000 });
    await using stale = await Player.connect({ endpoint: seat.endpoint ?? '', ticket: unused.ticket ?? '' });
    t.is((await stale.heard('rejected')).reason, 'bad-ticket', 'a ticket from before the crash opens nothing');
    await using back = await Player.connect({ endpoint: seat.endpoint ?? '', ticket: seat.ticket ?? '' });
    const entered = await back.heard('partyEntered');
    const checkpoint = JSON.parse(new TextDecoder().decode(settlement.saves.at(-1)?.checkpoint)) as { clock: number };
    t.true(entered.now >= checkpoint.clock, 'the party clock goes on from the checkpoint');
    t.is(entered.fighters.find((fighter) => fighter.id === characterId('bo'))?.control, 'npc', 'what was durable is remembered');
    await back.heard('attackAnnounced', (message) => message.announcedAt > entered.now);
    t.regex(await host.metricsText(), /doubleping_party_restarts_total\{server="party-host"\} 1/);
  },
);

test.serial('[CUSTODY-6] a party whose threads die again and again is given up, and its host goes on', async (t) => {
  await using settlement = await startFakeSettlement('fordwick');
  await using host = await startTestHost(testConfig());
  const order = wireOrder(orderFor('poison', ['ada']), settlement.address);
  let seats = seatsOf(await host.client.provision(order, { deadlineMs: 15_000 }));
  for (let losses = 0; losses < 4; losses += 1) {
    const player = await Player.connect(seats.get('ada'));
    await player.heard('partyEntered');
    await host.loseThread();
    await soon(player.closed, 'the connection to die with the thread');
    if (losses < 3) seats = seatsOf(await host.client.provision(order, { deadlineMs: 15_000 }));
  }
  // Nobody says when a party is given up, but its seats are gone then.
  const gone = await t.throwsAsync(untilGone(host.client, 'poison'));
  t.true(hasStatus(gone, 'NOT_FOUND'));
  const other = seatsOf(await host.client.provision(wireOrder(orderFor('healthy', ['bo']), settlement.address), { deadlineMs: 15_000 }));
  await using bo = await Player.connect(other.get('bo'));
  await bo.heard('partyEntered');
  t.regex(await host.metricsText(), /doubleping_parties_over_total\{outcome="lost",server="party-host"\} 1/);
});

test.serial(
  'frames that are garbage and floods end their own connections; the party and its players on the same thread go on',
  async (t) => {
    await using settlement = await startFakeSettlement('fordwick');
    await using host = await startTestHost(testConfig());
    const seats = seatsOf(
      await host.client.provision(wireOrder(orderFor('calm', ['ada', 'bo', 'cy', 'di']), settlement.address), { deadlineMs: 15_000 }),
    );
    await using ada = await Player.connect(seats.get('ada'));
    await ada.heard('partyEntered');
    await using bo = await Player.connect(seats.get('bo'));
    await bo.heard('partyEntered');
    bo.socket.send(Buffer.from([0xff, 0xff, 0xff, 0x01, 0x02]));
    t.is((await bo.heard('rejected')).reason, 'malformed');
    await soon(bo.closed, 'the malformed connection to close');
    await using cy = await Player.connect(seats.get('cy'));
    await cy.heard('partyEntered');
    for (let index = 0; index < 500; index += 1) cy.send({ kind: 'moveOrdered', to: { x: 1, y: 1 } });
    t.is((await cy.heard('rejected', (message) => message.reason === 'too-fast')).reason, 'too-fast');
    await soon(cy.closed, 'the flood to be cut off');
    await using di = await Player.connect(seats.get('di'));
    await di.heard('partyEntered');
    di.socket.send('text');
    await soon(di.closed, 'the text to be cut off');
    for (const lost of ['bo', 'cy', 'di'])
      await ada.heard('controlChanged', (message) => message.fighter === characterId(lost) && message.control === 'waiting');
    const heardSoFar = ada.messages.length;
    await ada.heard('attackAnnounced', (message) => ada.messages.indexOf(message) >= heardSoFar);
    t.is(host.parties(), 1);
  },
);

test.serial(
  '[CUSTODY-5] a settlement that refuses a lease, or cannot be asked until the lease is over, ends the party and tells its players',
  async (t) => {
    await using settlement = await startFakeSettlement('fordwick');
    await using host = await startTestHost(testConfig({ leaseMs: 3000 }));
    const taken = seatsOf(await host.client.provision(wireOrder(orderFor('taken', ['ada']), settlement.address), { deadlineMs: 15_000 }));
    await using ada = await Player.connect(taken.get('ada'));
    await ada.heard('partyEntered');
    await settlement.until(() => settlement.renewals.some((renewal) => renewal.parties.includes('taken')), 'a renewal');
    t.is(host.parties(), 1);
    settlement.behaviour.refusedLeases.push('taken');
    t.is((await ada.heard('rejected')).reason, 'fenced');
    await soon(ada.closed, 'the party to close');

    await using gone = await startFakeSettlement('fordwick');
    const alone = seatsOf(await host.client.provision(wireOrder(orderFor('alone', ['bo']), gone.address), { deadlineMs: 15_000 }));
    await using bo = await Player.connect(alone.get('bo'));
    await bo.heard('partyEntered');
    await gone[Symbol.asyncDispose]();
    t.is((await bo.heard('rejected')).reason, 'unavailable');
    await soon(bo.closed, 'the party to close');
  },
);

test.serial('an order with higher epochs replaces the stale copy that still runs; one for a party that is over is refused', async (t) => {
  await using settlement = await startFakeSettlement('fordwick');
  await using host = await startTestHost(testConfig());
  const order = orderFor('rebuilt', ['ada']);
  const first = seatsOf(await host.client.provision(wireOrder(order, settlement.address), { deadlineMs: 15_000 }));
  await using ada = await Player.connect(first.get('ada'));
  await ada.heard('partyEntered');
  const second = seatsOf(
    await host.client.provision(wireOrder(order, settlement.address, { epoch: 4, checkpoint: JSON.stringify(order) }), {
      deadlineMs: 15_000,
    }),
  );
  t.is((await ada.heard('rejected')).reason, 'fenced');
  await using again = await Player.connect(second.get('ada'));
  const entered = await again.heard('partyEntered');
  again.send({ kind: 'destinationChosen', destination: entered.destination });
  await again.heard('seatOffered');
  await soon(again.closed, 'the party to end');
  const over = await t.throwsAsync(host.client.provision(wireOrder(order, settlement.address, { epoch: 4 }), { deadlineMs: 5000 }));
  t.true(hasStatus(over, 'FAILED_PRECONDITION') || hasStatus(over, 'UNAVAILABLE'));
});

test.serial('a host that drains takes no new party and hands over those that run', async (t) => {
  await using settlement = await startFakeSettlement('fordwick');
  const host = await startTestHost(testConfig());
  const seats = seatsOf(await host.client.provision(wireOrder(orderFor('last', ['ada']), settlement.address), { deadlineMs: 15_000 }));
  await using ada = await Player.connect(seats.get('ada'));
  await ada.heard('partyEntered');
  const drained = host.drain({ waitMs: 60_000 });
  const late = await t.throwsAsync(host.client.provision(wireOrder(orderFor('late', ['bo']), settlement.address), { deadlineMs: 5000 }));
  t.true(hasStatus(late, 'UNAVAILABLE'));
  const health = await fetch(`http://127.0.0.1:${host.operationsPort}/healthz`);
  t.is(health.status, 503);
  t.is(host.parties(), 1, 'the party goes on while the host waits');
  await host.drain({ waitMs: 0 });
  await drained;
  t.is((await ada.heard('seatOffered')).ticket, 'to-ada');
  await soon(host[Symbol.asyncDispose](), 'the host to stop');
  t.is(settlement.returns.length, 1);
});

test.serial('a party that was recorded leaves its inputs and effects behind', async (t) => {
  await using data = await folder();
  await using settlement = await startFakeSettlement('fordwick');
  await using host = await startTestHost(testConfig({ dataFolder: data.path }), { recordTraces: true });
  const seats = seatsOf(await host.client.provision(wireOrder(orderFor('traced', ['ada']), settlement.address), { deadlineMs: 15_000 }));
  await using ada = await Player.connect(seats.get('ada'));
  const entered = await ada.heard('partyEntered');
  ada.send({ kind: 'destinationChosen', destination: entered.destination });
  await ada.heard('seatOffered');
  await soon(host.drain(), 'the party to end');
  const kept = JSON.parse(await readFile(join(data.path, 'traces', 'traced.json'), 'utf8')) as { inputs: { input: { kind: string } }[] };
  t.deepEqual(
    kept.inputs.map(({ input }) => input.kind),
    ['playerArrived', 'destinationChosen'],
  );
});

test.serial('a settlement that is away for a moment is asked again: saves and the way home only take longer', async (t) => {
  await using settlement = await startFakeSettlement('fordwick');
  await using host = await startTestHost(testConfig());
  const seats = seatsOf(
    await host.client.provision(wireOrder(orderFor('patient', ['ada', 'bo']), settlement.address), { deadlineMs: 15_000 }),
  );
  let failuresLeft = 2;
  const failTwice = (): void => {
    failuresLeft -= 1;
    if (failuresLeft >= 0) throw new CallFailure('UNAVAILABLE', 'back in a moment');
    failuresLeft = 2;
  };
  Object.assign(settlement.behaviour, { save: failTwice, takeFromParty: failTwice });
  await using ada = await Player.connect(seats.get('ada'));
  await using bo = await Player.connect(seats.get('bo'));
  const entered = await ada.heard('partyEntered');
  await bo.heard('partyEntered');
  bo.send({ kind: 'logOutAsked' });
  await bo.heard('logOutWarned');
  bo.send({ kind: 'logOutConfirmed' });
  await settlement.until(() => settlement.saves.length === 1, 'the save to be accepted');
  ada.send({ kind: 'destinationChosen', destination: entered.destination });
  t.is((await ada.heard('seatOffered')).ticket, 'to-ada');
  t.deepEqual([settlement.saves.length, settlement.returns.length], [1, 1]);
});

test.serial(
  'a party in which a claim of ours breaks leaves a file that breaks again in the same way, and the next party is not touched',
  async (t) => {
    await using data = await folder();
    await using settlement = await startFakeSettlement('fordwick');
    await using host = await startTestHost(testConfig({ dataFolder: data.path }));
    const healthy = seatsOf(
      await host.client.provision(wireOrder(orderFor('healthy', ['bo']), settlement.address), { deadlineMs: 15_000 }),
    );
    await using bo = await Player.connect(healthy.get('bo'));
    await bo.heard('partyEntered');
    const nowhere = orderFor('broken', ['ada'], { kind: 'travel', destination: placeId('nowhere') });
    // The order may be answered before the party takes its first step, which is the one that breaks.
    await host.client
      .provision(wireOrder(nowhere, settlement.address), { deadlineMs: 15_000 })
      .catch((failure: unknown) => t.true(hasStatus(failure, 'UNAVAILABLE')));
    await t.throwsAsync(untilGone(host.client, 'broken'));
    const kept = JSON.parse(await readFile(join(data.path, 'broken', 'broken.json'), 'utf8')) as KeptParty;
    t.regex(kept.why, /the map has nowhere/);
    t.is(kept.seed, 7);
    t.throws(() => replayParty(kept), { message: /the map has nowhere/ });
    const heardSoFar = bo.messages.length;
    await bo.heard('attackAnnounced', (message) => bo.messages.indexOf(message) >= heardSoFar);
  },
);

/** Asks for a seat until the answer is a failure that stays. */
const untilGone = async (client: Client<doubleping.servers.PartyHost>, party: string): Promise<never> => {
  for (;;) await client.reseat({ party, character: 'ada' }, { deadlineMs: 15_000 });
};
