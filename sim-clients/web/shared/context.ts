// What every part of the page works with: the connection to the game as it stands, the page's own state, and how to press a button.
// The screens know this and nothing of sockets, so that the same screens show recorded or invented views as well.

import type { Button } from '../../../core/client/inputs.ts';
import type { ClientView } from '../../../core/client/view.ts';
import type { ClientTimeMs, FighterId } from '../../../core/ids.ts';
import type { Duel } from '../duel/duel.ts';

export interface Credentials {
  readonly name: string;
  readonly password: string;
  /** A guest's name and password were made up by the page. */
  readonly isGuest: boolean;
}

export interface Choices {
  /** Added to the link, both ways together. Unit: ms. */
  readonly addedRoundTripMs: number;
  readonly hasSound: boolean;
  /** The letters W, A, S and D walk; otherwise A strikes and D dodges. */
  readonly lettersWalk: boolean;
  /** How soon after a blow shows others' dodges may begin on the screen; 0: as they happen. Unit: ms. */
  readonly shownReactionMs: number;
}

export interface Session {
  readonly view: (now: ClientTimeMs) => ClientView;
  /** Performs what fell due up to `now`. */
  readonly advanceTo: (now: ClientTimeMs) => void;
  /** Rises whenever something other than the clock may have changed the view. */
  readonly revision: () => number;
  readonly press: (button: Button) => void;
  readonly isConnected: () => boolean;
  /** Says to the world who one is, and remembers it; `isNew` registers the name first. */
  readonly signIn: (credentials: Credentials, isNew: boolean) => void;
  /** Forgets who one is and starts over at the first screen. */
  readonly signOut: () => void;
}

export const SETTLEMENT_TABS = ['quests', 'party', 'market', 'you'] as const;
export type SettlementTab = (typeof SETTLEMENT_TABS)[number];

/** What the page itself remembers while it is open. */
export interface PageState {
  tab: SettlementTab;
  /** The enemy that a strike without a target goes to. */
  target: FighterId | undefined;
  /** The log-out warning was answered with "stay"; asking again shows it again. */
  isWarningPutAside: boolean;
  /** When the present settlement or party was entered: lines from before it have had their time. */
  enteredAt: ClientTimeMs;
  place: string | undefined;
  /** When a fight was last seen under way: its picture stays a moment longer, so that the last blow can be read. */
  foughtAt: ClientTimeMs | undefined;
  /** Signing in was asked for and not yet answered. */
  isSigningIn: boolean;
  isSigningUp: boolean;
  /** The offer being written: which item, if any. */
  offering: string | undefined;
  choices: Choices;
  /** The duel the address asked for, until it is left. */
  duel: Duel | undefined;
  /** The way back to the curve of a duel that was left. */
  curveHref: string | undefined;
  /** What was wrong with the address, for the first screen. */
  refusedLink: string | undefined;
  /** The site has a tuning page to go to. */
  readonly hasTune: boolean;
}

/** One step of an errand: asked for once, then waited for. */
export interface ErrandStep {
  readonly says: string;
  readonly isDone: (view: ClientView) => boolean;
  readonly button: (view: ClientView) => Button | undefined;
}

/** Several requests behind one button, each sent when the one before has come true. */
export interface Errands {
  readonly start: (steps: readonly ErrandStep[]) => void;
  /** What it is at, in words; undefined while there is none. */
  readonly says: () => string | undefined;
  readonly advance: (view: ClientView, now: ClientTimeMs) => void;
}

export interface PageContext {
  readonly session: Session;
  readonly state: PageState;
  readonly errands: Errands;
  readonly press: (button: Button) => void;
  readonly choose: (choices: Partial<Choices>) => void;
  /** Draw again in the next frame. */
  readonly refresh: () => void;
  readonly logOut: () => void;
  readonly now: () => ClientTimeMs;
}
