// Goal: find parties that break what must hold in every party. Method: random parties live through random inputs, disconnects and virtual hours
// while every effect is checked (`party-invariants.ts`). FUZZ_SEED begins elsewhere, FUZZ_PARTIES lives through more.

import test from 'ava';
import { invariantWatcher } from './party-invariants.ts';
import { liveThrough, randomWorld } from './party-kit.ts';

const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);
const parties = Number(process.env['FUZZ_PARTIES'] ?? 300);

const live = (seed: number): void => {
  const { watch, atTheEnd } = invariantWatcher(randomWorld(seed).rules);
  const { state } = liveThrough(seed, { watch });
  atTheEnd(state);
};

test(`what must hold in every party holds in ${parties} random ones`, (t) => {
  t.log(`seeds ${firstSeed}..${firstSeed + parties - 1}`);
  const broken: string[] = [];
  for (let seed = firstSeed; seed < firstSeed + parties; seed += 1) {
    try {
      live(seed);
    } catch (error) {
      broken.push(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  t.deepEqual(broken, []);
});
