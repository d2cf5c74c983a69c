// The world's rules that no store is needed for: names, sums, and answers under used keys. Custody itself is checked over every store by
// test/contracts/store.test.ts.

import { newSheet, type CharacterRecord } from '../../../core/model/character.ts';
import test from 'ava';
import { accountId, characterId, settlementId } from '../../../core/ids.ts';
import { GOLD_MAX, ITEMS_MAX } from '../../../core/limits.ts';
import { createCharacter } from '../../../core/world/accounts.ts';
import { checkIn } from '../../../core/world/custody.ts';
import { accountNameFault, characterNameFault, nameKey, tidyName } from '../../../core/world/names.ts';
import { saveParty } from '../../../core/world/parties.ts';
import type { PartyRecord, WorldView } from '../../../core/world/records.ts';
import { totalsOf } from '../../../core/world/totals.ts';

const fordwick = settlementId('fordwick');
const wren: CharacterRecord = {
  account: accountId('a1'),
  sheet: newSheet({ id: characterId('c1'), name: 'Wren', calling: 'guard', settlement: fordwick, gold: 60 }),
  custody: { holder: { kind: 'party', party: 'p1', settlement: fordwick }, epoch: 2 },
  version: 1,
};
const party: PartyRecord = { id: 'p1', settlement: fordwick, members: [wren.sheet.id], sequence: 0, checkpoint: '', gains: [] };

const viewOf = (more: Partial<WorldView>): WorldView => ({
  account: () => undefined,
  accountNamed: () => undefined,
  character: () => undefined,
  characterNamed: () => undefined,
  party: () => undefined,
  answer: () => undefined,
  ...more,
});

test('names that look alike are one name', (t) => {
  t.is(tidyName('  Rowan   of  Ash '), 'Rowan of Ash');
  t.is(nameKey('ＲＯＷＡＮ ash'), nameKey('rowan  Ash '));
  t.is(nameKey('Zoe\u0308'), nameKey('ZOË'));
});

test('a name that cannot be is refused with what it should be', (t) => {
  for (const name of ['Wren', 'Zoë', 'Jean-Luc', "O'Hara", 'Bo of the Hill']) t.is(characterNameFault(name), undefined, name);
  for (const name of ['', 'W', '7up', '<b>Wren', 'Wren\u0000', 'Wren\n', 'x'.repeat(25), '-Wren', 'Wren🐦'])
    t.is(typeof characterNameFault(name), 'string', name);
  for (const name of ['player-1', 'a.b@c.d', '42']) t.is(accountNameFault(name), undefined, name);
  for (const name of ['a', '@a', 'a\u202Eb', 'a/b']) t.is(typeof accountNameFault(name), 'string', name);
});

test('gains stop at what one may own', (t) => {
  const rich: CharacterRecord = { ...wren, sheet: { ...wren.sheet, gold: GOLD_MAX - 5 } };
  const items = Array.from({ length: ITEMS_MAX }, (_, index) => ({ id: `i${index}`, item: 'pelt' as const }));
  const gains = [
    { id: 'g1', character: wren.sheet.id, gold: 50, items, questsDone: 1 },
    { id: 'g2', character: wren.sheet.id, gold: 0, items: [{ id: 'one.more', item: 'relic' as const }], questsDone: 1 },
  ];
  const command = { party: 'p1', settlement: fordwick, sequence: 1, characters: [{ id: wren.sheet.id, epoch: 2 }], gains, checkpoint: '' };
  const decision = saveParty(viewOf({ character: () => rich, party: () => party }), command);
  if (decision.kind === 'refused') return t.fail(decision.text);
  const [put] = decision.changes;
  if (put?.kind !== 'characterPut') return t.fail('a character changes');
  t.like(put.character.sheet, { gold: GOLD_MAX, items, questsDone: 2 });
  return t.is(put.character.version, 2);
});

test('a decision leaves the rows it was shown as they were', (t) => {
  const frozen = Object.freeze({ ...wren, sheet: Object.freeze({ ...wren.sheet }), custody: Object.freeze({ ...wren.custody }) });
  const gains = [{ id: 'g1', character: wren.sheet.id, gold: 5, items: [], questsDone: 0 }];
  const command = { party: 'p1', settlement: fordwick, sequence: 1, characters: [{ id: wren.sheet.id, epoch: 2 }], gains, checkpoint: '' };
  const view = viewOf({ character: () => frozen, party: () => Object.freeze(party) });
  t.deepEqual(saveParty(view, command), saveParty(view, command));
  t.is(frozen.sheet.gold, 60);
});

test('a character asked for again by its own account is the one that was made; by anybody else, or of another calling, its name is taken', (t) => {
  const account = { id: wren.account, name: 'Wren’s player', password: { salt: '', hash: '', cost: 1, blockSize: 1, parallelization: 1 } };
  const view = viewOf({ account: (id) => ({ ...account, id, characters: [wren.sheet.id] }), characterNamed: () => wren });
  const command = { account: wren.account, id: characterId('c2'), name: 'wren', calling: 'guard' as const, settlement: fordwick, gold: 60 };
  t.deepEqual(createCharacter(view, command), { kind: 'done', answer: wren, changes: [] });
  t.like(createCharacter(view, { ...command, calling: 'smith' }), { kind: 'refused', reason: 'name-taken' });
  t.like(createCharacter(view, { ...command, account: accountId('a2') }), { kind: 'refused', reason: 'name-taken' });
});

test('a key that was used for something else is refused, not answered', (t) => {
  const view = viewOf({ answer: () => ({ digest: 1, characters: [] }) });
  t.like(checkIn(view, { key: 'k', settlement: fordwick, character: { id: wren.sheet.id, epoch: 2 } }), {
    kind: 'refused',
    reason: 'malformed',
  });
});

test('totals name every thing, so that one owned twice is seen', (t) => {
  const item = { id: 'i1', item: 'pelt' as const };
  const owner = { ...wren, sheet: { ...wren.sheet, items: [item] } };
  t.deepEqual(totalsOf([owner, owner]), { gold: 120, items: ['i1', 'i1'] });
});
