// Tickets: what lets a player who was checked by one server take a seat at another. The server that will be joined issues them and redeems
// them, so its key never travels. Each is signed, short-lived and good once; what has been redeemed is remembered until it would have expired.

import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { assert } from '../../core/assert.ts';
import { addMs } from '../../core/brand.ts';
import { characterId, isIdText, wallTime, type CharacterId, type WallTimeMs } from '../../core/ids.ts';
import { TICKET_LENGTH_MAX, TICKETS_REMEMBERED_MAX } from '../../core/limits.ts';
import { randomText, type Runtime } from '../ports/runtime.ts';

/** What a ticket says. */
export interface TicketClaims {
  /** The settlement's or the party's id. */
  readonly seat: string;
  readonly character: CharacterId;
  readonly epoch: number;
  readonly expiresAt: WallTimeMs;
}

export type Redeemed =
  | { readonly kind: 'ok'; readonly claims: TicketClaims }
  | { readonly kind: 'refused'; readonly reason: 'bad-ticket' | 'ticket-used' | 'ticket-expired'; readonly text: string };

const payloadSchema = z.tuple([z.string().refine(isIdText), z.string().refine(isIdText), z.number(), z.number(), z.string().length(16)]);
const KEY_BYTES_MIN = 16;
/** How long a ticket is good: time enough to close one connection and open another. Unit: ms. */
export const TICKET_LIFE_MS = 20_000;

const refusals = {
  'bad-ticket': 'This ticket was not made here. Please log in again.',
  'ticket-used': 'This ticket has been used already. Please log in again.',
  'ticket-expired': 'This ticket is too old. Please log in again.',
} as const;

/** Makes and redeems tickets under one key. */
export class TicketOffice {
  readonly #key: Uint8Array;
  readonly #runtime: Pick<Runtime, 'randomBytes'>;
  readonly #used = new Map<string, WallTimeMs>();

  constructor(key: Uint8Array, runtime: Pick<Runtime, 'randomBytes'>) {
    assert(key.length >= KEY_BYTES_MIN, `a ticket key has at least ${KEY_BYTES_MIN} bytes`);
    this.#key = key;
    this.#runtime = runtime;
  }

  /** A new ticket, good for `TICKET_LIFE_MS` from `now`; a nonce makes it unlike every other for the same seat. */
  issue({ seat, character, epoch }: Omit<TicketClaims, 'expiresAt'>, now: WallTimeMs): string {
    const nonce = randomText(this.#runtime, 12);
    const payload = Buffer.from(JSON.stringify([seat, character, epoch, addMs(now, TICKET_LIFE_MS), nonce])).toString('base64url');
    return `${payload}.${this.#sign(payload).toString('base64url')}`;
  }

  /** Takes a ticket, once. At `expiresAt` exactly it is still good. */
  redeem(ticket: string, now: WallTimeMs): Redeemed {
    const parsed = this.#open(ticket);
    if (parsed === undefined) return refused('bad-ticket');
    const { claims, nonce } = parsed;
    if (now > claims.expiresAt) return refused('ticket-expired');
    if (this.#used.has(nonce)) return refused('ticket-used');
    if (this.#used.size >= TICKETS_REMEMBERED_MAX) this.#forgetExpired(now);
    // With the memory full of tickets still alive, a second use could no longer be told from a first: refuse instead.
    if (this.#used.size >= TICKETS_REMEMBERED_MAX)
      return { kind: 'refused', reason: 'bad-ticket', text: 'Too many are arriving at once. Please try again in a moment.' };
    this.#used.set(nonce, claims.expiresAt);
    return { kind: 'ok', claims };
  }

  #open(ticket: string): { readonly claims: TicketClaims; readonly nonce: string } | undefined {
    if (ticket.length > TICKET_LENGTH_MAX) return undefined;
    const [payload, signature, ...rest] = ticket.split('.');
    if (payload === undefined || signature === undefined || rest.length > 0) return undefined;
    const expected = this.#sign(payload);
    const given = Buffer.from(signature, 'base64url');
    // The text is compared too, because base64 has several spellings of the same bytes.
    if (given.length !== expected.length || !timingSafeEqual(given, expected) || given.toString('base64url') !== signature)
      return undefined;
    // Signed by us, so it parses unless this program changed what a ticket holds.
    const checked = payloadSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
    if (!checked.success) return undefined;
    const [seat, character, epoch, expiresAt, nonce] = checked.data;
    return { claims: { seat, character: characterId(character), epoch, expiresAt: wallTime(expiresAt) }, nonce };
  }

  #sign(payload: string): Buffer {
    return createHmac('sha256', this.#key).update(payload).digest();
  }

  #forgetExpired(now: WallTimeMs): void {
    for (const [nonce, expiresAt] of this.#used) if (expiresAt < now) this.#used.delete(nonce);
  }
}

/** The key an operator set (hex), or a random one that lives as long as this process. */
export const ticketKeyFrom = (hex: string | undefined, runtime: Pick<Runtime, 'randomBytes'>): Uint8Array =>
  hex === undefined ? runtime.randomBytes(32) : Buffer.from(hex, 'hex');

const refused = (reason: keyof typeof refusals): Redeemed => ({ kind: 'refused', reason, text: refusals[reason] });
