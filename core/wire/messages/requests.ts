// Everything a player's client may say, to whichever server it is connected to. Input is all a client may originate (brief, "Party Servers"):
// nothing here tells a server what happened, only what the player wants.

import type { Point } from '../../model/walk.ts';
import type { Calling } from '../../model/character.ts';
import type { ArmourKind, WeaponKind } from '../../model/gear.ts';
import type { DrillSettings } from '../../model/policies.ts';
import type { AttackId, CharacterId, FighterId, OfferId, PlaceId, QuestId } from '../../ids.ts';
import type { CompanionKind } from '../../rules/npcs.ts';

/** To any server: shows a seat's ticket. It must be the first frame to a settlement or a party. */
export interface SeatTaken {
  readonly kind: 'seatTaken';
  readonly ticket: string;
}

/** To any server: a heartbeat that measures delay for both sides, as NTP does. */
export interface TimeProbed {
  readonly kind: 'timeProbed';
  /** The client's clock when it sent this. Unit: ms. */
  readonly clientSentAt: number;
  /** `serverSentAt` of the last echo, or 0 before the first. */
  readonly echoSentAt: number;
  /** How long the client held that echo before sending this. Unit: ms. */
  readonly heldMs: number;
}

/** To the world: by which rules, and on which map, whoever sets out now plays. For those who measure; asked without signing in. */
export interface RulesAsked {
  readonly kind: 'rulesAsked';
}

/** To the world. */
export type WorldRequest =
  | { readonly kind: 'accountRegistered'; readonly name: string; readonly password: string }
  | { readonly kind: 'loggedIn'; readonly name: string; readonly password: string }
  | { readonly kind: 'characterCreated'; readonly name: string; readonly calling: Calling }
  | { readonly kind: 'characterChosen'; readonly character: CharacterId };

/** To a settlement. */
export type SettlementRequest =
  | { readonly kind: 'partyCreated' }
  | { readonly kind: 'memberInvited'; readonly character: CharacterId }
  | { readonly kind: 'inviteAnswered'; readonly party: string; readonly accepted: boolean }
  | { readonly kind: 'partyLeft' }
  | { readonly kind: 'companionHired'; readonly companion: CompanionKind }
  | { readonly kind: 'companionDismissed'; readonly character: CharacterId }
  | { readonly kind: 'questSetOut'; readonly quest: QuestId }
  | { readonly kind: 'travelSetOut'; readonly destination: PlaceId }
  /** To the training ground with blows of this timing. Unit: ms. */
  | ({ readonly kind: 'drillSetOut'; readonly strikeEveryMs: number } & DrillSettings)
  | { readonly kind: 'goodsBought'; readonly item: WeaponKind | ArmourKind }
  | { readonly kind: 'itemSold'; readonly item: string }
  | { readonly kind: 'itemEquipped'; readonly item: string }
  | { readonly kind: 'offerPosted'; readonly item: string; readonly price: number }
  | { readonly kind: 'offerWithdrawn'; readonly offer: OfferId }
  | { readonly kind: 'offerTaken'; readonly offer: OfferId };

/** To a party. */
export type PartyRequest =
  | { readonly kind: 'moveOrdered'; readonly to: Point }
  | { readonly kind: 'attackDeclared'; readonly target: FighterId }
  /** `sinceShownMs`: from the client's receiving the announcement to the press, on its own clock. */
  | { readonly kind: 'dodgePressed'; readonly attack: AttackId; readonly sinceShownMs: number }
  /** Takes back one's own blow. */
  | { readonly kind: 'attackCancelled'; readonly attack: AttackId }
  | { readonly kind: 'destinationChosen'; readonly destination: PlaceId };

/** To a settlement or a party. */
export type LogOutRequest = { readonly kind: 'logOutAsked' } | { readonly kind: 'logOutConfirmed' };

export type ClientRequest = SeatTaken | TimeProbed | RulesAsked | WorldRequest | SettlementRequest | PartyRequest | LogOutRequest;

/** A request as it travels: numbered by its connection from 1, so that answers and effects can name it. */
export interface ClientFrame {
  readonly sequence: number;
  readonly request: ClientRequest;
}
