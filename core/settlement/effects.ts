// What a settlement orders its host to do. Hosts perform effects in array order. Those that reach another server (`saveSheets`, `checkIn`,
// `setOut`) take their time and come back as an input; until then whoever they are about stays locked, so no update can be lost.

import type { CharacterSheet } from '../model/character.ts';
import type { CharacterId } from '../ids.ts';
import type { PartyOrder } from '../party/order.ts';
import type { CommonMessage, RejectReason } from '../wire/messages/common-messages.ts';
import type { SettlementMessage } from '../wire/messages/world-messages.ts';

/** Why sheets change. `trade`: gold and items only change hands; the others have a declared source or sink. */
export type SaveReason = 'trade' | 'merchant' | 'hire' | 'equip';

/** A sheet with the epoch under which this settlement may save it. */
export interface HeldSheet {
  readonly sheet: CharacterSheet;
  readonly epoch: number;
}

export type SettlementEffect =
  /** To one player, if connected. */
  | { readonly kind: 'send'; readonly to: CharacterId; readonly message: SettlementMessage | CommonMessage }
  /** To several players, those who are connected; its bytes are made once. */
  | { readonly kind: 'broadcast'; readonly to: readonly CharacterId[]; readonly message: SettlementMessage }
  /** Refuse a request. Always counted. */
  | { readonly kind: 'reject'; readonly to: CharacterId; readonly sequence: number; readonly reason: RejectReason; readonly text: string }
  /** Make one or two sheets durable in one transaction. `save` names it for good: the same name twice is applied once. Ends as `sheetsSaved` or `sheetsRefused`. */
  | { readonly kind: 'saveSheets'; readonly save: string; readonly reason: SaveReason; readonly characters: readonly HeldSheet[] }
  /** Give custody of one character to the world, as logged out here. Ends as `characterCheckedIn` or `checkInRefused`. */
  | { readonly kind: 'checkIn'; readonly key: string; readonly character: HeldSheet }
  /** Give custody of the players to a party and have it provisioned. Ends as `partyProvisioned` or `provisionFailed`. */
  | { readonly kind: 'setOut'; readonly order: PartyOrder; readonly players: readonly HeldSheet[] }
  /** End this player's connection, after what was sent before. */
  | { readonly kind: 'close'; readonly to: CharacterId; readonly text: string };
