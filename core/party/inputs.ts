// What may happen to a party, as past-tense facts. The host stamps each once, when it hears of it.

import type { Point } from '../model/walk.ts';
import type { CharacterId, FighterId, AttackId, PlaceId } from '../ids.ts';

/** `sequence` numbers the player's request on its connection; effects that it causes name it. */
export type PartyInput =
  /** A player took its seat, for the first time or again. */
  | { readonly kind: 'playerArrived'; readonly character: CharacterId }
  /** The connection is gone without a log-out. */
  | { readonly kind: 'playerLost'; readonly character: CharacterId }
  | { readonly kind: 'moveOrdered'; readonly character: CharacterId; readonly to: Point; readonly sequence: number }
  | { readonly kind: 'attackDeclared'; readonly character: CharacterId; readonly target: FighterId; readonly sequence: number }
  | {
      readonly kind: 'dodgePressed';
      readonly character: CharacterId;
      readonly attack: AttackId;
      readonly sinceShownMs: number;
      readonly sequence: number;
    }
  | { readonly kind: 'attackCancelled'; readonly character: CharacterId; readonly attack: AttackId; readonly sequence: number }
  | { readonly kind: 'destinationChosen'; readonly character: CharacterId; readonly destination: PlaceId; readonly sequence: number }
  | { readonly kind: 'logOutAsked'; readonly character: CharacterId }
  | { readonly kind: 'logOutConfirmed'; readonly character: CharacterId }
  /** A heartbeat on this player's seat measured its round trip. Unit: ms. */
  | { readonly kind: 'roundTripMeasured'; readonly character: CharacterId; readonly roundTripMs: number }
  /** The party goes on from a checkpoint on another thread: every connection is gone, every player has the grace period to come back. */
  | { readonly kind: 'resumed' }
  /** The host is draining: hand everybody over to the nearest settlement now. */
  | { readonly kind: 'stopOrdered' };
