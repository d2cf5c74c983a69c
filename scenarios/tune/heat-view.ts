// The map on the page: built once per kind of row, then only its numbers and shades change. One cell is in the tab order; arrow keys walk, Enter
// chooses, and choosing sets window and row.

import { percentText } from '../../reports/html/format.ts';
import { shadeOf } from '../../reports/html/shades.ts';
import { element, nearest, setMarkup, type PageElement, type PageEvent } from './browser.ts';
import {
  differenceLegend,
  differenceLook,
  differencePoints,
  HEAT_WINDOWS_MS,
  heatLegend,
  heatRows,
  heatShares,
  heatTable,
  isRowSet,
} from './heat.ts';
import type { Setting } from './setting.ts';
import type { Store } from './store.ts';
import { HEAT_ROWS, type HeatRows } from './url-state.ts';

let built: HeatRows | undefined;
let cells: PageElement[] = [];
let rowHeads: PageElement[] = [];
let columnHeads: PageElement[] = [];
/** The cell the keyboard is at. */
let here = 0;

/** Shows the map of the edited setting, or what B changes. */
export const showHeat = (store: Store): void => {
  const { rows, a, b, isDifference } = store.state();
  const setting = store.edited();
  if (built !== rows) build(rows);
  const cellOf = isDifference && b !== undefined ? differences(a, b, rows) : shares(setting, rows);
  const lines = heatRows(rows);
  const isWalking = element('#heat').querySelector('button:focus') !== null;
  lines.forEach((line, row) => {
    const isSetRow = isRowSet(setting, line);
    rowHeads[row]?.classList.toggle('set', isSetRow);
    HEAT_WINDOWS_MS.forEach((windowMs, column) => {
      const index = row * HEAT_WINDOWS_MS.length + column;
      const cell = cells[index];
      const isSet = isSetRow && windowMs === setting.windowMs;
      if (cell !== undefined) showCell(cell, cellOf(row, column), isSet);
      // Whoever comes with the keyboard begins at the cell that is set.
      if (isSet && !isWalking && index !== here) moveTo(index);
    });
  });
  HEAT_WINDOWS_MS.forEach((windowMs, column) => columnHeads[column]?.classList.toggle('set', windowMs === setting.windowMs));
  for (const name of HEAT_ROWS) element(`#rows-${name}`).setAttribute('aria-pressed', String(name === rows));
  element('#difference').hidden = b === undefined;
  element('#difference').setAttribute('aria-pressed', String(isDifference));
  element('#heat-name').textContent = b === undefined ? '' : isDifference ? ' (B less A)' : ` (${store.state().edited.toUpperCase()})`;
  element('#heat-note').textContent =
    `${isDifference ? 'How many more of 100 blows are dodged with B' : 'Per cent of blows dodged in time'}, by window in ms. Choose a cell to set it and watch such a blow.`;
  setMarkup(element('#heat-legend'), isDifference ? differenceLegend() : heatLegend());
};

interface CellLook {
  readonly text: string;
  readonly look: string;
  /** As read aloud. */
  readonly words: string;
}
type CellOf = (row: number, column: number) => CellLook;

const shares = (setting: Setting, rows: HeatRows): CellOf => {
  const ratios = heatShares(setting, rows);
  return (row, column) => {
    const ratio = ratios[row]?.[column] ?? 0;
    const text = percentText(ratio);
    return { text, look: `shade-${shadeOf(ratio)}`, words: `${text} %` };
  };
};

const differences = (a: Setting, b: Setting, rows: HeatRows): CellOf => {
  const [before, after] = [heatShares(a, rows), heatShares(b, rows)];
  return (row, column) => {
    const difference = (after[row]?.[column] ?? 0) - (before[row]?.[column] ?? 0);
    const text = differencePoints(difference);
    return { text, look: differenceLook(difference), words: `${text} in 100 with B` };
  };
};

/** Touches only what differs: most cells stay as they are while a slider moves. */
const showCell = (cell: PageElement, { text, look, words }: CellLook, isSet: boolean): void => {
  const label = `${cell.dataset['about'] ?? ''}: ${words}${isSet ? ', as set' : ''}`;
  const looks = `${look}${isSet ? ' set' : ''}`;
  if (cell.textContent !== text) cell.textContent = text;
  if (cell.className !== looks) cell.className = looks;
  if (cell.getAttribute('aria-label') !== label) cell.setAttribute('aria-label', label);
};

/** Listens to the map. `chosen` is called after a cell has set window and row. */
export const watchHeat = (store: Store, chosen: () => void = () => undefined): void => {
  for (const name of HEAT_ROWS) element(`#rows-${name}`).addEventListener('click', () => store.change({ rows: name }));
  element('#difference').addEventListener('click', () => store.change({ isDifference: !store.state().isDifference }));
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
