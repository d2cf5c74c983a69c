// A party host: takes a settlement's orders over gRPC, runs each party on one of its worker threads, and gives its players seats there. It keeps
// the parties' leases, passes their saves on, begins those of a dead thread again, and drains before it stops. What it cannot do it refuses with
// a status: full is RESOURCE_EXHAUSTED, draining UNAVAILABLE.

import { performance } from 'node:perf_hooks';
import type { WorldMap } from '../../core/map/map.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { ServerConfig } from '../config.ts';
import { readMap } from '../host/game-files.ts';
import { serveGrpc, serving } from '../host/grpc.ts';
import { makeLog, type Log } from '../host/log.ts';
import { Metrics } from '../host/metrics.ts';
import { openOperationsPort } from '../host/operations-port.ts';
import { RulesSource } from '../host/rules-source.ts';
import { ticketKeyFrom, TicketOffice } from '../host/tickets.ts';
import { InPlace } from './in-place.ts';
import { keepLeases } from './leases.ts';
import { PartyDesk } from './party-desk.ts';
import { PartyPool } from './party-pool.ts';
import type { PartyThreads } from './party-threads.ts';
import { SettlementCalls } from './settlement-calls.ts';
import { mergeMetricTexts, ThreadMeters } from './thread-meters.ts';
import { WorkerThreads } from './worker-threads.ts';

/** What a caller may put in the place of what the configuration says. */
export interface PartyHostDependencies {
  /** Instead of the rules file: these never change. */
  readonly rules?: Rules;
  readonly map?: WorldMap;
  readonly log?: Log;
  /** Write every party's inputs and effects to `<dataFolder>/traces` at its end. */
  readonly recordTraces?: boolean;
}

export interface PartyHost {
  /** `host:port` of its gRPC service. */
  readonly grpcAddress: string;
  readonly operationsPort: number;
  /** Parties that run now. */
  parties(): number;
  /** Its own counters and all its threads', as Prometheus text. */
  metricsText(): Promise<string>;
  /**
   * Takes no new parties and waits until the last has ended. Those that still run after `config.drainMs`, or after `waitMs`, are told to hand
   * everybody over to the nearest settlement.
   */
  drain(options?: { readonly waitMs: number }): Promise<void>;
  /** Ends one worker thread as a crash would: for fault injection. */
  loseThread(): Promise<void>;
  /** Drains, then closes everything. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** How long parties that were told to stop have for it, beyond what is left of their lease. Unit: ms. */
const STOP_WITHIN_MS = 5000;

/** Starts a party host; resolves when its threads wait for parties. */
export const startPartyHost = async (config: ServerConfig, dependencies: PartyHostDependencies = {}): Promise<PartyHost> => {
  const log = dependencies.log ?? makeLog('party-host', config.logLevel);
  const metrics = new Metrics('party-host');
  await using opening = new AsyncDisposableStack();
  const { desk, threads, threadMeters } = await openDesk(opening, { config, dependencies, log, metrics });
  const grpc = opening.use(
    await serveGrpc({
      host: config.host,
      port: config.partyHostGrpcPort,
      services: [serving(doubleping.servers.PartyHost, desk)],
      log,
      metrics,
    }),
  );
  const metricsText = async (): Promise<string> => mergeMetricTexts([await metrics.text(), ...(await threadMeters.read(threads.count))]);
  const operations = opening.use(
    await openOperationsPort({
      host: config.host,
      port: config.partyHostOperationsPort,
      metrics: { text: metricsText },
      isHealthy: () => !desk.isDraining && threads.isHealthy,
      log,
    }),
  );
  await threadMeters.ready(threadsOf(config));

  const drain = async ({ waitMs } = { waitMs: config.drainMs }): Promise<void> => {
    grpc.setServing(false);
    await desk.drain({ waitMs, stopWithinMs: STOP_WITHIN_MS });
  };
  const opened = opening.move();
  let closing: Promise<void> | undefined;
  return {
    grpcAddress: grpc.address,
    operationsPort: operations.port,
    parties: () => desk.count,
    metricsText,
    drain,
    loseThread: () => threads.loseOne(),
    [Symbol.asyncDispose]: () => {
      closing ??= drain().then(() => opened.disposeAsync());
      return closing;
    },
  };
};

interface DeskParts {
  readonly config: ServerConfig;
  readonly dependencies: PartyHostDependencies;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The threads, the register over them and the leases; what owns something is put on `opening`. */
const openDesk = async (opening: AsyncDisposableStack, { config, dependencies, log, metrics }: DeskParts) => {
  const rules =
    dependencies.rules === undefined
      ? await RulesSource.open({ file: config.rulesFile, log, metrics })
      : RulesSource.fixed(dependencies.rules, { log, metrics });
  const map = dependencies.map ?? (await readMap(config.mapFile));
  const { host, allowedOrigins, logLevel, dataFolder, partiesPerThread, leaseMs } = config;
  const ticketKey = ticketKeyFrom(config.ticketKey);
  const threadMeters = opening.adopt(new ThreadMeters(), (meters) => meters.close());
  const calls = opening.adopt(new SettlementCalls(log), (clients) => clients.close());
  const restarts = metrics.counter('party_restarts_total', 'Parties that went on on another thread after theirs had died.');
  const metersChannel = threadMeters.channelName;
  const recordTraces = dependencies.recordTraces ?? false;
  const setup = { host, allowedOrigins, logLevel, dataFolder, ticketKey, map, recordTraces, metersChannel };
  const threads: PartyThreads = opening.use(
    config.partyThreads === 0
      ? new InPlace({ setup, log })
      : new WorkerThreads({ threads: config.partyThreads, partiesPerThread, setup, log }),
  );
  const pool = opening.adopt(new PartyPool({ threads, log, now, countRestart: () => restarts.inc() }), (parties) => parties.close());
  const office = new TicketOffice(ticketKey);
  const partiesMax = threadsOf(config) * partiesPerThread;
  const desk = new PartyDesk({ pool, calls, log, metrics, now, office, rules, partiesMax, threads: threadsOf(config), leaseMs });
  const renewals = metrics.counter('party_lease_renewals_total', 'Leases asked for again, by outcome.', ['outcome']);
  const stopLeases = keepLeases({
    leaseMs,
    calls,
    parties: () => desk.running(),
    now,
    log,
    countRenewal: (outcome) => renewals.inc({ outcome }),
  });
  opening.defer(stopLeases);
  return { desk, threads, threadMeters };
};

/** Threads that carry parties: the host's own when they run in place. */
const threadsOf = ({ partyThreads }: ServerConfig): number => Math.max(1, partyThreads);

/** The clock of a host's main thread: leases and waits. Unit: ms. */
const now = (): number => performance.now();
