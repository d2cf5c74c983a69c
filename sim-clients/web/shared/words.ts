// What things are called when a player reads them: one place for every word that stands for a kind.

import type { Calling, ItemKind, Stats } from '../../../core/model/character.ts';
import type { BlowOutcome } from '../../../core/model/fight.ts';
import { ARMOUR_KINDS, WEAPON_KINDS, type ArmourKind, type WeaponKind } from '../../../core/model/gear.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import type { BlowWay } from '../../../core/rules/gear.ts';
import { findPlace } from '../../../core/map/map.ts';
import { placeId } from '../../../core/ids.ts';
import type { ClientRules } from '../../../core/rules/client-rules.ts';
import type { CompanionKind, EnemyKind } from '../../../core/rules/npcs.ts';

export const callingWords: Readonly<Record<Calling, { readonly name: string; readonly about: string }>> = {
  guard: { name: 'Guard', about: 'Spear and leather. Stands in front and takes a blow.' },
  scout: { name: 'Scout', about: 'A sword and quick feet. Evades best and rarely misses.' },
  smith: { name: 'Smith', about: 'A club and strong arms. Slow, and hits hardest.' },
};

export const companionWords: Readonly<Record<CompanionKind, { readonly name: string; readonly about: string }>> = {
  shieldbearer: { name: 'Shieldbearer', about: 'In mail, hard to bring down' },
  hunter: { name: 'Hunter', about: 'A spear that finds its mark' },
  brawler: { name: 'Brawler', about: 'An axe, and no patience' },
};

const enemyWords: Readonly<Record<EnemyKind, readonly [string, string]>> = {
  wolf: ['wolf', 'wolves'],
  bandit: ['bandit', 'bandits'],
  boar: ['boar', 'boars'],
  wight: ['wight', 'wights'],
  ogre: ['ogre', 'ogres'],
  sparringPartner: ['sparring partner', 'sparring partners'],
};

/** "2 wolves and a boar". */
export const enemiesInWords = (kinds: readonly EnemyKind[]): string => {
  const counts = new Map<EnemyKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts].map(([kind, count]) => {
    const [one, many] = enemyWords[kind];
    return count === 1 ? `${/^[aeiou]/.test(one) ? 'an' : 'a'} ${one}` : `${count} ${many}`;
  });
  return parts.length < 2 ? (parts[0] ?? 'nobody') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
};

export const outcomeWords: Readonly<Record<BlowOutcome, string>> = {
  missed: 'Missed',
  dodged: 'Dodged',
  hit: 'Grazed',
  direct: 'Hit',
  critical: 'Critical',
};

export const statWords: Readonly<Record<keyof Stats, { readonly name: string; readonly about: string }>> = {
  might: { name: 'Might', about: 'harder blows' },
  skill: { name: 'Skill', about: 'finds the mark' },
  agility: { name: 'Agility', about: 'evades' },
  vigour: { name: 'Vigour', about: 'health' },
};

/** An item's name: "Mail", "Greatclub". */
export const itemName = (item: ItemKind): string => item.charAt(0).toUpperCase() + item.slice(1);

const isWeapon = (item: ItemKind): item is WeaponKind => (WEAPON_KINDS as readonly string[]).includes(item);
const isArmour = (item: ItemKind): item is ArmourKind => (ARMOUR_KINDS as readonly string[]).includes(item);

/** What an item does by these rules, short: "11 damage, 650 ms, reaches 2.1 m". */
export const itemAbout = (item: ItemKind, { weapons, armours }: ClientRules): string => {
  if (isWeapon(item)) {
    const weapon = weapons[item];
    return `${weapon.damage}\u00a0damage, ${weapon.windupMs}\u00a0ms, reaches\u00a0${weapon.reachMetres}\u00a0m${wayWords[weapon.way]}`;
  }
  if (isArmour(item)) return `takes ${Math.round(armours[item].absorbRatio * 100)}\u00a0% of a blow`;
  return 'a trophy; the merchant buys it';
};

const wayWords: Readonly<Record<BlowWay, string>> = {
  melee: '',
  aimed: ', shot',
  undodgeable: ', shot too fast to dodge',
  projectile: ', thrown at a spot',
};

export const isWorn = (item: ItemKind): boolean => isWeapon(item) || isArmour(item);

/** A place's name; its id where the map in the page does not know it. */
export const placeName = (id: string): string => findPlace(defaultMap, placeId(id))?.name ?? id;
/** "three" for 3; figures from 13 on. */
export const countWord = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'][count] ?? String(count);

/** A duration in whole ms, or a dash while unknown. */
export const msText = (durationMs: number | undefined): string => (durationMs === undefined ? '–' : `${Math.round(durationMs)} ms`);
