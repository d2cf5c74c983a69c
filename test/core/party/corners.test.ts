// Corners of the party machine that once went wrong, found by reading or by `test/fuzz/`; each is the smallest journey that shows it.

import test from 'ava';
import { characterId, placeId, questId, settlementId } from '../../../core/ids.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { encodeServerFrame, decodeServerFrame } from '../../../core/wire/codec.ts';
import { ADA, BEN, blowAgainst, effectsOfKind, member, messagesOf, messagesOfKind, rigged } from './party-rig.ts';

const roadOnly = { encountersPerKilometre: 0 };
const toTheMill = {
  kind: 'quest',
  quest: questId('q1'),
  site: placeId('oldmill'),
  enemies: ['bandit', 'bandit'],
  gold: 10,
} as const;

test('[OUT-1] a warning in the largest party with the longest names still fits into a message', (t) => {
  const members = Array.from({ length: 12 }, (_, index) => member(characterId(`c${index}`), { name: `${index}`.padEnd(24, 'm') }));
  const on = rigged({ members });
  for (const { id } of members) on.hear(0, { kind: 'playerArrived', character: id });
  on.hear(10, { kind: 'logOutAsked', character: characterId('c0') });
  const [warning] = messagesOfKind(on, 'logOutWarned');
  t.is(decodeServerFrame(encodeServerFrame(warning === undefined ? [] : [warning])).kind, 'ok');
  t.regex(warning?.text ?? '', / and 7 others, until you come back/);
});

test('[OUT-3] frames of a player who has just logged out move nobody', (t) => {
  const on = rigged({ members: [member(ADA), member(BEN)], goal: { kind: 'drill', partners: 1, strikeEveryMs: 60_000 } });
  for (const character of [ADA, BEN]) on.hear(0, { kind: 'playerArrived', character });
  on.until(3000);
  on.hear(3000, { kind: 'logOutAsked', character: ADA });
  on.hear(3001, { kind: 'logOutConfirmed', character: ADA });
  const late = on.hear(3002, { kind: 'moveOrdered', character: ADA, to: { x: 5, y: 5 }, sequence: 9 });
  t.like(late, [{ kind: 'reject', to: ADA, sequence: 9, reason: 'not-seated' }]);
  t.deepEqual(on.hear(3003, { kind: 'logOutAsked', character: ADA }), [], 'nobody is warned of what has happened already');
});

test('[OUT-3] an input that waits for its tick is dropped when its player logs out first', (t) => {
  const on = rigged({
    members: [member(ADA), member(BEN)],
    goal: { kind: 'drill', partners: 1, strikeEveryMs: 60_000 },
    combat: { tickMs: 100, tickPhase: 'locked' },
  });
  for (const character of [ADA, BEN]) on.hear(0, { kind: 'playerArrived', character });
  on.until(3000);
  on.hear(3010, { kind: 'logOutAsked', character: ADA });
  on.hear(3020, { kind: 'moveOrdered', character: ADA, to: { x: 5, y: 5 }, sequence: 2 });
  on.hear(3030, { kind: 'logOutConfirmed', character: ADA });
  on.until(3100);
  t.like(
    on.given.findLast(({ effect }) => effect.kind === 'reject'),
    { at: 3100, effect: { to: ADA, reason: 'not-seated' } },
  );
});

test('[DODGE-6] the downed do not dodge', (t) => {
  const on = rigged({ members: [member(ADA), member(BEN)], goal: toTheMill, journey: roadOnly });
  for (const character of [ADA, BEN]) on.hear(0, { kind: 'playerArrived', character });
  const blow = blowAgainst(on, ADA);
  const ada = on.state.members[0];
  if (blow === undefined || ada === undefined) throw new Error('a bandit strikes Ada');
  // As if another blow had felled her first.
  ada.isDowned = true;
  const answer = on.hear(on.state.clock, { kind: 'dodgePressed', character: ADA, attack: blow.attack, sinceShownMs: 1, sequence: 5 });
  t.like(answer, [{ kind: 'reject', reason: 'downed' }]);
});

test('[FIGHT-4] a blow that cannot come any more is answered, so that its swing is withdrawn', (t) => {
  const on = rigged({ members: [member(ADA), member(BEN)], goal: toTheMill, journey: roadOnly });
  for (const character of [ADA, BEN]) on.hear(0, { kind: 'playerArrived', character });
  t.true(on.untilSo(() => on.state.fight !== undefined, 60_000));
  const bandit = on.state.enemies[0];
  if (bandit === undefined) throw new Error('a bandit waits at the mill');
  on.hear(on.state.clock, { kind: 'moveOrdered', character: ADA, to: { x: -9, y: 0 }, sequence: 2 });
  const at = on.state.clock + 1600;
  on.hear(at, { kind: 'attackDeclared', character: ADA, target: bandit.id, sequence: 3 });
  t.is(on.state.members[0]?.intent?.sequence, 3, 'Ada walks there first');
  // As if Ben had felled it meanwhile.
  bandit.isDowned = true;
  on.until(at + 400);
  t.like(effectsOfKind(on, 'reject').at(-1), { to: ADA, sequence: 3, reason: 'no-such-target' });
});

test('[FIGHT-2] the pursuit of somebody who stands still is told once', (t) => {
  const on = rigged({ goal: { ...toTheMill, enemies: ['bandit'] }, journey: { ...roadOnly, enemiesPerMember: 0.1 } });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  const blow = blowAgainst(on, ADA);
  const walks = messagesOfKind(on, 'fighterMoved').filter((message) => message.fighter === blow?.attacker);
  t.is(walks.filter(({ walk }) => walk.startsAt < walk.arrivesAt).length, 1);
});

test('[FIGHT-7] a beaten party meets nobody on the first stretch of its way home', (t) => {
  // A weak member, strong enemies at the site, and a road that is full of wolves but for the way home.
  const on = rigged({
    members: [member(ADA, { stats: { might: 0, skill: 0, agility: 0, vigour: 0 }, weapon: 'fists' })],
    goal: { kind: 'quest', quest: questId('q1'), site: placeId('oldmill'), enemies: ['ogre', 'ogre'], gold: 1 },
    journey: { encountersPerKilometre: 0 },
  });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  t.true(on.untilSo(() => messagesOfKind(on, 'fightEnded').length > 0, 600_000));
  t.false(messagesOfKind(on, 'fightEnded')[0]?.won);
  // From here on the roads are dangerous: the same state under other rules.
  const after = rigged({ state: on.state, journey: { encountersPerKilometre: 10, encounterSpacingMs: 0 } });
  t.true(after.untilSo(() => after.state.isOver, 600_000));
  t.is(messagesOfKind(after, 'fightStarted').length, 0);
  t.like(effectsOfKind(after, 'handOver'), [{ settlement: settlementId('fordwick') }]);
});

test('[BLOW-8] a mind steps out of a projectile’s way when its reaction says so, and geometry decides', (t) => {
  const { bandit } = defaultRules.npcs.enemies;
  const quick = { ...bandit, thinkMs: 5000, dodgeAttemptRatio: 1, reaction: { muMs: 300, sigmaMs: 0, tauMs: 0 } };
  const on = rigged({
    members: [member(ADA, { weapon: 'javelin' })],
    goal: { ...toTheMill, enemies: ['bandit'] },
    journey: { ...roadOnly, enemiesPerMember: 0.1 },
    npcs: { enemies: { ...defaultRules.npcs.enemies, bandit: quick } },
    combat: { hitRatio: 1, hitPerPoint: 0, evadeRatio: 0, evadePerPoint: 0 },
  });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  t.true(on.untilSo(() => on.state.fight !== undefined, 60_000));
  const target = on.state.enemies[0];
  if (target === undefined) throw new Error('a bandit waits at the mill');
  on.hear(on.state.clock + 1500, { kind: 'attackDeclared', character: ADA, target: target.id, sequence: 2 });
  const [blow] = messagesOfKind(on, 'attackAnnounced');
  t.like(blow, { attacker: ADA, isTentative: true, outcome: 'direct' });
  on.until(blow?.landsAt ?? 0);
  const step = messagesOfKind(on, 'fighterMoved').find((message) => message.fighter === target.id);
  const reactedAt = step?.walk.startsAt ?? 0;
  t.is(reactedAt, Number(blow?.dodgeStartsAt));
  t.true(reactedAt > (blow?.announcedAt ?? 0));
  t.like(messagesOfKind(on, 'attackSettled'), [{ outcome: 'dodged', damage: 0 }]);
});

test('[ROAD-4] a party that chose its way right after a fight is not asked again where to', (t) => {
  const on = rigged({
    members: [member(ADA, { stats: { might: 40, skill: 40, agility: 40, vigour: 99 } })],
    goal: toTheMill,
    journey: roadOnly,
  });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  t.true(on.untilSo(() => on.state.fight !== undefined, 60_000));
  // Her mind fights for her: the connection is lost and back once the fight is won.
  on.hear(on.state.clock, { kind: 'playerLost', character: ADA });
  t.true(on.untilSo(() => messagesOfKind(on, 'fightEnded').length > 0, 600_000));
  t.true(messagesOfKind(on, 'fightEnded')[0]?.won);
  on.hear(on.state.clock, { kind: 'playerArrived', character: ADA });
  on.hear(on.state.clock + 10, { kind: 'destinationChosen', character: ADA, destination: placeId('hallowmere'), sequence: 4 });
  const told = messagesOfKind(on, 'journeyChanged').length;
  on.until(on.state.clock + 6000);
  t.is(messagesOfKind(on, 'journeyChanged').length, told);
});

test('[ROAD-1] a way chosen before the party has set out is refused, and the journey begins all the same', (t) => {
  const on = rigged({ journey: roadOnly });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  t.like(on.hear(0, { kind: 'destinationChosen', character: ADA, destination: placeId('oldmill'), sequence: 2 }), [
    { kind: 'reject', reason: 'not-now' },
  ]);
  on.until(100);
  t.false(on.state.isOver);
  t.is(on.state.journey.kind, 'travelling');
});

test('[OUT-5] a party whose players leave before the first step is handed back where it stands', (t) => {
  const on = rigged({ journey: roadOnly });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  on.hear(0, { kind: 'logOutAsked', character: ADA });
  on.hear(0, { kind: 'logOutConfirmed', character: ADA });
  on.until(1000);
  t.like(effectsOfKind(on, 'handOver'), [{ settlement: settlementId('fordwick'), members: [{ character: ADA, isLoggedOut: true }] }]);
});

test('[GAIN-2] only players who are in are told of a gain; the others find it on their sheet', (t) => {
  const on = rigged({
    members: [member(ADA, { stats: { might: 40, skill: 40, agility: 40, vigour: 99 } }), member(BEN)],
    goal: toTheMill,
    journey: roadOnly,
  });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  t.true(on.untilSo(() => on.state.fight !== undefined, 60_000));
  on.hear(on.state.clock, { kind: 'playerArrived', character: BEN });
  on.hear(on.state.clock, { kind: 'playerLost', character: ADA });
  on.hear(on.state.clock, { kind: 'playerLost', character: BEN });
  t.true(on.untilSo(() => effectsOfKind(on, 'save').some((save) => save.gains.length > 0), 600_000));
  t.deepEqual(
    effectsOfKind(on, 'save')
      .findLast((save) => save.gains.length > 0)
      ?.gains.map((gain) => gain.character),
    [ADA, BEN],
  );
  t.is(messagesOf(on).filter(({ message }) => message.kind === 'gainReceived').length, 0);
});
