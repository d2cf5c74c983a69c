// What every server may say to a player's client.

import type { SettlementId } from '../../ids.ts';

/** Why a request was refused. Players are told in words; counters use the reason. */
export const REJECT_REASONS = [
  'malformed',
  'too-large',
  'unknown-kind',
  'too-fast',
  'bad-ticket',
  'ticket-used',
  'ticket-expired',
  'already-seated',
  'not-seated',
  'wrong-server',
  'bad-name',
  'name-taken',
  'wrong-password',
  'too-many',
  'not-found',
  'not-yours',
  'not-here',
  'no-party',
  'in-a-party',
  'party-full',
  'not-leader',
  'not-invited',
  'not-enough-gold',
  'full-pack',
  'not-for-sale',
  'no-road',
  'not-now',
  'too-late',
  'busy',
  'downed',
  'out-of-arena',
  'no-such-target',
  'unavailable',
  'overloaded',
  'draining',
  'slow-reader',
  'fenced',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** A request could not be done. `sequence` names it; 0 when it was no request of the client's. */
export interface Rejected {
  readonly kind: 'rejected';
  readonly sequence: number;
  readonly reason: RejectReason;
  /** One sentence for the player: what happened and what can be done. */
  readonly text: string;
}

/** The answer to a heartbeat. Clocks are the server's own (the party clock in a party). Unit: ms. */
export interface TimeEchoed {
  readonly kind: 'timeEchoed';
  readonly clientSentAt: number;
  readonly serverReceivedAt: number;
  readonly serverSentAt: number;
}

/** Where to go next: an endpoint and a ticket that opens it once. */
export interface SeatOffered {
  readonly kind: 'seatOffered';
  readonly server: 'settlement' | 'party';
  /** A WebSocket URL. */
  readonly endpoint: string;
  readonly ticket: string;
  /** The settlement, or the one a party set out from. */
  readonly settlement: SettlementId;
}

/** What logging out now would mean, in words, before it happens. Nothing changes until it is confirmed. */
export interface LogOutWarned {
  readonly kind: 'logOutWarned';
  readonly text: string;
}

/** The player is out; the server closes the connection after this. */
export interface LoggedOut {
  readonly kind: 'loggedOut';
  readonly text: string;
}

export type CommonMessage = Rejected | TimeEchoed | SeatOffered | LogOutWarned | LoggedOut;
