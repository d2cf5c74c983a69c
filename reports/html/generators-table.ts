// What each load generator measured, as one real table: a group of rows for each span, a row for each generator that measured just that. So unlike spans never
// stand under one heading, and what may be compared stands together.

import type { GeneratorRecord } from '../record.ts';
import { countText, msText } from './format.ts';
import { alike, isStandIn, rowsOf, toldPercentile, type GeneratorRow } from './generator-words.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { capitalised } from './tables.ts';

const HEADS = ['times', 'fastest', 'median', '95\u00A0%', '99\u00A0%', 'slowest'];

/** The table, the names of `first` before all others. Unit: ms. */
export const generatorsTable = (generators: readonly GeneratorRecord[], first: readonly string[]): Markup => {
  const names = [...new Set([...first, ...generators.flatMap(({ durations }) => durations.map(({ name }) => name))])];
  const spans = names.flatMap((name) => alike(rowsOf(generators, name)));
  return html`<div class="scroll" role="region" aria-label="What each load generator measured" tabindex="0">
    <table class="numbers wordy spans">
      <thead>
        <tr>
          <th scope="col">ms</th>
          ${HEADS.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      ${spans.map(spanRows)}
    </table>
  </div>`;
};

const spanRows = (rows: readonly GeneratorRow[]): Markup =>
  html`<tbody>
    <tr class="span">
      <th scope="rowgroup" colspan="${HEADS.length + 1}"><span>${capitalised(rows[0]?.duration.about ?? '')}</span></th>
    </tr>
    ${rows.map(row)}
  </tbody>`;

const row = ({ generator, duration }: GeneratorRow): Markup => {
  const { count, minMs, maxMs } = duration;
  const values = [minMs, toldPercentile(duration, 0.5), toldPercentile(duration, 0.95), toldPercentile(duration, 0.99), maxMs];
  return html`<tr>
    <th scope="row">
      <b>${generator.generator}</b> <span class="version">${isStandIn(generator) && 'proves nothing, '}${generator.version}</span>
    </th>
    <td>${countText(count)}</td>
    ${values.map((ms) => html`<td>${ms === undefined ? '–' : msText(ms)}</td>`)}
  </tr>`;
};
