// The network between headless players and real sockets: everything arrives, in order, as late as the link says, and the farewell comes last.

import type { AddressInfo } from 'node:net';
import test from 'ava';
import { WebSocketServer } from 'ws';
import { seeded } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import { constantLeg } from '../../core/timing/link.ts';
import { Deliveries } from '../../sim-clients/headless/deliveries.ts';
import { wsDial } from '../../sim-clients/headless/real-surroundings.ts';
import { ShapedSocket, type LinkShape } from '../../sim-clients/headless/shaped-socket.ts';

/** A link that loses a message in ten: the next ones wait behind it and arrive with it. */
const bursty: LegModel = {
  baseMs: 2,
  medianMs: 3,
  sigma: 1,
  correlation: 0.5,
  enterLossRatio: 0.1,
  leaveLossRatio: 0.5,
  retransmitMs: 30,
};

/** Opens a server that hands each connection to `serve`, and a client on it behind `shape`; resolves with what the client heard. */
const hear = async (
  shape: LinkShape,
  serve: (send: (text: string) => void, close: () => void, heard: (take: (text: string) => void) => void) => void,
  speak: (socket: ShapedSocket) => void = () => undefined,
): Promise<string[]> => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  server.on('connection', (socket) =>
    serve(
      (text) => socket.send(Buffer.from(text)),
      () => socket.close(1000, 'good-bye'),
      (take) => socket.on('message', (data: Buffer) => take(data.toString('utf8'))),
    ),
  );
  using deliveries = new Deliveries();
  const words: string[] = [];
  await new Promise<void>((resolve) => {
    const socket: ShapedSocket = new ShapedSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`, shape, {
      time: deliveries,
      dial: wsDial,
      random: seeded(11),
      handlers: {
        opened: () => {
          words.push('opened');
          speak(socket);
        },
        received: (bytes) => words.push(Buffer.from(bytes).toString('utf8')),
        closed: (text) => {
          words.push(text);
          resolve();
        },
      },
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return words;
};

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index));

test('everything a server sends arrives in order, and its farewell last', async (t) => {
  const words = await hear({ up: bursty, down: bursty }, (send, close) => {
    for (const text of numbers(300)) send(text);
    close();
  });
  t.deepEqual(words, ['opened', ...numbers(300), 'good-bye']);
});

test('everything a client sends arrives in order', async (t) => {
  const arrived: string[] = [];
  await hear(
    { up: bursty, down: constantLeg(0) },
    (_send, close, heard) =>
      heard((text) => {
        arrived.push(text);
        if (arrived.length === 200) close();
      }),
    (socket) => {
      for (const text of numbers(200)) socket.send(Buffer.from(text));
    },
  );
  t.deepEqual(arrived, numbers(200));
});

test('a round trip takes at least what both legs say', async (t) => {
  let sentAt = 0;
  let backAt = 0;
  await hear(
    { up: constantLeg(40), down: constantLeg(25) },
    (send, close, heard) =>
      heard((text) => {
        send(text);
        close();
      }),
    (socket) => {
      sentAt = performance.now();
      socket.send(Buffer.from('there and back'));
    },
  );
  backAt = performance.now();
  t.true(backAt - sentAt >= 65 - 1.5, `${backAt - sentAt} ms`);
});

test('a task that keeps asking for what has passed lets everything else go on', async (t) => {
  using deliveries = new Deliveries();
  let turns = 0;
  const again = (): void => {
    turns += 1;
    deliveries.at(0, again);
  };
  again();
  await new Promise((resolve) => setTimeout(resolve, 20));
  t.true(turns > 1, `${turns} turns`);
});

test('tasks are done in the order of their instants, however they were asked for', async (t) => {
  using deliveries = new Deliveries();
  const done: string[] = [];
  const now = deliveries.now();
  await new Promise<void>((resolve) => {
    deliveries.at(now + 12, () => {
      done.push('last');
      resolve();
    });
    deliveries.at(now + 4, () => {
      done.push('second');
      deliveries.at(now, () => done.push('asked for in the second, for long ago'));
    });
    deliveries.at(now - 1, () => done.push('first'));
  });
  t.deepEqual(done, ['first', 'second', 'asked for in the second, for long ago', 'last']);
});

test('a server that is not there is told once, as a closed connection', async (t) => {
  using deliveries = new Deliveries();
  const text = await new Promise<string>((resolve) => {
    // Port 9 is discard: nothing listens there on loopback.
    const nowhere: ShapedSocket = new ShapedSocket(
      'ws://127.0.0.1:9',
      { up: constantLeg(1), down: constantLeg(1) },
      {
        time: deliveries,
        dial: wsDial,
        random: seeded(1),
        handlers: {
          opened: () => resolve('opened'),
          received: () => resolve('received'),
          closed: (why) => {
            nowhere.terminate();
            resolve(why);
          },
        },
      },
    );
  });
  t.regex(text, /ECONNREFUSED/);
});

test('what is due is done in order of its instant, each told how late it was', async (t) => {
  const lateness: number[] = [];
  using deliveries = new Deliveries((ms) => lateness.push(ms));
  const done: string[] = [];
  const now = deliveries.now();
  await new Promise<void>((resolve) => {
    deliveries.at(now + 20, resolve);
    deliveries.at(now + 10, () => done.push('second'));
    deliveries.at(now + 10, () => done.push('third'));
    deliveries.at(now - 5, () => done.push('first'));
  });
  t.deepEqual(done, ['first', 'second', 'third']);
  t.is(lateness.length, 4);
  t.true(lateness.every((ms) => ms >= 0));
});
