// The border between bytes and values: what one end may say the other end reads, and what nobody should say is refused with a reason, never with
// an exception.

import { BLOW_OUTCOMES, CONTROL_KINDS, FIGHTER_SIDES, JOURNEY_PURPOSES } from '../../../core/model/fight.ts';
import { BODY_PARTS } from '../../../core/model/gear.ts';
import test from 'ava';
import { CLIENT_FRAME_BYTES_MAX, SERVER_FRAME_BYTES_MAX, TEXT_LENGTH_MAX } from '../../../core/limits.ts';
import { drawIndex, drawUint32, fork, seeded, type RandomState } from '../../../core/random.ts';
import { decodeClientFrame, decodeServerFrame, encodeClientFrame, encodeServerFrame, type Decoded } from '../../../core/wire/codec.ts';
import { REJECT_REASONS } from '../../../core/wire/messages/common-messages.ts';
import { messageTables, requestTables } from '../../../core/wire/tables.ts';
import {
  clientFrameType,
  kindsOf,
  messageOf,
  protoEnum,
  readRandom,
  serverFrameType,
  serverMessageType,
  type Lessons,
} from './codec-values.ts';

const seed = Number(process.env['FUZZ_SEED'] ?? 1);

const clientBytes = (random: RandomState, kind: string, lessons: Lessons): Uint8Array =>
  clientFrameType
    .encode(clientFrameType.fromObject({ ...messageOf(random, clientFrameType, '', lessons, kind), sequence: drawUint32(random) }))
    .finish();

const serverBytes = (random: RandomState, kind: string, lessons: Lessons): Uint8Array =>
  serverFrameType.encode(serverFrameType.fromObject({ messages: [messageOf(random, serverMessageType, '', lessons, kind)] })).finish();

const lowerNames = (name: string): string[] => protoEnum(name).map((value) => value.toLowerCase());

test('[WIRE-1] every member of each oneof has a table, and every table its member', (t) => {
  t.deepEqual(kindsOf(clientFrameType).toSorted(), Object.keys(requestTables).toSorted());
  t.deepEqual(kindsOf(serverMessageType).toSorted(), Object.keys(messageTables).toSorted());
});

test('[WIRE-1] every table names the fields of its message, and no others', (t) => {
  for (const [type, tables] of [
    [clientFrameType, requestTables],
    [serverMessageType, messageTables],
  ] as const) {
    for (const member of type.oneofsArray[0]?.fieldsArray ?? []) {
      member.resolve();
      const inProto = (member.resolvedType as { fieldsArray?: { name: string }[] } | null)?.fieldsArray?.map((field) => field.name) ?? [];
      const table: object = tables[member.name as keyof typeof tables];
      t.deepEqual(inProto.toSorted(), Object.keys(table).toSorted(), member.name);
    }
  }
});

test('[WIRE-1] the enums of the .proto stand in the order of the lists they stand for', (t) => {
  t.deepEqual(lowerNames('BlowOutcome'), [...BLOW_OUTCOMES]);
  t.deepEqual(lowerNames('BodyPart'), [...BODY_PARTS]);
  t.deepEqual(lowerNames('ControlKind'), [...CONTROL_KINDS]);
  t.deepEqual(lowerNames('FighterSide'), [...FIGHTER_SIDES]);
  t.deepEqual(lowerNames('JourneyPurpose'), [...JOURNEY_PURPOSES]);
});

for (const kind of Object.keys(requestTables))
  test(`[WIRE-2] a request ${kind} arrives as it was sent`, (t) => {
    const random = fork(seeded(seed), kind);
    const lessons: Lessons = new Map();
    for (let round = 0; round < 40; round += 1) {
      const frame = readRandom((known) => clientBytes(random, kind, known), decodeClientFrame, lessons);
      t.is(frame.request.kind, kind as typeof frame.request.kind);
      t.deepEqual(decodeClientFrame(encodeClientFrame(frame)), { kind: 'ok', value: frame });
    }
  });

for (const kind of Object.keys(messageTables))
  test(`[WIRE-2] a message ${kind} arrives as it was sent`, (t) => {
    const random = fork(seeded(seed), kind);
    const lessons: Lessons = new Map();
    for (let round = 0; round < 40; round += 1) {
      const batch = readRandom((known) => serverBytes(random, kind, known), decodeServerFrame, lessons);
      t.is(batch[0]?.kind, kind as NonNullable<(typeof batch)[0]>['kind']);
      t.deepEqual(decodeServerFrame(encodeServerFrame(batch)), { kind: 'ok', value: batch });
    }
  });

test('[WIRE-2] a batch arrives in its order, and an empty one arrives empty', (t) => {
  const lines = ['one', 'two', 'three'].map((text) => ({ kind: 'noticeShown', text }) as const);
  t.deepEqual(decodeServerFrame(encodeServerFrame(lines)), { kind: 'ok', value: lines });
  t.deepEqual(decodeServerFrame(encodeServerFrame([])), { kind: 'ok', value: [] });
});

const refusal = (decoded: Decoded<unknown>): string => (decoded.kind === 'ok' ? 'taken' : decoded.reason);
const sends = (request: Record<string, unknown>): string =>
  refusal(decodeClientFrame(clientFrameType.encode(clientFrameType.fromObject({ sequence: 1, ...request })).finish()));

test('[WIRE-3] what a field may not hold is refused as malformed', (t) => {
  t.is(sends({ moveOrdered: { to: { x: 1, y: 2 } } }), 'taken');
  for (const x of [Number.NaN, Number.POSITIVE_INFINITY, -1001, 1e300]) t.is(sends({ moveOrdered: { to: { x, y: 0 } } }), 'malformed');
  t.is(sends({ moveOrdered: {} }), 'malformed');
  t.is(sends({ attackDeclared: { target: '' } }), 'malformed');
  t.is(sends({ attackDeclared: { target: '../../etc' } }), 'malformed');
  t.is(sends({ attackDeclared: { target: 'x'.repeat(49) } }), 'malformed');
  t.is(sends({ dodgePressed: { attack: 0, sinceShownMs: 1 } }), 'malformed');
  t.is(sends({ dodgePressed: { attack: 1, sinceShownMs: -1 } }), 'malformed');
  t.is(sends({ companionHired: { companion: 'constructor' } }), 'malformed');
  t.is(sends({ characterCreated: { name: 'Ada', calling: '__proto__' } }), 'malformed');
  t.is(sends({ loggedIn: { name: 'x'.repeat(25), password: 'secret' } }), 'malformed');
  t.is(sends({}), 'unknown-kind');
});

test('[WIRE-3] a kind or an enum from a newer version is refused, not guessed', (t) => {
  // Field 900 of a message this version does not know, and an outcome with the number 9.
  t.is(refusal(decodeClientFrame(Uint8Array.of(0x08, 0x01, 0xa2, 0x38, 0x00))), 'unknown-kind');
  const settled = { attackSettled: { attack: 1, outcome: 9, damage: 0, settledAt: 1, sequence: 1 } };
  t.is(refusal(decodeServerFrame(serverFrameType.encode(serverFrameType.create({ messages: [settled] })).finish())), 'malformed');
});

test('[WIRE-4] a frame over its size is refused unread', (t) => {
  t.is(refusal(decodeClientFrame(new Uint8Array(CLIENT_FRAME_BYTES_MAX + 1))), 'too-large');
  t.is(refusal(decodeServerFrame(new Uint8Array(SERVER_FRAME_BYTES_MAX + 1))), 'too-large');
});

test('[WIRE-4] bombs are refused: groups within groups, lengths beyond the frame, lists beyond their limit', (t) => {
  const groups = new Uint8Array(SERVER_FRAME_BYTES_MAX).fill(0x0b);
  t.is(refusal(decodeServerFrame(groups)), 'malformed');
  t.is(refusal(decodeClientFrame(groups.subarray(0, CLIENT_FRAME_BYTES_MAX))), 'malformed');
  // A string that claims two gigabytes, and a varint that never ends.
  t.is(refusal(decodeClientFrame(Uint8Array.of(0x12, 0x06, 0x0a, 0xff, 0xff, 0xff, 0xff, 0x07))), 'malformed');
  t.is(refusal(decodeClientFrame(new Uint8Array(64).fill(0xff))), 'malformed');
  // An unknown field that opens groups deeper than any message nests.
  const unknown = Uint8Array.from({ length: CLIENT_FRAME_BYTES_MAX }, (_, index) => (index % 2 === 0 ? 0xfb : 0x07));
  t.not(refusal(decodeClientFrame(unknown)), 'taken');
  // Ten thousand empty items in one gain.
  const items = Array.from({ length: 10_000 }, () => '');
  const gain = serverFrameType.encode(serverFrameType.create({ messages: [{ gainReceived: { gold: 1, items, text: '' } }] })).finish();
  t.is(refusal(decodeServerFrame(gain)), 'malformed');
});

test('[WIRE-5] whatever the bytes, the answer is a value or a reason', (t) => {
  t.log(`seed ${seed}`);
  const random = fork(seeded(seed), 'bytes');
  const kinds = { client: Object.keys(requestTables), server: Object.keys(messageTables) };
  const known: Lessons = new Map();
  const valid = [
    ...kinds.client.map((kind) => encodeClientFrame(readRandom((lessons) => clientBytes(random, kind, lessons), decodeClientFrame, known))),
    ...kinds.server.map((kind) =>
      encodeServerFrame(readRandom((lessons) => serverBytes(random, kind, lessons), decodeServerFrame, new Map())),
    ),
  ];
  const mutated = (): Uint8Array => {
    const bytes = Uint8Array.from(valid[drawIndex(random, valid.length)] ?? []);
    for (let changes = 1 + drawIndex(random, 4); changes > 0 && bytes.length > 0; changes -= 1)
      bytes[drawIndex(random, bytes.length)] = drawIndex(random, 256);
    return drawIndex(random, 3) === 0 ? bytes.subarray(0, drawIndex(random, bytes.length + 1)) : bytes;
  };
  const noise = (): Uint8Array => Uint8Array.from({ length: drawIndex(random, 200) }, () => drawIndex(random, 256));
  const counts = { taken: 0, refused: 0 };
  for (let round = 0; round < 20_000; round += 1) {
    const bytes = drawIndex(random, 4) === 0 ? noise() : mutated();
    for (const decoded of [decodeClientFrame(bytes), decodeServerFrame(bytes)]) {
      counts[decoded.kind === 'ok' ? 'taken' : 'refused'] += 1;
      if (decoded.kind === 'refused' && (!REJECT_REASONS.includes(decoded.reason) || decoded.text === ''))
        t.fail(`round ${round}: ${decoded.text}`);
    }
    // What is wrong with a client's frame is sent back to it as a line of text.
    const answer = decodeClientFrame(bytes);
    if (answer.kind === 'refused' && answer.text.length > TEXT_LENGTH_MAX) t.fail(`round ${round}: ${answer.text}`);
  }
  t.true(counts.taken > 1000 && counts.refused > 10_000);
});

test('[WIRE-5] what mutated bytes are taken for can itself be sent', (t) => {
  const random = fork(seeded(seed), 'again');
  let taken = 0;
  for (let round = 0; round < 5000; round += 1) {
    const bytes = encodeClientFrame({
      sequence: round,
      request: { kind: 'dodgePressed', attack: (1 + round) as never, sinceShownMs: round / 3 },
    });
    const changed = Uint8Array.from(bytes);
    changed[drawIndex(random, changed.length)] = drawIndex(random, 256);
    const decoded = decodeClientFrame(changed);
    if (decoded.kind !== 'ok') continue;
    taken += 1;
    t.deepEqual(decodeClientFrame(encodeClientFrame(decoded.value)), decoded);
  }
  t.true(taken > 100);
});
