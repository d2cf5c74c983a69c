// Lines for operators, one of every form: said to whatever log there is, and, run as a process of its own by runtime.test.ts, on the real standard error.

import { nodeRuntime } from '../../servers/adapters/node-runtime.ts';
import type { Log } from '../../servers/ports/runtime.ts';

/** Something is said on every level, with and without fields. */
export const sayAll = (log: Log): void => {
  log.error({ error: new Error('no road'), party: 'p1' }, 'it broke');
  log.warn('mind');
  log.info({ port: 7410 }, 'open');
  log.debug({}, 'a detail – é');
};

/** What must not be read anywhere. */
export const SECRET = 'correct horse battery staple';

if (import.meta.main) {
  const log = nodeRuntime('debug').log('world');
  sayAll(log);
  log.info({ password: SECRET, seat: { ticket: SECRET, key: SECRET } }, 'a slip');
}
