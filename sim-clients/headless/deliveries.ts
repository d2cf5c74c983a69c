// One timer for everything a process of headless clients waits for: messages under way on shaped links, presses to be made, heartbeats. What falls
// due is done in order of its instant, never more than half a millisecond early, and how late it was is told, because a generator that
// falls behind measures itself.

import { emptyQueue, nextDueAt, schedule, takeNext } from '../../core/event-queue.ts';

/** A host's timers only know whole milliseconds; what is due within half of one is done now. Unit: ms. */
const EARLY_MS = 0.5;

/** A queue of things to do at instants of `performance.now()`. */
export class Deliveries {
  readonly #queue = emptyQueue<() => void>();
  readonly #onLateness: (ms: number) => void;
  #timer: NodeJS.Timeout | undefined;
  #armedFor = Infinity;
  #isClosed = false;

  /** `onLateness` hears of every task how long after its instant it was begun. Unit: ms. */
  constructor(onLateness: (ms: number) => void = () => undefined) {
    this.#onLateness = onLateness;
  }

  now(): number {
    return performance.now();
  }

  /** Does `task` at the instant `at`; at once, but not within this call, when that has passed. */
  at(at: number, task: () => void): void {
    if (this.#isClosed) return;
    schedule(this.#queue, at, task);
    if (at < this.#armedFor) this.#arm(at);
  }

  /** Nothing more is done. */
  [Symbol.dispose](): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #arm(at: number): void {
    clearTimeout(this.#timer);
    this.#armedFor = at;
    // A timer may fire up to a millisecond late, never early: asking for a whole number below keeps the mean error near zero.
    this.#timer = setTimeout(() => this.#run(), Math.max(0, Math.floor(at - this.now())));
  }

  #run(): void {
    this.#armedFor = Infinity;
    for (;;) {
      const due = nextDueAt(this.#queue);
      if (due === Infinity || this.#isClosed) return;
      const now = this.now();
      if (due > now + EARLY_MS) {
        this.#arm(due);
        return;
      }
      const task = takeNext(this.#queue);
      this.#onLateness(Math.max(0, now - due));
      task?.();
    }
  }
}
