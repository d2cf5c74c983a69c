// Where a host's parties run: a party is a task, from its beginning or a checkpoint to its end. Two ways: worker threads, which is how a host
// spreads over the cores and outlives a thread that dies, and in place, on the host's own thread, where a profiler sees everything.

import type { PartyOutcome, PartyTask } from './protocol.ts';

/** Threads that run parties. Whoever made them disposes of them, which ends whatever still runs there. */
export interface PartyThreads extends AsyncDisposable {
  /** How many there are now. */
  readonly count: number;
  /** Whether a party begun now would find one. */
  readonly isHealthy: boolean;
  /** Runs a party to its end. Rejects when the thread it ran on is gone; the party then goes on nowhere. */
  run(task: PartyTask): Promise<PartyOutcome>;
  /** Ends one as a crash would, for fault injection; resolves when it is gone. */
  loseOne(): Promise<void>;
}
