// A client plays by what the server it entered told it, by nothing of its own: the same presses and messages under two sets of rules show two different
// things, and rules that are not whole are not taken at all.

import { newSheet } from '../../../core/model/character.ts';
import test from 'ava';
import { present } from '../../../core/assert.ts';
import { createClient } from '../../../core/client/client.ts';
import { characterId, clientTime, partyTime, settlementId } from '../../../core/ids.ts';
import {
  GOLD_MAX,
  ITEMS_MAX,
  NAME_LENGTH_MAX,
  OFFERS_MAX,
  PEOPLE_LISTED_MAX,
  QUESTS_MAX,
  SERVER_FRAME_BYTES_MAX,
} from '../../../core/limits.ts';
import { clientRulesOf, type ClientRules } from '../../../core/rules/client-rules.ts';
import { defaultRules, rulesHash, rulesSchema, type RulesOverride } from '../../../core/rules/rules.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { welcome } from '../../../core/settlement/show.ts';
import { rowOf } from '../../../core/table.ts';
import { decodeServerFrame, encodeServerFrame } from '../../../core/wire/codec.ts';
import type { ServerMessage } from '../../../core/wire/messages/all.ts';
import { ADA, announcement, entered, fighter, seatedClient, shownBlow, sit, WOLF } from './client-seat.ts';
import { serverFrameType } from '../wire/codec-values.ts';
import { messagesOfKind, rigged } from '../party/party-rig.ts';
import { SettlementRig } from '../settlement/settlement-rig.ts';

const told = (override: RulesOverride): ClientRules => clientRulesOf(rulesSchema.parse(override));
const at = (x: number) => ({ from: { x, y: 0 }, to: { x, y: 0 }, startsAt: partyTime(0), arrivesAt: partyTime(0) });

/** Ada and a wolf `metres` apart, in a party that plays by these rules. */
const seatedUnder = (rules: ClientRules, metres = 0) => {
  const seat = seatedClient();
  seat.tell(1500, entered(1500, { rules, fighters: [fighter(ADA, { walk: at(0) }), fighter(WOLF, { walk: at(metres) })] }));
  return seat;
};

test('[CLIENT-8] whether a swing begins at once, and how long it takes, follows from the reach and the wind-up this party told', (t) => {
  for (const [sword, metres, swingMs] of [
    [{ reachMetres: 2.1, windupMs: 650 }, 2, 650],
    [{ reachMetres: 2.1, windupMs: 650 }, 5, undefined],
    [{ reachMetres: 6, windupMs: 1900 }, 5, 1900],
    [{ reachMetres: 1, windupMs: 300 }, 2, undefined],
  ] as const) {
    const seat = seatedUnder(told({ combat: { weapons: { sword } } }), metres);
    seat.press(2000, { kind: 'strike', target: WOLF });
    const swing = shownBlow(seat, 2000, 0);
    t.is(swing === undefined ? undefined : swing.landsAt - swing.startsAt, swingMs, `${JSON.stringify(sword)} at ${metres} m`);
  }
});

test('[CLIENT-8] when somebody may strike again follows from the recovery this party told', (t) => {
  const seat = seatedUnder(told({ combat: { weapons: { sword: { recoverMs: 3333 } } } }));
  seat.tell(2000, announcement(1, 2600));
  t.is(seat.view(2000).party?.fighters.find(({ id }) => id === WOLF)?.readyAt, clientTime(2600 + 3333));
  seat.tell(2100, { kind: 'attackWithdrawn', attack: announcement(1, 0).attack, at: partyTime(2100), sequence: 0 });
  t.is(seat.view(2100).party?.fighters.find(({ id }) => id === WOLF)?.readyAt, clientTime(2100 + 3333));
});

test('[CLIENT-8] whom a projectile is shown to hit follows from the radius this party told', (t) => {
  for (const [projectileRadiusMetres, outcome] of [
    [0.7, 'dodged'],
    [1.5, 'direct'],
  ] as const) {
    const seat = seatedUnder(told({ combat: { projectileRadiusMetres } }));
    seat.tell(2000, announcement(1, 2600, { weapon: 'javelin', impact: { x: 1.2, y: 0 } }));
    t.is(shownBlow(seat, 2600, 1)?.outcome, outcome);
  }
});

test('[CLIENT-8] a client that goes on to another party plays by that one’s rules from its welcome on', (t) => {
  const seat = seatedUnder(told({ combat: { weapons: { sword: { windupMs: 650 } } } }));
  seat.tell(3000, { kind: 'seatOffered', server: 'party', endpoint: 'elsewhere', ticket: 'two', settlement: settlementId('fordwick') });
  t.deepEqual(seat.press(3010, { kind: 'strike', target: WOLF }), [], 'between two servers nothing is begun');
  seat.hear(3020, { kind: 'connected' });
  seat.tell(3030, entered(3030, { rules: told({ combat: { weapons: { sword: { windupMs: 1500 } } } }) }));
  seat.press(3040, { kind: 'strike', target: WOLF });
  const swing = shownBlow(seat, 3040, 0);
  t.is((swing?.landsAt ?? 0) - (swing?.startsAt ?? 0), 1500);
});

test('[CLIENT-8] before any server has told its rules, nothing that depends on them is shown', (t) => {
  const seat = sit(createClient({ worldEndpoint: 'world', ticket: 'ticket' }));
  seat.hear(0, { kind: 'connected' });
  seat.tell(10, announcement(1, 700));
  seat.press(20, { kind: 'strike', target: WOLF });
  const { party, settlement } = seat.view(700);
  t.is(party, undefined);
  t.is(settlement, undefined);
});

test('[WIRE-8] a party and a settlement tell whoever enters the rules they play by, a drill with timing of its own its own', (t) => {
  const rules = rulesSchema.parse({
    combat: { healthPerVigour: 11, weapons: { claws: { reachMetres: 4.5, windupMs: 1234 } } },
    npcs: { companions: { hunter: { price: 77 } }, enemies: { sparringPartner: { weapon: 'claws' } } },
  });
  const settings = {
    windowMs: 450,
    windupMs: 900,
    marginMs: 150,
    tickMs: 0,
    tickPhase: 'locked',
    policy: 'server-clock',
    capMs: 0,
    floorMs: 0,
    stampWaitMs: 0,
  } as const;
  const plain = rigged(rules);
  const drill = rigged({ ...rules, goal: { kind: 'drill', partners: 1, strikeEveryMs: 2500, settings } });
  for (const on of [plain, drill]) on.hear(100, { kind: 'playerArrived', character: ADA });
  const [onRoad] = messagesOfKind(plain, 'partyEntered');
  t.deepEqual(onRoad?.rules, clientRulesOf(rules));
  t.is(onRoad?.rulesHash, rulesHash(rules));
  t.like(onRoad?.rules, { healthPerVigour: 11, sparringWeapon: 'claws', companions: { hunter: { price: 77 } } });
  const [onGround] = messagesOfKind(drill, 'partyEntered');
  t.deepEqual(onGround?.rules.weapons.claws, { ...clientRulesOf(rules).weapons.claws, windupMs: 900 });
  t.not(onGround?.rulesHash, rulesHash(rules));

  const rig = new SettlementRig();
  const ada = rig.enter('Ada');
  const [inTown] = welcome(rig.state, { rules, map: defaultMap }, present(rowOf(rig.state.people, ada), 'Ada is in town'));
  t.like(inTown, { kind: 'send', message: { kind: 'settlementEntered', rules: clientRulesOf(rules), rulesHash: rulesHash(rules) } });
});

test('[WIRE-8] rules that are not whole, or hold what no rules may, are refused with the welcome they came in', (t) => {
  t.is(
    refusalOf(() => undefined),
    'taken',
  );
  const cases: readonly (readonly [(rules: WireRules) => unknown, RegExp])[] = [
    [(rules) => rules.weapons.pop(), /rules\.weapons must be one row each of fists, /],
    [(rules) => rules.weapons.splice(1, 1, { ...rules.weapons[0] }), /rules\.weapons must be one row each of /],
    [(rules) => rules.weapons.push({ ...rules.weapons[0] }), /rules\.weapons must be one row each of /],
    [(rules) => Object.assign(rules.weapons[0] ?? {}, { kind: 'laser' }), /rules\.weapons\.kind must be one of /],
    [(rules) => Object.assign(rules.weapons[0] ?? {}, { way: 'telepathic' }), /rules\.weapons\.way must be one of /],
    [(rules) => Object.assign(rules.weapons[0] ?? {}, { windupMs: 0 }), /rules\.weapons\.windupMs must be a number from 1 /],
    [(rules) => Object.assign(rules.weapons[0] ?? {}, { reachMetres: Number.NaN }), /rules\.weapons\.reachMetres must be a number/],
    [(rules) => Object.assign(rules.armours[0] ?? {}, { absorbRatio: 1.5 }), /rules\.armours\.absorbRatio must be a number from 0 to 1/],
    [(rules) => rules.companions.pop(), /rules\.companions must be one row each of /],
    [(rules) => Object.assign(rules, { projectileRadiusMetres: -1 }), /rules\.projectileRadiusMetres must be a number/],
    [(rules) => Object.assign(rules, { sparringWeapon: '' }), /rules\.sparringWeapon must be one of /],
  ];
  for (const [change, words] of cases)
    t.regex(
      refusalOf(({ rules }) => rules !== undefined && change(rules)),
      words,
    );
  t.is(
    refusalOf((welcome) => delete welcome.rules),
    'malformed: partyEntered.rules must be present',
    'a server that does not tell them',
  );
});

test('[WIRE-4] a settlement’s welcome with every list full and its rules fits into one frame', (t) => {
  const name = 'M'.repeat(NAME_LENGTH_MAX);
  const here = settlementId('fordwick');
  const you = newSheet({ id: characterId(longId(0)), name, calling: 'smith', settlement: here, gold: GOLD_MAX });
  const welcome = {
    kind: 'settlementEntered',
    settlement: here,
    you: { ...you, items: full(ITEMS_MAX, (index) => ({ id: longId(index), item: 'greatclub' })) },
    people: full(PEOPLE_LISTED_MAX, (index) => ({ id: longId(index), name, calling: 'guard', inParty: true })),
    peopleCount: 2000,
    quests: full(QUESTS_MAX, (index) => ({
      id: longId(index),
      title: 't'.repeat(400),
      story: 's'.repeat(400),
      site: longId(1),
      enemies: full(12, () => 'sparringPartner'),
      gold: GOLD_MAX,
      difficulty: 3,
    })),
    offers: full(OFFERS_MAX, (index) => ({
      id: longId(index),
      seller: longId(index),
      sellerName: name,
      item: 'greatclub',
      price: GOLD_MAX,
    })),
    goods: full(15, () => ({ item: 'greatclub', price: GOLD_MAX })),
    rules: clientRulesOf(defaultRules),
    rulesHash: rulesHash(defaultRules),
  } as unknown as ServerMessage;
  const bytes = encodeServerFrame([welcome]);
  t.true(bytes.length < SERVER_FRAME_BYTES_MAX, `${bytes.length} bytes`);
  t.is(decodeServerFrame(bytes).kind, 'ok');
});

interface WireRules {
  readonly weapons: object[];
  readonly armours: object[];
  readonly companions: object[];
}
interface WireWelcome {
  rules?: WireRules;
}

/** A party's welcome as it stands on the wire. */
const wireWelcome = (): WireWelcome => {
  const bytes = encodeServerFrame([entered(1000)]);
  const { messages } = serverFrameType.toObject(serverFrameType.decode(bytes)) as { messages: { partyEntered: WireWelcome }[] };
  return present(messages[0], 'the frame holds one message').partyEntered;
};

const longId = (index: number): string => `${'i'.repeat(40)}${index}`;
const full = <Entry>(count: number, entry: (index: number) => Entry): Entry[] => Array.from({ length: count }, (_, index) => entry(index));

/** Why a party's welcome changed like this is refused. */
const refusalOf = (change: (welcome: WireWelcome) => void): string => {
  const welcome = wireWelcome();
  change(welcome);
  const frame = serverFrameType.fromObject({ messages: [{ partyEntered: welcome }] });
  const decoded = decodeServerFrame(serverFrameType.encode(frame).finish());
  return decoded.kind === 'ok' ? 'taken' : `${decoded.reason}: ${decoded.text}`;
};
