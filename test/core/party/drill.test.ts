// Drills with timing of their own: what may be asked for, what it makes of the rules, and that the fight then keeps to it.

import type { DrillSettings } from '../../../core/model/policies.ts';
import test from 'ava';
import { settlementId } from '../../../core/ids.ts';
import { DRILL_RANGES, drillFault, rulesOf } from '../../../core/party/drill.ts';
import type { PartyGoal } from '../../../core/party/order.ts';
import { defaultRules, rulesHash, rulesSchema } from '../../../core/rules/rules.ts';
import { decodeClientFrame, encodeClientFrame } from '../../../core/wire/codec.ts';
import { parseOrder } from '../../../servers/party/parse-order.ts';
import { ADA, blowAgainst, effectsOfKind, member, messagesOfKind, rigged } from './party-rig.ts';
import { SettlementRig } from '../settlement/settlement-rig.ts';

const settings: DrillSettings = {
  windowMs: 450,
  windupMs: 500,
  marginMs: 120,
  tickMs: 0,
  tickPhase: 'random',
  policy: 'server-clock',
  capMs: 100,
  floorMs: 80,
  stampWaitMs: 300,
};
const drill = (changes: Partial<DrillSettings> = {}): PartyGoal => ({
  kind: 'drill',
  partners: 1,
  strikeEveryMs: 1500,
  settings: { ...settings, ...changes },
});
const plainDrill: PartyGoal = { kind: 'drill', partners: 1, strikeEveryMs: 1500 };

test('drill: its settings stand for the rules of the same meaning, and the result is a set of rules like any other', (t) => {
  const rules = rulesOf({ goal: drill({ policy: 'equalised', tickMs: 50 }) }, defaultRules);
  t.like(rules.combat, {
    dodgeWindowMs: 450,
    settleMarginMs: 120,
    tickMs: 50,
    tickPhase: 'random',
    deadlinePolicy: 'equalised',
    compensationCapMs: 100,
    equaliseFloorMs: 80,
    clientStampWaitMs: 300,
  });
  t.is(rules.combat.weapons[defaultRules.npcs.enemies.sparringPartner.weapon].windupMs, 500);
  t.deepEqual(rules.combat.weapons.sword, defaultRules.combat.weapons.sword, "a player's own weapon keeps its pace");
  t.deepEqual(rulesSchema.parse(rules), rules);
});

test('drill: without settings, and for every other goal, the rules are the host’s own', (t) => {
  t.is(rulesOf({ goal: plainDrill }, defaultRules), defaultRules);
  t.is(rulesOf({ goal: { kind: 'travel', destination: settlementId('saltgate') } }, defaultRules), defaultRules);
});

test('[FIGHT-8] drill: blows keep to the window, the margin and the wind-up asked for, and players are told which rules are in force', (t) => {
  const on = rigged({ members: [member(ADA)], goal: drill() });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  const blow = blowAgainst(on, ADA);
  t.is((blow?.dodgeBy ?? 0) - (blow?.announcedAt ?? 0), 450);
  t.is((blow?.landsAt ?? 0) - (blow?.announcedAt ?? 0), 570, 'the margin is longer than the wind-up here');
  const [entered] = messagesOfKind(on, 'partyEntered');
  t.is(entered?.dodgeWindowMs, 450);
  t.is(entered?.rulesHash, rulesHash(rulesOf(on.state.order, defaultRules)));
  t.not(entered?.rulesHash, rulesHash(defaultRules));
});

/** A drill in which Ada presses this long after the first announcement. */
const answered = (sinceMs: number) => {
  const on = rigged({ members: [member(ADA)], goal: drill() });
  on.hear(0, { kind: 'playerArrived', character: ADA });
  const blow = blowAgainst(on, ADA);
  if (blow === undefined) throw new Error('no blow came');
  on.hear(blow.announcedAt + sinceMs, {
    kind: 'dodgePressed',
    character: ADA,
    attack: blow.attack,
    sinceShownMs: sinceMs,
    sequence: 3,
  });
  return on;
};

test('drill: a dodge on the last millisecond of its own window counts, one later does not', (t) => {
  t.is(messagesOfKind(answered(450), 'attackSettled').length, 1);
  t.like(effectsOfKind(answered(451), 'reject'), [{ reason: 'too-late', text: '1 ms late.' }]);
});

test('drill: a party that goes on from a copy of its state plays by the same settings', (t) => {
  const first = rigged({ members: [member(ADA)], goal: drill() });
  first.hear(0, { kind: 'playerArrived', character: ADA });
  first.until(1000);
  const second = rigged({ state: structuredClone(first.state) });
  const blow = blowAgainst(second, ADA);
  t.is((blow?.dodgeBy ?? 0) - (blow?.announcedAt ?? 0), 450);
});

test('drill: what no rules file may hold is refused in one sentence', (t) => {
  const asked = { ...settings, strikeEveryMs: 2500 };
  t.is(drillFault(asked), undefined);
  t.is(drillFault({ ...asked, windowMs: 60 }), 'The dodge window must be between 100 and 3000 ms.');
  t.is(drillFault({ ...asked, strikeEveryMs: Number.NaN }), 'The pace of the blows must be between 500 and 20000 ms.');
  t.is(drillFault({ ...asked, windowMs: 3000, marginMs: 1001 }), 'The dodge window and the margin after it may be 4000 ms together.');
  t.is(drillFault({ ...asked, windowMs: 3000, marginMs: 1000 }), undefined);
});

test('drill: the bounds on the wire are those of the rules', (t) => {
  const frame = (changes: Partial<DrillSettings>) =>
    decodeClientFrame(encodeClientFrame({ sequence: 1, request: { kind: 'drillSetOut', ...settings, strikeEveryMs: 2500, ...changes } }));
  t.deepEqual(frame({}), { kind: 'ok', value: { sequence: 1, request: { kind: 'drillSetOut', ...settings, strikeEveryMs: 2500 } } });
  t.like(frame({ windowMs: 99 }), { kind: 'refused', text: 'drillSetOut.windowMs must be a number from 100 to 3000' });
  t.is(frame({ stampWaitMs: 5001 }).kind, 'refused');
  t.deepEqual(
    [DRILL_RANGES.windowMs[0], DRILL_RANGES.windupMs[1]].map(
      (windowMs) => rulesSchema.safeParse({ combat: { dodgeWindowMs: windowMs } }).success,
    ),
    [true, false],
  );
});

test('settlement: a leader sets out to a drill of its own timing; the order carries it', (t) => {
  const rig = new SettlementRig();
  const [ada, ben] = [rig.enter('Ada'), rig.enter('Ben')];
  const request = { kind: 'drillSetOut', ...settings, strikeEveryMs: 2000 } as const;
  t.is(rig.refusalOf(rig.ask(ada, request)), 'no-party');
  rig.ask(ada, { kind: 'partyCreated' });
  const party = rig.told(ada, 'partyShown').at(-1)?.party ?? '';
  rig.ask(ada, { kind: 'memberInvited', character: ben });
  rig.ask(ben, { kind: 'inviteAnswered', party, accepted: true });
  t.is(rig.refusalOf(rig.ask(ben, request)), 'not-leader');
  t.is(rig.refusalOf(rig.ask(ada, { ...request, windowMs: 2500, marginMs: 2000 })), 'not-now');
  rig.ask(ada, request);
  const { order } = rig.openDeparture();
  t.deepEqual(order.goal, { kind: 'drill', partners: 1, strikeEveryMs: 2000, settings });
  t.deepEqual(parseOrder(new TextEncoder().encode(JSON.stringify(order))), order);
});

test('party host: an order for a drill that no rules file could ask for is refused', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  rig.ask(ada, { kind: 'partyCreated' });
  rig.ask(ada, { kind: 'drillSetOut', ...settings, strikeEveryMs: 2000 });
  const { order } = rig.openDeparture();
  const bytes = (goal: object) => new TextEncoder().encode(JSON.stringify({ ...order, goal: { ...order.goal, ...goal } }));
  for (const bad of [
    { ...settings, windowMs: 5 },
    { ...settings, windowMs: 3000, marginMs: 2000 },
    { ...settings, more: 1 },
    { windowMs: 450 },
  ])
    t.throws(() => parseOrder(bytes({ settings: bad })), { name: 'BadOrder' });
});
