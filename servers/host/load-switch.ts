// The switch for load tests: calls that only load generators make are refused in a sentence until an operator turns it on.

import { CallFailure } from '../ports/calls.ts';

/** Throws PERMISSION_DENIED, with what to do, unless `allowsLoad`. */
export const mustAllowLoad = (allowsLoad: boolean): void => {
  if (!allowsLoad)
    throw new CallFailure(
      'PERMISSION_DENIED',
      'load parties are switched off here; start every server of this stack with --load-calls (or DOUBLEPING_LOAD_CALLS=on)',
    );
};
