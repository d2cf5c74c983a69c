// Passwords: made into what may be kept, and held against it. Hashing is meant to be dear, so there is a bound on how much of it waits.

import type { PasswordHash } from '../../core/world/records.ts';

export interface Passwords {
  /** A hash with a salt of its own; `overloaded` rather than let a queue grow. */
  hash(password: string): Promise<PasswordHash | 'overloaded'>;
  /** Whether this is the password; without a hash the same work is done, so that time does not tell which names exist. */
  matches(password: string, known: PasswordHash | undefined): Promise<boolean | 'overloaded'>;
}
