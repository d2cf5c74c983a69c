// A player port that echoes, and clients to abuse it with.

import { once } from 'node:events';
import type { ExecutionContext } from 'ava';
import { WebSocket, type ClientOptions } from 'ws';
import { decodeServerFrame, encodeClientFrame } from '../../core/wire/codec.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { ClientRequest } from '../../core/wire/messages/requests.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { wsPlayers } from '../../servers/adapters/ws-players.ts';
import type { PlayerConnection } from '../../servers/host/player-connection.ts';
import { openPlayerPort, type PlayerPort, type PlayerPortOptions } from '../../servers/host/player-port.ts';
import { quietRuntime } from './runtime-kit.ts';

export interface EchoPort {
  readonly port: PlayerPort;
  readonly metrics: PrometheusMetrics;
  readonly open: Set<PlayerConnection>;
}

/** A port whose handler answers every request with a notice that names its kind. */
export const echoPort = async (t: ExecutionContext, more: Partial<PlayerPortOptions> = {}): Promise<EchoPort> => {
  const metrics = new PrometheusMetrics('test');
  const open = new Set<PlayerConnection>();
  const port = await openPlayerPort({
    runtime: quietRuntime(),
    players: wsPlayers,
    host: '127.0.0.1',
    port: 0,
    allowedOrigins: ['loopback', 'none'],
    metrics,
    log: makeLog('test', 'silent'),
    handlers: {
      requested: (connection, frame) => {
        open.add(connection);
        if (frame.request.kind === 'seatTaken') connection.markSeated();
        connection.send([{ kind: 'noticeShown', text: frame.request.kind }]);
      },
      closed: (connection) => void open.delete(connection),
    },
    ...more,
  });
  t.teardown(() => port[Symbol.asyncDispose]());
  return { port, metrics, open };
};

/** A client that remembers everything it was told. */
export class Client {
  readonly socket: WebSocket;
  readonly messages: ServerMessage[] = [];
  /** Frames that arrived. */
  frames = 0;
  #sequence = 0;
  readonly #closed: Promise<{ code: number; text: string }>;

  constructor(endpoint: string, options: ClientOptions = {}) {
    this.socket = new WebSocket(endpoint, options);
    this.socket.on('message', (data) => {
      const decoded = decodeServerFrame(data as Buffer);
      if (decoded.kind === 'refused') throw new Error(decoded.text);
      this.frames += 1;
      this.messages.push(...decoded.value);
    });
    this.#closed = new Promise((resolve) => this.socket.on('close', (code, text) => resolve({ code, text: text.toString() })));
    // Abused sockets end in errors; the tests look at how they close.
    this.socket.on('error', () => {});
  }

  static async open(endpoint: string, options: ClientOptions = {}): Promise<Client> {
    const client = new Client(endpoint, options);
    await once(client.socket, 'open');
    return client;
  }

  send(request: ClientRequest): void {
    this.#sequence += 1;
    this.socket.send(encodeClientFrame({ sequence: this.#sequence, request }));
  }

  /** Waits until a message fits. */
  async told(fits: (message: ServerMessage) => boolean): Promise<ServerMessage> {
    for (;;) {
      const found = this.messages.find(fits);
      if (found !== undefined) return found;
      await Promise.race([once(this.socket, 'message'), this.#closed]);
      if (this.socket.readyState === WebSocket.CLOSED && !this.messages.some(fits))
        throw new Error(`closed after ${JSON.stringify(this.messages)}`);
    }
  }

  /** Waits for the end of the connection. */
  closed(): Promise<{ code: number; text: string }> {
    return this.#closed;
  }

  /** Sends a request and waits for the echo: the port still serves this client. */
  async echo(): Promise<void> {
    this.messages.length = 0;
    this.send({ kind: 'partyCreated' });
    await this.told((message) => message.kind === 'noticeShown' && message.text === 'partyCreated');
  }

  /** Why it was refused last. */
  reasons(): string[] {
    return this.messages.flatMap((message) => (message.kind === 'rejected' ? [message.reason] : []));
  }
}
