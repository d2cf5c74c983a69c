// What follows once the world has answered a save: the change comes into force and is told, or it never was. Everybody it had locked is
// free again either way, except while nobody knows.

import type { CharacterSheet } from '../model/character.ts';
import { addMs } from '../brand.ts';
import type { WallTimeMs } from '../ids.ts';
import { dropRow, rowOf } from '../table.ts';
import { engageCompanion } from './companions.ts';
import type { SettlementEffect } from './effects.ts';
import type { Refusal } from './inputs.ts';
import { removePerson } from './people.ts';
import { offersChanged, sheetShown } from './show.ts';
import { waitFor, type PendingSave, type PersonState, type SaveFollowUp, type SettlementState } from './state.ts';

/** How long until a save is given again whose outcome nobody knows. Unit: ms. */
const SAVE_AGAIN_MS = 5000;

/** The world says that a save is durable: it comes into force, and everybody concerned is told. */
export const sheetsSaved = (state: SettlementState, save: string, now: WallTimeMs): SettlementEffect[] => {
  const pending = takePending(state, save);
  if (pending === undefined) return [];
  const effects = pending.changes.flatMap((change) => {
    const person = unlocked(state, pending, change.sheet);
    if (person === undefined) return [];
    person.sheet = change.sheet;
    return [sheetShown(change.sheet, change.text)];
  });
  return [...effects, ...carriedThrough(state, pending.followUp, now)];
};

/** The world did not save. */
export const sheetsRefused = (
  state: SettlementState,
  { save, refusal, text }: { save: string; refusal: Refusal; text: string },
  now: WallTimeMs,
): SettlementEffect[] => {
  const known = rowOf(state.saves, save);
  if (known === undefined) return [];
  const reject = (reason: 'unavailable' | 'not-now' | 'fenced', words: string): SettlementEffect => ({
    kind: 'reject',
    to: known.asker,
    sequence: known.sequence,
    reason,
    text: words,
  });
  if (refusal === 'unavailable') {
    waitFor(state, addMs(now, SAVE_AGAIN_MS), { kind: 'saveAgain', save });
    if (known.isDoubtful) return [];
    known.isDoubtful = true;
    return [
      reject(
        'unavailable',
        'The world cannot be reached just now. What you asked for is tried again until it answers; nothing is lost or done twice.',
      ),
    ];
  }
  takePending(state, save);
  const people = known.changes.flatMap((change) => unlocked(state, known, change.sheet) ?? []);
  const effects = dropped(state, known.followUp, now);
  if (refusal === 'refused') return [reject('not-now', text), ...effects];
  // One of them is another server's by now and the world does not say which: each logs in again and finds out.
  const words = 'Your place here could not be confirmed. Please log in again.';
  return [
    reject('fenced', words),
    ...effects,
    ...people.flatMap((person): SettlementEffect[] => [
      { kind: 'close', to: person.sheet.id, text: words },
      ...removePerson(state, person, now),
    ]),
  ];
};

const takePending = (state: SettlementState, save: string): PendingSave | undefined => {
  const pending = rowOf(state.saves, save);
  dropRow(state.saves, save);
  return pending;
};

/** The person this save had locked, free again; undefined when it is gone or has come back since. */
const unlocked = (state: SettlementState, pending: PendingSave, sheet: CharacterSheet): PersonState | undefined => {
  const person = rowOf(state.people, sheet.id);
  if (person === undefined || person.lock.kind !== 'saving' || person.lock.save !== pending.id) return undefined;
  person.lock = { kind: 'free' };
  return person;
};

const carriedThrough = (state: SettlementState, followUp: SaveFollowUp, now: WallTimeMs): SettlementEffect[] => {
  if (followUp.kind === 'companionHired') return engageCompanion(state, followUp);
  if (followUp.kind === 'offerTraded') {
    dropRow(state.offers, followUp.offer);
    offersChanged(state, now);
  }
  return [];
};

const dropped = (state: SettlementState, followUp: SaveFollowUp, now: WallTimeMs): SettlementEffect[] => {
  if (followUp.kind === 'companionHired') {
    const party = rowOf(state.parties, followUp.party);
    if (party !== undefined) party.hiring -= 1;
  }
  if (followUp.kind === 'offerTraded') {
    const offer = rowOf(state.offers, followUp.offer);
    if (offer !== undefined) offer.isTaken = false;
    offersChanged(state, now);
  }
  return [];
};
