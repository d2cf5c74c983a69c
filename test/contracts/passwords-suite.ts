// What every way to keep passwords must do, as one list of tests that runs over each adapter (passwords.test.ts).

import type { ExecutionContext } from 'ava';
import { HASHES_WAITING_MAX, PASSWORD_LENGTH_MAX } from '../../core/limits.ts';
import type { PasswordHash } from '../../core/world/records.ts';
import type { Passwords } from '../../servers/ports/passwords.ts';
import { contractOf, type MakeBench, type Bench } from './bench.ts';

export interface PasswordsBench extends Bench {
  readonly passwords: Passwords;
  /** Those of another process, such as the next life of the same server. */
  readonly elsewhere: Passwords;
}

const hashOf = async (t: ExecutionContext, passwords: Passwords, password: string): Promise<PasswordHash> => {
  const hash = await passwords.hash(password);
  if (hash === 'overloaded') throw t.fail('one hash is no load');
  return hash;
};

/** Registers the whole suite for one adapter. */
export const passwordsSuite = (adapter: string, make: MakeBench<PasswordsBench>): void => {
  const check = contractOf(adapter, make);

  check('the right password matches its hash, any other does not, and where there is no hash none does', async (t, { passwords }) => {
    const longest = 'x'.repeat(PASSWORD_LENGTH_MAX);
    for (const password of ['correct horse', 'p', '', ' ', longest, '𝒑ä§§ wörd']) {
      const hash = await hashOf(t, passwords, password);
      t.true(await passwords.matches(password, hash), password);
      for (const other of [`${password} `, `x${password}`, 'CORRECT HORSE', longest.slice(1)])
        t.false(await passwords.matches(other, hash), `${other} for ${password}`);
      t.false(await passwords.matches(password, undefined));
    }
  });

  check(
    '[WIRE-7] two hashes of one password differ and are both its hashes, also in another process, and through a file',
    async (t, bench) => {
      const { passwords, elsewhere } = bench;
      const hashes = [await hashOf(t, passwords, 'same'), await hashOf(t, passwords, 'same'), await hashOf(t, elsewhere, 'same')];
      t.is(new Set(hashes.map(({ salt }) => salt)).size, 3);
      t.is(new Set(hashes.map(({ hash }) => hash)).size, 3);
      for (const hash of hashes)
        for (const keeper of [passwords, elsewhere]) {
          t.true(await keeper.matches('same', JSON.parse(JSON.stringify(hash)) as PasswordHash));
          t.false(await keeper.matches('other', hash));
        }
      t.false(JSON.stringify(hashes).includes('same'));
    },
  );

  check('ways to write the same text are the same password', async (t, { passwords }) => {
    const hash = await hashOf(t, passwords, 'caf\u00e9 \ufb01n');
    t.true(await passwords.matches('cafe\u0301 fin', hash));
    t.false(await passwords.matches('cafe fin', hash));
  });

  check('a hash that is damaged is nobody’s, and harms nobody', async (t, { passwords }) => {
    const good = await hashOf(t, passwords, 'correct horse');
    const damaged: readonly Partial<PasswordHash>[] = [
      { hash: '' },
      { hash: good.hash.slice(0, -8) },
      { hash: `AAAA${good.hash}` },
      { hash: 'no base64 at all!' },
      { hash: good.salt },
      { salt: '' },
      { salt: `AAAA${good.salt}` },
    ];
    for (const change of damaged) t.false(await passwords.matches('correct horse', { ...good, ...change }), JSON.stringify(change));
    t.true(await passwords.matches('correct horse', good));
  });

  check(
    'of more hashes than may be under way the rest is refused at once, checks of nobody’s too, and then there is room again',
    async (t, bench) => {
      const { passwords } = bench;
      const under = [...Array(HASHES_WAITING_MAX)].map((_, index) =>
        index % 2 === 0 ? passwords.hash('one of many') : passwords.matches('one of many', undefined),
      );
      t.is(await passwords.hash('one too many'), 'overloaded');
      t.is(await passwords.matches('one too many', undefined), 'overloaded');
      const done = await Promise.all(under);
      t.false(done.includes('overloaded'));
      t.true(await passwords.matches('late', await hashOf(t, passwords, 'late')));
    },
  );
};
