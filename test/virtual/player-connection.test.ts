// Goal: what one player may send, and may leave waiting, is bounded to the frame and to the byte. Method: one connection in virtual time over a socket
// whose queue the test sets.

import test from 'ava';
import { seeded } from '../../core/random.ts';
import { decodeServerFrame, encodeClientFrame } from '../../core/wire/codec.ts';
import { VirtualProcess } from '../../scenarios/virtual/virtual-process.ts';
import { VirtualTime } from '../../scenarios/virtual/virtual-time.ts';
import { portCounters, SocketConnection } from '../../servers/host/player-connection.ts';
import { delay } from '../../servers/ports/runtime.ts';

const frame = encodeClientFrame({ sequence: 1, request: { kind: 'partyCreated' } });

const staged = () => {
  const time = new VirtualTime();
  const { runtime } = new VirtualProcess({ name: 'server', time, random: seeded(1) });
  const socket = { queuedBytes: 0, closedWith: undefined as string | undefined };
  const reasons: string[] = [];
  let handled = 0;
  const connection = new SocketConnection(
    1,
    {
      isOpen: true,
      get queuedBytes() {
        return socket.queuedBytes;
      },
      send: (bytes) => {
        const decoded = decodeServerFrame(bytes);
        for (const message of decoded.kind === 'ok' ? decoded.value : []) if (message.kind === 'rejected') reasons.push(message.reason);
      },
      ask: () => undefined,
      close: (_code, text) => void (socket.closedWith = text),
      terminate: () => undefined,
    },
    {
      runtime,
      handlers: { requested: () => void (handled += 1), closed: () => undefined },
      counters: portCounters(runtime.metrics('server')),
      log: runtime.log('server'),
      unseatedMs: 3_600_000,
      unseated: 0,
      ended: () => undefined,
    },
  );
  return {
    socket,
    connection,
    reasons,
    handled: () => handled,
    sends: (count: number) => {
      for (let sent = 0; sent < count; sent += 1) connection.events.received(frame, true);
    },
    passes: (ms: number) => time.run(() => delay(runtime, ms)),
  };
};

test('[WIRE-6] a seat may send 60 frames at once and 30 a second; one more is refused, and those after it count again', async (t) => {
  const { sends, handled, passes, reasons, socket } = staged();
  sends(61);
  t.is(handled(), 60);
  await passes(100);
  t.deepEqual(reasons, ['too-fast']);
  sends(4);
  t.is(handled(), 63, 'a tenth of a second is three frames');
  await passes(60_000);
  sends(61);
  t.is(handled(), 123, 'no more than 60 are saved up');
  await passes(1000);
  for (let second = 0; second < 20; second += 1) {
    sends(30);
    await passes(1000);
  }
  t.is(handled(), 123 + 600);
  t.is(socket.closedWith, undefined);
});

test('[WIRE-6] a reader for whom more than 256 KiB wait is cut off, and nothing is sent to it any more', async (t) => {
  const { socket, connection, passes, reasons } = staged();
  socket.queuedBytes = 256 * 1024;
  connection.send([{ kind: 'noticeShown', text: 'one' }]);
  await passes(1);
  t.is(socket.closedWith, undefined);
  socket.queuedBytes += 1;
  connection.send([{ kind: 'noticeShown', text: 'two' }]);
  await passes(1);
  t.regex(socket.closedWith ?? '', /too slowly/);
  t.deepEqual(reasons, ['slow-reader']);
});
