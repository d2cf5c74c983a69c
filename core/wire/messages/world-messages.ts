// What the world and the settlements say to a player's client.

import type { Calling, CharacterSheet, ItemKind } from '../../model/character.ts';
import type { ArmourKind, WeaponKind } from '../../model/gear.ts';
import type { CharacterId, OfferId, PlaceId, QuestId, SettlementId } from '../../ids.ts';
import type { ClientRules } from '../../rules/client-rules.ts';
import type { EnemyKind } from '../../rules/npcs.ts';

/** One of the account's characters, as listed at log-in. */
export interface CharacterEntry {
  readonly id: CharacterId;
  readonly name: string;
  readonly calling: Calling;
  readonly settlement: SettlementId;
  /** `in-settlement` and `in-party`: it is still out there; choosing it takes it over again. */
  readonly whereabouts: 'logged-out' | 'in-settlement' | 'in-party';
}

/** Every rule and the whole map, as JSON, and the name of the rules. Clients need less, and are told that where they enter (`ClientRules`). */
export interface RulesTold {
  readonly kind: 'rulesTold';
  readonly hash: string;
  readonly rules: string;
  readonly map: string;
}

export type WorldMessage = { readonly kind: 'charactersListed'; readonly account: string; readonly characters: readonly CharacterEntry[] };

export interface Person {
  readonly id: CharacterId;
  readonly name: string;
  readonly calling: Calling;
  /** Whether it is in a party already. */
  readonly inParty: boolean;
}

export interface QuestEntry {
  readonly id: QuestId;
  readonly title: string;
  readonly story: string;
  readonly site: PlaceId;
  readonly enemies: readonly EnemyKind[];
  /** Gold for each member. */
  readonly gold: number;
  /** 1 easy .. 3 hard. */
  readonly difficulty: number;
}

export interface OfferEntry {
  readonly id: OfferId;
  readonly seller: CharacterId;
  readonly sellerName: string;
  readonly item: ItemKind;
  readonly price: number;
}

export interface GoodsEntry {
  readonly item: WeaponKind | ArmourKind;
  readonly price: number;
}

export interface PartyMemberEntry {
  readonly id: CharacterId;
  readonly name: string;
  readonly isCompanion: boolean;
  readonly isLeader: boolean;
}

export type SettlementMessage =
  | {
      readonly kind: 'settlementEntered';
      readonly settlement: SettlementId;
      readonly you: CharacterSheet;
      readonly people: readonly Person[];
      readonly peopleCount: number;
      readonly quests: readonly QuestEntry[];
      readonly offers: readonly OfferEntry[];
      readonly goods: readonly GoodsEntry[];
      /** What a client needs of the rules this settlement lives by; `rulesHash` names the whole of them. A party tells its own. */
      readonly rules: ClientRules;
      readonly rulesHash: string;
    }
  | { readonly kind: 'personArrived'; readonly person: Person }
  | { readonly kind: 'personLeft'; readonly character: CharacterId }
  /** The party the player is in now; no members means none. */
  | { readonly kind: 'partyShown'; readonly party: string; readonly members: readonly PartyMemberEntry[] }
  | { readonly kind: 'inviteReceived'; readonly party: string; readonly from: CharacterId; readonly fromName: string }
  | { readonly kind: 'questsShown'; readonly quests: readonly QuestEntry[] }
  | { readonly kind: 'offersShown'; readonly offers: readonly OfferEntry[] }
  | { readonly kind: 'sheetShown'; readonly you: CharacterSheet; readonly text: string }
  | { readonly kind: 'noticeShown'; readonly text: string }
  /** The rules this settlement lives by have changed, and with them what the merchant asks. */
  | { readonly kind: 'rulesShown'; readonly rules: ClientRules; readonly rulesHash: string; readonly goods: readonly GoodsEntry[] };
