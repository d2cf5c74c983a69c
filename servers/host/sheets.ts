// Characters on the servers' wire. Another server's numbers are checked field by field, as a player's are: a sheet that is out of bounds is the
// sender's error (INVALID_ARGUMENT), and nothing past this file has to doubt it again.

import { characterId, isIdText, type CharacterId } from '../../core/ids.ts';
import { BadField, real, record } from '../../core/wire/field-table.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import { sheetField } from '../../core/wire/tables.ts';
import type { CharacterSheet } from '../../core/world/character.ts';

/** A character in somebody's custody: its sheet and the epoch of that custody. */
export interface CharacterState {
  readonly id: CharacterId;
  readonly epoch: number;
  readonly sheet: CharacterSheet;
}

/** A character of which only the custody matters. */
export interface CharacterEpoch {
  readonly id: CharacterId;
  readonly epoch: number;
}

type WireState = doubleping.servers.CharacterState.$Properties;

/** Far beyond any number of hand-offs, well within a double's whole numbers. */
const EPOCH_MAX = 2 ** 52;
const epochRecord = record<{ epoch: number }>({ epoch: real(0, EPOCH_MAX) });

/** To the wire. */
export const toWireState = (state: CharacterState): WireState => ({
  id: state.id,
  epoch: state.epoch,
  sheet: sheetField.toWire(state.sheet) as doubleping.servers.CharacterSheet.$Properties,
});

/** From the wire, checked; throws `BadField`. The sheet must be the named character's. */
export const fromWireState = (message: WireState): CharacterState => {
  const { id, epoch } = fromWireEpoch(message);
  const sheet = sheetField.fromWire(message.sheet, 'sheet');
  if (sheet.id !== id) throw new BadField(`sheet.id must be ${id}, the character's own`);
  return { id, epoch, sheet };
};

/** From the wire, checked; throws `BadField`. */
export const fromWireEpoch = (message: { readonly id?: string; readonly epoch?: number }): CharacterEpoch => {
  if (!isIdText(message.id)) throw new BadField('id must be an id');
  return { id: characterId(message.id), epoch: epochRecord.fromWire(message, 'character').epoch };
};
