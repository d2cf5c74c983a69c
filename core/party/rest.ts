// Health between fights: it comes back with time, reckoned only when somebody needs to know, so that resting costs nothing.

import type { Turn } from './state.ts';

/** Brings every member's health up to now. Call outside fights only. */
export const rest = (turn: Turn): void => {
  const { state, rules } = turn;
  const healed = ((turn.now - state.restingSince) / 1000) * rules.combat.healthPerSecond;
  for (const member of state.members) if (!member.isDowned) member.health = Math.min(member.healthMax, member.health + healed);
  state.restingSince = turn.now;
};
