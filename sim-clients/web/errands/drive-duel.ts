// From an address with `#duel=…` into that very drill: sign in as whoever this browser knows (or as a guest), be a party of one, set out. Looked at for
// every frame; each request is an errand's step, so that a refusal is told in words and can be tried again.

import type { ClientView } from '../../../core/client/view.ts';
import type { CharacterEntry } from '../../../core/wire/messages/world-messages.ts';
import type { ErrandStep, PageContext } from '../shared/context.ts';
import { inventedGuest, inventedName, rememberedCredentials } from '../shared/remembered.ts';
import { partyStep } from './setting-out.ts';
import { curveHref, type Duel } from '../duel/duel.ts';
import { drillRequest } from '../duel/link.ts';

/** Ends the duel: the link is as it is again, and a reload does not begin it anew. The way back to the curve stays open. */
export const endDuel = (context: PageContext): void => {
  const { duel } = context.state;
  if (duel === undefined) return;
  context.state.curveHref = curveHref(duel);
  context.state.duel = undefined;
  history.replaceState(null, '', location.pathname);
  context.refresh();
};

/** Tries again from wherever one is now. */
export const tryAgain = (context: PageContext, duel: Duel): void => {
  duel.phase = 'arriving';
  duel.isShaped = false;
  duel.triedAt = context.now();
  context.refresh();
};

/** Takes the next step when it is time for one. */
export const driveDuel = (context: PageContext, view: ClientView): void => {
  const { duel } = context.state;
  if (duel === undefined) return;
  const isThere = view.party?.purpose === 'drill' && duel.isShaped;
  if (duel.phase === 'felt') {
    // Left by the player's own wish: whoever is in town again is done with the duel.
    if (view.settlement !== undefined) endDuel(context);
    return;
  }
  if (duel.phase === 'stuck') return;
  const says = context.errands.says();
  if (says === SETTING_OUT) duel.isShaped = true;
  if (isThere && says === undefined) {
    duel.phase = 'felt';
    duel.isUnderWay = false;
    context.refresh();
  } else if (duel.isUnderWay) {
    if (says === undefined) stop(context, duel);
  } else if (view.account !== undefined) {
    duel.isUnderWay = true;
    context.errands.start(stepsTo(duel));
  } else if (!context.state.isSigningIn) signIn(context, duel, view);
};

const stop = (context: PageContext, duel: Duel): void => {
  duel.phase = 'stuck';
  duel.isUnderWay = false;
  duel.isShaped = false;
  context.refresh();
};

/** As whoever is remembered; once refused, the player is asked. */
const signIn = (context: PageContext, duel: Duel, view: ClientView): void => {
  if (view.lines.some((line) => line.tone === 'bad' && line.at >= duel.triedAt)) return stop(context, duel);
  const known = rememberedCredentials();
  context.state.isSigningIn = true;
  context.session.signIn(known ?? inventedGuest(), known === undefined);
};

const SETTING_OUT = 'Stepping onto the training ground…';

const stepsTo = ({ asked }: Duel): readonly ErrandStep[] => [
  createStep(inventedName()),
  {
    says: 'Coming into town…',
    isDone: ({ settlement, party }) => settlement !== undefined || party !== undefined,
    button: (view) => {
      const one = someoneOf(view);
      return one && { kind: 'ask', request: { kind: 'characterChosen', character: one.id } };
    },
  },
  {
    says: 'Leaving the training of before…',
    isDone: ({ settlement }) => settlement !== undefined,
    // A journey with others is nobody's to break off for a duel.
    button: ({ party }) =>
      party?.purpose === 'drill' ? { kind: 'ask', request: { kind: 'destinationChosen', destination: party.destination } } : undefined,
  },
  {
    says: 'Stepping aside from the party…',
    isDone: ({ settlement }) => settlement !== undefined && (settlement.party?.members.length ?? 1) === 1,
    button: () => ({ kind: 'ask', request: { kind: 'partyLeft' } }),
  },
  partyStep,
  {
    says: SETTING_OUT,
    isDone: ({ where, party }) => where === 'party' && party !== undefined,
    button: ({ settlement }) => settlement && { kind: 'ask', request: drillRequest(asked.link, settlement.rules) },
  },
];

const createStep = (name: string): ErrandStep => ({
  says: 'Finding somebody to be…',
  isDone: (view) => view.settlement !== undefined || view.party !== undefined || someoneOf(view) !== undefined,
  button: () => ({ kind: 'ask', request: { kind: 'characterCreated', name, calling: 'scout' } }),
});

/** Whom to be: rather one who is not on the road already. */
const someoneOf = ({ characters }: ClientView): CharacterEntry | undefined =>
  characters.find((one) => one.whereabouts !== 'in-party') ?? characters[0];
