// Characters on the servers' wire. Another server's numbers are checked field by field, as a player's are: a sheet that is out of bounds is the
// sender's error (INVALID_ARGUMENT), and nothing past this file has to doubt it again.

import { TROPHY_KINDS, type CharacterSheet, type Item } from '../../core/model/character.ts';
import { ARMOUR_KINDS, WEAPON_KINDS } from '../../core/model/gear.ts';
import type { Gain } from '../../core/model/gain.ts';
import { characterId, isIdText, type CharacterId } from '../../core/ids.ts';
import { GOLD_MAX, ITEMS_MAX } from '../../core/limits.ts';
import { BadField, id, list, real, record, whole, word } from '../../core/wire/field-table.ts';
import type { doubleping } from '../../core/wire/generated/servers.js';
import { sheetField } from '../../core/wire/tables.ts';

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

const gainField = record<Gain>({
  id: id(),
  character: id(),
  gold: whole(0, GOLD_MAX),
  items: list(record<Item>({ id: id(), item: word([...WEAPON_KINDS, ...ARMOUR_KINDS, ...TROPHY_KINDS]) }), ITEMS_MAX),
  questsDone: whole(0, 0xffff),
});

/** To the wire. */
export const toWireGain = (gain: Gain): doubleping.servers.Gain.$Properties =>
  gainField.toWire(gain) as doubleping.servers.Gain.$Properties;

/** From the wire, checked; throws `BadField`. */
export const fromWireGain = (message: doubleping.servers.Gain.$Properties): Gain => gainField.fromWire(message, 'gain');
