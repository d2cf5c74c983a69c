// What stands between a machine and time, everywhere: a party on a thread, a settlement, a client in a page or without one, and all of them in virtual
// time. It stamps each input once, wakes the machine for what fell due before it at its own instants, keeps one timer for what falls due next, and
// hands effects on in order. Clock and timer are given, so it knows no time of its own.

import { advance, settleUpTo, type Machine } from './machine.ts';

/** One kind of time. */
export interface DriverClock<Now extends number> {
  /** May stand still or jump ahead; where it goes back the driver does not follow. Unit: ms. */
  now(): Now;
  /** Calls `fire` once, not within this call, at `at` or later; gives what cancels it. Firing sooner is allowed and costs another timer. */
  wakeAt(at: Now, fire: () => void): () => void;
}

export interface DriverOptions<Input, Effect, Now extends number> {
  readonly machine: Machine<Input, Effect, Now>;
  readonly clock: DriverClock<Now>;
  /** What the machine ordered at `at`: because of `input`, or, without one, because something fell due. */
  readonly perform: (effects: readonly Effect[], at: Now, input: Input | undefined) => void;
  /** Whatever the machine or `perform` throws: a mistake in the program. The driver has stopped. Default: it is thrown at the caller. */
  readonly broke?: (error: unknown) => void;
  /** Up to where the machine has been driven already. Default: the clock's now. */
  readonly handledUpTo?: Now;
  /**
   * An input stamped at the very instant of a wake comes first even if it arrives after the timer has fired: what is due at exactly `now` waits for
   * the clock to pass it. For clocks whose timers fire past what they were set for.
   */
  readonly inputsFirst?: boolean;
  /** For whoever counts or keeps a log: called before the machine is. `dueAt`: what was due earliest, Infinity for nothing. */
  readonly reached?: (at: Now, dueAt: Now) => void;
  readonly received?: (input: Input, at: Now) => void;
}

/** Drives one machine. Owns its timer. */
export class Driver<Input, Effect, Now extends number> {
  readonly #options: DriverOptions<Input, Effect, Now>;
  #handledUpTo: Now;
  #armedFor = Infinity;
  #cancel: (() => void) | undefined;
  #isStopped = false;

  constructor(options: DriverOptions<Input, Effect, Now>) {
    this.#options = options;
    this.#handledUpTo = options.handledUpTo ?? options.clock.now();
  }

  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** The clock, which never goes back here. */
  now(): Now {
    return this.#notBefore(this.#options.clock.now());
  }

  /** Begins to wake the machine. */
  start(): void {
    this.#guarded(() => undefined);
  }

  /** Takes one input, stamped `at` or, if the machine has got further already, then. */
  receive(input: Input, at: Now = this.#options.clock.now()): void {
    this.#guarded(() => {
      const { machine, perform, received } = this.#options;
      const stampedAt = this.#notBefore(at);
      this.#wakeBefore(stampedAt);
      // What fell due may have ended it.
      if (this.#isStopped) return;
      received?.(input, stampedAt);
      perform(machine.receive(input, stampedAt), stampedAt, input);
    });
  }

  /** Wakes the machine for everything due up to and including `now`. */
  settle(now: Now = this.now()): void {
    this.#guarded(() => this.#settle(this.#notBefore(now)));
  }

  /** Nothing is received or woken any more. */
  stop(): void {
    this.#isStopped = true;
    this.#disarm();
  }

  #notBefore(at: Now): Now {
    return at > this.#handledUpTo ? at : this.#handledUpTo;
  }

  #wakeBefore(at: Now): void {
    const { machine, reached } = this.#options;
    reached?.(at, machine.nextWakeAt());
    advance(machine, at, this.#woken);
    this.#handledUpTo = at;
  }

  #settle(at: Now): void {
    this.#wakeBefore(at);
    if (this.#options.inputsFirst !== true) settleUpTo(this.#options.machine, at, this.#woken);
  }

  readonly #woken = (effects: readonly Effect[], at: Now): void => this.#options.perform(effects, at, undefined);

  #guarded(step: () => void): void {
    if (this.#isStopped) return;
    try {
      step();
      this.#arm();
    } catch (error) {
      this.stop();
      if (this.#options.broke === undefined) throw error;
      this.#options.broke(error);
    }
  }

  /** Sets the one timer to the machine's next wake. */
  #arm(): void {
    const due = this.#isStopped ? (Infinity as Now) : this.#options.machine.nextWakeAt();
    if (due === this.#armedFor) return;
    this.#disarm();
    if (due === Infinity) return;
    this.#armedFor = due;
    this.#cancel = this.#options.clock.wakeAt(due, () => {
      this.#cancel = undefined;
      this.#armedFor = Infinity;
      this.#guarded(() => {
        const now = this.now();
        if (now >= due) this.#settle(now);
      });
    });
  }

  #disarm(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#armedFor = Infinity;
  }
}
