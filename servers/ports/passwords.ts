// Passwords: made into what may be kept, and held against it. Hashing is meant to be dear, so there is a bound on how much of it waits. Ways to write the
// same text are the same password (Unicode's NFKC): keyboards differ.

import type { PasswordHash } from '../../core/world/records.ts';

export interface Passwords {
  /** A hash with a salt of its own, which any process may hold a password against; `overloaded` rather than have more than `HASHES_WAITING_MAX` under way. */
  hash(password: string): Promise<PasswordHash | 'overloaded'>;
  /**
   * Whether this is the password; without a hash the same work is done, so that time does not tell which names exist. A hash that is damaged is nobody's.
   */
  matches(password: string, known: PasswordHash | undefined): Promise<boolean | 'overloaded'>;
}
