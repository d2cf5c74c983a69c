// `duel live`: the same question answered by real sockets. Some players, each alone in a party of its own with a sparring partner, on the real stack in
// this process; each behind a link shaped as asked, each dodging with a reaction drawn as asked. How late timers and sockets were is measured and told
// beside the answer, never taken off it.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fork, seeded } from '../../core/random.ts';
import type { DuelQuestion, LegShape } from '../../core/timing/duel-question.ts';
import { predictDodge } from '../../core/timing/formula/predict.ts';
import { medianRoundTripMs } from '../../core/timing/formula/round-trip.ts';
import { startLocalStack } from '../../servers/local-stack.ts';
import { whenAborted } from '../running/stop-signals.ts';
import { Deliveries } from '../../sim-clients/headless/deliveries.ts';
import { quantile } from '../../reports/statistics.ts';
import { DuelPlayer, type DuelPlayerTally } from './player.ts';
import { comparedDodges, toAnswer, type DuelAnswer } from './run.ts';
import { duelLeg, duelRules } from './sim.ts';
import { disagreeing } from '../../reports/disagreement.ts';

/** How late the machine was, and what the formula says of the ways as they were measured. Durations in ms. */
export interface DuelOverhead {
  /** Press made less press meant. */
  readonly pressLateP50Ms: number;
  readonly pressLateP99Ms: number;
  /** Press meant to the server's word heard, and the same by the shaped link alone: the difference is sockets, timers and servers. */
  readonly pathP50Ms: number;
  readonly linkP50Ms: number;
  /** The formula's answer to the question as asked; null where there is no formula. */
  readonly predicted: number | null;
  /** The formula's answer for the people asked about, on the ways as measured here, lateness and all. */
  readonly predictedOnMeasuredPath: number;
  /** False when the generator fell behind: the answer is then about this machine as much as about the question. */
  readonly isOnTime: boolean;
}

export interface LiveDuelAnswer extends DuelAnswer {
  readonly overhead: DuelOverhead;
}

/** Players of one run: enough to be quick, few enough for one process to drive without falling behind. */
const PLAYERS_MAX = 60;
/** A generator that presses later than this once in a hundred times has fallen behind. Unit: ms. */
const LATE_P99_MAX_MS = 20;
/** Nobody waits longer than this for the whole run. Unit: ms. */
const LONGEST_MS = 15 * 60_000;

/** Plays `trials` exchanges over sockets, about 2.5 s each, `PLAYERS_MAX` at a time. */
export const runDuelLive = async (
  question: DuelQuestion,
  {
    trials,
    seed,
    onProgress = () => undefined,
    signal,
  }: { trials: number; seed: number; onProgress?: (done: number, total: number) => void; signal?: AbortSignal },
): Promise<LiveDuelAnswer> => {
  const rules = duelRules(question);
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-duel-'));
  await using stack = await startLocalStack({ dataFolder: scratch.path, logLevel: 'error' }, { rules, passwordCost: 16, seed });
  using deliveries = new Deliveries();
  const count = Math.min(PLAYERS_MAX, trials);
  const chance = seeded(seed);
  let done = 0;
  const players = Array.from({ length: count }, (_, index) => {
    const share = Math.floor(trials / count) + (index < trials % count ? 1 : 0);
    return new DuelPlayer({
      name: `Duellist${index + 1}`,
      trials: share,
      question,
      worldEndpoint: stack.worldEndpoint,
      link: { up: duelLeg(question.up, question), down: duelLeg(question.down, question) },
      random: fork(chance, `player ${index}`),
      deliveries,
      onTrial: () => {
        done += 1;
        onProgress(done, trials);
      },
    });
  });
  try {
    await withDeadline(Promise.race([Promise.all(players.map((player) => player.done)), whenAborted(signal)]), LONGEST_MS);
  } finally {
    for (const player of players) player[Symbol.dispose]();
  }
  return summed(
    question,
    players.map((player) => player.tally),
    seed,
  );
};

const summed = (question: DuelQuestion, tallies: readonly DuelPlayerTally[], seed: number): LiveDuelAnswer => {
  const sum = (pick: (tally: DuelPlayerTally) => number): number => tallies.reduce((total, tally) => total + pick(tally), 0);
  const answer = toAnswer(
    question,
    {
      trials: sum((tally) => tally.trials),
      dodged: sum((tally) => tally.dodged),
      hitsShown: sum((tally) => tally.hitsShown),
      falseHits: sum((tally) => tally.falseHits),
      traceHash: tallies.reduce((hash, tally) => Math.imul(hash ^ tally.dodged, 0x01000193) >>> 0, 0x811c9dc5),
    },
    seed,
  );
  const presses = tallies.flatMap((tally) => tally.pressLateMs);
  const paths = tallies.flatMap((tally) => tally.pathsMs);
  const pressLateP99Ms = quantile(presses, 0.99);
  const predictedOnMeasuredPath = predictedOn(question, paths);
  return {
    ...answer,
    notes:
      answer.predicted === null
        ? answer.notes
        : answer.notes.map((note) => `${note} ${onMeasuredPathWords(answer, predictedOnMeasuredPath)}`),
    overhead: {
      pressLateP50Ms: quantile(presses, 0.5),
      pressLateP99Ms,
      pathP50Ms: quantile(paths, 0.5),
      linkP50Ms: medianRoundTripMs(question),
      predicted: answer.predicted,
      predictedOnMeasuredPath,
      isOnTime: pressLateP99Ms <= LATE_P99_MAX_MS,
    },
  };
};

/** Whether the ways as measured explain an answer that the question as asked does not. */
const onMeasuredPathWords = (answer: DuelAnswer, predicted: number): string =>
  disagreeing([comparedDodges(answer, predicted)]).length === 0
    ? 'The ways as measured here explain it.'
    : 'The ways as measured here do not explain it.';

/** The formula with the measured ways in the place of the model's: the mean over them of its answer on a way that takes just so long. */
const predictedOn = (question: DuelQuestion, pathsMs: readonly number[]): number => {
  const still: LegShape = { baseMs: 0, medianMs: 0, sigma: 0 };
  const addedMs = question.policy === 'compensated' ? Math.min(question.capMs, quantile(pathsMs, 0.5)) : 0;
  const asked: DuelQuestion = {
    ...question,
    windowMs: question.windowMs + addedMs,
    policy: question.policy === 'compensated' ? 'server-clock' : question.policy,
    up: still,
    lossRatio: 0,
  };
  const shares = (pathsMs.length === 0 ? [0] : pathsMs).map((pathMs) => predictDodge({ ...asked, down: { ...still, baseMs: pathMs } }));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
};

const withDeadline = async <Value>(work: Promise<Value>, ms: number): Promise<Value> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`a live duel took longer than ${ms / 60_000} minutes; ask for fewer trials`)), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};
