// The machines of a question, on threads: drills as they are asked for, fights in batches. Counts what was played for the report.

import { mapOnThreads, type PiecesProgress } from '../running/threads.ts';
import type { Machines } from './answer.ts';
import type { DrillColumns, DrillSetup } from './drill.ts';
import type { FightSetup } from './fights.ts';
import type { WatchedDodges, WatchedSetup } from './watched-dodges.ts';
import type { Piece, Played } from './worker.ts';

const FIGHTS_PER_PIECE = 100;
const workerFile = new URL('./worker.ts', import.meta.url);

/** Machines on so many threads, with what they have played so far. */
export interface CountingMachines extends Machines {
  readonly played: () => { readonly exchanges: number; readonly fights: number };
}

export const machinesOn = (threads: number, onProgress: PiecesProgress): CountingMachines => {
  let exchanges = 0;
  let fights = 0;
  return {
    played: () => ({ exchanges, fights }),
    drills: async (setups: readonly DrillSetup[]): Promise<DrillColumns[]> => {
      exchanges += setups.reduce((sum, setup) => sum + setup.exchanges, 0);
      const pieces = setups.map((setup): Piece => ({ kind: 'drill', setup }));
      return (await mapOnThreads<(piece: Piece) => Played>(workerFile, pieces, { threads, onProgress })) as DrillColumns[];
    },
    watchedDodges: async (setups: readonly WatchedSetup[]): Promise<WatchedDodges[]> => {
      exchanges += setups.reduce((sum, setup) => sum + setup.exchanges, 0);
      const pieces = setups.map((setup): Piece => ({ kind: 'watched', setup }));
      return (await mapOnThreads<(piece: Piece) => Played>(workerFile, pieces, { threads, onProgress })) as WatchedDodges[];
    },
    fights: async (setups: readonly FightSetup[]): Promise<number[]> => {
      fights += setups.length;
      const pieces = Array.from({ length: Math.ceil(setups.length / FIGHTS_PER_PIECE) }, (_, index): Piece => ({
        kind: 'fights',
        setups: setups.slice(index * FIGHTS_PER_PIECE, (index + 1) * FIGHTS_PER_PIECE),
      }));
      return ((await mapOnThreads<(piece: Piece) => Played>(workerFile, pieces, { threads, onProgress })) as (readonly number[])[]).flat();
    },
  };
};
