// Goal: what `bench sim` holds the machines against is the same exchange. Method: each contender's share of dodges against the formula at four standard
// errors, and what the plain loop draws against what it decides.

import test from 'ava';
import { predictDodge } from '../../core/timing/formula/predict.ts';
import { drawAndCompare, playPlainEvents } from '../../scenarios/bench/bare-exchange.ts';
import { benchQuestion, playMachines } from '../../scenarios/bench/sim-worker.ts';

const EXCHANGES = 20_000;
const STANDARD_ERRORS = 4;
const run = { question: benchQuestion, exchanges: EXCHANGES, seed: 3 };
const expected = predictDodge(benchQuestion);

const contenders: readonly (readonly [string, () => number])[] = [
  ['party and client machines', () => playMachines(run)],
  ['plain discrete-event loop', () => playPlainEvents(run).dodged],
  ['draw and compare', () => drawAndCompare(run)],
];

for (const [name, play] of contenders)
  test(`bench sim: ${name} dodges as often as the formula says`, (t) => {
    const standardError = Math.sqrt((expected * (1 - expected)) / EXCHANGES);
    const apart = (play() / EXCHANGES - expected) / standardError;
    t.log(`${apart.toFixed(2)} standard errors from ${expected.toFixed(4)}`);
    t.true(Math.abs(apart) <= STANDARD_ERRORS);
  });

test('bench sim: the plain loop draws a hit for every blow that is not dodged', (t) => {
  const { dodged, hitsShown, falseHits } = playPlainEvents(run);
  t.is(hitsShown - falseHits, EXCHANGES - dodged);
});
