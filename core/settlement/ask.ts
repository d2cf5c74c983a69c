// A player's request on its way through the settlement: who asks, under which number, and the one way to say no.

import type { WallTimeMs } from '../ids.ts';
import { rowOf } from '../table.ts';
import type { RejectReason } from '../wire/messages/common-messages.ts';
import type { SettlementEffect } from './effects.ts';
import type { PersonState, RegisteredParty, SettlementState } from './state.ts';

/** A request by somebody who is here and whom nothing locks. */
export interface Ask {
  readonly person: PersonState;
  readonly sequence: number;
  readonly now: WallTimeMs;
}

/** No, with a reason for the counters and a sentence for the player. */
export const refuse = (ask: Ask, reason: RejectReason, text: string): SettlementEffect[] => [
  { kind: 'reject', to: ask.person.sheet.id, sequence: ask.sequence, reason, text },
];

/** The asker's party, if it is in one. */
export const partyOf = (state: SettlementState, ask: Ask): RegisteredParty | undefined =>
  ask.person.party === undefined ? undefined : rowOf(state.parties, ask.person.party);

export const isLeader = (party: RegisteredParty, person: PersonState): boolean => party.members[0]?.id === person.sheet.id;
