// What the settlement server's tests share: the world's own calls over a store in memory with a switch for each way a network can fail, a party
// host that only remembers what it was asked, and a way in for players.

import { newSheet, type CharacterRecord, type CharacterSheet, type Holder } from '../../core/model/character.ts';
import { accountId, characterId, placeId, settlementId, type CharacterId } from '../../core/ids.ts';
import { present } from '../../core/assert.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { done } from '../../core/world/records.ts';
import { readConfig, type ServerConfig } from '../../servers/host/config.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { toWireState } from '../../servers/host/sheets.ts';
import { startSettlement, type SettlementParts } from '../../servers/start-settlement.ts';
import { Leases } from '../../servers/world/leases.ts';
import { memoryStore } from '../../servers/adapters/memory-store.ts';
import { SettlementDirectory } from '../../servers/world/settlement-directory.ts';
import { worldCalls } from '../../servers/world/world-calls.ts';
import { Player, soon } from './party-host-kit.ts';
import { grpcCalls } from '../../servers/adapters/grpc-calls.ts';
import { CallFailure, type Handlers, serving } from '../../servers/ports/calls.ts';
import { quietRuntime } from './runtime-kit.ts';

const { PartyHost, Settlement, World } = doubleping.servers;
type WorldHandlers = Handlers<doubleping.servers.World>;

const log = makeLog('test', 'silent');

/** `away`: the call does not arrive. `lost-answer`: it is done, and the answer is lost on the way back. */
type Fault = 'away' | 'lost-answer';

/** The world's calls over a store in memory. `faults` says what happens to the next calls of a method; `away` to all of them. */
export const startTestWorld = async () => {
  const store = memoryStore();
  const metrics = new PrometheusMetrics('world');
  const directory = new SettlementDirectory(grpcCalls);
  const real = worldCalls({
    store,
    map: defaultMap,
    leases: new Leases(10_000),
    leaseMs: 10_000,
    directory,
    allowsLoad: true,
    log,
    metrics,
    runtime: quietRuntime(),
  });
  const state = { isAway: false, faults: [] as { method: string; fault: Fault }[], calls: [] as string[] };
  const waiting = new Set<() => void>();
  const withFaults = async (method: string, call: () => Promise<object>): Promise<object> => {
    const index = state.faults.findIndex((planned) => planned.method === method);
    const [planned] = index < 0 ? [] : state.faults.splice(index, 1);
    if (state.isAway || planned?.fault === 'away') throw new CallFailure('UNAVAILABLE', 'the world is away');
    const answer = await call();
    state.calls.push(method);
    for (const look of waiting) look();
    if (planned?.fault === 'lost-answer') throw new CallFailure('UNAVAILABLE', 'the answer was lost');
    return answer;
  };
  const handlers = Object.fromEntries(
    Object.entries(real).map(([method, handle]) => [
      method,
      (request: object) => withFaults(method, () => (handle as (request: object) => Promise<object>)(request)),
    ]),
  ) as unknown as WorldHandlers;
  const grpc = await grpcCalls.serve({ host: '127.0.0.1', port: 0, services: [serving(World, handlers)], log, metrics });
  return {
    address: grpc.address,
    state,
    store,
    /** Puts a character into the store, in this owner's hands. */
    put: async (name: string, holder: Holder, change: Partial<CharacterSheet> = {}): Promise<CharacterRecord> => {
      const id = characterId(name.toLowerCase());
      const fresh = newSheet({ id, name, calling: 'scout', settlement: settlementId('fordwick'), gold: 60 });
      const character = { account: accountId('a1'), sheet: { ...fresh, ...change }, custody: { holder, epoch: 3 }, version: 1 };
      await store.transact({ characters: [id] }, () => done(undefined, [{ kind: 'characterPut', character }]));
      return character;
    },
    /** Resolves when so many calls of this method have been carried out. */
    called: (method: string, times: number): Promise<void> => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const look = (): void => {
        if (state.calls.filter((call) => call === method).length >= times) resolve();
      };
      waiting.add(look);
      look();
      return soon(promise, `${times} calls of ${method}`);
    },
    /** What the store has of it. */
    record: async (id: CharacterId): Promise<CharacterRecord> => present(await store.character(id), `${id} is stored`),
    [Symbol.asyncDispose]: async () => {
      directory.close();
      await grpc[Symbol.asyncDispose]();
    },
  };
};

const partySeat = (character: string) => ({
  server: 'party',
  endpoint: 'ws://127.0.0.1:1',
  ticket: `for-${character}`,
  settlement: 'fordwick',
});

/** A party host that begins no party but answers as if. */
export const startFakePartyHost = async () => {
  const state = { failure: undefined as CallFailure | undefined, orders: [] as PartyOrder[], running: new Set<string>() };
  const handlers: Handlers<doubleping.servers.PartyHost> = {
    provision: async (request) => {
      if (state.failure !== undefined) throw state.failure;
      const order = JSON.parse(Buffer.from(request.order).toString()) as PartyOrder;
      state.orders.push(order);
      state.running.add(request.party);
      return { seats: request.characters.map(({ id }) => ({ character: id ?? '', seat: partySeat(id ?? '') })) };
    },
    reseat: async ({ party, character }) => {
      if (!state.running.has(party)) throw new CallFailure('NOT_FOUND', 'no such party');
      return partySeat(character);
    },
    describe: async () => ({ parties: state.running.size, partiesMax: 10, threads: 1, isDraining: false }),
  };
  const grpc = await grpcCalls.serve({
    host: '127.0.0.1',
    port: 0,
    services: [serving(PartyHost, handlers)],
    log,
    metrics: new PrometheusMetrics('fake'),
  });
  return { address: grpc.address, state, [Symbol.asyncDispose]: () => grpc[Symbol.asyncDispose]() };
};

/** A world, a party host and the settlement of Fordwick between them. */
export const startFordwick = async (parts: SettlementParts = {}, changes: Partial<ServerConfig> = {}) => {
  await using opening = new AsyncDisposableStack();
  const world = opening.use(await startTestWorld());
  const partyHost = opening.use(await startFakePartyHost());
  const config: ServerConfig = {
    ...readConfig({ DOUBLEPING_LOG: 'silent' }),
    settlementGrpcPort: 0,
    settlementPlayerPort: 0,
    settlementOperationsPort: 0,
    worldAddress: world.address,
    partyHostAddress: partyHost.address,
    drainMs: 2000,
    ...changes,
  };
  const server = opening.use(await startSettlement(config, { seed: 1, patienceMs: 300, ...parts }));
  const client = grpcCalls.client(Settlement, server.grpcAddress);
  opening.defer(() => client.close());
  const admit = ({ sheet, custody }: CharacterRecord) =>
    client.admit(
      {
        idempotencyKey: `admit-${sheet.id}`,
        character: toWireState({ id: sheet.id, epoch: custody.epoch, sheet }),
        holder: { ...custody.holder },
      },
      { deadlineMs: 5000 },
    );
  const opened = opening.move();
  return {
    world,
    partyHost,
    server,
    config,
    client,
    admit,
    /** Makes a character, lets it in and seats its player. */
    enter: async (name: string, change: Partial<CharacterSheet> = {}): Promise<Player> => {
      const seat = await admit(await world.put(name, { kind: 'settlement', settlement: settlementId('fordwick') }, change));
      const player = await Player.connect(seat);
      await player.heard('settlementEntered');
      return player;
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
};

export const fordwick = settlementId('fordwick');
export const saltgate = placeId('saltgate');
