// What every store that outlives its process must do, as one list of tests that runs over each (store.test.ts): whoever dies in the middle of it, and
// whatever the disk refuses, what was told is so, and nothing is half done.

import type { CharacterRecord } from '../../core/model/character.ts';
import type { ExecutionContext } from 'ava';
import { drawIndex, seeded } from '../../core/random.ts';
import { StoreFailure, type Store } from '../../servers/ports/store.ts';
import { contractOf, type MakeBench, type Bench } from './bench.ts';
import { answerOf, gain, goldOf, peopleInFordwick, save, setOut } from './store-moves.ts';

export interface DurableBench extends Bench {
  /** Opens the store over what the disk holds, in a life of its own. */
  readonly open: () => Promise<Store>;
  /** Ends that life as kill -9 would: whoever lived it does and hears nothing more. */
  readonly kill: () => Promise<void>;
  /** Whether writes fail from now on. */
  readonly failWrites: (areFailing: boolean) => void;
  /** Lets some of a write happen, or all of it. */
  readonly moment: () => Promise<void>;
}

/** A party of one on the road, to save gains for. */
const partyOfOne = async (t: ExecutionContext, store: Store): Promise<CharacterRecord> =>
  answerOf(t, await setOut(store, 'p1', await peopleInFordwick(t, store, ['wren']))).characters[0]!;

const saveOne = (store: Store, wren: CharacterRecord, sequence: number) =>
  save(store, 'p1', [wren], { sequence, gains: [gain(`p1:${sequence}`, wren.sheet.id, 1)] });

/** Registers the whole suite for one adapter. */
export const durableSuite = (adapter: string, make: MakeBench<DurableBench>): void => {
  const check = contractOf(adapter, make);
  for (const part of [kills, refusals]) part(check);
};

type Check = ReturnType<typeof contractOf<DurableBench>>;

const kills = (check: Check): void => {
  check(
    '[CUSTODY-8] everything acknowledged before a kill is there afterwards, and nothing counts twice (seed 7)',
    async (t, { open, kill, moment }) => {
      const random = seeded(7);
      let store = await open();
      const wren = await partyOfOne(t, store);
      const acknowledged = new Set<number>();
      let next = 1;
      const keepSaving = async (into: Store): Promise<void> => {
        for (;;) {
          const sequence = next;
          next += 1;
          answerOf(t, await saveOne(into, wren, sequence));
          acknowledged.add(sequence);
        }
      };
      for (let life = 0; life < 12 || acknowledged.size < 12; life += 1) {
        for (let writer = 0; writer < 3; writer += 1) void keepSaving(store);
        for (let left = drawIndex(random, 40); left > 0; left -= 1) await moment();
        await kill();
        store = await open();
        const kept = new Set((await store.party('p1'))?.gains.map(([id]) => Number(id.slice('p1:'.length))));
        t.deepEqual(
          [...acknowledged].filter((sequence) => !kept.has(sequence)),
          [],
        );
        t.is(await goldOf(store, wren), 60 + kept.size);
      }
      await store[Symbol.asyncDispose]();
    },
  );

  check('a transaction that a kill cuts short is kept whole or not at all', async (t, { open, kill, moment }) => {
    let store = await open();
    const kept: boolean[] = [];
    for (let moments = 0; moments < 20 || !kept.includes(true); moments += 1) {
      const party = `p${moments}`;
      const people = await peopleInFordwick(t, store, [`a${moments}`, `b${moments}`, `c${moments}`]);
      void setOut(store, party, people);
      for (let left = moments; left > 0; left -= 1) await moment();
      await kill();
      store = await open();
      const holders = await Promise.all(people.map(async ({ sheet }) => (await store.character(sheet.id))?.custody.holder.kind));
      kept.push((await store.party(party)) !== undefined);
      t.deepEqual(holders, Array<string>(3).fill(kept.at(-1) === true ? 'party' : 'settlement'));
    }
    t.false(kept[0]);
    await store[Symbol.asyncDispose]();
  });

  check('[CUSTODY-8] whoever reads is told nothing that a kill could take back', async (t, { open, kill }) => {
    let store = await open();
    const wren = await partyOfOne(t, store);
    for (let sequence = 1; sequence <= 10; sequence += 1) {
      void saveOne(store, wren, sequence);
      const told = await store.party('p1');
      await kill();
      store = await open();
      t.deepEqual(await store.party('p1'), told);
      t.is(told?.sequence, sequence);
    }
    await store[Symbol.asyncDispose]();
  });
};

const refusals = (check: Check): void => {
  check('a disk that refuses fails whoever waits for it, readers too; the next request makes everything good', async (t, bench) => {
    const { open, kill, failWrites } = bench;
    const store = await open();
    const wren = await partyOfOne(t, store);
    failWrites(true);
    const failed = await Promise.allSettled([saveOne(store, wren, 1), saveOne(store, wren, 2), store.character(wren.sheet.id)]);
    for (const outcome of failed) t.true(outcome.status === 'rejected' && outcome.reason instanceof StoreFailure);
    await t.throwsAsync(store.party('p1'), { instanceOf: StoreFailure });
    failWrites(false);
    answerOf(t, await saveOne(store, wren, 1));
    t.is(await goldOf(store, wren), 62);
    await kill();
    await using again = await open();
    t.is(await goldOf(again, wren), 62);
    answerOf(t, await saveOne(again, wren, 2));
    t.is(await goldOf(again, wren), 62);
  });

  check('disposing a store makes everything durable first', async (t, { open }) => {
    const store = await open();
    const wren = await partyOfOne(t, store);
    const saved = saveOne(store, wren, 1);
    await store[Symbol.asyncDispose]();
    answerOf(t, await saved);
    await using again = await open();
    t.is(await goldOf(again, wren), 61);
  });
};
