// The page: which screen stands for where the client is, the frame loop that draws it, and the parts that are always there (top line, lines for
// the player, latency strip, log-out warning). Screens are described anew when something changed; the fight is drawn for every frame.

import type { Button } from '../../core/client/inputs.ts';
import type { ClientView, PartyView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import { pageNow } from './connection/page-clock.ts';
import { driveDuel } from './errands/drive-duel.ts';
import { createErrands } from './errands/errands.ts';
import { createControls, type Controls } from './fight/controls.ts';
import { drawScene, leaveScene, newScene } from './fight/scene.ts';
import { createSound } from './fight/sound.ts';
import { movingScreen, outScreen } from './screens/between.ts';
import { duelScreen } from './screens/duel.ts';
import { fightScreen, showButtonBands } from './screens/fight.ts';
import { journeyScreen } from './screens/journey.ts';
import { settlementScreen } from './screens/settlement.ts';
import { charactersScreen, startScreen } from './screens/start.ts';
import { latencyStrip } from './screens/strip.ts';
import { linesList, topLine, warningDialog } from './screens/surroundings.ts';
import type { PageContext, PageState, Session } from './shared/context.ts';
import { h, render, type Child } from './shared/dom.ts';
import { rememberChoices, rememberedChoices } from './shared/remembered.ts';

/** How often a screen is described again although nothing but time has changed. Unit: ms. */
const REFRESH_MS = 250;
/** How long the picture of a fight stays after its end. Unit: ms. */
const AFTERMATH_MS = 1600;

export const newPageState = (found: Pick<PageState, 'duel' | 'refusedLink' | 'hasTune'>): PageState => ({
  ...found,
  curveHref: undefined,
  tab: 'quests',
  target: undefined,
  isWarningPutAside: false,
  enteredAt: pageNow(),
  place: undefined,
  foughtAt: undefined,
  isSigningIn: false,
  isSigningUp: false,
  offering: undefined,
  choices: rememberedChoices(),
});

/** Shows the page for this session from now on. `state` is the page's own. */
export const startPage = (session: Session, state: PageState): void => {
  /** When the screen was last described, and from which revision of the view. */
  const drawn = { isStale: true, revision: -1, at: 0 };
  const context = contextOf(session, state, () => {
    drawn.isStale = true;
  });
  const scene = newScene();
  const sound = createSound(() => state.choices.hasSound);
  const controls = createControls(context, scene, () => fightIn(session.view(pageNow())));
  const frame = (): void => {
    const now = pageNow();
    session.advanceTo(now);
    const view = session.view(now);
    if (view.account !== undefined || view.lines.some((line) => line.tone === 'bad')) state.isSigningIn = false;
    driveDuel(context, view);
    context.errands.advance(view, now);
    follow(state, view, now);
    const hasChanged = drawn.isStale || session.revision() !== drawn.revision;
    if (hasChanged || now - drawn.at > REFRESH_MS || view.party?.journey.kind === 'travelling') {
      Object.assign(drawn, { isStale: false, revision: session.revision(), at: now });
      describe(context, view, () => fightScreen(context, view.party ?? unseenParty(), controls));
    }
    const canvas = document.querySelector<HTMLCanvasElement>('#arena');
    if (canvas !== null && view.party !== undefined) {
      sound.play(drawScene(scene, canvas, view.party, state.target, now), view.party.you, now);
      controls.strikeWhenReady();
      showButtonBands(view.party, controls, now);
    } else leaveScene(scene);
    requestAnimationFrame(frame);
  };
  listen(context, controls);
  requestAnimationFrame(frame);
};

/** What the parts of the page work with; `refresh` has the screen described again. */
const contextOf = (session: Session, state: PageState, refresh: () => void): PageContext => {
  const press = (button: Button): void => {
    session.press(button);
    refresh();
  };
  return {
    session,
    state,
    errands: createErrands(press, refresh),
    press,
    choose: (choices) => {
      state.choices = { ...state.choices, ...choices };
      rememberChoices(state.choices);
      if (choices.shownReactionMs !== undefined) session.press({ kind: 'holdDodges', shownReactionMs: choices.shownReactionMs });
      refresh();
    },
    refresh,
    now: pageNow,
    logOut: () => {
      state.isWarningPutAside = false;
      const { where } = session.view(pageNow());
      if (where === 'settlement' || where === 'party') press({ kind: 'ask', request: { kind: 'logOutAsked' } });
      else if (where === 'world') session.signOut();
    },
  };
};

/** Keys of the whole page, and the log-out warning put aside. */
const listen = (context: PageContext, controls: Controls): void => {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !document.querySelector<HTMLDialogElement>('#warning')?.open) context.logOut();
    else controls.keyPressed(event);
  });
  window.addEventListener('keyup', controls.keyReleased);
  window.addEventListener('blur', controls.allReleased);
  document.querySelector('#warning')?.addEventListener('close', () => {
    context.state.isWarningPutAside = true;
  });
};

/** The party while it fights; what the controls are for. */
const fightIn = ({ where, party }: ClientView): PartyView | undefined =>
  where === 'party' && party?.isFighting === true ? party : undefined;

/** Notes what the page must remember of this frame for the next. */
const follow = (state: PageState, view: ClientView, now: ClientTimeMs): void => {
  const place = view.settlement?.settlement ?? (view.party === undefined ? undefined : 'party');
  if (place !== undefined && place !== state.place) {
    state.place = place;
    state.enteredAt = now;
  }
  if (view.account !== undefined) state.isSigningUp = false;
  if (view.party?.isFighting === true) state.foughtAt = now;
  else if (view.party === undefined) state.foughtAt = undefined;
};

const isFightShown = (state: PageState, view: ClientView, now: ClientTimeMs): boolean =>
  view.party !== undefined &&
  (view.where === 'party' || view.where === 'moving') &&
  (view.party.isFighting || (state.foughtAt !== undefined && now - state.foughtAt < AFTERMATH_MS));

const unseenParty = (): never => {
  throw new Error('a fight is shown only while there is a party');
};

const describe = (context: PageContext, view: ClientView, fight: () => Child): void => {
  // On the way to a duel an earlier training may still be on; it is none of the player's business.
  const isFighting = context.state.duel?.phase !== 'arriving' && isFightShown(context.state, view, context.now());
  document.body.dataset['where'] = isFighting ? 'fight' : view.where;
  fill('#top', topLine(context, view));
  fill('#screen', isFighting ? fight() : screenOf(context, view));
  showLinesOverArena();
  fill('#lines', linesList(context, view));
  fill('#strip', latencyStrip(context, view.delay));
  warningDialog(context, view);
};

/** In a fight the lines lie on the ground, wherever that begins. */
const showLinesOverArena = (): void => {
  const arena = document.querySelector('#arena');
  if (arena !== null) document.body.style.setProperty('--arena-top', `${Math.round(arena.getBoundingClientRect().top)}px`);
};

const fill = (selector: string, child: Child): void => {
  const element = document.querySelector(selector);
  if (element !== null) render(element, child);
};

/** The screen for where the client is. Between two servers the last screen stays, so that nothing flickers. */
const screenOf = (context: PageContext, view: ClientView): Child => {
  const { duel } = context.state;
  if (duel !== undefined && duel.phase !== 'felt') return duelScreen(context, view, duel);
  switch (view.where) {
    case 'start':
      return startScreen(context);
    case 'world':
      return view.account === undefined ? startScreen(context) : charactersScreen(context, view);
    case 'settlement':
      return view.settlement === undefined ? movingScreen('Coming into town…') : settlementScreen(context, view, view.settlement);
    case 'party':
      return view.party === undefined ? movingScreen('Joining your party…') : journeyScreen(context, view.party);
    case 'moving':
      return betweenServers(context, view);
    case 'out':
      return outScreen(context, view);
    default:
      return h('p', {}, 'This page is older than the game. Reload it.');
  }
};

const betweenServers = (context: PageContext, view: ClientView): Child => {
  if (view.settlement !== undefined) return settlementScreen(context, view, view.settlement);
  if (view.party !== undefined) return journeyScreen(context, view.party);
  return view.account === undefined ? startScreen(context) : movingScreen('On the way…');
};
