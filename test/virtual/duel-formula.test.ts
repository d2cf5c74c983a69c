// One question, two of its three answers: the formula and the party machine in virtual time (real sockets: test/integration/duel-live.test.ts). Goal:
// neither may drift from the other unnoticed. Method: a table of cases that none of the reference tables holds, each played 200,000 times.

import test from 'ava';
import { defaultDuelQuestion, type DuelQuestion } from '../../core/timing/duel-question.ts';
import { predictDodge } from '../../core/timing/formula/predict.ts';
import { networks } from '../../core/rules/networks.ts';
import { populations } from '../../core/rules/populations.ts';
import { runDuelSim } from '../../scenarios/duel/run.ts';
import { STANDARD_ERRORS } from '../integration/live-duel-kit.ts';

const TRIALS = 200_000;

const ask = (changes: Partial<DuelQuestion>): DuelQuestion => ({ ...defaultDuelQuestion, ...changes });
const { lte_4g: mobile, transatlantic } = networks;
const away = { up: transatlantic.up, down: transatlantic.down };
const onMobile = { up: mobile.up, down: mobile.down };

const virtualCases: readonly (readonly [string, DuelQuestion])[] = [
  [
    'server clock, unequal legs',
    ask({ windowMs: 437, down: { baseMs: 31, medianMs: 7, sigma: 0.9 }, up: { baseMs: 12, medianMs: 3, sigma: 0.4 } }),
  ],
  ['an expert across the Atlantic, with lapses', ask({ ...away, windowMs: 476, reaction: populations.expert.goNoGo, lapseRatio: 0.01 })],
  ['loss on both legs', ask({ ...onMobile, windowMs: 611, lossRatio: 0.03, retransmitMs: 170 })],
  ['a 40 ms tick, random phase', ask({ ...onMobile, windowMs: 489, tickMs: 40, tickPhase: 'random' })],
  ['a 40 ms tick, locked', ask({ ...onMobile, windowMs: 489, tickMs: 40, tickPhase: 'locked' })],
  ['compensated, capped below the median round trip', ask({ ...away, windowMs: 401, policy: 'compensated', capMs: 60 })],
  ['compensated, uncapped', ask({ ...onMobile, windowMs: 388, policy: 'compensated', capMs: 1000 })],
  ['client-stamped', ask({ ...away, windowMs: 366, policy: 'client-stamped' })],
  ['equalised to 90 ms', ask({ ...onMobile, windowMs: 503, policy: 'equalised', floorMs: 90 })],
  ['a crowd of different people', ask({ windowMs: 455, betweenPersonSdMs: 45 })],
];

for (const [name, question] of virtualCases) {
  test.serial(`virtual time agrees with the formula: ${name}`, async (t) => {
    const expected = predictDodge(question);
    const { dodgeRatio } = await runDuelSim(question, { trials: TRIALS, seed: 20_260_923 });
    const standardError = Math.sqrt((expected * (1 - expected)) / TRIALS);
    t.log(
      `formula ${expected.toFixed(4)}, virtual ${dodgeRatio.toFixed(4)}, ${((dodgeRatio - expected) / standardError).toFixed(2)} standard errors apart`,
    );
    t.true(Math.abs(dodgeRatio - expected) <= STANDARD_ERRORS * standardError);
  });
}

test.serial('the same seed gives the same trace on one thread and on two', async (t) => {
  const question = ask({ ...onMobile, windowMs: 450 });
  const one = await runDuelSim(question, { trials: 25_000, seed: 9, threads: 1 });
  const two = await runDuelSim(question, { trials: 25_000, seed: 9, threads: 2 });
  t.deepEqual(one, two);
  const other = await runDuelSim(question, { trials: 25_000, seed: 10, threads: 2 });
  t.not(one.traceHash, other.traceHash);
});
