// The quest board: quests are generated from the settlement's own chance, for the sites that its roads lead to, so that there is always
// something of every difficulty on offer. A quest is taken by one party, or replaced when its time is over.

import { addMs } from '../brand.ts';
import { questId, wallTime, type PlaceId, type QuestId, type WallTimeMs } from '../ids.ts';
import { ENEMIES_MAX, QUESTS_MAX } from '../limits.ts';
import type { Place, WorldMap } from '../map/map.ts';
import { findRoute } from '../map/route.ts';
import { drawBetween, drawOne, type RandomState } from '../random.ts';
import type { EnemyKind } from '../rules/npcs.ts';
import { dropRow, putRow, rowsOf } from '../table.ts';
import { foesInWords, QUEST_ENDINGS, QUEST_WORDS } from './quest-words.ts';
import { questsChanged } from './show.ts';
import { makeId, placeName, stopWaiting, waitFor, type QuestState, type SettlementContext, type SettlementState } from './state.ts';

/** Quests on offer at any time; failed departures may bring a few back, up to `QUESTS_MAX`. */
export const QUESTS_ON_OFFER = Math.ceil((QUESTS_MAX * 2) / 3);

const DIFFICULTIES = [1, 2, 3] as const;
/** How long a quest stays on the board if nobody takes it. Unit: ms. Our first guess: an evening's play sees the board change. */
const OFFERED_MS_MIN = 8 * 60_000;
const OFFERED_MS_MAX = 24 * 60_000;
/** The reward varies by this share around the rules' figure for the difficulty. */
const GOLD_SPREAD_RATIO = 0.15;

/** Adds quests until the board holds enough, and waits for the first to expire; whoever is there is shown what changed. */
export const fillBoard = (state: SettlementState, context: SettlementContext, now: WallTimeMs): void => {
  const sites = sitesInReach(context.map, state);
  while (sites.length > 0 && state.quests.count < QUESTS_ON_OFFER) {
    const quest = newQuest(state, context, sites, now);
    putRow(state.quests, quest.id, quest);
  }
  const expiries = rowsOf(state.quests).map((quest) => quest.expiresAt);
  if (expiries.length > 0) waitFor(state, wallTime(Math.min(...expiries)), { kind: 'refreshQuests' });
  else stopWaiting(state, { kind: 'refreshQuests' });
  questsChanged(state, now);
};

/** Replaces what has expired. */
export const refreshBoard = (state: SettlementState, context: SettlementContext, now: WallTimeMs): void => {
  for (const quest of rowsOf(state.quests)) if (quest.expiresAt <= now) dropRow(state.quests, quest.id);
  fillBoard(state, context, now);
};

/** A party takes a quest along; another comes in its place. */
export const takeQuest = (state: SettlementState, context: SettlementContext, id: QuestId, now: WallTimeMs): void => {
  dropRow(state.quests, id);
  fillBoard(state, context, now);
};

/** A quest that nobody took after all goes back on the board, unless its time is over. */
export const returnQuest = (state: SettlementState, quest: QuestState, now: WallTimeMs): void => {
  if (quest.expiresAt <= now || state.quests.count >= QUESTS_MAX) return;
  putRow(state.quests, quest.id, quest);
  questsChanged(state, now);
};

const newQuest = (state: SettlementState, context: SettlementContext, sites: readonly Place[], now: WallTimeMs): QuestState => {
  const random = state.questRandom;
  const onOffer = rowsOf(state.quests);
  const difficulty = rarest(random, DIFFICULTIES, (candidate) => onOffer.filter((quest) => quest.difficulty === candidate).length);
  const site = rarest(random, sites, (candidate) => onOffer.filter((quest) => quest.site === candidate.id).length);
  const enemies = enemiesFor(context, site, difficulty, random);
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

/** Weakest first. Easy: the strongest who live there are away. Hard: half as many again. */
const enemiesFor = (context: SettlementContext, site: Place, difficulty: number, random: RandomState): EnemyKind[] => {
  const living = [...site.enemies].sort((left, right) => toughness(context, left) - toughness(context, right));
  if (difficulty === 1) return living.slice(0, Math.max(1, living.length - 1));
  const more = difficulty === 3 ? Math.ceil(living.length / 2) : 0;
  for (let count = 0; count < more; count += 1) living.push(drawOne(random, site.enemies) ?? 'wolf');
  return living.slice(0, ENEMIES_MAX).sort((left, right) => toughness(context, left) - toughness(context, right));
};

const toughness = (context: SettlementContext, enemy: EnemyKind): number => context.rules.npcs.enemies[enemy].health;

/** A title and a story that are told least on the board so far; the strongest enemy gives them their colour. */
const wordsFor = (
  state: SettlementState,
  context: SettlementContext,
  { site, enemies, difficulty }: { site: Place; enemies: readonly EnemyKind[]; difficulty: number },
): { title: string; story: string } => {
  const random = state.questRandom;
  const words = QUEST_WORDS[enemies.at(-1) ?? 'wolf'];
  const town = placeName(context.map, state.settlement);
  const filled = (text: string, place: PlaceId): string =>
    text.replaceAll('{site}', placeName(context.map, place)).replaceAll('{town}', town);
  const onOffer = rowsOf(state.quests);
  const title = rarest(random, words.titles, (text) => onOffer.filter((quest) => quest.title === filled(text, quest.site)).length);
  const opening = rarest(
    random,
    words.openings,
    (text) => onOffer.filter((quest) => quest.story.startsWith(filled(text, quest.site))).length,
  );
  const ending = drawOne(random, QUEST_ENDINGS[difficulty - 1] ?? []) ?? '';
  const story = `${opening} ${foesInWords(enemies)}, as far as anyone could count. ${ending}`;
  return { title: filled(title, site.id), story: filled(story, site.id) };
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
