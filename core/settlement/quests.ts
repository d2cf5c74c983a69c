// The quest board: quests are generated from the settlement's own chance, for the sites that its roads lead to, so that there is always
// something of every difficulty on offer. A quest is taken by one party, or replaced when its time is over.

import { addMs } from '../brand.ts';
import { questId, wallTime, type WallTimeMs } from '../ids.ts';
import { ENEMIES_MAX, QUESTS_MAX } from '../limits.ts';
import type { Place, WorldMap } from '../map/map.ts';
import { findRoute } from '../map/route.ts';
import { drawBetween, drawOne, type RandomState } from '../random.ts';
import type { EnemyKind } from '../rules/npcs.ts';
import { foesInWords, QUEST_ENDINGS, QUEST_WORDS } from './quest-words.ts';
import { makeId, placeName, stopWaiting, waitFor, type QuestState, type SettlementContext, type SettlementState } from './state.ts';

/** Quests on offer at any time; failed departures may bring a few back, up to `QUESTS_MAX`. */
export const QUESTS_ON_OFFER = Math.ceil((QUESTS_MAX * 2) / 3);

const DIFFICULTIES = [1, 2, 3] as const;
/** How long a quest stays on the board if nobody takes it. Unit: ms. Our first guess: an evening's play sees the board change. */
const OFFERED_MS_MIN = 8 * 60_000;
const OFFERED_MS_MAX = 24 * 60_000;
/** The reward varies by this share around the rules' figure for the difficulty. */
const GOLD_SPREAD_RATIO = 0.15;

/** Adds quests until the board holds enough, and waits for the first to expire. */
export const fillBoard = (state: SettlementState, context: SettlementContext, now: WallTimeMs): void => {
  const sites = sitesInReach(context.map, state);
  while (sites.length > 0 && state.quests.size < QUESTS_ON_OFFER) {
    const quest = newQuest(state, context, sites, now);
    state.quests.set(quest.id, quest);
  }
  const expiries = [...state.quests.values()].map((quest) => quest.expiresAt);
  if (expiries.length > 0) waitFor(state, wallTime(Math.min(...expiries)), { kind: 'refreshQuests' });
  else stopWaiting(state, { kind: 'refreshQuests' });
};

/** Replaces what has expired; true when the board has changed. */
export const refreshBoard = (state: SettlementState, context: SettlementContext, now: WallTimeMs): boolean => {
  const expired = [...state.quests.values()].filter((quest) => quest.expiresAt <= now);
  for (const quest of expired) state.quests.delete(quest.id);
  fillBoard(state, context, now);
  return expired.length > 0;
};

const newQuest = (state: SettlementState, context: SettlementContext, sites: readonly Place[], now: WallTimeMs): QuestState => {
  const random = state.questRandom;
  const onOffer = [...state.quests.values()];
  const difficulty = rarest(random, DIFFICULTIES, (candidate) => onOffer.filter((quest) => quest.difficulty === candidate).length);
  const site = rarest(random, sites, (candidate) => onOffer.filter((quest) => quest.site === candidate.id).length);
  const enemies = enemiesFor(random, site.enemies, difficulty);
  const spread = drawBetween(random, 1 - GOLD_SPREAD_RATIO, 1 + GOLD_SPREAD_RATIO);
  return {
    id: questId(makeId(state, 'q')),
    ...wordsFor(state, context, { site, enemies, difficulty }),
    site: site.id,
    enemies,
    gold: Math.round(context.rules.journey.questGold * difficulty * spread),
    difficulty,
    expiresAt: addMs(now, drawBetween(random, OFFERED_MS_MIN, OFFERED_MS_MAX)),
  };
};

/** Easy: one fewer than live at the site. Hard: half as many again. */
const enemiesFor = (random: RandomState, living: readonly EnemyKind[], difficulty: number): EnemyKind[] => {
  if (difficulty === 1) return living.slice(0, Math.max(1, living.length - 1));
  const enemies = [...living];
  const more = difficulty === 3 ? Math.ceil(living.length / 2) : 0;
  for (let count = 0; count < more; count += 1) enemies.push(drawOne(random, living) ?? 'wolf');
  return enemies.slice(0, ENEMIES_MAX);
};

const wordsFor = (
  state: SettlementState,
  context: SettlementContext,
  { site, enemies, difficulty }: { site: Place; enemies: readonly EnemyKind[]; difficulty: number },
): { title: string; story: string } => {
  const random = state.questRandom;
  // Whoever is the strongest there gives the story its colour; the map lists the weakest first.
  const lead = site.enemies.findLast((enemy) => enemies.includes(enemy)) ?? 'wolf';
  const fill = (text: string): string =>
    text.replaceAll('{site}', site.name).replaceAll('{town}', placeName(context.map, state.settlement));
  const onOffer = [...state.quests.values()];
  const title = rarest(
    random,
    QUEST_WORDS[lead].titles.map(fill),
    (candidate) => onOffer.filter((quest) => quest.title === candidate).length,
  );
  const opening = rarest(
    random,
    QUEST_WORDS[lead].openings.map(fill),
    (candidate) => onOffer.filter((quest) => quest.story.startsWith(candidate)).length,
  );
  const ending = fill(drawOne(random, QUEST_ENDINGS[difficulty - 1] ?? []) ?? '');
  return { title, story: `${opening} ${foesInWords(enemies)}, as far as anyone could count. ${ending}` };
};

/** One of those used least so far, all of them equally likely. */
const rarest = <Entry>(random: RandomState, entries: readonly Entry[], used: (entry: Entry) => number): Entry => {
  const least = Math.min(...entries.map(used));
  const candidates = entries.filter((entry) => used(entry) === least);
  return drawOne(random, candidates) ?? (entries[0] as Entry);
};

/** Sites with somebody to fight that a road leads to from here. */
const sitesInReach = (map: WorldMap, state: SettlementState): Place[] =>
  map.places.filter(
    (place) => place.kind === 'site' && place.enemies.length > 0 && findRoute(map, { from: state.settlement, to: place.id }) !== undefined,
  );
