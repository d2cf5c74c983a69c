// Parties on the host's own thread: what `--threads 0` asks for. Nothing can be lost that the process does not lose with it, so there is nothing
// to replace; in exchange one profile, or one debugger, sees the whole host.

import type { Log } from '../host/log.ts';
import { PartyThread } from './party-thread.ts';
import type { PartyThreads } from './party-threads.ts';
import type { PartyOutcome, PartyTask, WorkerSetup } from './protocol.ts';

/** Owns the players' port that its parties share. */
export class InPlace implements PartyThreads {
  readonly count = 1;
  readonly #thread: PartyThread;
  readonly #gone = Promise.withResolvers<never>();
  #isClosed = false;

  constructor({ setup, log }: { readonly setup: WorkerSetup; readonly log: Log }) {
    this.#thread = new PartyThread(setup, { name: 'party-host-in-place', log });
    // Whoever runs a party hears of it; without parties nobody does.
    this.#gone.promise.catch(() => undefined);
  }

  get isHealthy(): boolean {
    return !this.#isClosed;
  }

  run(task: PartyTask): Promise<PartyOutcome> {
    return Promise.race([this.#thread.run(task), this.#gone.promise]);
  }

  loseOne(): Promise<void> {
    return Promise.reject(new Error('parties run in place here: to lose their thread is to end this process'));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    this.#gone.reject(new Error('the party host has stopped'));
    await this.#thread[Symbol.asyncDispose]();
  }
}
