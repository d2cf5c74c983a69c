// A party's whole state as plain data: what structuredClone copies, a checkpoint holds and a replay starts from. No class, closure or timer
// lives in it; its chance is part of it.

import type { Stats } from '../model/character.ts';
import type { Point, Walk } from '../model/walk.ts';
import type { BlowOutcome, ControlKind, JourneyPurpose } from '../model/fight.ts';
import type { ArmourKind, BodyPart, WeaponKind } from '../model/gear.ts';
import type { AttackId, CharacterId, EnemyId, FighterId, PartyTimeMs, PlaceId } from '../ids.ts';
import type { EventQueue } from '../event-queue.ts';
import { append, removeAt } from '../lists.ts';
import type { WorldMap } from '../map/map.ts';
import type { RandomState } from '../random.ts';
import type { EnemyKind } from '../rules/npcs.ts';
import type { ReactionModel } from '../rules/populations.ts';
import type { Rules } from '../rules/rules.ts';
import type { PartyEffect } from './effects.ts';
import type { PartyInput } from './inputs.ts';
import type { PartyOrder } from './order.ts';

/** What a fighter means to do next: walk into reach of its target, then strike. `sequence` is the player's request, 0 for an AI's own idea. */
export interface Intent {
  readonly target: FighterId;
  readonly sequence: number;
}

/** What an AI is made of; every fighter has one, and it decides whenever no player does. */
export interface Ai {
  readonly thinkMs: number;
  readonly dodgeAttemptRatio: number;
  readonly reaction: ReactionModel;
}

interface Body {
  readonly name: string;
  readonly look: string;
  readonly stats: Stats;
  readonly weapon: WeaponKind;
  readonly armour: ArmourKind;
  readonly healthMax: number;
  readonly ai: Ai;
  health: number;
  isDowned: boolean;
  walk: Walk;
  /** When its last blow lets it strike again. */
  readyAt: number;
  intent: Intent | undefined;
  /** When the pursuit of its intent is looked at again; a queued look with another instant is stale. */
  pursueAt: number;
  /** When its AI decides again; a queued thought with another instant is stale. */
  thinkAt: number;
}

export interface Member extends Body {
  readonly side: 'party';
  readonly id: CharacterId;
  readonly isCompanion: boolean;
  /** How many more things it can carry. */
  packRoom: number;
  control: ControlKind;
  /** A player's character whose player has left for good (until it logs in again). */
  isLoggedOut: boolean;
  wasWarned: boolean;
  /** When the connection was lost; a queued end of grace for another instant is stale. */
  lostAt: number;
  /** The last round trips measured on this seat, newest last, at most `ROUND_TRIPS_KEPT`. Unit: ms. */
  roundTripsMs: number[];
}

export interface Enemy extends Body {
  readonly side: 'enemy';
  readonly id: EnemyId;
  readonly kind: EnemyKind;
  readonly control: 'npc';
}

export type Fighter = Member | Enemy;

/** A blow between its announcement and its landing. */
export interface Blow {
  readonly attack: AttackId;
  readonly attacker: FighterId;
  readonly defender: FighterId;
  readonly weapon: WeaponKind;
  readonly announcedAt: PartyTimeMs;
  readonly landsAt: PartyTimeMs;
  /** Last instant at which the defender's dodge counts; equal to `announcedAt` when there is nothing to wait for. */
  readonly dodgeBy: PartyTimeMs;
  readonly bodyPart: BodyPart;
  /** When a defender that is no player begins its dodge; 0 when it does not. */
  readonly dodgeStartsAt: PartyTimeMs;
  /** Where a projectile will come down; undefined for every other blow. */
  readonly impact: Point | undefined;
  /** The attacking player's request; 0 for a blow that no request caused. */
  readonly sequence: number;
  /** The last part of its course, when it has left the hand and cannot be taken back: 0 for a blow struck. Unit: ms. */
  readonly flightMs: number;
  /** What a dodge in time would make of it; drawn with the rest at the announcement, so that it does not depend on when the dodge comes. */
  readonly dodgedOutcome: BlowOutcome;
  readonly dodgedDamage: number;
  /** Its defender has pressed dodge for it once; a second press is nothing new. */
  isAnswered: boolean;
  /** Whether everybody has been told what became of it. */
  isToldToAll: boolean;
  isTentative: boolean;
  outcome: BlowOutcome;
  damage: number;
}

/** One stretch of the way, in the direction it is walked. */
export interface Stretch {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly kilometres: number;
  readonly enemies: readonly EnemyKind[];
}

/** Where the party is on the map. `encounterRatios` are the points of the present stretch (0..1, rising) where enemies still wait. */
export type Journey =
  | {
      readonly kind: 'travelling';
      readonly stretches: readonly Stretch[];
      readonly departedAt: PartyTimeMs;
      readonly arrivesAt: PartyTimeMs;
      readonly departedRatio: number;
      readonly encounterRatios: readonly number[];
    }
  | {
      readonly kind: 'stopped';
      readonly stretches: readonly Stretch[];
      readonly ratio: number;
      readonly encounterRatios: readonly number[];
    }
  | { readonly kind: 'camped'; readonly at: PlaceId };

export interface Fight {
  /** The how-manieth of this party; queued events of an earlier fight are stale. */
  readonly number: number;
  readonly startedAt: PartyTimeMs;
  /** Where it is fought: the site, or undefined on the road. */
  readonly site: PlaceId | undefined;
}

/** What a party has scheduled for itself. */
export type PartyEvent =
  | { readonly kind: 'blowLands'; readonly attack: AttackId }
  | { readonly kind: 'thinks'; readonly fighter: FighterId }
  | { readonly kind: 'pursues'; readonly fighter: FighterId }
  | { readonly kind: 'reachesEncounter'; readonly stage: number }
  | { readonly kind: 'reachesPlace'; readonly stage: number }
  | { readonly kind: 'standsUp'; readonly fight: number; readonly won: boolean }
  | { readonly kind: 'graceEnds'; readonly character: CharacterId; readonly lostAt: number }
  /** An AI's reaction to a projectile. */
  | { readonly kind: 'stepsAside'; readonly attack: AttackId }
  | { readonly kind: 'ticks' }
  | { readonly kind: 'checkpointDue' };

/** One stream of chance per purpose: a draw more in one never shifts another. */
export interface PartyChance {
  readonly strike: RandomState;
  readonly evade: RandomState;
  readonly reaction: RandomState;
  readonly ai: RandomState;
  readonly road: RandomState;
  readonly loot: RandomState;
  readonly luck: RandomState;
}

/** What a player did that waits for a tick, and when the server had it. */
export interface WaitingInput {
  readonly input: Extract<PartyInput, { kind: 'dodgePressed' | 'attackDeclared' | 'moveOrdered' }>;
  readonly arrivedAt: PartyTimeMs;
}

/**
 * The layout of `PartyState` and of everything in it. Raise it with every change of what a checkpoint holds or means: a host refuses what was written by
 * another layout instead of misreading it.
 */
export const PARTY_LAYOUT = 4;

export interface PartyState {
  /** `PARTY_LAYOUT` of the program that made it. */
  readonly layout: number;
  readonly order: PartyOrder;
  readonly chance: PartyChance;
  readonly members: Member[];
  enemies: Enemy[];
  readonly blows: Blow[];
  fight: Fight | undefined;
  fightsSoFar: number;
  journey: Journey;
  /** Rises with every departure and stop; queued travel events of an earlier stage are stale. */
  stage: number;
  purpose: JourneyPurpose;
  destination: PlaceId;
  questDone: boolean;
  isOver: boolean;
  /** Since when everybody has been resting; health comes back from here. */
  restingSince: number;
  nextAttack: number;
  nextGain: number;
  saveSequence: number;
  isCheckpointQueued: boolean;
  /** Inputs that wait for the next tick, in arrival order; always empty without one. */
  waitingInputs: WaitingInput[];
  /** Whom a player struck last: companions help there. */
  focus: FighterId | undefined;
  readonly events: EventQueue<PartyEvent, PartyTimeMs>;
  /** The latest instant handled; where the clock goes on after a resume. */
  clock: PartyTimeMs;
}

/** Everything one turn of the machine works with; made once per input or wake. */
export interface Turn {
  readonly state: PartyState;
  readonly rules: Rules;
  readonly map: WorldMap;
  readonly now: PartyTimeMs;
  /** When the server had the input that is handled now: before `now` where it has waited for a tick. */
  readonly arrivedAt: PartyTimeMs;
  /** What the host is to do, in order; `emit` adds to it. */
  effects: readonly PartyEffect[];
}

/** Orders one more thing of the host. Most turns order one or none, so a list is made only where there is something to say. */
export const emit = (turn: Turn, effect: PartyEffect): void => {
  // A list that is not empty was made here, for this turn.
  if (turn.effects.length === 0) turn.effects = [effect];
  else append(turn.effects as PartyEffect[], effect);
};

/** Round trips kept per seat. Source: DESIGN.md [TIME-5] (median of the last 31 heartbeats). */
export const ROUND_TRIPS_KEPT = 31;
/** An instant that is never reached, for "nothing queued"; finite, so that JSON keeps it. */
export const NEVER = -1;

export const findMember = ({ members }: PartyState, id: FighterId): Member | undefined => {
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index] as Member;
    if (member.id === id) return member;
  }
  return undefined;
};

export const findFighter = (state: PartyState, id: FighterId): Fighter | undefined => {
  const { enemies } = state;
  for (let index = 0; index < enemies.length; index += 1) {
    const enemy = enemies[index] as Enemy;
    if (enemy.id === id) return enemy;
  }
  return findMember(state, id);
};

export const findBlow = (state: PartyState, attack: AttackId): Blow | undefined => {
  const { blows } = state;
  for (let index = 0; index < blows.length; index += 1) {
    const blow = blows[index] as Blow;
    if (blow.attack === attack) return blow;
  }
  return undefined;
};

/** Takes a blow off those under way, for it lands or is taken back; undefined when it is not among them. */
export const takeBlow = ({ blows }: PartyState, attack: AttackId): Blow | undefined => {
  for (let index = 0; index < blows.length; index += 1) {
    const blow = blows[index] as Blow;
    if (blow.attack !== attack) continue;
    removeAt(blows, index);
    return blow;
  }
  return undefined;
};

/** Whether an AI decides for this fighter now. A lost player's character defends itself while its seat is kept. */
export const isAiDriven = (fighter: Fighter): boolean => fighter.control !== 'player';
