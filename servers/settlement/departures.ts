// Setting out, step by step: custody to the party, then a party server for it. Whatever goes wrong in between is undone as far as it can be,
// and the outcome says in words what became of everybody. A party server that begins after all finds itself fenced, and stops.

import { unreachable } from '../../core/assert.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import type { HeldSheet } from '../../core/settlement/effects.ts';
import type { FailedDeparture, Refusal, SettlementInput } from '../../core/settlement/inputs.ts';
import { hasStatus } from '../host/grpc.ts';
import type { Log } from '../host/log.ts';
import type { PartyHosting } from './hosting/party-hosting.ts';
import { refusalOf, type WorldLink } from './world-link.ts';

export interface DepartureParts {
  readonly world: WorldLink;
  readonly hosting: PartyHosting;
  readonly log: Log;
  /** This settlement's own gRPC address. */
  readonly grpcAddress: () => string;
}

/** Performs one `setOut`; always ends, and never throws. */
export const setOut = async (parts: DepartureParts, order: PartyOrder, players: readonly HeldSheet[]): Promise<SettlementInput> => {
  const { party } = order;
  let given: readonly HeldSheet[];
  try {
    given = await parts.world.handToParty(order, players);
  } catch (error) {
    parts.log.warn({ error, party }, 'the world did not hand a party over');
    return { kind: 'provisionFailed', party, ...wordsForWorld(refusalOf(error)) };
  }
  try {
    const seats = await parts.hosting.provision({
      order,
      settlementAddress: parts.grpcAddress(),
      characters: given.map(({ sheet, epoch }) => ({ id: sheet.id, epoch })),
    });
    return { kind: 'partyProvisioned', party, seats };
  } catch (error) {
    parts.log.warn({ error, party }, 'a party could not be provisioned');
    return takenBack(parts, party, given, wordsFor(error));
  }
};

const takenBack = async (parts: DepartureParts, party: string, given: readonly HeldSheet[], text: string): Promise<SettlementInput> => {
  try {
    return { kind: 'provisionFailed', party, failed: { kind: 'returned', players: await parts.world.takeBack(party, given) }, text };
  } catch (error) {
    // The world takes the party back itself once its lease is over, when somebody of it logs in again.
    parts.log.warn({ error, party }, 'a party that could not be provisioned could not be taken back either');
    return { kind: 'provisionFailed', party, failed: { kind: 'lost' }, text };
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

const wordsFor = (failure: unknown): string => {
  if (hasStatus(failure, 'RESOURCE_EXHAUSTED'))
    return 'All roads are busy: the party servers are full. Nothing is lost; try again in a moment.';
  return 'No party server can be reached just now. You are still here and nothing is lost; try again in a moment.';
};
