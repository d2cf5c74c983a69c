// How bytes become values we trust: a table per message says what each field must be, and one pair of functions walks it both ways. The
// compiler checks the tables against the message types, so a field added to one and forgotten in the other does not build.

import { isIdText } from '../ids.ts';

/** One field's passage over the wire. `toWire` and `fromWire` mirror each other; `fromWire` throws `BadField` on anything it does not trust. */
export interface Field<Value> {
  readonly toWire: (value: Value) => unknown;
  readonly fromWire: (raw: unknown, name: string) => Value;
}

/** The fields of one message; `kind` travels as the name of the oneof's member, so it has no field. */
export type FieldTable<Message> = { readonly [Name in Exclude<keyof Message, 'kind'>]-?: Field<Message[Name]> };

/** The tables of a union's every member, by kind. */
export type KindTables<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: FieldTable<Extract<Union, { kind: Kind }>>;
};

/** A field that is not what its table says. */
export class BadField extends Error {
  override readonly name = 'BadField';
}

const asIs = <Value>(check: (raw: unknown) => raw is Value, expected: string): Field<Value> => ({
  toWire: (value) => value,
  fromWire: (raw, name) => {
    if (!check(raw)) throw new BadField(`${name} must be ${expected}`);
    return raw;
  },
});

/** An id of any brand. */
export const id = <Id extends string>(): Field<Id> => asIs((raw): raw is Id => isIdText(raw), 'an id');

/** A text of at most `lengthMax` characters. */
export const text = (lengthMax: number): Field<string> =>
  asIs((raw): raw is string => typeof raw === 'string' && raw.length <= lengthMax, `a text of at most ${lengthMax} characters`);

/** A finite number from `min` to `max`, of any numeric brand. */
export const real = <Value extends number>(min: number, max: number): Field<Value> =>
  asIs((raw): raw is Value => typeof raw === 'number' && raw >= min && raw <= max, `a number from ${min} to ${max}`);

/** A whole number from `min` to `max`, of any numeric brand. */
export const whole = <Value extends number>(min: number, max: number): Field<Value> =>
  asIs(
    (raw): raw is Value => Number.isInteger(raw) && (raw as number) >= min && (raw as number) <= max,
    `a whole number from ${min} to ${max}`,
  );

export const flag: Field<boolean> = asIs((raw): raw is boolean => typeof raw === 'boolean', 'true or false');

/** One of a closed list, as text on the wire: for sets that data may extend. */
export const word = <const Words extends readonly string[]>(words: Words): Field<Words[number]> =>
  asIs((raw): raw is Words[number] => typeof raw === 'string' && words.includes(raw), `one of ${words.join(', ')}`);

/** One of a closed list, as its index on the wire: a protobuf enum whose members stand in the same order. */
export const numbered = <const Words extends readonly string[]>(words: Words): Field<Words[number]> => ({
  toWire: (value) => words.indexOf(value),
  fromWire: (raw, name) => {
    const found = typeof raw === 'number' ? words[raw] : undefined;
    if (found === undefined) throw new BadField(`${name} must be one of ${words.join(', ')}`);
    return found;
  },
});

/** A field that may be absent. */
export const optional = <Value>(field: Field<Value>): Field<Value | undefined> => ({
  toWire: (value) => (value === undefined ? undefined : field.toWire(value)),
  fromWire: (raw, name) => (raw === undefined || raw === null ? undefined : field.fromWire(raw, name)),
});

/** A list of at most `lengthMax` entries. */
export const list = <Value>(field: Field<Value>, lengthMax: number): Field<readonly Value[]> => ({
  toWire: (values) => values.map(field.toWire),
  fromWire: (raw, name) => {
    if (!Array.isArray(raw) || raw.length > lengthMax) throw new BadField(`${name} must be a list of at most ${lengthMax}`);
    return raw.map((entry) => field.fromWire(entry, name));
  },
});

/** One row for each of a closed list of kinds, as a list of messages that each name their `kind`: one too few, too many or twice is refused. */
export const rows = <Kind extends string, Row extends object>(
  kinds: readonly Kind[],
  table: FieldTable<Row>,
): Field<Readonly<Record<Kind, Row>>> => {
  const walk = walker(table);
  const named = word(kinds);
  return {
    toWire: (value) => kinds.map((kind) => ({ kind, ...walk.toWire(value[kind]) })),
    fromWire: (raw, name) => {
      if (!Array.isArray(raw) || raw.length !== kinds.length) throw new BadField(`${name} must be one row each of ${kinds.join(', ')}`);
      const found = new Map(
        raw.map((row: { readonly kind?: unknown }) => [named.fromWire(row.kind, `${name}.kind`), walk.fromWire(row, name) as Row]),
      );
      if (found.size !== kinds.length) throw new BadField(`${name} must be one row each of ${kinds.join(', ')}`);
      return Object.fromEntries(found) as Record<Kind, Row>;
    },
  };
};

/** A nested message without a kind. */
export const record = <Value extends object>(table: FieldTable<Value>): Field<Value> => {
  const walk = walker(table);
  return { toWire: walk.toWire, fromWire: (raw, name) => walk.fromWire(raw, name) as Value };
};

/** A nested union: one oneof in a message of its own. */
export const variant = <Union extends { readonly kind: string }>(tables: KindTables<Union>): Field<Union> => {
  const walk = kindWalker(tables);
  return {
    toWire: walk.toWire,
    fromWire: (raw, name) => {
      const kind = walk.kinds.find((candidate) => hasOwn(raw, candidate));
      if (kind === undefined) throw new BadField(`${name} must be one of ${walk.kinds.join(', ')}`);
      return walk.fromWire(kind, raw);
    },
  };
};

/** Both directions for a union: to `{[kind]: fields}` and back. */
export const kindWalker = <Union extends { readonly kind: string }>(tables: KindTables<Union>) => {
  const kinds = Object.keys(tables) as Union['kind'][];
  const walkers = Object.fromEntries(kinds.map((kind) => [kind, walker(tables[kind])])) as Record<string, Walker>;
  return {
    kinds,
    toWire: (message: Union): Record<string, unknown> => ({ [message.kind]: (walkers[message.kind] as Walker).toWire(message) }),
    fromWire: (kind: Union['kind'], raw: unknown): Union =>
      (walkers[kind] as Walker).fromWire((raw as Record<string, unknown>)[kind], kind, kind) as unknown as Union,
  };
};

interface Walker {
  readonly toWire: (message: object) => Record<string, unknown>;
  readonly fromWire: (raw: unknown, name: string, kind?: string) => object;
}

const walker = (table: object): Walker => {
  const fields = Object.entries(table) as [string, Field<unknown>][];
  return {
    toWire: (message) => {
      const wire: Record<string, unknown> = {};
      for (const [name, field] of fields) wire[name] = field.toWire((message as Record<string, unknown>)[name]);
      return wire;
    },
    fromWire: (raw, name, kind) => {
      if (typeof raw !== 'object' || raw === null) throw new BadField(`${name} must be present`);
      const value: Record<string, unknown> = kind === undefined ? {} : { kind };
      for (const [fieldName, field] of fields)
        value[fieldName] = field.fromWire((raw as Record<string, unknown>)[fieldName], `${name}.${fieldName}`);
      return value;
    },
  };
};

const hasOwn = (raw: unknown, name: string): boolean => {
  if (typeof raw !== 'object' || raw === null) return false;
  const value = (raw as Record<string, unknown>)[name];
  return value !== undefined && value !== null;
};
