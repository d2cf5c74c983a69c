// A store whose rows are in memory: decided there at once, and told when whoever keeps them says they are durable. Nobody is told of rows that a crash could
// still take back, readers no more than writers. The store that forgets, for tests of what stands on a store, keeps nothing and so waits for nothing.

import type { Change } from '../../core/world/records.ts';
import type { Store } from '../ports/store.ts';
import { EMPTY_DUMP, Tables } from './tables.ts';

/** Who keeps the rows of a store in memory. */
export interface RowKeeper extends AsyncDisposable {
  /** Rows have changed in memory. */
  changed(changes: readonly Change[]): void;
  /** Resolves once everything changed so far outlives this process; fails with `StoreFailure`. */
  durable(): Promise<void>;
}

/** The store over these rows. Disposing of it makes everything durable first. */
export const storeOver = (tables: Tables, keeper: RowKeeper): Store => {
  const onceDurable = async <Rows>(read: () => Rows): Promise<Rows> => {
    await keeper.durable();
    return read();
  };
  return {
    transact: async (keys, decide) => {
      // Nothing else runs meanwhile, so every row is as good as locked.
      const decision = decide(tables.view(keys));
      if (decision.kind === 'done' && decision.changes.length > 0) {
        tables.apply(decision.changes);
        keeper.changed(decision.changes);
      }
      return onceDurable(() => (decision.kind === 'refused' ? decision : { kind: 'done', answer: decision.answer }));
    },
    accountNamed: (name) => onceDurable(() => tables.accountNamed(name)),
    charactersOf: (account) =>
      onceDurable(() => (tables.accounts.get(account)?.characters ?? []).flatMap((id) => tables.characters.get(id) ?? [])),
    character: (id) => onceDurable(() => tables.characters.get(id)),
    party: (id) => onceDurable(() => tables.parties.get(id)),
    parties: () => onceDurable(() => [...tables.parties.keys()]),
    answer: (key) => onceDurable(() => tables.answers.get(key)),
    size: () => ({ accounts: tables.accounts.size, characters: tables.characters.size, parties: tables.parties.size }),
    [Symbol.asyncDispose]: async () => keeper[Symbol.asyncDispose](),
  };
};

/** A store that lives and dies with its process. */
export const memoryStore = (): Store =>
  storeOver(new Tables(EMPTY_DUMP), {
    changed: () => undefined,
    durable: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
