// Random frames of every kind, for the tests of the codec. What a field may hold is learned from the codec itself: a first guess is made from the
// .proto file alone, and each refusal ("walk.from.x must be a number from ...") says what to draw there next time. So a table that forgets a field,
// or a .proto that has one too many, shows by itself.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { drawBetween, drawChance, drawIndex, drawOne, type RandomState } from '../../../core/random.ts';
import type { Decoded } from '../../../core/wire/codec.ts';

const protoFile = join(import.meta.dirname, '../../../core/wire/player.proto');
const root = protobuf.parse(readFileSync(protoFile, 'utf8')).root;

export const clientFrameType = root.lookupType('doubleping.player.ClientFrame');
export const serverFrameType = root.lookupType('doubleping.player.ServerFrame');
export const serverMessageType = root.lookupType('doubleping.player.ServerMessage');
export const protoEnum = (name: string): string[] => Object.keys(root.lookupEnum(`doubleping.player.${name}`).values);

/** The members of a message's one oneof, as the tables name them. */
export const kindsOf = (type: protobuf.Type): string[] => type.oneofsArray[0]?.fieldsArray.map((field) => field.name) ?? [];

/** What has been learned so far: the path of a field, and what it must be, in the codec's own words. */
export type Lessons = Map<string, string>;

type Json = Record<string, unknown>;

const word = (random: RandomState, lengthMax: number): string => {
  const letters = ['a', 'B', '7', 'é', '漢', '😀', ' ', '"', '\\'];
  const parts: string[] = [];
  let length = drawIndex(random, Math.min(lengthMax, 60) + 1);
  while (length > 0) {
    const letter = drawOne(random, letters) ?? 'a';
    if (letter.length > length) break;
    parts.push(letter);
    length -= letter.length;
  }
  return parts.join('');
};

const idText = (random: RandomState): string => `x${drawIndex(random, 1e9).toString(36)}${drawOne(random, ['', ':2', '.a-b', '_'])}`;

const inRange = (random: RandomState, expected: string): number => {
  const [, whole, low, high] = /^(?:a (whole )?number) from (\S+) to (\S+)$/.exec(expected) ?? [];
  const min = Number(low);
  const max = Number(high);
  const value = drawOne(random, [min, max, Math.min(max, Math.max(min, 0)), drawBetween(random, min, max)]) ?? min;
  return whole === undefined ? value : Math.min(max, Math.max(min, Math.round(value)));
};

/** A value for one field, after what has been learned of it. */
const scalar = (random: RandomState, field: protobuf.Field, expected: string | undefined): unknown => {
  if (field.resolvedType instanceof protobuf.Enum) return drawIndex(random, Object.keys(field.resolvedType.values).length);
  if (field.type === 'bool') return drawChance(random, 0.5);
  if (expected?.startsWith('one of ') === true) return drawOne(random, expected.slice('one of '.length).split(', '));
  if (expected === 'an id') return idText(random);
  const [, lengthMax] = /^a text of at most (\d+) characters$/.exec(expected ?? '') ?? [];
  if (field.type === 'string') return word(random, Number(lengthMax ?? 12));
  return expected === undefined ? drawIndex(random, 5) : inRange(random, expected);
};

const lessonFor = (lessons: Lessons, path: string): string | undefined => {
  for (const [known, expected] of lessons) if (path === known || path.endsWith(`.${known}`)) return expected;
  return undefined;
};

const fieldValue = (random: RandomState, field: protobuf.Field, path: string, lessons: Lessons): unknown => {
  const one = (): unknown =>
    field.resolvedType instanceof protobuf.Type
      ? messageOf(random, field.resolvedType, path, lessons)
      : scalar(random, field, lessonFor(lessons, path));
  if (!field.repeated) return one();
  const [, kinds] = /^one row each of (.+)$/.exec(lessonFor(lessons, path) ?? '') ?? [];
  if (kinds !== undefined) return kinds.split(', ').map((kind) => ({ ...(one() as Json), kind }));
  const [, lengthMax] = /^a list of at most (\d+)$/.exec(lessonFor(lessons, path) ?? '') ?? [];
  const length = drawIndex(random, Math.min(4, Number(lengthMax ?? 4) + 1));
  return Array.from({ length }, one);
};

/** A message of this type with every field set; of a oneof, one member. `kind` chooses it. */
export const messageOf = (random: RandomState, type: protobuf.Type, path: string, lessons: Lessons, kind?: string): Json => {
  const message: Json = {};
  const oneof = type.oneofsArray.find((each) => each.fieldsArray.length > 1);
  const chosen = kind ?? drawOne(random, oneof?.fieldsArray ?? [])?.name;
  for (const field of type.fieldsArray) {
    field.resolve();
    if (oneof?.fieldsArray.includes(field) === true && field.name !== chosen) continue;
    if (field.hasPresence && !(field.resolvedType instanceof protobuf.Type) && drawChance(random, 0.5)) continue;
    const inner = path === '' || oneof?.fieldsArray.includes(field) === true ? field.name : `${path}.${field.name}`;
    message[field.name] = fieldValue(random, field, inner, lessons);
  }
  return message;
};

/** Makes random bytes of one kind until the codec takes them, learning from each refusal. Answers what it read. */
export const readRandom = <Value>(
  make: (lessons: Lessons) => Uint8Array,
  decode: (bytes: Uint8Array) => Decoded<Value>,
  lessons: Lessons,
): Value => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const decoded = decode(make(lessons));
    if (decoded.kind === 'ok') return decoded.value;
    const [, path, expected] = /^(\S+) must be (.+)$/.exec(decoded.text) ?? [];
    if (path === undefined || expected === undefined) throw new Error(`nothing to learn from: ${decoded.text}`);
    if (lessons.get(path) === expected && attempt > 150) throw new Error(`the same lesson again and again: ${decoded.text}`);
    lessons.set(path, expected);
  }
  throw new Error('the codec takes nothing of this kind');
};
