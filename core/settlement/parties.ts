// The register of parties: forming one, asking people in, leaving, and who leads. A party exists as long as a player is in it; its first
// member leads, and when the leader leaves the player who joined next does.

import type { CharacterId } from '../ids.ts';
import { INVITES_MAX, PARTY_SIZE_MAX } from '../limits.ts';
import { dropRow, hasRow, putRow, rowOf } from '../table.ts';
import { partyOf, refuse, type Ask } from './ask.ts';
import type { SettlementEffect } from './effects.ts';
import { inviteMessage, notice, personEntry, playersOf, showNoParty, showParty, tellNeighbours } from './show.ts';
import { makeId, type PersonState, type RegisteredParty, type SettlementState } from './state.ts';

export const createParty = (state: SettlementState, ask: Ask): SettlementEffect[] => {
  if (ask.person.party !== undefined) return refuse(ask, 'in-a-party', 'You are in a party already. Leave it first to form another.');
  const party: RegisteredParty = { id: makeId(state, 'p'), members: [{ kind: 'player', id: ask.person.sheet.id }], hiring: 0 };
  putRow(state.parties, party.id, party);
  ask.person.party = party.id;
  return [...showParty(state, party), ...standingChanged(state, ask.person)];
};

export const inviteMember = (state: SettlementState, ask: Ask, invited: CharacterId): SettlementEffect[] => {
  const party = partyOf(state, ask);
  if (party === undefined) return refuse(ask, 'no-party', 'Form a party first, then invite people into it.');
  const guest = rowOf(state.people, invited);
  if (guest === undefined || guest.presence === 'expected' || guest.lock.kind === 'leaving')
    return refuse(ask, 'not-here', 'That person is not in this settlement any more.');
  if (guest.party === party.id) return refuse(ask, 'in-a-party', `${guest.sheet.name} is in your party already.`);
  if (guest.party !== undefined) return refuse(ask, 'in-a-party', `${guest.sheet.name} is in another party.`);
  if (isFull(party)) return refuse(ask, 'party-full', `A party has room for ${PARTY_SIZE_MAX}, companions included.`);
  guest.invites = guest.invites.filter((invite) => hasRow(state.parties, invite.party) && invite.party !== party.id);
  if (guest.invites.length >= INVITES_MAX) return refuse(ask, 'too-many', `${guest.sheet.name} has too many invitations to answer first.`);
  const invite = { party: party.id, from: ask.person.sheet.id };
  guest.invites.push(invite);
  return [
    ...inviteMessage(state, invite).map((message): SettlementEffect => ({ kind: 'send', to: invited, message })),
    notice(ask.person.sheet.id, `You asked ${guest.sheet.name} to join your party.`),
  ];
};

export const answerInvite = (
  state: SettlementState,
  ask: Ask,
  { party: partyId, accepted }: { party: string; accepted: boolean },
): SettlementEffect[] => {
  const { person } = ask;
  const invite = person.invites.find((candidate) => candidate.party === partyId);
  if (invite === undefined) return refuse(ask, 'not-invited', 'Nobody of that party has invited you.');
  const party = rowOf(state.parties, partyId);
  if (accepted && person.party !== undefined)
    return refuse(ask, 'in-a-party', 'You are in a party already. Leave it first to join another.');
  person.invites = person.invites.filter((candidate) => candidate !== invite);
  if (party === undefined) return refuse(ask, 'not-found', 'That party has set out or broken up.');
  if (!accepted) return hasRow(state.people, invite.from) ? [notice(invite.from, `${person.sheet.name} would rather not join.`)] : [];
  if (isSettingOut(state, party)) return refuse(ask, 'too-late', 'That party is setting out this very moment.');
  if (isFull(party)) return refuse(ask, 'party-full', 'That party is full by now.');
  party.members.push({ kind: 'player', id: person.sheet.id });
  person.party = party.id;
  return [...showParty(state, party), ...standingChanged(state, person)];
};

export const leaveParty = (state: SettlementState, ask: Ask): SettlementEffect[] => {
  if (partyOf(state, ask) === undefined) return refuse(ask, 'no-party', 'You are in no party.');
  return [...takeOut(state, ask.person), showNoParty(ask.person.sheet.id), ...standingChanged(state, ask.person)];
};

/** Takes a player out of its party, if it is in one, and tells those who stay. Companions go when the last player does. */
export const takeOut = (state: SettlementState, person: PersonState): SettlementEffect[] => {
  const party = person.party === undefined ? undefined : rowOf(state.parties, person.party);
  person.party = undefined;
  if (party === undefined) return [];
  const wasLeader = party.members[0]?.id === person.sheet.id;
  const rest = party.members.filter((member) => member.id !== person.sheet.id);
  const leader = rest.find((member) => member.kind === 'player');
  if (leader === undefined) {
    dropRow(state.parties, party.id);
    return [];
  }
  party.members = [leader, ...rest.filter((member) => member !== leader)];
  const leaderName = rowOf(state.people, leader.id)?.sheet.name ?? leader.id;
  const words = wasLeader
    ? `${person.sheet.name} has left the party; ${leaderName} leads it now.`
    : `${person.sheet.name} has left the party.`;
  return [...showParty(state, party), ...playersOf(party).map((player) => notice(player, words))];
};

/** No place left, counting companions who are being paid for. */
export const isFull = (party: RegisteredParty): boolean => party.members.length + party.hiring >= PARTY_SIZE_MAX;

const isSettingOut = (state: SettlementState, party: RegisteredParty): boolean => {
  const leader = party.members[0];
  return leader !== undefined && rowOf(state.people, leader.id)?.lock.kind === 'settingOut';
};

/** Others see who is free to be invited: a person told again replaces what was known of it. */
const standingChanged = (state: SettlementState, person: PersonState): SettlementEffect[] =>
  tellNeighbours(state, person.sheet.id, { kind: 'personArrived', person: personEntry(person) });
