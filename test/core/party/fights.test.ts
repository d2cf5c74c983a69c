// Goal: fights begin, wound, end and pay as the rules say. Method: one small fight for each rule, on the party rig.

import test from 'ava';
import { present } from '../../../core/assert.ts';
import { placeId, questId, settlementId, type FighterId } from '../../../core/ids.ts';
import { searchEnemy } from '../../../core/party/spawn.ts';
import type { PartyInput } from '../../../core/party/inputs.ts';
import type { PartyGoal } from '../../../core/party/order.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { atTheMill, bandits, quietRoad } from '../../stories/fight-stories.ts';
import { ADA, BEN, effectsOfKind, member, messagesOf, messagesOfKind, rigged, type Rig, type RigOptions } from './party-rig.ts';

const PAUSE_MS = defaultRules.journey.fightPauseMs;
const strong = { might: 40, skill: 40, agility: 40, vigour: 40 };
const drill: PartyGoal = { kind: 'drill', partners: 2, strikeEveryMs: 1000 };

/** The party on its rig with every player in, at the instant its first fight begins. */
const fighting = (options: RigOptions = {}): Rig => {
  const on = rigged({ goal: atTheMill(['bandit']), journey: quietRoad, ...options });
  for (const { id, isCompanion } of on.state.members) if (!isCompanion) on.hear(0, { kind: 'playerArrived', character: id });
  if (!on.untilSo(() => on.state.fight !== undefined, 60_000)) throw new Error('nobody to fight');
  return on;
};

const strikes = (on: Rig, at: number, target: FighterId | undefined, sequence = 2) =>
  on.hear(at, { kind: 'attackDeclared', character: ADA, target: present(target, 'an enemy'), sequence });

const announced = (on: Rig) => messagesOfKind(on, 'attackAnnounced');

test('[FIGHT-1] a fight begins with both sides in their places and on their feet, and nobody strikes before the pause is over', (t) => {
  for (let seed = 1; seed <= 20; seed += 1) {
    const on = fighting({
      seed,
      members: [member(ADA, { weapon: 'bow' }), member(BEN, { isCompanion: true })],
      goal: atTheMill(['bandit', 'wolf']),
      npcs: bandits({ thinkMs: 50, weapon: 'bow' }),
    });
    const { startedAt } = present(on.state.fight, 'a fight');
    const [begun] = messagesOfKind(on, 'fightStarted');
    t.deepEqual(
      begun?.fighters.map(({ side, isDowned, walk }) => [side, isDowned, walk.from.x, walk.startsAt === walk.arrivesAt]),
      [...[ADA, BEN].map(() => ['party', false, -3.2, true]), ...['bandit', 'wolf'].map(() => ['enemy', false, 3.2, true])],
    );
    t.like(strikes(on, startedAt + PAUSE_MS - 0.01, on.state.enemies[0]?.id), [{ kind: 'reject', reason: 'busy' }]);
    t.is(announced(on).length, 0, `seed ${seed}: nobody struck in the pause`);
    strikes(on, startedAt + PAUSE_MS, on.state.enemies[0]?.id, 3);
    t.like(
      announced(on).find(({ attacker }) => attacker === ADA),
      { announcedAt: startedAt + PAUSE_MS },
    );
  }
});

test('[FIGHT-5] who has no health left goes down where it is and can do nothing; its blow on the way still lands, and no more harm comes to it', (t) => {
  const on = fighting({
    members: [member(ADA, { weapon: 'bow' }), member(BEN)],
    goal: atTheMill(['bandit', 'bandit', 'bandit', 'bandit']),
    npcs: bandits({ thinkMs: 50, weapon: 'spear' }),
    combat: { hitRatio: 1, hitPerPoint: 0, criticalRatio: 0 },
  });
  const ada = present(on.state.members[0], 'Ada');
  const atAda = () => announced(on).filter(({ defender }) => defender === ADA);
  // One blow fells her, and a second one at her is under way by then.
  t.true(on.untilSo(() => atAda().length > 0, on.state.clock + 60_000));
  const fatal = present(atAda()[0], 'a blow at Ada');
  ada.health = 1;
  strikes(on, fatal.announcedAt + 300, on.state.enemies[1]?.id);
  const own = present(
    announced(on).find(({ attacker }) => attacker === ADA),
    'her own blow',
  );
  on.hear(fatal.landsAt - 50, { kind: 'moveOrdered', character: ADA, to: { x: -9, y: 0 }, sequence: 4 });
  t.true(own.landsAt > fatal.landsAt);
  on.until(fatal.landsAt - 0.001);
  t.is(ada.health, 1, 'damage is done at the landing');
  const second = present(atAda()[1], 'a second blow at Ada');
  t.true(second.announcedAt < fatal.landsAt && second.landsAt > fatal.landsAt, 'it is under way when the first one lands');
  const before = on.given.length;
  on.until(fatal.landsAt);
  t.deepEqual([ada.health, ada.isDowned], [0, true]);
  const [halt, down] = on.given.slice(before).map(({ effect }) => (effect.kind === 'broadcast' ? effect.message : undefined));
  t.like(halt, { kind: 'fighterMoved', fighter: ADA });
  t.true(halt?.kind === 'fighterMoved' && halt.walk.startsAt === fatal.landsAt && halt.walk.arrivesAt === fatal.landsAt, 'she stops');
  t.like(down, { kind: 'fighterDowned', fighter: ADA, at: fatal.landsAt });
  const target = present(on.state.enemies[1], 'whom she struck');
  for (const input of [
    { kind: 'attackDeclared', character: ADA, target: target.id, sequence: 5 },
    { kind: 'moveOrdered', character: ADA, to: { x: 0, y: 0 }, sequence: 6 },
    { kind: 'dodgePressed', character: ADA, attack: second.attack, sinceShownMs: 1, sequence: 7 },
    { kind: 'attackCancelled', character: ADA, attack: own.attack, sequence: 8 },
  ] as const)
    t.like(on.hear(fatal.landsAt, input), [{ kind: 'reject', reason: 'downed' }], input.kind);
  const healthBefore = target.health;
  on.until(Math.max(own.landsAt, second.landsAt));
  t.is(target.health, healthBefore - own.damage, 'her blow landed');
  t.true(own.damage > 0);
  t.is(ada.health, 0);
  t.is(messagesOfKind(on, 'fighterDowned').filter(({ fighter }) => fighter === ADA).length, 1);
});

test('[FIGHT-5] AIs let at most attackersPerTargetMax blows fly at one target', (t) => {
  for (const attackersPerTargetMax of [1, 2, 3]) {
    const on = fighting({
      members: [member(ADA, { stats: strong })],
      goal: atTheMill(['bandit', 'bandit', 'bandit', 'bandit', 'bandit']),
      npcs: { ...bandits({ thinkMs: 50, might: 0, weapon: 'bow' }), attackersPerTargetMax },
    });
    let most = 0;
    const end = on.state.clock + 20_000;
    while (on.state.fight !== undefined && on.machine.nextWakeAt() <= end) {
      on.until(on.machine.nextWakeAt());
      most = Math.max(most, on.state.blows.filter(({ defender }) => defender === ADA).length);
    }
    t.is(most, attackersPerTargetMax);
  }
});

test('[FIGHT-8] a drill begins at once, hurts nobody, and lasts until it is called off', (t) => {
  const on = fighting({ members: [member(ADA), member(BEN)], goal: drill, combat: { criticalRatio: 1, hitRatio: 1 } });
  t.is(Number(on.state.fight?.startedAt), 0);
  on.until(600_000);
  t.true(announced(on).length > 100);
  t.true(announced(on).every(({ damage }) => damage === 0));
  t.true([...on.state.members, ...on.state.enemies].every(({ health, healthMax, isDowned }) => health === healthMax && !isDowned));
  t.is(messagesOfKind(on, 'fightEnded').length, 0);
  on.hear(600_000, { kind: 'destinationChosen', character: BEN, destination: settlementId('saltgate'), sequence: 9 });
  t.like(effectsOfKind(on, 'handOver'), [{ settlement: settlementId('fordwick') }]);
  t.is(Number(on.machine.nextWakeAt()), Infinity);
});

test('[FIGHT-8] a drill lasts as long as anybody is in, and ends when the last one has left', (t) => {
  const on = fighting({ members: [member(ADA), member(BEN)], goal: drill });
  for (const [character, at] of [
    [ADA, 5000],
    [BEN, 9000],
  ] as const) {
    t.is(effectsOfKind(on, 'handOver').length, 0);
    on.hear(at, { kind: 'logOutAsked', character });
    on.hear(at, { kind: 'logOutConfirmed', character });
  }
  t.deepEqual(
    on.given.filter(({ effect }) => effect.kind === 'handOver' || effect.kind === 'end').map(({ at, effect }) => [at, effect.kind]),
    [
      [9000, 'handOver'],
      [9000, 'end'],
    ],
  );
});

/** A drill on a ticking server: when each of Ada's wishes was carried out, and when her partner's blows were announced. */
const ticking = (combat: RigOptions['combat']) => {
  const on = fighting({
    goal: { kind: 'drill', partners: 1, strikeEveryMs: 4000 },
    combat: { dodgeWindowMs: 900, evadeRatio: 1, ...combat },
  });
  const isHers = (at: number, kind: string) =>
    messagesOf(on).find(({ message }) => message.kind === kind && 'sequence' in message && message.sequence === at)?.at;
  on.hear(1510, { kind: 'attackDeclared', character: ADA, target: present(on.state.enemies[0], 'a partner').id, sequence: 1510 });
  on.hear(1530, { kind: 'moveOrdered', character: ADA, to: { x: -1, y: 1 }, sequence: 1530 });
  on.untilSo(() => announced(on).some(({ defender }) => defender === ADA), 60_000);
  const blow = present(
    announced(on).findLast(({ defender }) => defender === ADA),
    'a blow at Ada',
  );
  const pressedAt = Math.floor(blow.announcedAt) + 210;
  on.hear(pressedAt, { kind: 'dodgePressed', character: ADA, attack: blow.attack, sinceShownMs: 210, sequence: 7 });
  on.until(60_000);
  return {
    struckAt: isHers(1510, 'attackAnnounced'),
    walkedAt: isHers(1530, 'fighterMoved'),
    pressedAt,
    dodgedAt: isHers(7, 'attackSettled') ?? Number.NaN,
    partnersAt: announced(on).flatMap(({ attacker, announcedAt }) => (attacker === ADA ? [] : [announcedAt])),
  };
};

test('[TIME-4] locked: strikes, walks, dodges and AIs wait for the tick; random: only dodges do; without a tick nothing waits', (t) => {
  const locked = ticking({ tickMs: 100, tickPhase: 'locked' });
  t.deepEqual([locked.struckAt, locked.walkedAt], [1600, 1600]);
  t.is(locked.dodgedAt, Math.ceil(locked.pressedAt / 100) * 100);
  t.true(locked.partnersAt.length > 10 && locked.partnersAt.every((at) => at % 100 === 0));
  const random = ticking({ tickMs: 100, tickPhase: 'random' });
  t.deepEqual([random.struckAt, random.walkedAt], [1510, 1530]);
  t.is(random.dodgedAt, Math.ceil(random.pressedAt / 100) * 100);
  t.true(random.partnersAt.some((at) => at % 100 !== 0));
  const none = ticking({ tickMs: 0 });
  t.deepEqual([none.struckAt, none.walkedAt, none.dodgedAt], [1510, 1530, none.pressedAt]);
});

/** Ada and Ben, with Cid hired, beat whoever waits at the mill; an AI does it for them. */
const beating = (seed: number, { loot, gold }: { loot: number; gold: number }) => {
  const CID = member(BEN).id.replace('ben', 'cid') as typeof BEN;
  const on = fighting({
    seed,
    members: [member(ADA, { stats: strong }), member(BEN, { stats: strong }), member(CID, { isCompanion: true, stats: strong })],
    goal: atTheMill(['bandit', 'wolf', 'bandit'], gold),
    journey: { ...quietRoad, lootItemRatio: loot },
  });
  for (const character of [ADA, BEN]) on.hear(on.state.clock, { kind: 'playerLost', character });
  const chance = structuredClone(on.state.chance.loot);
  const found = on.state.enemies.map((enemy) => searchEnemy(enemy, on.world.rules, chance).gold).reduce((sum, one) => sum + one, 0);
  if (!on.untilSo(() => messagesOfKind(on, 'fightEnded').length > 0, 600_000)) throw new Error('it was never decided');
  return { on, found, gains: effectsOfKind(on, 'save').findLast(({ gains }) => gains.length > 0)?.gains ?? [] };
};

test('[GAIN-1] what is found is shared evenly among the players’ characters, what does not divide is left, and the quest is paid to each once', (t) => {
  let odd = 0;
  for (let seed = 1; seed <= 12; seed += 1) {
    const { on, found, gains } = beating(seed, { loot: 0, gold: 30 });
    t.deepEqual(
      gains.map(({ character, gold, items, questsDone }) => ({ character, gold, items, questsDone })),
      [ADA, BEN].map((character) => ({ character, gold: Math.floor(found / 2) + 30, items: [], questsDone: 1 })),
      `seed ${seed}: ${found} gold found`,
    );
    odd += found % 2;
    // The way on is full of wolves: nothing they yield is the quest's.
    on.until(on.state.clock + 6000);
    const after = rigged({ state: on.state, journey: { encountersPerKilometre: 1, encounterSpacingMs: 0, checkpointEveryMs: 600_000 } });
    after.untilSo(() => after.state.isOver, after.state.clock + 600_000);
    const later = effectsOfKind(after, 'save').flatMap((save) => save.gains);
    t.true(later.every(({ questsDone, gold }) => questsDone === 0 && gold < 30));
  }
  t.true(odd > 0, 'gold that does not divide was among it');
});

test('[GAIN-1] a trophy is now and then found, and is one player’s', (t) => {
  const owners = new Set<string>();
  for (let seed = 1; seed <= 12; seed += 1) {
    const { gains } = beating(seed, { loot: 1, gold: 0 });
    t.deepEqual(gains.flatMap(({ items }) => items.map(({ item }) => item)).toSorted(), ['pelt', 'trinket', 'trinket']);
    for (const { character, items } of gains) if (items.length > 0) owners.add(character);
  }
  t.deepEqual([...owners].toSorted(), [ADA, BEN], 'never whom the party hired');
  const count = Array.from(
    { length: 40 },
    (_, seed) => beating(seed + 1, { loot: 0.25, gold: 0 }).gains.flatMap(({ items }) => items).length,
  );
  const share = count.reduce((sum, one) => sum + one, 0) / (40 * 3);
  t.true(Math.abs(share - 0.25) < 4 * Math.sqrt((0.25 * 0.75) / 120), `${share}`);
});

test('[GAIN-3] every gain and every thing has an id of its own, made of the party and a number', (t) => {
  const ids = new Set<string>();
  let count = 0;
  const { on, gains: first } = beating(3, { loot: 1, gold: 5 });
  const after = rigged({
    state: on.state,
    journey: { encountersPerKilometre: 2, encounterSpacingMs: 0, enemiesPerMember: 1, lootItemRatio: 1 },
  });
  after.untilSo(() => after.state.isOver, after.state.clock + 900_000);
  for (const gain of [...first, ...effectsOfKind(after, 'save').flatMap(({ gains }) => gains)])
    for (const id of [gain.id, ...gain.items.map((item) => item.id)]) {
      t.regex(id, /^p\.\d+$/);
      ids.add(id);
      count += 1;
    }
  t.true(count > 10);
  t.is(ids.size, count);
});

test('[FIGHT-3] nobody strikes the downed or themselves, with PvP on as well; with it on a friend may be struck', (t) => {
  const on = fighting({ members: [member(ADA), member(BEN)], goal: atTheMill(['bandit', 'bandit']), combat: { isPvpOn: true } });
  const at = on.state.clock + PAUSE_MS;
  const [bandit] = on.state.enemies;
  present(bandit, 'a bandit').isDowned = true;
  for (const target of [ADA, bandit?.id]) t.like(strikes(on, at, target), [{ kind: 'reject', reason: 'no-such-target' }]);
  strikes(on, at, BEN, 3);
  t.is(effectsOfKind(on, 'reject').length, 2);
});

test('[FIGHT-4] a later order replaces an earlier one silently', (t) => {
  const ordered = (later: (target: FighterId) => PartyInput) => {
    const on = fighting({ goal: atTheMill(['bandit', 'bandit']), npcs: bandits() });
    const at = on.state.clock + PAUSE_MS;
    // Too far off to strike at once: an order that can still be replaced.
    strikes(on, at, on.state.enemies[0]?.id, 3);
    on.hear(at + 50, later(present(on.state.enemies[1], 'another').id));
    on.until(at + 2500);
    t.deepEqual(effectsOfKind(on, 'reject'), []);
    const hers = announced(on).filter(({ attacker }) => attacker === ADA);
    return hers.map(({ defender, sequence }) => [on.state.enemies.findIndex(({ id }) => id === defender), sequence]);
  };
  t.deepEqual(
    ordered((target) => ({ kind: 'attackDeclared', character: ADA, target, sequence: 4 })),
    [[1, 4]],
  );
  t.deepEqual(
    ordered(() => ({ kind: 'moveOrdered', character: ADA, to: { x: -9, y: 0 }, sequence: 4 })),
    [],
  );
});

/** Weak Ada and Ben, who is hired and strong, win; or weak Ada alone loses. At the end of the fight. */
const decided = (won: boolean, seed = 1) => {
  const weak = member(ADA, { stats: { might: 0, skill: 0, agility: 0, vigour: 0 } });
  const on = fighting({
    members: won ? [weak, member(BEN, { isCompanion: true, stats: strong, weapon: 'axe' })] : [weak],
    goal: won
      ? atTheMill(['bandit', 'bandit', 'bandit'])
      : { kind: 'quest', quest: questId('q1'), site: placeId('giantsteps'), enemies: ['ogre'], gold: 1 },
    combat: won ? { healthBase: 12 } : {},
    npcs: bandits({ thinkMs: 500 }),
    journey: quietRoad,
    seed,
  });
  on.untilSo(() => messagesOfKind(on, 'fightEnded').length > 0, 600_000);
  if (messagesOfKind(on, 'fightEnded')[0]?.won !== won) throw new Error('it ended otherwise');
  return { on, endedAt: on.state.clock, wasInTheAir: announced(on).some(({ landsAt }) => landsAt > on.state.clock) };
};

test('[FIGHT-6] when the fight is won what is in the air never lands; the downed stand up after pause and recoverMs, with recoveredRatio of their health', (t) => {
  // A fight in which she goes down, he is hurt, and a blow is in the air when the last enemy falls.
  const told = Array.from({ length: 60 }, (_, seed) => decided(true, seed + 1)).find(({ on: { state }, wasInTheAir }) => {
    const [her, him] = state.members;
    return wasInTheAir && her?.isDowned === true && him !== undefined && him.health < him.healthMax;
  });
  const { on, endedAt } = present(told, 'one in sixty is such a fight');
  const [ada, ben] = on.state.members.map((one) => present(one, 'a member'));
  if (ada === undefined || ben === undefined) throw new Error('two set out');
  const benBefore = ben.health;
  const upAt = endedAt + PAUSE_MS + defaultRules.combat.recoverMs;
  on.until(upAt - 0.001);
  t.true(ada.isDowned);
  on.until(upAt);
  t.false(ada.isDowned);
  t.is(ada.health, Math.round(ada.healthMax * defaultRules.combat.recoveredRatio));
  t.true(ben.health > benBefore, 'health comes back with time');
  t.is(ben.health, Math.min(ben.healthMax, benBefore + ((upAt - endedAt) / 1000) * defaultRules.combat.healthPerSecond));
});

test('[FIGHT-7] a beaten party gets up after the same time and walks home; beyond the first stretch the road is as dangerous as ever', (t) => {
  const { on, endedAt } = decided(false);
  const upAt = endedAt + PAUSE_MS + defaultRules.combat.recoverMs;
  on.until(upAt);
  t.deepEqual(
    messagesOf(on).flatMap(({ at, message }) => (message.kind === 'fighterRecovered' ? [at] : [])),
    [upAt],
  );
  t.is(on.state.purpose, 'home');
  // From the Giant's Steps home is by the barrow: 4 km and 4 km.
  t.like(messagesOfKind(on, 'journeyChanged').at(-1), {
    journey: { kind: 'travelling', from: placeId('giantsteps'), to: placeId('barrow') },
  });
  const after = rigged({ state: on.state, journey: { encountersPerKilometre: 10, encounterSpacingMs: 0 } });
  after.untilSo(() => after.state.fight !== undefined, upAt + 60_000);
  t.like(messagesOfKind(after, 'fightStarted')[0]?.journey, { kind: 'stopped', from: placeId('barrow'), to: placeId('hallowmere') });
});
