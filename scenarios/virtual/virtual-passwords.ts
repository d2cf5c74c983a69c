// Passwords in virtual time. Nothing here keeps a secret; it takes as long as the real thing, two at a time, because a crowd that logs in waits for it.

import { createHash } from 'node:crypto';
import { HASHES_WAITING_MAX } from '../../core/limits.ts';
import type { PasswordHash } from '../../core/world/records.ts';
import type { Passwords } from '../../servers/ports/passwords.ts';
import type { VirtualProcess } from './virtual-process.ts';

/** One hash. Source: scrypt at its cost here (servers/adapters/scrypt-passwords.ts). Unit: ms. */
const HASH_MS = 50;
const AT_ONCE = 2;

/** One process' hashing. */
export class VirtualPasswords implements Passwords {
  readonly #process: VirtualProcess;
  readonly #freeAt: number[] = Array.from({ length: AT_ONCE }, () => 0);
  #waiting = 0;

  constructor(process: VirtualProcess) {
    this.#process = process;
  }

  async hash(password: string): Promise<PasswordHash | 'overloaded'> {
    const salt = Buffer.from(this.#process.runtime.randomBytes(16)).toString('base64');
    return (await this.#turn()) ? { salt, hash: digest(password, salt), cost: 1, blockSize: 1, parallelization: 1 } : 'overloaded';
  }

  async matches(password: string, known: PasswordHash | undefined): Promise<boolean | 'overloaded'> {
    if (!(await this.#turn())) return 'overloaded';
    return known !== undefined && digest(password, known.salt) === known.hash;
  }

  /** Resolves when a hash begun now would be done; false when too many wait. */
  async #turn(): Promise<boolean> {
    if (this.#waiting >= HASHES_WAITING_MAX) return false;
    const { runtime } = this.#process;
    const lane = this.#freeAt.indexOf(Math.min(...this.#freeAt));
    const doneAt = Math.max(runtime.now(), this.#freeAt[lane] ?? 0) + HASH_MS;
    this.#freeAt[lane] = doneAt;
    this.#waiting += 1;
    await new Promise<void>((resolve) => runtime.setTimer(doneAt - runtime.now(), resolve));
    this.#waiting -= 1;
    return true;
  }
}

const digest = (password: string, salt: string): string =>
  createHash('sha256').update(salt).update(password.normalize('NFKC')).digest('base64');
