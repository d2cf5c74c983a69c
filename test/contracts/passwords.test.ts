// The one contract of passwords, run over scrypt and over what takes its time in virtual time.

import test from 'ava';
import { VirtualPasswords } from '../../scenarios/virtual/virtual-passwords.ts';
import { ScryptPasswords } from '../../servers/adapters/scrypt-passwords.ts';
import { passwordsSuite } from './passwords-suite.ts';
import { realTime, virtualBench } from './bench.ts';

/** The least that scrypt takes: the suite is not about how dear a hash is. */
const CHEAP = 2;

passwordsSuite('scrypt', () => ({ ...realTime, passwords: new ScryptPasswords(CHEAP), elsewhere: new ScryptPasswords(2 * CHEAP) }));

passwordsSuite('virtual', () => {
  const { run, processNamed } = virtualBench();
  return { run, passwords: new VirtualPasswords(processNamed('world')), elsewhere: new VirtualPasswords(processNamed('another')) };
});

test('scrypt: numbers that it cannot work with, or that would take all memory, make a hash nobody’s', async (t) => {
  const passwords = new ScryptPasswords(CHEAP);
  const good = await passwords.hash('correct horse');
  if (good === 'overloaded') throw t.fail();
  const shapes = [
    ...[0, 1, -2, 3, 2.5, 2 ** 30, 2 ** 52, Infinity, NaN].map((cost) => ({ cost })),
    ...[0, -1, 2 ** 30].map((blockSize) => ({ blockSize })),
    ...[0, -1, 2 ** 30].map((parallelization) => ({ parallelization })),
    { cost: 2 ** 16, blockSize: 1 },
  ];
  for (const shape of shapes) t.false(await passwords.matches('correct horse', { ...good, ...shape }), JSON.stringify(shape));
  t.true(await passwords.matches('correct horse', good));
});
