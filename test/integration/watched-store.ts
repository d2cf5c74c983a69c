// A store in memory that tells when a character is where a test waits for it to be: after a load party its characters must rest with the world again.

import type { CharacterRecord } from '../../core/model/character.ts';
import { characterId } from '../../core/ids.ts';
import { memoryStore } from '../../servers/adapters/memory-store.ts';
import type { Store } from '../../servers/ports/store.ts';
import { soon } from './party-host-kit.ts';

export interface WatchedStore extends Store {
  /** Resolves with the character's record when `holder` has it. */
  heldBy(id: string, holder: CharacterRecord['custody']['holder']['kind']): Promise<CharacterRecord>;
}

export const watchedStore = (): WatchedStore => {
  const store = memoryStore();
  const waiting = new Set<() => void>();
  return {
    ...store,
    transact: async (keys, decide) => {
      const outcome = await store.transact(keys, decide);
      for (const look of waiting) look();
      return outcome;
    },
    heldBy: async (id, holder) => {
      const { promise, resolve } = Promise.withResolvers<CharacterRecord>();
      const look = async (): Promise<void> => {
        const record = await store.character(characterId(id));
        if (record?.custody.holder.kind === holder) resolve(record);
      };
      const begin = (): void => void look();
      waiting.add(begin);
      begin();
      try {
        return await soon(promise, `${id} to be held by the ${holder}`);
      } finally {
        waiting.delete(begin);
      }
    },
  };
};
