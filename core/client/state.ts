// A client's whole state as plain data. Everything instant-like was put on the client's own clock when it arrived, so what was drawn once stays where
// it was drawn even when the clock estimate improves.

import type { Walk } from '../model/walk.ts';
import type { BlowOutcome, ControlKind, FighterSide, JourneyPurpose } from '../model/fight.ts';
import type { WeaponKind } from '../model/gear.ts';
import type { EventQueue } from '../event-queue.ts';
import type { AttackId, CharacterId, ClientTimeMs, FighterId, PlaceId, QuestId } from '../ids.ts';
import type { ClientRules } from '../rules/client-rules.ts';
import type { AttackAnnounced } from '../wire/messages/party-messages.ts';
import type { WorldRequest } from '../wire/messages/requests.ts';
import type { CharacterEntry } from '../wire/messages/world-messages.ts';
import type { AnnouncedMotion, Swing } from './animation.ts';
import type { ClockState } from './clock.ts';
import type { SettlementView, Where } from './view.ts';

/** A fighter as last told; `walk` is on the client's clock. */
export interface ClientFighter {
  readonly id: FighterId;
  readonly name: string;
  readonly side: FighterSide;
  readonly look: string;
  readonly weapon: WeaponKind;
  readonly healthMax: number;
  control: ControlKind;
  health: number;
  isDowned: boolean;
  walk: Walk;
  readyAt: number;
}

/** A blow as this client knows it. */
export interface ClientBlow extends AnnouncedMotion {
  /** As the server told of it, its instants on the server's clock. Those below are the same on this client's. */
  readonly announced: AttackAnnounced;
  readonly dodgeBy: number;
  readonly dodgeStartsAt: number | undefined;
  /** How much later this client draws that dodge than the server had it begin, for the artificial reaction's sake or its own lateness. Unit: ms. */
  readonly dodgeHeldMs: number;
  isTentative: boolean;
  outcome: BlowOutcome;
  damage: number;
  /** When this player pressed dodge for it, and with which request. */
  dodgePressedAt: number | undefined;
  dodgeSequence: number;
  /** Its landing has been drawn, and took this much health: less than its damage from one who had less left. */
  isShown: boolean;
  healthTaken: number;
  wasFalseHit: boolean;
}

/** This player's own strike between the button and the announcement. */
export interface PendingStrike {
  readonly sequence: number;
  readonly target: FighterId;
  readonly weapon: WeaponKind;
  readonly pressedAt: number;
  /** Undefined when the target is out of reach: one walks there first, so there is nothing to swing yet. */
  readonly swing: Swing | undefined;
}

export type ClientJourney =
  | { readonly kind: 'travelling'; readonly from: PlaceId; readonly to: PlaceId; readonly departedAt: number; readonly arrivesAt: number }
  | { readonly kind: 'stopped'; readonly from: PlaceId; readonly to: PlaceId; readonly ratio: number }
  | { readonly kind: 'camped'; readonly at: PlaceId };

export interface ClientParty {
  readonly you: CharacterId;
  readonly quest: QuestId | undefined;
  readonly arenaRadiusMetres: number;
  /** As this party's server told them on entering. */
  readonly rules: ClientRules;
  fighters: ClientFighter[];
  blows: ClientBlow[];
  strikes: PendingStrike[];
  journey: ClientJourney;
  purpose: JourneyPurpose;
  destination: PlaceId;
  questDone: boolean;
  isFighting: boolean;
}

/** What delay did, counted. Durations in ms. */
export interface DelayCounts {
  confirmedLagMs: number | undefined;
  lastStretchFactor: number | undefined;
  /** `dodgeHeldMs` of the latest blow with such a dodge, since the artificial reaction was last chosen. */
  lastDodgeHeldMs: number | undefined;
  hitsShown: number;
  falseHits: number;
}

export interface ClientLine {
  readonly text: string;
  readonly at: ClientTimeMs;
  readonly tone: 'plain' | 'good' | 'bad';
}

export type ClientEvent =
  | { readonly kind: 'worldSought'; readonly connection: number }
  | { readonly kind: 'probeDue'; readonly connection: number }
  | { readonly kind: 'blowLands'; readonly attack: AttackId };

export interface ClientState {
  readonly worldEndpoint: string;
  /** Between two heartbeats, once the clock is found. Unit: ms. */
  readonly heartbeatMs: number;
  /** The least reaction rendered on other fighters' dodges (brief, PvE step 3: "an artificial reaction time"). Unit: ms. */
  shownReactionMs: number;
  where: Where;
  /** Counts connections; events of an earlier one are stale. */
  connection: number;
  isConnected: boolean;
  nextSequence: number;
  probesSent: number;
  /** The ticket to show when the connection opens; undefined towards the world. */
  ticket: string | undefined;
  /** A request to the world that waits for its connection. */
  pendingRequest: WorldRequest | undefined;
  /** Kept in memory only, to come back after a lost connection. */
  credentials: { readonly name: string; readonly password: string } | undefined;
  character: CharacterId | undefined;
  /** Coming back after a lost connection: the how-manieth try. 0: not. */
  returnTries: number;
  account: string | undefined;
  characters: readonly CharacterEntry[];
  settlement: SettlementView | undefined;
  party: ClientParty | undefined;
  clock: ClockState;
  delay: DelayCounts;
  logOutWarning: string | undefined;
  lines: ClientLine[];
  readonly events: EventQueue<ClientEvent, ClientTimeMs>;
}
