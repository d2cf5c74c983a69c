// Characters that nobody plays: taken up by number, again and again, under the rules of custody.

import { newSheet, type CharacterRecord } from '../../../core/model/character.ts';
import test from 'ava';
import { accountId, characterId, settlementId } from '../../../core/ids.ts';
import { loadCharacterIds, loadCharacterRows, takeUpLoadCharacters } from '../../../core/world/load-characters.ts';
import { characterNameFault } from '../../../core/world/names.ts';
import type { WorldView } from '../../../core/world/records.ts';

const fordwick = settlementId('fordwick');
const saltgate = settlementId('saltgate');
const ids = loadCharacterIds({ number: 12, players: 2 });

const viewOf = (...records: CharacterRecord[]): WorldView => ({
  account: () => undefined,
  accountNamed: () => undefined,
  character: (id) => records.find(({ sheet }) => sheet.id === id),
  characterNamed: (name) => records.find(({ sheet }) => sheet.name === name),
  party: () => undefined,
  answer: () => undefined,
});

const takenUp = (view: WorldView, settlement = fordwick): readonly CharacterRecord[] => {
  const decision = takeUpLoadCharacters(view, { settlement, characters: ids });
  if (decision.kind === 'refused') throw new Error(decision.text);
  return decision.answer.characters;
};

test('[HARNESS-10] load characters of one number are made once, with gear and nothing else, in the hands of who asked', (t) => {
  const made = takenUp(viewOf());
  t.deepEqual(
    made.map(({ sheet, custody }) => [sheet.id, sheet.gold, sheet.items.length, custody]),
    ids.map((id) => [id, 0, 0, { holder: { kind: 'settlement', settlement: fordwick }, epoch: 1 }]),
  );
  for (const name of loadCharacterRows(ids).characterNames ?? []) t.is(characterNameFault(name), undefined, name);
});

test('[CUSTODY-2] taking load characters up again raises their epochs, wherever they rest', (t) => {
  const resting = takenUp(viewOf()).map((record): CharacterRecord => ({ ...record, custody: { holder: { kind: 'world' }, epoch: 5 } }));
  const again = takenUp(viewOf(...resting), saltgate);
  t.deepEqual(
    again.map(({ sheet, custody }) => [sheet.settlement, custody.epoch, custody.holder]),
    ids.map(() => [saltgate, 6, { kind: 'settlement', settlement: saltgate }]),
  );
});

test('a load party that is still out keeps its characters, and a player’s name is never taken', (t) => {
  const [first, second] = takenUp(viewOf());
  if (first === undefined || second === undefined) throw new Error('two were asked for');
  const out: CharacterRecord = { ...second, custody: { holder: { kind: 'party', party: 'p9', settlement: fordwick }, epoch: 2 } };
  t.like(takeUpLoadCharacters(viewOf(first, out), { settlement: fordwick, characters: ids }), { kind: 'refused', reason: 'busy' });
  const [name = ''] = loadCharacterRows(ids).characterNames ?? [];
  const player: CharacterRecord = {
    account: accountId('a1'),
    sheet: newSheet({ id: characterId('c1'), name, calling: 'guard', settlement: fordwick, gold: 60 }),
    custody: { holder: { kind: 'world' }, epoch: 0 },
    version: 0,
  };
  t.like(takeUpLoadCharacters(viewOf(player), { settlement: fordwick, characters: ids }), { kind: 'refused', reason: 'name-taken' });
});
