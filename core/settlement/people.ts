// Who is here: arriving, losing the connection, coming back, logging out. A character stays in the settlement's custody until it sets out
// with a party or is checked in to the world; a player who is gone without a word is checked in after the grace period.

import { addMs } from '../brand.ts';
import type { CharacterId, WallTimeMs } from '../ids.ts';
import { PEOPLE_MAX } from '../limits.ts';
import { dropRow, putRow, rowOf, rowsOf } from '../table.ts';
import { partyOf, refuse, type Ask } from './ask.ts';
import type { HeldSheet, SettlementEffect } from './effects.ts';
import type { Refusal } from './inputs.ts';
import { takeOut } from './parties.ts';
import { notice, offersChanged, personEntry, tellNeighbours, welcome } from './show.ts';
import { makeId, placeName, stopWaiting, waitFor, type PersonState, type SettlementContext, type SettlementState } from './state.ts';

/** How long until somebody overdue but locked is looked at again. Unit: ms. */
const LOOK_AGAIN_MS = 1000;
/** How long until a check-in is tried again whose outcome nobody knows. Unit: ms. */
const CHECK_IN_AGAIN_MS = 5000;

/** Whether a character may be let in now. `busy`: it is between this settlement and somewhere else; ask again in a moment. */
export const admissionOf = (state: SettlementState, id: CharacterId): 'open' | 'busy' | 'full' | 'closing' => {
  if (state.isClosing) return 'closing';
  const person = rowOf(state.people, id);
  if (person === undefined) return state.people.count < PEOPLE_MAX ? 'open' : 'full';
  return person.lock.kind === 'free' || person.lock.kind === 'saving' ? 'open' : 'busy';
};

/** Custody is here. Its player is given the grace period to come. What is known already at this epoch is not older than what is told. */
export const admit = (
  state: SettlementState,
  context: SettlementContext,
  { sheet, epoch }: HeldSheet,
  now: WallTimeMs,
): SettlementEffect[] => {
  const effects: SettlementEffect[] = [];
  const known = rowOf(state.people, sheet.id);
  if (known !== undefined && known.epoch < epoch) {
    effects.push({ kind: 'close', to: sheet.id, text: 'Your character came in again from elsewhere.' }, ...removePerson(state, known, now));
  } else if (known !== undefined) {
    if (known.presence !== 'connected') expect(state, context, sheet.id, now);
    return [];
  }
  putRow(state.people, sheet.id, {
    sheet: { ...sheet, settlement: state.settlement },
    epoch,
    presence: 'expected',
    lock: { kind: 'free' },
    party: undefined,
    invites: [],
    isWarned: false,
  });
  expect(state, context, sheet.id, now);
  return effects;
};

export const playerArrived = (state: SettlementState, context: SettlementContext, id: CharacterId): SettlementEffect[] => {
  stopWaiting(state, { kind: 'closeDeparted', character: id });
  const person = rowOf(state.people, id);
  if (person === undefined) return [{ kind: 'close', to: id, text: 'Your character is not here any more. Please log in again.' }];
  if (person.lock.kind === 'leaving') return [{ kind: 'close', to: id, text: 'Your character is being logged out. Please log in again.' }];
  const isNew = person.presence === 'expected';
  person.presence = 'connected';
  person.isWarned = false;
  stopWaiting(state, { kind: 'personOverdue', character: id });
  const told = isNew ? tellNeighbours(state, id, { kind: 'personArrived', person: personEntry(person) }) : [];
  return [...welcome(state, context, person), ...told];
};

export const playerLost = (state: SettlementState, context: SettlementContext, id: CharacterId, now: WallTimeMs): SettlementEffect[] => {
  stopWaiting(state, { kind: 'closeDeparted', character: id });
  const person = rowOf(state.people, id);
  if (person === undefined || person.presence !== 'connected') return [];
  person.presence = 'lost';
  expect(state, context, id, now);
  return [];
};

/** Says what logging out would mean; nothing changes yet. */
export const warnOfLogOut = (state: SettlementState, context: SettlementContext, ask: Ask): SettlementEffect[] => {
  const { person } = ask;
  person.isWarned = true;
  const offers = rowsOf(state.offers).filter((offer) => offer.seller === person.sheet.id).length;
  const words = [`You log out in ${placeName(context.map, state.settlement)} and will find your character here again, safe and as it is.`];
  if (partyOf(state, ask) !== undefined) words.push('You leave your party, and companions without a player go home.');
  if (offers > 0)
    words.push(offers === 1 ? 'What you offer for sale is taken off the market.' : `Your ${offers} offers are taken off the market.`);
  return [{ kind: 'send', to: person.sheet.id, message: { kind: 'logOutWarned', text: words.join(' ') } }];
};

export const confirmLogOut = (state: SettlementState, ask: Ask): SettlementEffect[] => {
  if (!ask.person.isWarned) return refuse(ask, 'not-now', 'Ask to log out first; then you are told what it means.');
  return beginCheckIn(state, ask.person, { sequence: ask.sequence }, ask.now);
};

/** The grace period is over. */
export const personOverdue = (state: SettlementState, id: CharacterId, now: WallTimeMs): SettlementEffect[] => {
  const person = rowOf(state.people, id);
  if (person === undefined || person.presence === 'connected' || person.lock.kind === 'leaving') return [];
  if (person.lock.kind === 'free') return beginCheckIn(state, person, undefined, now);
  waitFor(state, addMs(now, LOOK_AGAIN_MS), { kind: 'personOverdue', character: id });
  return [];
};

/** The world has it: the player is out. */
export const checkedIn = (
  state: SettlementState,
  context: SettlementContext,
  { character, key }: { character: CharacterId; key: string },
  now: WallTimeMs,
): SettlementEffect[] => {
  const person = rowOf(state.people, character);
  if (person?.lock.kind !== 'leaving' || person.lock.key !== key) return [];
  const text = `You are logged out. Your character waits in ${placeName(context.map, state.settlement)}.`;
  return [
    { kind: 'send', to: character, message: { kind: 'loggedOut', text } },
    { kind: 'close', to: character, text },
    ...removePerson(state, person, now),
  ];
};

export const checkInRefused = (
  state: SettlementState,
  { character, key, refusal }: { character: CharacterId; key: string; refusal: Refusal },
  now: WallTimeMs,
): SettlementEffect[] => {
  const person = rowOf(state.people, character);
  if (person?.lock.kind !== 'leaving' || person.lock.key !== key) return [];
  const { asked } = person.lock;
  if (refusal !== 'unavailable')
    return [
      { kind: 'close', to: character, text: 'Your place here could not be confirmed. Please log in again.' },
      ...removePerson(state, person, now),
    ];
  waitFor(state, addMs(now, CHECK_IN_AGAIN_MS), { kind: 'checkInAgain', character });
  if (asked === undefined) return [];
  person.lock = { kind: 'leaving', key, asked: undefined };
  const text = 'The world cannot be reached just now. You are logged out as soon as it can; you may close the game.';
  return [{ kind: 'reject', to: character, sequence: asked.sequence, reason: 'unavailable', text }];
};

export const checkInAgain = (state: SettlementState, id: CharacterId): SettlementEffect[] => {
  const person = rowOf(state.people, id);
  return person?.lock.kind === 'leaving'
    ? [{ kind: 'checkIn', key: person.lock.key, character: { sheet: person.sheet, epoch: person.epoch } }]
    : [];
};

/** Takes somebody off every list, without a word to the person itself. Custody must be elsewhere by now, or about to be. */
export const removePerson = (state: SettlementState, person: PersonState, now: WallTimeMs): SettlementEffect[] => {
  const { id } = person.sheet;
  const effects = withdraw(state, person, now);
  dropRow(state.people, id);
  stopWaiting(state, { kind: 'personOverdue', character: id });
  stopWaiting(state, { kind: 'checkInAgain', character: id });
  if (person.presence === 'expected') return effects;
  return [...effects, ...tellNeighbours(state, id, { kind: 'personLeft', character: id })];
};

/** The server is about to stop. Custody stays with the settlement: whoever logs in after its return finds everything as it was. */
export const stop = (state: SettlementState): SettlementEffect[] => {
  state.isClosing = true;
  const text = 'This settlement is closing for a moment. Please log in again shortly.';
  return rowsOf(state.people)
    .filter((person) => person.presence === 'connected')
    .flatMap(({ sheet: { id } }): SettlementEffect[] => [notice(id, text), { kind: 'close', to: id, text }]);
};

const expect = (state: SettlementState, context: SettlementContext, character: CharacterId, now: WallTimeMs): void =>
  waitFor(state, addMs(now, context.rules.journey.graceMs), { kind: 'personOverdue', character });

const beginCheckIn = (
  state: SettlementState,
  person: PersonState,
  asked: { readonly sequence: number } | undefined,
  now: WallTimeMs,
): SettlementEffect[] => {
  const effects = withdraw(state, person, now);
  const key = makeId(state, 'c');
  person.lock = { kind: 'leaving', key, asked };
  return [...effects, { kind: 'checkIn', key, character: { sheet: person.sheet, epoch: person.epoch } }];
};

/** Out of the party and off the market. */
const withdraw = (state: SettlementState, person: PersonState, now: WallTimeMs): SettlementEffect[] => {
  const offers = rowsOf(state.offers).filter((offer) => offer.seller === person.sheet.id);
  for (const offer of offers) dropRow(state.offers, offer.id);
  if (offers.length > 0) offersChanged(state, now);
  return takeOut(state, person);
};
