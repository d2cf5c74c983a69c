// Where the world keeps its rows: one interface, several adapters, one contract (test/contracts/store.test.ts). A decision of core/world
// runs inside one transaction over the rows it names, nothing comes between, and what a caller is told is on disk before it is told.

import type { CharacterRecord } from '../../core/model/character.ts';
import type { AccountId, CharacterId } from '../../core/ids.ts';
import type { AccountRecord, Decision, PartyRecord, Refused, RememberedAnswer, RowKeys, WorldView } from '../../core/world/records.ts';

/** What became of a transaction. */
export type Outcome<Answer> = { readonly kind: 'done'; readonly answer: Answer } | Refused;

export interface Store {
  /**
   * Runs `decide` over the rows that `keys` names, and keeps what it changes: all of it or nothing. Resolves once that, and everything the decision
   * saw, is durable, as does every reader below; throws `StoreFailure` when it cannot be made so, and then the outcome is unknown until the same call is
   * repeated. `decide` may run more than once and must be pure.
   */
  transact<Answer>(keys: RowKeys, decide: (view: WorldView) => Decision<Answer>): Promise<Outcome<Answer>>;
  /** The account with this name; capitals make no difference. */
  accountNamed(name: string): Promise<AccountRecord | undefined>;
  /** An account's characters, in the order they were made. */
  charactersOf(account: AccountId): Promise<readonly CharacterRecord[]>;
  character(id: CharacterId): Promise<CharacterRecord | undefined>;
  party(id: string): Promise<PartyRecord | undefined>;
  /** The ids of all parties that hold anybody. */
  parties(): Promise<readonly string[]>;
  answer(key: string): Promise<RememberedAnswer | undefined>;
  /** Rows in all, for metrics. */
  size(): { readonly accounts: number; readonly characters: number; readonly parties: number };
  /** Makes everything durable and lets go of the files. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** The store cannot keep or read its rows. The message says where, why, and what to do. */
export class StoreFailure extends Error {
  override readonly name = 'StoreFailure';
}
