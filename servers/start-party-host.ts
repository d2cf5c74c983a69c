// A party host on this machine: real clocks, gRPC, worker threads or none, files, and a port for operators.

import type { WorldMap } from '../core/map/map.ts';
import type { Rules } from '../core/rules/rules.ts';
import { readMap } from './adapters/game-files.ts';
import { grpcCalls } from './adapters/grpc-calls.ts';
import { InPlaceThreads } from './adapters/in-place-threads.ts';
import { keepIn } from './adapters/kept-files.ts';
import { nodeRuntime } from './adapters/node-runtime.ts';
import { openOperationsPort } from './adapters/operations-port.ts';
import type { PrometheusMetrics } from './adapters/prometheus.ts';
import { openRules } from './adapters/rules-file.ts';
import { ThreadLoad } from './adapters/thread-meters.ts';
import { WorkerThreads } from './adapters/worker-threads.ts';
import { wsPlayers } from './adapters/ws-players.ts';
import type { ServerConfig } from './host/config.ts';
import { startPartyHostOn, type PartyHost as HostOnPorts } from './party/party-host.ts';
import type { Log, Runtime } from './ports/runtime.ts';
import type { PartyThreads, ThreadSetup } from './ports/threads.ts';

/** What a caller may put in the place of what the configuration says. */
export interface PartyHostDependencies {
  /** Instead of the rules file: these never change. */
  readonly rules?: Rules;
  readonly map?: WorldMap;
  readonly log?: Log;
  /** Write every party's inputs and effects to `<dataFolder>/traces` at its end. */
  readonly recordTraces?: boolean;
}

export interface PartyHost extends HostOnPorts {
  readonly operationsPort: number;
}

/** Starts a party host; resolves when its threads wait for parties. */
export const startPartyHost = async (config: ServerConfig, dependencies: PartyHostDependencies = {}): Promise<PartyHost> => {
  const runtime = nodeRuntime(config.logLevel, dependencies.log);
  const log = runtime.log('party-host');
  await using opening = new AsyncDisposableStack();
  const rules = await openRules(dependencies.rules, { file: config.rulesFile, log, metrics: runtime.metrics('party-host') });
  const host = opening.use(
    await startPartyHostOn(config, {
      runtime,
      calls: grpcCalls,
      rules,
      map: dependencies.map ?? (await readMap(config.mapFile)),
      threads: threadsBy(config, runtime, log),
      recordTraces: dependencies.recordTraces ?? false,
    }),
  );
  const operations = opening.use(
    await openOperationsPort({
      host: config.host,
      port: config.partyHostOperationsPort,
      metrics: { text: () => host.metricsText() },
      isHealthy: () => host.isHealthy(),
      log,
    }),
  );
  const opened = opening.move();
  return { ...host, operationsPort: operations.port, [Symbol.asyncDispose]: () => opened.disposeAsync() };
};

const threadsBy =
  ({ partyThreads: threads, logLevel, dataFolder }: ServerConfig, runtime: Runtime, log: Log) =>
  (setup: ThreadSetup): PartyThreads => {
    if (threads > 0) return new WorkerThreads({ threads, setup, logLevel, dataFolder, log });
    let load: ThreadLoad | undefined;
    return new InPlaceThreads({
      setup,
      name: 'party-host-in-place',
      runtime,
      players: wsPlayers,
      keep: keepIn(dataFolder),
      readLoad: (thread) => {
        load ??= new ThreadLoad(thread.metrics as PrometheusMetrics);
        load.read();
      },
    });
  };
