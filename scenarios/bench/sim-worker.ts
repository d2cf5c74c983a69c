// A worker thread of `bench sim`: plays one round of every contender, turn and turn about, in the very surroundings `duel sim` works in.

import { defaultDuelQuestion, type DuelQuestion } from '../../core/timing/duel-question.ts';
import { CHUNK_TRIALS, playDuelChunk } from '../duel/sim.ts';
import { drawAndCompare, playPlainEvents, type BareRun } from './bare-exchange.ts';

/** Who plays, in the order of a round's results. */
export const CONTENDERS = ['party and client machines', 'plain discrete-event loop', 'draw and compare'] as const;

/** What every exchange of the benchmark asks. */
export const benchQuestion: DuelQuestion = { ...defaultDuelQuestion, windowMs: 450 };

/** One contender's part of a round. */
export interface RoundResult {
  /** Exchanges per second of CPU time of the whole process, helpers of the engine included. */
  readonly perSecond: number;
  readonly dodgeRatio: number;
}

export interface RoundPiece {
  readonly seed: number;
  readonly exchanges: number;
}

export const playMachines = ({ question, exchanges, seed }: BareRun): number => {
  let dodged = 0;
  for (let chunk = 0; chunk * CHUNK_TRIALS < exchanges; chunk += 1)
    dodged += playDuelChunk(question, { trials: CHUNK_TRIALS, seed, chunk }).dodged;
  return dodged;
};

/** In the same chunks as the machines, so that V8 sees each of the three begin as often. */
const inChunks =
  (play: (run: BareRun) => number) =>
  ({ question, exchanges, seed }: BareRun): number => {
    let dodged = 0;
    for (let chunk = 0; chunk * CHUNK_TRIALS < exchanges; chunk += 1)
      dodged += play({ question, exchanges: CHUNK_TRIALS, seed: seed * 1000 + chunk });
    return dodged;
  };

const plays = [playMachines, inChunks((run) => playPlainEvents(run).dodged), inChunks(drawAndCompare)] as const;

const playRound = ({ seed, exchanges }: RoundPiece): RoundResult[] =>
  plays.map((play) => {
    const before = process.cpuUsage();
    const dodged = play({ question: benchQuestion, exchanges, seed });
    const { user, system } = process.cpuUsage(before);
    return { perSecond: exchanges / ((user + system) / 1e6), dodgeRatio: dodged / exchanges };
  });

// Piscina asks for a default export.
export default playRound;
