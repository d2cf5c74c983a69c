// Which of two settings the controls change, and the beginning and end of a comparison.

import { element } from './browser.ts';
import type { Store } from './store.ts';
import { COLUMN_NAMES, type TuneState } from './url-state.ts';

/** Shows which column is being edited. */
export const showColumns = (state: TuneState): void => {
  const isPair = state.b !== undefined;
  element('#columns').hidden = !isPair;
  for (const column of COLUMN_NAMES) element(`#edit-${column}`).setAttribute('aria-pressed', String(state.edited === column));
  element('#compare').textContent = isPair ? 'Keep only A' : 'Compare with a second setting';
};

/** Listens to the column buttons. */
export const watchColumns = (store: Store): void => {
  for (const column of COLUMN_NAMES) element(`#edit-${column}`).addEventListener('click', () => store.change({ edited: column }));
  element('#compare').addEventListener('click', () => {
    const { a, b } = store.state();
    store.change(b === undefined ? { b: a, edited: 'b' } : { b: undefined, edited: 'a', isDifference: false });
  });
};
