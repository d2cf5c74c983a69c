// The sweep at a glance: window by network, one number per cell, darker where more dodge, and a line where the target is reached. One map per
// population. Drawn at two widths, because words may not shrink with the picture.

import * as Plot from '@observablehq/plot';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { plainName } from '../metrics.ts';
import type { DodgeCell } from '../record.ts';
import { countText, intervalText, percentText } from './format.ts';
import { html, svg } from './markup.ts';
import type { Markup } from './markup.ts';
import { plotChart } from './plot.ts';
import type { PlacedScale } from './plot.ts';
import { firstReaching, shadeOf, shadeWords } from './shades.ts';

/** Windows shown side by side on a phone: more would touch. */
const NARROW_WINDOWS_MAX = 6;

/** The map of one population, wide and narrow; the page shows the one that fits. */
export const heatMaps = (cells: readonly DodgeCell[], networkOrder: readonly string[]): Markup => {
  const windows = [...new Set(cells.map((cell) => cell.windowMs))].toSorted((left, right) => left - right);
  const step = Math.ceil(windows.length / NARROW_WINDOWS_MAX);
  const narrowWindows = windows.filter((_, index) => index % step === 0);
  const narrowCells = cells.filter((cell) => narrowWindows.includes(cell.windowMs));
  return html`<div class="wide">${heatMap(cells, windows, networkOrder, { widthPx: 960, rowPx: 34, leftPx: 128 })}</div>
    <div class="narrow">${heatMap(narrowCells, narrowWindows, networkOrder, { widthPx: 358, rowPx: 34, leftPx: 104 })}</div>
    ${step > 1 && html`<p class="narrow note">Every ${step === 2 ? 'second' : `${step}th`} window is shown here; the numbers below have all of them.</p>`}`;
};

/** What each shade means, in words beside it. */
export const heatLegend = (): Markup => {
  const entries = shadeWords().map(
    (word, index) => html`<span class="shade"><i style="background:var(--heat-${index})"></i>${word}</span>`,
  );
  return html`<p class="legend">
    <span>Dodged in time, %:</span> ${entries}
    <span class="shade"><i class="target-mark"></i>target ${percentText(TARGET_RATIO)}&nbsp;% reached</span>
  </p>`;
};

const heatMap = (
  cells: readonly DodgeCell[],
  windows: readonly number[],
  networkOrder: readonly string[],
  size: { readonly widthPx: number; readonly rowPx: number; readonly leftPx: number },
): Markup => {
  const rows = networkOrder.filter((network) => cells.some((cell) => cell.network === network));
  const label = `Heat map of the share dodged in time, by window (${windows[0] ?? 0} to ${windows.at(-1) ?? 0} ms) and network. The same numbers are in the table below.`;
  return plotChart(
    label,
    {
      width: size.widthPx,
      height: rows.length * size.rowPx + 56,
      marginLeft: size.leftPx,
      marginRight: 0,
      marginTop: 28,
      marginBottom: 28,
      x: { type: 'band', domain: windows, axis: 'top', label: null, tickSize: 0, padding: 0.04 },
      y: { type: 'band', domain: rows, label: null, tickSize: 0, tickFormat: plainName, padding: 0.06 },
      color: { type: 'identity' },
      marks: [
        Plot.cell(cells, {
          x: 'windowMs',
          y: 'network',
          fill: (cell: DodgeCell) => `var(--heat-${shadeOf(cell.dodgeRatio)})`,
          title: aboutCell,
          rx: 2,
        }),
        Plot.text(cells, {
          x: 'windowMs',
          y: 'network',
          text: (cell: DodgeCell) => percentText(cell.dodgeRatio),
          fill: (cell: DodgeCell) => `var(--heat-ink-${shadeOf(cell.dodgeRatio)})`,
          pointerEvents: 'none',
        }),
      ],
    },
    (scales) => targetLine(cells, windows, rows, scales, size.widthPx),
  );
};

/** A staircase through the map: to its right, the target is reached and stays reached. */
const targetLine = (
  cells: readonly DodgeCell[],
  windows: readonly number[],
  rows: readonly string[],
  scales: { readonly x: PlacedScale; readonly y: PlacedScale },
  widthPx: number,
): Markup => {
  const gap = (scales.x.apply(windows[1] ?? windows[0]) - scales.x.apply(windows[0]) - (scales.x.bandwidth ?? 0)) / 2;
  const height = scales.y.bandwidth ?? 0;
  const pitch = rows.length > 1 ? scales.y.apply(rows[1]) - scales.y.apply(rows[0]) : height;
  const path = rows.map((network, index) => {
    const first = firstReaching(
      cells.filter((cell) => cell.network === network),
      TARGET_RATIO,
    );
    const x = first === undefined ? widthPx - 1.5 : scales.x.apply(first) - gap;
    const top = scales.y.apply(network) - (pitch - height) / 2;
    return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${top.toFixed(1)}V${(top + pitch).toFixed(1)}`;
  });
  // Steps between rows are drawn level, so every corner is square.
  const squared = path.map((piece, index) => (index === 0 ? piece : piece.replace(/^L([\d.]+),([\d.]+)/, 'H$1')));
  return svg`<path class="target halo" d="${squared.join('')}" /><path class="target" d="${squared.join('')}" />`;
};

const aboutCell = (cell: DodgeCell): string =>
  `${plainName(cell.network)}, window ${cell.windowMs} ms: ${percentText(cell.dodgeRatio)} % of ${countText(cell.exchanges)} dodged in time ` +
  `(95 % sure: ${intervalText(cell.ci95)} %); formula ${percentText(cell.predictedRatio)} %`;
