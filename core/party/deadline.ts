// Until when a dodge counts, and whether one came in time: the four deadline policies as arithmetic. The window opens when the server announces; what
// each policy adds is fixed at that instant and told to everybody. Rules [DODGE-1], [DODGE-7..9] of DESIGN.md; definitions after section 4.1 of the
// human timing notes.

import { unreachable } from '../assert.ts';
import { addMs } from '../brand.ts';
import type { PartyTimeMs } from '../ids.ts';
import type { CombatRules } from '../rules/combat.ts';
import { tickAt } from './grid.ts';

/** The last instant at which a dodge may still be stamped. `roundTripsMs` are those measured on the defender's seat. */
export const dodgeDeadline = (announcedAt: PartyTimeMs, roundTripsMs: readonly number[], rules: CombatRules): PartyTimeMs => {
  switch (rules.deadlinePolicy) {
    case 'server-clock':
    case 'equalised':
      return addMs(announcedAt, rules.dodgeWindowMs);
    case 'compensated':
      return addMs(announcedAt, rules.dodgeWindowMs + Math.min(rules.compensationCapMs, median(roundTripsMs)));
    case 'client-stamped':
      // The press itself must lie in the window; the server only waits this much longer to hear of it.
      return addMs(announcedAt, rules.dodgeWindowMs + rules.clientStampWaitMs);
    default:
      return unreachable(rules.deadlinePolicy);
  }
};

/** One dodge, as the server sees it. Durations in ms. */
export interface SeenDodge {
  readonly announcedAt: PartyTimeMs;
  readonly dodgeBy: PartyTimeMs;
  /** When the server had it. */
  readonly arrivedAt: PartyTimeMs;
  /** When the server handled it: the same, or the tick after. */
  readonly seenAt: PartyTimeMs;
  /** From the client's receiving the announcement to the press, by the client's own word. */
  readonly sinceShownMs: number;
}

/** Whether a dodge this late counts: exactly on the deadline it does, and instants are sums of doubles that differ in their last bits. */
export const isInTime = (lateMs: number): boolean => lateMs <= ROUNDING_MS;
const ROUNDING_MS = 1e-6;

/** How late a dodge is, for `isInTime`; negative when there was time to spare. Unit: ms. */
export const latenessMs = ({ announcedAt, dodgeBy, arrivedAt, seenAt, sinceShownMs }: SeenDodge, rules: CombatRules): number => {
  const byServerMs = seenAt - dodgeBy;
  switch (rules.deadlinePolicy) {
    case 'server-clock':
    case 'compensated':
      return byServerMs;
    case 'client-stamped':
      return Math.max(byServerMs, sinceShownMs - rules.dodgeWindowMs);
    case 'equalised': {
      // What this very exchange spent on the way, raised to the floor as if the server had held the answer back, and only then let a tick see
      // it. A client that lies about its own part can only escape the raise, never gain on the server's clock.
      const onTheWayMs = Math.max(0, arrivedAt - announcedAt - sinceShownMs);
      const heldUntil = arrivedAt + Math.max(0, rules.equaliseFloorMs - onTheWayMs);
      return (rules.tickMs === 0 ? heldUntil : tickAt(heldUntil, rules.tickMs)) - dodgeBy;
    }
    default:
      return unreachable(rules.deadlinePolicy);
  }
};

/** The median of what was measured; 0 before the first heartbeat. */
const median = (values: readonly number[]): number => {
  if (values.length === 0) return 0;
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};
