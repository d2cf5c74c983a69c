// Claims the program makes about itself. A claim that fails is a bug, never a player's mistake: the party that made it stops and leaves
// its seed, rules and input log behind. Reject a player's impossible wish as a value instead (`reject` in `core/party/actions.ts`).

/** The program is wrong: a claim it relies on does not hold. */
export class BrokenClaim extends Error {
  override readonly name = 'BrokenClaim';
}

/** Checks a claim, stated positively ("a blow lands after it was announced"). Throws `BrokenClaim` where it does not hold. */
export function assert(condition: boolean, claim: string): asserts condition {
  if (!condition) throw new BrokenClaim(`does not hold: ${claim}`);
}

/** The value, or a `BrokenClaim` naming what was expected to be there. */
export const present = <Value>(value: Value | undefined | null, claim: string): Value => {
  if (value === undefined || value === null) throw new BrokenClaim(`does not hold: ${claim}`);
  return value;
};

/** Ends an exhaustive switch: the compiler proves it is never reached. */
export const unreachable = (value: never): never => {
  throw new BrokenClaim(`does not hold: every kind is handled (got ${JSON.stringify(value)})`);
};
