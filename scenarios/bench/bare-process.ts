// The bare limit: a WebSocket server that knows no game. It sends frames of the same sizes to the same number of connections at the same instants as a
// stack did, and reads what arrives. Its only argument is a file: for each connection the instants (ms from the beginning) and sizes (bytes).

import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { serveParent } from '../running/measured-process.ts';

interface Due {
  readonly at: number;
  readonly connection: number;
  readonly bytes: number;
}

const schedule = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as readonly (readonly (readonly [number, number])[])[];
const due: Due[] = schedule
  .flatMap((frames, connection) => frames.map(([at, bytes]) => ({ at, connection, bytes })))
  .sort((left, right) => left.at - right.at);
/** One buffer for each size, as a broadcast's bytes are made once for everybody. */
const buffers = new Map<number, Buffer>();
const bufferOf = (bytes: number): Buffer => {
  const known = buffers.get(bytes);
  if (known !== undefined) return known;
  const made = Buffer.alloc(bytes, 1);
  buffers.set(bytes, made);
  return made;
};

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false, clientTracking: false });
await new Promise<void>((resolve) => server.once('listening', resolve));
const sockets: WebSocket[] = [];
server.on('connection', (socket) => {
  sockets.push(socket);
  socket.on('message', () => undefined);
});

let framesSent = 0;
let bytesSent = 0;

/** Sends what is due and waits for the next instant, as one timer of a server would. */
const send = (startedAt: number, from: number): void => {
  let next = from;
  const now = performance.now() - startedAt;
  for (let frame = due[next]; frame !== undefined && frame.at <= now; frame = due[next]) {
    sockets[frame.connection]?.send(bufferOf(frame.bytes), { binary: true, compress: false });
    framesSent += 1;
    bytesSent += frame.bytes;
    next += 1;
  }
  const following = due[next];
  if (following !== undefined) setTimeout(() => send(startedAt, next), Math.max(0, following.at - (performance.now() - startedAt)));
};

await serveParent(
  { endpoint: `ws://127.0.0.1:${(server.address() as AddressInfo).port}` },
  {
    metrics: async () => `doubleping_player_frames_sent_total ${framesSent}\ndoubleping_player_bytes_sent_total ${bytesSent}\n`,
    begin: () => send(performance.now(), 0),
    stop: async () => {
      for (const socket of sockets) socket.terminate();
      server.close();
    },
  },
);
