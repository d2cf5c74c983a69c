// The whole stack in one process: the world, every settlement of the map and one party host, with real sockets and real gRPC between them on
// loopback. What `doubleping up`, the live scenarios and the tests run. Any free ports unless told otherwise.

import type { SettlementId } from '../core/ids.ts';
import { settlementsOf, type WorldMap } from '../core/map/map.ts';
import { mixHash } from '../core/random.ts';
import type { Rules } from '../core/rules/rules.ts';
import { readConfig, type ServerConfig } from './host/config.ts';
import { readMap } from './adapters/game-files.ts';
import { mergeMetricTexts } from './host/metric-texts.ts';
import type { Store } from './ports/store.ts';
import { startPartyHost, type PartyHost } from './start-party-host.ts';
import { startSettlement, type SettlementServer } from './start-settlement.ts';
import { startWorld, type WorldServer } from './start-world.ts';

/** What a test may put in the place of what the configuration says. */
export interface LocalStackParts {
  readonly rules?: Rules;
  readonly map?: WorldMap;
  /** Default: the embedded store in `dataFolder`. Whoever brings a store closes it. */
  readonly store?: Store;
  /** The cost of hashing passwords (scrypt N); lower it only where accounts are made by the dozen and thrown away. */
  readonly passwordCost?: number;
  /** Write every party's inputs and effects to `<dataFolder>/traces` at its end. */
  readonly recordTraces?: boolean;
  /** Where the chance of every settlement begins, and so of its quests, companions and parties. Default: unlike any other run's. */
  readonly seed?: number;
}

/** One settlement of a running stack. */
export interface LocalSettlement {
  readonly id: SettlementId;
  readonly grpcAddress: string;
  readonly playerEndpoint: string;
  readonly operationsPort: number;
}

export interface LocalStack {
  /** Where players begin: a `ws://` URL. */
  readonly worldEndpoint: string;
  readonly worldGrpcAddress: string;
  readonly worldOperationsPort: number;
  /** In the map's order. */
  readonly settlements: readonly LocalSettlement[];
  readonly partyHost: PartyHost;
  /** Every server's counters, as one Prometheus text. */
  metricsText(): Promise<string>;
  /** Parties hand everybody over, settlements say good-bye, and the world makes everything durable. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Any free port for every server. */
export const anyPort = {
  worldGrpcPort: 0,
  worldPlayerPort: 0,
  worldOperationsPort: 0,
  settlementGrpcPort: 0,
  settlementPlayerPort: 0,
  settlementOperationsPort: 0,
  partyHostGrpcPort: 0,
  partyHostOperationsPort: 0,
} satisfies Partial<ServerConfig>;

/** Starts everything; resolves when players can come in. Leaves nothing open when it fails. The environment is not looked at. */
export const startLocalStack = async (overrides: Partial<ServerConfig> = {}, parts: LocalStackParts = {}): Promise<LocalStack> => {
  const config: ServerConfig = { ...readConfig({}), ...anyPort, ...overrides };
  // Without rules of the caller's own, every server follows the rules file.
  const ownRules = parts.rules === undefined ? {} : { rules: parts.rules };
  const map = parts.map ?? (await readMap(config.mapFile));
  await using opening = new AsyncDisposableStack();
  const world = opening.use(
    await startWorld(config, {
      ...ownRules,
      map,
      ...(parts.store === undefined ? {} : { store: parts.store }),
      ...(parts.passwordCost === undefined ? {} : { passwordCost: parts.passwordCost }),
    }),
  );
  const partyHost = opening.use(
    await startPartyHost(config, {
      ...ownRules,
      map,
      recordTraces: parts.recordTraces ?? false,
    }),
  );
  const open = (settlementId: SettlementId): Promise<SettlementServer> =>
    startSettlement(
      {
        ...config,
        settlementId,
        // Several settlements share this process, so none of them can have a port of its own choosing: seats and the world say where they are.
        settlementGrpcPort: 0,
        settlementPlayerPort: 0,
        settlementOperationsPort: 0,
        worldAddress: world.grpcAddress,
        partyHostAddress: partyHost.grpcAddress,
      },
      { ...ownRules, map, ...(parts.seed === undefined ? {} : { seed: mixHash(parts.seed, settlementId) }) },
    );
  const settlements: { readonly id: SettlementId; readonly server: SettlementServer }[] = [];
  for (const id of settlementsOf(map)) settlements.push({ id, server: opening.use(await open(id)) });
  // Undone first: the settlements that parties come home to must still be there.
  opening.defer(() => partyHost.drain({ waitMs: 0 }));
  const opened = opening.move();
  return {
    ...addressesOf(world),
    settlements: settlements.map(({ id, server: { grpcAddress, playerEndpoint, operationsPort } }) => ({
      id,
      grpcAddress,
      playerEndpoint,
      operationsPort,
    })),
    partyHost,
    metricsText: async () =>
      mergeMetricTexts(await Promise.all([world, partyHost, ...settlements.map(({ server }) => server)].map(textOf))),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
};

const addressesOf = ({ playerEndpoint, grpcAddress, operationsPort }: WorldServer) => ({
  worldEndpoint: playerEndpoint,
  worldGrpcAddress: grpcAddress,
  worldOperationsPort: operationsPort,
});

const textOf = (server: WorldServer | PartyHost | SettlementServer): Promise<string> =>
  'metricsText' in server ? server.metricsText() : server.metrics.text();
