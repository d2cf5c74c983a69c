// A worker thread of `duel sim`: plays one chunk of a duel.

import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { playDuelChunk, type DuelTally } from './sim.ts';

/** One chunk: which question, how many trials, and the chunk's own number. */
export interface DuelPiece {
  readonly question: DuelQuestion;
  readonly trials: number;
  readonly seed: number;
  readonly chunk: number;
}

const playPiece = ({ question, ...chunk }: DuelPiece): DuelTally => playDuelChunk(question, chunk);

// Piscina asks for a default export.
export default playPiece;
