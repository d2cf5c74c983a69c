// One time for a whole cluster of simulated processes: a queue of what falls due, done one after another. Code of ours waits with promises, so after each
// event everything that hangs on it is let come to rest before the next is taken: a turn of the event loop, as on a real machine.

import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { emptyQueue, nextDueAt, schedule, takeNext } from '../../core/event-queue.ts';

/** Instants lie this far apart at least, in a power of two, so that their sums and differences are exact. About a nanosecond. Unit: ms. */
const GRAIN_MS = 2 ** -20;
/** Events in one run. Past it something goes round and round. */
const EVENTS_IN_A_RUN_MAX = 50_000_000;

interface Entry {
  /** Undefined once it is cancelled. */
  task: (() => void) | undefined;
}

/** Nothing is left to happen, or not in time, and what the run waits for has not come. */
export class NothingLeft extends Error {
  override readonly name = 'NothingLeft';
}

/** Simulated time, from 0. Unit: ms. */
export class VirtualTime {
  readonly #queue = emptyQueue<Entry>();
  #now = 0;
  #events = 0;

  now(): number {
    return this.#now;
  }

  /** Events done so far. */
  get events(): number {
    return this.#events;
  }

  /** Does `task` at `at`, and never within this call; what is due in one instant is done in the order it was asked for. Gives what cancels it. */
  at(at: number, task: () => void): () => void {
    const entry: Entry = { task };
    schedule(this.#queue, Math.max(this.#now, onGrain(at)), entry);
    return () => {
      entry.task = undefined;
    };
  }

  /** Does `task` after `delayMs`; any delay but none takes time. */
  after(delayMs: number, task: () => void): () => void {
    return this.at(delayMs > 0 ? Math.max(this.#now + delayMs, this.#now + GRAIN_MS) : this.#now, task);
  }

  /** Lets time pass until what `begin` gives has come. Throws `NothingLeft` when it cannot come any more, or has not by `until`. Unit: ms. */
  async run<Value>(begin: () => Promise<Value>, { until = Infinity }: { readonly until?: number } = {}): Promise<Value> {
    const outcome = { isKnown: false };
    const value = begin();
    void settled(value, outcome);
    await turnOfTheLoop();
    while (!outcome.isKnown) {
      const at = nextDueAt(this.#queue);
      if (at > until || at === Infinity || this.#events >= EVENTS_IN_A_RUN_MAX)
        throw new NothingLeft(`at ${Math.round(this.#now)} ms of virtual time, after ${this.#events} events, it has still not come`);
      this.#now = at;
      const task = takeNext(this.#queue)?.task;
      if (task === undefined) continue;
      this.#events += 1;
      task();
      await turnOfTheLoop();
    }
    return value;
  }
}

const onGrain = (at: number): number => Math.ceil(at / GRAIN_MS) * GRAIN_MS;

const settled = async (value: Promise<unknown>, outcome: { isKnown: boolean }): Promise<void> => {
  await Promise.allSettled([value]);
  outcome.isKnown = true;
};
