// The page's one state and who wants to know when it changes. Drawing happens once per frame however many changes came in, and is measured under
// the name `redraw`; the address follows when the hand has come to rest.

import { page } from './browser.ts';
import type { Setting } from './setting.ts';
import { decodeState, encodeState, type ColumnName, type TuneState } from './url-state.ts';

/** How long after the last change the address is written: browsers refuse to do it for every frame of a drag. Unit: ms. */
const ADDRESS_AFTER_MS = 250;

export interface Store {
  readonly state: () => TuneState;
  /** The setting the controls change. */
  readonly edited: () => Setting;
  readonly change: (change: Partial<TuneState>) => void;
  readonly changeEdited: (change: Partial<Setting>) => void;
  /** Draws again in the next frame without a change of state. */
  readonly redraw: () => void;
}

/** A, and B if there is one. */
export const columnsOf = ({ a, b }: TuneState): readonly { readonly column: ColumnName; readonly setting: Setting }[] =>
  b === undefined
    ? [{ column: 'a', setting: a }]
    : [
        { column: 'a', setting: a },
        { column: 'b', setting: b },
      ];

/** Starts from the address; `draw` is called in the first frame and after every change. */
export const createStore = (draw: () => void): Store => {
  let state = decodeState(page.location.hash);
  let isWaiting = false;
  let isAddressOld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const redraw = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    page.requestAnimationFrame(() => {
      isWaiting = false;
      const start = performance.now();
      draw();
      performance.measure('redraw', { start, end: performance.now() });
      // Only after the picture: whoever sees the new address sees what it stands for.
      if (!isAddressOld) return;
      isAddressOld = false;
      clearTimeout(timer);
      timer = setTimeout(writeAddress, ADDRESS_AFTER_MS);
    });
  };
  const change = (part: Partial<TuneState>): void => {
    state = { ...state, ...part };
    isAddressOld = true;
    redraw();
  };
  const writeAddress = (): void => {
    const text = encodeState(state);
    page.history.replaceState(undefined, '', `${page.location.pathname}${page.location.search}${text === '' ? '' : `#${text}`}`);
  };
  const edited = (): Setting => (state.edited === 'b' ? (state.b ?? state.a) : state.a);
  page.addEventListener('hashchange', () => {
    state = decodeState(page.location.hash);
    redraw();
  });
  redraw();
  return { state: () => state, edited, change, changeEdited: (part) => change({ [state.edited]: { ...edited(), ...part } }), redraw };
};
