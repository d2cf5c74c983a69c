// The settlement server: one settlement with its player port, its gRPC service, its operations port and its lines to the world and to where
// parties run. Everything about the settlement itself is decided in core/settlement.

import { placeId, settlementId, type WallTimeMs } from '../../core/ids.ts';
import { asSettlement, type WorldMap } from '../../core/map/map.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { doubleping } from '../../core/wire/generated/servers.js';
import { BadConfig, type ServerConfig } from '../config.ts';
import { readMap, readRules } from '../host/game-files.ts';
import { serveGrpc, serving } from '../host/grpc.ts';
import { makeLog } from '../host/log.ts';
import { Metrics } from '../host/metrics.ts';
import { openOperationsPort } from '../host/operations-port.ts';
import { openPlayerPort } from '../host/player-port.ts';
import { ticketKeyFrom } from '../host/tickets.ts';
import { GrpcHosting } from './hosting/grpc-hosting.ts';
import type { PartyHosting } from './hosting/party-hosting.ts';
import { SettlementHost } from './settlement-host.ts';
import { steadyWallClock } from './settlement-runner.ts';
import { settlementService } from './settlement-service.ts';
import { WorldLink } from './world-link.ts';

export interface SettlementServer {
  readonly grpcAddress: string;
  /** A `ws://` URL. */
  readonly playerEndpoint: string;
  readonly operationsPort: number;
  readonly metrics: Metrics;
  /** Says good-bye to everybody, lets what is under way end within `config.drainMs`, and closes every port. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** What a test or a stack in one process may put in place of the usual. */
export interface SettlementParts {
  readonly rules?: Rules;
  readonly map?: WorldMap;
  /** Disposed of with the server. Default: the party host at `config.partyHostAddress`. */
  readonly hosting?: PartyHosting;
  /** Where the settlement's chance begins. Default: unlike any other run's. */
  readonly seed?: number;
  /** How long a change is tried before its player is told that the world is away. Unit: ms. */
  readonly patienceMs?: number;
  readonly now?: () => WallTimeMs;
}

/** Opens the settlement `config.settlementId`, and says so to the world. */
export const startSettlement = async (config: ServerConfig, parts: SettlementParts = {}): Promise<SettlementServer> => {
  const name = `settlement ${config.settlementId}`;
  const log = makeLog(name, config.logLevel);
  const metrics = new Metrics(name);
  const context = { rules: parts.rules ?? (await readRules(config.rulesFile)), map: parts.map ?? (await readMap(config.mapFile)) };
  const settlement = settlementId(config.settlementId);
  if (asSettlement(context.map, placeId(settlement)) === undefined) throw new BadConfig(`the map has no settlement "${settlement}"`);
  const where = { grpcAddress: '', playerEndpoint: '' };
  let isHealthy = true;

  await using opening = new AsyncDisposableStack();
  const hosting = opening.use(parts.hosting ?? new GrpcHosting(config.partyHostAddress));
  const world = new WorldLink({ settlement, address: config.worldAddress, leaseMs: config.leaseMs, log, patienceMs: parts.patienceMs });
  opening.defer(() => Promise.resolve(world.close()));
  const settled = new SettlementHost({
    settlement,
    context,
    seed: parts.seed,
    now: parts.now ?? steadyWallClock(),
    world,
    hosting,
    ticketKey: ticketKeyFrom(config.ticketKey),
    grpcAddress: () => where.grpcAddress,
    broke: (error) => {
      log.error({ error }, 'a claim of the program does not hold; this settlement stops');
      isHealthy = false;
      world.stop();
      settled.door.closeEverybody('Something went wrong here. Please log in again in a moment.');
    },
    log,
    metrics,
  });
  const load = { settlement, context, allowsLoad: config.allowsLoad, world, hosting, log, grpcAddress: () => where.grpcAddress };
  const service = settlementService({ settlement, world, hosting, playerEndpoint: () => where.playerEndpoint, load, host: settled });
  const shared = { host: config.host, log, metrics };
  const { allowedOrigins } = config;
  const port = opening.use(await openPlayerPort({ ...shared, port: config.settlementPlayerPort, allowedOrigins, handlers: settled.door }));
  const services = [serving(doubleping.servers.Settlement, service)];
  const grpc = opening.use(await serveGrpc({ ...shared, port: config.settlementGrpcPort, services }));
  const operations = opening.use(
    await openOperationsPort({ ...shared, port: config.settlementOperationsPort, isHealthy: () => isHealthy }),
  );
  where.grpcAddress = grpc.address;
  where.playerEndpoint = port.endpoint;
  await world.announce(where);
  log.info({ ...where }, 'the settlement is open');
  const opened = opening.move();
  return {
    ...where,
    operationsPort: operations.port,
    metrics,
    [Symbol.asyncDispose]: async () => {
      isHealthy = false;
      grpc.setServing(false);
      await settled.stop(config.drainMs);
      await opened.disposeAsync();
    },
  };
};
