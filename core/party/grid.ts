// The grid of a server that handles inputs at multiples of a tick. Rule [TIME-4] of DESIGN.md.

/** The first tick at or after `at`. Unit: ms, party clock. */
export const tickAt = (at: number, tickMs: number): number => {
  const tick = Math.ceil(at / tickMs) * tickMs;
  // A quotient a hair above a whole number is that number: a tick's own instant must not wait for the next.
  return tick - at > tickMs * (1 - 1e-9) ? tick - tickMs : tick;
};
