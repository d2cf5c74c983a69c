// How long each frame of a duel is held back, so that the link feels as the address asks: every frame draws its delay from its leg, less what the real
// link costs anyway. The same link model as the simulated clients use; its chance is seeded from outside.

import type { LegShape } from '../../../core/timing/duel-question.ts';
import { drawDelayMs, newLeg } from '../../../core/timing/link.ts';
import { fork, seeded } from '../../../core/random.ts';
import type { LegModel } from '../../../core/rules/networks.ts';

/** How long to hold the next frame in each direction. Unit: ms; `at` is the page's clock and never falls from call to call. */
export interface LinkShape {
  readonly upMs: (at: number) => number;
  readonly downMs: (at: number) => number;
}

/** The shape of these legs over a link that costs `ownRoundTripMs` by itself. */
export const createShape = (
  legs: { readonly down: LegShape; readonly up: LegShape },
  { seed, ownRoundTripMs }: { readonly seed: number; readonly ownRoundTripMs: () => number },
): LinkShape => {
  const chance = seeded(seed);
  const direction = (name: 'down' | 'up') => {
    const model = modelOf(legs[name]);
    const state = newLeg(fork(chance, name));
    return (at: number): number => Math.max(0, drawDelayMs(model, state, at) - ownRoundTripMs() / 2);
  };
  return { upMs: direction('up'), downMs: direction('down') };
};

/** As in a simulated duel: each message draws for itself; losses are left to the scenarios. */
const modelOf = ({ baseMs, medianMs, sigma }: LegShape): LegModel => ({
  baseMs,
  medianMs,
  sigma,
  correlation: 0,
  enterLossRatio: 0,
  leaveLossRatio: 1,
  retransmitMs: 0,
});
