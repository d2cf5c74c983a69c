// One timer for everything a process of headless clients waits for: messages under way on shaped links, presses to be made, heartbeats. What falls
// due is done in order of its instant, never more than half a millisecond early, and how late it was is told, because a generator that
// falls behind measures itself.

import type { ClientTime } from './surroundings.ts';
import { emptyQueue, nextDueAt, queueLength, schedule, takeNext } from '../../core/event-queue.ts';

/** A host's timers only know whole milliseconds; what is due within half of one is done now. Unit: ms. */
const EARLY_MS = 0.5;

/** A queue of things to do at instants of `performance.now()`. */
export class Deliveries implements ClientTime {
  readonly #queue = emptyQueue<() => void>();
  readonly #onLateness: (ms: number) => void;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;
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
    this.#disarm();
  }

  #arm(at: number): void {
    this.#disarm();
    this.#armedFor = at;
    const inMs = at - this.now();
    // A timer may fire up to a millisecond late, never early: asking for a whole number below keeps the mean error near zero.
    if (inMs > EARLY_MS) this.#timer = setTimeout(() => this.#run(), Math.floor(inMs));
    else this.#soon = setImmediate(() => this.#run());
  }

  #disarm(): void {
    clearTimeout(this.#timer);
    clearImmediate(this.#soon);
  }

  #run(): void {
    // While it runs, no task that asks for more arms a timer; the end of the run does.
    this.#armedFor = -Infinity;
    try {
      this.#doWhatIsDue();
    } finally {
      this.#armedFor = Infinity;
      const next = nextDueAt(this.#queue);
      if (next < Infinity && !this.#isClosed) this.#arm(next);
    }
  }

  /** What its tasks ask for meanwhile waits for the next run: one that asks again and again would let nothing else of this process happen. */
  #doWhatIsDue(): void {
    for (let left = queueLength(this.#queue); left > 0 && !this.#isClosed; left -= 1) {
      const due = nextDueAt(this.#queue);
      const now = this.now();
      if (due > now + EARLY_MS) return;
      const task = takeNext(this.#queue);
      this.#onLateness(Math.max(0, now - due));
      task?.();
    }
  }
}
