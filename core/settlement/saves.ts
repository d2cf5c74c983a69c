// Changes of sheets, each one transaction in the world's store. A change is decided here, saved there, and only then in force and told.
// Whoever it concerns is locked meanwhile, so that no second change can build on a sheet that is about to be replaced. When nobody
// knows whether a save went through, it is given again under the same name until somebody does.

import type { CharacterSheet } from '../model/character.ts';
import { putRow, rowOf } from '../table.ts';
import type { Ask } from './ask.ts';
import type { SaveReason, SettlementEffect } from './effects.ts';
import { makeId, type PendingSave, type PersonState, type SaveFollowUp, type SettlementState } from './state.ts';

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
  putRow(state.saves, pending.id, pending);
  return [orderOf(pending)];
};

/** Gives a save again whose outcome nobody knows. */
export const saveAgain = (state: SettlementState, save: string): SettlementEffect[] => {
  const pending = rowOf(state.saves, save);
  return pending === undefined ? [] : [orderOf(pending)];
};

const orderOf = (pending: PendingSave): SettlementEffect => ({
  kind: 'saveSheets',
  save: pending.id,
  reason: pending.reason,
  characters: pending.changes.map(({ sheet, epoch }) => ({ sheet, epoch })),
});
