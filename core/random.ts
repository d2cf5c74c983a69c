// Chance as plain data: a seeded generator whose whole state is four numbers, so that a party's luck is part of its checkpoint. Streams are
// forked by label: adding a draw to one purpose never shifts another. xoshiro128** (Blackman & Vigna 2018), the fastest of the
// generators we timed that passes BigCrush (toolchain notes in DESIGN.md, "Numbers we rely on").

import { nearNormalQuantile } from './normal-quantile.ts';

/** State of one random stream; `origin` stays fixed so that forks do not depend on how much was drawn. Mutated in place by each draw. */
export interface RandomState {
  origin: number;
  a: number;
  b: number;
  c: number;
  d: number;
}

/** A fresh stream from an integer seed (taken modulo 2^32). */
export const seeded = (seed: number): RandomState => {
  const origin = seed >>> 0;
  const state: RandomState = { origin, a: 0, b: 0, c: 0, d: 0 };
  // splitmix32 spreads a small seed over all four words.
  let z = origin;
  const next = (): number => {
    z = (z + 0x9e3779b9) | 0;
    let t = z ^ (z >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return t ^ (t >>> 15);
  };
  state.a = next();
  state.b = next();
  state.c = next();
  state.d = next() | 1;
  return state;
};

/** A stream of its own for one purpose. Depends on the parent's seed and the label only, never on what the parent has drawn. */
export const fork = (parent: RandomState, label: string): RandomState => seeded(mixHash(parent.origin, label));

/** FNV-1a over the label's UTF-16 units, started from a number: stable across hosts and versions. Returns 0..2^32-1. */
export const mixHash = (start: number, label: string): number => {
  let hash = (0x811c9dc5 ^ start) >>> 0;
  for (let index = 0; index < label.length; index += 1) hash = Math.imul(hash ^ label.charCodeAt(index), 0x01000193);
  // A last avalanche, so that labels which differ in one character give unlike seeds.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
};

/** A whole number 0..2^32-1. */
export const drawUint32 = (state: RandomState): number => {
  const s1 = state.b;
  const times5 = Math.imul(s1, 5);
  const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
  const t = s1 << 9;
  let c = state.c ^ state.a;
  let d = state.d ^ s1;
  state.b = s1 ^ c;
  state.a ^= d;
  c ^= t;
  d = (d << 11) | (d >>> 21);
  state.c = c;
  state.d = d;
  return result >>> 0;
};

/** Uniform in the open interval (0, 1): never 0, so that its logarithm is finite. */
export const drawUniform = (state: RandomState): number => (drawUint32(state) + 0.5) * 2.3283064365386963e-10;

/** Uniform in [min, max). Unit: the caller's. */
export const drawBetween = (state: RandomState, min: number, max: number): number => min + drawUniform(state) * (max - min);

/** True with probability `ratio` (0..1). Always draws once, so that tuning a ratio does not shift the stream. */
export const drawChance = (state: RandomState, ratio: number): boolean => drawUniform(state) < ratio;

/** A whole number 0..count-1. */
export const drawIndex = (state: RandomState, count: number): number => Math.floor(drawUniform(state) * count);

/** One of the entries, all equally likely; undefined from an empty list. */
export const drawOne = <Entry>(state: RandomState, entries: readonly Entry[]): Entry | undefined =>
  entries[drawIndex(state, entries.length)];

/** Standard normal, by inversion: one uniform each, and a larger one never gives a smaller normal, so that runs on common random numbers stay close. */
export const drawNormal = (state: RandomState): number => nearNormalQuantile(drawUniform(state));

/** Exponential with the given mean. Unit: the caller's. */
export const drawExponential = (state: RandomState, mean: number): number => -mean * Math.log(drawUniform(state));
