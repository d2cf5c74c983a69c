// `duel sim` over all cores, and the shape in which every duel answers.

import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { wilsonInterval } from '../../reports/statistics.ts';
import { CHUNK_TRIALS, sumTallies, type DuelTally } from './sim.ts';
import { whyNoFormula } from '../../core/timing/formula/held-up.ts';
import { predictDodge } from '../../core/timing/formula/predict.ts';
import { disagreementNotes, type Compared } from '../../reports/disagreement.ts';
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
  /** The formula's answer to the question as asked; null where there is no formula, and then a note says why. */
  readonly predicted: number | null;
  /** That it is not the formula's within what chance allows, in words; empty when it is. */
  readonly notes: readonly string[];
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
  return toAnswer(question, sumTallies(tallies), seed);
};

/** A tally as an answer. */
export const toAnswer = (
  question: DuelQuestion,
  { trials, dodged, hitsShown, falseHits, traceHash }: DuelTally,
  seed: number,
): DuelAnswer => {
  const counted = { dodgeRatio: trials === 0 ? 0 : dodged / trials, ci95: wilsonInterval({ successes: dodged, trials }) };
  const because = whyNoFormula(question);
  const predicted = because === undefined ? predictDodge(question) : null;
  return {
    trials,
    dodged,
    ...counted,
    seed,
    traceHash: traceHash.toString(16).padStart(8, '0'),
    hitsShown,
    falseHits,
    predicted,
    notes: predicted === null ? [`There is no formula for this: ${because}.`] : disagreementNotes([comparedDodges(counted, predicted)]),
  };
};

/** A share of dodges beside what the formula says of it. */
export const comparedDodges = ({ dodgeRatio, ci95 }: Pick<DuelAnswer, 'dodgeRatio' | 'ci95'>, predicted: number): Compared => ({
  what: 'Dodged in time',
  counted: dodgeRatio,
  ci95,
  predicted,
  unit: 'ratio',
});
