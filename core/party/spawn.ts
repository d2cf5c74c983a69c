// Making fighters: members from the order they set out with, enemies from the rules of their kind.

import { standing } from '../model/walk.ts';
import { healthMax } from '../model/character.ts';
import { enemyId, type PartyTimeMs } from '../ids.ts';
import { ITEMS_MAX } from '../limits.ts';
import { drawChance, drawIndex, type RandomState } from '../random.ts';
import type { NpcRules, EnemyKind } from '../rules/npcs.ts';
import type { Rules } from '../rules/rules.ts';
import type { FighterEntry } from '../wire/messages/party-messages.ts';
import type { MemberOrder } from './order.ts';
import { NEVER, type Enemy, type Fighter, type Member } from './state.ts';

const ORIGIN = { x: 0, y: 0 };

const enemyNames: Readonly<Record<EnemyKind, readonly string[]>> = {
  wolf: ['Grey Wolf', 'Lean Wolf', 'Old Wolf'],
  bandit: ['Bandit', 'Cutpurse', 'Deserter'],
  boar: ['Wild Boar', 'Scarred Boar'],
  wight: ['Barrow Wight', 'Restless Dead'],
  ogre: ['Ogre'],
  sparringPartner: ['Sparring Partner'],
};

/** A member as it sets out. Players' characters wait for their players; companions need none. */
export const newMember = (order: MemberOrder, rules: Rules): Member => {
  const max = healthMax(order.stats, rules.combat);
  return {
    side: 'party',
    id: order.id,
    name: order.name,
    look: order.look,
    isCompanion: order.isCompanion,
    packRoom: order.packRoom ?? ITEMS_MAX,
    control: order.isCompanion ? 'npc' : 'waiting',
    stats: order.stats,
    weapon: order.weapon,
    armour: order.armour,
    healthMax: max,
    ai: rules.npcs.companionMind,
    health: max,
    isDowned: false,
    isLoggedOut: false,
    wasWarned: false,
    lostAt: 0,
    roundTripsMs: [],
    ...atEase(),
  };
};

/** Enemies of these kinds, numbered on from `firstNumber` so that no id is used twice in one party. */
export const newEnemies = (kinds: readonly EnemyKind[], firstNumber: number, rules: NpcRules, random: RandomState): Enemy[] =>
  kinds.map((kind, index) => {
    const body = rules.enemies[kind];
    const names = enemyNames[kind];
    return {
      side: 'enemy',
      id: enemyId(`e${firstNumber + index}`),
      kind,
      name: names[drawIndex(random, names.length)] ?? kind,
      look: kind,
      control: 'npc',
      stats: { might: body.might, skill: body.skill, agility: body.agility, vigour: body.vigour },
      weapon: body.weapon,
      armour: body.armour,
      healthMax: body.health,
      ai: body,
      health: body.health,
      isDowned: false,
      ...atEase(),
    };
  });

/** Gold and whether a trophy is found on a slain enemy. Gold varies by half either way around the rules' average. */
export const searchEnemy = (enemy: Enemy, rules: Rules, random: RandomState): { gold: number; hasTrophy: boolean } => {
  const average = rules.npcs.enemies[enemy.kind].gold;
  const gold = average === 0 ? 0 : Math.round(average * 0.5) + drawIndex(random, average + 1);
  return { gold, hasTrophy: drawChance(random, rules.journey.lootItemRatio) };
};

/** A fighter as told to clients. */
export const fighterEntry = (fighter: Fighter): FighterEntry => ({
  id: fighter.id,
  name: fighter.name,
  side: fighter.side,
  look: fighter.look,
  control: fighter.control,
  weapon: fighter.weapon,
  health: fighter.health,
  healthMax: fighter.healthMax,
  isDowned: fighter.isDowned,
  walk: fighter.walk,
  readyAt: fighter.readyAt as PartyTimeMs,
});

const atEase = () => ({
  walk: standing(ORIGIN, 0 as PartyTimeMs),
  readyAt: 0,
  intent: undefined,
  pursueAt: NEVER,
  thinkAt: NEVER,
});
