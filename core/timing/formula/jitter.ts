// The part of a leg's delay that varies: lognormal, or the worst of several alike (an announcement that must reach a whole party). Sums and
// differences of two such parts have no closed form; they are integrated over the normal variable behind one of them, each time over the
// side on which the integrand is smooth, so that even very long tails beside very short ones come out to 1e-5 or better.

import type { LegShape } from '../duel-question.ts';
import { normalCdf, normalDensity } from './normal.ts';
import { integrate, leastWhere } from './solve.ts';

/** `LogNormal(median medianMs, sigma of the log)`, the worst of `worstOf` independent ones. Median or sigma 0: a constant. */
export interface Jitter {
  readonly medianMs: number;
  readonly sigma: number;
  readonly worstOf: number;
}

/** Beyond this many standard deviations nothing is left that could matter. */
const REACH = 8.5;

/** The varying part of one leg. */
export const jitterOf = (leg: LegShape, worstOf = 1): Jitter => ({ medianMs: leg.medianMs, sigma: leg.sigma, worstOf });

/** Whether nothing varies: then the delay is always `medianMs`. */
export const isConstant = (jitter: Jitter): boolean => jitter.medianMs <= 0 || jitter.sigma <= 0;

/** P(jitter <= xMs). */
export const jitterCdf = (jitter: Jitter, xMs: number): number => {
  if (isConstant(jitter)) return xMs >= jitter.medianMs ? 1 : 0;
  if (xMs <= 0) return 0;
  const one = normalCdf(Math.log(xMs / jitter.medianMs) / jitter.sigma);
  return jitter.worstOf === 1 ? one : one ** jitter.worstOf;
};

/** Mean of a single jitter. Unit: ms. */
export const jitterMeanMs = (jitter: Jitter): number => jitter.medianMs * Math.exp(0.5 * jitter.sigma ** 2);

/** Standard deviation of a single jitter. Unit: ms. */
export const jitterSdMs = (jitter: Jitter): number => jitterMeanMs(jitter) * Math.sqrt(Math.expm1(jitter.sigma ** 2));

/** P(one + other <= xMs), independent. */
export const sumCdf = (one: Jitter, other: Jitter, xMs: number): number => {
  if (isConstant(one)) return jitterCdf(other, xMs - one.medianMs);
  if (isConstant(other)) return jitterCdf(one, xMs - other.medianMs);
  if (xMs <= 0) return 0;
  const [narrow, wide] = jitterSdMs(one) <= jitterSdMs(other) ? [one, other] : [other, one];
  // Either the narrow part is within `limit`, or the wide one is within the rest of x, or both. Halves keep each integral off the steep foot
  // of the other's curve; a part much narrower than the other is better integrated whole, for its own curve is the steep one.
  const limitMs = isMuchNarrower(narrow, wide) ? Math.min(at(narrow, REACH), 0.98 * xMs) : 0.5 * xMs;
  const first = smallShare(narrow, wide, xMs, limitMs);
  const second = isSame(one, other) ? first : smallShare(wide, narrow, xMs, xMs - limitMs);
  return Math.min(1, Math.max(0, first + second - jitterCdf(narrow, limitMs) * jitterCdf(wide, xMs - limitMs)));
};

/** P(one - other <= xMs), independent. */
export const differenceCdf = (one: Jitter, other: Jitter, xMs: number): number => {
  if (isConstant(one)) return 1 - jitterCdf(other, one.medianMs - xMs);
  if (isConstant(other)) return jitterCdf(one, xMs + other.medianMs);
  // Integrate over the part that is much narrower; of two alike, over the one whose side keeps the other's foot away.
  if (isMuchNarrower(one, other) || (xMs < 0 && !isMuchNarrower(other, one))) return 1 - exceedsShare(other, one, -xMs);
  return exceedsShare(one, other, xMs);
};

/** The sum below which a share `ratio` (0..1, exclusive) lies. Unit: ms. */
export const sumQuantileMs = (one: Jitter, other: Jitter, ratio: number): number =>
  leastWhere((xMs) => sumCdf(one, other, xMs) >= ratio, { lowMs: 0, highMs: at(one, REACH) + at(other, REACH) });

/** The jitter whose normal variable is z. Unit: ms. */
export const at = (jitter: Jitter, z: number): number => jitter.medianMs * Math.exp(jitter.sigma * z);

/** P(small <= limitMs and small + rest <= xMs). */
const smallShare = (small: Jitter, rest: Jitter, xMs: number, limitMs: number): number => {
  const high = Math.min(REACH, Math.log(limitMs / small.medianMs) / small.sigma);
  if (high <= -REACH) return 0;
  return integrate((z) => densityOf(small, z) * jitterCdf(rest, xMs - at(small, z)), { low: -REACH, high, panels: 3 });
};

/** P(one <= xMs + other), integrated over `other`. */
const exceedsShare = (one: Jitter, other: Jitter, xMs: number): number =>
  integrate((z) => densityOf(other, z) * jitterCdf(one, xMs + at(other, z)), { low: -REACH, high: REACH, panels: 8 });

const isMuchNarrower = (one: Jitter, other: Jitter): boolean => jitterSdMs(one) < 0.3 * jitterSdMs(other);

/** Density of the normal variable behind a jitter: of the worst of several where there are several. */
const densityOf = (jitter: Jitter, z: number): number =>
  jitter.worstOf === 1 ? normalDensity(z) : jitter.worstOf * normalCdf(z) ** (jitter.worstOf - 1) * normalDensity(z);

const isSame = (one: Jitter, other: Jitter): boolean =>
  one.medianMs === other.medianMs && one.sigma === other.sigma && one.worstOf === other.worstOf;
