// `duel sim` over all cores, and the shape in which every duel answers.

import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { wilsonInterval } from '../../reports/statistics.ts';
import { CHUNK_TRIALS, sumTallies, type DuelTally } from './sim.ts';
import type { DuelPiece } from './duel-worker.ts';
import { mapOnThreads, type PiecesProgress } from '../running/threads.ts';

/** A duel's answer, as `--json` prints it. */
export interface DuelAnswer {
  readonly trials: number;
  /** Dodges stamped in time; stats are not rolled. */
  readonly dodged: number;
  readonly dodgeRatio: number;
  /** Wilson 95 %. */
  readonly ci95: readonly [number, number];
  readonly seed: number;
  /** Names the course of events, 8 hex digits; the same seed gives the same on any number of threads. */
  readonly traceHash: string;
  /** Hits shown on the defender's client, and those that were then dodged after all. */
  readonly hitsShown: number;
  readonly falseHits: number;
}

/** So many exchanges take seconds: with 2 threads the answer comes as soon either way at this number. */
const LONG_TRIALS = 1_000_000;

/** Plays `trials` exchanges of the question. */
export const runDuelSim = async (
  question: DuelQuestion,
  { trials, seed, threads, onProgress }: { trials: number; seed: number; threads?: number; onProgress?: PiecesProgress },
): Promise<DuelAnswer> => {
  const chunks = Math.max(1, Math.ceil(trials / CHUNK_TRIALS));
  const pieces = Array.from({ length: chunks }, (_, chunk): DuelPiece => ({
    question,
    trials: Math.min(CHUNK_TRIALS, trials - chunk * CHUNK_TRIALS),
    seed,
    chunk,
  }));
  const tallies = await mapOnThreads<(piece: DuelPiece) => DuelTally>(new URL('./duel-worker.ts', import.meta.url), pieces, {
    threads,
    isLong: trials >= LONG_TRIALS,
    onProgress,
  });
  return toAnswer(sumTallies(tallies), seed);
};

/** A tally as an answer. */
export const toAnswer = ({ trials, dodged, hitsShown, falseHits, traceHash }: DuelTally, seed: number): DuelAnswer => ({
  trials,
  dodged,
  dodgeRatio: trials === 0 ? 0 : dodged / trials,
  ci95: wilsonInterval({ successes: dodged, trials }),
  seed,
  traceHash: traceHash.toString(16).padStart(8, '0'),
  hitsShown,
  falseHits,
});
