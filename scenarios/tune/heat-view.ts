// The map on the page: built once per kind of row, then only its numbers and shades change. One cell is in the tab order; arrow keys walk, Enter
// chooses, and choosing sets window and row.

import { percentText } from '../../reports/html/format.ts';
import { element, nearest, setMarkup, type PageElement, type PageEvent } from './browser.ts';
import { HEAT_WINDOWS_MS, heatLegend, heatRows, heatShares, heatTable, isRowSet, shadeOf } from './heat.ts';
import type { Store } from './store.ts';
import { HEAT_ROWS, type HeatRows } from './url-state.ts';

let built: HeatRows | undefined;
let cells: PageElement[] = [];
let rowHeads: PageElement[] = [];
let columnHeads: PageElement[] = [];
/** The cell the keyboard is at. */
let here = 0;

/** Shows the map of the edited setting. */
export const showHeat = (store: Store): void => {
  const { rows } = store.state();
  const setting = store.edited();
  if (built !== rows) build(rows);
  const shares = heatShares(setting, rows);
  const lines = heatRows(rows);
  lines.forEach((line, row) => {
    const isSetRow = isRowSet(setting, line);
    rowHeads[row]?.classList.toggle('set', isSetRow);
    HEAT_WINDOWS_MS.forEach((windowMs, column) => {
      const cell = cells[row * HEAT_WINDOWS_MS.length + column];
      const ratio = shares[row]?.[column] ?? 0;
      if (cell === undefined) return;
      const text = percentText(ratio);
      if (cell.textContent !== text) cell.textContent = text;
      const isSet = isSetRow && windowMs === setting.windowMs;
      const looks = `shade-${shadeOf(ratio)}${isSet ? ' set' : ''}`;
      if (cell.className !== looks) cell.className = looks;
      cell.setAttribute('aria-label', `${cell.dataset['about'] ?? ''}: ${text} %${isSet ? ', as set' : ''}`);
    });
  });
  HEAT_WINDOWS_MS.forEach((windowMs, column) => columnHeads[column]?.classList.toggle('set', windowMs === setting.windowMs));
  for (const name of HEAT_ROWS) element(`#rows-${name}`).setAttribute('aria-pressed', String(name === rows));
  element('#heat-name').textContent = store.state().b === undefined ? '' : ` (${store.state().edited.toUpperCase()})`;
};

/** Listens to the map. `chosen` is called after a cell has set window and row. */
export const watchHeat = (store: Store, chosen: () => void = () => undefined): void => {
  for (const name of HEAT_ROWS) element(`#rows-${name}`).addEventListener('click', () => store.change({ rows: name }));
  const place = element('#heat');
  place.addEventListener('click', (event) => {
    const cell = nearest(event, 'button');
    if (cell === null) return;
    const [row, column] = placeOf(cell);
    const change = heatRows(store.state().rows)[row]?.change;
    const windowMs = HEAT_WINDOWS_MS[column];
    if (change === undefined || windowMs === undefined) return;
    moveTo(row * HEAT_WINDOWS_MS.length + column);
    store.changeEdited({ ...change, windowMs });
    chosen();
  });
  place.addEventListener('keydown', walk);
};

const build = (rows: HeatRows): void => {
  built = rows;
  setMarkup(element('#heat'), heatTable(rows, `Share dodged in time, per cent, by window and by ${rows}`));
  setMarkup(element('#heat-legend'), heatLegend());
  cells = [...element('#heat').querySelectorAll('button')];
  rowHeads = [...element('#heat').querySelectorAll('tbody th')];
  columnHeads = [...element('#heat').querySelectorAll('thead th')];
  here = 0;
  moveTo(0);
};

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

const walk = (event: PageEvent): void => {
  const cell = nearest(event, 'button');
  const step = STEPS[event.key];
  if (cell === null || step === undefined) return;
  event.preventDefault();
  const [row, column] = placeOf(cell);
  // On a narrow page every second column is hidden, and stepped over.
  for (let [toRow, toColumn] = [row + step[0], column + step[1]]; ; [toRow, toColumn] = [toRow + step[0], toColumn + step[1]]) {
    if (toColumn < 0 || toColumn >= HEAT_WINDOWS_MS.length) return;
    const next = cells[toRow * HEAT_WINDOWS_MS.length + toColumn];
    if (next === undefined) return;
    if (next.clientWidth === 0) continue;
    moveTo(toRow * HEAT_WINDOWS_MS.length + toColumn);
    next.focus();
    return;
  }
};

const moveTo = (index: number): void => {
  const before = cells[here];
  if (before !== undefined) before.tabIndex = -1;
  here = index;
  const now = cells[here];
  if (now !== undefined) now.tabIndex = 0;
};

const placeOf = (cell: PageElement): readonly [number, number] => [Number(cell.dataset['row']), Number(cell.dataset['column'])];
