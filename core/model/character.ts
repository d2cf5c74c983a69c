// A character as the whole stack knows it: what the world stores while its player is away and what settlements and parties carry in custody.

import type { ArmourKind, WeaponKind } from './gear.ts';
import type { AccountId, CharacterId, SettlementId } from '../ids.ts';

/** What a character is good at, in points; 5 is ordinary. */
export interface Stats {
  readonly might: number;
  readonly skill: number;
  readonly agility: number;
  readonly vigour: number;
}

/** What one may own besides gold. Trophies are sold to the merchant; weapons and armour are worn. */
export const TROPHY_KINDS = ['pelt', 'tusk', 'trinket', 'relic'] as const;
export type TrophyKind = (typeof TROPHY_KINDS)[number];
export type ItemKind = WeaponKind | ArmourKind | TrophyKind;

/** One thing, with an id of its own for life: where it was made and the how-manieth it was there. */
export interface Item {
  readonly id: string;
  readonly item: ItemKind;
}

/** What a new character may be; it sets the first stats and gear. */
export const CALLINGS = ['guard', 'scout', 'smith'] as const;
export type Calling = (typeof CALLINGS)[number];

/** The character sheet. Plain data; the world keeps the only durable copy. */
export interface CharacterSheet {
  readonly id: CharacterId;
  readonly name: string;
  readonly calling: Calling;
  readonly stats: Stats;
  readonly weapon: WeaponKind;
  readonly armour: ArmourKind;
  readonly gold: number;
  readonly items: readonly Item[];
  /** The settlement it is in, or set out from. */
  readonly settlement: SettlementId;
  readonly questsDone: number;
}

/** Which server owns a character now. Every change of owner raises the epoch, and a save with an older epoch changes nothing. */
export interface Custody {
  readonly holder: Holder;
  readonly epoch: number;
}

export type Holder =
  | { readonly kind: 'world' }
  | { readonly kind: 'settlement'; readonly settlement: SettlementId }
  | { readonly kind: 'party'; readonly party: string; readonly settlement: SettlementId };

/** A character with its owner: one row of the store. */
export interface CharacterRecord {
  readonly account: AccountId;
  readonly sheet: CharacterSheet;
  readonly custody: Custody;
  /** Rises by one with every accepted save. */
  readonly version: number;
}

/** Full health. Unit: points. */
export const healthMax = (stats: Stats, rules: { readonly healthBase: number; readonly healthPerVigour: number }): number =>
  rules.healthBase + rules.healthPerVigour * stats.vigour;

/** What the merchant pays for a trophy. Unit: gold. Our first guess. */
export const trophyPrices: Readonly<Record<TrophyKind, number>> = { pelt: 6, tusk: 9, trinket: 14, relic: 26 };

const beginnings: Readonly<Record<Calling, Pick<CharacterSheet, 'stats' | 'weapon' | 'armour'>>> = {
  guard: { stats: { might: 5, skill: 5, agility: 5, vigour: 7 }, weapon: 'spear', armour: 'leather' },
  scout: { stats: { might: 4, skill: 7, agility: 7, vigour: 4 }, weapon: 'sword', armour: 'clothes' },
  smith: { stats: { might: 8, skill: 5, agility: 4, vigour: 6 }, weapon: 'club', armour: 'clothes' },
};

/** A sheet for someone who has never been anywhere. */
export const newSheet = (made: {
  id: CharacterId;
  name: string;
  calling: Calling;
  settlement: SettlementId;
  gold: number;
}): CharacterSheet => ({ ...made, ...beginnings[made.calling], items: [], questsDone: 0 });
