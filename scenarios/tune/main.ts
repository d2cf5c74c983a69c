// The tuning page in the browser: answers every change from the formula in the same frame, then lets the party machine speak from a worker. It asks the
// network for nothing, and everything a person set is in the address.

import { showAnswer } from './answer-view.ts';
import { element, page } from './browser.ts';
import { controlsMarkup, showControls, watchControls } from './controls.ts';
import { shareCurve } from './dodge-shares.ts';
import { drawCurve } from './draw-curve.ts';
import { showHeat, watchHeat } from './heat-view.ts';
import { startSimulator, type Simulator } from './simulate.ts';
import { columnsOf, createStore, type Store } from './store.ts';
import { showColumns, watchColumns } from './columns-view.ts';
import type { TuneState } from './url-state.ts';

/** Builds the controls, reads the address and answers from now on. */
export const startPage = (): void => {
  element('#controls').innerHTML = controlsMarkup().markup;
  const store: Store = createStore(() => draw(store, simulator));
  const simulator = startSimulator(store.redraw, (what) => {
    element('#trouble').hidden = false;
    element('#trouble').textContent = `The simulation stopped: ${what}. The formula still answers; reload the page to try again.`;
  });
  watchControls(store.changeEdited);
  watchColumns(store);
  watchHeat(store);
  page.addEventListener('resize', store.redraw);
};

const draw = (store: Store, simulator: Simulator): void => {
  const state = store.state();
  const columns = columnsOf(state);
  showColumns(state);
  showControls(store.edited());
  showAnswer(
    state,
    columns.map(({ setting }) => simulator.known(setting, state.seed)),
  );
  showCurve(state, simulator);
  showHeat(store);
  simulator.want(
    columns.map(({ setting }) => setting),
    state.seed,
  );
};

const showCurve = (state: TuneState, simulator: Simulator): void => {
  const place = element('#curve');
  const widthPx = Math.max(280, place.clientWidth);
  place.innerHTML = drawCurve({
    lines: columnsOf(state).map(({ column, setting }) => ({
      column,
      share: shareCurve(setting),
      windowMs: setting.windowMs,
      dots: simulator.dotsOf(setting, state.seed),
    })),
    presses: state.presses,
    widthPx,
    heightPx: widthPx < 600 ? 280 : 340,
  }).markup;
};
