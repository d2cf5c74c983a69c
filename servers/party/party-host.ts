// A party host: takes a settlement's orders, runs each party on one of its threads, and gives its players seats there. It keeps the parties' leases,
// passes their saves on, begins those of a dead thread again, and drains before it stops. What it cannot do it refuses with a status: full is
// RESOURCE_EXHAUSTED, draining UNAVAILABLE. Everything it wants of the world outside comes in through ports.

import type { WorldMap } from '../../core/map/map.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { ServerConfig } from '../host/config.ts';
import { mergeMetricTexts } from '../host/metric-texts.ts';
import { ticketKeyFrom, TicketOffice } from '../host/tickets.ts';
import { serving, type Calls } from '../ports/calls.ts';
import type { RulesSource } from '../ports/rules.ts';
import type { Log, Metrics, Runtime } from '../ports/runtime.ts';
import type { PartyThreads, ThreadSetup } from '../ports/threads.ts';
import { keepLeases } from './leases.ts';
import { PartyHostService } from './party-host-service.ts';
import { PartyPool } from './party-pool.ts';
import { SettlementCalls } from './settlement-calls.ts';

/** Everything a party host wants of the world outside. */
export interface PartyHostPorts {
  readonly runtime: Runtime;
  readonly calls: Calls;
  readonly rules: RulesSource;
  readonly map: WorldMap;
  /** Makes the threads; they are the host's from then on. */
  readonly threads: (setup: ThreadSetup) => PartyThreads;
  /** Have every party leave its inputs and effects behind at its end. */
  readonly recordTraces: boolean;
}

/** What an operator sets of it. */
export type PartyHostConfig = Pick<
  ServerConfig,
  'host' | 'partyHostGrpcPort' | 'partyThreads' | 'partiesPerThread' | 'allowedOrigins' | 'ticketKey' | 'leaseMs' | 'drainMs'
>;

export interface PartyHost {
  /** `host:port` where settlements call it. */
  readonly grpcAddress: string;
  /** Parties that run now. */
  parties(): number;
  /** Its own counters and all its threads', as Prometheus text. */
  metricsText(): Promise<string>;
  /** Whether a party begun now would run. */
  isHealthy(): boolean;
  /**
   * Takes no new parties and waits until the last has ended. Those that still run after `config.drainMs`, or after `waitMs`, are told to hand
   * everybody over to the nearest settlement.
   */
  drain(options?: { readonly waitMs: number }): Promise<void>;
  /** Ends one thread as a crash would: for fault injection. */
  loseThread(): Promise<void>;
  /** Drains, then closes everything. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** How long parties that were told to stop have for it, beyond what is left of their lease. Unit: ms. */
const STOP_WITHIN_MS = 5000;

/** Starts a party host; resolves when its threads wait for parties. */
export const startPartyHostOn = async (config: PartyHostConfig, ports: PartyHostPorts): Promise<PartyHost> => {
  const log = ports.runtime.log('party-host');
  const metrics = ports.runtime.metrics('party-host');
  await using opening = new AsyncDisposableStack();
  const { service, threads } = openService(opening, { config, ports, log, metrics });
  const grpc = opening.use(
    await ports.calls.serve({
      host: config.host,
      port: config.partyHostGrpcPort,
      services: [serving(doubleping.servers.PartyHost, service)],
      log,
      metrics,
    }),
  );
  await threads.ready();

  const drain = async ({ waitMs } = { waitMs: config.drainMs }): Promise<void> => {
    grpc.setServing(false);
    await service.drain({ waitMs, stopWithinMs: STOP_WITHIN_MS });
  };
  const opened = opening.move();
  let closing: Promise<void> | undefined;
  return {
    grpcAddress: grpc.address,
    parties: () => service.count,
    metricsText: async () => mergeMetricTexts([await metrics.text(), ...(await threads.metricsTexts())]),
    isHealthy: () => !service.isDraining && threads.isHealthy,
    drain,
    loseThread: () => threads.loseOne(),
    [Symbol.asyncDispose]: () => {
      closing ??= drain().then(() => opened.disposeAsync());
      return closing;
    },
  };
};

interface ServiceParts {
  readonly config: PartyHostConfig;
  readonly ports: PartyHostPorts;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The threads, the register over them and the leases; what owns something is put on `opening`. */
const openService = (opening: AsyncDisposableStack, { config, ports, log, metrics }: ServiceParts) => {
  const { runtime, rules, map, recordTraces } = ports;
  const { host, allowedOrigins, partiesPerThread, leaseMs } = config;
  const ticketKey = ticketKeyFrom(config.ticketKey, runtime);
  const calls = opening.adopt(new SettlementCalls({ runtime, calls: ports.calls, log }), (clients) => clients.close());
  const restarts = metrics.counter('party_restarts_total', 'Parties that went on on another thread after theirs had died.');
  const threads = opening.use(ports.threads({ host, allowedOrigins, ticketKey, map, recordTraces, partiesPerThread }));
  const pool = opening.adopt(new PartyPool({ threads, runtime, log, countRestart: () => restarts.inc() }), (parties) => parties.close());
  const office = new TicketOffice(ticketKey, runtime);
  const threadCount = threadsOf(config);
  const partiesMax = threadCount * partiesPerThread;
  const service = new PartyHostService({ pool, calls, runtime, log, metrics, office, rules, partiesMax, threads: threadCount, leaseMs });
  const renewals = metrics.counter('party_lease_renewals_total', 'Leases asked for again, by outcome.', ['outcome']);
  const stopLeases = keepLeases({
    leaseMs,
    calls,
    parties: () => service.running(),
    runtime,
    log,
    countRenewal: (outcome) => renewals.inc({ outcome }),
  });
  opening.defer(stopLeases);
  return { service, threads };
};

/** Threads that carry parties: the host's own when they run in place. */
export const threadsOf = ({ partyThreads }: Pick<ServerConfig, 'partyThreads'>): number => Math.max(1, partyThreads);
