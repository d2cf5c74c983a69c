// Goal: every answer is true under every rule. Method: questions are drawn at random, degenerate ones among them (nothing varies, no delay at all, exactly
// on the deadline, heavy jitter, much loss), and the formula is held against the party machine: against `duel sim`, where the whole question is free,
// and against a one-cell sweep, where the rules are free and people and networks are ours. They agree within four standard errors, or the formula
// says why it gives no number. What this found stands below as tests of their own.

import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../../../core/model/policies.ts';
import test from 'ava';
import { drawBetween, drawOne, fork, seeded, type RandomState } from '../../../core/random.ts';
import { NETWORK_NAMES, networks } from '../../../core/rules/networks.ts';
import { POPULATION_NAMES, populations } from '../../../core/rules/populations.ts';
import { defaultRules, type Rules } from '../../../core/rules/rules.ts';
import { defaultDuelQuestion, type DuelQuestion, type LegShape } from '../../../core/timing/duel-question.ts';
import { whyNoFormula } from '../../../core/timing/formula/held-up.ts';
import { lossesInRuns } from '../../../core/timing/formula/loss-runs.ts';
import { predictDodge } from '../../../core/timing/formula/predict.ts';
import { defenderOf, duelOf } from '../../../scenarios/questions/formula.ts';
import { runDodgeCell } from '../../../scenarios/sweep/dodge-row.ts';
import { playDuelChunk } from '../../../scenarios/duel/sim.ts';

const QUESTIONS = 150;
const CELLS = 40;
const STANDARD_ERRORS = 4;
/** Blows under `compensated` share their measured round trips with their neighbours: there errors are taken from chunks, elsewhere from single blows. */
const CHUNKS = 40;
const CHUNK_TRIALS = 250;
const TRIALS = CHUNKS * CHUNK_TRIALS;

interface Played {
  readonly ratio: number;
  readonly standardError: number;
}

const played = (question: DuelQuestion, seed: number): Played => {
  const ratios = Array.from(
    { length: CHUNKS },
    (_, chunk) => playDuelChunk(question, { trials: CHUNK_TRIALS, seed, chunk }).dodged / CHUNK_TRIALS,
  );
  const ratio = ratios.reduce((sum, one) => sum + one, 0) / CHUNKS;
  const variance = ratios.reduce((sum, one) => sum + (one - ratio) ** 2, 0) / (CHUNKS - 1);
  return { ratio, standardError: question.policy === 'compensated' ? Math.sqrt(variance / CHUNKS) : 0 };
};

/** How far apart, in standard errors; where next to nothing is dodged, or all, one blow in a thousand is taken as the least there is to see. */
const apart = (expected: number, { ratio, standardError }: Played, trials: number): number =>
  Math.abs(ratio - expected) / Math.max(standardError, Math.sqrt(Math.max(expected * (1 - expected), 1e-3) / trials));

const one = <Choice>(random: RandomState, choices: readonly [Choice, ...Choice[]]): Choice => drawOne(random, choices) ?? choices[0];

const randomLeg = (random: RandomState): LegShape => {
  const kind = one(random, ['none', 'still', 'usual', 'usual', 'heavy'] as const);
  if (kind === 'none') return { baseMs: 0, medianMs: 0, sigma: 0 };
  if (kind === 'still') return { baseMs: Math.floor(drawBetween(random, 0, 100)), medianMs: 0, sigma: 0 };
  return kind === 'usual'
    ? { baseMs: drawBetween(random, 0, 150), medianMs: drawBetween(random, 1, 20), sigma: drawBetween(random, 0.2, 1) }
    : { baseMs: drawBetween(random, 0, 50), medianMs: drawBetween(random, 20, 2000), sigma: drawBetween(random, 0.5, 1.5) };
};

const randomQuestion = (random: RandomState): DuelQuestion => {
  const question: DuelQuestion = {
    windowMs: drawBetween(random, 250, 900),
    reaction: one(random, [
      populations.average.goNoGo,
      populations.pro.goNoGo,
      { muMs: 250, sigmaMs: 0, tauMs: 0 },
      { muMs: 200, sigmaMs: 0, tauMs: 60 },
    ]),
    down: randomLeg(random),
    up: randomLeg(random),
    deviceMs: one(random, [0, 55, 70]),
    tickMs: one(random, [0, 0, 10, 50, 100, drawBetween(random, 5, 200)]),
    tickPhase: one(random, DUEL_TICK_PHASES),
    policy: one(random, DUEL_POLICIES),
    capMs: one(random, [0, 50, 150, 1000]),
    floorMs: one(random, [0, 60, 100, 250]),
    stampWaitMs: one(random, [0, 50, 200, 400, 3000]),
    lapseRatio: one(random, [0, 0, 0.1]),
    lossRatio: one(random, [0, 0, 0.01, 0.1, 0.3]),
    retransmitMs: one(random, [0, 200, 200, 500]),
    betweenPersonSdMs: one(random, [0, 0, 40]),
  };
  // Exactly on the deadline where nothing varies, somewhere near it elsewhere.
  const { reaction, down, up, deviceMs } = question;
  const typicalMs = reaction.muMs + deviceMs + down.baseMs + down.medianMs + up.baseMs + up.medianMs;
  return one(random, [false, false, true]) ? { ...question, windowMs: Math.max(1, typicalMs) } : question;
};

test('[HARNESS-2] any question: the formula and the party machine agree within four standard errors, or there is no formula', (t) => {
  const random = seeded(20_261_128);
  let refused = 0;
  for (let round = 0; round < QUESTIONS; round += 1) {
    const question = randomQuestion(random);
    if (whyNoFormula(question) !== undefined) {
      refused += 1;
      continue;
    }
    const expected = predictDodge(question);
    const answer = played(question, round);
    const text = `predicted ${expected}, played ${answer.ratio}: ${JSON.stringify(question)}`;
    t.true(apart(expected, answer, TRIALS) <= STANDARD_ERRORS, text);
  }
  t.log(`${refused} of ${QUESTIONS} have no formula`);
  t.true(refused < QUESTIONS / 4);
});

test('[HARNESS-2] any rules: a one-cell sweep and its prediction agree within four standard errors', (t) => {
  const random = seeded(20_261_129);
  const exchanges = 5000;
  for (let round = 0; round < CELLS; round += 1) {
    const rules = randomRules(random);
    const network = one(random, NETWORK_NAMES as unknown as readonly ['lan']);
    const population = one(random, POPULATION_NAMES as unknown as readonly ['average']);
    const asked = {
      windowMs: rules.combat.dodgeWindowMs,
      network,
      population,
      deviceMs: one(random, [25, 55, 100]),
      exchanges,
      seed: round,
      rules,
    };
    const { dodgeRatio, predictedRatio } = runDodgeCell(asked);
    const answer = { ratio: dodgeRatio, standardError: 0 };
    t.true(
      apart(predictedRatio, answer, exchanges) <= STANDARD_ERRORS,
      `predicted ${predictedRatio}, played ${dodgeRatio}: ${network}, ${population}, ${JSON.stringify({ ...rules.combat, weapons: 0, armours: 0 })}`,
    );
  }
});

const randomRules = (random: RandomState): Rules => ({
  ...defaultRules,
  combat: {
    ...defaultRules.combat,
    dodgeWindowMs: drawBetween(random, 250, 900),
    deadlinePolicy: one(random, DUEL_POLICIES),
    compensationCapMs: one(random, [0, 60, 150, 1000]),
    equaliseFloorMs: one(random, [0, 60, 120, 300]),
    clientStampWaitMs: one(random, [0, 50, 200, 400]),
    tickMs: one(random, [0, 0, 20, 100]),
    tickPhase: one(random, DUEL_TICK_PHASES),
    forwardsDodges: one(random, [true, false]),
    settleMarginMs: one(random, [0, 150, 600]),
  },
});

for (const [name, change] of Object.entries({
  'the first rules': {},
  compensated: { deadlinePolicy: 'compensated', compensationCapMs: 60 },
  'a locked tick': { tickMs: 100, tickPhase: 'locked' },
  'a tick at random': { tickMs: 100, tickPhase: 'random' },
} satisfies Record<string, Partial<Rules['combat']>>))
  test(`[HARNESS-12] under ${name} a sweep, duel sim and predict give one answer to one question`, (t) => {
    const combat: Rules['combat'] = { ...defaultRules.combat, dodgeWindowMs: 430, ...change };
    const cell = { windowMs: 430, network: 'cable_region', population: 'average', deviceMs: 55, exchanges: TRIALS, seed: 11 } as const;
    const question = duelOf(defenderOf('average', 'cable_region', 55), combat);
    const predicted = predictDodge(question);
    const swept = runDodgeCell({ ...cell, rules: { ...defaultRules, combat } });
    const dueled = played(question, 12);
    t.log(`predict ${predicted.toFixed(4)}, duel ${dueled.ratio.toFixed(4)}, sweep ${swept.dodgeRatio.toFixed(4)}`);
    t.true(apart(predicted, dueled, TRIALS) <= STANDARD_ERRORS);
    t.true(apart(predicted, { ratio: swept.dodgeRatio, standardError: dueled.standardError }, TRIALS) <= STANDARD_ERRORS);
    // Losses in runs and losses one by one: on this network they differ by less than can be seen.
    t.true(Math.abs(swept.predictedRatio - predicted) < 0.002);
  });

const ask = (changes: Partial<DuelQuestion>): DuelQuestion => ({ ...defaultDuelQuestion, ...changes });
const lossy: LegShape = { baseMs: 16, medianMs: 8, sigma: 0.7 };

/** What once was wrong, each with what it was. */
const found: readonly (readonly [string, DuelQuestion])[] = [
  [
    'compensated adds the median of what was measured, and heartbeats hold dodges up (was .7323)',
    ask({ policy: 'compensated', capMs: 500, windowMs: 450, down: lossy, up: lossy, lossRatio: 0.1 }),
  ],
  [
    'compensated under a locked tick counts whole ticks of each measured median (was .605 against .549)',
    ask({
      policy: 'compensated',
      capMs: 2000,
      tickMs: 50,
      tickPhase: 'locked',
      windowMs: 400,
      down: lossy,
      up: lossy,
      reaction: populations.average.goNoGo,
    }),
  ],
  [
    'messages that take seconds do not reach into the next blow (the machine struck again after 8 s, whatever was still under way)',
    ask({
      windowMs: 9000,
      down: { baseMs: 3000, medianMs: 20, sigma: 1 },
      up: { baseMs: 4500, medianMs: 800, sigma: 0.5 },
      stampWaitMs: 0,
    }),
  ],
  ['exactly on the deadline counts (was .5 by the formula and a toss of rounding in the machine)', onTheDeadline(0)],
  ['a tenth of a microsecond too late does not', onTheDeadline(1e-4)],
  [
    'equalised raises the way, then the tick comes (the machine counted the wait for the tick as way)',
    ask({ policy: 'equalised', floorMs: 120, tickMs: 100, tickPhase: 'random', windowMs: 520 }),
  ],
  [
    'a stamp that comes too late to be believed is none (the formula let the server wait for ever)',
    ask({ policy: 'client-stamped', stampWaitMs: 60, windowMs: 450, down: lossy, up: { baseMs: 50, medianMs: 30, sigma: 1 } }),
  ],
];

function onTheDeadline(lateMs: number): DuelQuestion {
  const still = { baseMs: 16.1, medianMs: 0, sigma: 0 };
  return ask({ reaction: { muMs: 250.3, sigmaMs: 0, tauMs: 0 }, down: still, up: still, windowMs: 250.3 + 55 + 32.2 - lateMs });
}

for (const [name, question] of found)
  test(`[HARNESS-2] ${name}`, (t) => {
    const expected = predictDodge(question);
    const answer = played(question, fork(seeded(7), name).origin);
    t.log(`predicted ${expected.toFixed(4)}, played ${answer.ratio.toFixed(4)}`);
    t.is(whyNoFormula(question), undefined);
    t.true(apart(expected, answer, TRIALS) <= STANDARD_ERRORS);
  });

test('[HARNESS-2] where a client cannot tell the time there is no formula (was .120 against .086)', (t) => {
  const heavy = { baseMs: 40, medianMs: 2000, sigma: 1 };
  t.regex(whyNoFormula(ask({ windowMs: 2500, down: heavy, up: heavy })) ?? '', /^the way up varies so much/);
});

test('[HARNESS-2] where heartbeats hold up more than a hundredth of the dodges there is no formula, and it says why', (t) => {
  const question = ask({ policy: 'compensated', capMs: 500, windowMs: 450, down: lossy, up: lossy, lossRatio: 0.2 });
  t.regex(whyNoFormula(question) ?? '', /heartbeats would hold up 1\.\d % of the dodges/);
  t.is(whyNoFormula({ ...question, policy: 'server-clock' }), undefined);
  t.regex(whyNoFormula({ ...question, policy: 'server-clock', lossRatio: 0.9 }) ?? '', /90 % of messages lost/);
});

test('[HARNESS-2] every network of ours has a formula under every policy', (t) => {
  for (const [network, { up, down }] of Object.entries(networks))
    for (const policy of DUEL_POLICIES)
      for (const windowMs of [300, 450, 600, 900]) {
        const question = ask({ policy, windowMs, up, down, reaction: populations.average.goNoGo });
        t.is(whyNoFormula(question, lossesInRuns({ up, down })), undefined, `${network} ${policy} ${windowMs}`);
      }
});
