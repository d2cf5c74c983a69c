// Who and when: the ids and clocks every layer shares. Each id has one maker that checks the text and holds the only cast.

import { assert } from './assert.ts';
import type { Brand } from './brand.ts';
import { ID_LENGTH_MAX } from './limits.ts';

/** Anyone in a fight: a character of the party or an enemy it met. */
export type FighterId = Brand<string, 'FighterId'>;
/** A player's character, or a companion hired for one journey; unique in the world. */
export type CharacterId = Brand<string, 'FighterId' | 'CharacterId'>;
/** An enemy; unique within its party only. */
export type EnemyId = Brand<string, 'FighterId' | 'EnemyId'>;
export type PartyId = Brand<string, 'PartyId'>;
export type AccountId = Brand<string, 'AccountId'>;
/** A place on the map where characters may live, trade and log out. */
export type SettlementId = Brand<string, 'PlaceId' | 'SettlementId'>;
/** Any place on the map: a settlement or a site in the wild. */
export type PlaceId = Brand<string, 'PlaceId'>;
export type QuestId = Brand<string, 'QuestId'>;
export type OfferId = Brand<string, 'OfferId'>;
/** One blow, numbered from 1 within its party. */
export type AttackId = Brand<number, 'AttackId'>;

/** Fractional ms since the party began; stamped once, never rounded. */
export type PartyTimeMs = Brand<number, 'PartyTimeMs'>;
/** Fractional ms on one client's own clock; its zero means nothing to anyone else. */
export type ClientTimeMs = Brand<number, 'ClientTimeMs'>;
/** Ms since the Unix epoch on a server's clock: for leases, tickets and logs, never for a fight. */
export type WallTimeMs = Brand<number, 'WallTimeMs'>;

const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_.:-]*$/;

/** Whether `raw` may serve as an id: a letter or digit, then letters, digits and `_ . : -`, no longer than `ID_LENGTH_MAX`. */
export const isIdText = (raw: unknown): raw is string => typeof raw === 'string' && raw.length <= ID_LENGTH_MAX && ID_PATTERN.test(raw);

const checked = (raw: string): string => {
  assert(isIdText(raw), `"${raw}" is an id`);
  return raw;
};

export const fighterId = (raw: string): FighterId => checked(raw) as FighterId;
export const characterId = (raw: string): CharacterId => checked(raw) as CharacterId;
export const enemyId = (raw: string): EnemyId => checked(raw) as EnemyId;
export const partyId = (raw: string): PartyId => checked(raw) as PartyId;
export const accountId = (raw: string): AccountId => checked(raw) as AccountId;
export const settlementId = (raw: string): SettlementId => checked(raw) as SettlementId;
export const placeId = (raw: string): PlaceId => checked(raw) as PlaceId;
export const questId = (raw: string): QuestId => checked(raw) as QuestId;
export const offerId = (raw: string): OfferId => checked(raw) as OfferId;
export const attackId = (raw: number): AttackId => raw as AttackId;

export const partyTime = (ms: number): PartyTimeMs => ms as PartyTimeMs;
export const clientTime = (ms: number): ClientTimeMs => ms as ClientTimeMs;
export const wallTime = (ms: number): WallTimeMs => ms as WallTimeMs;
