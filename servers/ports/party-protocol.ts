// What a party host's main thread and a party on one of its threads say to each other. Both sides are ours and of one version, so these are plain data: the
// border where bytes are checked lies where servers call each other and at the players' sockets.

import type { Gain } from '../../core/model/gain.ts';
import type { CharacterId, SettlementId } from '../../core/ids.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import type { NamedRules } from './rules.ts';

/** One party: one long task. */
export interface PartyTask {
  readonly order: PartyOrder;
  /** What it plays by, from its beginning to its end. */
  readonly rules: NamedRules;
  /** JSON of the party's whole state to go on from; undefined for a party that sets out. */
  readonly checkpoint: string | undefined;
  /** How often this host has begun this party, from 1. Tickets name it, so that one issued before a crash opens nothing after it. */
  readonly incarnation: number;
}

/** How a party's task came to its end. A worker that dies rejects the task instead. */
export type PartyOutcome =
  /** The machine said `end`. */
  | { readonly kind: 'ended' }
  /** The host may no longer run it: another server has custody, or its saves reach nobody. */
  | { readonly kind: 'cutOff'; readonly reason: CutOffReason; readonly text: string }
  /** A claim of the program did not hold. What replays it lies in `file`, when it could be written. */
  | { readonly kind: 'broken'; readonly text: string; readonly file: string | undefined };

/** `fenced`: another server has custody now. `unavailable`: saves reach nobody and the lease is over. */
export type CutOffReason = 'fenced' | 'unavailable';

/** A save or a hand-over that will not be done. */
export interface Refused {
  readonly kind: 'refused';
  readonly reason: CutOffReason;
  readonly text: string;
}

export type SaveOutcome = { readonly kind: 'saved' } | Refused;

/** Where one player goes after the party. */
export interface OfferedSeat {
  readonly character: CharacterId;
  readonly endpoint: string;
  readonly ticket: string;
  readonly settlement: SettlementId;
}

export type HandOverOutcome = { readonly kind: 'handedOver'; readonly seats: readonly OfferedSeat[] } | Refused;

/** A save as the main thread passes it on. `checkpoint` is the JSON of the state at the instant the machine ordered the save. */
export interface SaveOrder {
  readonly sequence: number;
  readonly gains: readonly Gain[];
  readonly checkpoint: string;
}

export interface HandOverOrder {
  readonly settlement: SettlementId;
  readonly members: readonly { readonly character: CharacterId; readonly isLoggedOut: boolean }[];
}

/** From a party to its host. `call` pairs an answer with what was asked. */
export type FromParty =
  | { readonly kind: 'started'; readonly endpoint: string }
  | { readonly kind: 'save'; readonly call: number; readonly save: SaveOrder }
  | { readonly kind: 'handOver'; readonly call: number; readonly handOver: HandOverOrder };

/** From the host to a party. */
export type ToParty =
  | { readonly kind: 'saveAnswered'; readonly call: number; readonly outcome: SaveOutcome }
  | { readonly kind: 'handOverAnswered'; readonly call: number; readonly outcome: HandOverOutcome }
  /** Hand everybody over now. */
  | { readonly kind: 'stop' }
  /** Stop without saving: this host may not run the party any more. */
  | { readonly kind: 'cutOff'; readonly reason: CutOffReason; readonly text: string };
