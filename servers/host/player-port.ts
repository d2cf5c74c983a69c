// Where players connect: a WebSocket port with one protobuf frame per binary message. It checks who may come in, bounds what each may send and
// how much may wait for it, and hands checked frames to its handlers, stamped once. What one player does wrong ends that player's connection,
// with a reason, and nobody else notices.

import { createServer, STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { CLIENT_FRAME_BYTES_MAX, CONNECTIONS_MAX, UNSEATED_CONNECTIONS_MAX } from '../../core/limits.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { RejectReason, TimeEchoed } from '../../core/wire/messages/common-messages.ts';
import type { ClientFrame, TimeProbed } from '../../core/wire/messages/requests.ts';
import { closeServer, hostText, listen } from './listen.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { isOriginAllowed } from './origins.ts';
import { portCounters, SocketConnection, type PortContext } from './player-connection.ts';

/** One player's connection. Everything sent within one turn of the event loop leaves in one write. */
export interface PlayerConnection {
  /** Unlike any other on this port; rises from 1. */
  readonly id: number;
  /** Queues messages for the end of this turn. On a connection that is closing this does nothing. */
  send(messages: readonly ServerMessage[]): void;
  /** Queues a broadcast's shared bytes, a whole ServerFrame; keeps its order with `send`. */
  sendEncoded(bytes: Uint8Array): void;
  /** Refuses the request numbered `sequence`, and counts it. */
  reject(sequence: number, reason: RejectReason, text: string): void;
  /** Sends what is queued, then closes; the text travels with the close. Nothing from this player is handled any more. */
  close(text: string): void;
  /** The player has shown who it is: lifts the time-out and makes room for another who has not. */
  markSeated(): void;
}

export interface PlayerPortHandlers {
  /** A checked frame. `receivedAt`: the port's clock when its bytes arrived, in ms. */
  requested(connection: PlayerConnection, frame: ClientFrame, receivedAt: number): void;
  /** The connection is gone, whoever ended it; called exactly once for each connection. */
  closed(connection: PlayerConnection): void;
}

export interface PlayerPort {
  readonly port: number;
  /** A `ws://` URL. */
  readonly endpoint: string;
  connections(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface PlayerPortOptions {
  readonly host: string;
  readonly port: number;
  readonly allowedOrigins: readonly string[];
  readonly handlers: PlayerPortHandlers;
  readonly metrics: Metrics;
  readonly log: Log;
  /** The clock that stamps frames, in ms. Default `performance.now`. */
  readonly now?: () => number;
  /** How long a connection may stay unseated. Unit: ms. Default 10 000. */
  readonly unseatedMs?: number;
}

/** A silent connection is asked for a sign of life this often, and ended when it gave none since the last time. Unit: ms. */
const LIFE_SIGN_EVERY_MS = 15_000;
/** The asking is spread over this many slots, so that a full port does not ask everybody at once. */
const LIFE_SIGN_SLOTS = 30;
const UNSEATED_MS = 10_000;

/** Opens the port. */
export const openPlayerPort = async (options: PlayerPortOptions): Promise<PlayerPort> => {
  const counters = portCounters(options.metrics);
  const connections = new Set<SocketConnection>();
  let lastId = 0;
  const context: PortContext = {
    handlers: options.handlers,
    counters,
    log: options.log,
    now: options.now ?? (() => performance.now()),
    unseatedMs: options.unseatedMs ?? UNSEATED_MS,
    unseated: 0,
    ended: (connection) => {
      connections.delete(connection);
      counters.open.set(connections.size);
    },
  };
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: CLIENT_FRAME_BYTES_MAX,
    perMessageDeflate: false,
  });
  const http = createServer({ noDelay: true, requestTimeout: 5000, headersTimeout: 5000 }, (_request, response) => {
    response.writeHead(426, { connection: 'close', 'content-type': 'text/plain' }).end('players connect here with a WebSocket\n');
  });
  http.maxConnections = CONNECTIONS_MAX + UNSEATED_CONNECTIONS_MAX;
  http.on('upgrade', (request, stream, head) => {
    // Without this an aborted handshake would be an uncaught error; the socket is gone either way.
    stream.on('error', () => stream.destroy());
    const refusal = refusalOf(request, { allowedOrigins: options.allowedOrigins, open: connections.size, unseated: context.unseated });
    if (refusal !== undefined) {
      counters.refused.inc({ reason: refusal.reason });
      refuse(stream, refusal);
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => {
      lastId += 1;
      connections.add(new SocketConnection(lastId, socket, context));
      counters.open.set(connections.size);
    });
  });
  sockets.on('wsClientError', (_error, stream) => stream.destroy());
  const port = await listen(http, { host: options.host, port: options.port, what: 'the player port' });
  const lifeSigns = everySlot(connections);
  return {
    port,
    endpoint: `ws://${hostText(options.host)}:${port}`,
    connections: () => connections.size,
    [Symbol.asyncDispose]: async () => {
      clearInterval(lifeSigns);
      // First nobody new, then nobody at all.
      const stopped = closeServer(http);
      for (const connection of connections) connection.close('The server is stopping.');
      await Promise.all([...connections].map((connection) => connection.gone));
      await stopped;
    },
  };
};

/** The answer to a heartbeat. Both instants on the server's own clock (the party clock in a party), in ms. */
export const echoTime = (probe: TimeProbed, receivedAt: number, now: number): TimeEchoed => ({
  kind: 'timeEchoed',
  clientSentAt: probe.clientSentAt,
  serverReceivedAt: receivedAt,
  serverSentAt: now,
});

/** The round trip a heartbeat measured, without the time the client held it; undefined before the first echo or when it makes no sense. Unit: ms. */
export const roundTripOf = (probe: TimeProbed, receivedAt: number): number | undefined => {
  if (probe.echoSentAt <= 0) return undefined;
  const roundTripMs = receivedAt - probe.echoSentAt - probe.heldMs;
  return roundTripMs >= 0 ? roundTripMs : undefined;
};

interface Refusal {
  readonly status: 403 | 503;
  readonly reason: 'origin' | 'overloaded';
  readonly text: string;
}

const refusalOf = (
  request: IncomingMessage,
  { allowedOrigins, open, unseated }: { allowedOrigins: readonly string[]; open: number; unseated: number },
): Refusal | undefined => {
  if (!isOriginAllowed(request.headers.origin, allowedOrigins))
    return { status: 403, reason: 'origin', text: 'this page may not connect here: its origin is not among those the server allows' };
  if (open >= CONNECTIONS_MAX || unseated >= UNSEATED_CONNECTIONS_MAX)
    return { status: 503, reason: 'overloaded', text: 'too many are connecting at once; try again in a moment' };
  return undefined;
};

const refuse = (stream: Duplex, refusal: Refusal): void => {
  const body = `${refusal.text}\n`;
  stream.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\nconnection: close\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => stream.destroy(),
  );
};

const everySlot = (connections: ReadonlySet<SocketConnection>): NodeJS.Timeout => {
  let slot = 0;
  return setInterval(() => {
    slot = (slot + 1) % LIFE_SIGN_SLOTS;
    for (const connection of connections) if (connection.id % LIFE_SIGN_SLOTS === slot) connection.askForLifeSign();
  }, LIFE_SIGN_EVERY_MS / LIFE_SIGN_SLOTS);
};
