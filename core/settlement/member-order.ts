// Who goes along with a party, as its order says it: a player's character by its sheet, a companion by the rules for its kind.

import type { CharacterSheet } from '../model/character.ts';
import type { CharacterId } from '../ids.ts';
import { ITEMS_MAX } from '../limits.ts';
import type { MemberOrder } from '../party/order.ts';
import type { CompanionKind, NpcRules } from '../rules/npcs.ts';

export const playerOrder = ({ id, name, calling, stats, weapon, armour, items }: CharacterSheet): MemberOrder => ({
  id,
  name,
  look: calling,
  stats,
  weapon,
  armour,
  packRoom: ITEMS_MAX - items.length,
  isCompanion: false,
});

export const companionOrder = (
  rules: NpcRules,
  { id, name, companion }: { readonly id: CharacterId; readonly name: string; readonly companion: CompanionKind },
): MemberOrder => {
  const { weapon, armour, might, skill, agility, vigour } = rules.companions[companion];
  return { id, name, look: companion, stats: { might, skill, agility, vigour }, weapon, armour, isCompanion: true };
};
