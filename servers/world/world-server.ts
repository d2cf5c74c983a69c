// The world server: stores every character while its player is away, checks who players are, and knows which server owns whom now. Players log in
// and are shown to a settlement; settlements take and give back characters. Everything it wants of the world outside comes in through ports.

import { present } from '../../core/assert.ts';
import { settlementsOf, type WorldMap } from '../../core/map/map.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { ServerConfig } from '../host/config.ts';
import { openPlayerPort } from '../host/player-port.ts';
import { serving, type Calls } from '../ports/calls.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { Players } from '../ports/players.ts';
import type { RulesSource } from '../ports/rules.ts';
import type { Metrics, Runtime } from '../ports/runtime.ts';
import type { Store } from '../ports/store.ts';
import { LoginHandler } from './login-handler.ts';
import { Leases } from './leases.ts';
import { SettlementDirectory } from './settlement-directory.ts';
import { worldCalls, type WorldParts } from './world-calls.ts';

/** Everything a world wants of the world outside. Whoever brings the store closes it, after the world. */
export interface WorldPorts {
  readonly runtime: Runtime;
  readonly calls: Calls;
  readonly players: Players;
  readonly store: Store;
  readonly passwords: Passwords;
  readonly rules: RulesSource;
  readonly map: WorldMap;
}

/** What an operator sets of it. */
export type WorldConfig = Pick<ServerConfig, 'host' | 'worldGrpcPort' | 'worldPlayerPort' | 'allowedOrigins' | 'allowsLoad' | 'leaseMs'>;

export interface WorldServer {
  /** `host:port` where other servers call it. */
  readonly grpcAddress: string;
  /** A URL for players. */
  readonly playerEndpoint: string;
  metricsText(): Promise<string>;
  isHealthy(): boolean;
  /** Answers what was asked already, and lets go of every connection. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** People type their passwords while connected. Unit: ms. */
const UNSEATED_MS = 60_000;

/** Starts a world. Throws what its ports throw when it cannot, and leaves nothing open then. */
export const startWorldOn = async (config: WorldConfig, ports: WorldPorts): Promise<WorldServer> => {
  const { runtime, calls, players, store, passwords, rules, map } = ports;
  await using opened = new AsyncDisposableStack();
  const log = runtime.log('world');
  const metrics = runtime.metrics('world');
  const leases = new Leases(config.leaseMs);
  for (const party of await store.parties()) leases.renew(party, { now: runtime.wallNow(), leaseMs: config.leaseMs });
  const directory = new SettlementDirectory(calls);
  opened.defer(() => directory.close());
  const { leaseMs, allowsLoad, host, allowedOrigins } = config;
  const parts: WorldParts = { store, map, leases, leaseMs, directory, allowsLoad, log, metrics, runtime };
  registerSizes(metrics, store);

  let isServing = true;
  const services = [serving(doubleping.servers.World, worldCalls(parts))];
  const served = opened.use(await calls.serve({ host, port: config.worldGrpcPort, services, log, metrics }));
  const logins = new LoginHandler({
    ...parts,
    passwords,
    firstSettlement: present(settlementsOf(map)[0], 'a map has a settlement'),
    rules,
  });
  const port = opened.use(
    await openPlayerPort({
      runtime,
      players,
      host,
      port: config.worldPlayerPort,
      allowedOrigins,
      handlers: logins,
      metrics,
      log,
      unseatedMs: UNSEATED_MS,
    }),
  );
  // Undone in reverse: what was asked is answered, then players and calls let go.
  opened.defer(() => logins.drain());
  opened.defer(() => {
    isServing = false;
    served.setServing(false);
  });
  log.info({ calls: served.address, players: port.endpoint }, 'the world is open');
  const running = opened.move();
  return {
    grpcAddress: served.address,
    playerEndpoint: port.endpoint,
    metricsText: () => metrics.text(),
    isHealthy: () => isServing,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
};

const registerSizes = (metrics: Metrics, store: Store): void => {
  metrics.gauge('world_accounts', 'Accounts', [], () => store.size().accounts);
  metrics.gauge('world_characters', 'Characters', [], () => store.size().characters);
  metrics.gauge('world_parties', 'Parties that hold characters', [], () => store.size().parties);
};
