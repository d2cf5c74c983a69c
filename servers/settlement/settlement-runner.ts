// The host of one settlement machine in real time: reads the clock, stamps inputs, keeps one timer for what falls due next, and hands effects
// on in order. A broken claim stops this settlement and no other:
// nothing more is handled, and whoever owns the runner is told.

import { wallTime, type WallTimeMs } from '../../core/ids.ts';
import { advance, settleUpTo, type Machine } from '../../core/machine.ts';
import type { SettlementEffect } from '../../core/settlement/effects.ts';
import type { SettlementInput } from '../../core/settlement/inputs.ts';

type SettlementMachine = Machine<SettlementInput, SettlementEffect, WallTimeMs>;

/** No timer is longer: the platform's own bound is a little over 24 days, and an hour is as good. Unit: ms. */
const TIMER_MS_MAX = 3_600_000;

/** Ms since the Unix epoch that never run backwards, whatever is done to the machine's clock. */
export const steadyWallClock = (): (() => WallTimeMs) => {
  const zero = Date.now() - performance.now();
  return () => wallTime(zero + performance.now());
};

export interface RunnerOptions {
  readonly machine: SettlementMachine;
  readonly now: () => WallTimeMs;
  readonly perform: (effects: readonly SettlementEffect[]) => void;
  /** The program is wrong; nothing is handled after this. */
  readonly broke: (error: unknown) => void;
}

export class SettlementRunner {
  readonly #options: RunnerOptions;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;

  constructor(options: RunnerOptions) {
    this.#options = options;
    this.#arm();
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** Takes an input, stamped now. */
  submit(input: SettlementInput): void {
    this.#guarded(() => {
      const { machine, perform } = this.#options;
      const now = this.#options.now();
      advance(machine, now, perform);
      perform(machine.receive(input, now));
    });
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const dueAt = this.#options.machine.nextWakeAt();
    if (this.#isStopped || dueAt === Infinity) return;
    const waitMs = Math.min(Math.max(0, Math.ceil(dueAt - this.#options.now())), TIMER_MS_MAX);
    this.#timer = setTimeout(
      () => this.#guarded(() => settleUpTo(this.#options.machine, this.#options.now(), this.#options.perform)),
      waitMs,
    );
  }

  #guarded(handle: () => void): void {
    if (this.#isStopped) return;
    try {
      handle();
    } catch (error) {
      // Whatever a pure machine throws is a mistake in the program; its state cannot be trusted any more.
      this.stop();
      this.#options.broke(error);
      return;
    }
    this.#arm();
  }
}
