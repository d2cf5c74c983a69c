// Root finding and quadrature for smooth curves: bisection where a condition turns true once, a golden search for one peak, and fixed
// Gauss–Legendre panels. Bounded steps, no surprises.

/** Halvings: 2^-80 of any sensible interval is below the spacing of doubles. */
const HALVINGS = 80;

/** The least x in [lowMs, highMs] from which `holds` is true, given that it turns true once; Infinity when it never does. Unit: ms. */
export const leastWhere = (holds: (xMs: number) => boolean, { lowMs, highMs }: { lowMs: number; highMs: number }): number => {
  if (!holds(highMs)) return Number.POSITIVE_INFINITY;
  if (holds(lowMs)) return lowMs;
  let below = lowMs;
  let above = highMs;
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = 0.5 * (below + above);
    if (middle <= below || middle >= above) break;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
};

/** Where `curve` is greatest in [lowMs, highMs]: the best of a scan in steps of `stepMs`, refined by a golden search around it. */
export const peakOf = (
  curve: (xMs: number) => number,
  { lowMs, highMs, stepMs }: { lowMs: number; highMs: number; stepMs: number },
): { readonly atMs: number; readonly value: number } => {
  let best = lowMs;
  let bestValue = curve(lowMs);
  for (let x = lowMs + stepMs; x <= highMs; x += stepMs) {
    const value = curve(x);
    if (value > bestValue) {
      best = x;
      bestValue = value;
    }
  }
  const golden = 0.6180339887498949;
  let left = Math.max(lowMs, best - stepMs);
  let right = Math.min(highMs, best + stepMs);
  for (let step = 0; step < 40; step += 1) {
    const low = right - golden * (right - left);
    const high = left + golden * (right - left);
    if (curve(low) < curve(high)) left = low;
    else right = high;
  }
  const atMs = 0.5 * (left + right);
  const value = curve(atMs);
  return value > bestValue ? { atMs, value } : { atMs: best, value: bestValue };
};

const PANEL_NODES = 16;
const legendre = legendreRule(PANEL_NODES);

/** The integral of `curve` over [low, high], by `panels` panels of 16 Gauss–Legendre nodes. */
export const integrate = (curve: (x: number) => number, { low, high, panels }: { low: number; high: number; panels: number }): number => {
  const half = (0.5 * (high - low)) / panels;
  let total = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const middle = low + (2 * panel + 1) * half;
    for (let node = 0; node < PANEL_NODES; node += 1) total += legendre.weights[node]! * curve(middle + half * legendre.nodes[node]!);
  }
  return total * half;
};

/** Nodes and weights on [-1, 1], by Newton's method on the Legendre polynomial. */
function legendreRule(count: number): { readonly nodes: Float64Array; readonly weights: Float64Array } {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 20; step += 1) {
      let value = 1;
      let before = 0;
      for (let order = 1; order <= count; order += 1)
        [value, before] = [((2 * order - 1) * x * value - (order - 1) * before) / order, value];
      slope = (count * (x * value - before)) / (x * x - 1);
      x -= value / slope;
    }
    nodes[index] = x;
    weights[index] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}
