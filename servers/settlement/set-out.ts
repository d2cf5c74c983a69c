// Setting out, step by step: custody to the party, then a party server for it. Whatever goes wrong in between is undone as far as it can be,
// and the outcome says in words what became of everybody. A party server that begins after all finds itself fenced, and stops.

import { unreachable } from '../../core/assert.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import type { HeldSheet } from '../../core/settlement/effects.ts';
import type { FailedDeparture, PartySeat, Refusal, SettlementInput } from '../../core/settlement/inputs.ts';
import { hasStatus } from '../ports/calls.ts';
import type { Log } from '../ports/runtime.ts';
import type { PartyHosting } from './party-hosting.ts';
import { refusalOf, type WorldLink } from './world-link.ts';

export interface DepartureParts {
  readonly world: WorldLink;
  readonly hosting: PartyHosting;
  readonly log: Log;
  /** This settlement's own gRPC address. */
  readonly grpcAddress: () => string;
}

/** How a departure ended. A failed one says why as a caller outside the settlement needs it, and in words for players. */
export type Departure =
  | { readonly kind: 'provisioned'; readonly seats: readonly PartySeat[] }
  | { readonly kind: 'failed'; readonly because: 'full' | Refusal; readonly failed: FailedDeparture; readonly text: string };

/** Performs one `setOut`; always ends, and never throws. */
export const setOut = async (parts: DepartureParts, order: PartyOrder, players: readonly HeldSheet[]): Promise<SettlementInput> => {
  const { party } = order;
  const departure = await depart(parts, order, players);
  if (departure.kind === 'provisioned') return { kind: 'partyProvisioned', party, seats: departure.seats };
  return { kind: 'provisionFailed', party, failed: departure.failed, text: departure.text };
};

/** Custody of the players to the party, then a party server for it. Always ends, and never throws. */
export const depart = async (parts: DepartureParts, order: PartyOrder, players: readonly HeldSheet[]): Promise<Departure> => {
  const { party } = order;
  let given: readonly HeldSheet[];
  try {
    given = await parts.world.handToParty(order, players);
  } catch (error) {
    parts.log.warn({ error, party }, 'the world did not hand a party over');
    const refusal = refusalOf(error);
    return { kind: 'failed', because: refusal, ...wordsForWorld(refusal) };
  }
  try {
    const seats = await parts.hosting.provision({
      order,
      settlementAddress: parts.grpcAddress(),
      characters: given.map(({ sheet, epoch }) => ({ id: sheet.id, epoch })),
    });
    return { kind: 'provisioned', seats };
  } catch (error) {
    parts.log.warn({ error, party }, 'a party could not be provisioned');
    const isFull = hasStatus(error, 'RESOURCE_EXHAUSTED');
    return {
      kind: 'failed',
      because: isFull ? 'full' : 'unavailable',
      failed: await takenBack(parts, party, given),
      text: isFull
        ? 'All roads are busy: the party servers are full. Nothing is lost; try again in a moment.'
        : 'No party server can be reached just now. You are still here and nothing is lost; try again in a moment.',
    };
  }
};

const takenBack = async (parts: DepartureParts, party: string, given: readonly HeldSheet[]): Promise<FailedDeparture> => {
  try {
    return { kind: 'returned', players: await parts.world.takeBack(party, given) };
  } catch (error) {
    // The world takes the party back itself once its lease is over, when somebody of it logs in again.
    parts.log.warn({ error, party }, 'a party that could not be provisioned could not be taken back either');
    return { kind: 'lost' };
  }
};

/** Fenced off, somebody of the party is another server's by now and the world does not say who: all log in again and find out. */
const wordsForWorld = (refusal: Refusal): { readonly failed: FailedDeparture; readonly text: string } => {
  switch (refusal) {
    case 'refused':
      return { failed: { kind: 'kept' }, text: 'The world would not let your party go. Nothing has changed.' };
    case 'fenced':
      return { failed: { kind: 'lost' }, text: 'Somebody of your party has come in again elsewhere, so it could not set out.' };
    case 'unavailable':
      return { failed: { kind: 'lost' }, text: 'The world cannot be reached just now, so your party could not set out.' };
    default:
      return unreachable(refusal);
  }
};
