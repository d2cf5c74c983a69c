// A store in memory that tells when a character is where a test waits for it to be: after a load party its characters must rest with the world again.

import type { CharacterRecord } from '../../core/model/character.ts';
import { characterId } from '../../core/ids.ts';
import type { Decision, RowKeys, WorldView } from '../../core/world/records.ts';
import { MemoryStore } from '../../servers/adapters/memory-store.ts';
import type { Outcome } from '../../servers/ports/store.ts';
import { soon } from './party-host-kit.ts';

export class WatchedStore extends MemoryStore {
  readonly #waiting = new Set<() => void>();

  override async transact<Answer>(keys: RowKeys, decide: (view: WorldView) => Decision<Answer>): Promise<Outcome<Answer>> {
    const outcome = await super.transact(keys, decide);
    for (const look of this.#waiting) look();
    return outcome;
  }

  /** Resolves with the character's record when `holder` has it. */
  async heldBy(id: string, holder: CharacterRecord['custody']['holder']['kind']): Promise<CharacterRecord> {
    const { promise, resolve } = Promise.withResolvers<CharacterRecord>();
    const look = async (): Promise<void> => {
      const record = await this.character(characterId(id));
      if (record?.custody.holder.kind === holder) resolve(record);
    };
    const begin = (): void => void look();
    this.#waiting.add(begin);
    begin();
    try {
      return await soon(promise, `${id} to be held by the ${holder}`);
    } finally {
      this.#waiting.delete(begin);
    }
  }
}
