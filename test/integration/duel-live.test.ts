// One question asked of real sockets. Goal: they may not drift from the formula unnoticed (virtual time: test/virtual/duel-formula.test.ts). Method: a few
// cases, each held against the formula on the ways as measured, lateness and all, and, where the machine kept up, against the formula unaided: within
// four standard errors of its own trials.

import test from 'ava';
import { defaultDuelQuestion, type DuelQuestion } from '../../core/timing/duel-question.ts';
import { networks } from '../../core/rules/networks.ts';
import { runDuelLive } from '../../scenarios/duel/live.ts';
import { holdAgainstFormula } from './live-duel-kit.ts';

const LIVE_TRIALS = 240;

const ask = (changes: Partial<DuelQuestion>): DuelQuestion => ({ ...defaultDuelQuestion, ...changes });
const { lte_4g: mobile, transatlantic } = networks;
const away = { up: transatlantic.up, down: transatlantic.down };
const onMobile = { up: mobile.up, down: mobile.down };

const liveCases: readonly (readonly [string, DuelQuestion])[] = [
  ['server clock on 4G', ask({ ...onMobile, windowMs: 455 })],
  ['compensated across the Atlantic', ask({ ...away, windowMs: 385, policy: 'compensated', capMs: 200 })],
];

for (const [name, question] of liveCases) {
  test.serial(`real sockets agree with the formula: ${name}`, async (t) => {
    const answer = await runDuelLive(question, { trials: LIVE_TRIALS, seed: 5 });
    t.is(answer.trials, LIVE_TRIALS);
    holdAgainstFormula(t, answer, answer.overhead.predicted ?? NaN);
  });
}
