// The register of parties and setting out.

import test from 'ava';
import { characterId, placeId, questId } from '../../../core/ids.ts';
import { PARTY_SIZE_MAX } from '../../../core/limits.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { hasRow, idsOf } from '../../../core/table.ts';
import { SettlementRig } from './settlement-rig.ts';

const anyQuest = (rig: SettlementRig) => idsOf(rig.state.quests)[0] ?? questId('none');

/** Ada leads a party that Ben and Cyd have joined. */
const partyOfThree = () => {
  const rig = new SettlementRig();
  const [ada, ben, cyd] = [rig.enter('Ada'), rig.enter('Ben'), rig.enter('Cyd')];
  rig.ask(ada, { kind: 'partyCreated' });
  const party = rig.told(ada, 'partyShown').at(-1)?.party ?? '';
  for (const guest of [ben, cyd]) {
    rig.ask(ada, { kind: 'memberInvited', character: guest });
    rig.ask(guest, { kind: 'inviteAnswered', party, accepted: true });
  }
  return { rig, ada, ben, cyd, party };
};

test('without a party there is no quest and no travel', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'questSetOut', quest: anyQuest(rig) })), 'no-party');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'travelSetOut', destination: placeId('hallowmere') })), 'no-party');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'travelSetOut', destination: placeId('fordwick') })), 'no-party');
  t.deepEqual(rig.open(), []);
});

test('whoever is invited may join, everybody in the party sees it, and nobody joins uninvited', (t) => {
  const { rig, ada, ben, cyd, party } = partyOfThree();
  t.is(rig.told(ben, 'inviteReceived').at(-1)?.fromName, 'Ada');
  for (const member of [ada, ben, cyd])
    t.deepEqual(
      rig
        .told(member, 'partyShown')
        .at(-1)
        ?.members.map(({ name, isLeader }) => [name, isLeader]),
      [
        ['Ada', true],
        ['Ben', false],
        ['Cyd', false],
      ],
    );
  const dan = rig.enter('Dan');
  t.is(rig.refusalOf(rig.ask(dan, { kind: 'inviteAnswered', party, accepted: true })), 'not-invited');
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'memberInvited', character: ada })), 'in-a-party');
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'memberInvited', character: characterId('nobody') })), 'not-here');
});

test('an invitation that is declined is told to whoever asked, and is gone', (t) => {
  const { rig, ada, party } = partyOfThree();
  const dan = rig.enter('Dan');
  rig.ask(ada, { kind: 'memberInvited', character: dan });
  rig.ask(dan, { kind: 'inviteAnswered', party, accepted: false });
  t.true(rig.told(ada, 'noticeShown').some(({ text }) => text.includes('Dan would rather not')));
  t.is(rig.refusalOf(rig.ask(dan, { kind: 'inviteAnswered', party, accepted: true })), 'not-invited');
});

test('when the leader leaves, the player who joined next leads', (t) => {
  const { rig, ada, ben, cyd } = partyOfThree();
  rig.ask(ada, { kind: 'partyLeft' });
  t.deepEqual(
    rig
      .told(cyd, 'partyShown')
      .at(-1)
      ?.members.map(({ id, isLeader }) => [id, isLeader]),
    [
      [ben, true],
      [cyd, false],
    ],
  );
  t.deepEqual(rig.told(ada, 'partyShown').at(-1)?.members, []);
  t.is(rig.refusalOf(rig.ask(cyd, { kind: 'travelSetOut', destination: placeId('saltgate') })), 'not-leader');
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'travelSetOut', destination: placeId('saltgate') })), undefined);
  t.is(rig.open().length, 1);
});

test('a party is never larger than its bound, companions on their way included', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { gold: 10_000 });
  rig.ask(ada, { kind: 'partyCreated' });
  for (let count = 1; count < PARTY_SIZE_MAX; count += 1) {
    t.is(rig.refusalOf(rig.ask(ada, { kind: 'companionHired', companion: 'hunter' })), undefined);
    rig.answer();
  }
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'companionHired', companion: 'hunter' })), 'party-full');
  const ben = rig.enter('Ben');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'memberInvited', character: ben })), 'party-full');
  const members = rig.told(ada, 'partyShown').at(-1)?.members ?? [];
  t.is(members.length, PARTY_SIZE_MAX);
  t.is(new Set(members.map(({ name }) => name)).size, PARTY_SIZE_MAX);
});

test('a companion never bears the name of a player who is here', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { gold: 10_000 });
  const players = ['Linnet', 'Corvin', 'Sable', 'Ash'];
  for (const name of players) rig.enter(name);
  rig.ask(ada, { kind: 'partyCreated' });
  for (let count = 1; count < PARTY_SIZE_MAX; count += 1) {
    rig.ask(ada, { kind: 'companionHired', companion: 'hunter' });
    rig.answer();
  }
  const names = (rig.told(ada, 'partyShown').at(-1)?.members ?? []).map(({ name }) => name);
  // More hunters than names are left to them, so without the rule one of these would have been drawn.
  t.is(names.length, PARTY_SIZE_MAX);
  t.deepEqual(
    names.filter((name) => players.includes(name)),
    [],
  );
});

test('a companion joins when its gold is paid for good, and not before', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { gold: 20 });
  rig.ask(ada, { kind: 'partyCreated' });
  rig.ask(ada, { kind: 'companionHired', companion: 'brawler' });
  t.is(rig.told(ada, 'partyShown').at(-1)?.members.length, 1);
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'questSetOut', quest: anyQuest(rig) })), 'busy');
  rig.answer();
  t.is(rig.sheet(ada)?.gold, 5);
  const companion = rig.told(ada, 'partyShown').at(-1)?.members[1];
  t.true(companion?.isCompanion);
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'companionHired', companion: 'brawler' })), 'not-enough-gold');
  rig.ask(ada, { kind: 'companionDismissed', character: companion?.id ?? characterId('nobody') });
  t.is(rig.told(ada, 'partyShown').at(-1)?.members.length, 1);
  t.is(rig.sheet(ada)?.gold, 5);
});

test('a companion whose gold the world refused does not come, and its place is free again', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  rig.ask(ada, { kind: 'partyCreated' });
  const sequence = rig.ask(ada, { kind: 'companionHired', companion: 'hunter' });
  rig.answer('refused');
  t.is(rig.refusalOf(sequence), 'not-now');
  t.is(rig.sheet(ada)?.gold, 60);
  rig.ask(ada, { kind: 'travelSetOut', destination: placeId('saltgate') });
  t.is(rig.open()[0]?.kind, 'setOut');
});

test('a quest is set out on by the leader with everybody: an order, a seat each, and nobody of them is here any more', (t) => {
  const { rig, ada, ben, cyd } = partyOfThree();
  rig.ask(ada, { kind: 'companionHired', companion: 'shieldbearer' });
  rig.answer();
  const dan = rig.enter('Dan');
  const quest = anyQuest(rig);
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'questSetOut', quest })), 'not-leader');
  rig.ask(ada, { kind: 'questSetOut', quest });
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'partyLeft' })), 'busy');
  const order = rig.openDeparture();
  t.is(order.order.members[0]?.id, ada);
  t.deepEqual(
    order.order.members.map(({ look }) => look),
    ['guard', 'guard', 'guard', 'shieldbearer'],
  );
  t.deepEqual(
    order.players.map(({ sheet }) => sheet.id),
    [ada, ben, cyd],
  );
  t.like(order.order.goal, { kind: 'quest', quest });
  rig.answer();
  for (const member of [ada, ben, cyd]) {
    t.is(rig.told(member, 'seatOffered').at(-1)?.ticket, `for ${member}`);
    t.deepEqual(rig.told(member, 'personLeft'), []);
  }
  t.deepEqual(idsOf(rig.state.people), [dan]);
  t.is(rig.state.parties.count, 0);
  t.is(rig.told(dan, 'personLeft').length, 3);
  t.false(hasRow(rig.state.quests, quest));
});

test('a player who was shown the way and lingers is let go after a moment', (t) => {
  const { rig, ada, ben } = partyOfThree();
  rig.ask(ada, { kind: 'travelSetOut', destination: placeId('saltgate') });
  rig.answer();
  rig.receive({ kind: 'playerLost', character: ben });
  rig.pass(10_000);
  const closed = rig.log.flatMap((effect) => (effect.kind === 'close' ? [effect.to] : []));
  t.true(closed.includes(ada));
  t.false(closed.includes(ben));
});

test('setting out to where one is means the training ground', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  rig.ask(ada, { kind: 'partyCreated' });
  rig.ask(ada, { kind: 'travelSetOut', destination: placeId('fordwick') });
  const order = rig.open()[0];
  t.deepEqual(order?.kind === 'setOut' && order.order.goal, { kind: 'drill', partners: 1, strikeEveryMs: 2500 });
});

test('one travels to settlements that a road leads to, and nowhere else', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  rig.ask(ada, { kind: 'partyCreated' });
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'travelSetOut', destination: placeId('oldmill') })), 'no-road');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'travelSetOut', destination: placeId('atlantis') })), 'not-found');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'questSetOut', quest: questId('none') })), 'not-found');
  t.true(defaultMap.places.some(({ id }) => id === placeId('oldmill')));
});

test('a party waits for a member whose connection is lost', (t) => {
  const { rig, ada, ben } = partyOfThree();
  rig.receive({ kind: 'playerLost', character: ben });
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'travelSetOut', destination: placeId('saltgate') })), 'not-now');
  rig.receive({ kind: 'playerArrived', character: ben });
  rig.ask(ada, { kind: 'travelSetOut', destination: placeId('saltgate') });
  t.is(rig.open()[0]?.kind, 'setOut');
});

test('when no party server is to be had, everybody is told, is back under the new epoch, and may try again under a new name', (t) => {
  const { rig, ada, ben, cyd } = partyOfThree();
  const quest = anyQuest(rig);
  const sequence = rig.ask(ada, { kind: 'questSetOut', quest });
  const first = rig.openDeparture();
  const players = first.players.map(({ sheet, epoch }) => ({ sheet, epoch: epoch + 2 }));
  rig.receive({ kind: 'provisionFailed', party: first.order.party, failed: { kind: 'returned', players }, text: 'The roads are busy.' });
  t.is(rig.refusalOf(sequence), 'unavailable');
  for (const member of [ben, cyd]) t.is(rig.told(member, 'noticeShown').at(-1)?.text, 'The roads are busy.');
  t.true(hasRow(rig.state.quests, quest));
  rig.since();
  rig.ask(ada, { kind: 'questSetOut', quest });
  const second = rig.since().find((effect) => effect.kind === 'setOut');
  t.not(second?.kind === 'setOut' && second.order.party, first.order.party);
  t.deepEqual(second?.kind === 'setOut' && second.players.map(({ epoch }) => epoch), [3, 3, 3]);
});

test('when nobody knows what became of a party, its players log in again', (t) => {
  const { rig, ada, ben, cyd } = partyOfThree();
  rig.ask(ada, { kind: 'travelSetOut', destination: placeId('saltgate') });
  const order = rig.openDeparture();
  rig.receive({ kind: 'provisionFailed', party: order.order.party, failed: { kind: 'lost' }, text: 'The world is away.' });
  t.is(rig.state.people.count, 0);
  const closed = rig.log.flatMap((effect) => (effect.kind === 'close' ? [effect.to] : []));
  t.deepEqual(closed, [ada, ben, cyd]);
});
