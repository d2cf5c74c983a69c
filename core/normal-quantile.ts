// The inverse of the normal distribution, near enough for drawing: two rational approximations by Acklam (2003), one for the middle and one for the tails.
// The formula sharpens it by one step (`timing/formula/normal.ts`).

/** The z below which a share `ratio` (0..1, exclusive) lies; wrong by at most 1.15e-9 of itself. */
export const nearNormalQuantile = (ratio: number): number => {
  if (ratio >= TAIL_RATIO && ratio <= 1 - TAIL_RATIO) return middle(ratio - 0.5);
  // Sums for the engine's sake (core/PERFORMANCE.md).
  return ratio < 0.5 ? 0 + tail(ratio) : 0 - tail(1 - ratio);
};

/** Up to here, and as far from the other end, the tails have an approximation of their own. */
const TAIL_RATIO = 0.02425;

const tail = (ratio: number): number => {
  const q = Math.sqrt(-2 * Math.log(ratio));
  const above =
    ((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q +
    2.938163982698783;
  const below = (((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return above / below;
};

const middle = (q: number): number => {
  const r = q * q;
  const above =
    ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r +
    2.506628277459239;
  const below =
    ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1;
  return (above / below) * q;
};
