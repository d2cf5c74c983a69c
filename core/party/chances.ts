// The arithmetic of a blow: how likely it is to be evaded or to find its mark, and how much it hurts. Pure functions of stats and rules, so that a
// table or a slider can call them too.

import type { Stats } from '../model/character.ts';
import type { ArmourKind, BodyPart, WeaponKind } from '../model/gear.ts';
import type { CombatRules } from '../rules/combat.ts';

/** Chance (0..1) that a dodge in time evades: `evadeRatio` at equal points, kept within 5 % and 98 % so that nothing is ever certain. */
export const evadeChance = ({ attacker, defender }: { attacker: Stats; defender: Stats }, rules: CombatRules): number =>
  within(rules.evadeRatio + rules.evadePerPoint * (defender.agility - attacker.skill), 0.05, 0.98);

/** Chance (0..1) that a blow nobody dodges finds its mark: `hitRatio` at equal points, never below 5 %. */
export const hitChance = ({ attacker, defender }: { attacker: Stats; defender: Stats }, rules: CombatRules): number =>
  within(rules.hitRatio + rules.hitPerPoint * (attacker.skill - defender.agility), 0.05, 1);

/** Damage of a direct hit, in whole points: weapon, might, body part and armour. */
export const directDamage = (
  blow: { might: number; weapon: WeaponKind; bodyPart: BodyPart; armour: ArmourKind },
  rules: CombatRules,
): number =>
  Math.round(
    rules.weapons[blow.weapon].damage *
      (1 + rules.damagePerMight * (blow.might - 5)) *
      rules.bodyParts[blow.bodyPart] *
      (1 - rules.armours[blow.armour].absorbRatio),
  );

/** How often each part of the body is struck (sums to 1). Our first guess: the torso is the largest. */
export const bodyPartAt = (roll: number): BodyPart => {
  if (roll < 0.12) return 'head';
  if (roll < 0.6) return 'torso';
  return roll < 0.82 ? 'arm' : 'leg';
};

const within = (value: number, min: number, max: number): number => Math.min(max, Math.max(min, value));
