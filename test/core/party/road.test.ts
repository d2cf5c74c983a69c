// Goal: journeys keep to the rules of the road, and players come and go as the rules say. Method: parties walk the default map on the party rig, most
// of them with nobody to meet, so that every instant follows from kilometres alone.

import test from 'ava';
import { present } from '../../../core/assert.ts';
import { placeId, questId, settlementId } from '../../../core/ids.ts';
import type { PartyGoal } from '../../../core/party/order.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { ADA, BEN, effectsOfKind, member, messagesOf, messagesOfKind, rigged, type Rig, type RigOptions } from './party-rig.ts';

const quiet = { encountersPerKilometre: 0 };
const KILOMETRES_PER_SECOND = defaultRules.journey.travelKilometresPerSecond;
const toSaltgate: PartyGoal = { kind: 'travel', destination: settlementId('saltgate') };
/** A camp: a site where nobody waits. */
const toAnEmptyMill: PartyGoal = { kind: 'quest', quest: questId('q1'), site: placeId('oldmill'), enemies: [], gold: 1 };

const walking = (options: RigOptions = {}): Rig => {
  const on = rigged({ goal: toSaltgate, journey: quiet, ...options });
  for (const { id, isCompanion } of on.state.members) if (!isCompanion) on.hear(0, { kind: 'playerArrived', character: id });
  return on;
};

test('[ROAD-1] a party is on its way at its first wake, and waits firstSeatMs for a player’s first connection as it goes', (t) => {
  const { firstSeatMs } = defaultRules.journey;
  const slow = { ...quiet, travelKilometresPerSecond: 0.1 };
  const on = rigged({ goal: toSaltgate, journey: slow, members: [member(ADA), member(BEN)] });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  on.until(0);
  t.is(on.state.journey.kind, 'travelling');
  const ben = present(on.state.members[1], 'Ben');
  on.until(firstSeatMs - 0.001);
  t.is(ben.control, 'waiting');
  on.until(firstSeatMs);
  t.is(ben.control, 'npc', 'his seat was kept so long, and no longer');
  on.hear(firstSeatMs + 5000, { kind: 'playerArrived', character: BEN });
  t.is(ben.control, 'player', 'and yet he may come');
  t.is(on.state.journey.kind, 'travelling');
});

test('[ROAD-2] a party takes the shortest road, stretch by stretch, and passes a place on the way without stopping there', (t) => {
  const on = walking();
  on.until(60_000);
  const told = messagesOf(on).flatMap(({ at, message }) => (message.kind === 'journeyChanged' ? [{ at, journey: message.journey }] : []));
  // By the mill and the lake it would be 20 km; by the hollow it is 5 and 7.
  t.deepEqual(told, [
    { at: 0, journey: { kind: 'travelling', from: placeId('fordwick'), to: placeId('wolfhollow'), departedAt: 0, arrivesAt: 10_000 } },
    {
      at: 10_000,
      journey: { kind: 'travelling', from: placeId('wolfhollow'), to: placeId('saltgate'), departedAt: 10_000, arrivesAt: 24_000 },
    },
  ] as never);
  t.is(messagesOfKind(on, 'fightStarted').length, 0, 'who lives in the hollow is not met');
  t.is(on.state.isOver, true);
});

test('[ROAD-3] encounters are drawn for a stretch as it is entered: exponential gaps over a least spacing, met where they were drawn', (t) => {
  const perKilometre = 0.5;
  const spacingMs = 2000;
  const journey = { encountersPerKilometre: perKilometre, encounterSpacingMs: spacingMs };
  const spacingKm = (spacingMs / 1000) * KILOMETRES_PER_SECOND;
  const roadKm = 5;
  const PARTIES = 1500;
  let unmet = 0;
  let met = 0;
  for (let seed = 1; seed <= PARTIES; seed += 1) {
    const on = walking({ journey, seed });
    const before = JSON.stringify(on.state.chance.road);
    on.until(0);
    const { journey: road } = on.state;
    if (road.kind !== 'travelling') throw new Error('it has not set out');
    t.not(JSON.stringify(on.state.chance.road), before);
    const points = road.encounterRatios.map((ratio) => ratio * roadKm);
    t.true(points.every((km, index) => km - (points[index - 1] ?? 0) >= spacingKm - 1e-9 && km <= roadKm));
    const [first] = points;
    if (first === undefined) unmet += 1;
    else if (met < 50) {
      met += 1;
      on.untilSo(() => on.state.fight !== undefined, 10_000);
      t.true(Math.abs((on.state.fight?.startedAt ?? 0) - (first / KILOMETRES_PER_SECOND) * 1000) < 1e-6);
      const fighters = messagesOfKind(on, 'fightStarted')[0]?.fighters ?? [];
      t.deepEqual(
        fighters.filter(({ side }) => side === 'party').map(({ id }) => id),
        [ADA],
        'nobody else is met',
      );
    }
  }
  // Nobody waits within the spacing of the start, nor in the last 3 %.
  const expected = Math.exp(-perKilometre * (0.97 * roadKm - spacingKm));
  t.true(Math.abs(unmet / PARTIES - expected) < 4 * Math.sqrt((expected * (1 - expected)) / PARTIES), `${unmet / PARTIES} of ${expected}`);
});

test('[ROAD-3] the next stretch is drawn when it begins, and not before', (t) => {
  const on = walking({ journey: { encountersPerKilometre: 0.0001, encounterSpacingMs: 0 } });
  on.until(9999);
  const before = JSON.stringify(on.state.chance.road);
  on.until(10_000);
  t.not(JSON.stringify(on.state.chance.road), before);
});

const strong = { might: 40, skill: 40, agility: 40, vigour: 40 };

test('[ROAD-4] after a fight on the road a party goes on by itself, from where it was stopped', (t) => {
  const on = walking({
    members: [member(ADA, { stats: strong }), member(BEN, { isCompanion: true, stats: strong })],
    journey: { encountersPerKilometre: 0.3, encounterSpacingMs: 0, enemiesPerMember: 0.1 },
  });
  t.true(on.untilSo(() => on.state.fight !== undefined, 20_000));
  const { journey: stopped } = on.state;
  t.true(on.untilSo(() => on.state.fight === undefined, 120_000));
  const upAt = on.state.clock + defaultRules.journey.fightPauseMs + defaultRules.combat.recoverMs;
  on.until(upAt - 0.001);
  t.deepEqual(on.state.journey, stopped);
  on.until(upAt);
  const { journey: going } = on.state;
  if (going.kind !== 'travelling' || stopped.kind !== 'stopped') throw new Error('it was stopped and goes on');
  t.deepEqual([going.departedRatio, Number(going.departedAt)], [stopped.ratio, upAt]);
});

test('[ROAD-4] at a site a party camps, and any of its players may lead the way on, once everybody stands', (t) => {
  const leads = (isDowned: boolean, character: typeof ADA) => {
    const on = walking({ goal: toAnEmptyMill, members: [member(ADA), member(BEN)] });
    on.until(30_000);
    t.is(on.state.journey.kind, 'camped');
    present(on.state.members[0], 'Ada').isDowned = isDowned;
    return on.hear(30_000, { kind: 'destinationChosen', character, destination: placeId('hallowmere'), sequence: 3 });
  };
  for (const character of [ADA, BEN])
    t.like(leads(false, character), [{ kind: 'broadcast', message: { kind: 'journeyChanged', sequence: 3 } }]);
  t.like(leads(true, BEN), [{ kind: 'reject', reason: 'not-now' }]);
});

/** What ended the journey, and when. */
const endOf = (on: Rig) =>
  on.given.flatMap(({ at, effect }) => (effect.kind === 'handOver' || effect.kind === 'end' ? [{ at, effect }] : []));

test('[ROAD-5] arriving in a settlement hands everybody over, once, and ends the party', (t) => {
  const on = walking({ members: [member(ADA), member(BEN)] });
  on.until(3_600_000);
  t.deepEqual(endOf(on), [
    {
      at: 24_000,
      effect: {
        kind: 'handOver',
        settlement: settlementId('saltgate'),
        members: [
          { character: ADA, isLoggedOut: false },
          { character: BEN, isLoggedOut: false },
        ],
      },
    },
    { at: 24_000, effect: { kind: 'end' } },
  ]);
  t.is(Number(on.machine.nextWakeAt()), Infinity);
  t.deepEqual(on.hear(3_600_001, { kind: 'stopOrdered' }), [], 'what is over stays over');
});

test('[ROAD-5] an order to stop hands everybody over to the nearest settlement: on or back', (t) => {
  for (const [at, settlement] of [
    [2000, 'fordwick'],
    // Half a kilometre before the hollow: back is 4.5 km, on to the next settlement 5.5.
    [9000, 'fordwick'],
    [12_000, 'saltgate'],
  ] as const) {
    const on = walking();
    on.hear(at, { kind: 'stopOrdered' });
    t.like(endOf(on), [
      { at, effect: { kind: 'handOver', settlement } },
      { at, effect: { kind: 'end' } },
    ]);
  }
});

test('[ROAD-6] whatever is told is in a checkpoint within checkpointEveryMs, in a walk as in a fight', (t) => {
  const { checkpointEveryMs } = defaultRules.journey;
  for (const goal of [toAnEmptyMill, { kind: 'drill', partners: 2, strikeEveryMs: 1000 }] as const) {
    const on = walking({ goal });
    on.until(120_000);
    const saves = on.given.filter(({ effect }) => effect.kind === 'save');
    const told = on.given.filter(({ at, effect }) => effect.kind !== 'save' && at <= 120_000 - checkpointEveryMs);
    t.true(told.length >= 3);
    for (const { at } of told)
      t.true(
        saves.some((save) => save.at >= at && save.at <= at + checkpointEveryMs),
        `${goal.kind}: what was told at ${at}`,
      );
    t.true(saves.length <= 120_000 / checkpointEveryMs, 'and not oftener than it must');
  }
});

test('[ROAD-6] a party in which nothing happens does nothing at all', (t) => {
  const on = walking({ goal: toAnEmptyMill });
  on.until(60_000);
  t.is(on.state.journey.kind, 'camped');
  t.is(Number(on.machine.nextWakeAt()), Infinity);
  const before = on.given.length;
  on.until(24 * 3_600_000);
  t.is(on.given.length, before);
  on.hear(24 * 3_600_000, { kind: 'roundTripMeasured', character: ADA, roundTripMs: 30 });
  t.is(Number(on.machine.nextWakeAt()), Infinity, 'a heartbeat is nothing to save');
  on.hear(24 * 3_600_000, { kind: 'destinationChosen', character: ADA, destination: placeId('hallowmere'), sequence: 2 });
  t.true(on.machine.nextWakeAt() <= 24 * 3_600_000 + defaultRules.journey.checkpointEveryMs);
});

test('[OUT-2] a log-out confirmed without a warning is answered with the warning, and only the next one takes place', (t) => {
  const on = walking({ members: [member(ADA), member(BEN)] });
  const confirm = (at: number) => on.hear(at, { kind: 'logOutConfirmed', character: ADA });
  t.like(confirm(1000), [{ kind: 'send', to: ADA, message: { kind: 'logOutWarned' } }]);
  t.is(confirm(1001).find(({ kind }) => kind === 'close')?.kind, 'close');
  t.is(on.state.members[0]?.control, 'npc');
  // Back again, the warning of before counts for nothing.
  on.hear(2000, { kind: 'playerArrived', character: ADA });
  confirm(3000);
  t.is(on.state.members[0]?.control, 'player');
});

test('[OUT-6] a player comes back in the middle of a fight, and on the way home of a party that everybody had left', (t) => {
  const on = walking({ members: [member(ADA), member(BEN)], journey: { encountersPerKilometre: 10, encounterSpacingMs: 0 } });
  const leave = (character: typeof ADA): void => {
    on.hear(on.state.clock, { kind: 'logOutAsked', character });
    on.hear(on.state.clock, { kind: 'logOutConfirmed', character });
  };
  const comesBack = (character: typeof ADA): void => {
    const effects = on.hear(on.state.clock, { kind: 'playerArrived', character });
    t.like(effects[0], { kind: 'send', to: character, message: { kind: 'partyEntered', you: character } });
    t.is(
      present(
        on.state.members.find(({ id }) => id === character),
        'a member',
      ).control,
      'player',
    );
  };
  t.true(on.untilSo(() => on.state.fight !== undefined, 20_000));
  leave(ADA);
  comesBack(ADA);
  leave(ADA);
  leave(BEN);
  const home = rigged({ state: on.state, members: [member(ADA), member(BEN)], journey: quiet });
  t.true(home.untilSo(() => home.state.purpose === 'home' && home.state.journey.kind === 'travelling', 600_000));
  home.hear(home.state.clock, { kind: 'playerArrived', character: BEN });
  t.like(messagesOfKind(home, 'partyEntered'), [{ you: BEN, purpose: 'home' }]);
  home.untilSo(() => home.state.isOver, 1_200_000);
  t.like(effectsOfKind(home, 'handOver'), [
    {
      members: [
        { character: ADA, isLoggedOut: true },
        { character: BEN, isLoggedOut: false },
      ],
    },
  ]);
  t.deepEqual(home.hear(home.state.clock, { kind: 'playerArrived', character: ADA }), [], 'after the hand-over it is too late');
});
