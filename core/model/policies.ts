// When a dodge counts and when a server looks: the words that rules, formula, drills and wire share.

export const DUEL_POLICIES = ['server-clock', 'compensated', 'client-stamped', 'equalised'] as const;
/**
 * When a dodge counts: by the server's clock; the same with the defender's median round trip added (at most `capMs`); by the moment of the
 * press on the client; or by the server's clock with every round trip below `floorMs` raised to it.
 */
export type DuelPolicy = (typeof DUEL_POLICIES)[number];

export const DUEL_TICK_PHASES = ['locked', 'random'] as const;
/**
 * `locked`: the window opens on a tick and answers are seen on ticks, so it is rounded down to whole ticks. `random`: the window opens
 * anywhere between two ticks and an answer is seen on the tick after it, so it waits a part of a tick, uniform in 0..tickMs.
 */
export type DuelTickPhase = (typeof DUEL_TICK_PHASES)[number];

/** The timing of a drill's blows; each field stands for the rule named beside it. Unit: ms, party clock. */
export interface DrillSettings {
  /** `combat.dodgeWindowMs`. */
  readonly windowMs: number;
  /** The partner's weapon's `windupMs`: announcement to landing at the least; the margin may make it longer. */
  readonly windupMs: number;
  /** `combat.settleMarginMs`. */
  readonly marginMs: number;
  /** `combat.tickMs`. */
  readonly tickMs: number;
  /** `combat.tickPhase`. */
  readonly tickPhase: DuelTickPhase;
  /** `combat.deadlinePolicy`. */
  readonly policy: DuelPolicy;
  /** `combat.compensationCapMs`. */
  readonly capMs: number;
  /** `combat.equaliseFloorMs`. */
  readonly floorMs: number;
  /** `combat.clientStampWaitMs`. */
  readonly stampWaitMs: number;
}
