// What happens in a fight: who strikes whom, blows that land, the downed, and how it ends. Pursuit is the one way to attack for players and AIs
// alike: walk into reach, then strike. Rules [FIGHT-1..7] of DESIGN.md.

import { type Point, distance, isWithin, pointAtGap, positionAt, walkTo } from '../model/walk.ts';
import { addMs } from '../brand.ts';
import { schedule } from '../event-queue.ts';
import type { AttackId, PartyTimeMs } from '../ids.ts';
import { ATTACKS_IN_FLIGHT_MAX } from '../limits.ts';
import { announceBlow, settleLanding, type IntendedBlow } from './blow.ts';
import {
  emit,
  findFighter,
  isAiDriven,
  NEVER,
  takeBlow,
  type Enemy,
  type Fighter,
  type Member,
  type PartyState,
  type Turn,
} from './state.ts';
import { tickAt } from './grid.ts';

/** Where in its reach an attacker stops: a little inside, so that a small step of the target does not undo the approach. */
const APPROACH_RATIO = 0.8;
/** How often a pursuit is looked at again while its target walks. Unit: ms. */
const PURSUE_EVERY_MS = 350;
const PURSUE_AFTER_MS_MIN = 50;
/** How near two goals of a walk are when nobody could tell them apart. Unit: m. */
const SAME_SPOT_METRES = 0.05;
/** How close two who fight side by side may stand. Unit: m. */
const ELBOW_ROOM_METRES = 0.9;
/** How far round its target a fighter steps aside for a friend: 40 degrees. Unit: radians. */
const STEP_ASIDE_RADIANS = 0.7;

/** Those of the other side who still stand. */
export const standingFoes = (state: PartyState, fighter: Fighter): readonly Fighter[] =>
  (fighter.side === 'party' ? (state.enemies as readonly Fighter[]) : state.members).filter((foe) => !foe.isDowned);

/** Goes on with the fighter's intent, if whom it is about still stands. */
export const pursue = (turn: Turn, fighter: Fighter): void => {
  const { intent } = fighter;
  if (intent === undefined) return;
  const target = findFighter(turn.state, intent.target);
  if (target === undefined || target.isDowned || fighter.isDowned || turn.state.fight === undefined) {
    fighter.intent = undefined;
    // A player who asked for this blow hears that it will not come; a swing begun on the button is withdrawn by it.
    if (intent.sequence > 0 && fighter.side === 'party' && fighter.control === 'player')
      emit(turn, {
        kind: 'reject',
        to: fighter.id,
        sequence: intent.sequence,
        reason: 'no-such-target',
        text: 'Nobody to strike there any more.',
      });
    return;
  }
  goAfter(turn, { attacker: fighter, defender: target, sequence: intent.sequence });
};

/** Goes after a defender who stands: strikes if that can be now, walks closer otherwise, and looks again when that may have changed. */
export const goAfter = (turn: Turn, blow: IntendedBlow): void => {
  const { state, now } = turn;
  const { attacker, defender, sequence } = blow;
  if (now < attacker.readyAt) {
    pursueAgain(turn, blow, attacker.readyAt);
    return;
  }
  const reach = turn.rules.combat.weapons[attacker.weapon].reachMetres;
  const here = positionAt(attacker.walk, now);
  const there = positionAt(defender.walk, now);
  if (isWithin(here, there, reach)) {
    strike(turn, blow);
    return;
  }
  const wish = roomBeside(state, attacker, { wish: pointAtGap(here, there, reach * APPROACH_RATIO), around: there }, now);
  // Who is on the way there already is told nothing new; a target that stands still costs one message.
  const isOnTheWay = now < attacker.walk.arrivesAt && distance(attacker.walk.to, wish) < SAME_SPOT_METRES;
  if (!isOnTheWay) walk(turn, attacker, wish, sequence);
  // Never in this same instant: a walk of no length would look again for ever.
  const pursueAt = Math.max(now + PURSUE_AFTER_MS_MIN, Math.min(attacker.walk.arrivesAt, now + PURSUE_EVERY_MS));
  pursueAgain(turn, blow, pursueAt);
};

/** Walks towards a point and tells everybody. */
export const walk = (turn: Turn, fighter: Fighter, to: Point, sequence: number): void => {
  fighter.walk = walkTo(fighter.walk, to, turn.now, turn.rules.combat);
  emit(turn, { kind: 'broadcast', message: { kind: 'fighterMoved', fighter: fighter.id, walk: fighter.walk, sequence } });
};

/** Stops where it is, if it is walking. */
export const halt = (turn: Turn, fighter: Fighter): void => {
  if (turn.now >= fighter.walk.arrivesAt) return;
  walk(turn, fighter, positionAt(fighter.walk, turn.now), 0);
};

/** Whether so many blows are already on their way to this target that an AI waits its turn. */
export const isCrowded = (turn: Turn, target: Fighter): boolean => {
  const { blows } = turn.state;
  let blowsAtTarget = 0;
  for (let index = 0; index < blows.length; index += 1) if (blows[index]?.defender === target.id) blowsAtTarget += 1;
  return blowsAtTarget >= turn.rules.npcs.attackersPerTargetMax;
};

const strike = (turn: Turn, blow: IntendedBlow): void => {
  const { state } = turn;
  const { attacker, defender } = blow;
  const mustWait = isAiDriven(attacker) && isCrowded(turn, defender);
  if (mustWait || state.blows.length >= ATTACKS_IN_FLIGHT_MAX) {
    pursueAgain(turn, blow, turn.now + PURSUE_EVERY_MS);
    return;
  }
  halt(turn, attacker);
  announceBlow(turn, blow);
  attacker.intent = undefined;
  if (attacker.side === 'party') state.focus = defender.id;
};

const pursueAgain = (turn: Turn, { attacker, defender, sequence }: IntendedBlow, at: number): void => {
  attacker.intent = { target: defender.id, sequence };
  attacker.pursueAt = at;
  schedule(turn.state.events, at, { kind: 'pursues', fighter: attacker.id });
};

/** The point itself, or one as near to the target a step round it, when a friend already stands there. */
const roomBeside = (state: PartyState, fighter: Fighter, { wish, around }: { wish: Point; around: Point }, now: PartyTimeMs): Point => {
  const friends: readonly Fighter[] = fighter.side === 'party' ? state.members : state.enemies;
  for (const friend of friends) {
    if (friend === fighter || friend.isDowned) continue;
    if (distance(now >= friend.walk.arrivesAt ? friend.walk.to : positionAt(friend.walk, now), wish) >= ELBOW_ROOM_METRES) continue;
    // Which way depends on the ids alone, so that two friends never circle each other.
    const angle = fighter.id < friend.id ? STEP_ASIDE_RADIANS : -STEP_ASIDE_RADIANS;
    const dx = wish.x - around.x;
    const dy = wish.y - around.y;
    return {
      x: around.x + dx * Math.cos(angle) - dy * Math.sin(angle),
      y: around.y + dx * Math.sin(angle) + dy * Math.cos(angle),
    };
  }
  return wish;
};

/** A blow lands: its damage is done, and whoever has no health left goes down. Answers whether somebody did, which may decide the fight. */
export const landBlow = (turn: Turn, attack: AttackId): boolean => {
  const { state } = turn;
  const blow = takeBlow(state, attack);
  if (blow === undefined) return false;
  const defender = findFighter(state, blow.defender);
  if (defender === undefined || defender.isDowned) return false;
  settleLanding(turn, blow, defender);
  if (blow.damage === 0) return false;
  defender.health = Math.max(0, defender.health - blow.damage);
  if (defender.health > 0) return false;
  goDown(turn, defender);
  return true;
};

const goDown = (turn: Turn, fighter: Fighter): void => {
  halt(turn, fighter);
  fighter.isDowned = true;
  fighter.intent = undefined;
  fighter.pursueAt = NEVER;
  fighter.thinkAt = NEVER;
  emit(turn, { kind: 'broadcast', message: { kind: 'fighterDowned', fighter: fighter.id, at: turn.now } });
};

/** Whether the fight is decided: `won` when no enemy stands, `lost` when no member does. */
export const fightOutcome = (state: PartyState): 'won' | 'lost' | undefined => {
  if (state.fight === undefined) return undefined;
  if (areAllDown(state.enemies)) return 'won';
  return areAllDown(state.members) ? 'lost' : undefined;
};

const areAllDown = (fighters: readonly Fighter[]): boolean => {
  for (const fighter of fighters) if (!fighter.isDowned) return false;
  return true;
};

/** Puts both sides in their places for a fight, facing each other across the middle. */
export const takePlaces = (members: readonly Member[], enemies: readonly Enemy[], now: PartyTimeMs, isDrill: boolean): void => {
  const apart = isDrill ? 1 : 3.2;
  place(members, -apart, now);
  place(enemies, apart, now);
};

const place = (side: readonly Fighter[], x: number, now: PartyTimeMs): void => {
  side.forEach((fighter, index) => {
    // Two ranks of six at most, 1.4 m apart.
    const rank = Math.floor(index / 6);
    const inRank = Math.min(6, side.length - rank * 6);
    const point = { x: x + Math.sign(x) * rank * 1.5, y: ((index % 6) - (inRank - 1) / 2) * 1.4 };
    fighter.walk = { from: point, to: point, startsAt: now, arrivesAt: now };
    fighter.intent = undefined;
    fighter.pursueAt = NEVER;
    fighter.thinkAt = NEVER;
  });
};

/** Queues an AI's next decision. */
export const thinkAgain = (turn: Turn, fighter: Fighter, inMs: number): void => {
  const { tickMs, tickPhase } = turn.rules.combat;
  const thinksAt = addMs(turn.now, inMs);
  fighter.thinkAt = tickMs > 0 && tickPhase === 'locked' ? tickAt(thinksAt, tickMs) : thinksAt;
  schedule(turn.state.events, fighter.thinkAt, { kind: 'thinks', fighter: fighter.id });
};
