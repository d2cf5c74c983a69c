// Parties on worker threads, by Piscina: each thread carries many parties, and one that dies rejects all of its parties at once and is replaced.

import { FixedQueue, Piscina } from 'piscina';
import type { Log } from '../host/log.ts';
import type { PartyThreads } from './party-threads.ts';
import type { PartyOutcome, PartyTask, WorkerSetup } from './protocol.ts';

export interface WorkerThreadsOptions {
  readonly threads: number;
  readonly partiesPerThread: number;
  readonly setup: WorkerSetup;
  readonly log: Log;
}

/** Owns the threads. */
export class WorkerThreads implements PartyThreads {
  readonly #pool: Piscina<PartyTask, PartyOutcome>;
  #isBroken = false;

  constructor({ threads, partiesPerThread, setup, log }: WorkerThreadsOptions) {
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

  get count(): number {
    return this.#pool.threads.length;
  }

  get isHealthy(): boolean {
    return !this.#isBroken && this.#pool.threads.length > 0;
  }

  run(task: PartyTask): Promise<PartyOutcome> {
    return this.#pool.run(task, { transferList: [task.port] });
  }

  async loseOne(): Promise<void> {
    await this.#pool.threads[0]?.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pool.destroy();
  }
}
