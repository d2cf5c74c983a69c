// What may happen to a settlement, as past-tense facts. The host stamps each once, when it hears of it.

import type { CharacterId } from '../ids.ts';
import type { Rules } from '../rules/rules.ts';
import type { LogOutRequest, SettlementRequest } from '../wire/messages/requests.ts';
import type { HeldSheet } from './effects.ts';

/** Where one player of a party should go. */
export interface PartySeat {
  readonly character: CharacterId;
  readonly endpoint: string;
  readonly ticket: string;
}

/**
 * Why another server did not do what was ordered. `fenced`: custody is somebody else's now. `refused`: it changed nothing and never will.
 * `unavailable`: nobody knows whether it was done; the same order, under the same name, may be given again.
 */
export type Refusal = 'fenced' | 'refused' | 'unavailable';

/** What became of a party that could not set out. `kept`: it never left. `returned`: it is back, at higher epochs. `lost`: nobody knows yet. */
export type FailedDeparture =
  | { readonly kind: 'kept' }
  | { readonly kind: 'returned'; readonly players: readonly HeldSheet[] }
  | { readonly kind: 'lost' };

export type SettlementInput =
  /** Custody is here now: from the world or from a party. Its player is expected with a ticket. */
  | { readonly kind: 'characterAdmitted'; readonly character: HeldSheet }
  /** Its player took the seat, for the first time or again. */
  | { readonly kind: 'playerArrived'; readonly character: CharacterId }
  /** The connection is gone without a log-out. */
  | { readonly kind: 'playerLost'; readonly character: CharacterId }
  /** `sequence` numbers the player's request on its connection; refusals name it. */
  | {
      readonly kind: 'asked';
      readonly character: CharacterId;
      readonly sequence: number;
      readonly request: SettlementRequest | LogOutRequest;
    }
  | { readonly kind: 'sheetsSaved'; readonly save: string }
  | { readonly kind: 'sheetsRefused'; readonly save: string; readonly refusal: Refusal; readonly text: string }
  | { readonly kind: 'characterCheckedIn'; readonly character: CharacterId; readonly key: string }
  | { readonly kind: 'checkInRefused'; readonly character: CharacterId; readonly key: string; readonly refusal: Refusal }
  | { readonly kind: 'partyProvisioned'; readonly party: string; readonly seats: readonly PartySeat[] }
  | { readonly kind: 'provisionFailed'; readonly party: string; readonly failed: FailedDeparture; readonly text: string }
  /** Other rules are in force from now on: for every price, every hire, every order that follows. */
  | { readonly kind: 'rulesChanged'; readonly rules: Rules }
  /** The server is about to stop: nobody is let in or changed any more. */
  | { readonly kind: 'stopOrdered' };
