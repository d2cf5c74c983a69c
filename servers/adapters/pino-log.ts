// Logs for operators: one JSON object a line on standard error, so that standard output stays free for results. Nothing secret is ever logged:
// callers pass ids and reasons, never passwords, tickets or keys, and the field names those would have are blanked all the same.

import { pino } from 'pino';
import type { LogLevel } from '../host/config.ts';
import type { Log } from '../ports/runtime.ts';

const SECRET_FIELDS = ['password', 'ticket', 'key', 'ticketKey', 'salt', 'hash'];

/** A log that names its server on every line. Writes synchronously, so that a crash leaves its last words. */
export const makeLog = (server: string, level: LogLevel): Log =>
  pino(
    {
      level,
      base: { server },
      serializers: { error: pino.stdSerializers.err },
      redact: { paths: SECRET_FIELDS.flatMap((field) => [field, `*.${field}`]), censor: 'withheld' },
    },
    pino.destination({ dest: 2, sync: true }),
  );
