// How far draws are from what they are declared to be: the widest gap between their distribution and the declared one (Kolmogorov–Smirnov).

export function distance(draws: Float64Array, cdf: (xMs: number) => number): number {
  const sorted = draws.toSorted();
  let widest = 0;
  for (const [index, drawn] of sorted.entries()) {
    const share = cdf(drawn);
    widest = Math.max(widest, Math.abs(share - index / sorted.length), Math.abs(share - (index + 1) / sorted.length));
  }
  return widest;
}
