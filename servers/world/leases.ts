// How long each party may still be silent. In memory only: after a restart every party gets a whole lease again, because the world cannot know
// how long it was away itself.

import { addMs, betweenMs } from '../../core/brand.ts';
import type { WallTimeMs } from '../../core/ids.ts';

/** The leases of all parties that hold anybody. */
export class Leases {
  readonly #until = new Map<string, WallTimeMs>();

  renew(party: string, { now, leaseMs }: { now: WallTimeMs; leaseMs: number }): void {
    this.#until.set(party, addMs(now, leaseMs));
  }

  end(party: string): void {
    this.#until.delete(party);
  }

  /** What is left; 0 when it has passed or there never was one. Unit: ms. */
  leftMs(party: string, now: WallTimeMs): number {
    const until = this.#until.get(party);
    return until === undefined ? 0 : Math.max(0, betweenMs({ start: now, end: until }));
  }
}
