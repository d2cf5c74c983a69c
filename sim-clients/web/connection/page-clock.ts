// The page's clock: what time it is here, and how to be woken.

import { clientTime, type ClientTimeMs } from '../../../core/ids.ts';

/** Now, in ms since the page was opened. */
export const pageNow = (): ClientTimeMs => clientTime(performance.now());

/** Calls `fire` at that instant, or at once when it has passed; what comes back calls it off. */
export const wakeAt = (at: ClientTimeMs, fire: () => void): (() => void) => {
  const timer = window.setTimeout(fire, Math.max(0, at - performance.now()));
  return () => window.clearTimeout(timer);
};
