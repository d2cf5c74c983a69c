// Parts of the duel that need no browser: what an address says, how slow a frame is made, and what becomes of a press.

import { DUEL_POLICIES } from '../../core/model/policies.ts';
import test from 'ava';
import { decodePresses, encodeDuelLink, type DuelLink } from '../../core/client/duel-link.ts';
import { attackId, characterId, enemyId, partyTime } from '../../core/ids.ts';
import { DRILL_RANGES, drillFault } from '../../core/party/drill.ts';
import { networks } from '../../core/rules/networks.ts';
import { clientRulesOf } from '../../core/rules/client-rules.ts';
import { rulesSchema } from '../../core/rules/rules.ts';
import type { AttackAnnounced } from '../../core/wire/messages/party-messages.ts';
import { decodeState } from '../../scenarios/tune/url-state.ts';
import { backHref, drillRequest, duelInWords, readDuel, type AskedDuel } from '../../sim-clients/web/duel/link.ts';
import { createOwnLink } from '../../sim-clients/web/duel/own-link.ts';
import { createPressLog, tallyOf } from '../../sim-clients/web/duel/presses.ts';
import { createShape } from '../../sim-clients/web/duel/shape.ts';

const { baseMs, medianMs, sigma } = networks.lte_4g.down;
const duel: DuelLink = {
  windowMs: 450,
  windupMs: 650,
  marginMs: 150,
  tickMs: 0,
  tickPhase: 'locked',
  policy: 'server-clock',
  capMs: 150,
  floorMs: 100,
  stampWaitMs: 400,
  down: { baseMs, medianMs, sigma },
  up: { baseMs, medianMs, sigma },
};
const asked = (hash: string): AskedDuel => {
  const read = readDuel(hash);
  if (read.kind !== 'asked') throw new Error(`${hash} asks for no duel`);
  return read.duel;
};

test('duel: an address says in words what will be felt', (t) => {
  t.is(duelInWords(asked(`#duel=${encodeDuelLink(duel)}`).link), 'a window of 450 ms, 4G, server clock');
  const far = { baseMs: 40, medianMs: 10, sigma: 0.5 };
  t.is(
    duelInWords({ ...duel, policy: 'compensated', tickMs: 50, down: far, up: far }),
    'a window of 450 ms, 50 ms each way, compensated up to 150 ms, ticks of 50 ms',
  );
});

test('duel: an address without one is an ordinary visit; one that cannot be read or played is refused in a sentence', (t) => {
  t.deepEqual(readDuel(''), { kind: 'none' });
  t.deepEqual(readDuel('#window=400'), { kind: 'none' });
  for (const text of ['', '1', encodeDuelLink(duel).slice(3), `${encodeDuelLink(duel)}_9`, '<script>'])
    t.regex((readDuel(`#duel=${encodeURIComponent(text)}`) as { text?: string }).text ?? '', /cannot be read/, text);
  t.like(readDuel(`#duel=${encodeDuelLink({ ...duel, windowMs: 40 })}`), {
    kind: 'refused',
    text: 'This duel cannot be played. The dodge window must be between 100 and 3000 ms.',
  });
});

test('duel: the drill asked for is one the settlement grants, and never faster than its partner', (t) => {
  const rules = rulesSchema.parse({ npcs: { enemies: { sparringPartner: { weapon: 'crossbow' } } } });
  const { recoverMs } = rules.combat.weapons.crossbow;
  for (const policy of DUEL_POLICIES)
    for (const [windowMs, marginMs, stampWaitMs] of [
      [450, 150, 400],
      [3000, 1000, 5000],
      [100, 0, 0],
    ] as const) {
      const request = drillRequest({ ...duel, policy, windowMs, marginMs, stampWaitMs }, clientRulesOf(rules));
      t.is(drillFault(request), undefined);
      t.true(request.strikeEveryMs * 0.9 >= windowMs + marginMs + recoverMs);
      t.true(request.strikeEveryMs < DRILL_RANGES.strikeEveryMs[1]);
      t.false('down' in request);
    }
});

test('duel: the way back keeps the tuning page’s own parts and adds the presses to those it brought', (t) => {
  const hash = `#duel=${encodeDuelLink(duel)}&window=450&b=1&b.window=500&population=quick&presses=401,380.5`;
  const href = backHref(asked(hash), [412.34, 455]);
  t.is(href, '/tune#window=450&b=1&b.window=500&population=quick&presses=401,380.5,412.3,455');
  t.is(backHref(asked(`#duel=${encodeDuelLink(duel)}&seed=3`), []), '/tune#seed=3');
});

const back = (link: DuelLink) => decodeState(backHref(asked(`#duel=${encodeDuelLink(link)}`), [412]).replace('/tune', ''));

test('duel: without parts of its own, the tuning page is set to the duel itself', (t) => {
  t.like(back(duel), { a: { windowMs: 450, windupMs: 650, marginMs: 150, policy: 'server-clock', network: 'lte_4g' }, presses: [412] });
  const own = { baseMs: 33, medianMs: 7, sigma: 0.4 };
  t.like(back({ ...duel, tickMs: 40, tickPhase: 'random', down: own, up: own }), {
    a: { network: 'own', own: { ...own, lossRatio: 0 }, tickMs: 40, tickPhase: 'random' },
  });
});

const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[values.length >> 1] ?? 0;

test('duel: a frame is held for its drawn delay less half of what the real link costs, and never for less than nothing', (t) => {
  const legs = { down: duel.down, up: duel.up };
  const delays = (ownRoundTripMs: number): number[] => {
    const shape = createShape(legs, { seed: 5, ownRoundTripMs: () => ownRoundTripMs });
    // A second apart, so that no frame waits for the one before it.
    return Array.from({ length: 4000 }, (_, index) => shape.downMs(index * 1000));
  };
  t.true(Math.abs(median(delays(0)) - (baseMs + medianMs)) < 0.5);
  t.true(Math.abs(median(delays(10)) - (baseMs + medianMs - 5)) < 0.5);
  t.true(delays(400).every((delay) => delay >= 0));
});

test('duel: what the real link costs is found under the slowness added to it, from the heartbeat that waited least', (t) => {
  const own = createOwnLink();
  t.is(own.roundTripMs(), 0);
  const beat = (sentAt: number, { upMs, downMs, ownMs }: { upMs: number; downMs: number; ownMs: number }): void => {
    own.sent({ sequence: 1, request: { kind: 'timeProbed', clientSentAt: sentAt, echoSentAt: 0, heldMs: 0 } }, upMs, sentAt + upMs);
    const echo = { kind: 'timeEchoed', clientSentAt: sentAt, serverReceivedAt: 70_000, serverSentAt: 70_003 } as const;
    own.received(echo, downMs, sentAt + upMs + downMs + ownMs + 3);
  };
  beat(100, { upMs: 0, downMs: 0, ownMs: 90 });
  t.is(own.roundTripMs(), 90, 'a busy start');
  beat(300, { upMs: 50, downMs: 60, ownMs: 4 });
  beat(500, { upMs: 40, downMs: 200, ownMs: 12 });
  t.is(own.roundTripMs(), 4);
});

const announced: AttackAnnounced = {
  kind: 'attackAnnounced',
  attack: attackId(4),
  attacker: enemyId('e100'),
  defender: characterId('ada'),
  weapon: 'greatclub',
  announcedAt: partyTime(5000),
  landsAt: partyTime(5650),
  dodgeBy: partyTime(5450),
  isTentative: true,
  outcome: 'direct',
  bodyPart: 'torso',
  damage: 5,
  dodgeStartsAt: partyTime(0),
  impact: undefined,
  sequence: 0,
};
const dodge = (sequence: number, sinceShownMs: number) =>
  ({ sequence, request: { kind: 'dodgePressed', attack: attackId(4), sinceShownMs } }) as const;

test('duel: a dodge in time is placed by the server’s own stamp', (t) => {
  const log = createPressLog({ ownRoundTripMs: () => 2, windowCloses: true });
  log.received(announced, 24, 0);
  log.sent(dodge(9, 380), 21, 0);
  t.deepEqual(log.presses(), [], 'nothing counts before the answer');
  log.received(
    { kind: 'attackSettled', attack: attackId(4), outcome: 'dodged', damage: 0, settledAt: partyTime(5431.5), sequence: 9 },
    20,
    0,
  );
  t.deepEqual(log.presses(), [{ reachedMs: 431.5, isInTime: true }]);
});

test('duel: a late dodge is placed by what its frames cost, and past the window it missed', (t) => {
  const log = createPressLog({ ownRoundTripMs: () => 2, windowCloses: true });
  const late = { kind: 'rejected', reason: 'too-late', text: '10 ms late.' } as const;
  log.received(announced, 24, 0);
  log.sent(dodge(9, 420), 30, 1000);
  log.received({ ...late, sequence: 9 }, 20, 1024);
  log.sent(dodge(10, 390), 30, 2000);
  log.received({ ...late, sequence: 10 }, 20, 2024);
  log.sent(dodge(11, 600), 30, 3000);
  log.received({ ...late, reason: 'not-now', sequence: 11 }, 20, 3024);
  log.sent(dodge(12, 420), 30, 4000);
  log.received({ ...late, sequence: 12 }, 20, 4021);
  log.received({ ...late, sequence: 77 }, 20, 0);
  t.deepEqual(log.presses(), [
    { reachedMs: 476, isInTime: false },
    { reachedMs: 450.1, isInTime: false },
    // The answer came sooner than any heartbeat's.
    { reachedMs: 475, isInTime: false },
  ]);
  t.deepEqual(tallyOf(log.presses()), { count: 3, inTime: 0, medianMs: 475 });
  t.deepEqual(tallyOf([]), { count: 0, inTime: 0, medianMs: undefined });
  t.deepEqual(decodePresses('476,450.1'), [476, 450.1]);
});
