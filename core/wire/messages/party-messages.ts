// What a party server says to its members. Instants are on the party clock. Clients draw the future from these: a blow is announced with the
// instant it lands and a walk with its whole path, so nothing needs to be sent while it happens.

import type { BlowOutcome, ControlKind, FighterSide, JourneyPurpose } from '../../model/fight.ts';
import type { Walk } from '../../model/walk.ts';
import type { Point } from '../../model/walk.ts';
import type { ItemKind } from '../../model/character.ts';
import type { BodyPart, WeaponKind } from '../../model/gear.ts';
import type { AttackId, CharacterId, FighterId, PartyId, PartyTimeMs, PlaceId, QuestId } from '../../ids.ts';
import type { ClientRules } from '../../rules/client-rules.ts';

export interface FighterEntry {
  readonly id: FighterId;
  readonly name: string;
  readonly side: FighterSide;
  /** What to draw: a calling, a companion's or an enemy's kind. */
  readonly look: string;
  readonly control: ControlKind;
  readonly weapon: WeaponKind;
  readonly health: number;
  readonly healthMax: number;
  readonly isDowned: boolean;
  readonly walk: Walk;
  /** When its last blow lets it strike again. */
  readonly readyAt: PartyTimeMs;
}

/** A blow as everybody is told of it the moment the server has handled it. */
export interface AttackAnnounced {
  readonly kind: 'attackAnnounced';
  readonly attack: AttackId;
  readonly attacker: FighterId;
  readonly defender: FighterId;
  readonly weapon: WeaponKind;
  readonly announcedAt: PartyTimeMs;
  readonly landsAt: PartyTimeMs;
  /** Last instant at which the defender's dodge counts; equal to `announcedAt` when there is nothing to wait for. */
  readonly dodgeBy: PartyTimeMs;
  /** True while the outcome assumes that the defender does not dodge in time; it may still change until `dodgeBy`. */
  readonly isTentative: boolean;
  readonly outcome: BlowOutcome;
  readonly bodyPart: BodyPart;
  readonly damage: number;
  /** When a defender that is no player begins its dodge; 0 when it does not. */
  readonly dodgeStartsAt: PartyTimeMs;
  /** Where a projectile will come down: its defender is hit if it is there then. Undefined for every other blow. */
  readonly impact: Point | undefined;
  /** The attacking player's request; 0 for a blow that no request caused. */
  readonly sequence: number;
}

/** A tentative blow became final because its defender dodged in time. Without one, what was announced has come true. */
export interface AttackSettled {
  readonly kind: 'attackSettled';
  readonly attack: AttackId;
  readonly outcome: BlowOutcome;
  readonly damage: number;
  /** When the dodge was stamped. */
  readonly settledAt: PartyTimeMs;
  /** The defending player's request. */
  readonly sequence: number;
}

/** Where the party is. */
export type JourneyEntry =
  | {
      readonly kind: 'travelling';
      readonly from: PlaceId;
      readonly to: PlaceId;
      readonly departedAt: PartyTimeMs;
      readonly arrivesAt: PartyTimeMs;
    }
  /** Stopped `ratio` (0..1) of the way from `from` to `to`, because of a fight. */
  | { readonly kind: 'stopped'; readonly from: PlaceId; readonly to: PlaceId; readonly ratio: number }
  /** At a place, waiting for a decision. */
  | { readonly kind: 'camped'; readonly at: PlaceId };

export type PartyMessage =
  | {
      readonly kind: 'partyEntered';
      readonly party: PartyId;
      readonly you: CharacterId;
      readonly now: PartyTimeMs;
      readonly fighters: readonly FighterEntry[];
      readonly attacks: readonly AttackAnnounced[];
      readonly journey: JourneyEntry;
      readonly purpose: JourneyPurpose;
      /** Where the party is bound in the end. */
      readonly destination: PlaceId;
      readonly quest: QuestId | undefined;
      readonly questDone: boolean;
      readonly isFighting: boolean;
      readonly arenaRadiusMetres: number;
      readonly dodgeWindowMs: number;
      /** Names the whole of the rules this party plays by, and `rules` is what a client needs of them. */
      readonly rulesHash: string;
      readonly rules: ClientRules;
    }
  | AttackAnnounced
  | AttackSettled
  /** The attacker took the blow back in time for everybody to know before it would have landed. */
  | { readonly kind: 'attackWithdrawn'; readonly attack: AttackId; readonly at: PartyTimeMs; readonly sequence: number }
  | { readonly kind: 'fighterMoved'; readonly fighter: FighterId; readonly walk: Walk; readonly sequence: number }
  | { readonly kind: 'fighterDowned'; readonly fighter: FighterId; readonly at: PartyTimeMs }
  | { readonly kind: 'fighterRecovered'; readonly fighter: FighterId; readonly health: number; readonly at: PartyTimeMs }
  | { readonly kind: 'controlChanged'; readonly fighter: FighterId; readonly control: ControlKind; readonly text: string }
  | { readonly kind: 'fightStarted'; readonly fighters: readonly FighterEntry[]; readonly at: PartyTimeMs; readonly journey: JourneyEntry }
  | { readonly kind: 'fightEnded'; readonly won: boolean; readonly at: PartyTimeMs; readonly text: string }
  | {
      readonly kind: 'journeyChanged';
      readonly journey: JourneyEntry;
      readonly purpose: JourneyPurpose;
      readonly destination: PlaceId;
      readonly sequence: number;
      readonly text: string;
    }
  | { readonly kind: 'questChanged'; readonly quest: QuestId; readonly done: boolean; readonly text: string }
  /** Sent only after the gain is durable. */
  | { readonly kind: 'gainReceived'; readonly gold: number; readonly items: readonly ItemKind[]; readonly text: string };
