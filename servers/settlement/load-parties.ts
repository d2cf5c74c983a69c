// Parties for load generators: characters nobody plays are taken up from the world and set out by the very steps of any other departure, custody and
// all. What fails is given back, so that the same number may be tried again.

import { LOAD_PARTIES_MAX } from '../../core/limits.ts';
import type { HeldSheet } from '../../core/settlement/effects.ts';
import { loadPartyFault, loadPartyOrder, type LoadPartyAsked } from '../../core/settlement/load-party.ts';
import type { SettlementContext } from '../../core/settlement/state.ts';
import type { SettlementId } from '../../core/ids.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import { CallFailure, type CallStatus } from '../ports/calls.ts';
import { mustAllowLoad } from '../host/load-switch.ts';
import { depart, type Departure, type DepartureParts } from './set-out.ts';

export interface LoadParts extends DepartureParts {
  readonly settlement: SettlementId;
  readonly context: SettlementContext;
  readonly allowsLoad: boolean;
}

type SetOut = doubleping.servers.LoadPartySetOut.$Properties;

/** Sends one load party out; gives its id and its players' seats. */
export const setOutLoadParty = async (parts: LoadParts, asked: LoadPartyAsked): Promise<SetOut> => {
  mustAllowLoad(parts.allowsLoad);
  const { settlement, context, world } = parts;
  const fault = asked.number >= LOAD_PARTIES_MAX ? `number must be below ${LOAD_PARTIES_MAX}` : loadPartyFault(asked, settlement, context);
  if (fault !== undefined) throw new CallFailure('INVALID_ARGUMENT', fault);
  const players = await world.takeUpLoadCharacters(asked);
  const order = loadPartyOrder(asked, players, settlement, context);
  const departure = await depart(parts, order, players);
  if (departure.kind === 'failed') {
    await giveBack(parts, order.party, leftHere(departure, players));
    throw new CallFailure(STATUS_OF[departure.because], `${order.party} could not set out: ${departure.because}`);
  }
  const seats = departure.seats.map(({ character, endpoint, ticket }) => ({
    character,
    seat: { server: 'party', endpoint, ticket, settlement },
  }));
  return { party: order.party, seats };
};

const STATUS_OF = {
  full: 'RESOURCE_EXHAUSTED',
  fenced: 'ABORTED',
  refused: 'FAILED_PRECONDITION',
  unavailable: 'UNAVAILABLE',
} as const satisfies Record<Extract<Departure, { kind: 'failed' }>['because'], CallStatus>;

const leftHere = ({ failed }: Extract<Departure, { kind: 'failed' }>, asked: readonly HeldSheet[]): readonly HeldSheet[] => {
  if (failed.kind === 'kept') return asked;
  return failed.kind === 'returned' ? failed.players : [];
};

/** Back to the world. Whoever cannot be given back now is taken up again where it is. */
const giveBack = async ({ world, log }: LoadParts, party: string, characters: readonly HeldSheet[]): Promise<void> => {
  const given = await Promise.allSettled(characters.map((character) => world.checkIn(`${party}.${character.sheet.id}.in`, character)));
  const kept = given.filter(({ status }) => status === 'rejected').length;
  if (kept > 0) log.warn({ party, kept }, 'characters of a load party that could not set out stay in the settlement');
};
