// What a player's frame means to a party. Every host asks here, so that a frame means the same over a socket and in virtual time.

import type { CharacterId } from '../ids.ts';
import { roundTripOf } from '../timing/heartbeat.ts';
import type { ClientFrame, TimeProbed } from '../wire/messages/requests.ts';
import type { PartyInput } from './inputs.ts';

/** The frame as a party's input; undefined for requests that are not a party's to answer (the host rejects those as `wrong-server`). */
export const toPartyInput = (character: CharacterId, { request, sequence }: ClientFrame): PartyInput | undefined => {
  switch (request.kind) {
    case 'dodgePressed':
      return { kind: 'dodgePressed', character, attack: request.attack, sinceShownMs: request.sinceShownMs, sequence };
    case 'attackDeclared':
      return { kind: 'attackDeclared', character, target: request.target, sequence };
    case 'moveOrdered':
      return { kind: 'moveOrdered', character, to: request.to, sequence };
    case 'attackCancelled':
      return { kind: 'attackCancelled', character, attack: request.attack, sequence };
    case 'destinationChosen':
      return { kind: 'destinationChosen', character, destination: request.destination, sequence };
    case 'logOutAsked':
    case 'logOutConfirmed':
      return { kind: request.kind, character };
    default:
      return undefined;
  }
};

/** What a heartbeat that arrived at `receivedAt` (party clock, ms) tells the party; undefined when it measured nothing. */
export const heartbeatInput = (character: CharacterId, probe: TimeProbed, receivedAt: number): PartyInput | undefined => {
  const roundTripMs = roundTripOf(probe, receivedAt);
  return roundTripMs === undefined ? undefined : { kind: 'roundTripMeasured', character, roundTripMs };
};
