// Goal: what `bench sim` holds the machines against is the same exchange. Method: each contender's share of dodges against the formula at four standard
// errors, and the hits that the plain loop shows against those of the machines.

import test from 'ava';
import { predictDodge } from '../../../core/timing/formula/predict.ts';
import { drawAndCompare, playPlainEvents } from '../../../scenarios/bench/bare-exchange.ts';
import { playDuelChunk } from '../../../scenarios/duel/sim.ts';
import { benchQuestion, playMachines } from '../../../scenarios/bench/sim-worker.ts';

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

test('bench sim: the plain loop shows as many hits as the machines', (t) => {
  const machines = playDuelChunk(benchQuestion, { trials: EXCHANGES, seed: 3, chunk: 0 }).hitsShown;
  const plain = playPlainEvents(run).hitsShown;
  const ratio = (machines + plain) / (2 * EXCHANGES);
  const standardError = Math.sqrt(2 * EXCHANGES * ratio * (1 - ratio));
  t.log(`${machines} and ${plain}, standard error of their difference ${standardError.toFixed(1)}`);
  t.true(Math.abs(machines - plain) <= STANDARD_ERRORS * standardError);
});
