// The world server: stores every character while its player is away, checks who players are, and knows which server owns whom now. Players log in
// and are shown to a settlement; settlements take and give back characters over gRPC.

import { settlementsOf } from '../../core/map/map.ts';
import { present } from '../../core/assert.ts';
import type { WallTimeMs } from '../../core/ids.ts';
import type { WorldMap } from '../../core/map/map.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { ServerConfig } from '../config.ts';
import { readMap, readRules } from '../host/game-files.ts';
import { serveGrpc, serving } from '../host/grpc.ts';
import { makeLog } from '../host/log.ts';
import { Metrics } from '../host/metrics.ts';
import { openOperationsPort } from '../host/operations-port.ts';
import { openPlayerPort } from '../host/player-port.ts';
import { FrontDesk } from './front-desk.ts';
import { Leases } from './leases.ts';
import { openLowdbStore } from './lowdb-store.ts';
import { PasswordHasher } from './passwords.ts';
import { SettlementDirectory } from './settlement-directory.ts';
import type { Store } from './store.ts';
import { wallClock, worldCalls, type WorldParts } from './world-calls.ts';

/** What a test or a whole stack in one process may bring along. */
export interface WorldDeps {
  /** Default: the embedded store in `config.dataFolder`. Whoever brings a store closes it. */
  readonly store?: Store;
  readonly rules?: Rules;
  readonly map?: WorldMap;
  readonly now?: () => WallTimeMs;
  /** scrypt's N, a power of two; small makes tests quick. */
  readonly passwordCost?: number;
}

export interface WorldServer {
  /** `host:port` of the World service. */
  readonly grpcAddress: string;
  /** A `ws://` URL. */
  readonly playerEndpoint: string;
  readonly operationsPort: number;
  metricsText(): Promise<string>;
  /** Answers what was asked already, lets go of every connection, and makes everything durable. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** People type their passwords while connected. Unit: ms. */
const UNSEATED_MS = 60_000;

/** Starts a world. Throws `StoreFailure`, `PortUnavailable` or `BadConfig` when it cannot, and leaves nothing open then. */
export const startWorld = async (config: ServerConfig, deps: WorldDeps = {}): Promise<WorldServer> => {
  await using opened = new AsyncDisposableStack();
  const log = makeLog('world', config.logLevel);
  const metrics = new Metrics('world');
  const rules = deps.rules ?? (await readRules(config.rulesFile));
  const map = deps.map ?? (await readMap(config.mapFile));
  const store = deps.store ?? opened.use(await openLowdbStore({ folder: config.dataFolder, log, metrics }));
  const now = deps.now ?? wallClock;
  const leases = new Leases(config.leaseMs);
  for (const party of await store.parties()) leases.renew(party, { now: now(), leaseMs: config.leaseMs });
  const directory = new SettlementDirectory();
  opened.defer(() => directory.close());
  const parts: WorldParts = { store, map, leases, leaseMs: config.leaseMs, directory, allowsLoad: config.allowsLoad, log, metrics, now };
  registerSizes(metrics, store);

  let isServing = true;
  const operations = opened.use(
    await openOperationsPort({ host: config.host, port: config.worldOperationsPort, metrics, isHealthy: () => isServing, log }),
  );
  const services = [serving(doubleping.servers.World, worldCalls(parts))];
  const grpc = opened.use(await serveGrpc({ host: config.host, port: config.worldGrpcPort, services, log, metrics }));
  const desk = new FrontDesk({
    ...parts,
    hasher: new PasswordHasher(deps.passwordCost),
    firstSettlement: present(settlementsOf(map)[0], 'a map has a settlement'),
    startingGold: rules.journey.startingGold,
  });
  const players = opened.use(
    await openPlayerPort({
      host: config.host,
      port: config.worldPlayerPort,
      allowedOrigins: config.allowedOrigins,
      handlers: desk,
      metrics,
      log,
      unseatedMs: UNSEATED_MS,
    }),
  );
  // Undone in reverse: what was asked is answered, then players, gRPC, operations and the store let go.
  opened.defer(() => desk.drain());
  opened.defer(() => {
    isServing = false;
    grpc.setServing(false);
  });
  log.info({ grpc: grpc.address, players: players.endpoint, operations: operations.port }, 'the world is open');
  const running = opened.move();
  return {
    grpcAddress: grpc.address,
    playerEndpoint: players.endpoint,
    operationsPort: operations.port,
    metricsText: () => metrics.text(),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
};

const registerSizes = (metrics: Metrics, store: Store): void => {
  metrics.gauge('world_accounts', 'Accounts', [], () => store.size().accounts);
  metrics.gauge('world_characters', 'Characters', [], () => store.size().characters);
  metrics.gauge('world_parties', 'Parties that hold characters', [], () => store.size().parties);
};
