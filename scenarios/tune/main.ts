// The tuning page in the browser: answers every change from the formula in the same frame, then lets the party machine speak from a worker. It asks the
// network for nothing, and everything a person set is in the address.

import { showAnswer } from './answer-view.ts';
import { element, page, setMarkup } from './browser.ts';
import { showColumns, watchColumns } from './columns-view.ts';
import { controlsMarkup, showControls, watchControls } from './controls.ts';
import { predict, shareCurve } from './dodge-shares.ts';
import { drawCurve } from './draw-curve.ts';
import { evidenceFor } from './evidence.ts';
import { startExchangeView, type ExchangeView } from './exchange-view.ts';
import { showHeat, watchHeat } from './heat-view.ts';
import { showOwn, watchOwn } from './own-view.ts';
import { readOptions, type PageOptions } from './options.ts';
import { startSimulator, type Simulator } from './simulate.ts';
import { columnsOf, createStore, type Store } from './store.ts';
import { showTake, watchTake } from './take-view.ts';
import type { TuneState } from './url-state.ts';
import { pictureText } from './words.ts';

/** What simulation has learnt is drawn at most so often, so that the page stays calm. Unit: ms. */
const LEARNT_EVERY_MS = 120;
/** Below this width the curve is drawn lower. Unit: px. */
const NARROW_PX = 600;

interface Parts {
  readonly store: Store;
  readonly simulator: Simulator;
  readonly exchange: ExchangeView;
  readonly options: PageOptions;
}

/** Builds the controls, reads the address and answers from now on. */
export const startPage = (): void => {
  setMarkup(element('#controls'), controlsMarkup());
  const options = readOptions();
  const store: Store = createStore(() => draw({ store, simulator, exchange, options }));
  const simulator = startSimulator(atMostEvery(LEARNT_EVERY_MS, store.redraw), (what) => {
    element('#trouble').hidden = false;
    element('#trouble').textContent = `The simulation stopped: ${what}. The formula still answers; reload the page to try again.`;
  });
  const exchange = startExchangeView(store, simulator);
  watchControls(store.changeEdited);
  watchColumns(store);
  watchHeat(store, () => exchange.look('any'));
  watchTake(store, simulator);
  watchOwn(store);
  page.addEventListener('resize', store.redraw);
};

const draw = ({ store, simulator, exchange, options }: Parts): void => {
  const state = store.state();
  const settings = columnsOf(state).map(({ setting }) => setting);
  showColumns(state);
  showControls(store.edited());
  showOwn(store.edited());
  showAnswer(
    state,
    settings.map((setting) => simulator.known(setting, state.seed)),
  );
  showCurve(state, simulator, options);
  showHeat(store);
  showTake(state, store.edited(), options);
  exchange.show();
  simulator.want(settings, state.seed);
};

const showCurve = (state: TuneState, simulator: Simulator, options: PageOptions): void => {
  const place = element('#curve');
  const widthPx = Math.max(280, place.clientWidth);
  const lines = columnsOf(state).map(({ column, setting }) => ({
    column,
    share: shareCurve(setting),
    windowMs: setting.windowMs,
    ratio: predict(setting).dodgeRatio,
    dots: simulator.dotsOf(setting, state.seed),
    evidence: evidenceFor(options.evidence, setting),
  }));
  const [a, b = a] = columnsOf(state).map(({ setting }) => pictureText(setting));
  const about = a === b ? a : `A: ${a}. B: ${b}`;
  element('#curve-note').textContent = `${about}. One nobody reacts to is not dodged.`;
  element('#evidence-key').hidden = lines.every(({ evidence }) => evidence.length === 0);
  element('#press-key').hidden = state.presses.length === 0;
  setMarkup(place, drawCurve({ lines, presses: state.presses, widthPx, heightPx: widthPx < NARROW_PX ? 280 : 340 }));
};

/** Calls `action` soon after being asked, however often it is asked meanwhile. */
const atMostEvery = (everyMs: number, action: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      action();
    }, everyMs);
  };
};
