// Where a host's parties run: a party is a task, from its beginning or a checkpoint to its end, with a line to its host for as long as it runs. Worker
// threads are how a host spreads over the cores and outlives a thread that dies; in place, on the host's own thread, a profiler sees everything.

import type { WorldMap } from '../../core/map/map.ts';
import type { FromParty, PartyOutcome, PartyTask, ToParty } from './party-protocol.ts';

/** What every thread is given once. */
export interface ThreadSetup {
  /** The address to bind players' ports to. */
  readonly host: string;
  readonly allowedOrigins: readonly string[];
  readonly ticketKey: Uint8Array;
  readonly map: WorldMap;
  /** Keep every party's inputs and effects, and leave them behind at its end. */
  readonly recordTraces: boolean;
  /** Parties one thread may carry. */
  readonly partiesPerThread: number;
}

/** A party's end of the line to its host. */
export interface HostLine {
  say(message: FromParty): void;
  /** What the host says from now on, and, once, that it has let go. */
  hear(heard: (message: ToParty) => void, closed: () => void): void;
  close(): void;
}

/** A party that runs, as its host sees it. */
export interface RunningParty {
  /** Rejects when it cannot begin, and when the thread it ran on is gone; the party then goes on nowhere. */
  readonly outcome: Promise<PartyOutcome>;
  /** In order, never heard within the call. Says nothing to a party that is over. */
  say(message: ToParty): void;
  /** Lets go of the line; the party hears that its host has gone: whatever it waits for, or asks from then on, is refused. */
  letGo(): void;
}

/** Threads that run parties. Disposing ends whatever still runs there; nothing begins afterwards. */
export interface PartyThreads extends AsyncDisposable {
  /** How many carry parties. */
  readonly count: number;
  /** Whether a party begun now would find one. */
  readonly isHealthy: boolean;
  /** Resolves when they wait for parties. */
  ready(): Promise<void>;
  /** Begins a party of its own copy of `task`. `heard` is told what it says, in order, never within this call. */
  run(task: PartyTask, heard: (message: FromParty) => void): RunningParty;
  /** Each thread's counters, as Prometheus text. */
  metricsTexts(): Promise<readonly string[]>;
  /** Ends one as a crash would, for fault injection; resolves when it is gone. Rejects where that would end the whole process. */
  loseOne(): Promise<void>;
}

/** What a party is given that comes after its threads have ended. */
export const runsNowhere = (): RunningParty => ({
  outcome: Promise.reject(new Error('the party host has stopped')),
  say: () => undefined,
  letGo: () => undefined,
});
