// Passwords become scrypt hashes on libuv's threads, a few at a time: hashing is meant to be dear, and must not be what brings the server down.
// What comes in here is never logged and never kept.

import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { HASHES_WAITING_MAX } from '../../core/limits.ts';
import type { PasswordHash } from '../../core/world/records.ts';
import type { Passwords } from '../ports/passwords.ts';

/** scrypt's N. 2^14 with r = 8 takes 16 MiB and about 50 ms of one core (Node's own default; measured here). */
export const PASSWORD_COST = 2 ** 14;
const BLOCK_SIZE = 8;
const PARALLELIZATION = 1;
const HASH_BYTES = 32;
/** More than this no hash may take: one that asks for more was not made here. Unit: bytes. */
const MEMORY_BYTES_MAX = 2 ** 28;
/** Hashes at once: half of libuv's threads, so that files and look-ups still get theirs. */
const AT_ONCE_MAX = 2;

/** Hashes and checks passwords, a bounded number at once; answers 'overloaded' rather than let a queue grow. */
export class ScryptPasswords implements Passwords {
  readonly #cost: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(cost: number = PASSWORD_COST) {
    this.#cost = cost;
  }

  /** A hash with a salt of its own. */
  async hash(password: string): Promise<PasswordHash | 'overloaded'> {
    const salt = randomBytes(16);
    const shape = { cost: this.#cost, blockSize: BLOCK_SIZE, parallelization: PARALLELIZATION };
    const hash = await this.#turn(password, salt, shape);
    return hash === 'overloaded' ? hash : { salt: salt.toString('base64'), hash: hash.toString('base64'), ...shape };
  }

  /** Whether this is the password; without a hash that could be one the same work is done, so that time does not tell which names exist. */
  async matches(password: string, known: PasswordHash | undefined): Promise<boolean | 'overloaded'> {
    const isHash = known !== undefined && isShape(known);
    const against = isHash ? known : { salt: '', hash: '', cost: this.#cost, blockSize: BLOCK_SIZE, parallelization: PARALLELIZATION };
    const hash = await this.#turn(password, Buffer.from(against.salt, 'base64'), against);
    if (hash === 'overloaded') return hash;
    const expected = Buffer.from(against.hash, 'base64');
    return isHash && expected.length === hash.length && timingSafeEqual(expected, hash);
  }

  async #turn(password: string, salt: Buffer, shape: Shape): Promise<Buffer | 'overloaded'> {
    if (this.#running + this.#waiting.length >= HASHES_WAITING_MAX) return 'overloaded';
    if (this.#running >= AT_ONCE_MAX) {
      // Whoever finishes hands its turn on, so `running` stays as it is.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    try {
      return await derive(password, salt, shape);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }
}

type Shape = Omit<PasswordHash, 'salt' | 'hash'>;

/** Whether scrypt takes these numbers (RFC 7914, section 2) and this machine can bear them. */
const isShape = ({ cost, blockSize, parallelization }: Shape): boolean =>
  cost > 1 &&
  Number.isInteger(Math.log2(cost)) &&
  blockSize > 0 &&
  cost < 2 ** (16 * blockSize) &&
  parallelization > 0 &&
  128 * blockSize * (cost + parallelization + 2) <= MEMORY_BYTES_MAX;

const derive = (password: string, salt: Buffer, { cost, blockSize, parallelization }: Shape): Promise<Buffer> => {
  const options: ScryptOptions = { N: cost, r: blockSize, p: parallelization, maxmem: MEMORY_BYTES_MAX };
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, HASH_BYTES, options, (error, hash) => (error === null ? resolve(hash) : reject(error)));
  });
};
