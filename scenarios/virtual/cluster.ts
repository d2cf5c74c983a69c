// The whole stack in one virtual time: the world, every settlement of the map, party hosts, each a simulated process that runs the server's own code
// over ports made of nothing but events. Processes can be killed and started again, calls lost or doubled, and the disk forgets what was not flushed.
// The same seed says the same things at the same instants, whatever else the machine does.

import type { SettlementId } from '../../core/ids.ts';
import { settlementsOf, type WorldMap } from '../../core/map/map.ts';
import { fork, mixHash, seeded, type RandomState } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { InPlaceThreads } from '../../servers/adapters/in-place-threads.ts';
import { readConfig, type ServerConfig } from '../../servers/host/config.ts';
import { startPartyHostOn } from '../../servers/party/party-host.ts';
import { fixedRules } from '../../servers/ports/rules.ts';
import { startSettlementOn } from '../../servers/settlement/settlement-server.ts';
import { startWorldOn } from '../../servers/world/world-server.ts';
import type { ClientSurroundings } from '../../sim-clients/headless/surroundings.ts';
import { VirtualCalls } from './virtual-calls.ts';
import { DATA_CENTRE, VirtualNetwork, type CallFate, type CallOnItsWay } from './virtual-network.ts';
import { VirtualPasswords } from './virtual-passwords.ts';
import { VirtualPlayers, virtualSurroundings } from './virtual-players.ts';
import { VirtualProcess, type LoggedLine } from './virtual-process.ts';
import { VirtualDisk, virtualStore, type FlushFate } from './virtual-store.ts';
import { VirtualTime } from './virtual-time.ts';

export interface ClusterOptions {
  readonly seed: number;
  readonly rules: Rules;
  readonly map: WorldMap;
  /** Between any two machines of the cluster. Default: a data centre. */
  readonly between?: LegModel;
  /** What goes wrong with calls, and with the disk. Default: nothing. */
  readonly fateOfCall?: (call: CallOnItsWay) => CallFate;
  readonly fateOfFlush?: (flush: number) => FlushFate;
  /** Default: the servers' own. Unit: ms. */
  readonly leaseMs?: number;
}

/** `world`, `party-host`, or a settlement's id. */
export type ProcessName = 'world' | 'party-host' | SettlementId;

const HOST = '127.0.0.1';
const WORLD_PORTS = { grpc: 7410, player: 7411 };
const PARTY_HOST_PORT = 7430;
const FIRST_SETTLEMENT_PORT = 7500;
/** A write of a small file and its fsync on a solid state disk. Unit: ms. */
const FLUSH_MS = 2;
/** From the start of a process until it does anything: Node begins, modules are read. Unit: ms. */
const START_MS = 300;

/** One cluster. Nothing in it happens but while its time runs. */
export class VirtualCluster {
  readonly time = new VirtualTime();
  readonly network: VirtualNetwork;
  readonly surroundings: ClientSurroundings;
  readonly disk: VirtualDisk;
  readonly worldEndpoint = `ws://${HOST}:${WORLD_PORTS.player}`;
  readonly settlements: readonly SettlementId[];
  readonly #options: ClusterOptions;
  readonly #chance: RandomState;
  readonly #processes = new Map<ProcessName, VirtualProcess>();
  readonly #past: VirtualProcess[] = [];
  #lives = 0;

  constructor(options: ClusterOptions) {
    this.#options = options;
    this.#chance = seeded(options.seed);
    this.settlements = settlementsOf(options.map);
    this.network = new VirtualNetwork({
      time: this.time,
      random: fork(this.#chance, 'network'),
      between: options.between ?? DATA_CENTRE,
      ...(options.fateOfCall === undefined ? {} : { fateOf: options.fateOfCall }),
    });
    this.disk = new VirtualDisk({ flushMs: FLUSH_MS, ...(options.fateOfFlush === undefined ? {} : { fateOf: options.fateOfFlush }) });
    this.surroundings = virtualSurroundings(this.network);
  }

  /** Everybody's name. */
  get names(): readonly ProcessName[] {
    return ['world', 'party-host', ...this.settlements];
  }

  /** One number for everything said so far, by whom and when. */
  get hash(): number {
    return this.network.said.value;
  }

  /** What every process that ever lived has written for operators, by instant. */
  get lines(): readonly LoggedLine[] {
    return [...this.#past, ...this.#processes.values()].flatMap(({ lines }) => lines).sort((left, right) => left.at - right.at);
  }

  /** How many processes there have been, each life counted. */
  get lives(): number {
    return this.#lives;
  }

  /** Cuts every player's connection; nobody dies. */
  cutPlayers(): void {
    for (const socket of this.network.sockets) socket.cut();
  }

  /** Starts every process; resolves when players can come in. */
  async start(): Promise<void> {
    for (const name of this.names) await this.#begin(name);
  }

  /** Ends one as `kill -9` would. */
  kill(name: ProcessName): void {
    const process = this.#processes.get(name);
    if (process === undefined) return;
    this.#processes.delete(name);
    this.#past.push(process);
    process.kill();
  }

  /** Starts one again that was killed, at the same addresses; resolves when it is open. */
  async restart(name: ProcessName): Promise<void> {
    await new Promise<void>((resolve) => this.time.after(START_MS, resolve));
    await this.#begin(name);
  }

  async #begin(name: ProcessName): Promise<void> {
    this.#lives += 1;
    const process = new VirtualProcess({ name, time: this.time, random: fork(this.#chance, `process ${this.#lives} ${name}`) });
    this.#processes.set(name, process);
    const { runtime } = process;
    const { rules, map, seed } = this.#options;
    const calls = new VirtualCalls(process, this.network);
    const players = new VirtualPlayers(process, this.network);
    const config = this.#configOf(name);
    const shared = { runtime, calls, players, map, rules: fixedRules(rules) };
    switch (name) {
      case 'world': {
        const store = virtualStore(this.disk, process);
        await startWorldOn(config, { ...shared, store, passwords: new VirtualPasswords(process) });
        return;
      }
      case 'party-host':
        await startPartyHostOn(config, {
          ...shared,
          recordTraces: false,
          threads: (setup) =>
            new InPlaceThreads({ setup, name: 'party-host', runtime, players, keep: () => Promise.resolve('kept nowhere') }),
        });
        return;
      default:
        await startSettlementOn(config, { ...shared, seed: mixHash(seed, `${name} ${this.#lives}`) });
    }
  }

  #configOf(name: ProcessName): ServerConfig {
    const port = FIRST_SETTLEMENT_PORT + 10 * this.settlements.indexOf(name as SettlementId);
    return {
      ...readConfig({}),
      host: HOST,
      logLevel: 'debug',
      partyThreads: 0,
      worldGrpcPort: WORLD_PORTS.grpc,
      worldPlayerPort: WORLD_PORTS.player,
      partyHostGrpcPort: PARTY_HOST_PORT,
      worldAddress: `${HOST}:${WORLD_PORTS.grpc}`,
      partyHostAddress: `${HOST}:${PARTY_HOST_PORT}`,
      settlementId: name,
      settlementGrpcPort: port,
      settlementPlayerPort: port + 1,
      ...(this.#options.leaseMs === undefined ? {} : { leaseMs: this.#options.leaseMs }),
    };
  }
}
