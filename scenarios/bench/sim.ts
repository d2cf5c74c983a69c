// `bench sim`: exchanges per second and core through the real party and client machines, beside two bare limits measured in the same run, turn and turn
// about: a loop that only draws the same random numbers and compares, and a plain discrete-event loop of the same exchange without a game. Ratios are
// taken round by round, so a noisy machine moves all three.

import { availableParallelism } from 'node:os';
import { quantile } from '../../reports/statistics.ts';
import { runDuelSim } from '../duel/run.ts';
import { mapOnThreads } from '../running/threads.ts';
import { benchQuestion, CONTENDERS, type RoundPiece, type RoundResult } from './sim-worker.ts';

/** One way of playing exchanges. */
export interface SimRate {
  readonly name: string;
  /** Exchanges per second of one core's CPU time: median over the rounds. */
  readonly perSecondPerCore: number;
  /** The machines' rate over this one's, median of the rounds; 1 for the machines themselves. */
  readonly machinesOverThis: number;
  readonly dodgeRatio: number;
}

/** `duel sim` on so many threads. */
export interface ThreadRate {
  readonly threads: number;
  /** Wall-clock exchanges per second once everything runs: what a further exchange costs. */
  readonly perSecond: number;
  /** Share of as many times one thread's rate. */
  readonly ofIdeal: number;
  /** Until then: threads started, programs loaded and compiled. */
  readonly startMs: number;
}

export interface SimBench {
  readonly exchangesPerRound: number;
  readonly rounds: number;
  readonly rates: readonly SimRate[];
  /** With 1 thread and with one for each core. */
  readonly threads: readonly ThreadRate[];
}

/** Threads one after the other: no two compile the same code quite alike (core/PERFORMANCE.md), and the median is over all of them. */
const STARTS = 7;
/** Rounds of each that count, after those that warm everything up. */
const ROUNDS_PER_START = 3;
const WARM_UP_ROUNDS = 3;
const EXCHANGES = 100_000;
/** A short and a long run of each number of threads: their difference is what exchanges cost, the rest is starting. */
const SHORT_RUN = 400_000;
const LONG_RUN = 1_600_000;
const THREAD_ROUNDS = 5;

/** Runs the benchmark: about 40 s. */
export const runSimBench = async (onProgress: (done: number, total: number) => void = () => undefined): Promise<SimBench> => {
  const steps = STARTS + THREAD_ROUNDS;
  const rounds: RoundResult[][] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const pieces = Array.from({ length: WARM_UP_ROUNDS + ROUNDS_PER_START }, (_, round): RoundPiece => ({
      seed: start * 10 + round,
      exchanges: EXCHANGES,
    }));
    const played = await mapOnThreads<(piece: RoundPiece) => RoundResult[]>(new URL('./sim-worker.ts', import.meta.url), pieces, {
      threads: 1,
      isLong: true,
    });
    rounds.push(...played.slice(WARM_UP_ROUNDS));
    onProgress(start + 1, steps);
  }
  const ratesOf = (contender: number): number[] => rounds.map((round) => round[contender]?.perSecond ?? 0);
  const machines = ratesOf(0);
  return {
    exchangesPerRound: EXCHANGES,
    rounds: rounds.length,
    rates: CONTENDERS.map((name, contender) => {
      const rates = ratesOf(contender);
      const ratios = machines.map((rate, round) => rate / (rates[round] ?? rate));
      return {
        name,
        perSecondPerCore: Math.round(quantile(rates, 0.5)),
        machinesOverThis: quantile(ratios, 0.5),
        dodgeRatio: rounds.at(-1)?.[contender]?.dodgeRatio ?? 0,
      };
    }),
    threads: await threadRates((done) => onProgress(STARTS + done, steps)),
  };
};

/** The result in words. */
export const describeSimBench = ({ rates, threads, rounds, exchangesPerRound }: SimBench): string =>
  [
    ...rates.map(
      ({ name, perSecondPerCore, machinesOverThis }) =>
        `${name.padEnd(28)} ${perSecondPerCore.toLocaleString('en').padStart(10)} exchanges per second and core${machinesOverThis === 1 ? '' : `; the machines reach ${(machinesOverThis * 100).toFixed(0)} % of it`}`,
    ),
    ...threads.map(
      ({ threads: count, perSecond, ofIdeal, startMs }) =>
        `${count} ${count === 1 ? 'thread ' : 'threads'} ${perSecond.toLocaleString('en').padStart(29)} exchanges per second, ${(ofIdeal * 100).toFixed(0)} % of ideal, after ${Math.round(startMs)} ms to start`,
    ),
    `Medians of ${rounds} rounds of ${exchangesPerRound.toLocaleString('en')} exchanges each, turn and turn about, on ${STARTS} threads one after the other, by CPU time; threads: medians of ${THREAD_ROUNDS}, by the clock.`,
    '',
  ].join('\n');

const threadRates = async (onRound: (done: number) => void): Promise<ThreadRate[]> => {
  const counts = [...new Set([1, availableParallelism()])];
  const rates: number[][] = counts.map(() => []);
  const startMs: number[][] = counts.map(() => []);
  for (let round = 0; round < THREAD_ROUNDS; round += 1) {
    for (const [index, threads] of counts.entries()) {
      const shortMs = await elapsedMs(SHORT_RUN, threads);
      const longMs = await elapsedMs(LONG_RUN, threads);
      const perSecond = ((LONG_RUN - SHORT_RUN) / Math.max(1, longMs - shortMs)) * 1000;
      rates[index]?.push(perSecond);
      startMs[index]?.push(Math.max(0, shortMs - (SHORT_RUN / perSecond) * 1000));
    }
    onRound(round + 1);
  }
  const alone = rates[0] ?? [];
  return counts.map((threads, index) => {
    const shares = (rates[index] ?? []).map((rate, round) => rate / ((alone[round] ?? rate) * threads));
    return {
      threads,
      perSecond: Math.round(quantile(rates[index] ?? [], 0.5)),
      ofIdeal: quantile(shares, 0.5),
      startMs: quantile(startMs[index] ?? [], 0.5),
    };
  });
};

const elapsedMs = async (trials: number, threads: number): Promise<number> => {
  const startedAt = performance.now();
  await runDuelSim(benchQuestion, { trials, seed: 1, threads });
  return performance.now() - startedAt;
};
