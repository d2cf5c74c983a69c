// The store that forgets: for virtual time, and for tests of what stands on a store. As strict as the others, durable for as long as it lives.

import type { AccountId, CharacterId } from '../../core/ids.ts';
import type { Decision, RowKeys, WorldView } from '../../core/world/records.ts';
import type { Outcome, Store } from '../ports/store.ts';
import { EMPTY_DUMP, Tables } from './tables.ts';

/** A store in memory. */
export class MemoryStore implements Store {
  readonly #tables = new Tables(EMPTY_DUMP);

  async transact<Answer>(keys: RowKeys, decide: (view: WorldView) => Decision<Answer>): Promise<Outcome<Answer>> {
    return decideOver(this.#tables, keys, decide);
  }

  async accountNamed(name: string) {
    return this.#tables.accountNamed(name);
  }

  async charactersOf(account: AccountId) {
    return charactersIn(this.#tables, account);
  }

  async character(id: CharacterId) {
    return this.#tables.characters.get(id);
  }

  async party(id: string) {
    return this.#tables.parties.get(id);
  }

  async parties() {
    return [...this.#tables.parties.keys()];
  }

  async answer(key: string) {
    return this.#tables.answers.get(key);
  }

  size() {
    return sizeOf(this.#tables);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Nothing is kept, so there is nothing to let go of.
  }
}

/** One transaction over tables in memory: nothing else runs meanwhile, so every row is as good as locked. */
export const decideOver = <Answer>(tables: Tables, keys: RowKeys, decide: (view: WorldView) => Decision<Answer>): Outcome<Answer> => {
  const decision = decide(tables.view(keys));
  if (decision.kind === 'refused') return decision;
  tables.apply(decision.changes);
  return { kind: 'done', answer: decision.answer };
};

/** An account's characters, in the order they were made. */
export const charactersIn = (tables: Tables, account: AccountId) =>
  (tables.accounts.get(account)?.characters ?? []).flatMap((id) => tables.characters.get(id) ?? []);

/** Rows in all. */
export const sizeOf = (tables: Tables) => ({
  accounts: tables.accounts.size,
  characters: tables.characters.size,
  parties: tables.parties.size,
});
