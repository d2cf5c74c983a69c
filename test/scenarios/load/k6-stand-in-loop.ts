// What holds an iteration open in k6: timers and sockets. As there, an iteration is over when nothing does; unlike there, the stand-in says what was left.

import { promisify } from 'node:util';

/** How long sockets that were closed may take to be so. Unit: ms. */
const ENDED_WITHIN_MS = 5000;

export class StandInLoop {
  readonly #holds = new Map<number, string>();
  readonly #timers = new Map<number, NodeJS.Timeout>();
  readonly #waiting = new Set<() => void>();
  #next = 1;

  /** Notes that something is open; give the number back to `release` when it is not. */
  hold(what: string): number {
    const held = this.#next;
    this.#next += 1;
    this.#holds.set(held, what);
    return held;
  }

  release(held: number): void {
    this.#holds.delete(held);
    if (this.#holds.size === 0) for (const tell of this.#waiting) tell();
  }

  /** k6's timers: numbers name them. */
  readonly timers = {
    setTimeout: (task: () => void, ms: number): number => this.#start(task, ms, false),
    setInterval: (task: () => void, ms: number): number => this.#start(task, ms, true),
    clearTimeout: (timer: number): void => this.#stop(timer),
    clearInterval: (timer: number): void => this.#stop(timer),
  };

  /** Resolves when nothing is open any more; throws with what is when that takes too long. */
  async ended(): Promise<void> {
    if (this.#holds.size === 0) return;
    const { promise, resolve } = Promise.withResolvers<'ended'>();
    this.#waiting.add(() => resolve('ended'));
    const giveUp = new AbortController();
    const late = promisify(setTimeout)(ENDED_WITHIN_MS, 'late' as const, { signal: giveUp.signal }).catch(() => 'late' as const);
    const outcome = await Promise.race([promise, late]);
    giveUp.abort();
    if (outcome === 'late') throw new Error(`k6 would still be in this iteration, held open by ${[...this.#holds.values()].join(', ')}`);
  }

  /** Ends all timers, so that a script that broke leaves none. */
  [Symbol.dispose](): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  #start(task: () => void, ms: number, isRepeated: boolean): number {
    const held = this.hold(`a timer of ${ms} ms`);
    const run = (): void => {
      if (!isRepeated) this.#stop(held);
      task();
    };
    this.#timers.set(held, isRepeated ? setInterval(run, ms) : setTimeout(run, ms));
    return held;
  }

  #stop(held: number): void {
    clearTimeout(this.#timers.get(held));
    this.#timers.delete(held);
    this.release(held);
  }
}
