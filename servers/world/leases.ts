// How long each party may still be silent. In memory only: after a restart every party gets a whole lease again, because the world cannot know
// how long it was away itself. So a party is never taken back sooner than a lease after anybody last heard of it.

import { addMs, betweenMs } from '../../core/brand.ts';
import type { WallTimeMs } from '../../core/ids.ts';

/** The leases of all parties that hold anybody. */
export class Leases {
  readonly #until = new Map<string, WallTimeMs>();
  readonly #leaseMs: number;

  /** `leaseMs`: how long a lease is when nobody says otherwise. */
  constructor(leaseMs: number) {
    this.#leaseMs = leaseMs;
  }

  renew(party: string, { now, leaseMs }: { now: WallTimeMs; leaseMs: number }): void {
    this.#until.set(party, addMs(now, leaseMs));
  }

  end(party: string): void {
    this.#until.delete(party);
  }

  /** What is left; 0 when it has passed. Of a party nobody knows the lease of, it begins now. Unit: ms. */
  leftMs(party: string, now: WallTimeMs): number {
    const until = this.#until.get(party);
    if (until !== undefined) return Math.max(0, betweenMs({ start: now, end: until }));
    this.renew(party, { now, leaseMs: this.#leaseMs });
    return this.#leaseMs;
  }
}
