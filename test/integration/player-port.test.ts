// Abuse of a player port over real sockets: whoever misbehaves gets a reason and is closed, and somebody else on the same port notices nothing.

import { once } from 'node:events';
import { connect } from 'node:net';
import test, { type ExecutionContext } from 'ava';
import { CLIENT_FRAME_BYTES_MAX, INPUT_BURST_MAX, SERVER_FRAME_BYTES_MAX } from '../../core/limits.ts';
import { drawIndex, drawUint32, seeded } from '../../core/random.ts';
import { encodeClientFrame, encodeServerFrame } from '../../core/wire/codec.ts';
import { Client, echoPort } from './player-port-kit.ts';

/** One who behaves, from before the abuse until after it. */
const bystanderOf = async (t: ExecutionContext, endpoint: string) => {
  const bystander = await Client.open(endpoint);
  await bystander.echo();
  return async (): Promise<void> => {
    await bystander.echo();
    t.deepEqual(bystander.reasons(), []);
    bystander.socket.close();
  };
};

const abuse = (title: string, send: (client: Client) => void, expected: { readonly reason: string; readonly code: number }): void => {
  test(title, async (t) => {
    const { port } = await echoPort(t);
    const unharmed = await bystanderOf(t, port.endpoint);
    const abuser = await Client.open(port.endpoint);
    send(abuser);
    const { code, text } = await abuser.closed();
    t.is(code, expected.code);
    t.deepEqual(abuser.reasons(), [expected.reason]);
    t.true(text.length > 0);
    await unharmed();
    // The abuser may hear of its end before the server has put it away.
    while (port.connections() > 1) await new Promise(setImmediate);
    t.is(port.connections(), 1);
  });
};

abuse('a frame larger than a frame may be', (client) => client.socket.send(new Uint8Array(CLIENT_FRAME_BYTES_MAX + 1)), {
  reason: 'too-large',
  code: 1009,
});
abuse(
  'a frame of a megabyte in many pieces',
  (client) => {
    for (let piece = 0; piece < 1024; piece += 1) client.socket.send(new Uint8Array(1024), { fin: piece === 1023 });
  },
  { reason: 'too-large', code: 1009 },
);
abuse('a text frame', (client) => client.socket.send('hello'), { reason: 'malformed', code: 1008 });
abuse(
  'a truncated frame',
  (client) =>
    client.socket.send(encodeClientFrame({ sequence: 7, request: { kind: 'memberInvited', character: 'c1' as never } }).slice(0, -1)),
  {
    reason: 'malformed',
    code: 1008,
  },
);
abuse('an empty frame', (client) => client.socket.send(new Uint8Array(0)), { reason: 'unknown-kind', code: 1008 });
abuse('a request of a kind nobody knows', (client) => client.socket.send(Uint8Array.from([0x08, 1, 0xfa, 0x3e, 0])), {
  reason: 'unknown-kind',
  code: 1008,
});
abuse(
  'a field that is out of bounds',
  (client) => client.socket.send(encodeClientFrame({ sequence: 1, request: { kind: 'offerPosted', item: 'i1', price: 0 } })),
  {
    reason: 'malformed',
    code: 1008,
  },
);

test('random bytes never harm anybody but their sender (seed 77)', async (t) => {
  const { port } = await echoPort(t);
  const unharmed = await bystanderOf(t, port.endpoint);
  const random = seeded(77);
  for (let round = 0; round < 60; round += 1) {
    const bytes = Uint8Array.from({ length: drawIndex(random, 300) }, () => drawUint32(random) & 0xff);
    const client = await Client.open(port.endpoint);
    client.socket.send(bytes);
    const { code } = await client.closed();
    t.is(code, 1008, `round ${round}: ${Buffer.from(bytes).toString('hex')}`);
    t.is(client.reasons().length, 1);
  }
  await unharmed();
});

test('bytes that are no WebSocket frame at all end their connection with a reason', async (t) => {
  const { port } = await echoPort(t);
  const unharmed = await bystanderOf(t, port.endpoint);
  const client = await Client.open(port.endpoint);
  const raw = Reflect.get(client.socket, '_socket') as NodeJS.WritableStream;
  // An unmasked frame with every reserved bit set.
  raw.write(Buffer.from([0xff, 0x05, 1, 2, 3, 4, 5]));
  await client.closed();
  t.deepEqual(client.reasons(), ['malformed']);
  await unharmed();
});

test('[WIRE-6] a flood is answered, then cut off', async (t) => {
  const { port, metrics } = await echoPort(t);
  const unharmed = await bystanderOf(t, port.endpoint);
  const flooder = await Client.open(port.endpoint);
  for (let count = 0; count < 2000; count += 1) flooder.send({ kind: 'partyCreated' });
  const { code } = await flooder.closed();
  t.is(code, 1008);
  const echoes = flooder.messages.filter(({ kind }) => kind === 'noticeShown').length;
  t.true(echoes >= INPUT_BURST_MAX && echoes < 2000, `${echoes} of 2000 were handled`);
  t.true(flooder.reasons().every((reason) => reason === 'too-fast'));
  t.regex(await metrics.text(), /player_requests_rejected_total\{reason="too-fast",server="test"\} \d+/);
  await unharmed();
});

test('[WIRE-6] a reader that stops reading is cut off, and its queue with it', async (t) => {
  const { port, open, metrics } = await echoPort(t);
  const unharmed = await bystanderOf(t, port.endpoint);
  const bystanders = new Set(open);
  const slow = await Client.open(port.endpoint);
  slow.send({ kind: 'partyCreated' });
  await slow.told((message) => message.kind === 'noticeShown');
  slow.socket.pause();
  const [connection] = [...open].filter((candidate) => !bystanders.has(candidate));
  const shout = encodeServerFrame([{ kind: 'noticeShown', text: 'x'.repeat(400) }]);
  // Kernel buffers take some megabytes before anything waits here.
  for (let turn = 0; open.has(connection!) && turn < 5000; turn += 1) {
    for (let count = 0; count < 100; count += 1) connection!.sendEncoded(shout);
    await new Promise((resolve) => setImmediate(resolve));
  }
  while (open.has(connection!)) await new Promise((resolve) => setImmediate(resolve));
  t.is(port.connections(), 1);
  t.regex(await metrics.text(), /player_connections_cut_off_total\{reason="slow-reader",server="test"\} 1/);
  await unharmed();
  slow.socket.terminate();
});

test('a page from elsewhere may not connect, pages of this machine and other programs may', async (t) => {
  const { port, metrics } = await echoPort(t);
  const refused = new Client(port.endpoint, { origin: 'https://elsewhere.example' });
  const [, response] = (await once(refused.socket, 'unexpected-response')) as [unknown, NodeJS.ReadableStream & { statusCode: number }];
  t.is(response.statusCode, 403);
  let body = '';
  for await (const chunk of response) body += String(chunk);
  t.regex(body, /origin is not among those/);
  for (const origin of ['http://localhost:8080', 'http://127.0.0.1:5173', 'http://[::1]:3000'])
    await (await Client.open(port.endpoint, { origin })).echo();
  await (await Client.open(port.endpoint)).echo();
  t.regex(await metrics.text(), /player_connections_refused_total\{reason="origin",server="test"\} 1/);
});

test('whoever takes no seat in time is let go, whoever took one stays', async (t) => {
  const { port } = await echoPort(t, { unseatedMs: 1500 });
  const seated = await Client.open(port.endpoint);
  seated.send({ kind: 'seatTaken', ticket: 'x' });
  const idle = await Client.open(port.endpoint);
  const { code } = await idle.closed();
  t.is(code, 1008);
  t.deepEqual(idle.reasons(), ['not-seated']);
  await seated.echo();
});

test('half a handshake, or no HTTP at all, harms nobody', async (t) => {
  const { port } = await echoPort(t);
  const unharmed = await bystanderOf(t, port.endpoint);
  for (const text of [
    'GET / HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
    '\u0000\u0001\u0002\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\n\r\n',
  ]) {
    const socket = connect(Number(new URL(port.endpoint).port), '127.0.0.1');
    socket.end(text);
    socket.resume();
    socket.on('error', () => {});
    await once(socket, 'close');
  }
  await unharmed();
});

test('what is sent in one turn leaves in one frame, in order, and a large batch in several', async (t) => {
  const { port, open } = await echoPort(t);
  const client = await Client.open(port.endpoint);
  await client.echo();
  const [connection] = open;
  const before = client.frames;
  connection!.send([{ kind: 'noticeShown', text: 'one' }]);
  connection!.sendEncoded(
    encodeServerFrame([
      { kind: 'noticeShown', text: 'two' },
      { kind: 'noticeShown', text: 'three' },
    ]),
  );
  connection!.send([{ kind: 'noticeShown', text: 'four' }]);
  await client.told((message) => message.kind === 'noticeShown' && message.text === 'four');
  t.is(client.frames, before + 1);
  t.deepEqual(
    client.messages.slice(-4).map((message) => (message.kind === 'noticeShown' ? message.text : '')),
    ['one', 'two', 'three', 'four'],
  );
  const count = Math.ceil((1.5 * SERVER_FRAME_BYTES_MAX) / 400);
  for (let index = 0; index < count; index += 1) connection!.send([{ kind: 'noticeShown', text: `${index} ${'x'.repeat(390)}` }]);
  await client.told((message) => message.kind === 'noticeShown' && message.text.startsWith(`${count - 1} `));
  t.is(client.frames, before + 3);
});

test('closing sends what is queued first, and the handlers hear of every end once', async (t) => {
  let ends = 0;
  const { port } = await echoPort(t, {
    handlers: {
      requested: (connection) => {
        connection.send([{ kind: 'loggedOut', text: 'Goodbye.' }]);
        connection.close('logged out');
        connection.send([{ kind: 'noticeShown', text: 'nobody hears this' }]);
      },
      closed: () => void (ends += 1),
    },
  });
  const client = await Client.open(port.endpoint);
  client.send({ kind: 'logOutConfirmed' });
  client.send({ kind: 'logOutConfirmed' });
  t.deepEqual(await client.closed(), { code: 1000, text: 'logged out' });
  t.deepEqual(client.messages, [{ kind: 'loggedOut', text: 'Goodbye.' }]);
  while (port.connections() > 0) await new Promise((resolve) => setImmediate(resolve));
  t.is(ends, 1);
});
