// The commands that answer one question about one dodge: `predict` by the formula, `duel sim` by the party machine in virtual time.

import { Option, type Command } from 'commander';
import { availableParallelism } from 'node:os';
import { duelQuestionFaults, type DuelQuestion } from '../../core/timing/duel-question.ts';
import { whyNoFormula } from '../../core/timing/formula/held-up.ts';
import { reactionMeanMs } from '../../core/timing/formula/ex-gaussian.ts';
import { medianRoundTripMs, roundTripQuantileMs } from '../../core/timing/formula/round-trip.ts';
import { predictDodge } from '../../core/timing/formula/predict.ts';
import type { DuelOverhead } from '../duel/live.ts';
import type { DuelAnswer } from '../duel/run.ts';
import { Progress } from '../running/progress.ts';
import { stopSignals } from '../running/stop-signals.ts';
import { addQuestionFlags, questionOf, wholeBetween } from './question-flags.ts';

const TRIALS_MAX = 100_000_000;

/** Adds `predict` and `duel`. */
export const addQuestionCommands = (program: Command): void => {
  addPredict(program);
  const duel = program.command('duel').description('the same question as predict, played out exchange by exchange');
  addDuelSim(duel);
  addDuelLive(duel);
};

const addPredict = (program: Command): void => {
  addQuestionFlags(program.command('predict').description("the formula's answer: what share of blows is dodged in time"))
    .option('--json', 'print {"dodgeProbability": p}; where there is no formula, p is null and "because" says why', false)
    .action((options: { json: boolean }, command: Command) => {
      const question = questionOf(command);
      const because = whyNoFormula(question);
      if (because !== undefined) {
        process.stdout.write(
          options.json
            ? `${JSON.stringify({ dodgeProbability: null, because })}\n`
            : `There is no formula for this: ${because}.\nPlay it out with the same flags: doubleping duel sim\n`,
        );
        return;
      }
      const dodgeProbability = predictDodge(question);
      process.stdout.write(
        options.json
          ? `${JSON.stringify({ dodgeProbability })}\n`
          : `${percent(dodgeProbability)} of blows are dodged in time with a window of ${question.windowMs} ms (${askedWords(question)}).\n`,
      );
    });
};

interface DuelOptions {
  readonly json: boolean;
  readonly trials: number;
  readonly seed: number;
  readonly threads: number;
}

const addDuelSim = (duel: Command): void => {
  addQuestionFlags(duel.command('sim').description('by the party machine, in virtual time, over all cores'))
    .addOption(new Option('--trials <number>', 'exchanges to play').argParser(wholeBetween(1, TRIALS_MAX)).default(100_000))
    .addOption(new Option('--seed <number>', 'the same seed gives the same answer').argParser(wholeBetween(0, 0xffffffff)).default(1))
    .addOption(new Option('--threads <number>', 'threads to use').argParser(wholeBetween(1, 256)).default(availableParallelism()))
    .option('--json', 'print the answer as one JSON object', false)
    .action(async (options: DuelOptions, command: Command) => {
      const { trials, seed, threads, json } = options;
      const { runDuelSim } = await import('../duel/run.ts');
      const progress = new Progress('duel sim');
      const onProgress = (done: number, total: number): void => progress.tell({ done, total, text: `${done} of ${total} pieces` });
      const question = playableOf(command);
      const answer = await runDuelSim(question, { trials, seed, threads, onProgress });
      progress.end('done');
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : described(question, answer));
    });
};

/** The question put, if it can be played out: people and links as there are some. */
const playableOf = (command: Command): DuelQuestion => {
  const question = questionOf(command);
  const faults = duelQuestionFaults(question);
  if (faults.length > 0) command.error(`error: such a duel cannot be played: ${faults.join('; ')}`);
  const longestMs = roundTripQuantileMs(question, 1 - ONE_IN_TEN_THOUSAND);
  if (longestMs > ROUND_TRIP_MS_MAX)
    command.error('error: such a duel cannot be played: one round trip in 10,000 takes longer than ten minutes on these links');
  return question;
};

const ONE_IN_TEN_THOUSAND = 1e-4;
/** A blow is played until all that belongs to it is over, so links must let it be. Unit: ms. */
const ROUND_TRIP_MS_MAX = 600_000;

const LIVE_TRIALS_MAX = 20_000;

const addDuelLive = (duel: Command): void => {
  addQuestionFlags(duel.command('live').description('over real sockets with shaped links; about 24 exchanges a second'))
    .addOption(new Option('--trials <number>', 'exchanges to play').argParser(wholeBetween(1, LIVE_TRIALS_MAX)).default(300))
    .addOption(
      new Option('--seed <number>', 'where chance begins; sockets add their own').argParser(wholeBetween(0, 0xffffffff)).default(1),
    )
    .option('--json', 'print the answer as one JSON object', false)
    .action(async (options: Omit<DuelOptions, 'threads'>, command: Command) => {
      const { trials, seed, json } = options;
      const { runDuelLive } = await import('../duel/live.ts');
      const progress = new Progress('duel live');
      const onProgress = (done: number, total: number): void => progress.tell({ done, total, text: `${done} of ${total} exchanges` });
      using stopping = stopSignals();
      const question = playableOf(command);
      const answer = await runDuelLive(question, { trials, seed, onProgress, signal: stopping.signal });
      progress.end('done');
      process.stdout.write(json ? `${JSON.stringify(answer)}\n` : described(question, answer) + overheadWords(answer.overhead));
    });
};

const overheadWords = (overhead: DuelOverhead): string =>
  [
    `The formula says ${overhead.predicted === null ? '' : `${percent(overhead.predicted)} as asked, `}${percent(overhead.predictedOnMeasuredPath)} on the ways as measured here:`,
    `press to answer took ${overhead.pathP50Ms.toFixed(1)} ms half of the time (${overhead.linkP50Ms.toFixed(1)} by the shaped link alone); presses were up to ${overhead.pressLateP99Ms.toFixed(1)} ms late, 99 in 100.`,
    ...(overhead.isOnTime ? [] : ['INVALID as an answer to the question: this machine fell behind. Free it, or ask for fewer players.']),
    '',
  ].join('\n');

const described = (
  question: DuelQuestion,
  { trials, dodged, dodgeRatio, ci95, falseHits, hitsShown, seed, traceHash, notes }: DuelAnswer,
): string => {
  return [
    `${percent(dodgeRatio)} of blows were dodged in time (${dodged} of ${trials}; 95 % between ${percent(ci95[0])} and ${percent(ci95[1])}; ${askedWords(question)}).`,
    `${falseHits} of ${hitsShown} hits shown on the defender's client turned out dodged. Seed ${seed}, trace ${traceHash}.`,
    ...notes.map((note) => `NOTE: ${note}`),
    '',
  ].join('\n');
};

/** What the share is of, and at what. */
const askedWords = (question: DuelQuestion): string => {
  const { deviceMs, lapseRatio } = question;
  const reactionMs = reactionMeanMs(question.reaction);
  const roundTripMs = medianRoundTripMs(question);
  return `reaction ${Math.round(reactionMs)} ms on average, round trip ${Math.round(roundTripMs)} ms, device ${deviceMs} ms, ${lapseRatio === 0 ? 'every blow is answered' : `${percent(lapseRatio)} of blows get no reaction`}`;
};

const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)} %`;
