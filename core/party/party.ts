// The party machine: one party of 1–12, its journey and its fights, as input and now in, effects out. This file only routes; each kind of behaviour
// has a file of its own. The same machine runs on a worker thread and in virtual time.

import { assert, unreachable } from '../assert.ts';
import { addMs } from '../brand.ts';
import { clearQueue, emptyQueue, nextDueAt, schedule, takeDue } from '../event-queue.ts';
import { partyTime, type PartyTimeMs } from '../ids.ts';
import { PARTY_SIZE_MAX } from '../limits.ts';
import { NO_EFFECTS, type Machine } from '../machine.ts';
import { asSettlement, placeOf, type WorldMap } from '../map/map.ts';
import { fork, seeded } from '../random.ts';
import type { Rules } from '../rules/rules.ts';
import { newMember } from './spawn.ts';
import { attack, cancel, choose, dodge, move, reject } from './actions.ts';
import { stepsAside } from './blow.ts';
import { rulesOf } from './drill.ts';
import type { PartyEffect } from './effects.ts';
import { endFightIfDecided, meetAtSite, meetOnRoad, standUp, startFight } from './encounter.ts';
import { landBlow, pursue } from './fight.ts';
import type { PartyInput } from './inputs.ts';
import { depart, homeFromHere, reachPlace, settlementHere } from './journey.ts';
import { think } from './ai.ts';
import type { PartyOrder } from './order.ts';
import { goHomeIfNobodyIsIn, graceEnds, isAnyoneIn, keepSeat, logOut, playerArrives, playerIsLost, warnOfLogOut } from './presence.ts';
import { keepForTick, takeWaiting, waitsForTick } from './tick.ts';
import {
  emit,
  findFighter,
  findMember,
  NEVER,
  PARTY_LAYOUT,
  ROUND_TRIPS_KEPT,
  type Member,
  type PartyEvent,
  type PartyState,
  type Turn,
} from './state.ts';

export type PartyMachine = Machine<PartyInput, PartyEffect, PartyTimeMs>;

/** What every party on a host shares; a running party keeps those it began with. A drill may play by its own timing (`rulesOf`). */
export interface PartyWorld {
  readonly rules: Rules;
  readonly map: WorldMap;
}

/** A party at the instant it sets out, party clock 0. Its first wake, at 0, starts the journey or the drill. */
export const createParty = (order: PartyOrder, world: PartyWorld): PartyState => {
  assert(order.members.length >= 1 && order.members.length <= PARTY_SIZE_MAX, 'a party has 1 to 12 members');
  const rules = rulesOf(order, world.rules);
  const chance = seeded(order.seed);
  const state: PartyState = {
    layout: PARTY_LAYOUT,
    order,
    chance: {
      strike: fork(chance, 'strike'),
      evade: fork(chance, 'evade'),
      reaction: fork(chance, 'reaction'),
      ai: fork(chance, 'mind'),
      road: fork(chance, 'road'),
      loot: fork(chance, 'loot'),
      luck: fork(chance, 'luck'),
    },
    members: order.members.map((member) => newMember(member, rules)),
    enemies: [],
    blows: [],
    fight: undefined,
    fightsSoFar: 0,
    journey: { kind: 'camped', at: order.settlement },
    stage: 0,
    purpose: order.goal.kind,
    destination: goalPlace(order),
    questDone: false,
    isOver: false,
    restingSince: 0,
    nextAttack: 1,
    nextGain: 1,
    saveSequence: 0,
    isCheckpointQueued: false,
    waitingInputs: [],
    focus: undefined,
    events: emptyQueue<PartyEvent, PartyTimeMs>(),
    clock: partyTime(0),
  };
  schedule(state.events, 0, { kind: 'reachesPlace', stage: NEVER });
  return state;
};

/** What a party's turns are taken with, one for its whole life (core/PERFORMANCE.md). */
export type PartyTurn = { -readonly [Key in keyof Turn]: Turn[Key] };

export const newTurn = (state: PartyState, { rules, map }: PartyWorld): PartyTurn => ({
  state,
  rules: rulesOf(state.order, rules),
  map,
  now: state.clock,
  arrivedAt: state.clock,
  effects: NO_EFFECTS,
});

/**
 * The machine over this state, for hosts that hold machines of every kind. The state is mutated in place; structuredClone it for a copy that goes on
 * alone.
 */
export const partyMachine = (state: PartyState, world: PartyWorld): PartyMachine => {
  const turn = newTurn(state, world);
  return {
    receive: (input, now) => partyReceives(turn, input, now),
    wake: (now) => partyWakes(turn, now),
    nextWakeAt: () => nextDueAt(state.events),
  };
};

/** `receive` of the machine. */
export const partyReceives = (turn: PartyTurn, input: PartyInput, now: PartyTimeMs): readonly PartyEffect[] => {
  begin(turn, now);
  if (turn.state.isOver) return NO_EFFECTS;
  if (waitsForTick(input, turn.rules.combat)) keepForTick(turn, input);
  else handle(turn, input);
  return finish(turn);
};

/** `wake` of the machine. */
export const partyWakes = (turn: PartyTurn, now: PartyTimeMs): readonly PartyEffect[] => {
  begin(turn, now);
  const { events } = turn.state;
  for (;;) {
    const event = takeDue(events, now);
    if (event === undefined) return finish(turn);
    perform(turn, event);
  }
};

const begin = (turn: PartyTurn, now: PartyTimeMs): void => {
  assert(now >= turn.now, 'a party never goes back in time');
  turn.state.clock = now;
  turn.now = now;
  turn.arrivedAt = now;
};

const finish = (turn: PartyTurn): readonly PartyEffect[] => {
  const { effects } = turn;
  if (effects.length === 0) return NO_EFFECTS;
  queueCheckpoint(turn);
  turn.effects = NO_EFFECTS;
  return effects;
};

/** Whatever changed is checkpointed before long, however quiet the party is meanwhile; a save alone changes nothing. */
const queueCheckpoint = ({ state, effects, now, rules }: Turn): void => {
  if (state.isCheckpointQueued || state.isOver || (effects.length === 1 && effects[0]?.kind === 'save')) return;
  state.isCheckpointQueued = true;
  schedule(state.events, addMs(now, rules.journey.checkpointEveryMs), { kind: 'checkpointDue' });
};

const handle = (turn: Turn, input: PartyInput): void => {
  switch (input.kind) {
    case 'resumed':
      for (const member of turn.state.members) playerIsLost(turn, member);
      return;
    case 'stopOrdered':
      handOver(turn);
      return;
    default: {
      const member = findMember(turn.state, input.character);
      assert(member !== undefined && !member.isCompanion, 'inputs come from the players of this party');
      handlePlayers(turn, member, input);
    }
  }
};

const handlePlayers = (turn: Turn, member: Member, input: Exclude<PartyInput, { kind: 'resumed' | 'stopOrdered' }>): void => {
  // Frames of a player who has just left may still be on their way, or wait for a tick; they move nobody.
  if (member.control !== 'player' && input.kind !== 'playerArrived') {
    if ('sequence' in input) reject(turn, member.id, input.sequence, 'not-seated', 'You have left this party.');
    return;
  }
  switch (input.kind) {
    case 'dodgePressed':
      return dodge(turn, member, input);
    case 'attackDeclared':
      return attack(turn, member, input);
    case 'moveOrdered':
      return move(turn, member, input);
    case 'attackCancelled':
      return cancel(turn, member, input);
    case 'playerArrived':
      return playerArrives(turn, member);
    case 'playerLost':
      return playerIsLost(turn, member);
    case 'logOutAsked':
      return warnOfLogOut(turn, member);
    case 'logOutConfirmed':
      logOut(turn, member);
      return endDrillIfNobodyIsIn(turn);
    case 'roundTripMeasured':
      return measured(member, input.roundTripMs);
    case 'destinationChosen':
      return turn.state.order.goal.kind === 'drill' ? handOver(turn) : choose(turn, member, input);
    default:
      return unreachable(input);
  }
};

const perform = (turn: PartyTurn, event: PartyEvent): void => {
  const { state, now } = turn;
  switch (event.kind) {
    case 'blowLands':
      if (landBlow(turn, event.attack)) endFightIfDecided(turn);
      return;
    case 'stepsAside':
      return stepsAside(turn, event.attack);
    case 'thinks': {
      const fighter = findFighter(state, event.fighter);
      return fighter !== undefined && fighter.thinkAt === now ? think(turn, fighter) : undefined;
    }
    case 'pursues': {
      const fighter = findFighter(state, event.fighter);
      return fighter !== undefined && fighter.pursueAt === now ? pursue(turn, fighter) : undefined;
    }
    case 'reachesEncounter':
      return event.stage === state.stage ? meetOnRoad(turn) : undefined;
    case 'reachesPlace':
      return event.stage === NEVER ? setOut(turn) : event.stage === state.stage ? arrive(turn) : undefined;
    case 'standsUp':
      return standUp(turn, event);
    case 'graceEnds': {
      const member = findMember(state, event.character);
      if (member !== undefined) graceEnds(turn, member, event.lostAt);
      return endDrillIfNobodyIsIn(turn);
    }
    case 'ticks':
      for (const { input, arrivedAt } of takeWaiting(state)) {
        turn.arrivedAt = arrivedAt;
        handle(turn, input);
      }
      return;
    case 'checkpointDue':
      state.isCheckpointQueued = false;
      state.saveSequence += 1;
      emit(turn, { kind: 'save', saveSequence: state.saveSequence, gains: [] });
      return;
    default:
      return unreachable(event);
  }
};

const setOut = (turn: Turn): void => {
  const { state } = turn;
  const { goal } = state.order;
  for (const member of state.members) if (!member.isCompanion) keepSeat(turn, member, turn.rules.journey.firstSeatMs);
  if (goal.kind === 'drill')
    return startFight(
      turn,
      Array.from({ length: goal.partners }, () => 'sparringPartner' as const),
      undefined,
    );
  const left = depart(turn, state.destination, goal.kind, {
    sequence: 0,
    text: `On the road to ${placeOf(turn.map, state.destination).name}.`,
  });
  if (!left) return handOver(turn);
  goHomeIfNobodyIsIn(turn);
};

const arrive = (turn: Turn): void => {
  const { state } = turn;
  const here = reachPlace(turn);
  if (here === undefined) return;
  if (asSettlement(turn.map, here) !== undefined) return handOver(turn);
  const { goal } = state.order;
  const waiting = goal.kind === 'quest' && goal.site === here && !state.questDone ? goal.enemies : placeOf(turn.map, here).enemies;
  if (waiting.length > 0) meetAtSite(turn, here, waiting);
  else goHomeIfNobodyIsIn(turn);
};

/** The journey is over: everybody's custody goes to the settlement the party is in, or nearest to. */
const handOver = (turn: Turn): void => {
  const { state } = turn;
  const settlement = state.order.goal.kind === 'drill' ? state.order.settlement : (settlementHere(turn) ?? homeFromHere(turn));
  state.isOver = true;
  clearQueue(state.events);
  emit(turn, {
    kind: 'handOver',
    settlement,
    members: state.members
      .filter((member) => !member.isCompanion)
      .map((member) => ({ character: member.id, isLoggedOut: member.isLoggedOut })),
  });
  emit(turn, { kind: 'end' });
};

/** A drill has no other end than that everybody leaves. */
const endDrillIfNobodyIsIn = (turn: Turn): void => {
  if (turn.state.order.goal.kind === 'drill' && !turn.state.isOver && !isAnyoneIn(turn)) handOver(turn);
};

const measured = (member: Member, roundTripMs: number): void => {
  member.roundTripsMs.push(roundTripMs);
  if (member.roundTripsMs.length > ROUND_TRIPS_KEPT) member.roundTripsMs.shift();
};

const goalPlace = ({ goal, settlement }: PartyOrder) => {
  if (goal.kind === 'quest') return goal.site;
  return goal.kind === 'travel' ? goal.destination : settlement;
};
