// A worker thread that plays drills and fights for questions. Every piece carries its own seeds, so which thread plays it changes nothing.

import { unreachable } from '../../core/assert.ts';
import { playDrill, type DrillColumns, type DrillSetup } from './drill.ts';
import { playFight, type FightSetup } from './fights.ts';
import { playWatchedDodges, type WatchedDodges, type WatchedSetup } from './watched-dodges.ts';

/** One piece of work. */
export type Piece =
  | { readonly kind: 'drill'; readonly setup: DrillSetup }
  | { readonly kind: 'watched'; readonly setup: WatchedSetup }
  | { readonly kind: 'fights'; readonly setups: readonly FightSetup[] };
export type Played = DrillColumns | WatchedDodges | readonly number[];

const play = (piece: Piece): Played => {
  switch (piece.kind) {
    case 'drill':
      return playDrill(piece.setup);
    case 'watched':
      return playWatchedDodges(piece.setup);
    case 'fights':
      return piece.setups.map(playFight);
    default:
      return unreachable(piece);
  }
};

// Piscina asks for a default export.
export default play;
