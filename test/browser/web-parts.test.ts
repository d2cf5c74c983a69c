// Parts of the web client that need no browser: what a picture makes of a view, and several requests behind one button.

import test from 'ava';
import type { BlowView, ClientView, FighterView, PartyView } from '../../core/client/view.ts';
import { attackId, characterId, clientTime, enemyId, placeId } from '../../core/ids.ts';
import { drawBetween, seeded } from '../../core/random.ts';
import { choicesFrom, SHOWN_REACTIONS_MS } from '../../sim-clients/web/shared/choices.ts';
import { createErrands } from '../../sim-clients/web/errands/errands.ts';
import { happeningsOf, newSeenBlows } from '../../sim-clients/web/fight/happenings.ts';
import { overlapArea, placeLabels } from '../../sim-clients/web/fight/labels.ts';
import { follow, makeRoom, restingAt, shownAt, shownHealth, type Motion } from '../../sim-clients/web/fight/motion.ts';

const you = characterId('you');
const wolf = enemyId('wolf');

const fighter = (change: Partial<FighterView> = {}): FighterView => ({
  id: you,
  name: 'You',
  side: 'party',
  look: 'guard',
  control: 'player',
  weapon: 'spear',
  isYou: true,
  health: 100,
  healthMax: 100,
  isDowned: false,
  position: { x: 0, y: 0 },
  isWalking: false,
  readyAt: clientTime(0),
  ...change,
});

const blow = (change: Partial<BlowView> = {}): BlowView => ({
  attack: attackId(1),
  attacker: wolf,
  defender: you,
  weapon: 'jaws',
  phase: 'coming',
  startsAt: clientTime(0),
  landsAt: clientTime(800),
  progressRatio: 0.5,
  dodgeUntil: clientTime(500),
  isDodgePressed: false,
  dodgeStartsAt: undefined,
  dodgeHeldMs: 0,
  impact: undefined,
  isTentative: true,
  outcome: 'direct',
  bodyPart: 'torso',
  damage: 8,
  wasFalseHit: false,
  ...change,
});

const party = (blows: readonly BlowView[]): PartyView => ({
  you,
  fighters: [fighter(), fighter({ id: wolf, name: 'Wolf', side: 'enemy', isYou: false })],
  blows,
  journey: { kind: 'camped', at: placeId('oldmill') },
  purpose: 'quest',
  destination: placeId('oldmill'),
  quest: undefined,
  questDone: false,
  isFighting: true,
  arenaRadiusMetres: 9,
});

test('web: each turn of a blow is told once: the threat, the step aside, the landing', (t) => {
  const seen = newSeenBlows();
  const kinds = (now: number, blows: readonly BlowView[]): string[] =>
    happeningsOf(seen, party(blows), clientTime(now)).map((each) => each.kind);
  t.deepEqual(kinds(10, [blow()]), ['threatened']);
  t.deepEqual(kinds(26, [blow()]), []);
  t.deepEqual(kinds(300, [blow({ isDodgePressed: true })]), ['steppedAside']);
  t.deepEqual(kinds(800, [blow({ isDodgePressed: true, phase: 'landed', outcome: 'dodged' })]), ['landed']);
  t.deepEqual(kinds(816, [blow({ isDodgePressed: true, phase: 'landed', outcome: 'dodged' })]), []);
  t.deepEqual(kinds(2000, []), []);
  t.is(seen.known.size, 0, 'what left the view is forgotten');
});

test('web: an own strike is answered when the button is, and not again when the word comes', (t) => {
  const seen = newSeenBlows();
  const own = blow({ attacker: you, defender: wolf, dodgeUntil: undefined });
  const kinds = (blows: readonly BlowView[]): string[] => happeningsOf(seen, party(blows), clientTime(10)).map((each) => each.kind);
  t.deepEqual(kinds([{ ...own, attack: attackId(0), phase: 'sent' }]), ['struckOut']);
  t.deepEqual(kinds([own]), []);
});

test('web: a hit that proves false is told as that, not as a second landing', (t) => {
  const seen = newSeenBlows();
  const kinds = (blows: readonly BlowView[]): string[] => happeningsOf(seen, party(blows), clientTime(900)).map((each) => each.kind);
  t.deepEqual(kinds([blow({ phase: 'landed' })]), ['landed']);
  t.deepEqual(kinds([blow({ phase: 'landed', outcome: 'dodged', damage: 0, wasFalseHit: true })]), ['provedFalse']);
  t.deepEqual(kinds([blow({ phase: 'landed', outcome: 'dodged', damage: 0, wasFalseHit: true })]), []);
});

test('web: a corrected place is eased into, never snapped to, and reached in the end', (t) => {
  const motion: Motion = new Map();
  follow(motion, [fighter()], 16);
  const corrected = fighter({ position: { x: 2, y: 0 } });
  let before = 0;
  for (let frame = 0; frame < 60; frame += 1) {
    follow(motion, [corrected], 16);
    const { x } = restingAt(motion, corrected);
    t.true(x >= before && x - before < 0.4, `frame ${frame}: from ${before} m to ${x} m`);
    before = x;
  }
  t.true(Math.abs(before - 2) < 0.01);
});

test('web: a walk is followed without lag, and lost health drains instead of jumping', (t) => {
  const motion: Motion = new Map();
  follow(motion, [fighter()], 16);
  const walking = fighter({ position: { x: 0.05, y: 0 }, health: 60 });
  follow(motion, [walking], 16);
  t.is(restingAt(motion, walking).x, 0.05);
  t.true(shownHealth(motion, walking) > 60 && shownHealth(motion, walking) < 100);
});

test('web: pieces on one spot make room for each other in the picture', (t) => {
  const motion: Motion = new Map();
  const pair = [fighter(), fighter({ id: wolf, side: 'enemy', isYou: false })];
  for (let frame = 0; frame < 120; frame += 1) {
    follow(motion, pair, 16);
    makeRoom(motion, pair, { width: 1, height: 1 }, 16);
  }
  const [one, other] = pair.map((each) => restingAt(motion, each));
  t.true(Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0)) > 0.95);
});

test('web: who asked for less motion sees nobody lean or hop', (t) => {
  const motion: Motion = new Map();
  const own = blow({ attacker: you, defender: wolf, progressRatio: 0.95 });
  follow(motion, party([own]).fighters, 16);
  t.deepEqual(shownAt(motion, fighter(), [own], clientTime(760), true), { x: 0, y: 0 });
});

const settlementView = (change: object): ClientView => ({ lines: [], ...change }) as unknown as ClientView;

test('web: an errand asks once for each step, in order, and waits for each to come true', (t) => {
  const pressed: string[] = [];
  const errands = createErrands(
    (button) => pressed.push(button.kind === 'ask' ? button.request.kind : button.kind),
    () => undefined,
  );
  errands.start([
    { says: 'first', isDone: (view) => view.where === 'settlement', button: () => ({ kind: 'ask', request: { kind: 'partyCreated' } }) },
    { says: 'second', isDone: (view) => view.where === 'party', button: () => ({ kind: 'ask', request: { kind: 'partyLeft' } }) },
  ]);
  const start = settlementView({ where: 'world' });
  errands.advance(start, clientTime(0));
  errands.advance(start, clientTime(16));
  t.deepEqual(pressed, ['partyCreated']);
  t.is(errands.says(), 'first');
  errands.advance(settlementView({ where: 'settlement' }), clientTime(32));
  t.deepEqual(pressed, ['partyCreated', 'partyLeft']);
  errands.advance(settlementView({ where: 'party' }), clientTime(48));
  t.is(errands.says(), undefined);
});

test('web: a refusal or a step that never comes true ends an errand, so that its button works again', (t) => {
  const step = { says: 'asking', isDone: () => false, button: () => ({ kind: 'ask', request: { kind: 'partyCreated' } }) as const };
  const errands = createErrands(
    () => undefined,
    () => undefined,
  );
  errands.start([step]);
  errands.advance(settlementView({}), clientTime(100));
  errands.advance(settlementView({ lines: [{ text: 'No.', at: clientTime(150), tone: 'bad' }] }), clientTime(160));
  t.is(errands.says(), undefined);
  errands.start([step]);
  errands.advance(settlementView({}), clientTime(200));
  errands.advance(settlementView({}), clientTime(10_201));
  t.is(errands.says(), undefined);
});

test('web: names never lie on each other while there is room, never leave the picture, and do not jump about', (t) => {
  const random = seeded(11);
  const size = { width: 390, height: 440 };
  let covered = 0;
  for (let round = 0; round < 200; round += 1) {
    const wishes = Array.from({ length: 6 }, (_, index) => ({
      id: enemyId(`e${index}`),
      at: { x: drawBetween(random, 30, 360), y: drawBetween(random, 40, 400) },
      reach: 26,
      width: 84,
      height: 30,
    }));
    const sides = new Map();
    const boxes = [...placeLabels(wishes, [], size, sides).values()];
    boxes.forEach((box, index) => {
      t.true(box.left >= 0 && box.top >= 0 && box.right <= size.width && box.bottom <= size.height, `round ${round}`);
      for (const other of boxes.slice(index + 1)) if (overlapArea(box, other) > 1) covered += 1;
    });
    // A hair's movement changes no side.
    const before = [...sides.entries()];
    placeLabels(
      wishes.map((wish) => ({ ...wish, at: { x: wish.at.x + 0.01, y: wish.at.y } })),
      [],
      size,
      sides,
    );
    t.deepEqual([...sides.entries()], before);
  }
  t.true(covered <= 6, `${covered} pairs of 3000 on a narrow picture`);
  const free = placeLabels([{ id: wolf, at: { x: 200, y: 200 }, reach: 26, width: 80, height: 30 }], [], size, new Map()).get(wolf);
  t.deepEqual(free, { left: 160, right: 240, top: 226, bottom: 256 }, 'below, when nothing is in the way');
});

test('web: a remembered choice counts when it is offered; anything else is as on a first visit', (t) => {
  t.is(choicesFrom(undefined).shownReactionMs, 0);
  for (const ms of SHOWN_REACTIONS_MS) t.is(choicesFrom({ shownReactionMs: ms }).shownReactionMs, ms);
  for (const odd of [170, -150, Number.NaN, '150', null, { ms: 150 }, true]) t.is(choicesFrom({ shownReactionMs: odd }).shownReactionMs, 0);
  const kept = { addedRoundTripMs: 120, hasSound: true, lettersWalk: true };
  t.deepEqual(choicesFrom({ ...kept, shownReactionMs: 1e9 }), { ...kept, shownReactionMs: 0 }, 'and spoils none of the others');
});

test('web: an enemy whose dodge is held back steps aside when that is over, not when the blow shows', (t) => {
  const seen = newSeenBlows();
  const held = blow({
    attacker: you,
    defender: wolf,
    outcome: 'dodged',
    dodgeUntil: undefined,
    dodgeStartsAt: clientTime(150),
    dodgeHeldMs: 130,
  });
  const kinds = (now: number): string[] => happeningsOf(seen, party([held]), clientTime(now)).map((each) => each.kind);
  t.deepEqual(kinds(10), ['struckOut']);
  t.deepEqual(kinds(149), []);
  t.deepEqual(kinds(150), ['steppedAside']);
  t.deepEqual(kinds(166), []);
});
