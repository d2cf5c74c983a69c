// A drill may be asked for with timing of its own: a designer wants to feel one window, one policy, one wind-up. Here is what may be asked, within
// which bounds, and what it makes of a host's rules. It promises: one party's drill changes nothing for any other party.

import type { DrillSettings } from '../model/policies.ts';
import type { CombatRules } from '../rules/combat.ts';
import type { Rules } from '../rules/rules.ts';
import type { PartyOrder } from './order.ts';
import { timingOnly } from '../rules/timing-only.ts';

/** From one blow of the partner to the next on the training ground. Unit: ms. Our first guess: time to read one blow before the next. */
export const DRILL_STRIKE_EVERY_MS = 2500;

/** Least and most of each number that may be asked for: what a rules file may hold, and a pace no server minds. Unit: ms. */
export const DRILL_RANGES = {
  windowMs: [100, 3000],
  windupMs: [200, 4000],
  marginMs: [0, 2000],
  tickMs: [0, 500],
  capMs: [0, 2000],
  floorMs: [0, 2000],
  stampWaitMs: [0, 5000],
  strikeEveryMs: [500, 20_000],
} as const;
export type DrillNumber = keyof typeof DRILL_RANGES;
export const DRILL_NUMBERS = Object.keys(DRILL_RANGES) as readonly DrillNumber[];
/** The window and the margin together: the longest wind-up there is. Unit: ms. */
const WINDOW_AND_MARGIN_MS_MAX = 4000;

const numberWords: Readonly<Record<DrillNumber, string>> = {
  windowMs: 'The dodge window',
  windupMs: 'The wind-up',
  marginMs: 'The margin before the blow lands',
  tickMs: 'The tick',
  capMs: 'The cap of the compensation',
  floorMs: 'The floor of the round trip',
  stampWaitMs: 'The wait for a stamp',
  strikeEveryMs: 'The pace of the blows',
};

/** Why a drill with this timing cannot be had, in one sentence for a player; undefined when it can. */
export const drillFault = (asked: Readonly<Record<DrillNumber, number>>): string | undefined => {
  for (const name of DRILL_NUMBERS) {
    const [least, most] = DRILL_RANGES[name];
    if (!(asked[name] >= least && asked[name] <= most)) return `${numberWords[name]} must be between ${least} and ${most} ms.`;
  }
  return asked.windowMs + asked.marginMs > WINDOW_AND_MARGIN_MS_MAX
    ? `The dodge window and the margin after it may be ${WINDOW_AND_MARGIN_MS_MAX} ms together.`
    : undefined;
};

/**
 * The rules a party of this order plays by: the host's own, unless it is a drill with timing of its own. There timing alone decides, as in a tuned
 * duel: a dodge in time is as good as the rules allow, and a blow that is not dodged finds its mark.
 */
export const rulesOf = ({ goal }: Pick<PartyOrder, 'goal'>, rules: Rules): Rules => {
  if (goal.kind !== 'drill' || goal.settings === undefined) return rules;
  const timed = timingOnly(rules);
  return { ...timed, combat: tuned(timed.combat, goal.settings, rules.npcs.enemies.sparringPartner.weapon) };
};

const tuned = (combat: CombatRules, settings: DrillSettings, partnersWeapon: keyof CombatRules['weapons']): CombatRules => ({
  ...combat,
  dodgeWindowMs: settings.windowMs,
  settleMarginMs: settings.marginMs,
  tickMs: settings.tickMs,
  tickPhase: settings.tickPhase,
  deadlinePolicy: settings.policy,
  compensationCapMs: settings.capMs,
  equaliseFloorMs: settings.floorMs,
  clientStampWaitMs: settings.stampWaitMs,
  weapons: { ...combat.weapons, [partnersWeapon]: { ...combat.weapons[partnersWeapon], windupMs: settings.windupMs } },
});
