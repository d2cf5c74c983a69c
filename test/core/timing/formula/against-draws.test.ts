// Goal: the formula and the draws are two answers to one question, and agree. Method: random duel questions, each played a hundred thousand times
// with seeded reactions and links by a loop that knows nothing of the formula; the shares must meet within four standard errors.

import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../../../../core/model/policies.ts';
import test from 'ava';
import { ROUND_TRIPS_KEPT } from '../../../../core/party/state.ts';
import { drawBetween, drawChance, drawOne, drawUniform, fork, seeded, type RandomState } from '../../../../core/random.ts';
import { networks, type LegModel } from '../../../../core/rules/networks.ts';
import { populations } from '../../../../core/rules/populations.ts';
import { defaultDuelQuestion, type DuelQuestion, type LegShape } from '../../../../core/timing/duel-question.ts';
import { shownThenDodgedCurve } from '../../../../core/timing/formula/mismatch.ts';
import { ROUND_TRIPS_MEASURED } from '../../../../core/timing/formula/measured-median.ts';
import { predictDodge } from '../../../../core/timing/formula/predict.ts';
import { drawDelayMs, newLeg } from '../../../../core/timing/link.ts';
import { drawAnswerMs, newReaction } from '../../../../core/timing/reaction.ts';

const TRIALS = 100_000;

for (const policy of DUEL_POLICIES)
  for (const tickPhase of DUEL_TICK_PHASES)
    test(`draws and formula agree under ${policy} with a ${tickPhase} tick`, (t) => {
      const random = fork(seeded(41), `${policy} ${tickPhase}`);
      for (let round = 0; round < 4; round += 1) {
        const question: DuelQuestion = { ...randomQuestion(random), policy, tickPhase };
        const predicted = predictDodge(question);
        const drawn = playedShare(question, fork(random, `round ${round}`));
        const error = Math.sqrt(Math.max(predicted * (1 - predicted), 1 / TRIALS) / TRIALS);
        t.true(Math.abs(drawn - predicted) < 4 * error, `drawn ${drawn}, predicted ${predicted} for ${JSON.stringify(question)}`);
      }
    });

test('the formula counts on as many measured round trips as a party machine keeps', (t) => {
  t.is(ROUND_TRIPS_MEASURED, ROUND_TRIPS_KEPT);
});

test('draws and formula agree on hits shown and then dodged, by both rules', (t) => {
  const announceTickMs = 100 / 3;
  for (const network of ['cable_region', 'lte_4g', 'wifi_bad_bursty'] as const) {
    const up = lossless(networks[network].up);
    const down = lossless(networks[network].down);
    const duel = { ...defaultDuelQuestion, windowMs: 450, reaction: populations.average.goNoGo, deviceMs: 55, down, up };
    for (const swingFrom of ['announcement', 'press'] as const) {
      const expected = shownThenDodgedCurve({ duel, attackerDown: down, attackerUp: up, swingFrom, announceTickMs });
      for (const displayedMs of [430, 460, 490]) {
        const random = fork(seeded(42), `${network} ${swingFrom} ${displayedMs}`);
        const play = player(duel, random);
        const attackerDown = leg(down, random, 'attacker down');
        const attackerUp = leg(up, random, 'attacker up');
        let shown = 0;
        for (let trial = 0; trial < TRIALS; trial += 1) {
          const seenAt = play.roundTripMs() + play.answerMs();
          const newsAt = seenAt + attackerDown();
          const swingStartsAt = swingFrom === 'announcement' ? attackerDown() : -attackerUp() - announceTickMs * drawUniform(random);
          if (seenAt <= 450 && newsAt > swingStartsAt + displayedMs) shown += 1;
        }
        const predicted = expected(displayedMs);
        const error = Math.sqrt(Math.max(predicted * (1 - predicted), 1 / TRIALS) / TRIALS);
        t.true(
          Math.abs(shown / TRIALS - predicted) < 4 * error,
          `${network} ${swingFrom} ${displayedMs}: drawn ${shown / TRIALS}, predicted ${predicted}`,
        );
      }
    }
  }
});

/** One defender and the two legs, drawn. */
interface Player {
  readonly roundTripMs: () => number;
  /** Device and reaction together. */
  readonly answerMs: () => number;
}

const player = (question: DuelQuestion, random: RandomState): Player => {
  const down = leg(asModel(question.down, question), random, 'down');
  const up = leg(asModel(question.up, question), random, 'up');
  const reaction = newReaction(fork(random, 'reaction'), 0);
  const crowd = { ...question.reaction, sigmaMs: Math.hypot(question.reaction.sigmaMs, question.betweenPersonSdMs) };
  return { roundTripMs: () => down() + up(), answerMs: () => question.deviceMs + drawAnswerMs(reaction, crowd, question.lapseRatio) };
};

const leg = (model: LegModel, random: RandomState, label: string): (() => number) => {
  const state = newLeg(fork(random, label), { independent: true, ordered: false });
  return () => drawDelayMs(model, state, 0);
};

const lossless = (model: LegModel): LegModel => ({ ...model, enterLossRatio: 0, leaveLossRatio: 1 });

const asModel = (shape: LegShape, { lossRatio, retransmitMs }: DuelQuestion): LegModel => ({
  baseMs: shape.baseMs,
  medianMs: shape.medianMs,
  sigma: shape.sigma,
  correlation: 0,
  enterLossRatio: lossRatio,
  leaveLossRatio: 1 - lossRatio,
  retransmitMs,
});

/** The share of dodges in time, played by the plain words of each policy and tick. */
const playedShare = (question: DuelQuestion, random: RandomState): number => {
  const { windowMs, tickMs, tickPhase, policy, floorMs, stampWaitMs } = question;
  const { roundTripMs, answerMs } = player(question, random);
  let inTime = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const answer = answerMs();
    const roundTrip = roundTripMs();
    if (policy === 'client-stamped' && answer > windowMs) continue;
    const measured =
      policy === 'compensated' ? Array.from({ length: ROUND_TRIPS_KEPT }, roundTripMs).sort((one, other) => one - other) : [];
    const added = { compensated: Math.min(question.capMs, measured[ROUND_TRIPS_KEPT >> 1] ?? 0), 'client-stamped': stampWaitMs };
    const addedMs = policy in added ? added[policy as keyof typeof added] : 0;
    const arrivesAt = answer + (policy === 'equalised' ? Math.max(floorMs, roundTrip) : roundTrip);
    if (seenAt(arrivesAt, { tickMs, opensAfterTickMs: tickPhase === 'locked' ? 0 : tickMs * drawUniform(random) }) <= windowMs + addedMs)
      inTime += 1;
  }
  return inTime / TRIALS;
};

/** When the server sees what arrives: at once without ticks, else at its next tick, the window having opened some time after one. */
const seenAt = (arrivesAt: number, { tickMs, opensAfterTickMs }: { tickMs: number; opensAfterTickMs: number }): number =>
  tickMs === 0 ? arrivesAt : Math.ceil((arrivesAt + opensAfterTickMs) / tickMs) * tickMs - opensAfterTickMs;

function randomQuestion(random: RandomState): DuelQuestion {
  const randomLeg = (): LegShape => ({
    baseMs: drawBetween(random, 2, 80),
    medianMs: drawBetween(random, 0.5, 20),
    sigma: drawBetween(random, 0.2, 1.1),
  });
  return {
    ...defaultDuelQuestion,
    windowMs: drawBetween(random, 380, 750),
    reaction: populations[drawOne(random, ['pro', 'average', 'novice'] as const) ?? 'average'].goNoGo,
    down: randomLeg(),
    up: randomLeg(),
    deviceMs: drawBetween(random, 20, 90),
    tickMs: drawChance(random, 0.3) ? 0 : drawBetween(random, 10, 110),
    capMs: drawBetween(random, 20, 200),
    floorMs: drawBetween(random, 40, 250),
    stampWaitMs: drawBetween(random, 0, 400),
    lapseRatio: drawBetween(random, 0, 0.1),
    lossRatio: drawChance(random, 0.3) ? 0 : drawBetween(random, 0, 0.1),
    betweenPersonSdMs: drawChance(random, 0.5) ? 0 : 45,
  };
}
