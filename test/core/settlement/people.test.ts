// Coming, going and the quest board; and that the whole settlement is plain data from one seed.

import test from 'ava';
import { characterId, placeId, settlementId, wallTime } from '../../../core/ids.ts';
import { PEOPLE_LISTED_MAX, QUESTS_MAX } from '../../../core/limits.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { findRoute } from '../../../core/map/route.ts';
import { createSettlement } from '../../../core/settlement/settlement.ts';
import { admissionOf } from '../../../core/settlement/people.ts';
import { questList } from '../../../core/settlement/show.ts';
import { hasRow, idsOf, rowOf } from '../../../core/table.ts';
import { item, SettlementRig, context } from './settlement-rig.ts';

const make = (seed: number) => questList(createSettlement({ settlement: settlementId('fordwick'), run: 'r1', seed }, context, wallTime(0)));

test('an arrival sees everything, and the others see the arrival', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  const ben = rig.enter('Ben');
  const welcome = rig.told(ben, 'settlementEntered')[0];
  t.is(welcome?.you.name, 'Ben');
  t.deepEqual(
    welcome?.people.map(({ id }) => id),
    [ada, ben],
  );
  t.true((welcome?.quests.length ?? 0) >= QUESTS_MAX / 2);
  t.true(welcome?.goods.every(({ price }) => price > 0));
  t.deepEqual(
    rig.told(ada, 'personArrived').map(({ person }) => person.name),
    ['Ben'],
  );
});

test('in a crowd an arrival is told to a bounded number, and lists are cut', (t) => {
  const rig = new SettlementRig();
  for (let count = 0; count < PEOPLE_LISTED_MAX + 30; count += 1) rig.enter(`P${count}`);
  rig.since();
  const late = rig.enter('Late');
  const told = rig.since().find((effect) => effect.kind === 'broadcast');
  t.is(told?.kind === 'broadcast' && told.to.length, PEOPLE_LISTED_MAX);
  const welcome = rig.told(late, 'settlementEntered')[0];
  t.is(welcome?.people.length, PEOPLE_LISTED_MAX);
  t.is(welcome?.peopleCount, PEOPLE_LISTED_MAX + 31);
});

test('logging out is warned of, confirmed, and done when the world has the character', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'logOutConfirmed' })), 'not-now');
  rig.ask(ada, { kind: 'logOutAsked' });
  t.regex(rig.told(ada, 'logOutWarned').at(-1)?.text ?? '', /Fordwick/);
  t.deepEqual(rig.open(), []);
  rig.ask(ada, { kind: 'logOutConfirmed' });
  t.is(rig.open()[0]?.kind, 'checkIn');
  t.is(admissionOf(rig.state, ada), 'busy');
  t.deepEqual(rig.told(ada, 'loggedOut'), []);
  rig.since();
  rig.answer();
  t.deepEqual(
    rig.since().map(({ kind }) => kind),
    ['send', 'close'],
  );
  t.false(hasRow(rig.state.people, ada));
  t.is(admissionOf(rig.state, ada), 'open');
});

test('while the world is away a log-out is tried again under the same name', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  rig.ask(ada, { kind: 'logOutAsked' });
  const sequence = rig.ask(ada, { kind: 'logOutConfirmed' });
  const first = rig.open()[0];
  rig.answer('unavailable');
  t.is(rig.refusalOf(sequence), 'unavailable');
  rig.pass(5000);
  t.deepEqual(rig.open()[0], first);
  rig.answer();
  t.is(rig.told(ada, 'loggedOut').length, 1);
});

test('a lost connection keeps its place for the grace period, then the character goes to the world', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  rig.receive({ kind: 'playerLost', character: ada });
  rig.pass(29_999);
  t.deepEqual(rig.open(), []);
  rig.receive({ kind: 'playerArrived', character: ada });
  t.is(rig.told(ada, 'settlementEntered').length, 2);
  rig.pass(60_000);
  t.deepEqual(rig.open(), []);
  rig.receive({ kind: 'playerLost', character: ada });
  rig.pass(30_000);
  t.is(rig.open()[0]?.kind, 'checkIn');
  rig.answer();
  t.is(rig.state.people.count, 0);
});

test('a player who was expected and never came is checked in, and nobody ever saw the character', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  const sheet = rig.heldSheet(ada);
  rig.receive({ kind: 'characterAdmitted', character: { sheet: { ...sheet, id: characterId('ben'), name: 'Ben' }, epoch: 4 } });
  rig.pass(30_000);
  t.like(rig.open()[0], { kind: 'checkIn', character: { epoch: 4 } });
  rig.answer();
  t.deepEqual([rig.told(ada, 'personArrived'), rig.told(ada, 'personLeft')], [[], []]);
});

test('a player who is away while something is being saved for it goes only after that', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { items: [item('pelt-1', 'pelt')] });
  rig.ask(ada, { kind: 'itemSold', item: 'pelt-1' });
  rig.receive({ kind: 'playerLost', character: ada });
  rig.pass(31_000);
  t.deepEqual(
    rig.open().map(({ kind }) => kind),
    ['saveSheets'],
  );
  rig.answer();
  rig.pass(1000);
  const order = rig.open()[0];
  t.is(order?.kind === 'checkIn' && order.character.sheet.gold, 66);
});

test('a character admitted at a higher epoch replaces what was known of it; at the same epoch nothing changes', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  const sheet = rig.heldSheet(ada);
  rig.receive({ kind: 'characterAdmitted', character: { sheet: { ...sheet, gold: 1 }, epoch: 1 } });
  t.is(rig.sheet(ada)?.gold, 60);
  rig.receive({ kind: 'characterAdmitted', character: { sheet: { ...sheet, gold: 99 }, epoch: 3 } });
  t.is(rig.sheet(ada)?.gold, 99);
  t.is(rowOf(rig.state.people, ada)?.presence, 'expected');
});

test('a settlement that is stopping says so, lets nobody in and changes nothing', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  rig.receive({ kind: 'stopOrdered' });
  t.true(rig.log.some((effect) => effect.kind === 'close' && effect.to === ada));
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'partyCreated' })), 'draining');
  t.is(admissionOf(rig.state, characterId('ben')), 'closing');
});

test('the same seed gives the same quests: enough of them, of every difficulty, for places one can walk to', (t) => {
  const quests = make(7);
  t.deepEqual(make(7), quests);
  t.notDeepEqual(make(8), quests);
  t.true(quests.length >= QUESTS_MAX / 2);
  t.deepEqual([...new Set(quests.map(({ difficulty }) => difficulty))], [1, 2, 3]);
  t.is(new Set(quests.map(({ story }) => story)).size, quests.length);
  for (const quest of quests) {
    t.not(findRoute(defaultMap, { from: placeId('fordwick'), to: quest.site }), undefined);
    t.false(/[{}]/.test(quest.title + quest.story));
    t.true(quest.story.length <= 400 && quest.enemies.length > 0 && quest.gold > 0);
  }
});

test('quests are replaced over time, and everybody is shown the new board', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  const before = idsOf(rig.state.quests);
  rig.pass(30 * 60_000);
  const after = idsOf(rig.state.quests);
  t.is(after.length, before.length);
  t.false(after.some((id) => before.includes(id)));
  t.true(rig.told(ada, 'questsShown').length > 0);
});
