// What a client shows at one instant: everything a page draws and everything a headless player decides by. Computed from the state, never
// stored; instants in it are on the client's own clock, so a page compares them with its own `now` and nothing else.

import type { CharacterSheet } from '../model/character.ts';
import type { Point } from '../model/walk.ts';
import type { BlowOutcome, ControlKind, FighterSide, JourneyPurpose } from '../model/fight.ts';
import type { BodyPart, WeaponKind } from '../model/gear.ts';
import type { AttackId, CharacterId, ClientTimeMs, FighterId, PlaceId, QuestId, SettlementId } from '../ids.ts';
import type { ClientRules } from '../rules/client-rules.ts';
import type { CharacterEntry, GoodsEntry, OfferEntry, PartyMemberEntry, Person, QuestEntry } from '../wire/messages/world-messages.ts';

/** Where a client is. `moving`: between two servers. */
export type Where = 'start' | 'moving' | 'world' | 'settlement' | 'party' | 'out';

export interface FighterView {
  readonly id: FighterId;
  readonly name: string;
  readonly side: FighterSide;
  readonly look: string;
  readonly control: ControlKind;
  readonly weapon: WeaponKind;
  readonly isYou: boolean;
  /** As drawn now: a blow counts from the instant it was shown to land. */
  readonly health: number;
  readonly healthMax: number;
  readonly isDowned: boolean;
  readonly position: Point;
  readonly isWalking: boolean;
  /** From when it may strike again, as last told or announced. */
  readonly readyAt: ClientTimeMs;
}

/** A blow as drawn now. */
export interface BlowView {
  /** 0 while it is only the player's own button, not yet announced. */
  readonly attack: AttackId;
  readonly attacker: FighterId;
  readonly defender: FighterId;
  readonly weapon: WeaponKind;
  /** `sent`: the button was pressed, no word yet. `coming`: announced. `landed`: its instant has passed; stays for a moment. */
  readonly phase: 'sent' | 'coming' | 'landed';
  /** When its animation began and will end here; the end moves once, when the announcement comes. */
  readonly startsAt: ClientTimeMs;
  readonly landsAt: ClientTimeMs;
  /** 0 at the start of the animation, 1 at its end. */
  readonly progressRatio: number;
  /** For blows at you that you can still dodge: until when, as far as this client can tell (less its uplink). */
  readonly dodgeUntil: ClientTimeMs | undefined;
  /** You pressed dodge for it; the server's word may still be out. */
  readonly isDodgePressed: boolean;
  /** A defender that is no player starts its dodge then. */
  readonly dodgeStartsAt: ClientTimeMs | undefined;
  /** How much later that dodge is drawn here than it truly began: the price of rendering an artificial reaction. Unit: ms. */
  readonly dodgeHeldMs: number;
  /** Where a projectile will come down, in metres; undefined for every other blow. */
  readonly impact: Point | undefined;
  readonly isTentative: boolean;
  readonly outcome: BlowOutcome | undefined;
  readonly bodyPart: BodyPart | undefined;
  readonly damage: number;
  /** It was shown to hit and then turned out dodged. */
  readonly wasFalseHit: boolean;
}

export type JourneyView =
  | {
      readonly kind: 'travelling';
      readonly from: PlaceId;
      readonly to: PlaceId;
      readonly progressRatio: number;
      readonly arrivesInMs: number;
    }
  | { readonly kind: 'stopped'; readonly from: PlaceId; readonly to: PlaceId; readonly progressRatio: number }
  | { readonly kind: 'camped'; readonly at: PlaceId };

export interface PartyView {
  readonly you: CharacterId;
  readonly fighters: readonly FighterView[];
  readonly blows: readonly BlowView[];
  readonly journey: JourneyView;
  readonly purpose: JourneyPurpose;
  readonly destination: PlaceId;
  readonly quest: QuestId | undefined;
  readonly questDone: boolean;
  readonly isFighting: boolean;
  readonly arenaRadiusMetres: number;
}

export interface SettlementView {
  readonly settlement: SettlementId;
  readonly you: CharacterSheet;
  readonly people: readonly Person[];
  readonly peopleCount: number;
  readonly quests: readonly QuestEntry[];
  readonly offers: readonly OfferEntry[];
  readonly goods: readonly GoodsEntry[];
  /** The rules this settlement lives by, as it told them. */
  readonly rules: ClientRules;
  readonly party: { readonly id: string; readonly members: readonly PartyMemberEntry[] } | undefined;
  readonly invites: readonly { readonly party: string; readonly from: CharacterId; readonly fromName: string }[];
}

/** What delay did to this client so far. Durations in ms. */
export interface DelayView {
  /** Latest measured round trip and the best estimate of each way (half of it: only the sum can be measured). */
  readonly roundTripMs: number | undefined;
  readonly clockOffsetMs: number | undefined;
  /** Button to animation: 0 here, the device adds its own. Button to the server's word: the round trip and any tick. */
  readonly feltLagMs: number;
  readonly confirmedLagMs: number | undefined;
  /** How much longer the last own animation took than the weapon's own wind-up; 1 is not at all. */
  readonly lastStretchFactor: number | undefined;
  /** How much later than it began the latest dodge of somebody else is drawn; undefined while none was told of since the choice was made. */
  readonly lastDodgeHeldMs: number | undefined;
  readonly hitsShown: number;
  readonly falseHits: number;
}

export interface ClientView {
  readonly where: Where;
  readonly account: string | undefined;
  readonly characters: readonly CharacterEntry[];
  readonly settlement: SettlementView | undefined;
  readonly party: PartyView | undefined;
  readonly delay: DelayView;
  /** A warning that waits for the player's yes or no. */
  readonly logOutWarning: string | undefined;
  /** The latest lines for the player, oldest first, at most 8. */
  readonly lines: readonly { readonly text: string; readonly at: ClientTimeMs; readonly tone: 'plain' | 'good' | 'bad' }[];
}
