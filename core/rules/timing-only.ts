// Rules under which time alone decides a blow. Whatever measures timing plays by them: drills with timing of their own, duels, sweeps, questions, pictures.
// In one place, so that no measurement forgets a switch that another one throws.

import type { CombatRules } from './combat.ts';
import type { Rules } from './rules.ts';

/** The rules with chance and stats taken out: a blow nobody dodges finds its mark, and whether a dodge in time evades does not depend on who fights. */
export const timingOnly = (rules: Rules): Rules => ({ ...rules, combat: { ...rules.combat, ...switchedOff } });

const switchedOff: Pick<CombatRules, 'hitRatio' | 'hitPerPoint' | 'evadeRatio' | 'evadePerPoint'> = {
  hitRatio: 1,
  hitPerPoint: 0,
  // The most there is: the machine never lets more than 98 in 100 evade (core/party/chances.ts), the others glance.
  evadeRatio: 1,
  evadePerPoint: 0,
};
