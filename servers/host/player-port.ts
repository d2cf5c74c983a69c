// Where players connect: one protobuf frame per binary message. It checks who may come in, bounds what each may send and how much may wait for it, and
// hands checked frames to its handlers, stamped once. What one player does wrong ends that player's connection, with a reason, and nobody else notices.

import { CLIENT_FRAME_BYTES_MAX, CONNECTIONS_MAX, UNSEATED_CONNECTIONS_MAX } from '../../core/limits.ts';
import type { EntryRefusal, Players } from '../ports/players.ts';
import { every, type Log, type Metrics, type Runtime } from '../ports/runtime.ts';
import { isOriginAllowed } from './origins.ts';
import { portCounters, SocketConnection, type PlayerPortHandlers, type PortContext } from './player-connection.ts';

export interface PlayerPort {
  /** A URL for players. */
  readonly endpoint: string;
  connections(): number;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface PlayerPortOptions {
  readonly runtime: Runtime;
  readonly players: Players;
  readonly host: string;
  readonly port: number;
  readonly allowedOrigins: readonly string[];
  readonly handlers: PlayerPortHandlers;
  readonly metrics: Metrics;
  readonly log: Log;
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
  const { runtime, players, host, port } = options;
  const counters = portCounters(options.metrics);
  const connections = new Set<SocketConnection>();
  let lastId = 0;
  const context: PortContext = {
    runtime,
    handlers: options.handlers,
    counters,
    log: options.log,
    unseatedMs: options.unseatedMs ?? UNSEATED_MS,
    unseated: 0,
    ended: (connection) => {
      connections.delete(connection);
      counters.open.set(connections.size);
    },
  };
  const refusalOf = (origin: string | undefined): EntryRefusal | undefined => {
    const refusal = whyNot(origin, { allowedOrigins: options.allowedOrigins, open: connections.size, unseated: context.unseated });
    if (refusal !== undefined) counters.refused.inc({ reason: refusal.reason });
    return refusal;
  };
  const listener = await players.listen({
    host,
    port,
    messageBytesMax: CLIENT_FRAME_BYTES_MAX,
    connectionsMax: CONNECTIONS_MAX + UNSEATED_CONNECTIONS_MAX,
    refusalOf,
    accepted: (socket) => {
      lastId += 1;
      const connection = new SocketConnection(lastId, socket, context);
      connections.add(connection);
      counters.open.set(connections.size);
      return connection.events;
    },
  });
  const stopAsking = askInSlots(runtime, connections);
  return {
    endpoint: listener.endpoint,
    connections: () => connections.size,
    [Symbol.asyncDispose]: async () => {
      stopAsking();
      // First nobody new, then nobody at all.
      listener.stopListening();
      for (const connection of connections) connection.close('The server is stopping.');
      await Promise.all([...connections].map((connection) => connection.gone));
      await listener[Symbol.asyncDispose]();
    },
  };
};

const whyNot = (
  origin: string | undefined,
  { allowedOrigins, open, unseated }: { allowedOrigins: readonly string[]; open: number; unseated: number },
): EntryRefusal | undefined => {
  if (!isOriginAllowed(origin, allowedOrigins))
    return { status: 403, reason: 'origin', text: 'this page may not connect here: its origin is not among those the server allows' };
  if (open >= CONNECTIONS_MAX || unseated >= UNSEATED_CONNECTIONS_MAX)
    return { status: 503, reason: 'overloaded', text: 'too many are connecting at once; try again in a moment' };
  return undefined;
};

const askInSlots = (runtime: Runtime, connections: ReadonlySet<SocketConnection>): (() => void) => {
  let slot = 0;
  return every(runtime, LIFE_SIGN_EVERY_MS / LIFE_SIGN_SLOTS, () => {
    slot = (slot + 1) % LIFE_SIGN_SLOTS;
    for (const connection of connections) if (connection.id % LIFE_SIGN_SLOTS === slot) connection.askForLifeSign();
  });
};
