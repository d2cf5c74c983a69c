// Coming home, step by step: a party that has arrived gives its players up, the world gives them to this settlement in one transaction (who logged out on the
// way, to itself), and only then is anybody let in here. Asked again the answer is the same, with fresh tickets. The party's side of it, which asks until
// its lease is over, is `SettlementCalls.handOver` in `servers/party/settlement-calls.ts`; the decision is `takeFromParty` in `core/world/parties.ts`.

import type { SettlementId } from '../../core/ids.ts';
import type { HeldSheet } from '../../core/settlement/effects.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import { CallFailure } from '../ports/calls.ts';
import type { SettlementHost } from './settlement-host.ts';
import type { WorldLink } from './world-link.ts';

type Seat = doubleping.servers.Seat.$Properties;

export interface SeatingParts {
  readonly settlement: SettlementId;
  readonly playerEndpoint: () => string;
  readonly host: Pick<SettlementHost, 'admit' | 'isClosing' | 'followRules'>;
}

/** Takes a party's players in. Fails with `CallFailure`: this is another settlement, it is closing, or the world would not. */
export const receiveParty = async (
  parts: SeatingParts & { readonly world: WorldLink },
  request: Parameters<WorldLink['takeFromParty']>[0],
): Promise<doubleping.servers.PartyReturned.$Properties> => {
  mayArrive(parts, request.settlement ?? '');
  // They find what is for hire and for sale by the rules of today.
  await parts.host.followRules();
  const held = await parts.world.takeFromParty(request);
  const loggedOut = new Set(request.members?.flatMap(({ id, isLoggedOut }) => (isLoggedOut === true ? [id] : [])));
  const arrived = held.filter(({ sheet }) => !loggedOut.has(sheet.id));
  return { seats: arrived.map((character) => ({ character: character.sheet.id, seat: seatHere(parts, character) })) };
};

const mayArrive = ({ settlement, host }: SeatingParts, arrivedIn: string): void => {
  if (arrivedIn !== settlement) throw new CallFailure('INVALID_ARGUMENT', `this is ${settlement}; the party arrived in ${arrivedIn}`);
  if (host.isClosing) throw new CallFailure('UNAVAILABLE', `${settlement} is closing`);
};

/** A seat in this settlement for a character it has custody of. */
export const seatHere = ({ host, playerEndpoint, settlement }: SeatingParts, character: HeldSheet): Seat => ({
  server: 'settlement',
  endpoint: playerEndpoint(),
  ticket: host.admit(character),
  settlement,
});
