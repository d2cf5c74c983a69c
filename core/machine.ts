// The shape of every piece of behaviour: input and now in, effects out. A host binds a state and its rules to the three functions once and
// drives the result (core/driver.ts), in real time or in virtual time. Because what falls due is woken at its own instant, not at the host's,
// a late timer delays effects but can never change them.

import { assert } from './assert.ts';
import { WAKES_PER_ADVANCE_MAX } from './limits.ts';

/** A pure machine bound to its state. `Now` is the branded clock it runs on, in ms. */
export interface Machine<Input, Effect, Now extends number> {
  /** Takes a stamped input. Call `advance` to the same instant first. */
  readonly receive: (input: Input, now: Now) => readonly Effect[];
  /** Performs what fell due at exactly `now`. */
  readonly wake: (now: Now) => readonly Effect[];
  /** When to call `wake` next; Infinity while nothing is due, which is how an idle party costs nothing. */
  readonly nextWakeAt: () => Now;
}

/**
 * Wakes the machine for everything due strictly before `now`, each at its own instant, and hands each batch of effects to `perform`.
 * Strictly before, because inputs stamped in the same instant come first: a dodge exactly on the deadline counts.
 */
export const advance = <Input, Effect, Now extends number>(
  machine: Machine<Input, Effect, Now>,
  now: Now,
  perform: (effects: readonly Effect[], at: Now) => void,
): void => {
  for (let wakes = 0; ; wakes += 1) {
    const due = machine.nextWakeAt();
    if (due >= now) return;
    assert(wakes < WAKES_PER_ADVANCE_MAX, 'a machine comes to rest between inputs');
    perform(machine.wake(due), due);
  }
};

/** As `advance`, but also wakes what is due at exactly `now`: for a host whose clock has passed `now` with no input stamped on it. */
export const settleUpTo = <Input, Effect, Now extends number>(
  machine: Machine<Input, Effect, Now>,
  now: Now,
  perform: (effects: readonly Effect[], at: Now) => void,
): void => {
  advance(machine, now, perform);
  for (let wakes = 0; machine.nextWakeAt() === now; wakes += 1) {
    assert(wakes < WAKES_PER_ADVANCE_MAX, 'a machine comes to rest between inputs');
    perform(machine.wake(now), now);
  }
};

/** The answer of a turn that asks nothing of its host; shared, because most turns do not. Neither `[]` nor frozen for the engine's sake (core/PERFORMANCE.md). */
export const NO_EFFECTS: readonly never[] = [{} as never].slice(1);
