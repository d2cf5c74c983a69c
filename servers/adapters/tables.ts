// All rows in memory, with the two unique names. The embedded stores stand on it; it knows nothing of files. Rows are immutable values, so a
// view handed out keeps showing what it showed.

import type { CharacterRecord } from '../../core/model/character.ts';
import { assert, unreachable } from '../../core/assert.ts';
import type { AccountId, CharacterId } from '../../core/ids.ts';
import { ANSWER_BYTES_REMEMBERED_MAX, ANSWERS_REMEMBERED_MAX } from '../../core/limits.ts';
import { nameKey } from '../../core/world/names.ts';
import type { AccountRecord, Change, PartyRecord, RememberedAnswer, RowKeys, WorldView } from '../../core/world/records.ts';

/** The rows as lists: what a file holds. Answers are oldest first. */
export interface TableDump {
  readonly accounts: readonly AccountRecord[];
  readonly characters: readonly CharacterRecord[];
  readonly parties: readonly PartyRecord[];
  readonly answers: readonly (readonly [key: string, answer: RememberedAnswer])[];
}

export const EMPTY_DUMP: TableDump = { accounts: [], characters: [], parties: [], answers: [] };

/** The rows, by id and by name. */
export class Tables {
  readonly accounts = new Map<AccountId, AccountRecord>();
  readonly characters = new Map<CharacterId, CharacterRecord>();
  readonly parties = new Map<string, PartyRecord>();
  readonly answers = new Map<string, RememberedAnswer>();
  readonly #accountNames = new Map<string, AccountId>();
  readonly #characterNames = new Map<string, CharacterId>();
  #answerBytes = 0;

  constructor(dump: TableDump) {
    this.apply([
      ...dump.accounts.map((account) => ({ kind: 'accountPut', account }) as const),
      ...dump.characters.map((character) => ({ kind: 'characterPut', character }) as const),
      ...dump.parties.map((party) => ({ kind: 'partyPut', party }) as const),
      ...dump.answers.map(([key, answer]) => ({ kind: 'answerPut', key, answer }) as const),
    ]);
  }

  accountNamed(name: string): AccountRecord | undefined {
    const id = this.#accountNames.get(nameKey(name));
    return id === undefined ? undefined : this.accounts.get(id);
  }

  characterNamed(name: string): CharacterRecord | undefined {
    const id = this.#characterNames.get(nameKey(name));
    return id === undefined ? undefined : this.characters.get(id);
  }

  /** The rows that `keys` names, and no others: what a transaction did not lock it may not read. */
  view(keys: RowKeys): WorldView {
    return {
      account: (id) => this.accounts.get(locked(keys.accounts, id)),
      accountNamed: (name) => this.accountNamed(lockedName(keys.accountNames, name)),
      character: (id) => this.characters.get(locked(keys.characters, id)),
      characterNamed: (name) => this.characterNamed(lockedName(keys.characterNames, name)),
      party: (id) => this.parties.get(locked(keys.parties, id)),
      answer: (key) => this.answers.get(locked(keys.answers, key)),
    };
  }

  /** Makes the changes, in order. A name that is taken is a broken claim: the decision should have refused it. */
  apply(changes: readonly Change[]): void {
    for (const change of changes) this.#applyOne(change);
  }

  dump(): TableDump {
    return {
      accounts: [...this.accounts.values()],
      characters: [...this.characters.values()],
      parties: [...this.parties.values()],
      answers: [...this.answers],
    };
  }

  #applyOne(change: Change): void {
    switch (change.kind) {
      case 'accountPut':
        claimName(this.#accountNames, change.account.name, change.account.id);
        this.accounts.set(change.account.id, change.account);
        return;
      case 'characterPut':
        claimName(this.#characterNames, change.character.sheet.name, change.character.sheet.id);
        this.characters.set(change.character.sheet.id, change.character);
        return;
      case 'partyPut':
        this.parties.set(change.party.id, change.party);
        return;
      case 'partyRemoved':
        this.parties.delete(change.party);
        return;
      case 'answerPut':
        this.#remember(change.key, change.answer);
        return;
      default:
        return unreachable(change);
    }
  }

  #remember(key: string, answer: RememberedAnswer): void {
    this.#forget(key);
    this.answers.set(key, answer);
    this.#answerBytes += bytesOf(key, answer);
    for (const oldest of this.answers.keys()) {
      const isRoom = this.answers.size <= ANSWERS_REMEMBERED_MAX && this.#answerBytes <= ANSWER_BYTES_REMEMBERED_MAX;
      if (isRoom || oldest === key) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const answer = this.answers.get(key);
    if (answer === undefined) return;
    this.answers.delete(key);
    this.#answerBytes -= bytesOf(key, answer);
  }
}

const locked = <Key extends string>(named: readonly Key[] | undefined, key: Key): Key => {
  assert(named?.includes(key) === true, `a transaction reads only rows it named (it read ${key})`);
  return key;
};

const lockedName = (named: readonly string[] | undefined, name: string): string => {
  locked(named?.map(nameKey), nameKey(name));
  return name;
};

const claimName = <Id extends string>(names: Map<string, Id>, name: string, id: Id): void => {
  const key = nameKey(name);
  const owner = names.get(key);
  assert(owner === undefined || owner === id, `the name ${name} belongs to one owner`);
  names.set(key, id);
};

/** About what the answer takes in a file. Unit: bytes. */
const bytesOf = (key: string, answer: RememberedAnswer): number =>
  key.length + 64 * answer.characters.length + (answer.checkpoint?.length ?? 0) + 40;
