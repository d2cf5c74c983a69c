// A settlement server on this machine: real clocks, WebSockets, gRPC, and a port for operators.

import type { WorldMap } from '../core/map/map.ts';
import type { Rules } from '../core/rules/rules.ts';
import { readMap } from './adapters/game-files.ts';
import { grpcCalls } from './adapters/grpc-calls.ts';
import { nodeRuntime } from './adapters/node-runtime.ts';
import { openOperationsPort } from './adapters/operations-port.ts';
import { openRules } from './adapters/rules-file.ts';
import { wsPlayers } from './adapters/ws-players.ts';
import type { ServerConfig } from './host/config.ts';
import { startSettlementOn, type SettlementPorts, type SettlementServer as ServerOnPorts } from './settlement/settlement-server.ts';

/** What a test or a stack in one process may put in place of the usual. */
export type SettlementParts = Partial<Pick<SettlementPorts, 'hosting' | 'seed' | 'patienceMs' | 'runtime'>> & {
  /** Instead of the rules file: these never change. */
  readonly rules?: Rules;
  readonly map?: WorldMap;
};

export interface SettlementServer extends ServerOnPorts {
  readonly operationsPort: number;
}

/** Opens the settlement `config.settlementId`, and says so to the world. */
export const startSettlement = async (config: ServerConfig, parts: SettlementParts = {}): Promise<SettlementServer> => {
  const runtime = parts.runtime ?? nodeRuntime(config.logLevel);
  await using opening = new AsyncDisposableStack();
  const name = `settlement ${config.settlementId}`;
  const log = runtime.log(name);
  const rules = await openRules(parts.rules, { file: config.rulesFile, log, metrics: runtime.metrics(name) });
  const map = parts.map ?? (await readMap(config.mapFile));
  const server = opening.use(await startSettlementOn(config, { ...parts, runtime, calls: grpcCalls, players: wsPlayers, rules, map }));
  const operations = opening.use(
    await openOperationsPort({
      host: config.host,
      port: config.settlementOperationsPort,
      metrics: server.metrics,
      isHealthy: () => server.isHealthy(),
      log,
    }),
  );
  const opened = opening.move();
  return { ...server, operationsPort: operations.port, [Symbol.asyncDispose]: () => opened.disposeAsync() };
};
