// A real world server with a store in memory, and a settlement server that is only as much of one as the test needs.

import type { ExecutionContext } from 'ava';
import { doubleping } from '../../core/wire/generated/servers.js';
import type { CharacterEntry } from '../../core/wire/messages/world-messages.ts';
import { readConfig, type ServerConfig } from '../../servers/host/config.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { memoryStore } from '../../servers/adapters/memory-store.ts';
import { startWorld, type WorldDeps, type WorldServer } from '../../servers/start-world.ts';
import { Client } from './player-port-kit.ts';
import { grpcCalls } from '../../servers/adapters/grpc-calls.ts';
import { CallFailure, type Client as GrpcClient, serving } from '../../servers/ports/calls.ts';
import { runtimeAt } from './runtime-kit.ts';

export const DEADLINE = { deadlineMs: 5000 };

export const testConfig = (more: Partial<ServerConfig> = {}): ServerConfig => ({
  ...readConfig({ DOUBLEPING_LOG: 'silent' }),
  worldGrpcPort: 0,
  worldPlayerPort: 0,
  worldOperationsPort: 0,
  ...more,
});

export interface TestWorld {
  readonly world: WorldServer;
  readonly calls: GrpcClient<doubleping.servers.World>;
  readonly clock: { nowMs: number };
  open(): Promise<Client>;
  /** Registers and creates one character. */
  newCharacter(client: Client, name: string): Promise<CharacterEntry>;
}

/** A world with a clock of its own and quick passwords. */
export const testWorld = async (t: ExecutionContext, deps: WorldDeps = {}, config: ServerConfig = testConfig()): Promise<TestWorld> => {
  const clock = { nowMs: 1_000_000 };
  const world = await startWorld(config, { store: memoryStore(), passwordCost: 16, runtime: runtimeAt(() => clock.nowMs), ...deps });
  const calls = grpcCalls.client(doubleping.servers.World, world.grpcAddress);
  t.teardown(async () => {
    calls.close();
    await world[Symbol.asyncDispose]();
  });
  return {
    world,
    calls,
    clock,
    open: () => Client.open(world.playerEndpoint),
    newCharacter: async (client, name) => {
      client.send({ kind: 'accountRegistered', name: `${name}'s player`.replaceAll("'", ''), password: 'correct horse' });
      client.send({ kind: 'characterCreated', name, calling: 'scout' });
      const listed = await client.told((message) => message.kind === 'charactersListed' && message.characters.length === 1);
      if (listed.kind !== 'charactersListed') throw new Error('listed');
      return listed.characters[0]!;
    },
  };
};

export type Admit = (admission: doubleping.servers.Admission) => Promise<doubleping.servers.Seat.$Properties>;

const nothing = async (): Promise<never> => {
  throw new CallFailure('UNIMPLEMENTED', 'only Admit works here');
};

/** A settlement of which only Admit works; it announces itself once. */
export const fakeSettlement = async (t: ExecutionContext, { calls }: TestWorld, settlement: string, admit: Admit): Promise<void> => {
  const server = await grpcCalls.serve({
    host: '127.0.0.1',
    port: 0,
    log: makeLog('test', 'silent'),
    metrics: new PrometheusMetrics('test'),
    services: [
      serving(doubleping.servers.Settlement, {
        admit,
        saveParty: nothing,
        takeFromParty: nothing,
        renewLeases: nothing,
        findSettlement: nothing,
        setOutLoadParty: nothing,
      }),
    ],
  });
  t.teardown(() => server[Symbol.asyncDispose]());
  await calls.announceSettlement({ settlement, grpcAddress: server.address, playerEndpoint: 'ws://127.0.0.1:1' }, DEADLINE);
};

/** Admits everybody: the ticket names the character and its epoch. */
export const admitEverybody: Admit = async ({ character }) => ({
  server: 'settlement',
  endpoint: 'ws://127.0.0.1:1',
  ticket: `${character.id}@${character.epoch}`,
  settlement: 'fordwick',
});
