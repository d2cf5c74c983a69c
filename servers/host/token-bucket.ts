// A bound on how fast one seat may send: `depth` at once, then `perSecond`. Plain arithmetic on the caller's clock, no timer.

/** Tokens left and when that was true. */
export interface TokenBucket {
  tokens: number;
  filledAt: number;
}

/** A full bucket. Unit of `now`: ms. */
export const fullBucket = (depth: number, now: number): TokenBucket => ({ tokens: depth, filledAt: now });

/** Takes one token if there is one. */
export const takeToken = (bucket: TokenBucket, { depth, perSecond, now }: { depth: number; perSecond: number; now: number }): boolean => {
  bucket.tokens = Math.min(depth, bucket.tokens + (Math.max(0, now - bucket.filledAt) * perSecond) / 1000);
  bucket.filledAt = now;
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
};
