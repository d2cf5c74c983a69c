// Players over WebSockets (`ws`), without compression: one HTTP server that does nothing but let them in.

import { once } from 'node:events';
import { createServer, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import type { EntryRefusal, ListenOptions, PlayerListener, Players, PlayerSocket, PlayerSocketEvents } from '../ports/players.ts';
import { closeServer, hostText, listen } from './listen.ts';

/** `ws` closes with this code for a message that is too large. */
const CLOSE_TOO_LARGE = 1009;
/** And with these for what is no WebSocket message. */
const CLOSE_MALFORMED = [1002, 1007];

/** Lets players in by WebSocket. */
export const wsPlayers: Players = {
  listen: (options) => listenForPlayers(options),
};

const listenForPlayers = async (options: ListenOptions): Promise<PlayerListener> => {
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: true,
    maxPayload: options.messageBytesMax,
    perMessageDeflate: false,
  });
  const http = createServer({ noDelay: true, requestTimeout: 5000, headersTimeout: 5000 }, (_request, response) => {
    response.writeHead(426, { connection: 'close', 'content-type': 'text/plain' }).end('players connect here with a WebSocket\n');
  });
  http.maxConnections = options.connectionsMax;
  http.on('upgrade', (request, stream, head) => {
    // Without this an aborted handshake would be an uncaught error; the socket is gone either way.
    stream.on('error', () => stream.destroy());
    const refusal = options.refusalOf(request.headers.origin);
    if (refusal !== undefined) return refuse(stream, refusal);
    sockets.handleUpgrade(request, stream, head, (socket) => admit(socket, options.accepted));
  });
  sockets.on('wsClientError', (_error, stream) => stream.destroy());
  const port = await listen(http, { host: options.host, port: options.port, what: 'the player port' });
  let stopped: Promise<void> | undefined;
  const stopListening = (): void => {
    stopped ??= closeServer(http);
  };
  return {
    endpoint: `ws://${hostText(options.host)}:${port}`,
    stopListening,
    [Symbol.asyncDispose]: async () => {
      stopListening();
      const gone = [...sockets.clients].map((socket) => once(socket, 'close'));
      for (const socket of sockets.clients) socket.terminate();
      await Promise.all([stopped, ...gone]);
    },
  };
};

const admit = (socket: WebSocket, accepted: (socket: PlayerSocket) => PlayerSocketEvents): void => {
  socket.binaryType = 'nodebuffer';
  const closeSocket = socket.close.bind(socket);
  const events = accepted({
    get isOpen() {
      return socket.readyState === socket.OPEN;
    },
    get queuedBytes() {
      return socket.bufferedAmount;
    },
    send: (bytes) => socket.send(bytes, { binary: true, compress: false }),
    ask: () => socket.ping(),
    close: (code, text) => {
      socket.close = closeSocket;
      closeSocket(code, text);
    },
    terminate: () => socket.terminate(),
  });
  // `ws` closes by itself on an oversized or broken message, before anybody is asked; this puts the reason in front of that close. It answers a player's own
  // farewell in the same way, but with the words of that.
  socket.close = (code, data) => {
    socket.close = closeSocket;
    if (data !== undefined) return closeSocket(code, data);
    if (code === CLOSE_TOO_LARGE) events.faulted('too-large', code);
    else if (code !== undefined && CLOSE_MALFORMED.includes(code)) events.faulted('malformed', code);
    if (socket.readyState === socket.OPEN) closeSocket(code, data);
  };
  socket.on('message', (data: RawData, isBinary) => events.received(data as Buffer, isBinary));
  socket.on('pong', () => events.shownLife());
  socket.on('error', (error) => events.failed(error.message));
  socket.on('close', () => events.closed());
};

const refuse = (stream: Duplex, refusal: EntryRefusal): void => {
  const body = `${refusal.text}\n`;
  stream.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => stream.destroy(),
  );
};
