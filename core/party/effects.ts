// What a party orders its host to do. Hosts perform effects in array order: what stands behind a save with gains is told when that
// is durable. A mere checkpoint holds nothing up.

import type { Gain } from '../model/gain.ts';
import type { CharacterId, SettlementId } from '../ids.ts';
import type { CommonMessage, RejectReason } from '../wire/messages/common-messages.ts';
import type { PartyMessage } from '../wire/messages/party-messages.ts';

export type PartyEffect =
  /** To one player, if connected. */
  | { readonly kind: 'send'; readonly to: CharacterId; readonly message: PartyMessage | CommonMessage }
  /** To every connected player; its bytes are made once. */
  | { readonly kind: 'broadcast'; readonly message: PartyMessage }
  /** Refuse a request. Always counted. */
  | { readonly kind: 'reject'; readonly to: CharacterId; readonly sequence: number; readonly reason: RejectReason; readonly text: string }
  /** Make these gains durable together with the state as it is now (`saveSequence` rises by one each time). */
  | { readonly kind: 'save'; readonly saveSequence: number; readonly gains: readonly Gain[] }
  /** End this player's connection, after what was sent before. */
  | { readonly kind: 'close'; readonly to: CharacterId; readonly text: string }
  /**
   * Give custody of these characters back: to `settlement` for players who are in, to the world for those who are logged out. The host offers a
   * seat to each who is in. Always the last effect but `end`.
   */
  | {
      readonly kind: 'handOver';
      readonly settlement: SettlementId;
      readonly members: readonly { readonly character: CharacterId; readonly isLoggedOut: boolean }[];
    }
  /** The party is over. */
  | { readonly kind: 'end' };
