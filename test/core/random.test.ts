// Chance as data: the generator is the published one, streams are kept apart by their labels, and draws have the shape their names promise.

import test from 'ava';
import { nearNormalQuantile } from '../../core/normal-quantile.ts';
import {
  drawBetween,
  drawChance,
  drawExponential,
  drawIndex,
  drawNormal,
  drawOne,
  drawUint32,
  drawUniform,
  fork,
  mixHash,
  seeded,
  type RandomState,
} from '../../core/random.ts';
import { normalQuantile } from '../../core/timing/formula/normal.ts';

const many = (count: number, draw: () => number): number[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test('[TIME-7] the generator is xoshiro128**: the published first numbers from the state 1, 2, 3, 4', (t) => {
  const state: RandomState = { origin: 0, a: 1, b: 2, c: 3, d: 4 };
  t.deepEqual(
    many(10, () => drawUint32(state)),
    [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
  );
});

test('[TIME-7] a fork depends on the seed and its label, never on what the parent has drawn', (t) => {
  const parent = seeded(42);
  const before = drawUint32(fork(parent, 'strike'));
  many(1000, () => drawUint32(parent));
  t.is(drawUint32(fork(parent, 'strike')), before);
  t.not(drawUint32(fork(parent, 'evade')), before);
  t.not(drawUint32(fork(seeded(43), 'strike')), before);
});

test('[TIME-7] labels and seeds that differ in one place give streams that have nothing in common', (t) => {
  const firsts = new Set([
    ...Array.from({ length: 2000 }, (_, seed) => drawUint32(seeded(seed))),
    ...Array.from({ length: 2000 }, (_, at) => drawUint32(fork(seeded(1), `c${at}`))),
  ]);
  t.true(firsts.size >= 3998, `${firsts.size} of 4000 differ`);
  t.not(mixHash(1, 'a'), mixHash(2, 'a'));
  t.is(mixHash(1, 'rules'), mixHash(1, 'rules'));
});

test('[TIME-7] a stream is plain data: a copy, also through JSON, draws the same', (t) => {
  const state = seeded(9);
  many(17, () => drawUint32(state));
  const copy = JSON.parse(JSON.stringify(state)) as RandomState;
  t.deepEqual(
    many(100, () => drawUint32(copy)),
    many(100, () => drawUint32(state)),
  );
});

test('draws keep within their bounds and near their means', (t) => {
  const random = seeded(7);
  const uniforms = many(50_000, () => drawUniform(random));
  t.true(uniforms.every((value) => value > 0 && value < 1));
  t.true(Math.abs(mean(uniforms) - 0.5) < 4 * Math.sqrt(1 / 12 / 50_000));
  const indices = many(50_000, () => drawIndex(random, 5));
  for (let index = 0; index < 5; index += 1) t.true(Math.abs(indices.filter((value) => value === index).length - 10_000) < 4 * 90);
  t.true(many(10_000, () => drawBetween(random, -3, 8)).every((value) => value >= -3 && value < 8));
  t.true(Math.abs(mean(many(50_000, () => drawNormal(random)))) < 4 / Math.sqrt(50_000));
  t.true(Math.abs(mean(many(50_000, () => drawExponential(random, 30))) - 30) < (4 * 30) / Math.sqrt(50_000));
  t.false(drawChance(random, 0));
  t.true(drawChance(random, 1));
  t.is(drawOne(random, []), undefined);
});

test('a normal draw is one uniform turned over: exact to a billionth in the middle and in both tails, and it never falls where the uniform rises', (t) => {
  const ratios = [2 ** -33, 1e-9, 1e-6, 1e-3, 0.02424, 0.02426, 0.1, 0.3, 0.4999, 0.7, 0.97574, 0.97576, 0.999, 1 - 1e-6, 1 - 2 ** -33];
  let last = Number.NEGATIVE_INFINITY;
  for (const ratio of ratios) {
    const near = nearNormalQuantile(ratio);
    t.true(Math.abs(near / normalQuantile(ratio) - 1) < 1.2e-9, `${ratio}`);
    t.true(near > last);
    last = near;
  }
  const [left, right] = [seeded(11), seeded(11)];
  for (let draw = 0; draw < 100; draw += 1) t.is(drawNormal(left), nearNormalQuantile(drawUniform(right)));
});

test('a chance draws once whatever its ratio, so that tuning it shifts nothing', (t) => {
  const left = seeded(3);
  const right = seeded(3);
  drawChance(left, 0);
  drawChance(right, 0.7);
  t.is(drawUint32(left), drawUint32(right));
});
