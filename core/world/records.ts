// The world's rows, and the shape of every decision over them. A decision is a pure function from the rows it was shown to the rows it changes
// and an answer; a store runs it inside one transaction. So the same words about custody hold for every store: who may change what is
// decided here, and that nothing comes between is the store's job.

import type { CharacterRecord } from '../model/character.ts';
import type { AccountId, CharacterId, SettlementId } from '../ids.ts';

/** A hashed password with all that is needed to check it, and to hash harder one day. Texts are base64. */
export interface PasswordHash {
  readonly salt: string;
  readonly hash: string;
  /** scrypt's N, r and p. */
  readonly cost: number;
  readonly blockSize: number;
  readonly parallelization: number;
}

export interface AccountRecord {
  readonly id: AccountId;
  readonly name: string;
  readonly password: PasswordHash;
  readonly characters: readonly CharacterId[];
}

/** A party that holds characters. */
export interface PartyRecord {
  readonly id: string;
  /** The settlement it set out from. */
  readonly settlement: SettlementId;
  readonly members: readonly CharacterId[];
  /** Of the newest save; 0 is how it began. */
  readonly sequence: number;
  /** What it can be rebuilt from: opaque bytes as base64. */
  readonly checkpoint: string;
  /** Gains that were applied, oldest first: each one's id with a digest of what it gave. */
  readonly gains: readonly (readonly [id: string, digest: number])[];
}

/** What a call that must not happen twice was answered; plain data. */
export interface RememberedAnswer {
  /** Of what was asked: the same key with another question is a mistake, not a repetition. */
  readonly digest: number;
  readonly characters: readonly { readonly id: CharacterId; readonly epoch: number }[];
  readonly checkpoint?: string;
}

/** The rows a transaction locks, by key. Names are compared by their `nameKey`. */
export interface RowKeys {
  readonly accounts?: readonly AccountId[];
  readonly accountNames?: readonly string[];
  readonly characters?: readonly CharacterId[];
  readonly characterNames?: readonly string[];
  readonly parties?: readonly string[];
  readonly answers?: readonly string[];
}

/** The rows as they are. Asking for one that `RowKeys` did not name is a broken claim, for it would not be locked. */
export interface WorldView {
  account(id: AccountId): AccountRecord | undefined;
  accountNamed(name: string): AccountRecord | undefined;
  character(id: CharacterId): CharacterRecord | undefined;
  characterNamed(name: string): CharacterRecord | undefined;
  party(id: string): PartyRecord | undefined;
  answer(key: string): RememberedAnswer | undefined;
}

export type Change =
  | { readonly kind: 'accountPut'; readonly account: AccountRecord }
  | { readonly kind: 'characterPut'; readonly character: CharacterRecord }
  | { readonly kind: 'partyPut'; readonly party: PartyRecord }
  | { readonly kind: 'partyRemoved'; readonly party: string }
  | { readonly kind: 'answerPut'; readonly key: string; readonly answer: RememberedAnswer };

/** Why the world will not. `busy`: somebody asked for is elsewhere just now. `fenced`: the asker no longer owns what it speaks of, and must stop. `unbalanced`: gold or items would appear or vanish. */
export type RefusalReason =
  | 'fenced'
  | 'not-found'
  | 'not-yours'
  | 'not-now'
  | 'busy'
  | 'name-taken'
  | 'bad-name'
  | 'too-many'
  | 'malformed'
  | 'unbalanced';

export interface Refused {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  /** One sentence. */
  readonly text: string;
}

/** What a transaction will do. Nothing of a refused one happens. */
export type Decision<Answer> = { readonly kind: 'done'; readonly changes: readonly Change[]; readonly answer: Answer } | Refused;

export const done = <Answer>(answer: Answer, changes: readonly Change[] = []): Decision<Answer> => ({ kind: 'done', changes, answer });
export const refused = (reason: RefusalReason, text: string): Refused => ({ kind: 'refused', reason, text });

/** The record with one more accepted save. */
export const saved = (record: CharacterRecord, change: Partial<Pick<CharacterRecord, 'sheet' | 'custody'>>): CharacterRecord => ({
  ...record,
  ...change,
  version: record.version + 1,
});
