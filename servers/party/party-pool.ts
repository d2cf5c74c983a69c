// The worker threads of a party host. A party is one long Piscina task. When a thread dies, all of its tasks are rejected at once; each of those
// parties is begun again from its last durable checkpoint on another thread, at most `RESTARTS_MAX` times a minute.

import { FixedQueue, Piscina } from 'piscina';
import type { Log } from '../host/log.ts';
import type { HostedParty } from './hosted-party.ts';
import type { PartyOutcome, PartyTask, WorkerSetup } from './protocol.ts';

/** How often one party may be begun again within `RESTARTS_WITHIN_MS`: more than that, and it is the party that kills its threads. */
export const RESTARTS_MAX = 3;
const RESTARTS_WITHIN_MS = 60_000;

export interface PartyPoolOptions {
  readonly threads: number;
  readonly partiesPerThread: number;
  readonly setup: WorkerSetup;
  readonly log: Log;
  /** A clock that never goes back. Unit: ms. */
  readonly now: () => number;
  readonly countRestart: () => void;
}

/** How a party ended on this host. `lost`: its threads died too often, or the pool was closed under it. */
export type HostedOutcome = PartyOutcome | { readonly kind: 'lost'; readonly text: string };

/** Owns the threads. */
export class PartyPool {
  readonly #options: PartyPoolOptions;
  readonly #pool: Piscina<PartyTask, PartyOutcome>;
  #isClosing = false;
  #isBroken = false;

  constructor(options: PartyPoolOptions) {
    this.#options = options;
    const { threads, partiesPerThread, setup, log } = options;
    this.#pool = new Piscina<PartyTask, PartyOutcome>({
      filename: new URL('./worker.ts', import.meta.url).href,
      name: 'runParty',
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: partiesPerThread,
      // Anything else blocks the event loop, and with it the sockets, of a worker without tasks.
      atomics: 'disabled',
      // Room for every party to wait while threads that died are replaced; in ordinary times the host refuses before anything queues.
      maxQueue: threads * partiesPerThread,
      taskQueue: new FixedQueue(),
      workerData: setup,
    });
    this.#pool.on('error', (error: unknown) => {
      // Piscina reports here only what no task can be blamed for, and starts no further worker after one that failed to start.
      this.#isBroken = true;
      log.error({ error }, 'a worker thread failed outside of any party');
    });
  }

  /** Whether a party begun now would find a thread. */
  get isHealthy(): boolean {
    return !this.#isBroken && this.#pool.threads.length > 0;
  }

  get threadCount(): number {
    return this.#pool.threads.length;
  }

  /** Runs a party to its end, over as many threads as that takes. Never rejects. */
  async run(party: HostedParty): Promise<HostedOutcome> {
    const { now, log, countRestart } = this.#options;
    let restarts: number[] = [];
    for (;;) {
      const outcome = await this.#runOnce(party);
      if (outcome.kind !== 'lost' || this.#isClosing) return outcome;
      party.lostWorker();
      // A save that was on its way may yet be accepted; going on from the checkpoint before it would play the same minute twice.
      await party.callsSettled();
      if (party.isHandedOver) return { kind: 'ended' };
      if (party.cutOffBecause !== undefined) return { kind: 'cutOff', ...party.cutOffBecause };
      restarts = restarts.filter((at) => now() - at < RESTARTS_WITHIN_MS);
      if (restarts.length >= RESTARTS_MAX || this.#isClosing) return outcome;
      restarts.push(now());
      countRestart();
      log.warn(
        { party: party.order.party, because: outcome.text, incarnation: party.incarnation + 1 },
        'a party goes on on another thread',
      );
    }
  }

  /** Ends one thread as a crash would: for fault injection. Resolves when it is gone. */
  async loseThread(): Promise<void> {
    await this.#pool.threads[0]?.terminate();
  }

  /** Ends every thread, whatever still runs there. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosing = true;
    await this.#pool.destroy();
  }

  async #runOnce(party: HostedParty): Promise<HostedOutcome> {
    const task = party.nextTask();
    try {
      return await this.#pool.run(task, { transferList: [task.port] });
    } catch (error) {
      return { kind: 'lost', text: error instanceof Error ? error.message : String(error) };
    }
  }
}
