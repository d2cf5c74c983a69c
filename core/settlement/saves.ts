// Changes of sheets, each one transaction in the world's store. A change is decided here, saved there, and only then in force and told.
// Whoever it concerns is locked meanwhile, so that no second change can build on a sheet that is about to be replaced. When nobody
// knows whether a save went through, it is given again under the same name until somebody does.

import { addMs } from '../brand.ts';
import type { WallTimeMs } from '../ids.ts';
import type { CharacterSheet } from '../world/character.ts';
import type { Ask } from './ask.ts';
import { engageCompanion } from './companions.ts';
import type { SaveReason, SettlementEffect } from './effects.ts';
import type { Refusal } from './inputs.ts';
import { removePerson } from './people.ts';
import { offersChanged, sheetShown } from './show.ts';
import { makeId, waitFor, type PendingSave, type PersonState, type SaveFollowUp, type SettlementState } from './state.ts';

/** How long until a save is given again whose outcome nobody knows. Unit: ms. */
export const SAVE_AGAIN_MS = 5000;

/** One person's part in a change: the sheet as it will be and what its player is told then. */
export interface Change {
  readonly person: PersonState;
  readonly sheet: CharacterSheet;
  readonly text: string;
}

/** Locks everybody the change concerns and orders it saved. All of them must be free. */
export const beginSave = (
  state: SettlementState,
  ask: Ask,
  { reason, changes, followUp }: { reason: SaveReason; changes: readonly Change[]; followUp: SaveFollowUp },
): SettlementEffect[] => {
  const pending: PendingSave = {
    id: makeId(state, 's'),
    reason,
    asker: ask.person.sheet.id,
    sequence: ask.sequence,
    changes: changes.map(({ person, sheet, text }) => ({ sheet, epoch: person.epoch, text })),
    followUp,
    isDoubtful: false,
  };
  for (const { person } of changes) person.lock = { kind: 'saving', save: pending.id };
  state.saves.set(pending.id, pending);
  return [orderOf(pending)];
};

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
  const known = state.saves.get(save);
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
    return [reject('unavailable', 'The world cannot be reached just now. What you asked for is tried again until it answers; nothing is lost or done twice.')];
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

/** Gives a save again whose outcome nobody knows. */
export const saveAgain = (state: SettlementState, save: string): SettlementEffect[] => {
  const pending = state.saves.get(save);
  return pending === undefined ? [] : [orderOf(pending)];
};

const orderOf = (pending: PendingSave): SettlementEffect => ({
  kind: 'saveSheets',
  save: pending.id,
  reason: pending.reason,
  characters: pending.changes.map(({ sheet, epoch }) => ({ sheet, epoch })),
});

const takePending = (state: SettlementState, save: string): PendingSave | undefined => {
  const pending = state.saves.get(save);
  state.saves.delete(save);
  return pending;
};

/** The person this save had locked, free again; undefined when it is gone or has come back since. */
const unlocked = (state: SettlementState, pending: PendingSave, sheet: CharacterSheet): PersonState | undefined => {
  const person = state.people.get(sheet.id);
  if (person === undefined || person.lock.kind !== 'saving' || person.lock.save !== pending.id) return undefined;
  person.lock = { kind: 'free' };
  return person;
};

const carriedThrough = (state: SettlementState, followUp: SaveFollowUp, now: WallTimeMs): SettlementEffect[] => {
  if (followUp.kind === 'companionHired') return engageCompanion(state, followUp);
  if (followUp.kind === 'offerTraded') {
    state.offers.delete(followUp.offer);
    offersChanged(state, now);
  }
  return [];
};

const dropped = (state: SettlementState, followUp: SaveFollowUp, now: WallTimeMs): SettlementEffect[] => {
  if (followUp.kind === 'companionHired') {
    const party = state.parties.get(followUp.party);
    if (party !== undefined) party.hiring -= 1;
  }
  if (followUp.kind === 'offerTraded') {
    const offer = state.offers.get(followUp.offer);
    if (offer !== undefined) offer.isTaken = false;
    offersChanged(state, now);
  }
  return [];
};
