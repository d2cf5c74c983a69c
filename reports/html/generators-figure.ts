// One kind of duration by several generators, each a row on one logarithmic axis: a line from the fastest to the slowest, a ring at the median, a stroke at
// every other percentile the generator gave, and its histogram where it gave one. Made of plain boxes, so that it fits any width and its words are words.

import type { GeneratorDuration, GeneratorRecord } from '../record.ts';
import { canTellPercentile } from '../statistics.ts';
import { countText, msText } from './format.ts';
import { html, trusted } from './markup.ts';
import type { Markup } from './markup.ts';

/** A generator's durations of one name. */
export interface GeneratorRow {
  readonly generator: GeneratorRecord;
  readonly duration: GeneratorDuration;
}

/** No axis begins below this; what is faster is drawn at its edge. Unit: ms. */
const LEAST_MS = 0.1;
const MEDIAN = 0.5;

/** The figure of the rows, which share one name. */
export const generatorsFigure = (title: string, rows: readonly GeneratorRow[]): Markup => {
  const axis = axisOf(rows.map(({ duration }) => duration));
  return html`<figure class="chart generators">
    <figcaption><b>${title}</b></figcaption>
    <ol>
      ${rows.map((row) => figureRow(row, axis))}
    </ol>
    <p class="generator-axis" aria-hidden="true">${axis.ticks.map((ms) => tickLabel(axis, ms))}</p>
    <p class="note">
      ms, on a logarithmic axis. Line: fastest to slowest; ring: median; strokes: the other percentiles
      given${rows.some(({ duration }) => duration.histogram !== undefined) && '; bars: the histogram given'}.
    </p>
  </figure>`;
};

/** What a generator said of a duration, in words: only what it gave, and of that only what so many samples can tell. */
export const toldText = (duration: GeneratorDuration): string => {
  const { count, percentiles, maxMs } = duration;
  const told = percentiles
    .filter(([ratio]) => [MEDIAN, 0.95, 0.99].includes(ratio) && canTellPercentile({ count, ratio }))
    .map(([ratio, ms]) => `${ratio === MEDIAN ? 'half' : `${ratio * 100}\u00A0%`} within ${msText(ms)}\u00A0ms`);
  return [...told, ...(maxMs === undefined ? [] : [`slowest ${msText(maxMs)}\u00A0ms`])].join(', ');
};

interface Axis {
  readonly ticks: readonly number[];
  /** Where a duration lies, as per cent of the width. */
  at(ms: number): number;
}

const axisOf = (durations: readonly GeneratorDuration[]): Axis => {
  const values = durations
    .flatMap(({ minMs, maxMs, percentiles }) => [minMs, maxMs, ...percentiles.map(([, ms]) => ms)])
    .filter((ms) => ms !== undefined)
    .map((ms) => Math.max(LEAST_MS, ms));
  const from = Math.floor(Math.log10(Math.min(...values, 10)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values, 1))));
  return {
    ticks: Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index)),
    at: (ms) => ((Math.log10(Math.max(LEAST_MS, ms)) - from) / (to - from)) * 100,
  };
};

const figureRow = ({ generator, duration }: GeneratorRow, axis: Axis): Markup =>
  html`<li>
    <p class="generator-row"><b>${generator.generator}</b> <span>${duration.about} · ${countText(duration.count)} times</span></p>
    <p class="generator-told">${toldText(duration)}</p>
    <div class="generator-track" aria-hidden="true">
      ${axis.ticks.map((ms) => box('grid', { left: axis.at(ms) }))} ${histogramBars(duration, axis)} ${range(duration, axis)}
      ${duration.percentiles.map(([ratio, ms]) => box(ratio === MEDIAN ? 'median' : 'percentile', { left: axis.at(ms) }))}
    </div>
  </li>`;

const range = ({ minMs, maxMs, percentiles }: GeneratorDuration, axis: Axis): Markup => {
  const from = minMs ?? percentiles[0]?.[1];
  const to = maxMs ?? percentiles.at(-1)?.[1];
  if (from === undefined || to === undefined) return html``;
  return box('range', { left: axis.at(from), width: axis.at(to) - axis.at(from) });
};

/** Bars as high as they hold samples; a bar begins where the last one ended, the first at the fastest. */
const histogramBars = ({ histogram = [], minMs }: GeneratorDuration, axis: Axis): readonly Markup[] => {
  const most = Math.max(1, ...histogram.map(([, count]) => count));
  let from = minMs ?? 0;
  return histogram.map(([upToMs, count]) => {
    const left = axis.at(from);
    from = upToMs;
    return box('bar', { left, width: axis.at(upToMs) - left, height: (count / most) * 100 });
  });
};

const tickLabel = (axis: Axis, ms: number): Markup =>
  html`<span class="${axis.at(ms) === 0 ? 'first' : axis.at(ms) === 100 ? 'last' : ''}" style="left:${axis.at(ms).toFixed(2)}%"
    >${msText(ms)}</span
  >`;

/** A box placed by per cent of its track. */
const box = (kind: string, place: Readonly<Record<string, number>>): Markup => {
  const style = Object.entries(place).map(([name, value]) => `${name}:${value.toFixed(2)}%`);
  return trusted(`<i class="generator-${kind}" style="${style.join(';')}"></i>`);
};
