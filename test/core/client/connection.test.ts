// Where a client is connected, how it comes back, how often it asks for the time, and how well it then knows the server's clock.

import test from 'ava';
import { createClient } from '../../../core/client/client.ts';
import { newClock, takeEcho, toClientTime } from '../../../core/client/clock.ts';
import { emptyQueue, schedule } from '../../../core/event-queue.ts';
import { characterId, clientTime, partyId, partyTime, settlementId } from '../../../core/ids.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { drawBetween, drawExponential, fork, seeded } from '../../../core/random.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { constantLeg } from '../../../core/timing/link.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import { createVirtualWorld, runVirtualWorld } from '../../../scenarios/one-party/virtual-world.ts';
import { announcement, entered, seatedClient, sit, WOLF, type ClientGiven, type Seat } from './client-seat.ts';

const connects = ({ given }: Seat): ClientGiven[] => given.filter(({ effect }) => effect.kind === 'connect');
const requests = ({ given }: Seat): { at: number; kind: string }[] =>
  given.flatMap(({ at, effect }) => (effect.kind === 'send' ? [{ at, kind: effect.request.kind }] : []));
const seatOffer: ServerMessage = {
  kind: 'seatOffered',
  server: 'party',
  endpoint: 'party-door',
  ticket: 'ticket',
  settlement: settlementId('fordwick'),
};

/** Logged in, character chosen, and seated in a party at 1000. */
const playing = (): Seat => {
  const seat = sit(createClient({ worldEndpoint: 'world', heartbeatMs: 1e9 }));
  seat.until(0);
  seat.hear(50, { kind: 'connected' });
  seat.press(100, { kind: 'ask', request: { kind: 'loggedIn', name: 'Ada', password: 'a secret of mine' } });
  seat.tell(150, { kind: 'charactersListed', account: 'Ada', characters: [] });
  seat.press(200, { kind: 'ask', request: { kind: 'characterChosen', character: characterId('ada') } });
  seat.tell(300, seatOffer);
  seat.hear(400, { kind: 'connected' });
  seat.tell(1000, entered(0));
  return seat;
};

test('[CLIENT-5] a client finds the world first, then follows its seats and shows each ticket once', (t) => {
  const seat = playing();
  t.deepEqual(
    connects(seat).map(({ at, effect }) => [at, effect.kind === 'connect' ? effect.endpoint : '']),
    [
      [0, 'world'],
      [300, 'party-door'],
    ],
  );
  t.deepEqual(
    requests(seat).map(({ kind }) => kind),
    ['loggedIn', 'characterChosen', 'seatTaken'],
  );
  t.is(seat.view(1000).where, 'party');
});

test('[CLIENT-5] after a lost connection it comes back through the world: six tries, each twice as long after the last', (t) => {
  const seat = playing();
  let at = 2000;
  const waits: number[] = [];
  seat.hear(at, { kind: 'disconnected', text: '' });
  while (seat.view(at).where === 'moving') {
    const due = seat.machine.nextWakeAt();
    if (due === Infinity) break;
    waits.push(due - at);
    seat.until(due);
    at = due + 10;
    seat.hear(at, { kind: 'disconnected', text: 'refused' });
  }
  t.deepEqual(waits, [500, 1000, 2000, 4000, 8000, 16_000]);
  t.is(seat.view(at).where, 'out');
  const before = connects(seat).length;
  seat.until(at + 3_600_000);
  t.is(connects(seat).length, before, 'and then it rests');
});

test('[CLIENT-5] back in the world it logs in and takes its character again; a seat forgets the tries', (t) => {
  const seat = playing();
  seat.hear(2000, { kind: 'disconnected', text: '' });
  seat.until(2500);
  const from = seat.given.length;
  seat.hear(2600, { kind: 'connected' });
  seat.tell(2650, { kind: 'charactersListed', account: 'Ada', characters: [] });
  t.deepEqual(
    seat.given.slice(from).map(({ effect }) => (effect.kind === 'send' ? { sequence: effect.sequence, request: effect.request } : effect)),
    [
      { sequence: 1, request: { kind: 'loggedIn', name: 'Ada', password: 'a secret of mine' } },
      { sequence: 2, request: { kind: 'characterChosen', character: characterId('ada') } },
    ],
  );
  seat.tell(2700, seatOffer);
  seat.hear(2800, { kind: 'connected' });
  seat.tell(2900, entered(5000));
  seat.hear(3000, { kind: 'disconnected', text: '' });
  seat.until(3600);
  t.is(connects(seat).at(-1)?.at, 3500, 'the first wait again');
});

test('[CLIENT-5] a try that was queued does not call back a player who has gone on by hand', (t) => {
  const seat = playing();
  seat.hear(2000, { kind: 'disconnected', text: '' });
  seat.press(2100, { kind: 'ask', request: { kind: 'loggedIn', name: 'Ada', password: 'a secret of mine' } });
  seat.hear(2200, { kind: 'connected' });
  const before = connects(seat).length;
  seat.until(4000);
  t.is(connects(seat).length, before);
  t.is(seat.view(4000).where, 'world');
});

test('[CLIENT-5] whoever logs in by hand begins anew: nobody is brought back to another account’s character', (t) => {
  const seat = playing();
  seat.hear(2000, { kind: 'disconnected', text: '' });
  seat.press(2100, { kind: 'ask', request: { kind: 'loggedIn', name: 'Ben', password: 'another secret' } });
  seat.hear(2200, { kind: 'connected' });
  t.deepEqual(seat.tell(2300, { kind: 'charactersListed', account: 'Ben', characters: [] }), []);
  t.is(seat.view(2300).where, 'world');
});

test('[CLIENT-5] whoever loses the world before a character is in play is back where one signs in, and nothing of the account is left', (t) => {
  const seat = sit(createClient({ worldEndpoint: 'world', heartbeatMs: 1e9 }));
  seat.until(0);
  seat.hear(20, { kind: 'disconnected', text: 'nobody listens there' });
  t.is(seat.view(20).where, 'start', 'the first connection failed');
  seat.press(100, { kind: 'ask', request: { kind: 'loggedIn', name: 'Ada', password: 'a secret of mine' } });
  seat.hear(150, { kind: 'disconnected', text: 'nobody listens there' });
  t.is(seat.view(150).where, 'start', 'and so did the second');
  seat.press(200, { kind: 'ask', request: { kind: 'loggedIn', name: 'Ada', password: 'a secret of mine' } });
  seat.hear(250, { kind: 'connected' });
  seat.tell(300, { kind: 'charactersListed', account: 'Ada', characters: [] });
  seat.hear(400, { kind: 'disconnected', text: 'the connection was cut' });
  t.like(seat.view(400), { where: 'start', account: undefined, characters: [] });
});

test('[CLIENT-5] a connection reported lost twice is sought once', (t) => {
  const seat = playing();
  seat.hear(2000, { kind: 'disconnected', text: '' });
  seat.hear(2001, { kind: 'disconnected', text: '' });
  const before = connects(seat).length;
  seat.until(10_000);
  t.is(connects(seat).length, before + 1);
});

test('[CLIENT-5] nothing is sent into a lost connection, and no swing begins there', (t) => {
  const seat = playing();
  seat.tell(1500, announcement(1, 2600));
  seat.hear(2000, { kind: 'disconnected', text: '' });
  t.deepEqual(seat.press(2010, { kind: 'strike', target: WOLF }), []);
  t.deepEqual(seat.press(2020, { kind: 'dodge' }), []);
  t.deepEqual(seat.press(2030, { kind: 'cancel' }), []);
  t.deepEqual(seat.press(2040, { kind: 'ask', request: { kind: 'logOutAsked' } }), []);
  t.is(seat.view(2050).party?.blows.filter((blow) => blow.phase === 'sent').length, 0);
});

test('[CLIENT-5] who has logged out stays out, whatever the connection does', (t) => {
  const seat = playing();
  seat.tell(2000, { kind: 'logOutWarned', text: 'Are you sure?' });
  t.is(seat.view(2000).logOutWarning, 'Are you sure?');
  seat.press(2100, { kind: 'ask', request: { kind: 'logOutConfirmed' } });
  t.deepEqual(seat.tell(2200, { kind: 'loggedOut', text: 'Good-bye.' }), [{ kind: 'disconnect' }]);
  seat.hear(2300, { kind: 'disconnected', text: '' });
  seat.until(60_000);
  t.is(seat.view(60_000).where, 'out');
});

test('[TIME-5] heartbeats: four quick ones to find the clock, then one every interval, until the connection ends', (t) => {
  const seat = sit(createClient({ worldEndpoint: 'world', ticket: 'ticket', heartbeatMs: 2000 }));
  seat.hear(1000, { kind: 'connected' });
  seat.tell(1100, entered(0));
  seat.until(8000);
  const probes = requests(seat).filter(({ kind }) => kind === 'timeProbed');
  t.deepEqual(
    probes.map(({ at }) => at),
    [1100, 1300, 1500, 1700, 3700, 5700, 7700],
  );
  seat.hear(8100, { kind: 'disconnected', text: '' });
  seat.until(60_000);
  t.is(requests(seat).filter(({ kind }) => kind === 'timeProbed').length, 7);
});

test('[TIME-5] a heartbeat says how long the last answer was held, so that the server measures the round trip too', (t) => {
  const seat = seatedClient();
  Object.assign(seat.state.events, emptyQueue());
  seat.tell(5000, { kind: 'timeEchoed', clientSentAt: 4950, serverReceivedAt: 90_020, serverSentAt: 90_021 });
  schedule(seat.state.events, 5200, { kind: 'probeDue', connection: seat.state.connection });
  seat.until(5200);
  t.like(seat.given.at(-1), {
    effect: { request: { kind: 'timeProbed', clientSentAt: 5200, echoSentAt: 90_021, heldMs: 200 } },
  });
});

test('[TIME-5] over a steady link the clock is wrong by exactly half the difference between its two ways', (t) => {
  for (const [up, down] of [
    [20, 20],
    [10, 90],
    [250, 40],
  ] as const) {
    const character = characterId('ada');
    const world = createVirtualWorld(
      {
        party: partyId('p'),
        seed: 3,
        settlement: settlementId('fordwick'),
        members: [
          {
            id: character,
            name: 'Ada',
            look: 'guard',
            stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
            weapon: 'sword',
            armour: 'clothes',
            isCompanion: false,
          },
        ],
        goal: { kind: 'drill', partners: 1, strikeEveryMs: 60_000 },
      },
      { rules: defaultRules, map: defaultMap },
      [{ character, up: constantLeg(up), down: constantLeg(down), clockStartsAt: 123_456, heartbeatMs: 1000, hasIndependentDelays: false }],
    );
    runVirtualWorld(world, { until: 10_000 });
    const offset = world.players[0]?.client.clock.offsetMs ?? Number.NaN;
    t.true(Math.abs(Math.abs(offset + 123_456) - Math.abs(up - down) / 2) < 1e-6, `up ${up}, down ${down}: ${offset}`);
  }
});

test('[TIME-5] over any link the clock is wrong by at most half the shortest round trip it remembers', (t) => {
  const random = fork(seeded(5), 'clock');
  for (let round = 0; round < 200; round += 1) {
    const ahead = drawBetween(random, -1e6, 1e6);
    const clock = newClock();
    const trips: number[] = [];
    for (let sample = 0, sentAt = 0; sample < 20; sample += 1, sentAt += 500) {
      const up = 5 + drawExponential(random, 40);
      const down = 5 + drawExponential(random, 40);
      const held = drawExponential(random, 3);
      const serverReceivedAt = sentAt + up + ahead;
      takeEcho(
        clock,
        { kind: 'timeEchoed', clientSentAt: sentAt, serverReceivedAt, serverSentAt: serverReceivedAt + held },
        clientTime(sentAt + up + held + down),
      );
      trips.push(up + down);
      const best = Math.min(...trips.slice(-8));
      t.true(Math.abs(clock.offsetMs - ahead) <= best / 2 + 1e-6, `round ${round}, sample ${sample}`);
      t.true(Math.abs(toClientTime(clock, partyTime(ahead + 1000)) - 1000) <= best / 2 + 1e-6);
    }
  }
});
