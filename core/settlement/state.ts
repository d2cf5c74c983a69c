// What a settlement knows: who is present, which parties have formed, what is on offer, and what it waits for. Plain data, so that a
// copy taken at any moment, through JSON too, goes on exactly alike. The world keeps the only durable copy of every sheet; what stands here is
// what the world last confirmed, at the epoch under which this settlement has custody.

import type { CharacterSheet, Item } from '../model/character.ts';
import type { CharacterId, OfferId, PlaceId, QuestId, SettlementId, WallTimeMs } from '../ids.ts';
import type { WorldMap } from '../map/map.ts';
import { fork, seeded, type RandomState } from '../random.ts';
import type { CompanionKind } from '../rules/npcs.ts';
import type { Rules } from '../rules/rules.ts';
import { dropRow, emptyTable, hasRow, putRow, type Table } from '../table.ts';
import type { QuestEntry } from '../wire/messages/world-messages.ts';
import type { SaveReason } from './effects.ts';

/** What a settlement plays by. Its machine puts other rules here when it is told of them, and nobody else does. */
export interface SettlementContext {
  rules: Rules;
  readonly map: WorldMap;
}

/** Why a character can be neither changed nor handed on just now. */
export type Lock =
  | { readonly kind: 'free' }
  /** A save is on its way to the world. */
  | { readonly kind: 'saving'; readonly save: string }
  /** Its party is being handed to a party server. */
  | { readonly kind: 'settingOut'; readonly party: string }
  /** It is being checked in to the world; `asked` is the request to answer, absent when its player is not there to hear it. */
  | { readonly kind: 'leaving'; readonly key: string; readonly asked: { readonly sequence: number } | undefined };

export interface Invite {
  readonly party: string;
  readonly from: CharacterId;
}

/** One character in this settlement's custody. */
export interface PersonState {
  sheet: CharacterSheet;
  epoch: number;
  /** `expected`: admitted, its player has not come yet. `lost`: the connection is gone, the place still kept. */
  presence: 'expected' | 'connected' | 'lost';
  lock: Lock;
  party: string | undefined;
  /** Parties that asked it to join and who spoke for them, oldest first; at most `INVITES_MAX`. */
  invites: Invite[];
  /** It was told what logging out would mean. */
  isWarned: boolean;
}

export type PartyMember =
  | { readonly kind: 'player'; readonly id: CharacterId }
  | { readonly kind: 'companion'; readonly id: CharacterId; readonly name: string; readonly companion: CompanionKind };

/** A party in the register. Its leader is its first member, always a player. */
export interface RegisteredParty {
  readonly id: string;
  members: PartyMember[];
  /** Companions being paid for, who will need a place. */
  hiring: number;
}

export interface OfferState {
  readonly id: OfferId;
  readonly seller: CharacterId;
  readonly item: Item;
  readonly price: number;
  /** A trade about it is on its way to the world; it is not listed meanwhile. */
  isTaken: boolean;
}

export interface QuestState extends QuestEntry {
  readonly expiresAt: WallTimeMs;
}

/** What follows once a save is durable, besides the new sheets. */
export type SaveFollowUp =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'companionHired'; readonly party: string; readonly companion: CompanionKind }
  | { readonly kind: 'offerTraded'; readonly offer: OfferId };

/** A save on its way. The new sheets come into force when the world says that they are durable. */
export interface PendingSave {
  readonly id: string;
  readonly reason: SaveReason;
  /** The request that caused it. */
  readonly asker: CharacterId;
  readonly sequence: number;
  /** Everybody it changes, each with what to tell its player afterwards. */
  readonly changes: readonly { readonly sheet: CharacterSheet; readonly epoch: number; readonly text: string }[];
  readonly followUp: SaveFollowUp;
  /** Nobody knows whether it went through; its asker has been told so. */
  isDoubtful: boolean;
}

/** A party between this settlement and its party server. */
export interface PendingDeparture {
  readonly party: string;
  readonly asker: CharacterId;
  readonly sequence: number;
  /** The quest it takes along; goes back on the board when setting out fails. */
  readonly quest: QuestState | undefined;
  readonly players: readonly CharacterId[];
}

/** Something the settlement waits for; `at` on the wall clock. */
export type Due =
  | { readonly kind: 'personOverdue'; readonly character: CharacterId }
  | { readonly kind: 'checkInAgain'; readonly character: CharacterId }
  | { readonly kind: 'saveAgain'; readonly save: string }
  | { readonly kind: 'closeDeparted'; readonly character: CharacterId }
  | { readonly kind: 'tellOffers' }
  | { readonly kind: 'tellQuests' }
  | { readonly kind: 'refreshQuests' };

export interface SettlementState {
  readonly settlement: SettlementId;
  /** Told apart from every other run of this settlement, so that the ids it makes are never made again. */
  readonly run: string;
  /** Counts every id made so far. */
  made: number;
  questRandom: RandomState;
  partyRandom: RandomState;
  readonly people: Table<CharacterId, PersonState>;
  readonly parties: Table<string, RegisteredParty>;
  readonly offers: Table<OfferId, OfferState>;
  readonly quests: Table<QuestId, QuestState>;
  readonly saves: Table<string, PendingSave>;
  readonly departures: Table<string, PendingDeparture>;
  /** Keyed by kind and id: to wait for the same thing again replaces the earlier instant. */
  readonly due: Table<string, { readonly at: WallTimeMs; readonly due: Due }>;
  isClosing: boolean;
}

/** A settlement with nobody in it and no quests yet; `run` is a short text of letters and digits that no earlier run had. */
export const emptySettlement = (made: { settlement: SettlementId; run: string; seed: number }): SettlementState => ({
  settlement: made.settlement,
  run: made.run,
  made: 0,
  questRandom: fork(seeded(made.seed), 'quests'),
  partyRandom: fork(seeded(made.seed), 'parties'),
  people: emptyTable(),
  parties: emptyTable(),
  offers: emptyTable(),
  quests: emptyTable(),
  saves: emptyTable(),
  departures: emptyTable(),
  due: emptyTable(),
  isClosing: false,
});

/** A new id, never made before by any run of any settlement: `what` is one letter naming the kind of thing. */
export const makeId = (state: SettlementState, what: 'p' | 'q' | 'o' | 'i' | 's' | 'c' | 'n'): string => {
  state.made += 1;
  return `${state.settlement.slice(0, 16)}.${state.run}.${what}${state.made}`;
};

export const waitFor = (state: SettlementState, at: WallTimeMs, due: Due): void => {
  putRow(state.due, dueKey(due), { at, due });
};

export const stopWaiting = (state: SettlementState, due: Due): void => {
  dropRow(state.due, dueKey(due));
};

/** Whether a wait for this is under way. */
export const isAwaited = (state: SettlementState, due: Due): boolean => hasRow(state.due, dueKey(due));

/** The place's name in words; its id where the map has none. */
export const placeName = (map: WorldMap, id: PlaceId): string => map.places.find((place) => place.id === id)?.name ?? id;

const dueKey = (due: Due): string => {
  if ('character' in due) return `${due.kind}:${due.character}`;
  return 'save' in due ? `${due.kind}:${due.save}` : due.kind;
};
