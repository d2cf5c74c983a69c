// The delay tables of Linux' network emulator, for whoever compares our links with `tc netem`: delay = mean + jitter * table value. Rebuilt
// from the generators in iproute2 (normal.c, pareto.c, paretonormal.c). Its "jitter" is not the standard deviation for the Pareto shapes.

import { unreachable } from '../../assert.ts';
import { normalQuantile } from './normal.ts';

export type NetemShape = 'uniform' | 'normal' | 'pareto' | 'paretonormal';

const ENTRIES = 4096;
/** Table values are 16-bit fixed point with this many steps to one jitter. */
const SCALE = 8192;
const CEILING = 32767 / SCALE;

/** The table, ascending, in jitters. `uniform` has none in the kernel; here it is the same number of even steps. */
export const netemTable = (shape: NetemShape): Float64Array => {
  const table = new Float64Array(ENTRIES);
  for (let index = 0; index < ENTRIES; index += 1) table[index] = Math.min(CEILING, valueAt(shape, index));
  return table;
};

/** Mean and standard deviation of a shape, in jitters. */
export const netemMoments = (shape: NetemShape): { readonly mean: number; readonly sd: number } => {
  const table = netemTable(shape);
  const mean = table.reduce((sum, value) => sum + value, 0) / ENTRIES;
  const variance = table.reduce((sum, value) => sum + (value - mean) ** 2, 0) / ENTRIES;
  return { mean, sd: Math.sqrt(variance) };
};

/** How netem's `correlation` (0..1) shrinks the spread of the uniform numbers it mixes: sqrt((1 - c) / (1 + c)). */
export const netemShrink = (correlation: number): number => Math.sqrt((1 - correlation) / (1 + correlation));

const valueAt = (shape: NetemShape, index: number): number => {
  switch (shape) {
    case 'uniform':
      return (2 * index + 1) / ENTRIES - 1;
    case 'normal':
      return normalQuantile((index + 0.125) / ENTRIES);
    case 'pareto':
      return paretoAt(index);
    case 'paretonormal':
      return 0.25 * normalQuantile((index + 0.125) / ENTRIES) + 0.75 * Math.min(CEILING, paretoAt(index));
    default:
      return unreachable(shape);
  }
};

const paretoAt = (index: number): number => (4 / 3) * (((ENTRIES - index) / ENTRIES) ** (-1 / 3) - 1.5);
