// The map: window by network (or by player, or by policy), one number per cell from the formula. A table, so that it can be read aloud and walked
// with the arrow keys; the page only changes its numbers and shades when a slider moves. Pure.

import { DUEL_POLICIES } from '../../core/model/policies.ts';
import { POPULATION_NAMES } from '../../core/rules/populations.ts';
import { html, type Markup } from '../../reports/html/markup.ts';
import { shadeWords } from '../../reports/html/shades.ts';
import { peopleWord } from '../questions/words.ts';
import { predict, shareCurve } from './dodge-shares.ts';
import { CHOSEN_NETWORKS, type Setting } from './setting.ts';
import type { HeatRows } from './url-state.ts';
import { networkLabel, POLICY_LABELS } from './words.ts';

/** The map's columns. Narrow pages leave out every second one. Unit: ms. */
export const HEAT_WINDOWS_MS = [300, 350, 400, 450, 500, 550, 600, 700, 800, 900, 1000, 1200] as const;

/** One row: its name, and what choosing it changes. */
export interface HeatRow {
  readonly label: string;
  readonly change: Partial<Setting>;
}

/** The rows of a map. */
export const heatRows = (rows: HeatRows): readonly HeatRow[] => {
  switch (rows) {
    case 'networks':
      return CHOSEN_NETWORKS.map((network) => ({ label: networkLabel(network), change: { network } }));
    case 'players':
      return POPULATION_NAMES.map((population) => ({ label: peopleWord(population), change: { population } }));
    default:
      return DUEL_POLICIES.map((policy) => ({ label: POLICY_LABELS[policy], change: { policy } }));
  }
};

/** Every share of the map, row by row; what is set says the very answer. */
export const heatShares = (setting: Setting, rows: HeatRows): readonly (readonly number[])[] =>
  heatRows(rows).map((row) => {
    const curve = shareCurve({ ...setting, ...row.change });
    const isSet = isRowSet(setting, row);
    return HEAT_WINDOWS_MS.map((windowMs) => (isSet && windowMs === setting.windowMs ? predict(setting).dodgeRatio : curve(windowMs)));
  });

/** Look of a difference of shares: its direction, and how large it is, 0..4; text and sign say the same. */
export const differenceLook = (difference: number): string => {
  const points = Math.abs(Math.round(difference * 100));
  const size = [1, 5, 15, 30].findLastIndex((from) => points >= from) + 1;
  return size === 0 ? 'same' : `${difference > 0 ? 'more' : 'fewer'}-${size}`;
};

/** A difference of shares in points, with its sign: `+12`, `−3`, `0`. */
export const differencePoints = (difference: number): string => {
  const points = Math.round(difference * 100);
  return points === 0 ? '0' : `${points > 0 ? '+' : '−'}${Math.abs(points)}`;
};

/** Whether a row is the one that is set. */
export const isRowSet = (setting: Setting, { change }: HeatRow): boolean =>
  Object.entries(change).every(([name, value]) => setting[name as keyof Setting] === value);

/** The table, as yet without numbers. */
export const heatTable = (rows: HeatRows, name: string): Markup => {
  const heads = HEAT_WINDOWS_MS.map((windowMs, index) => html`<th scope="col" class="${index % 2 === 1 && 'second'}">${windowMs}</th>`);
  const lines = heatRows(rows).map(
    ({ label }, row) =>
      html`<tr>
        <th scope="row">${label}</th>
        ${HEAT_WINDOWS_MS.map(
          (windowMs, column) =>
            html`<td class="${column % 2 === 1 && 'second'}">
              <button
                type="button"
                data-row="${row}"
                data-column="${column}"
                tabindex="-1"
                data-about="${label}, window ${windowMs} ms"
              ></button>
            </td>`,
        )}
      </tr>`,
  );
  return html`<table class="heat" aria-label="${name}">
    <thead>
      <tr>
        <td></td>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${lines}
    </tbody>
  </table>`;
};

/** What the signs of a difference mean. */
export const differenceLegend = (): Markup =>
  html`<p class="legend">
    <span>B less A, in 100 blows:</span>
    <span class="shade"><i class="more-4"></i>more are dodged in B (+)</span>
    <span class="shade"><i class="fewer-4"></i>fewer (−)</span>
  </p>`;

/** What each shade means. */
export const heatLegend = (): Markup => {
  return html`<p class="legend">
    <span>Blows dodged in time, %:</span>
    ${shadeWords().map((word, index) => html`<span class="shade"><i class="shade-${index}"></i>${word}</span>`)}
  </p>`;
};
