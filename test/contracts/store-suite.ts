// What every character store must do, as one list of tests that runs over each adapter (store.test.ts). A new adapter is done when this passes.

import type { ExecutionContext } from 'ava';
import { accountId, characterId } from '../../core/ids.ts';
import { drawChance, drawIndex, seeded } from '../../core/random.ts';
import { checkIn } from '../../core/world/custody.ts';
import { done, refused } from '../../core/world/records.ts';
import { totalsOf } from '../../core/world/totals.ts';
import type { Store } from '../../servers/ports/store.ts';
import { contractOf, type MakeBench, type Bench } from './bench.ts';
import {
  answerOf,
  choose,
  comeHome,
  create,
  epochsOf,
  fordwick,
  gain,
  goldOf,
  peopleInFordwick,
  reasonOf,
  reclaim,
  register,
  saltgate,
  save,
  setOut,
  trade,
} from './store-moves.ts';

export interface StoreBench extends Bench {
  /** With nothing in it. The suite disposes it. */
  readonly store: Store;
}

/** Registers the whole suite for one adapter. */
export const storeSuite = (adapter: string, make: MakeBench<StoreBench>): void => {
  const staged = contractOf(adapter, make);
  const check: Check = (title, body) =>
    staged(title, async (t, { store }) => {
      await using open = store;
      await body(t, open);
    });
  for (const part of [accounts, transactions, settingOut, saves, comingBack, trades, longHistory]) part(check);
};

type Check = (title: string, body: (t: ExecutionContext, store: Store) => Promise<void>) => void;

const accounts = (check: Check): void => {
  check('an account is found by its name, however it is written, and a name belongs to one account', async (t, store) => {
    answerOf(t, await register(store, 'Rowan Ash'));
    t.is((await store.accountNamed('rOWAN  ash '))?.name, 'Rowan Ash');
    t.is(reasonOf(await register(store, 'ROWAN ASH')), 'name-taken');
    t.is(await store.accountNamed('nobody'), undefined);
  });

  check('a character has one name of its own, and an account eight characters at most', async (t, store) => {
    answerOf(t, await register(store, 'ash'));
    answerOf(t, await register(store, 'oak'));
    answerOf(t, await create(store, 'ash', 'Wren'));
    t.is(reasonOf(await create(store, 'oak', 'WREN')), 'name-taken');
    for (const name of ['Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gil', 'Hal']) answerOf(t, await create(store, 'ash', name));
    t.is(reasonOf(await create(store, 'ash', 'Ivo')), 'too-many');
    t.deepEqual(
      (await store.charactersOf(accountId('a.ash'))).map(({ sheet }) => sheet.name),
      ['Wren', 'Bo', 'Cy', 'Di', 'Ed', 'Fay', 'Gil', 'Hal'],
    );
  });

  check('two who want one name at the same moment do not both get it', async (t, store) => {
    const outcomes = await Promise.all([register(store, 'Same'), register(store, 'same'), register(store, 'SAME')]);
    t.deepEqual(outcomes.map(reasonOf).sort(), ['done', 'name-taken', 'name-taken']);
  });
};

const transactions = (check: Check): void => {
  check('a transaction reads only rows it named, for it locked no others', async (t, store) => {
    await t.throwsAsync(
      store.transact({ parties: ['p1'] }, (view) => done(view.party('p2'))),
      { message: /only rows it named/ },
    );
    await t.throwsAsync(
      store.transact({}, (view) => done(view.character(characterId('c.x')))),
      { message: /only rows it named/ },
    );
  });

  check('a refused transaction changes nothing', async (t, store) => {
    const [wren] = await peopleInFordwick(t, store, ['wren']);
    const outcome = await store.transact({ characters: [wren!.sheet.id] }, () => refused('not-now', 'not today'));
    t.deepEqual(outcome, { kind: 'refused', reason: 'not-now', text: 'not today' });
    t.deepEqual(await store.character(wren!.sheet.id), wren);
  });

  check('choosing hands a character to its settlement once; choosing again changes nothing', async (t, store) => {
    const [wren] = await peopleInFordwick(t, store, ['wren']);
    t.deepEqual(wren!.custody, { holder: { kind: 'settlement', settlement: fordwick }, epoch: 1 });
    t.deepEqual(answerOf(t, await choose(store, 'wren', wren!.sheet.id)), wren);
    answerOf(t, await register(store, 'thief'));
    t.is(reasonOf(await choose(store, 'thief', wren!.sheet.id)), 'not-yours');
  });
};

const settingOut = (check: Check): void => {
  check('a party takes all of its members or none', async (t, store) => {
    const [wren, oak, elm] = await peopleInFordwick(t, store, ['wren', 'oak', 'elm']);
    const stale = { ...elm!, custody: { ...elm!.custody, epoch: 0 } };
    t.is(reasonOf(await setOut(store, 'p1', [wren!, oak!, stale])), 'fenced');
    t.deepEqual(await store.character(wren!.sheet.id), wren);
    t.is(await store.party('p1'), undefined);
    const given = answerOf(t, await setOut(store, 'p1', [wren!, oak!, elm!]));
    t.deepEqual(
      given.characters.map(({ custody }) => custody.epoch),
      [2, 2, 2],
    );
    t.deepEqual(await store.parties(), ['p1']);
  });

  check('setting out twice is setting out once, with the same answer', async (t, store) => {
    const people = await peopleInFordwick(t, store, ['wren', 'oak']);
    const first = answerOf(t, await setOut(store, 'p1', people));
    t.deepEqual(answerOf(t, await setOut(store, 'p1', people)), first);
    t.is(reasonOf(await setOut(store, 'p2', people)), 'fenced');
  });
};

const saves = (check: Check): void => {
  check('[GAIN-3] every gain counts once, however often it is saved', async (t, store) => {
    const { characters } = answerOf(t, await setOut(store, 'p1', await peopleInFordwick(t, store, ['wren', 'oak'])));
    const [wren, oak] = characters;
    const gains = [gain('p1:1', wren!.sheet.id, 5, 'p1:pelt:1'), gain('p1:2', oak!.sheet.id, 7)];
    answerOf(t, await save(store, 'p1', characters, { sequence: 1, gains }));
    answerOf(t, await save(store, 'p1', characters, { sequence: 1, gains }));
    answerOf(t, await save(store, 'p1', characters, { sequence: 2, gains: [...gains, gain('p1:3', wren!.sheet.id, 1)] }));
    t.is(await goldOf(store, wren!), 66);
    t.is(await goldOf(store, oak!), 67);
    t.deepEqual((await store.character(wren!.sheet.id))?.sheet.items, [{ id: 'p1:pelt:1', item: 'pelt' }]);
  });

  check('a gain that was something else when it was saved first stops its party', async (t, store) => {
    const { characters } = answerOf(t, await setOut(store, 'p1', await peopleInFordwick(t, store, ['wren'])));
    answerOf(t, await save(store, 'p1', characters, { sequence: 1, gains: [gain('p1:1', characters[0]!.sheet.id, 5)] }));
    t.is(reasonOf(await save(store, 'p1', characters, { sequence: 2, gains: [gain('p1:1', characters[0]!.sheet.id, 50)] })), 'fenced');
    t.is(await goldOf(store, characters[0]!), 65);
    t.is((await store.party('p1'))?.sequence, 1);
  });

  check('a checkpoint is replaced only by a newer one', async (t, store) => {
    const { characters } = answerOf(t, await setOut(store, 'p1', await peopleInFordwick(t, store, ['wren'])));
    t.is((await store.party('p1'))?.checkpoint, 'begin');
    answerOf(t, await save(store, 'p1', characters, { sequence: 4, gains: [] }));
    answerOf(t, await save(store, 'p1', characters, { sequence: 3, gains: [gain('p1:late', characters[0]!.sheet.id, 2)] }));
    t.is((await store.party('p1'))?.checkpoint, 'at 4');
    t.is(await goldOf(store, characters[0]!), 62);
  });

  check('[CUSTODY-3] a save with a stale epoch changes nothing', async (t, store) => {
    const people = await peopleInFordwick(t, store, ['wren']);
    const { characters } = answerOf(t, await setOut(store, 'p1', people));
    t.is(reasonOf(await save(store, 'p1', people, { sequence: 1, gains: [gain('p1:1', people[0]!.sheet.id, 5)] })), 'fenced');
    t.deepEqual(await store.character(people[0]!.sheet.id), characters[0]);
    t.is(reasonOf(await trade(store, 'l1', 'merchant', [[people[0]!, { gold: 1000 }]])), 'fenced');
    t.is(await goldOf(store, people[0]!), 60);
  });

  check('saves of one party that come all at once are all kept', async (t, store) => {
    const { characters } = answerOf(t, await setOut(store, 'p1', await peopleInFordwick(t, store, ['wren'])));
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
    await Promise.all(
      numbers.map((sequence) => save(store, 'p1', characters, { sequence, gains: [gain(`p1:${sequence}`, characters[0]!.sheet.id, 1)] })),
    );
    t.is(await goldOf(store, characters[0]!), 120);
    t.is((await store.party('p1'))?.sequence, 60);
  });
};

const comingBack = (check: Check): void => {
  check('a party gives its members back once: players to where they arrive, those logged out to the world there', async (t, store) => {
    const { characters } = answerOf(t, await setOut(store, 'p1', await peopleInFordwick(t, store, ['wren', 'oak'])));
    const [wren, oak] = characters;
    const home = answerOf(t, await comeHome(store, 'p1', characters, [oak!]));
    t.deepEqual(
      home.characters.map(({ custody }) => custody),
      [
        { holder: { kind: 'settlement', settlement: saltgate }, epoch: 3 },
        { holder: { kind: 'world' }, epoch: 3 },
      ],
    );
    t.deepEqual(
      home.characters.map(({ sheet }) => sheet.settlement),
      [saltgate, saltgate],
    );
    t.deepEqual(answerOf(t, await comeHome(store, 'p1', characters, [oak!])), home);
    t.deepEqual(await store.parties(), []);
    t.is(reasonOf(await save(store, 'p1', characters, { sequence: 9, gains: [gain('p1:9', wren!.sheet.id, 99)] })), 'fenced');
    t.is(await goldOf(store, wren!), 60);
  });

  check('[CUSTODY-5] a silent party is taken back only past its lease, and its late words change nothing', async (t, store) => {
    const people = await peopleInFordwick(t, store, ['wren', 'oak']);
    const { characters } = answerOf(t, await setOut(store, 'p1', people));
    answerOf(t, await save(store, 'p1', characters, { sequence: 1, gains: [] }));
    t.is(reasonOf(await reclaim(store, 'p1', characters, 1)), 'not-now');
    const back = answerOf(t, await reclaim(store, 'p1', characters, 0));
    t.is(back.checkpoint, 'at 1');
    t.deepEqual(
      back.characters.map(({ custody }) => custody.epoch),
      [3, 3],
    );
    t.deepEqual(answerOf(t, await reclaim(store, 'p1', characters, 0)), back);
    t.is(reasonOf(await save(store, 'p1', characters, { sequence: 2, gains: [gain('p1:2', people[0]!.sheet.id, 5)] })), 'fenced');
    t.is(reasonOf(await comeHome(store, 'p1', characters)), 'fenced');
    // Rebuilt, it sets out again under a name of its own.
    answerOf(t, await setOut(store, 'p1.again', back.characters));
  });

  check('logging out twice is logging out once, even when the player is back already', async (t, store) => {
    const [wren] = await peopleInFordwick(t, store, ['wren']);
    const out = () =>
      store.transact({ characters: [wren!.sheet.id], answers: ['out'] }, (view) =>
        checkIn(view, { key: 'out', settlement: fordwick, character: epochsOf([wren!])[0]! }),
      );
    t.is(reasonOf(await out()), 'done');
    const again = answerOf(t, await choose(store, 'wren', wren!.sheet.id));
    t.is(again.custody.epoch, 3);
    t.is(reasonOf(await out()), 'done');
    t.deepEqual(await store.character(wren!.sheet.id), again);
  });
};

const trades = (check: Check): void => {
  check('[CUSTODY-7] a trade happens once, and gold and things only change hands in it', async (t, store) => {
    const [wren, oak] = await peopleInFordwick(t, store, ['wren', 'oak']);
    answerOf(t, await trade(store, 'find', 'merchant', [[wren!, { items: [{ id: 'i1', item: 'relic' }] }]]));
    const deal = [
      [wren!, { gold: 80, items: [] }],
      [oak!, { gold: 40, items: [{ id: 'i1', item: 'relic' }] }],
    ] as const;
    t.is(
      reasonOf(
        await trade(store, 'l1', 'trade', [
          [wren!, { gold: 80, items: [] }],
          [oak!, { gold: 60, items: [{ id: 'i1', item: 'relic' }] }],
        ]),
      ),
      'unbalanced',
    );
    t.is(reasonOf(await trade(store, 'l1', 'trade', deal)), 'done');
    t.is(reasonOf(await trade(store, 'l1', 'trade', deal)), 'done');
    t.is(reasonOf(await trade(store, 'l1', 'merchant', [[wren!, { gold: 500 }]])), 'malformed');
    t.is((await store.character(wren!.sheet.id))?.version, 3);
    t.deepEqual(totalsOf([(await store.character(wren!.sheet.id))!, (await store.character(oak!.sheet.id))!]), {
      gold: 120,
      items: ['i1'],
    });
  });
};

const longHistory = (check: Check): void => {
  // Random but seeded: parties set out, save (each save sent one to three times), come home, are taken back, and zombies speak. At the end the
  // gold is what was there plus what was gained while in custody, and no thing is owned twice.
  check('gold and things add up over a long random history with every call repeated', async (t, store) => {
    const random = seeded(20_251_123);
    let people = await peopleInFordwick(t, store, ['wren', 'oak', 'elm', 'ash']);
    let gained = 0;
    let things = 0;
    for (let journey = 1; journey <= 12; journey += 1) {
      const party = `p${journey}`;
      const { characters } = answerOf(t, await setOut(store, party, people));
      for (let sequence = 1; sequence <= 4; sequence += 1) {
        const who = characters[drawIndex(random, characters.length)]!;
        const isThing = drawChance(random, 0.3);
        const got = gain(`${party}:${sequence}`, who.sheet.id, sequence, isThing ? `${party}:thing:${sequence}` : undefined);
        const times = 1 + drawIndex(random, 3);
        for (let time = 0; time < times; time += 1) answerOf(t, await save(store, party, characters, { sequence, gains: [got] }));
        gained += sequence;
        things += isThing ? 1 : 0;
        t.is(reasonOf(await save(store, party, people, { sequence: 99, gains: [gain(`${party}:zombie`, who.sheet.id, 1000)] })), 'fenced');
      }
      const back = await reclaim(store, party, characters, 0);
      people = [...answerOf(t, back).characters];
      t.is(reasonOf(await comeHome(store, party, characters)), 'fenced');
    }
    const totals = totalsOf(await Promise.all(people.map(async ({ sheet }) => (await store.character(sheet.id))!)));
    t.is(totals.gold, 4 * 60 + gained);
    t.is(totals.items.length, things);
    t.is(new Set(totals.items).size, things);
  });
};
