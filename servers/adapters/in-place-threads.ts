// Parties on the host's own thread: what `--threads 0` asks for, and what virtual time has. Nothing can be lost that the process does not lose with it, so
// there is nothing to replace; in exchange one profile, or one debugger, sees the whole host.

import { PartyThread, type PartyThreadParts } from '../party/party-thread.ts';
import type { FromParty, PartyTask, ToParty } from '../ports/party-protocol.ts';
import type { Runtime } from '../ports/runtime.ts';
import { runsNowhere, type HostLine, type PartyThreads, type RunningParty, type ThreadSetup } from '../ports/threads.ts';

export interface InPlaceOptions extends PartyThreadParts {
  readonly setup: ThreadSetup;
  /** Brings what the thread's own metrics say of its load up to date. */
  readonly readLoad?: (thread: PartyThread) => void;
}

/** Owns the players' port that its parties share. */
export class InPlaceThreads implements PartyThreads {
  readonly count = 1;
  readonly #options: InPlaceOptions;
  readonly #thread: PartyThread;
  readonly #gone = Promise.withResolvers<never>();
  #isClosed = false;

  constructor(options: InPlaceOptions) {
    this.#options = options;
    this.#thread = new PartyThread(options.setup, options);
    // Whoever runs a party hears of it; without parties nobody does.
    this.#gone.promise.catch(() => undefined);
  }

  get isHealthy(): boolean {
    return !this.#isClosed;
  }

  ready(): Promise<void> {
    return Promise.resolve();
  }

  run(task: PartyTask, heard: (message: FromParty) => void): RunningParty {
    if (this.#isClosed) return runsNowhere();
    const { host, party } = linePair(this.#options.runtime, heard);
    // A copy, as if it had travelled: no party shares what another one, or its host, may change.
    const own: PartyTask = { ...task, order: structuredClone(task.order) };
    return { outcome: Promise.race([this.#thread.run(own, party), this.#gone.promise]), ...host };
  }

  async metricsTexts(): Promise<readonly string[]> {
    this.#options.readLoad?.(this.#thread);
    return [await this.#thread.metrics.text()];
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

/** Both ends of a line within one thread. What is said is heard in a later turn, in order, as between threads. */
const linePair = (
  runtime: Pick<Runtime, 'soon'>,
  heardByHost: (message: FromParty) => void,
): { readonly host: Pick<RunningParty, 'say' | 'letGo'>; readonly party: HostLine } => {
  let heardByParty: ((message: ToParty) => void) | undefined;
  let closedAtParty: (() => void) | undefined;
  let isClosed = false;
  const later = (task: () => void): void =>
    runtime.soon(() => {
      if (!isClosed) task();
    });
  const close = (): void => {
    if (isClosed) return;
    runtime.soon(() => {
      if (isClosed) return;
      isClosed = true;
      closedAtParty?.();
    });
  };
  return {
    host: { say: (message) => later(() => heardByParty?.(message)), letGo: close },
    party: {
      say: (message) => later(() => heardByHost(message)),
      hear: (heard, closed) => {
        heardByParty = heard;
        closedAtParty = closed;
      },
      close,
    },
  };
};
