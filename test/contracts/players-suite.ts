// What every way in for players must do, seen from both ends, as one list of tests that runs over each adapter (players.test.ts). The other end is what
// headless players dial with: it is held to its own words (sim-clients/headless/surroundings.ts) by the same tests.

import { SERVER_FRAME_BYTES_MAX } from '../../core/limits.ts';
import { delay } from '../../servers/ports/runtime.ts';
import { bytesOf, Door, isClosed, MESSAGE_BYTES_MAX, type PlayersBench } from './players-door.ts';
import { contractOf, until, type MakeBench } from './bench.ts';

const CUT = 'the connection was cut';

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

/** Registers the whole suite for one adapter. */
export const playersSuite = (adapter: string, make: MakeBench<PlayersBench>): void => {
  const staged = contractOf(adapter, make);
  for (const part of [messages, farewells, ends, bounds, entries]) part(staged);
};

type Staged = ReturnType<typeof contractOf<PlayersBench>>;

const messages = (staged: Staged): void => {
  staged('messages arrive whole, binary and in order, the empty one and the largest too, both ways', async (t, bench) => {
    const door = await Door.open(bench, { atEntry: (socket) => socket.send(bytesOf('welcome')) });
    const guest = door.knock();
    t.false(guest.socket.isOpen);
    await guest.listener.said('got welcome');
    t.deepEqual(guest.listener.lines, ['opened', 'got welcome']);
    t.true(guest.socket.isOpen);
    const both = await door.enter();
    t.true(both.inside.socket.isOpen);
    const spoken = [...numbers(200), '', 'x'.repeat(MESSAGE_BYTES_MAX), 'the last'];
    for (const text of spoken) both.guest.socket.send(bytesOf(text));
    for (const text of spoken) both.inside.socket.send(bytesOf(text));
    both.inside.socket.send(new Uint8Array(SERVER_FRAME_BYTES_MAX));
    await Promise.all([
      both.inside.listener.said('got the last'),
      both.guest.listener.heard((line) => line.length > SERVER_FRAME_BYTES_MAX),
    ]);
    const heard = spoken.map((text) => `got ${text}`);
    t.deepEqual(both.inside.listener.lines, heard);
    t.deepEqual(both.guest.listener.lines.slice(0, -1), ['opened', 'got welcome', ...heard]);
  });

  staged('a client shows life when it is asked, without its game', async (t, bench) => {
    const door = await Door.open(bench);
    const { inside } = await door.enter();
    inside.socket.ask();
    await inside.listener.said('lives');
    t.deepEqual(inside.listener.lines, ['lives']);
  });

  staged('what a player has not taken yet is counted, holds nobody up, and arrives', async (t, bench) => {
    const door = await Door.open(bench);
    const { guest, inside } = await door.enter();
    t.is(inside.socket.queuedBytes, 0);
    const frame = new Uint8Array(SERVER_FRAME_BYTES_MAX);
    let sent = 0;
    // Nobody reads while this goes on. An operating system takes some megabytes before anything waits here.
    while (inside.socket.queuedBytes <= 4 * frame.length && sent < 2000) {
      inside.socket.send(frame);
      sent += 1;
    }
    t.true(inside.socket.queuedBytes > 4 * frame.length);
    await guest.listener.heard((line) => line.startsWith('got'), sent);
    await until(
      () => inside.socket.queuedBytes === 0,
      () => delay(bench.runtime, 1),
    );
    t.is(inside.socket.queuedBytes, 0);
  });
};

const farewells = (staged: Staged): void => {
  staged('a server’s farewell comes after all it has said; both ends are told once, and nothing follows', async (t, bench) => {
    const door = await Door.open(bench);
    const both = await door.enter();
    const { socket } = both.inside;
    // More than anybody takes at once.
    const long = 'x'.repeat(SERVER_FRAME_BYTES_MAX);
    for (const _ of numbers(200)) socket.send(bytesOf(long));
    socket.close(1000, 'good-bye – schade');
    t.false(socket.isOpen);
    t.true(both.guest.socket.isOpen, 'a player does not know before it is told');
    both.guest.socket.send(bytesOf('one more thing'));
    socket.send(bytesOf('too late'));
    socket.ask();
    socket.close(1008, 'another word');
    t.deepEqual(both.guest.listener.lines, ['opened'], 'nothing is told within a call');
    t.deepEqual(await door.bothEnds(both), {
      guest: ['opened', ...numbers(200).map(() => `got ${long}`), 'closed good-bye – schade'],
      inside: ['got one more thing', 'closed'],
    });
    both.guest.socket.close();
    both.guest.socket.terminate();
    socket.send(bytesOf('is anybody there'));
    socket.terminate();
    t.false(both.guest.socket.isOpen);
    t.is((await door.bothEnds(both)).inside.length, 2);
  });

  staged('a player’s leaving comes after all it has said; both ends are told once', async (t, bench) => {
    const door = await Door.open(bench);
    const both = await door.enter();
    for (const text of numbers(200)) both.guest.socket.send(bytesOf(text));
    both.guest.socket.close();
    t.false(both.guest.socket.isOpen);
    both.inside.socket.send(bytesOf('wait'));
    both.guest.socket.close();
    t.deepEqual(await door.bothEnds(both), {
      guest: ['opened', 'got wait', 'closed '],
      inside: [...numbers(200).map((text) => `got ${text}`), 'closed'],
    });
    t.false(both.inside.socket.isOpen);
  });

  staged('two who close at the same moment are both told once', async (t, bench) => {
    const door = await Door.open(bench);
    const both = await door.enter();
    both.guest.socket.close();
    both.inside.socket.close(1000, 'good-bye');
    t.deepEqual(await door.bothEnds(both), { guest: ['opened', 'closed good-bye'], inside: ['closed'] });
  });

  staged('a farewell too long for a close frame is the server’s mistake', async (t, bench) => {
    const door = await Door.open(bench);
    const both = await door.enter();
    t.throws(() => both.inside.socket.close(1000, 'é'.repeat(62)), { instanceOf: RangeError });
    both.inside.socket.terminate();
    const longest = await door.enter();
    longest.inside.socket.close(1000, `${'é'.repeat(61)}!`);
    t.deepEqual((await door.bothEnds(longest)).guest, ['opened', `closed ${'é'.repeat(61)}!`]);
  });
};

const ends = (staged: Staged): void => {
  staged('whoever ends a connection without a word, both are told once: the player that it was cut', async (t, bench) => {
    const door = await Door.open(bench);
    for (const by of ['server', 'player'] as const) {
      const both = await door.enter();
      if (by === 'server') both.inside.socket.terminate();
      else both.guest.socket.terminate();
      t.is(both.inside.socket.isOpen, by === 'player');
      t.is(both.guest.socket.isOpen, by === 'server');
      t.deepEqual(both.guest.listener.lines, ['opened'], 'not within the call');
      t.deepEqual(both.inside.listener.lines, []);
      both.inside.socket.send(bytesOf('is anybody there'));
      both.guest.socket.terminate();
      const { guest, inside } = await door.bothEnds(both);
      t.deepEqual(inside, ['closed'], by);
      t.true(guest.length === 2 && isClosed(guest[1]!), by);
      if (by === 'server') t.is(guest[1], `closed ${CUT}`);
    }
  });

  staged('a connection may be ended with much still to send, and both are told once', async (t, bench) => {
    const door = await Door.open(bench);
    const both = await door.enter();
    for (const _ of numbers(200)) both.inside.socket.send(new Uint8Array(SERVER_FRAME_BYTES_MAX));
    both.inside.socket.terminate();
    const { guest, inside } = await door.bothEnds(both);
    t.deepEqual(inside, ['closed']);
    t.deepEqual(guest.filter(isClosed), [`closed ${CUT}`]);
  });

  staged('a player who gives up before it is let in is told once, and leaves nothing behind', async (t, bench) => {
    const door = await Door.open(bench, { connectionsMax: 1 });
    for (const how of ['close', 'terminate'] as const) {
      const { socket, listener } = door.knock();
      socket[how]();
      t.deepEqual(listener.lines, []);
      await listener.heard(isClosed);
      t.deepEqual(
        listener.lines.map((line) => line.split(' ')[0]),
        ['closed'],
        how,
      );
    }
    // The one place there is comes free again, as soon as the server has noticed.
    await until(
      () => door.entered > 0,
      async () => {
        const { listener } = door.knock();
        await listener.heard(() => true);
      },
    );
    t.is(door.entered, 1);
  });

  staged('nobody home: told once, as an end', async (t, bench) => {
    const door = await Door.open(bench);
    await door.listener[Symbol.asyncDispose]();
    const { listener } = door.knock();
    await listener.heard(isClosed);
    t.is(listener.lines.length, 1);
    t.regex(listener.lines[0] ?? '', /^closed ./);
  });
};

const bounds = (staged: Staged): void => {
  staged('[WIRE-4] a message past the bound ends its sender, who may be told why; nothing after it is heard', async (t, bench) => {
    for (const farewell of ['that was too much', ''] as const) {
      const door = await Door.open(bench, { atFault: (socket) => farewell !== '' && socket.close(1008, farewell) });
      const [bystander, both] = [await door.enter(), await door.enter()];
      for (const text of ['before', 'x'.repeat(MESSAGE_BYTES_MAX + 1), 'after']) both.guest.socket.send(bytesOf(text));
      t.deepEqual(await door.bothEnds(both), {
        guest: ['opened', `closed ${farewell}`],
        inside: ['got before', 'faulted too-large 1009', 'closed'],
      });
      bystander.guest.socket.send(bytesOf('unharmed'));
      await bystander.inside.listener.said('got unharmed');
    }
  });

  staged('[WIRE-4] a message larger than a client takes ends the connection, and is no fault of the client’s', async (t, bench) => {
    const door = await Door.open(bench);
    const both = await door.enter();
    both.inside.socket.send(new Uint8Array(SERVER_FRAME_BYTES_MAX + 1));
    const { guest, inside } = await door.bothEnds(both);
    t.deepEqual(inside, ['closed']);
    t.true(guest.length === 2 && isClosed(guest[1]!));
  });
};

const entries = (staged: Staged): void => {
  staged('who is refused, or one too many, is told so and never was in; a place that comes free is free', async (t, bench) => {
    let isFull = true;
    const refusal = { status: 503, reason: 'overloaded', text: 'too many are connecting at once' } as const;
    const door = await Door.open(bench, { connectionsMax: 1, refusalOf: () => (isFull ? refusal : undefined) });
    const turnedAway = async (): Promise<void> => {
      const { listener } = door.knock();
      await listener.heard(isClosed);
      t.is(listener.lines.length, 1);
      t.regex(listener.lines[0] ?? '', /^closed ./);
    };
    await turnedAway();
    t.is(door.entered, 0);
    isFull = false;
    // Who was refused may still be on its way out.
    await until(
      () => door.entered > 0,
      async () => door.knock().listener.heard(() => true),
    );
    await turnedAway();
    t.is(door.entered, 1);
  });

  staged('who stops listening lets nobody in and keeps who is there; whoever is there at the end is let go', async (t, bench) => {
    const door = await Door.open(bench);
    const both = await door.enter();
    door.listener.stopListening();
    const { listener } = door.knock();
    await listener.heard(isClosed);
    t.is(listener.lines.length, 1);
    both.guest.socket.send(bytesOf('still here'));
    await both.inside.listener.said('got still here');
    await door.listener[Symbol.asyncDispose]();
    t.deepEqual(both.inside.listener.lines, ['got still here', 'closed']);
    t.deepEqual((await door.bothEnds(both)).guest, ['opened', `closed ${CUT}`]);
    await door.listener[Symbol.asyncDispose]();
  });

  staged('a port that somebody has is refused to another', async (t, bench) => {
    const door = await Door.open(bench);
    const port = Number(new URL(door.listener.endpoint).port);
    t.true(port > 0);
    await t.throwsAsync(Door.open(bench, { port }), { message: new RegExp(String(port)) });
    const other = await Door.open(bench);
    t.not(other.listener.endpoint, door.listener.endpoint);
    await door.enter();
  });
};
