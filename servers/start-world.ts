// A world server on this machine: real clocks, WebSockets, gRPC, scrypt, the embedded store, and a port for operators.

import type { WorldMap } from '../core/map/map.ts';
import type { Rules } from '../core/rules/rules.ts';
import { readMap } from './adapters/game-files.ts';
import { grpcCalls } from './adapters/grpc-calls.ts';
import { openLowdbStore } from './adapters/lowdb-store.ts';
import { nodeRuntime } from './adapters/node-runtime.ts';
import { openOperationsPort } from './adapters/operations-port.ts';
import { openRules } from './adapters/rules-file.ts';
import { ScryptPasswords } from './adapters/scrypt-passwords.ts';
import { wsPlayers } from './adapters/ws-players.ts';
import type { ServerConfig } from './host/config.ts';
import type { Runtime } from './ports/runtime.ts';
import type { Store } from './ports/store.ts';
import { startWorldOn, type WorldServer as ServerOnPorts } from './world/world-server.ts';

/** What a test or a whole stack in one process may bring along. */
export interface WorldDeps {
  /** Default: the embedded store in `config.dataFolder`. Whoever brings a store closes it. */
  readonly store?: Store;
  /** Instead of the rules file: these never change. */
  readonly rules?: Rules;
  readonly map?: WorldMap;
  readonly runtime?: Runtime;
  /** scrypt's N, a power of two; small makes tests quick. */
  readonly passwordCost?: number;
}

export interface WorldServer extends ServerOnPorts {
  readonly operationsPort: number;
}

/** Starts a world. Throws `StoreFailure`, `PortUnavailable` or `BadConfig` when it cannot, and leaves nothing open then. */
export const startWorld = async (config: ServerConfig, deps: WorldDeps = {}): Promise<WorldServer> => {
  const runtime = deps.runtime ?? nodeRuntime(config.logLevel);
  const log = runtime.log('world');
  await using opening = new AsyncDisposableStack();
  const metrics = runtime.metrics('world');
  const rules = await openRules(deps.rules, { file: config.rulesFile, log, metrics });
  const map = deps.map ?? (await readMap(config.mapFile));
  const store = deps.store ?? opening.use(await openLowdbStore({ folder: config.dataFolder, log, metrics }));
  const passwords = new ScryptPasswords(deps.passwordCost);
  const world = opening.use(await startWorldOn(config, { runtime, calls: grpcCalls, players: wsPlayers, store, passwords, rules, map }));
  const operations = opening.use(
    await openOperationsPort({
      host: config.host,
      port: config.worldOperationsPort,
      metrics: { text: () => world.metricsText() },
      isHealthy: () => world.isHealthy(),
      log,
    }),
  );
  const opened = opening.move();
  return { ...world, operationsPort: operations.port, [Symbol.asyncDispose]: () => opened.disposeAsync() };
};
