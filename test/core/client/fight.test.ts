// What a player's own client shows of a fight: swings that begin on the button and end with the landing, dodges, and what turned out false.

import test from 'ava';
import { attackId, partyTime, placeId } from '../../../core/ids.ts';
import { drawBetween, drawChance, fork, seeded } from '../../../core/random.ts';
import { defaultRules } from '../../../core/rules/rules.ts';
import { ADA, announcement, BOAR, entered, fighter, seatedClient, sequenceOf, shownBlow, WOLF } from './client-seat.ts';

const ownMs = defaultRules.combat.weapons.sword.windupMs;

test('[CLIENT-1] a swing starts on the button and is stretched to end exactly when the blow lands', (t) => {
  const seat = seatedClient({ serverAhead: 70_000 });
  const sequence = sequenceOf(seat.press(2000, { kind: 'strike', target: WOLF }));
  t.like(shownBlow(seat, 2000, 0), { phase: 'sent', startsAt: 2000, progressRatio: 0 });
  t.is(shownBlow(seat, 2065, 0)?.progressRatio, 65 / ownMs);
  seat.tell(2120, announcement(1, 72_120 + ownMs, { attacker: ADA, defender: WOLF, sequence, isTentative: false }));
  const blow = shownBlow(seat, 2120, 1);
  t.like(blow, { phase: 'coming', startsAt: 2000, landsAt: 2120 + ownMs });
  t.is(shownBlow(seat, 2120, 0), undefined, 'the swing is the blow now');
  t.true((shownBlow(seat, 2120 + ownMs - 1, 1)?.progressRatio ?? 1) < 1);
  t.like(shownBlow(seat, 2120 + ownMs, 1), { progressRatio: 1, phase: 'landed' });
  t.is(seat.view(3000).delay.confirmedLagMs, 120);
  t.is(seat.view(3000).delay.lastStretchFactor, (120 + ownMs) / ownMs);
});

test('[CLIENT-1] whatever is announced and whenever it comes, a swing never runs backwards and ends with the landing', (t) => {
  const random = fork(seeded(11), 'swings');
  for (let round = 0; round < 300; round += 1) {
    const seat = seatedClient({ serverAhead: drawBetween(random, -1e6, 1e6) });
    const ahead = seat.state.clock.offsetMs;
    const pressedAt = 2000;
    const sequence = sequenceOf(seat.press(pressedAt, { kind: 'strike', target: WOLF }));
    const heardAt = pressedAt + drawBetween(random, 0, drawChance(random, 0.2) ? 4000 : 400);
    const landsAt = Math.max(pressedAt + 1, heardAt + drawBetween(random, drawChance(random, 0.2) ? -500 : 50, 2500));
    let last = 0;
    const look = (at: number): number => {
      const blows = seat.view(at).party?.blows ?? [];
      const progress = blows.find((blow) => blow.attacker === ADA)?.progressRatio ?? last;
      t.true(progress >= last - 1e-9 && progress <= 1, `round ${round}: ${last} then ${progress} at ${at}`);
      last = progress;
      return progress;
    };
    for (let at = pressedAt; at < heardAt; at += 37) look(at);
    const before = look(heardAt);
    seat.tell(heardAt, announcement(1, landsAt + ahead, { attacker: ADA, defender: WOLF, sequence, isTentative: false }));
    // A word that comes after the landing finds the end of the swing due at once; any other changes the pace, never the place.
    if (landsAt > heardAt) t.true(Math.abs(look(heardAt) - before) < 1e-9, `round ${round}: a jump`);
    for (let at = heardAt; at < landsAt; at += 37) t.true(look(at) < 1 || landsAt - at < 1e-6);
    t.is(look(Math.max(landsAt, heardAt) + 1e-6), 1);
  }
});

test('[CLIENT-2] a refused strike is withdrawn', (t) => {
  const seat = seatedClient();
  const sequence = sequenceOf(seat.press(2000, { kind: 'strike', target: WOLF }));
  t.truthy(shownBlow(seat, 2050, 0));
  seat.tell(2100, { kind: 'rejected', sequence, reason: 'busy', text: 'Your last blow is not over yet.' });
  t.is(shownBlow(seat, 2100, 0), undefined);
  t.is(seat.view(2100).lines.at(-1)?.text, 'Your last blow is not over yet.');
});

test('[CLIENT-2] a strike given up for a walk is withdrawn; a step aside gives up nothing', (t) => {
  const seat = seatedClient();
  const sequence = sequenceOf(seat.press(2000, { kind: 'strike', target: WOLF }));
  seat.tell(2050, announcement(4, 3000, { impact: { x: 0, y: 0 }, dodgeBy: partyTime(3000) }));
  seat.press(2060, { kind: 'dodge' });
  const walk = { from: { x: 0, y: 0 }, to: { x: 1, y: 0 }, startsAt: partyTime(2080), arrivesAt: partyTime(2300) };
  seat.tell(2100, { kind: 'fighterMoved', fighter: ADA, walk, sequence: sequence + 1 });
  t.truthy(shownBlow(seat, 2100, 0));
  seat.press(2150, { kind: 'ask', request: { kind: 'moveOrdered', to: { x: 3, y: 0 } } });
  seat.tell(2200, { kind: 'fighterMoved', fighter: ADA, walk, sequence: sequence + 2 });
  t.is(shownBlow(seat, 2200, 0), undefined);
});

test('[CLIENT-2] who goes down swings no more', (t) => {
  const seat = seatedClient();
  seat.press(2000, { kind: 'strike', target: WOLF });
  seat.tell(2100, { kind: 'fighterDowned', fighter: ADA, at: partyTime(2100) });
  t.is(shownBlow(seat, 2100, 0), undefined);
});

test('[CLIENT-2] a strike at somebody out of reach shows no swing until one has walked there', (t) => {
  const seat = seatedClient();
  seat.tell(1500, {
    kind: 'fighterMoved',
    fighter: WOLF,
    walk: { from: { x: 9, y: 0 }, to: { x: 9, y: 0 }, startsAt: partyTime(0), arrivesAt: partyTime(0) },
    sequence: 0,
  });
  const sequence = sequenceOf(seat.press(2000, { kind: 'strike', target: WOLF }));
  t.is(shownBlow(seat, 2050, 0), undefined);
  seat.tell(2100, announcement(1, 2900, { attacker: ADA, defender: WOLF, sequence, isTentative: false }));
  t.like(shownBlow(seat, 2100, 1), { startsAt: 2100, landsAt: 2900 });
  t.is(seat.view(2100).delay.lastStretchFactor, undefined, 'nothing of one’s own was stretched');
});

test('[CLIENT-3] a hit that was shown and then dodged is counted once, and its damage is given back exactly', (t) => {
  const seat = seatedClient();
  seat.tell(1500, entered(1500, { fighters: [fighter(ADA, { health: 5 }), fighter(WOLF)] }));
  seat.tell(2000, announcement(1, 2600));
  const health = (at: number): number | undefined => seat.view(at).party?.fighters.find((one) => one.isYou)?.health;
  t.is(health(2599), 5);
  t.is(health(2600), 0, 'shown as announced');
  const settled = {
    kind: 'attackSettled',
    attack: attackId(1),
    outcome: 'dodged',
    damage: 0,
    settledAt: partyTime(2400),
    sequence: 9,
  } as const;
  seat.tell(2650, settled);
  t.is(health(2650), 5);
  seat.tell(2651, settled);
  t.is(health(2651), 5);
  t.like(seat.view(2651).delay, { hitsShown: 1, falseHits: 1 });
  t.true(shownBlow(seat, 2651, 1)?.wasFalseHit);
});

test('[CLIENT-3] a hit that turns out glancing was no false hit; only the difference comes back', (t) => {
  const seat = seatedClient();
  seat.tell(2000, announcement(1, 2600));
  seat.until(2600);
  seat.tell(2650, { kind: 'attackSettled', attack: attackId(1), outcome: 'hit', damage: 8, settledAt: partyTime(2400), sequence: 9 });
  t.is(seat.view(2650).party?.fighters.find((one) => one.isYou)?.health, 42);
  t.like(seat.view(2650).delay, { hitsShown: 1, falseHits: 0 });
});

test('[CLIENT-3] a word that comes before the landing falsifies nothing', (t) => {
  const seat = seatedClient();
  seat.tell(2000, announcement(1, 2600));
  seat.tell(2500, { kind: 'attackSettled', attack: attackId(1), outcome: 'dodged', damage: 0, settledAt: partyTime(2400), sequence: 9 });
  t.is(seat.view(2700).party?.fighters.find((one) => one.isYou)?.health, 50);
  t.like(seat.view(2700).delay, { hitsShown: 0, falseHits: 0 });
});

test('[CLIENT-3] a blow taken back too late for this client is undone and counted', (t) => {
  const seat = seatedClient();
  seat.tell(2000, announcement(1, 2600));
  seat.until(2600);
  seat.tell(2700, { kind: 'attackWithdrawn', attack: attackId(1), at: partyTime(2500), sequence: 4 });
  t.is(seat.view(2700).party?.fighters.find((one) => one.isYou)?.health, 50);
  t.is(seat.view(2700).delay.falseHits, 1);
});

test('[CLIENT-3] words held up for seconds and told all at once leave everybody with the health the server has', (t) => {
  const seat = seatedClient();
  const health = (at: number): number | undefined => seat.view(at).party?.fighters.find((one) => one.isYou)?.health;
  seat.tell(2000, announcement(1, 2600));
  t.is(health(2700), 30, 'shown to hit');
  // The link hangs; then these come in one piece, long after the first blow landed: one announced before it was dodged, and one that has landed meanwhile.
  seat.tell(9000, announcement(2, 2900, { announcedAt: partyTime(2150) }));
  seat.tell(9000, { kind: 'attackSettled', attack: attackId(1), outcome: 'dodged', damage: 0, settledAt: partyTime(2400), sequence: 9 });
  seat.tell(9000, announcement(3, 8000));
  t.is(health(9000), 10, 'the first is given back, the other two are taken');
  t.like(seat.view(9000).delay, { hitsShown: 3, falseHits: 1 });
  seat.tell(12_000, announcement(4, 12_700));
  t.is(seat.state.party?.blows.length, 1, 'whatever has had its last word is forgotten');
});

test('[CLIENT-3] what had not landed when a fight ended never lands', (t) => {
  const seat = seatedClient();
  seat.tell(2000, announcement(1, 2900));
  seat.press(2050, { kind: 'strike', target: WOLF });
  seat.tell(2100, { kind: 'fightEnded', won: true, at: partyTime(2080), text: 'The fight is won.' });
  t.is(seat.view(3000).party?.fighters.find((one) => one.isYou)?.health, 50);
  t.is(seat.view(3000).delay.hitsShown, 0);
  t.deepEqual(seat.view(2100).party?.blows, []);
});

test('[CLIENT-4] the dodge answers the blow that lands soonest of those whose window is open', (t) => {
  const seat = seatedClient();
  seat.tell(2000, announcement(1, 2900));
  seat.tell(2010, announcement(2, 2700));
  seat.tell(2020, announcement(3, 2500, { defender: WOLF, attacker: BOAR }));
  seat.tell(2030, announcement(4, 2400, { isTentative: false }));
  const pressed = (at: number): unknown =>
    seat.press(at, { kind: 'dodge' }).flatMap((effect) => (effect.kind === 'send' ? [effect.request] : []));
  t.deepEqual(pressed(2100), [{ kind: 'dodgePressed', attack: attackId(2), sinceShownMs: 90 }]);
  t.deepEqual(pressed(2150), [{ kind: 'dodgePressed', attack: attackId(1), sinceShownMs: 150 }], 'each is answered once');
  t.deepEqual(pressed(2160), [], 'and nothing is sent when nothing is left to dodge');
});

test('[CLIENT-4] a blow whose window has closed gives way to one that can still be dodged', (t) => {
  const seat = seatedClient();
  seat.tell(2000, announcement(1, 2700));
  seat.tell(2010, announcement(2, 2900));
  const pressed = seat.press(2600, { kind: 'dodge' });
  t.like(pressed[0], { kind: 'send', request: { kind: 'dodgePressed', attack: attackId(2) } });
  const again = seat.press(2610, { kind: 'dodge' });
  t.like(again[0], { kind: 'send', request: { attack: attackId(1) } }, 'the server has the last word on what is too late');
});

test('[CLIENT-6] a landing queued by an earlier party never lands another party’s blow', (t) => {
  const seat = seatedClient();
  seat.tell(2000, announcement(1, 2600));
  seat.hear(2100, {
    kind: 'messageReceived',
    message: { kind: 'seatOffered', server: 'party', endpoint: 'b', ticket: 't', settlement: placeId('fordwick') as never },
  });
  seat.hear(2150, { kind: 'connected' });
  seat.tell(2200, entered(100));
  seat.tell(2210, announcement(1, 1500));
  const health = (at: number): number | undefined => seat.view(at).party?.fighters.find((one) => one.isYou)?.health;
  t.is(health(2700), 50);
  t.is(health(3610), 30);
});

test('[CLIENT-1] a fighter shows when it may strike again: as told at first, then from its latest blow on', (t) => {
  const seat = seatedClient({ serverAhead: 70_000 });
  const readyAt = (at: number) => seat.view(at).party?.fighters.find(({ id }) => id === ADA)?.readyAt;
  seat.tell(2000, {
    kind: 'fightStarted',
    fighters: [fighter(ADA, { readyAt: partyTime(73_200) }), fighter(WOLF)],
    at: partyTime(72_000),
    journey: { kind: 'camped', at: placeId('oldmill') },
  });
  t.is(Number(readyAt(2001)), 3200);
  seat.tell(4000, announcement(1, 75_000, { attacker: ADA, defender: WOLF, isTentative: false }));
  t.is(Number(readyAt(4001)), 5000 + defaultRules.combat.weapons.sword.recoverMs);
});

test('[CLIENT-7] an artificial reaction holds an enemy’s dodge back on the screen, and how long is told', (t) => {
  const dodgesAt = 2310;
  const shown = (shownReactionMs: number) => {
    const seat = seatedClient({ shownReactionMs });
    const sequence = sequenceOf(seat.press(2000, { kind: 'strike', target: WOLF }));
    const blow = announcement(1, 2120 + ownMs, { attacker: ADA, defender: WOLF, sequence, isTentative: false });
    seat.tell(2120, { ...blow, outcome: 'dodged', dodgeStartsAt: partyTime(dodgesAt) });
    return shownBlow(seat, 2120, 1);
  };
  t.like(shown(0), { dodgeStartsAt: dodgesAt, dodgeHeldMs: 0 });
  t.like(shown(150), { dodgeStartsAt: dodgesAt, dodgeHeldMs: 0 }, 'it would begin later than that anyway');
  t.like(shown(250), { dodgeStartsAt: 2370, dodgeHeldMs: 60 });
});

test('[CLIENT-7] an artificial reaction chosen in the middle of a fight holds the next announced dodge, and none that is under way', (t) => {
  const seat = seatedClient();
  const announce = (at: number, attack: number): void => {
    const blow = announcement(attack, at + 750, { attacker: ADA, defender: WOLF, isTentative: false });
    seat.tell(at, { ...blow, outcome: 'dodged', dodgeStartsAt: partyTime(at + 90) });
  };
  const held = (at: number): number | undefined => seat.view(at).delay.lastDodgeHeldMs;
  t.is(held(1990), undefined, 'no such dodge yet');
  announce(2000, 1);
  t.is(held(2001), 0);
  t.deepEqual(seat.press(2010, { kind: 'holdDodges', shownReactionMs: 150 }), [], 'it is nobody else’s business');
  t.is(held(2011), undefined, 'what was held before is told no more');
  t.like(shownBlow(seat, 2020, 1), { dodgeStartsAt: 2090, dodgeHeldMs: 0 });
  announce(3000, 2);
  t.like(shownBlow(seat, 3000, 2), { dodgeStartsAt: 3150, dodgeHeldMs: 60 });
  t.is(held(3001), 60);
  seat.tell(4000, announcement(3, 4750));
  t.is(held(4001), 60, 'a blow that nobody dodges tells nothing');
  seat.press(4010, { kind: 'holdDodges', shownReactionMs: 0 });
  announce(5000, 4);
  t.like(shownBlow(seat, 5000, 4), { dodgeStartsAt: 5090, dodgeHeldMs: 0 });
});

test('[CLIENT-7] the chosen reaction outlives a lost connection and the way to the next server', (t) => {
  const seat = seatedClient();
  seat.press(1500, { kind: 'holdDodges', shownReactionMs: 200 });
  seat.hear(1600, { kind: 'disconnected', text: '' });
  seat.hear(3000, { kind: 'connected' });
  seat.tell(3010, entered(3010));
  const blow = announcement(1, 3850, { attacker: BOAR, defender: WOLF, isTentative: false });
  seat.tell(3100, { ...blow, outcome: 'dodged', dodgeStartsAt: partyTime(3150) });
  t.like(shownBlow(seat, 3100, 1), { dodgeStartsAt: 3300, dodgeHeldMs: 150 });
});
