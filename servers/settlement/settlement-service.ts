// What other servers ask of a settlement, over gRPC: to let a character in, to pass a party's saves on to the world, to receive a party that
// has arrived. Custody moves in the world's store first; only then is anybody let in here.

import { unreachable } from '../../core/assert.ts';
import type { CharacterId, SettlementId } from '../../core/ids.ts';
import { characterId, isIdText } from '../../core/ids.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import { fromWireState } from '../host/sheets.ts';
import { CallFailure, type Handlers } from '../ports/calls.ts';
import { receiveParty, seatHere } from './hand-over.ts';
import type { PartyHosting } from './party-hosting.ts';
import { setOutLoadParty, type LoadParts } from './load-parties.ts';
import type { SettlementHost } from './settlement-host.ts';
import type { WorldLink } from './world-link.ts';

type Seat = doubleping.servers.Seat.$Properties;

export interface ServiceParts {
  readonly settlement: SettlementId;
  readonly world: WorldLink;
  readonly hosting: PartyHosting;
  readonly playerEndpoint: () => string;
  readonly load: LoadParts;
  readonly host: Pick<SettlementHost, 'admissionOf' | 'admit' | 'isClosing' | 'followRules'>;
}

export const settlementService = (parts: ServiceParts): Handlers<doubleping.servers.Settlement> => ({
  admit: async (request) => {
    const { sheet, epoch } = fromWireState(request.character ?? {});
    if (request.holder?.kind === 'party') return reseated(parts, request.holder.party, sheet.id);
    await parts.host.followRules();
    checkAdmission(parts, sheet.id);
    return seatHere(parts, { sheet, epoch });
  },
  saveParty: (request) => parts.world.saveParty(request),
  renewLeases: (request) => parts.world.renewLeases(request),
  findSettlement: (request) => parts.world.findSettlement(request),
  setOutLoadParty: async (request) => {
    await parts.host.followRules();
    return setOutLoadParty(parts.load, request);
  },
  takeFromParty: (request) => receiveParty(parts, request),
});

const reseated = async ({ hosting, settlement }: ServiceParts, party: string, character: CharacterId): Promise<Seat> => {
  if (!isIdText(party)) throw new CallFailure('INVALID_ARGUMENT', 'the holder must name its party');
  const seat = await hosting.reseat({ party, character: characterId(character) });
  if (seat === undefined) throw new CallFailure('NOT_FOUND', `no party server runs ${party}`);
  return { server: 'party', endpoint: seat.endpoint, ticket: seat.ticket, settlement };
};

const checkAdmission = ({ host, settlement }: ServiceParts, character: CharacterId): void => {
  const admission = host.admissionOf(character);
  switch (admission) {
    case 'open':
      return;
    case 'busy':
      throw new CallFailure('ABORTED', `${character} is just setting out or logging out; ask again in a moment`);
    case 'full':
      throw new CallFailure('RESOURCE_EXHAUSTED', `${settlement} is full`);
    case 'closing':
      throw new CallFailure('UNAVAILABLE', `${settlement} is closing`);
    default:
      unreachable(admission);
  }
};
