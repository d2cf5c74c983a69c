// Goal: a blow and its dodge keep to their rules to the millisecond. Method: Ada meets one slow bandit at the mill; a question about another moment, rule
// or delay goes on from a copy of the party at the instant the blow was announced, so that nothing else differs.

import test from 'ava';
import { present } from '../../../core/assert.ts';
import { tickAt } from '../../../core/party/grid.ts';
import type { PartyState } from '../../../core/party/state.ts';
import { distance, positionAt } from '../../../core/model/walk.ts';
import { defaultRules, type Rules } from '../../../core/rules/rules.ts';
import type { AttackAnnounced } from '../../../core/wire/messages/party-messages.ts';
import { atTheMill, bandits, quietRoad } from '../../stories/fight-stories.ts';
import { ADA, BEN, blowAgainst, effectsOfKind, member, messagesOfKind, rigged, type Rig, type RigOptions } from './party-rig.ts';

const alone: RigOptions = { goal: atTheMill(['bandit']), journey: quietRoad, npcs: bandits() };
const WINDOW_MS = defaultRules.combat.dodgeWindowMs;

/** The party at the instant the first blow at Ada is announced; `roundTripsMs` were measured on her seat before. */
const struck = (options: RigOptions = {}, roundTripsMs: readonly number[] = []): { on: Rig; blow: AttackAnnounced } => {
  const on = rigged({ ...alone, ...options });
  for (const { id, isCompanion } of on.state.members) if (!isCompanion) on.hear(0, { kind: 'playerArrived', character: id });
  for (const roundTripMs of roundTripsMs) on.hear(0, { kind: 'roundTripMeasured', character: ADA, roundTripMs });
  return { on, blow: present(blowAgainst(on, ADA), 'a bandit strikes Ada') };
};

/** The same party, going on alone, under these rules. */
const goingOn = (state: PartyState, options: RigOptions = {}): Rig => rigged({ ...alone, ...options, state: structuredClone(state) });

/** Ada presses dodge: heard `afterMs` after the announcement, by her own word `sinceShownMs` after seeing it. */
const dodges = (on: Rig, blow: AttackAnnounced, afterMs: number, sinceShownMs = afterMs) =>
  on.hear(blow.announcedAt + afterMs, { kind: 'dodgePressed', character: ADA, attack: blow.attack, sinceShownMs, sequence: 2 });

/** What became of a press: `in time`, or the words of its refusal. */
const fate = (state: PartyState, blow: AttackAnnounced, press: { afterMs: number; sinceShownMs?: number }, options: RigOptions) => {
  const on = goingOn(state, options);
  dodges(on, blow, press.afterMs, press.sinceShownMs);
  on.until(blow.announcedAt + press.afterMs + on.world.rules.combat.tickMs);
  const refused = effectsOfKind(on, 'reject').at(-1);
  if (refused !== undefined) return `${refused.reason}: ${refused.text}`;
  return messagesOfKind(on, 'attackSettled').length === 1 ? 'in time' : 'unanswered';
};

test('[BLOW-1] what a blow does is decided at its announcement: nothing that holds afterwards changes it', (t) => {
  const otherwise: Partial<Rules['combat']> = { hitRatio: 0, criticalRatio: 1, criticalFactor: 5, evadeRatio: 0, glancingFactor: 1 };
  const outcomes = new Set<string>();
  const bodyParts = new Set<string>();
  for (let seed = 1; seed <= 40; seed += 1) {
    const { on, blow } = struck({ seed, combat: { hitRatio: 0.6, hitPerPoint: 0, criticalRatio: 0.5 } });
    outcomes.add(blow.outcome);
    bodyParts.add(blow.bodyPart);
    const before = on.state.members[0]?.health ?? 0;
    const after = goingOn(on.state, { combat: otherwise });
    after.until(blow.landsAt);
    t.is(after.state.members[0]?.health, Math.max(0, before - blow.damage), `seed ${seed}`);
    const [same, other] = [goingOn(on.state), goingOn(on.state, { combat: otherwise })];
    for (const party of [same, other]) dodges(party, blow, 100);
    t.deepEqual(messagesOfKind(same, 'attackSettled'), messagesOfKind(other, 'attackSettled'), `seed ${seed}`);
  }
  t.deepEqual([...outcomes].toSorted(), ['critical', 'direct', 'missed']);
  t.deepEqual([...bodyParts].toSorted(), ['arm', 'head', 'leg', 'torso']);
});

test('[BLOW-2] in the same instant as a strike everybody is told who strikes whom with what, what is to be expected, and when it lands', (t) => {
  const on = rigged({ ...alone, members: [member(ADA, { weapon: 'bow' }), member(BEN)] });
  for (const character of [ADA, BEN]) on.hear(0, { kind: 'playerArrived', character });
  t.true(on.untilSo(() => on.state.fight !== undefined, 60_000));
  const target = present(on.state.enemies[0], 'a bandit waits at the mill').id;
  const at = on.state.clock + defaultRules.journey.fightPauseMs;
  const effects = on.hear(at, { kind: 'attackDeclared', character: ADA, target, sequence: 5 });
  t.is(effects.length, 1);
  const [effect] = effects;
  if (effect?.kind !== 'broadcast' || effect.message.kind !== 'attackAnnounced')
    throw new Error('the strike is not announced to everybody');
  t.like(effect.message, { attacker: ADA, defender: target, weapon: 'bow', announcedAt: at, sequence: 5 });
  t.true(effect.message.landsAt > at);
  const { outcome, damage } = effect.message;
  t.is(damage > 0, outcome === 'direct' || outcome === 'critical' || outcome === 'hit');
});

test('[BLOW-9] an arrow may be dodged like any blow; its wind-up is the aim and the flight', (t) => {
  const combat = { evadeRatio: 1, hitRatio: 1, hitPerPoint: 0 };
  const { on, blow } = struck({ npcs: bandits({ weapon: 'bow' }), combat });
  const { bow } = defaultRules.combat.weapons;
  const archer = present(on.state.enemies[0], 'the archer');
  const metres = distance(
    positionAt(archer.walk, blow.announcedAt),
    positionAt(present(on.state.members[0], 'Ada').walk, blow.announcedAt),
  );
  t.true(metres > 5, 'it is shot from afar');
  const flightMs = (metres / bow.flightMetresPerSecond) * 1000;
  t.true(Math.abs(blow.landsAt - blow.announcedAt - (bow.windupMs + flightMs)) < 1e-6);
  t.like(blow, { weapon: 'bow', isTentative: true });
  t.is(blow.dodgeBy - blow.announcedAt, WINDOW_MS);
  dodges(on, blow, WINDOW_MS);
  t.like(messagesOfKind(on, 'attackSettled'), [{ outcome: 'dodged', damage: 0 }]);
});

test('[DODGE-1] the window opens at the announcement and closes dodgeWindowMs later, whatever the delay', (t) => {
  for (const dodgeWindowMs of [250, WINDOW_MS])
    for (const roundTripMs of [0, 40, 900]) {
      const { on, blow } = struck(
        { combat: { dodgeWindowMs } },
        Array.from({ length: 31 }, () => roundTripMs),
      );
      t.is(blow.announcedAt, on.state.clock);
      t.is(blow.dodgeBy - blow.announcedAt, dodgeWindowMs, `round trip ${roundTripMs}`);
      t.is(fate(on.state, blow, { afterMs: 0 }, { combat: { dodgeWindowMs } }), 'in time');
    }
});

test('[DODGE-4] a dodge settles the blow at once, comes to the same whenever it comes, and is the last word', (t) => {
  const outcomes = new Set<string>();
  for (let seed = 1; seed <= 30; seed += 1) {
    const { on, blow } = struck({ seed, combat: { evadeRatio: 0.5, evadePerPoint: 0 } });
    const settled = [0, 1, 333.3, WINDOW_MS].map((afterMs) => {
      const party = goingOn(on.state);
      dodges(party, blow, afterMs);
      const [told, ...more] = messagesOfKind(party, 'attackSettled');
      t.deepEqual(more, []);
      t.is(told?.settledAt, party.state.clock, 'at once');
      dodges(party, blow, Math.max(afterMs, 500));
      t.is(effectsOfKind(party, 'reject').at(-1)?.reason, 'not-now', 'pressing again changes nothing');
      const before = party.state.members[0]?.health ?? 0;
      party.until(blow.landsAt);
      t.is(party.state.members[0]?.health, before - (told?.damage ?? Number.NaN));
      t.is(messagesOfKind(party, 'attackSettled').length, 1);
      return `${told?.outcome} ${told?.damage}`;
    });
    t.is(new Set(settled).size, 1, `seed ${seed}: ${settled.join(', ')}`);
    outcomes.add(settled[0]?.split(' ')[0] ?? '');
  }
  t.true(outcomes.has('dodged') && outcomes.has('hit'));
});

const many = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

test('[DODGE-7] compensated: the median of the last 31 round trips is added to the window, up to the cap, when the blow is announced', (t) => {
  const combat = { deadlinePolicy: 'compensated', compensationCapMs: 150 } as const;
  const windowOf = (roundTripsMs: readonly number[], changes: Partial<Rules['combat']> = {}) => {
    const { blow } = struck({ combat: { ...combat, ...changes } }, roundTripsMs);
    return blow.dodgeBy - blow.announcedAt;
  };
  const measured = [...many(40, 149), ...many(15, 20), 100, ...many(15, 140)];
  t.is(windowOf([]), WINDOW_MS, 'nothing was measured');
  t.is(windowOf(measured), WINDOW_MS + 100, 'what was measured before the last 31 is forgotten');
  t.is(windowOf([40, 60]), WINDOW_MS + 50);
  t.is(windowOf(measured, { compensationCapMs: 60 }), WINDOW_MS + 60);
  // Measured after the announcement is too late for this blow.
  const { on, blow } = struck({ combat }, [100]);
  for (let count = 0; count < 31; count += 1)
    on.hear(blow.announcedAt + 1, { kind: 'roundTripMeasured', character: ADA, roundTripMs: 150 });
  t.is(fate(on.state, blow, { afterMs: WINDOW_MS + 100 }, { combat }), 'in time');
  t.is(fate(on.state, blow, { afterMs: WINDOW_MS + 101 }, { combat }), 'too-late: 1 ms late.');
});

test('[DODGE-8] client-stamped: the client’s own word decides, and the server waits clientStampWaitMs to hear of it', (t) => {
  const combat = { deadlinePolicy: 'client-stamped', clientStampWaitMs: 400 } as const;
  const { on, blow } = struck({ combat });
  t.is(blow.dodgeBy - blow.announcedAt, WINDOW_MS + 400);
  const heard = (afterMs: number, sinceShownMs: number) => fate(on.state, blow, { afterMs, sinceShownMs }, { combat });
  t.is(heard(WINDOW_MS + 400, WINDOW_MS), 'in time');
  t.is(heard(WINDOW_MS + 10, WINDOW_MS + 1), 'too-late: 1 ms late.');
  t.is(heard(WINDOW_MS + 401, 10), 'too-late: 1 ms late.');
});

test('[DODGE-9] equalised: time on the way below equaliseFloorMs counts as that long, then the tick comes; a lie escapes the raise and gains nothing', (t) => {
  const combat = { deadlinePolicy: 'equalised', equaliseFloorMs: 100 } as const;
  const { on, blow } = struck({ combat });
  const heard = (sinceShownMs: number, wayMs: number) => fate(on.state, blow, { afterMs: sinceShownMs + wayMs, sinceShownMs }, { combat });
  t.is(heard(WINDOW_MS - 100, 20), 'in time', '20 ms on the way count as 100');
  t.is(heard(WINDOW_MS - 99, 20), 'too-late: 1 ms late.');
  t.is(heard(WINDOW_MS - 150, 150), 'in time', '150 ms count as what they are');
  t.is(heard(WINDOW_MS - 149, 150), 'too-late: 1 ms late.');
  const lying = (afterMs: number, sinceShownMs: number) => fate(on.state, blow, { afterMs, sinceShownMs }, { combat });
  t.is(lying(WINDOW_MS, 0), 'in time', '"I pressed at once": all of it was the way, nothing is raised');
  t.is(lying(WINDOW_MS + 1, 0), 'too-late: 1 ms late.', 'and yet the server’s clock holds');
  t.is(lying(WINDOW_MS - 99, WINDOW_MS), 'too-late: 1 ms late.', '"I pressed in the future" raises the whole floor');
  const ticking = { ...combat, tickMs: 50, tickPhase: 'random' } as const;
  const { on: grid, blow: second } = struck({ combat: ticking });
  for (const sinceShownMs of [400, 450, 470, 480, 499, 510]) {
    const seenAt = tickAt(second.announcedAt + sinceShownMs + 100, 50);
    const answer = fate(grid.state, second, { afterMs: sinceShownMs + 20, sinceShownMs }, { combat: ticking });
    t.is(answer === 'in time', seenAt <= second.dodgeBy, `${sinceShownMs}: seen ${seenAt - second.dodgeBy} ms after the deadline`);
  }
});

test('[DODGE-10] with forwardsDodges off attacker and defender hear of a dodge at once, the others when the blow lands', (t) => {
  const CID = member(BEN).id.replace('ben', 'cid') as typeof BEN;
  const toldOf = (forwardsDodges: boolean) => {
    const on = rigged({
      ...alone,
      members: [member(ADA), member(BEN, { weapon: 'bow' }), member(CID)],
      combat: { isPvpOn: true, evadeRatio: 1, forwardsDodges },
    });
    for (const { id } of on.state.members) on.hear(0, { kind: 'playerArrived', character: id });
    on.untilSo(() => on.state.fight !== undefined, 60_000);
    on.hear(on.state.clock + 1500, { kind: 'attackDeclared', character: BEN, target: ADA, sequence: 2 });
    const blow = present(blowAgainst(on, ADA), 'Ben shoots at Ada');
    const atOnce = dodges(on, blow, 300);
    const before = on.given.length;
    on.until(blow.landsAt);
    const settles = (effects: readonly (typeof on.given)[number]['effect'][]) =>
      effects.flatMap((effect) =>
        (effect.kind === 'send' || effect.kind === 'broadcast') && effect.message.kind === 'attackSettled'
          ? [effect.kind === 'send' ? effect.to : 'all']
          : [],
      );
    return { atOnce: settles(atOnce), later: settles(on.given.slice(before).map(({ effect }) => effect)) };
  };
  t.deepEqual(toldOf(false), { atOnce: [ADA, BEN], later: ['all'] });
  t.deepEqual(toldOf(true), { atOnce: ['all'], later: [] });
});

test('[BLOW-4] a blow at a player lands when its wind-up ends, but no sooner than dodgeBy + settleMarginMs; at who is not connected it is final', (t) => {
  const { sword } = defaultRules.combat.weapons;
  for (const [windupMs, landsAfterMs] of [
    [2000, 2000],
    [700, WINDOW_MS + 150],
  ] as const) {
    const weapons = { ...defaultRules.combat.weapons, sword: { ...sword, windupMs } };
    const { blow } = struck({ combat: { weapons, settleMarginMs: 150 } });
    t.like(blow, { isTentative: true });
    t.is(blow.landsAt - blow.announcedAt, landsAfterMs);
  }
  const on = rigged(alone);
  on.hear(0, { kind: 'playerArrived', character: ADA });
  on.hear(1, { kind: 'playerLost', character: ADA });
  const blow = present(blowAgainst(on, ADA), 'a bandit strikes Ada');
  t.like(blow, { isTentative: false, dodgeBy: blow.announcedAt });
  t.is(blow.landsAt - blow.announcedAt, sword.windupMs);
});

test('[BLOW-5] who has struck may strike again recoverMs after the landing, to the millisecond', (t) => {
  const on = rigged({ goal: { kind: 'drill', partners: 1, strikeEveryMs: 20_000 } });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  on.until(0);
  const target = present(on.state.enemies[0], 'a partner').id;
  const strikes = (at: number) => on.hear(at, { kind: 'attackDeclared', character: ADA, target, sequence: 2 });
  strikes(5000);
  const first = present(
    messagesOfKind(on, 'attackAnnounced').find(({ attacker }) => attacker === ADA),
    'her blow',
  );
  const readyAt = first.landsAt + defaultRules.combat.weapons.sword.recoverMs;
  t.like(strikes(readyAt - 0.01), [{ kind: 'reject', reason: 'busy' }]);
  t.like(strikes(readyAt), [{ kind: 'broadcast', message: { kind: 'attackAnnounced', announcedAt: readyAt } }]);
});

test('[BLOW-7] only luck turns a blow that cannot be dodged, as often as luckRatio says', (t) => {
  const bolt = { npcs: bandits({ weapon: 'crossbow' }) };
  const sure = { hitRatio: 1, hitPerPoint: 0, criticalRatio: 0 };
  for (const [luckRatio, outcome] of [
    [1, 'missed'],
    [0, 'direct'],
  ] as const) {
    const { on, blow } = struck({ ...bolt, combat: { ...sure, luckRatio } });
    t.like(blow, { isTentative: false, outcome });
    t.is(fate(on.state, blow, { afterMs: 0 }, bolt), 'not-now: That blow is settled already.');
  }
  // Luck is for those alone: a sword finds its mark.
  t.is(struck({ combat: { ...sure, luckRatio: 1 } }).blow.outcome, 'direct');
});

test('[DODGE-6] only who is struck and connected may dodge', (t) => {
  const { on, blow } = struck({ members: [member(ADA), member(BEN)], goal: atTheMill(['bandit', 'bandit']) });
  const presses = (character: typeof ADA) =>
    on.hear(on.state.clock, { kind: 'dodgePressed', character, attack: blow.attack, sinceShownMs: 1, sequence: 3 });
  t.like(presses(BEN), [{ kind: 'reject', reason: 'not-yours' }]);
  on.hear(on.state.clock, { kind: 'playerLost', character: ADA });
  t.like(presses(ADA), [{ kind: 'reject', reason: 'not-seated' }]);
});
