// Custody between the world and a settlement, and what a settlement may change about the characters it holds. Every change of owner raises the
// epoch; whoever speaks with an older epoch, or is not the owner, is fenced off and nothing changes.

import type { CharacterRecord, CharacterSheet, Holder } from '../model/character.ts';
import { unreachable } from '../assert.ts';
import type { AccountId, CharacterId, SettlementId } from '../ids.ts';
import { mixHash } from '../random.ts';
import { done, refused, saved, type Change, type Decision, type Refused, type RememberedAnswer, type WorldView } from './records.ts';

export interface CharacterEpoch {
  readonly id: CharacterId;
  readonly epoch: number;
}

/** The player takes up a character: out of the world's hands into its settlement's; elsewhere custody stays as it is. Rows: the character. */
export const chooseCharacter = (
  view: WorldView,
  command: { readonly account: AccountId; readonly character: CharacterId },
): Decision<CharacterRecord> => {
  const record = view.character(command.character);
  if (record === undefined || record.account !== command.account) return refused('not-yours', 'This is not one of your characters.');
  if (record.custody.holder.kind !== 'world') return done(record);
  const character = passed(record, { kind: 'settlement', settlement: record.sheet.settlement });
  return done(character, [{ kind: 'characterPut', character }]);
};

/** A settlement logs a character out: into the world's hands. Rows: the character, the answer. */
export const checkIn = (
  view: WorldView,
  command: { readonly key: string; readonly settlement: SettlementId; readonly character: CharacterEpoch },
): Decision<undefined> => {
  const asked = digestOf('checkIn', command.settlement, command.character.id, command.character.epoch);
  const repeated = repeatedAnswer(view, command.key, asked);
  if (repeated !== undefined) return repeated.kind === 'refused' ? repeated : done(undefined);
  const record = heldBySettlement(view, command.character, command.settlement);
  if (record.kind === 'refused') return record;
  const { sheet } = record.record;
  const character = passed({ ...record.record, sheet: { ...sheet, settlement: command.settlement } }, { kind: 'world' });
  return done(undefined, [{ kind: 'characterPut', character }, answered(command.key, asked, [character])]);
};

/** Reasons for which one side of the exchange is nobody's character: the merchant, hired companions, the dressing room. */
const ONE_SIDED = ['merchant', 'hire', 'equip'];

/**
 * One or two characters' new sheets, all or none, once for each ledger id. Between two characters gold and items only change hands; what comes
 * from or goes to anybody else needs a reason that says so. Rows: the characters, the answer under the ledger id.
 */
export const saveCharacters = (
  view: WorldView,
  command: {
    readonly ledgerId: string;
    readonly reason: string;
    readonly settlement: SettlementId;
    readonly characters: readonly (CharacterEpoch & { readonly sheet: CharacterSheet })[];
  },
): Decision<undefined> => {
  const asked = digestOf('saveCharacters', command.reason, command.settlement, command.characters);
  const repeated = repeatedAnswer(view, command.ledgerId, asked);
  if (repeated !== undefined) return repeated.kind === 'refused' ? repeated : done(undefined);
  if (new Set(command.characters.map(({ id }) => id)).size !== command.characters.length || command.characters.length === 0)
    return refused('malformed', 'A save names each character once.');
  const before: CharacterRecord[] = [];
  for (const character of command.characters) {
    const record = heldBySettlement(view, character, command.settlement);
    if (record.kind === 'refused') return record;
    if (character.sheet.name !== record.record.sheet.name) return refused('malformed', 'A character keeps its name.');
    before.push(record.record);
  }
  const sheets = command.characters.map(({ sheet }) => sheet);
  if (hasOneThingTwice(sheets)) return refused('unbalanced', 'The same thing would be owned twice.');
  if (
    !ONE_SIDED.includes(command.reason) &&
    !isBalanced(
      before.map(({ sheet }) => sheet),
      sheets,
    )
  )
    return refused('unbalanced', 'Gold or things would appear or vanish in this exchange.');
  const after = before.map((record, index) =>
    saved(record, { sheet: { ...(sheets[index] as CharacterSheet), settlement: command.settlement } }),
  );
  const changes: Change[] = after.map((character) => ({ kind: 'characterPut', character }));
  return done(undefined, [...changes, answered(command.ledgerId, asked, after)]);
};

/** The record in new hands, with the next epoch. */
export const passed = (record: CharacterRecord, holder: Holder): CharacterRecord =>
  saved(record, { custody: { holder, epoch: record.custody.epoch + 1 } });

/** Names what a call asked for, so that its repetition is told from another call under the same key. */
export const digestOf = (...asked: readonly unknown[]): number => mixHash(1, JSON.stringify(asked));

/** What the call under this key was answered before; undefined when this is its first time. */
export const repeatedAnswer = (
  view: WorldView,
  key: string,
  digest: number,
): { readonly kind: 'repeated'; readonly answer: RememberedAnswer } | Refused | undefined => {
  const answer = view.answer(key);
  if (answer === undefined) return undefined;
  return answer.digest === digest
    ? { kind: 'repeated', answer }
    : refused('malformed', `The key ${key} was used for something else before.`);
};

/** Remembers what these characters' new owners were told. */
export const answered = (key: string, digest: number, characters: readonly CharacterRecord[], checkpoint?: string): Change => ({
  kind: 'answerPut',
  key,
  answer: {
    digest,
    characters: characters.map(({ sheet, custody }) => ({ id: sheet.id, epoch: custody.epoch })),
    ...(checkpoint === undefined ? {} : { checkpoint }),
  },
});

/** The record, if this settlement owns it at this epoch. */
export const heldBySettlement = (
  view: WorldView,
  { id, epoch }: CharacterEpoch,
  settlement: SettlementId,
): { readonly kind: 'held'; readonly record: CharacterRecord } | Refused => {
  const record = view.character(id);
  if (record === undefined) return refused('not-found', `No character has the id ${id}.`);
  const { holder } = record.custody;
  if (holder.kind !== 'settlement' || holder.settlement !== settlement || record.custody.epoch !== epoch)
    return refused(
      'fenced',
      `${id} is at epoch ${record.custody.epoch} in the hands of ${holderText(holder)}, not at ${epoch} in ${settlement}'s.`,
    );
  return { kind: 'held', record };
};

/** An owner in words, for refusals and logs. */
export const holderText = (holder: Holder): string => {
  switch (holder.kind) {
    case 'world':
      return 'the world';
    case 'settlement':
      return `the settlement ${holder.settlement}`;
    case 'party':
      return `the party ${holder.party}`;
    default:
      return unreachable(holder);
  }
};

const hasOneThingTwice = (sheets: readonly CharacterSheet[]): boolean => {
  const ids = sheets.flatMap(({ items }) => items.map(({ id }) => id));
  return new Set(ids).size !== ids.length;
};

const isBalanced = (before: readonly CharacterSheet[], after: readonly CharacterSheet[]): boolean =>
  goldOf(before) === goldOf(after) && thingsOf(before) === thingsOf(after);

const goldOf = (sheets: readonly CharacterSheet[]): number => sheets.reduce((sum, { gold }) => sum + gold, 0);

/** Everything owned, worn things included, as one text to compare: ids travel with their items, worn things have none. */
const thingsOf = (sheets: readonly CharacterSheet[]): string =>
  sheets
    .flatMap(({ items, weapon, armour }) => [...items.map(({ id, item }) => `${id}=${item}`), weapon, armour])
    .sort()
    .join(' ');
