// Fights as parts of a journey: how one begins, what a won one yields, and how everybody gets up again. Rules [FIGHT-1], [FIGHT-6], [FIGHT-7] and
// [GAIN-1..3] of DESIGN.md.

import type { Gain } from '../model/gain.ts';
import type { Item, TrophyKind } from '../model/character.ts';
import { addMs } from '../brand.ts';
import { schedule } from '../event-queue.ts';
import type { CharacterId, PlaceId } from '../ids.ts';
import { ENEMIES_MAX } from '../limits.ts';
import { placeOf } from '../map/map.ts';
import { drawBetween, drawOne } from '../random.ts';
import type { EnemyKind } from '../rules/npcs.ts';
import { fighterEntry, newEnemies, searchEnemy } from './spawn.ts';
import { fightOutcome, takePlaces, thinkAgain } from './fight.ts';
import { goOn, journeyEntry, stopHere, tellJourney, walkHome } from './journey.ts';
import { rest } from './rest.ts';
import { goHomeIfNobodyIsIn } from './presence.ts';
import { emit, findMember, type Fighter, type Member, type Turn } from './state.ts';

const trophies: Readonly<Record<EnemyKind, TrophyKind>> = {
  wolf: 'pelt',
  boar: 'tusk',
  bandit: 'trinket',
  wight: 'relic',
  ogre: 'relic',
  sparringPartner: 'trinket',
};

/** Meets enemies on the road: as many as fit the party, drawn from those who live there. */
export const meetOnRoad = (turn: Turn): void => {
  const { state } = turn;
  if (state.journey.kind !== 'travelling') return;
  const living = state.journey.stretches[0]?.enemies ?? [];
  const kinds = Array.from({ length: enemiesFor(turn) }, () => drawOne(state.chance.road, living) ?? 'wolf');
  startFight(turn, kinds, undefined);
};

/** Meets those who wait at a site: the quest's, repeated to match the party's size. */
export const meetAtSite = (turn: Turn, site: PlaceId, waiting: readonly EnemyKind[]): void => {
  const count = Math.min(ENEMIES_MAX, Math.max(waiting.length, enemiesFor(turn)));
  startFight(
    turn,
    Array.from({ length: count }, (_, index) => waiting[index % waiting.length] ?? 'wolf'),
    site,
  );
};

/** Begins a fight here and now. */
export const startFight = (turn: Turn, kinds: readonly EnemyKind[], site: PlaceId | undefined): void => {
  const { state, now } = turn;
  stopHere(turn);
  rest(turn);
  state.fightsSoFar += 1;
  state.fight = { number: state.fightsSoFar, startedAt: now, site };
  state.enemies = newEnemies(kinds, state.fightsSoFar * 100, turn.rules.npcs, state.chance.road);
  const isDrill = state.order.goal.kind === 'drill';
  takePlaces(state.members, state.enemies, now, isDrill);
  const pauseMs = turn.rules.journey.fightPauseMs;
  for (const fighter of [...state.members, ...state.enemies]) {
    fighter.readyAt = addMs(now, pauseMs);
    if (!fighter.isDowned) thinkAgain(turn, fighter, pauseMs + (isDrill ? 0 : drawBetween(state.chance.ai, 0, fighter.ai.thinkMs)));
  }
  emit(turn, {
    kind: 'broadcast',
    message: {
      kind: 'fightStarted',
      fighters: [...state.members, ...state.enemies].map(fighterEntry),
      at: now,
      journey: journeyEntry(state.journey),
    },
  });
};

/** Ends the fight if it is decided. */
export const endFightIfDecided = (turn: Turn): void => {
  const { state } = turn;
  const outcome = fightOutcome(state);
  const { fight } = state;
  if (outcome === undefined || fight === undefined) return;
  const won = outcome === 'won';
  const isQuest = won && state.order.goal.kind === 'quest' && fight.site === state.order.goal.site && !state.questDone;
  state.fight = undefined;
  state.blows.length = 0;
  state.restingSince = turn.now;
  for (const member of state.members) member.intent = undefined;
  emit(turn, {
    kind: 'broadcast',
    message: {
      kind: 'fightEnded',
      won,
      at: turn.now,
      text: won ? 'The fight is won.' : 'Everyone is down. The enemies leave you for dead.',
    },
  });
  schedule(state.events, addMs(turn.now, turn.rules.journey.fightPauseMs + turn.rules.combat.recoverMs), {
    kind: 'standsUp',
    fight: fight.number,
    won,
  });
  if (!won) return;
  if (isQuest) state.questDone = true;
  saveGains(turn, isQuest);
};

/** Some time after a fight the downed stand up, and the journey goes on. */
export const standUp = (turn: Turn, { fight, won }: { fight: number; won: boolean }): void => {
  const { state, rules, now } = turn;
  if (state.fight !== undefined || fight !== state.fightsSoFar) return;
  rest(turn);
  for (const member of state.members) {
    if (!member.isDowned) continue;
    member.isDowned = false;
    member.health = Math.max(1, Math.round(member.healthMax * rules.combat.recoveredRatio));
    emit(turn, { kind: 'broadcast', message: { kind: 'fighterRecovered', fighter: member.id, health: member.health, at: now } });
  }
  state.enemies = [];
  if (!won) {
    walkHome(turn, { text: 'Beaten, the party limps home.', isBeaten: true });
    return;
  }
  if (state.journey.kind === 'stopped') goOn(turn, 'On along the road.');
  else if (state.journey.kind === 'camped')
    tellJourney(turn, { sequence: 0, text: state.questDone ? 'The work here is done. Where to?' : 'Where to?' });
  goHomeIfNobodyIsIn(turn);
};

/** Shares what was found, makes it durable, and only then tells each player who is in. */
const saveGains = (turn: Turn, isQuest: boolean): void => {
  const { state } = turn;
  const sharers = state.members.filter((member) => !member.isCompanion);
  let found = 0;
  const itemsOf = new Map<CharacterId, Item[]>();
  for (const enemy of state.enemies) {
    const { gold, hasTrophy } = searchEnemy(enemy, turn.rules, state.chance.loot);
    found += gold;
    // Nobody is promised what would not fit: a trophy goes to one with room for it, or stays where it lies.
    const carriers = sharers.filter((member) => member.packRoom > 0);
    const lucky = hasTrophy ? drawOne(state.chance.loot, carriers) : undefined;
    if (lucky === undefined) continue;
    lucky.packRoom -= 1;
    const item: Item = { id: `${state.order.party}.${state.nextGain}`, item: trophies[enemy.kind] };
    state.nextGain += 1;
    itemsOf.set(lucky.id, [...(itemsOf.get(lucky.id) ?? []), item]);
  }
  const reward = isQuest && state.order.goal.kind === 'quest' ? state.order.goal.gold : 0;
  // What does not divide evenly stays on the ground: gold is never made by rounding.
  const gold = Math.floor(found / Math.max(1, sharers.length)) + reward;
  const gains = sharers
    .map((member): Gain => {
      const gain = {
        id: `${state.order.party}.${state.nextGain}`,
        character: member.id,
        gold,
        items: itemsOf.get(member.id) ?? [],
        questsDone: isQuest ? 1 : 0,
      };
      state.nextGain += 1;
      return gain;
    })
    .filter((gain) => gain.gold > 0 || gain.items.length > 0 || gain.questsDone > 0);
  state.saveSequence += 1;
  emit(turn, { kind: 'save', saveSequence: state.saveSequence, gains });
  for (const gain of gains) {
    if (findMember(state, gain.character)?.control !== 'player') continue;
    emit(turn, {
      kind: 'send',
      to: gain.character,
      message: { kind: 'gainReceived', gold: gain.gold, items: gain.items.map((item) => item.item), text: gainText(gain, isQuest) },
    });
  }
  if (!isQuest || state.order.goal.kind !== 'quest') return;
  emit(turn, {
    kind: 'broadcast',
    message: {
      kind: 'questChanged',
      quest: state.order.goal.quest,
      done: true,
      text: `The quest at ${placeOf(turn.map, state.order.goal.site).name} is done.`,
    },
  });
};

const gainText = (gain: Gain, isQuest: boolean): string => {
  const parts = [...(gain.gold > 0 ? [`${gain.gold} gold`] : []), ...gain.items.map((item) => `a ${item.item}`)];
  const what = parts.length > 0 ? parts.join(' and ') : 'the thanks of the town';
  return isQuest ? `Quest reward: ${what}.` : `You find ${what}.`;
};

const enemiesFor = (turn: Turn): number =>
  Math.min(ENEMIES_MAX, Math.max(1, Math.round(turn.state.members.filter(stands).length * turn.rules.journey.enemiesPerMember)));

const stands = (fighter: Fighter | Member): boolean => !fighter.isDowned;
