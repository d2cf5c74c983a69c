// What an operator sets: safe unless told otherwise, and refused in sentences that name the variable.

import test from 'ava';
import { BadConfig, readConfig } from '../../../servers/host/config.ts';

test('[WIRE-7] servers bind to loopback and let in pages of this machine only, unless told otherwise', (t) => {
  t.is(readConfig({}).host, '127.0.0.1');
  t.is(readConfig({ DOUBLEPING_HOST: '' }).host, '127.0.0.1', 'an empty variable says nothing');
  t.is(readConfig({ DOUBLEPING_HOST: '0.0.0.0' }).host, '0.0.0.0');
  t.deepEqual(readConfig({}).allowedOrigins, ['loopback', 'none']);
  t.false(readConfig({}).allowsLoad, 'nobody plays characters that have no player');
});

test('every setting that cannot be used is named with what it may be and what it was, and a secret is not repeated', (t) => {
  const error = t.throws(
    () => readConfig({ DOUBLEPING_WORLD_PLAYER_PORT: '70000', DOUBLEPING_LEASE_MS: 'soon', DOUBLEPING_TICKET_KEY: 'hunter2' }),
    { instanceOf: BadConfig },
  );
  t.deepEqual(error?.message.split('\n').toSorted(), [
    'DOUBLEPING_LEASE_MS must be a whole number from 100 to 600000 (it is "soon")',
    'DOUBLEPING_TICKET_KEY must be at least 32 hex digits, in pairs',
    'DOUBLEPING_WORLD_PLAYER_PORT must be a whole number from 0 to 65535 (it is "70000")',
  ]);
});
