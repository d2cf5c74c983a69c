// How often an attacker is shown a hit that was then dodged: the price of showing a tentative blow before its outcome is settled. The dodge
// is accepted at the server in time, but the news of it reaches the attacker only after the swing has already connected. A lapsed or late
// dodge is never a mismatch: the hit shown was right. Counted for one observing client, the attacker's.

import type { DuelQuestion, LegShape } from '../duel-question.ts';
import { differenceCells, meanOver, sumCells, type DelayCells } from './delay-cells.ts';
import { jitterOf } from './jitter.ts';
import { dodgeCurve, type DodgeCurve } from './predict.ts';

/** What the attacker's client shows, beside the duel itself. */
export interface ShownQuestion {
  /** The duel, with its window. Its policy decides which dodges are accepted; the news leaves the server when the dodge is seen. */
  readonly duel: DuelQuestion;
  /** Server to attacker, and back. */
  readonly attackerDown: LegShape;
  readonly attackerUp: LegShape;
  /**
   * `announcement`: the swing starts when the announcement reaches the attacker, whose delay it shares. `press`: it starts on the button,
   * an uplink and the wait for a tick before the announcement.
   */
  readonly swingFrom: 'announcement' | 'press';
  /**
   * `press` only: an attack waits a uniform part of this before it is announced. Unit: ms. Apart from `duel.tickMs`, which delays the
   * dodge: a server may stamp dodges the moment they arrive and still announce on ticks (the reference table does).
   */
  readonly announceTickMs: number;
}

/** Share of attacks (0..1) in which a hit was shown and then dodged, as a function of the displayed length of the swing (ms). */
export const shownThenDodgedCurve = ({
  duel,
  attackerDown,
  attackerUp,
  swingFrom,
  announceTickMs,
}: ShownQuestion): ((displayedMs: number) => number) => {
  const seen = tabulated(dodgeCurve({ ...duel, policy: 'server-clock' }), duel.windowMs);
  const fromPress = swingFrom === 'press';
  // How much later than the swing's end on the server's clock the news may leave and still arrive too late to stop it.
  const cells = fromPress
    ? sumCells(jitterOf(attackerUp), jitterOf(attackerDown))
    : differenceCells(jitterOf(attackerDown), jitterOf(attackerDown));
  const baseMs = fromPress ? attackerUp.baseMs + attackerDown.baseMs : 0;
  const tickMs = fromPress ? announceTickMs : 0;
  return (displayedMs) => tooLateShare({ seen, windowMs: duel.windowMs, swingEndsAt: displayedMs - baseMs, cells, tickMs });
};

/** Steps into which the attacker's own wait for a tick is cut. */
const TICK_STEPS = 24;

interface News {
  readonly seen: DodgeCurve;
  readonly windowMs: number;
  readonly swingEndsAt: number;
  readonly cells: DelayCells;
  readonly tickMs: number;
}

/** P(seen within the window, yet later than the swing's end less the delays of the attacker). */
const tooLateShare = ({ seen, windowMs, swingEndsAt, cells, tickMs }: News): number => {
  const accepted = seen(windowMs);
  const steps = tickMs > 0 ? TICK_STEPS : 1;
  return meanOver(cells, (delayMs) => {
    let total = 0;
    for (let step = 0; step < steps; step += 1) {
      const lastGoodAt = swingEndsAt - delayMs - (tickMs * (step + 0.5)) / steps;
      if (lastGoodAt < windowMs) total += accepted - seen(lastGoodAt);
    }
    return total / steps;
  });
};

/** A dodge curve on a fine grid up to its window, read off linearly: thousands of readings for the price of a few hundred. */
const tabulated = (curve: DodgeCurve, upToMs: number): DodgeCurve => {
  const count = 1024;
  const stepMs = upToMs / count;
  const table = new Float64Array(count + 1);
  for (let index = 0; index <= count; index += 1) table[index] = curve(index * stepMs);
  return (xMs) => {
    if (xMs <= 0) return 0;
    const place = Math.min(xMs / stepMs, count - 1e-9);
    const index = Math.floor(place);
    return table[index]! + (place - index) * (table[index + 1]! - table[index]!);
  };
};
