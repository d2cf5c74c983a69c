// The normal distribution, to 1e-15 absolute (1e-8 of itself in the far tail), for everything else in the formula. The tail is also given without its vanishing
// factor exp(-x²/2), which is what keeps the ex-Gaussian exact where a naive formula would multiply infinity by zero. Rational
// approximation by Hart (1968, no. 5666) in the arrangement of West, "Better approximations to cumulative normal functions" (2005).

import { nearNormalQuantile } from '../../normal-quantile.ts';

const ROOT_TWO_PI = 2.5066282746310002;

/** P(Z <= z). */
export const normalCdf = (z: number): number =>
  z > 0 ? 1 - scaledTail(z) * Math.exp(-0.5 * z * z) : scaledTail(-z) * Math.exp(-0.5 * z * z);

/** The density at z. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / ROOT_TWO_PI;

/** P(Z > x) * exp(x²/2), for x >= 0: finite and smooth however large x is. */
export const scaledTail = (x: number): number => {
  if (x < 7.07106781186547) {
    const above =
      (((((3.52624965998911e-2 * x + 0.700383064443688) * x + 6.37396220353165) * x + 33.912866078383) * x + 112.079291497871) * x +
        221.213596169931) *
        x +
      220.206867912376;
    const below =
      ((((((8.83883476483184e-2 * x + 1.75566716318264) * x + 16.064177579207) * x + 86.7807322029461) * x + 296.564248779674) * x +
        637.333633378831) *
        x +
        793.826512519948) *
        x +
      440.413735824752;
    return above / below;
  }
  return 1 / (ROOT_TWO_PI * (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))));
};

/** The z below which a share `ratio` (0..1, exclusive) lies. Accurate to about 1e-14: Acklam's approximation, then one Halley step. */
export const normalQuantile = (ratio: number): number => {
  if (ratio <= 0) return Number.NEGATIVE_INFINITY;
  if (ratio >= 1) return Number.POSITIVE_INFINITY;
  const first = nearNormalQuantile(ratio);
  const step = (normalCdf(first) - ratio) / normalDensity(first);
  return first - step / (1 + 0.5 * first * step);
};
