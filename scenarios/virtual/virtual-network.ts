// What processes of a cluster share: who listens at which address, how long bytes take between machines, what goes wrong on the way, and one running
// name of everything that was said, by whom and when.

import { fork, type RandomState } from '../../core/random.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import { drawDelayMs, newLeg, type LegState } from '../../core/timing/link.ts';
import type { ListenOptions } from '../../servers/ports/players.ts';
import type { RpcEntry } from '../../servers/ports/calls.ts';
import { TraceHash } from '../one-party/trace-hash.ts';
import type { VirtualProcess } from './virtual-process.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Between machines of one data centre: a tenth of a millisecond, now and then a few of them, and a lost packet in ten thousand. */
export const DATA_CENTRE: LegModel = {
  baseMs: 0.05,
  medianMs: 0.05,
  sigma: 0.7,
  correlation: 0,
  enterLossRatio: 0.0001,
  leaveLossRatio: 1,
  retransmitMs: 200,
};

/** One call on its way. */
export interface CallOnItsWay {
  readonly from: string;
  readonly to: string;
  /** `handToParty`. */
  readonly method: string;
  /** How many of this method, from this process to that one, came before. */
  readonly before: number;
}

/** What becomes of a call: `loseRequest` and `loseReply` leave the caller waiting for its deadline, `double` has it answered twice. */
export type CallFate = 'carry' | 'loseRequest' | 'loseReply' | 'double';

/** A served address. */
export interface ServedCalls {
  readonly process: VirtualProcess;
  /** Calls that are being answered: what tells their caller that no answer will come, and when they are done. */
  readonly underWay: Map<() => void, Promise<void>>;
  /** Answers with bytes; throws `CallFailure`. */
  answer(rpc: RpcEntry, request: Uint8Array): Promise<Uint8Array>;
}

/** A player's connection, as those see it who may end it. */
export interface OpenSocket {
  /** Resolves when the server's end is gone. */
  readonly gone: Promise<void>;
  /** Something between the two ends lets go of the connection: what is under way is lost, and both find out. */
  cut(): void;
  /** The server's end is gone without a word. It is told of that in a later turn, the client when it finds out. */
  terminate(): void;
}

/** A listener for players. */
export interface Listening {
  readonly process: VirtualProcess;
  readonly options: ListenOptions;
  readonly sockets: Set<OpenSocket>;
}

export interface NetworkOptions {
  readonly time: VirtualTime;
  readonly random: RandomState;
  /** From any machine of the cluster to any other. */
  readonly between: LegModel;
  /** Asked once for every call. */
  readonly fateOf?: (call: CallOnItsWay) => CallFate;
}

/** Ports that are given out to those who ask for any. */
const FIRST_FREE_PORT = 20_000;

/** The network of one cluster. */
export class VirtualNetwork {
  readonly time: VirtualTime;
  readonly calls = new Map<string, ServedCalls>();
  readonly players = new Map<string, Listening>();
  /** Players' connections that are open. */
  readonly sockets = new Set<OpenSocket>();
  readonly said = new TraceHash();
  readonly #options: NetworkOptions;
  readonly #legs = new Map<string, LegState>();
  readonly #callsBefore = new Map<string, number>();
  #lastPort = FIRST_FREE_PORT;

  constructor(options: NetworkOptions) {
    this.time = options.time;
    this.#options = options;
  }

  /** `port`, or one that nobody has. */
  portFor(port: number): number {
    if (port !== 0) return port;
    this.#lastPort += 1;
    return this.#lastPort;
  }

  /** Carries bytes from one end to another, in order between the two, and writes down that it did; `arrived` is called when they are there. */
  carry(way: string, bytes: Uint8Array, arrived: () => void): void {
    const now = this.time.now();
    this.said.add(now);
    this.said.addText(way);
    this.said.addBytes(bytes);
    this.time.at(now + this.#delayMs(way, now), arrived);
  }

  fateOf(call: Omit<CallOnItsWay, 'before'>): CallFate {
    const key = `${call.from} ${call.to} ${call.method}`;
    const before = this.#callsBefore.get(key) ?? 0;
    this.#callsBefore.set(key, before + 1);
    return this.#options.fateOf?.({ ...call, before }) ?? 'carry';
  }

  #delayMs(way: string, now: number): number {
    const leg = this.#legs.get(way) ?? newLeg(fork(this.#options.random, way));
    this.#legs.set(way, leg);
    return drawDelayMs(this.#options.between, leg, now);
  }
}
