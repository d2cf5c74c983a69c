// Simulated players decide by what their client shows and nothing else; the same seed and the same views give the same presses.

import { newSheet } from '../../../core/model/character.ts';
import test from 'ava';
import { assert } from '../../../core/assert.ts';
import type { BlowView, ClientView, FighterView, PartyView, SettlementView } from '../../../core/client/view.ts';
import { attackId, characterId, clientTime, enemyId, placeId, questId, settlementId } from '../../../core/ids.ts';
import { seeded } from '../../../core/random.ts';
import { ANTICIPATION_MS } from '../../../core/rules/populations.ts';
import { clientRulesOf } from '../../../core/rules/client-rules.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { decide, nextDecisionAt } from '../../../sim-clients/behaviours/bot.ts';
import { newBot, type Bot, type PlayerPlan } from '../../../sim-clients/behaviours/state.ts';

const plan: PlayerPlan = {
  name: 'Ada',
  password: 'a long secret',
  calling: 'scout',
  signsIn: 'first-time',
  population: 'average',
  deviceMs: 70,
  aim: 'journey',
  companyNames: ['Ada', 'Ben'],
  companions: ['hunter'],
  leavesMidway: false,
  trade: undefined,
};

const ada = characterId('c1');
const fordwick = settlementId('fordwick');

const blank: ClientView = {
  where: 'world',
  account: undefined,
  characters: [],
  settlement: undefined,
  party: undefined,
  delay: {
    roundTripMs: 20,
    clockOffsetMs: 0,
    feltLagMs: 0,
    confirmedLagMs: undefined,
    lastStretchFactor: undefined,
    lastDodgeHeldMs: undefined,
    hitsShown: 0,
    falseHits: 0,
  },
  logOutWarning: undefined,
  lines: [],
};

const inTown = (changes: Partial<SettlementView>): ClientView => ({
  ...blank,
  where: 'settlement',
  settlement: {
    settlement: fordwick,
    you: newSheet({ id: ada, name: 'Ada', calling: 'scout', settlement: fordwick, gold: 60 }),
    people: [],
    peopleCount: 0,
    quests: [{ id: questId('q1'), title: 'A', story: 'B', site: placeId('oldmill'), enemies: ['wolf'], gold: 5, difficulty: 1 }],
    offers: [],
    goods: [],
    rules: clientRulesOf(defaultRules),
    party: undefined,
    invites: [],
    ...changes,
  },
});

const fighter = (changes: Partial<FighterView>): FighterView => ({
  id: ada,
  name: 'Ada',
  side: 'party',
  look: 'scout',
  control: 'player',
  weapon: 'sword',
  isYou: true,
  health: 50,
  healthMax: 50,
  isDowned: false,
  position: { x: 0, y: 0 },
  isWalking: false,
  readyAt: clientTime(0),
  ...changes,
});

const wolf = (id: string, x: number): FighterView =>
  fighter({
    id: enemyId(id),
    name: 'Wolf',
    side: 'enemy',
    look: 'wolf',
    control: 'npc',
    weapon: 'jaws',
    isYou: false,
    position: { x, y: 0 },
  });

const inFight = (changes: Partial<PartyView>): ClientView => ({
  ...blank,
  where: 'party',
  party: {
    you: ada,
    fighters: [fighter({}), wolf('e1', 4), wolf('e2', 2)],
    blows: [],
    journey: { kind: 'camped', at: placeId('oldmill') },
    purpose: 'quest',
    destination: placeId('oldmill'),
    quest: questId('q1'),
    questDone: false,
    isFighting: true,
    arenaRadiusMetres: 9,
    ...changes,
  },
});

const blowAt = (changes: Partial<BlowView>): BlowView => ({
  attack: attackId(1),
  attacker: enemyId('e1'),
  defender: ada,
  weapon: 'jaws',
  phase: 'coming',
  startsAt: clientTime(1000),
  landsAt: clientTime(1850),
  progressRatio: 0,
  dodgeUntil: clientTime(1590),
  isDodgePressed: false,
  dodgeStartsAt: undefined,
  dodgeHeldMs: 0,
  impact: undefined,
  isTentative: true,
  outcome: 'direct',
  bodyPart: 'torso',
  damage: 9,
  wasFalseHit: false,
  ...changes,
});

const botOf = (changes: Partial<PlayerPlan> = {}, seed = 7): Bot => newBot({ ...plan, ...changes }, seeded(seed));
const looks = (bot: Bot, view: ClientView, at = 1000) => {
  const presses = decide(bot, view, clientTime(at));
  // Whoever waited for what has passed would look again and again and never let it come.
  const next = nextDecisionAt(bot, clientTime(at));
  assert(next === undefined || next > at, `after a look at ${at} the next is later, not at ${next}`);
  return presses;
};
const asked = (bot: Bot, view: ClientView, at = 1000): unknown[] =>
  looks(bot, view, at).map(({ button }) => (button.kind === 'ask' ? button.request : button));

test('the same seed and the same views give the same presses', (t) => {
  const views = [blank, inTown({}), inFight({}), inFight({ blows: [blowAt({})] })];
  const run = (): unknown => {
    const bot = botOf();
    return views.map((view, index) => looks(bot, view, 1000 + 2000 * index));
  };
  t.deepEqual(run(), run());
});

test('a bot is plain data: a copy goes on as the original would', (t) => {
  const bot = botOf();
  looks(bot, inFight({}));
  const copy = structuredClone(bot);
  const view = inFight({ blows: [blowAt({})] });
  t.deepEqual(looks(copy, view, 4000), looks(bot, view, 4000));
});

test('a new player registers, one who comes back logs in, and neither asks twice while it waits', (t) => {
  const bot = botOf();
  t.deepEqual(asked(bot, blank), [{ kind: 'accountRegistered', name: 'Ada', password: 'a long secret' }]);
  t.deepEqual(asked(bot, blank, 1100), []);
  t.is(asked(botOf({ signsIn: 'again' }), blank).length, 1);
  t.true((nextDecisionAt(bot, clientTime(1100)) ?? 0) > 4000, 'it tries again after a while');
});

test('whoever is told at the door that the connection is gone signs in again: one who is new by turns, because nobody said whether there is an account', (t) => {
  const atTheDoor: ClientView = { ...blank, where: 'start', lines: [{ text: 'gone', at: clientTime(900), tone: 'bad' }] };
  const bot = botOf();
  t.deepEqual(asked(bot, { ...blank, where: 'start' }), [], 'on its way for the first time');
  const kinds = [blank, atTheDoor, { ...blank, where: 'moving' as const }, atTheDoor].flatMap((view, index) =>
    looks(bot, view, 1000 + 5000 * index).map(({ button }) => (button.kind === 'ask' ? button.request.kind : button.kind)),
  );
  t.deepEqual(kinds, ['accountRegistered', 'loggedIn', 'accountRegistered']);
});

test('a company that never comes together is given up after half a minute, and one goes home', (t) => {
  const bot = botOf({ name: 'Ben' });
  t.deepEqual(asked(bot, inTown({}), 1000), []);
  t.is(nextDecisionAt(bot, clientTime(1000)), clientTime(31_000));
  t.deepEqual(asked(bot, { ...blank, where: 'moving' }, 40_000), [], 'nowhere, nothing can be done about it');
  t.deepEqual(asked(bot, inTown({}), 41_000), [{ kind: 'logOutAsked' }]);
  t.true(bot.hasGivenUp);
});

test('the leader founds a party, hires, invites whom it sees, and sets out when all are there', (t) => {
  const bot = botOf();
  const you = { id: ada, name: 'Ada', isCompanion: false, isLeader: true };
  const hunter = { id: characterId('h1'), name: 'Hunter', isCompanion: true, isLeader: false };
  const ben = { id: characterId('c2'), name: 'Ben', calling: 'guard', inParty: false } as const;
  t.deepEqual(asked(bot, inTown({})), [{ kind: 'partyCreated' }]);
  t.deepEqual(asked(bot, inTown({ party: { id: 'p', members: [you] } })), [{ kind: 'companionHired', companion: 'hunter' }]);
  t.deepEqual(asked(bot, inTown({ party: { id: 'p', members: [you, hunter] } })), [], 'Ben is not here yet');
  t.deepEqual(asked(bot, inTown({ party: { id: 'p', members: [you, hunter] }, people: [ben] })), [
    { kind: 'memberInvited', character: ben.id },
  ]);
  const namesake = { ...hunter, name: 'Ben' };
  t.deepEqual(asked(bot, inTown({ party: { id: 'p', members: [you, namesake] } })), [], 'a companion called Ben is not Ben');
  const all = [you, hunter, { id: ben.id, name: 'Ben', isCompanion: false, isLeader: false }];
  t.deepEqual(asked(bot, inTown({ party: { id: 'p', members: all } })), [{ kind: 'questSetOut', quest: questId('q1') }]);
});

test('a member joins its leader and nobody else', (t) => {
  const bot = botOf({ name: 'Ben' });
  const invite = { party: 'p', from: ada, fromName: 'Ada' };
  t.deepEqual(asked(bot, inTown({ invites: [{ ...invite, fromName: 'Eve' }] })), []);
  t.deepEqual(asked(bot, inTown({ invites: [invite] })), [{ kind: 'inviteAnswered', party: 'p', accepted: true }]);
});

test('a blow that is shown is answered once, no sooner than device and least reaction allow', (t) => {
  let answered = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const bot = botOf({}, seed);
    const view = inFight({ blows: [blowAt({})] });
    const dodges = looks(bot, view).filter(({ button }) => button.kind === 'dodge');
    for (const { at } of dodges) t.true(at >= 1000 + 70 + ANTICIPATION_MS);
    answered += dodges.length;
    t.is(looks(bot, view, 1050).filter(({ button }) => button.kind === 'dodge').length, 0, 'the same blow is not answered again');
  }
  t.true(answered > 170 && answered < 200, `${answered} of 200 answered: lapses and very late answers leave a few out`);
});

test('blows at others are none of its business', (t) => {
  const view = inFight({ blows: [blowAt({ defender: characterId('c2'), dodgeUntil: undefined })] });
  t.is(looks(botOf(), view).filter(({ button }) => button.kind === 'dodge').length, 0);
});

test('it strikes the nearest enemy, not before the fight lets it and not again before its client shows that it may', (t) => {
  const bot = botOf();
  const waiting = inFight({ fighters: [fighter({ readyAt: clientTime(3900) }), wolf('e1', 4), wolf('e2', 2)] });
  t.false(looks(bot, waiting, 2000).some(({ button }) => button.kind === 'strike'));
  t.true((nextDecisionAt(bot, clientTime(2000)) ?? 0) >= 3900);
  const strike = looks(bot, inFight({}), 4200).find(({ button }) => button.kind === 'strike');
  t.deepEqual(strike?.button, { kind: 'strike', target: enemyId('e2') });
  const own = blowAt({ attacker: ada, defender: enemyId('e2'), weapon: 'sword', landsAt: clientTime(5000), dodgeUntil: undefined });
  looks(bot, inFight({ fighters: [fighter({ readyAt: clientTime(9321) }), wolf('e2', 2)], blows: [own] }), 4400);
  t.true((nextDecisionAt(bot, clientTime(4400)) ?? 0) >= 9321);
});

test('the downed press nothing', (t) => {
  const bot = botOf();
  const downed = inFight({ fighters: [fighter({ isDowned: true }), wolf('e1', 2)] });
  looks(bot, downed);
  t.deepEqual(looks(bot, downed, 9000), []);
});

test('one who leaves midway asks, is warned, and confirms', (t) => {
  const bot = botOf({ leavesMidway: true });
  const struck = inFight({ blows: [blowAt({ defender: characterId('c2'), dodgeUntil: undefined })] });
  t.true(asked(bot, struck).some((request) => JSON.stringify(request) === '{"kind":"logOutAsked"}'));
  t.true(
    asked(bot, { ...struck, logOutWarning: 'You stay as an NPC.' }).some(
      (request) => JSON.stringify(request) === '{"kind":"logOutConfirmed"}',
    ),
  );
});

test('home again, the seller offers what it has, waits until it is gone, and logs out', (t) => {
  const bot = botOf({ trade: { kind: 'sells', partner: 'Ben' } });
  looks(bot, inTown({}));
  looks(bot, inFight({}));
  const sheet = newSheet({ id: ada, name: 'Ada', calling: 'scout', settlement: fordwick, gold: 60 });
  const club = { id: 'i1', item: 'club' } as const;
  const offer = { id: 'o1' as never, seller: ada, sellerName: 'Ada', item: 'club', price: 3 } as const;
  t.deepEqual(asked(bot, inTown({ goods: [{ item: 'club', price: 12 }] }), 5000), [{ kind: 'goodsBought', item: 'club' }]);
  t.deepEqual(asked(bot, inTown({ you: { ...sheet, items: [club] } }), 5100), [{ kind: 'offerPosted', item: 'i1', price: 3 }]);
  t.deepEqual(asked(bot, inTown({ you: { ...sheet, items: [club] }, offers: [offer] }), 5200), []);
  t.deepEqual(asked(bot, inTown({}), 5300), [{ kind: 'logOutAsked' }]);
  t.true(bot.hasTraded);
});

test('home again without a trade in bot, one logs out and looks again only when it is time to ask again', (t) => {
  const bot = botOf();
  looks(bot, inFight({}));
  t.deepEqual(asked(bot, inTown({}), 5000), [{ kind: 'logOutAsked' }]);
  // The warning is on its way for longer than anybody's patience: over a slow link, or on a machine with much to do.
  t.deepEqual(asked(bot, inTown({}), 14_000), [{ kind: 'logOutAsked' }]);
});

test("the buyer takes its partner's offer, and gives up after a while when none comes", (t) => {
  const bot = botOf({ name: 'Ben', trade: { kind: 'buys', partner: 'Ada' } });
  looks(bot, inFight({}));
  t.deepEqual(asked(bot, inTown({}), 5000), []);
  const offer = { id: 'o1' as never, seller: ada, sellerName: 'Ada', item: 'club', price: 3 } as const;
  t.deepEqual(asked(bot, inTown({ offers: [offer] }), 5100), [{ kind: 'offerTaken', offer: 'o1' }]);
  const impatient = botOf({ name: 'Ben', trade: { kind: 'buys', partner: 'Ada' } });
  looks(impatient, inFight({}));
  looks(impatient, inTown({}), 5000);
  t.deepEqual(asked(impatient, inTown({}), nextDecisionAt(impatient, clientTime(5000))), [{ kind: 'logOutAsked' }]);
});
