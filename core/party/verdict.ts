// What a blow would do, drawn once at its announcement: where it strikes, what happens if nobody dodges and what if somebody does. Because everything
// is drawn then, it does not depend on when, or whether, a dodge comes.

import type { BlowOutcome } from '../model/fight.ts';
import type { BodyPart } from '../model/gear.ts';
import { drawUniform } from '../random.ts';
import { bodyPartAt, directDamage, evadeChance, hitChance } from './chances.ts';
import type { Fighter, Turn } from './state.ts';

/** Both ends of one blow. Damage in points. */
export interface Verdict {
  readonly bodyPart: BodyPart;
  readonly undodged: BlowOutcome;
  readonly undodgedDamage: number;
  readonly dodged: BlowOutcome;
  readonly dodgedDamage: number;
}

/** Draws the verdict. Always the same number of draws, so that tuning a rule never shifts the chance of later blows. */
export const drawVerdict = (turn: Turn, attacker: Fighter, defender: Fighter): Verdict => {
  const { chance, order } = turn.state;
  const combat = turn.rules.combat;
  const stats = { attacker: attacker.stats, defender: defender.stats };
  const bodyPart = bodyPartAt(drawUniform(chance.strike));
  const finds = drawUniform(chance.strike) < hitChance(stats, combat);
  const isCritical = drawUniform(chance.strike) < combat.criticalRatio;
  const evades = drawUniform(chance.evade) < evadeChance(stats, combat);
  const isLucky = drawUniform(chance.luck) < combat.luckRatio;
  const isTurnedByLuck = combat.weapons[attacker.weapon].way === 'undodgeable' && isLucky;
  const undodged = !finds || isTurnedByLuck ? 'missed' : isCritical ? 'critical' : 'direct';
  const dodged = undodged === 'missed' ? 'missed' : evades ? 'dodged' : 'hit';
  // Nobody is hurt in a drill.
  if (order.goal.kind === 'drill') return { bodyPart, undodged, undodgedDamage: 0, dodged, dodgedDamage: 0 };
  const { might } = attacker.stats;
  const direct = directDamage({ might, weapon: attacker.weapon, bodyPart, armour: defender.armour }, combat);
  return {
    bodyPart,
    undodged,
    undodgedDamage: undodged === 'missed' ? 0 : undodged === 'critical' ? Math.round(direct * combat.criticalFactor) : direct,
    dodged,
    dodgedDamage: dodged === 'hit' ? Math.round(direct * combat.glancingFactor) : 0,
  };
};
