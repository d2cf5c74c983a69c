// What the party host's tests share: a settlement that only answers gRPC and remembers what it was asked, a small player over a real socket,
// and orders for parties that drill.

import { WebSocket } from 'ws';
import { characterId, partyId, settlementId, type CharacterId } from '../../core/ids.ts';
import type { PartyGoal, PartyOrder } from '../../core/party/order.ts';
import { decodeServerFrame, encodeClientFrame } from '../../core/wire/codec.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { ClientRequest } from '../../core/wire/messages/requests.ts';
import { readConfig, type ServerConfig } from '../../servers/host/config.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { startPartyHost, type PartyHostDependencies } from '../../servers/start-party-host.ts';
import { grpcCalls } from '../../servers/adapters/grpc-calls.ts';
import { CallFailure, type Handlers, serving } from '../../servers/ports/calls.ts';

const { PartyHost, Settlement } = doubleping.servers;

type SettlementHandlers = Handlers<doubleping.servers.Settlement>;

/** A wait that fails a test instead of hanging it. Unit: ms. */
const PATIENCE_MS = 20_000;

/** The promise, or a failure that names what was waited for. */
export const soon = async <Value>(promise: Promise<Value>, what: string): Promise<Value> => {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`waited in vain for ${what}`)), PATIENCE_MS);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** What a settlement was asked, in order, and who waits for more of it. */
const newHeard = () => {
  const saves: doubleping.servers.PartySave[] = [];
  const returns: doubleping.servers.PartyReturn[] = [];
  const renewals: doubleping.servers.LeaseRenewal[] = [];
  const waiting = new Set<() => void>();
  return {
    saves,
    returns,
    renewals,
    note: <Entry>(list: Entry[], entry: Entry): void => {
      list.push(entry);
      for (const look of waiting) look();
    },
    /** Resolves as soon as `isSo`, looked at after every call. */
    until: (isSo: () => boolean, what: string): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = (): void => {
        if (!isSo()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
      return soon(promise, what);
    },
  };
};

const newBehaviour = () => ({
  save: (): void => undefined,
  takeFromParty: (): void => undefined,
  refusedLeases: [] as string[],
  /** Addresses of other settlements. */
  others: new Map<string, string>(),
});

/** How the settlement called `id` answers: it notes what it hears, and behaves as it is told. */
const handlersOf = (id: string, heard: ReturnType<typeof newHeard>, behaviour: ReturnType<typeof newBehaviour>): SettlementHandlers => ({
  admit: () => Promise.reject(new CallFailure('UNIMPLEMENTED', 'not here')),
  setOutLoadParty: () => Promise.reject(new CallFailure('UNIMPLEMENTED', 'not here')),
  saveParty: async (request) => {
    behaviour.save();
    heard.note(heard.saves, request);
    return {};
  },
  takeFromParty: async (request) => {
    behaviour.takeFromParty();
    heard.note(heard.returns, request);
    const seats = request.members
      .filter((member) => !(member.isLoggedOut ?? false))
      .map((member) => ({
        character: member.id ?? '',
        seat: { server: 'settlement', endpoint: `ws://127.0.0.1:1/${id}`, ticket: `to-${member.id}`, settlement: id },
      }));
    return { seats };
  },
  renewLeases: async (request) => {
    heard.note(heard.renewals, request);
    return { refused: behaviour.refusedLeases };
  },
  findSettlement: async ({ settlement }) => {
    const grpcAddress = behaviour.others.get(settlement);
    if (grpcAddress === undefined) throw new CallFailure('NOT_FOUND', `${settlement} has not been heard of`);
    return { settlement, grpcAddress, playerEndpoint: 'ws://127.0.0.1:1' };
  },
});

/** A settlement as a party host knows it. Its `behaviour` may be replaced to make it fail. */
export const startFakeSettlement = async (id: string) => {
  const heard = newHeard();
  const behaviour = newBehaviour();
  const grpc = await grpcCalls.serve({
    host: '127.0.0.1',
    port: 0,
    services: [serving(Settlement, handlersOf(id, heard, behaviour))],
    log: makeLog('fake-settlement', 'silent'),
    metrics: new PrometheusMetrics('fake'),
  });
  const { saves, returns, renewals, until } = heard;
  return { address: grpc.address, saves, returns, renewals, behaviour, until, [Symbol.asyncDispose]: () => grpc[Symbol.asyncDispose]() };
};

/** A configuration for tests: any free port, no waiting at the end. */
export const testConfig = (overrides: Partial<ServerConfig> = {}): ServerConfig => ({
  ...readConfig({ DOUBLEPING_PARTY_HOST_GRPC_PORT: '0', DOUBLEPING_PARTY_HOST_OPERATIONS_PORT: '0', DOUBLEPING_LOG: 'silent' }),
  partyThreads: 1,
  partiesPerThread: 8,
  drainMs: 0,
  ...overrides,
});

/** A party host with a client of its service. */
export const startTestHost = async (config: ServerConfig, dependencies: PartyHostDependencies = {}) => {
  const host = await startPartyHost(config, dependencies);
  const client = grpcCalls.client(PartyHost, host.grpcAddress);
  return {
    ...host,
    client,
    [Symbol.asyncDispose]: async () => {
      client.close();
      await host[Symbol.asyncDispose]();
    },
  };
};

export const ids = (...names: string[]): CharacterId[] => names.map(characterId);

/** An order for players (and companions, whose names begin with `npc`). */
export const orderFor = (
  party: string,
  names: readonly string[],
  goal: PartyGoal = { kind: 'drill', partners: 1, strikeEveryMs: 400 },
): PartyOrder => ({
  party: partyId(party),
  seed: 7,
  settlement: settlementId('fordwick'),
  members: names.map((name) => ({
    id: characterId(name),
    name,
    look: 'guard',
    stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
    weapon: 'sword',
    armour: 'clothes',
    isCompanion: name.startsWith('npc'),
  })),
  goal,
});

/** The order as a settlement sends it. */
export const wireOrder = (order: PartyOrder, settlementAddress: string, more: { epoch?: number; checkpoint?: string } = {}) => ({
  party: order.party,
  settlement: order.settlement,
  settlementAddress,
  order: new TextEncoder().encode(JSON.stringify(order)),
  checkpoint: new TextEncoder().encode(more.checkpoint ?? ''),
  characters: order.members.filter((member) => !member.isCompanion).map(({ id }) => ({ id, epoch: more.epoch ?? 3 })),
});

/** Any answer's seats, by character. */
export const seatsOf = (answer: {
  readonly seats: readonly doubleping.servers.MemberSeat.$Properties[];
}): Map<string, { endpoint: string; ticket: string }> =>
  new Map(answer.seats.map(({ character, seat }) => [character ?? '', { endpoint: seat?.endpoint ?? '', ticket: seat?.ticket ?? '' }]));

export type Kind = ServerMessage['kind'];

/** A player over a real socket: sends requests, remembers every message. */
export class Player {
  readonly messages: ServerMessage[] = [];
  readonly closed: Promise<{ readonly code: number; readonly text: string }>;
  readonly socket: WebSocket;
  readonly #waiting = new Set<() => void>();
  #sequence = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data) => {
      const decoded = decodeServerFrame(data as Buffer);
      if (decoded.kind !== 'ok') throw new Error(decoded.text);
      this.messages.push(...decoded.value);
      for (const look of this.#waiting) look();
    });
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, text) => resolve({ code, text: text.toString() }));
    });
  }

  /** Connects; shows the ticket when there is one. */
  static async connect(seat: { readonly endpoint: string; readonly ticket?: string } | undefined): Promise<Player> {
    if (seat === undefined) throw new Error('there is no seat');
    const socket = new WebSocket(seat.endpoint);
    const player = new Player(socket);
    await soon(new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject)), 'a connection');
    if (seat.ticket !== undefined) player.send({ kind: 'seatTaken', ticket: seat.ticket });
    return player;
  }

  send(request: ClientRequest): number {
    this.#sequence += 1;
    this.socket.send(encodeClientFrame({ sequence: this.#sequence, request }));
    return this.#sequence;
  }

  /** The first message of this kind that `accepts`, past or future. */
  heard<Wanted extends Kind>(
    kind: Wanted,
    accepts: (message: Extract<ServerMessage, { kind: Wanted }>) => boolean = () => true,
  ): Promise<Extract<ServerMessage, { kind: Wanted }>> {
    const { promise, resolve } = Promise.withResolvers<Extract<ServerMessage, { kind: Wanted }>>();
    const look = (): void => {
      const found = this.messages.find(
        (message): message is Extract<ServerMessage, { kind: Wanted }> =>
          message.kind === kind && accepts(message as Extract<ServerMessage, { kind: Wanted }>),
      );
      if (found === undefined) return;
      this.#waiting.delete(look);
      resolve(found);
    };
    this.#waiting.add(look);
    look();
    return soon(promise, `a ${kind} message`);
  }

  /** Calls `react` with every message from now on. */
  react(react: (message: ServerMessage) => void): void {
    let seen = this.messages.length;
    this.#waiting.add(() => {
      while (seen < this.messages.length) {
        const message = this.messages[seen];
        seen += 1;
        if (message !== undefined) react(message);
      }
    });
  }

  /** Cuts the line without a closing handshake. */
  cut(): void {
    this.socket.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.socket.terminate();
    await this.closed;
  }
}
