// The settlement server: one settlement with its player port, its service for other servers, and its lines to the world and to where parties run.
// Everything about the settlement itself is decided in core/settlement; everything it wants of the world outside comes in through ports.

import { placeId, settlementId } from '../../core/ids.ts';
import { asSettlement, type WorldMap } from '../../core/map/map.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { BadConfig, type ServerConfig } from '../host/config.ts';
import { openPlayerPort } from '../host/player-port.ts';
import { ticketKeyFrom } from '../host/tickets.ts';
import { serving, type Calls } from '../ports/calls.ts';
import type { Players } from '../ports/players.ts';
import type { RulesSource } from '../ports/rules.ts';
import type { Metrics, Runtime } from '../ports/runtime.ts';
import { PartyHostClient } from './party-host-client.ts';
import type { PartyHosting } from './party-hosting.ts';
import { SettlementHost } from './settlement-host.ts';
import { settlementService } from './settlement-service.ts';
import { WorldLink } from './world-link.ts';

/** Everything a settlement wants of the world outside. */
export interface SettlementPorts {
  readonly runtime: Runtime;
  readonly calls: Calls;
  readonly players: Players;
  readonly rules: RulesSource;
  readonly map: WorldMap;
  /** Disposed of with the server. Default: the party host at `config.partyHostAddress`. */
  readonly hosting?: PartyHosting;
  /** Where the settlement's chance begins. Default: unlike any other run's. */
  readonly seed?: number;
  /** How long a change is tried before its player is told that the world is away. Unit: ms. */
  readonly patienceMs?: number;
}

/** What an operator sets of it. */
export type SettlementConfig = Pick<
  ServerConfig,
  | 'host'
  | 'settlementId'
  | 'settlementGrpcPort'
  | 'settlementPlayerPort'
  | 'worldAddress'
  | 'partyHostAddress'
  | 'ticketKey'
  | 'allowedOrigins'
  | 'allowsLoad'
  | 'leaseMs'
  | 'drainMs'
>;

export interface SettlementServer {
  /** `host:port` where other servers call it. */
  readonly grpcAddress: string;
  /** A URL for players. */
  readonly playerEndpoint: string;
  readonly metrics: Metrics;
  isHealthy(): boolean;
  /** Says good-bye to everybody, lets what is under way end within `config.drainMs`, and closes every port. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens the settlement `config.settlementId`, and says so to the world. */
export const startSettlementOn = async (config: SettlementConfig, ports: SettlementPorts): Promise<SettlementServer> => {
  const { runtime, calls, players, rules, map } = ports;
  const name = `settlement ${config.settlementId}`;
  const log = runtime.log(name);
  const metrics = runtime.metrics(name);
  const context = { rules: (await rules.current()).rules, map };
  const settlement = settlementId(config.settlementId);
  if (asSettlement(map, placeId(settlement)) === undefined) throw new BadConfig(`the map has no settlement "${settlement}"`);
  const where = { grpcAddress: '', playerEndpoint: '' };
  let isHealthy = true;

  await using opening = new AsyncDisposableStack();
  const hosting = opening.use(ports.hosting ?? new PartyHostClient({ runtime, calls, address: config.partyHostAddress }));
  const { worldAddress: address, leaseMs } = config;
  const world = new WorldLink({ runtime, calls, settlement, address, leaseMs, log, patienceMs: ports.patienceMs });
  opening.defer(() => Promise.resolve(world.close()));
  const settled = new SettlementHost({
    settlement,
    context,
    rules,
    seed: ports.seed,
    runtime,
    world,
    hosting,
    ticketKey: ticketKeyFrom(config.ticketKey, runtime),
    grpcAddress: () => where.grpcAddress,
    broke: (error) => {
      log.error({ error }, 'a claim of the program does not hold; this settlement stops');
      isHealthy = false;
      world.stop();
      settled.sessions.closeEverybody('Something went wrong here. Please log in again in a moment.');
    },
    log,
    metrics,
  });
  const load = { settlement, context, allowsLoad: config.allowsLoad, world, hosting, log, grpcAddress: () => where.grpcAddress };
  const service = settlementService({ settlement, world, hosting, playerEndpoint: () => where.playerEndpoint, load, host: settled });
  const { host, allowedOrigins } = config;
  const shared = { host, log, metrics };
  const port = opening.use(
    await openPlayerPort({ ...shared, runtime, players, port: config.settlementPlayerPort, allowedOrigins, handlers: settled.sessions }),
  );
  const services = [serving(doubleping.servers.Settlement, service)];
  const served = opening.use(await calls.serve({ ...shared, port: config.settlementGrpcPort, services }));
  where.grpcAddress = served.address;
  where.playerEndpoint = port.endpoint;
  await world.announce(where);
  log.info({ ...where }, 'the settlement is open');
  const opened = opening.move();
  return {
    ...where,
    metrics,
    isHealthy: () => isHealthy,
    [Symbol.asyncDispose]: async () => {
      isHealthy = false;
      served.setServing(false);
      await settled.stop(config.drainMs);
      await opened.disposeAsync();
    },
  };
};
