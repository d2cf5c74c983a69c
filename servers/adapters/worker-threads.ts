// Parties on worker threads, by Piscina: each thread carries many parties, and one that dies rejects all of its parties at once and is replaced. Each party
// has a MessagePort to its host.

import { MessageChannel } from 'node:worker_threads';
import { FixedQueue, Piscina } from 'piscina';
import type { LogLevel } from '../host/config.ts';
import type { FromParty, PartyOutcome, PartyTask, ToParty } from '../ports/party-protocol.ts';
import type { Log } from '../ports/runtime.ts';
import { runsNowhere, type PartyThreads, type RunningParty, type ThreadSetup } from '../ports/threads.ts';
import { ThreadMeters } from './thread-meters.ts';
import type { WorkerSetup, WorkerTask } from './worker.ts';

export interface WorkerThreadsOptions {
  readonly threads: number;
  readonly setup: ThreadSetup;
  readonly logLevel: LogLevel;
  readonly dataFolder: string;
  readonly log: Log;
}

/** Owns the threads. */
export class WorkerThreads implements PartyThreads {
  readonly #threads: number;
  readonly #pool: Piscina<WorkerTask, PartyOutcome>;
  readonly #meters = new ThreadMeters();
  #isBroken = false;
  #isClosed = false;

  constructor({ threads, setup, logLevel, dataFolder, log }: WorkerThreadsOptions) {
    this.#threads = threads;
    this.#pool = new Piscina<WorkerTask, PartyOutcome>({
      filename: new URL('./worker.ts', import.meta.url).href,
      name: 'runParty',
      minThreads: threads,
      maxThreads: threads,
      concurrentTasksPerWorker: setup.partiesPerThread,
      // Anything else blocks the event loop, and with it the sockets, of a worker without tasks.
      atomics: 'disabled',
      // Room for every party to wait while threads that died are replaced; in ordinary times the host refuses before anything queues.
      maxQueue: threads * setup.partiesPerThread,
      taskQueue: new FixedQueue(),
      workerData: { setup, logLevel, dataFolder, metersChannel: this.#meters.channelName } satisfies WorkerSetup,
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
    return !this.#isBroken && !this.#isClosed && this.#pool.threads.length > 0;
  }

  ready(): Promise<void> {
    return this.#meters.ready(this.#threads);
  }

  run(task: PartyTask, heard: (message: FromParty) => void): RunningParty {
    // Piscina would keep it waiting for ever.
    if (this.#isClosed) return runsNowhere();
    const { port1, port2 } = new MessageChannel();
    port1.on('message', heard);
    return {
      outcome: this.#pool.run({ task, port: port2 }, { transferList: [port2] }),
      say: (message: ToParty) => {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads has no origin
        port1.postMessage(message);
      },
      letGo: () => port1.close(),
    };
  }

  metricsTexts(): Promise<readonly string[]> {
    return this.#meters.read(this.count);
  }

  async loseOne(): Promise<void> {
    await this.#pool.threads[0]?.terminate();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    await this.#pool.destroy();
    this.#meters.close();
  }
}
