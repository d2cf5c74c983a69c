// Pictures a scenario brings as data: curves, bars and grids. Curves go through Plot at two widths; bars and grids are lists and tables with
// colour, so they fit any screen and can be read aloud as they are.

import * as Plot from '@observablehq/plot';
import { unreachable } from '../../core/assert.ts';
import type { ChartRecord, ChartSeries } from '../record.ts';
import { countText, factorText, intervalText, msText, percentText } from './format.ts';
import { shadeOf } from './shades.ts';
import { textWidthPx } from './label-rows.ts';
import { html, trusted } from './markup.ts';
import type { Markup } from './markup.ts';
import { plotChart } from './plot.ts';

type Curves = Extract<ChartRecord, { kind: 'curves' }>;
type Bars = Extract<ChartRecord, { kind: 'bars' }>;
type Grid = Extract<ChartRecord, { kind: 'grid' }>;

/** Colours of series and parts, in turn. Red is missing on purpose: it means a false hit and nothing else. */
const COLOURS = ['defender', 'attacker', 'in-time', 'server', 'late', 'muted'] as const;
/** Dashes of lines, in turn, so that no line is told by its colour alone. */
const DASHES = ['none', '7 4', '2 3', '10 3 2 3', '5 2', '1 4'] as const;
/** Least distance between two names at the ends of curves. Unit: px. */
const NAME_PX = 18;

/** One chart with its title. */
export const chartFigure = (chart: ChartRecord): Markup =>
  html`<figure class="chart">
    <figcaption><b>${chart.title}</b></figcaption>
    ${chartBody(chart)}
  </figure>`;

const chartBody = (chart: ChartRecord): Markup => {
  switch (chart.kind) {
    case 'curves':
      return curves(chart);
    case 'bars':
      return bars(chart);
    case 'grid':
      return grid(chart);
    default:
      return unreachable(chart);
  }
};

const colourOf = (index: number): string => `var(--${COLOURS[index % COLOURS.length] ?? 'ink'})`;

const curves = (chart: Curves): Markup => {
  const marks = new Set(chart.series.map((series) => series.mark));
  const words = { line: 'line: formula', dot: 'dot: simulated', ring: 'ring: live sockets' } as const;
  const meaning = (['line', 'dot', 'ring'] as const).filter((mark) => marks.has(mark)).map((mark) => words[mark]);
  return html`<p class="note">${[chart.yLabel, ...meaning].join('; ')}</p>
    <div class="wide">${curvesAt(chart, { width: 960, height: 340 })}</div>
    <div class="narrow">${curvesAt(chart, { width: 358, height: 280 })}</div>`;
};

const curvesAt = (chart: Curves, size: { readonly width: number; readonly height: number }): Markup => {
  const names = [...new Set(chart.series.map((series) => series.name))];
  const points = chart.series.flatMap((series) => series.points);
  const xs = [...points.map(([x]) => x), ...(chart.guides ?? []).filter((guide) => guide.axis === 'x').map((guide) => guide.at)];
  const ys = [
    ...points.flatMap(([, y, low, high]) => [y, low ?? y, high ?? y]),
    ...(chart.guides ?? []).filter((guide) => guide.axis === 'y').map((guide) => guide.at),
  ];
  if (xs.length === 0) return html`<p class="note">Nothing was measured.</p>`;
  const xDomain: [number, number] = [Math.min(...xs), Math.max(...xs)];
  const yDomain: [number, number] = chart.isYRatio ? [0, 1] : [Math.min(0, ...ys), Math.max(...ys) * 1.05];
  const room = names.length > 1 ? Math.min(size.width * 0.34, Math.max(...names.map(textWidthPx)) + 16) : 16;
  const margins = { marginLeft: 52, marginRight: room, marginTop: 16, marginBottom: 46 };
  const yPx = (y: number): number =>
    margins.marginTop + (1 - (y - yDomain[0]) / (yDomain[1] - yDomain[0] || 1)) * (size.height - margins.marginTop - margins.marginBottom);
  const fromZero = xDomain[0] === 0 ? '' : ` (axis begins at ${countText(xDomain[0])})`;
  return plotChart(spokenCurves(chart), {
    ...size,
    ...margins,
    x: {
      domain: xDomain,
      ticks: size.width < 500 ? 4 : 8,
      tickFormat: countText,
      tickSize: 0,
      label: `${chart.xLabel}${fromZero}`,
      labelAnchor: 'center',
      labelArrow: 'none',
      labelOffset: 42,
    },
    y: {
      domain: yDomain,
      ticks: chart.isYRatio ? [0, 0.25, 0.5, 0.75, 1] : 5,
      tickFormat: chart.isYRatio ? percentText : countText,
      tickSize: 0,
      label: null,
      grid: true,
    },
    marks: [
      ...(chart.guides ?? []).flatMap((guide) => guideMarks(guide, yDomain[1])),
      ...chart.series.flatMap((series) => seriesMarks(series, names.indexOf(series.name))),
      ...(names.length > 1 ? endNames(chart, names, yPx) : []),
    ],
  });
};

const guideMarks = (guide: NonNullable<Curves['guides']>[number], top: number): Plot.Markish[] => {
  const rule = { stroke: 'var(--edge)', strokeDasharray: '2 3' };
  const text = { text: [guide.text], fill: 'var(--muted)', stroke: 'var(--page)', strokeWidth: 4 };
  return guide.axis === 'x'
    ? [Plot.ruleX([guide.at], rule), Plot.text([top], { ...text, x: [guide.at], y: [top], dx: -6, dy: 8, textAnchor: 'end' })]
    : [
        Plot.ruleY([guide.at], rule),
        Plot.text([guide.at], { ...text, y: [guide.at], frameAnchor: 'left', dx: 4, dy: -9, textAnchor: 'start' }),
      ];
};

const seriesMarks = (series: ChartSeries, index: number): Plot.Markish[] => {
  const stroke = colourOf(index);
  const rows = series.points.map(([x, y, low, high]) => ({ x, y, low, high, text: `${series.name}: ${countText(y)} at ${countText(x)}` }));
  const intervals = Plot.ruleX(
    rows.filter((row) => row.low !== undefined),
    { x: 'x', y1: 'low', y2: 'high', stroke, strokeWidth: 1.5 },
  );
  if (series.mark === 'line')
    return [Plot.line(rows, { x: 'x', y: 'y', stroke, strokeWidth: 2, strokeDasharray: DASHES[index % DASHES.length] ?? 'none' })];
  const fill = series.mark === 'dot' ? stroke : 'var(--page)';
  return [intervals, Plot.dot(rows, { x: 'x', y: 'y', r: series.mark === 'dot' ? 3.5 : 5, fill, stroke, strokeWidth: 2, title: 'text' })];
};

/** Each name once, at the end of its curve, pushed apart where curves end together. */
const endNames = (chart: Curves, names: readonly string[], yPx: (y: number) => number): Plot.Markish[] => {
  const ends = names.flatMap((name, index) => {
    const last = chart.series
      .filter((series) => series.name === name)
      .flatMap((series) => series.points)
      .toSorted(([left], [right]) => left - right)
      .at(-1);
    return last === undefined ? [] : [{ name, index, x: last[0], y: last[1] }];
  });
  let above = -Infinity;
  return ends
    .toSorted((left, right) => yPx(left.y) - yPx(right.y))
    .map((end) => {
      const wanted = yPx(end.y);
      const placed = Math.max(wanted, above + NAME_PX);
      above = placed;
      return Plot.text([end], {
        x: 'x',
        y: 'y',
        text: 'name',
        dx: 10,
        dy: placed - wanted,
        textAnchor: 'start',
        fill: colourOf(end.index),
        stroke: 'var(--page)',
        strokeWidth: 4,
      });
    });
};

const spokenCurves = (chart: Curves): string => {
  const value = (y: number): string => (chart.isYRatio ? `${percentText(y)} %` : countText(y));
  const said = chart.series.map((series) => {
    const [first, last] = [series.points[0], series.points.at(-1)];
    return first === undefined || last === undefined
      ? `${series.name}: nothing`
      : `${series.name}: ${value(first[1])} at ${countText(first[0])}, ${value(last[1])} at ${countText(last[0])}`;
  });
  return `${chart.title}. ${chart.xLabel}; ${chart.yLabel}. ${said.join('; ')}.`;
};

const bars = (chart: Bars): Markup => {
  const names = [...new Set(chart.bars.flatMap((bar) => bar.parts.map((part) => part.name)))];
  const totals = chart.bars.map((bar) => bar.parts.reduce((sum, part) => sum + part.value, 0));
  const highs = chart.bars.flatMap((bar) => bar.parts.map((part) => part.ci95?.[1] ?? 0));
  const full = chart.isValueRatio && Math.max(...totals, ...highs) <= 1 ? 1 : Math.max(...totals, ...highs, Number.MIN_VALUE);
  const value = (amount: number): string => (chart.isValueRatio ? `${percentText(amount)} %` : countText(roundedTo3(amount)));
  const legend = names.map((name, index) => html`<span class="shade">${swatch(index)}${name}</span>`);
  const rows = chart.bars.map((bar) => {
    const said = bar.parts.map((part) => {
      const sure =
        part.ci95 === undefined
          ? ''
          : chart.isValueRatio
            ? ` (${intervalText(part.ci95)})`
            : ` (${value(part.ci95[0])}–${value(part.ci95[1])})`;
      return names.length === 1 ? `${value(part.value)}${sure}` : `${part.name} ${value(part.value)}${sure}`;
    });
    return html`<li>
      <span class="bar-name">${bar.name}</span>
      <span class="bar-track" aria-hidden="true">${barParts(bar, names, full)}</span>
      <span class="bar-value">${said.join(', ')}</span>
    </li>`;
  });
  return html`<p class="note">${chart.valueLabel}</p>
    ${names.length > 1 && html`<p class="legend">${legend}</p>`}
    <ul class="bars">
      ${rows}
    </ul>`;
};

const barParts = (bar: Bars['bars'][number], names: readonly string[], full: number): readonly Markup[] => {
  const share = (amount: number): string => `${Math.max(0, (amount / full) * 100).toFixed(2)}%`;
  let begun = 0;
  return bar.parts.map((part) => {
    const from = begun;
    begun += part.value;
    const index = names.indexOf(part.name);
    const error =
      part.ci95 !== undefined &&
      html`<i class="bar-error" style="left:${share(from + part.ci95[0])};width:${share(part.ci95[1] - part.ci95[0])}"></i>`;
    return html`<i class="bar-part" style="left:${share(from)};width:${share(part.value)};background:${colourOf(index)}"></i>${error}`;
  });
};

const swatch = (index: number): Markup => trusted(`<i style="background:${colourOf(index)}"></i>`);

const grid = (chart: Grid): Markup => {
  const known = chart.rows.flatMap((row) => row.values).filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const text = (value: number): string =>
    chart.unit === 'ratio' ? percentText(value) : chart.unit === 'ms' ? msText(value) : factorText(value);
  // Shares keep the shades they have everywhere; other units shade from their least to their largest value.
  const shade = (value: number): number =>
    chart.unit === 'ratio' ? shadeOf(value) : Math.floor(((value - least) / (most - least || 1)) * 3);
  const cells = (row: Grid['rows'][number]): readonly Markup[] =>
    row.values.map((value) =>
      value === null
        ? html`<td>–</td>`
        : html`<td style="background:var(--heat-${shade(value)});color:var(--heat-ink-${shade(value)})">${text(value)}</td>`,
    );
  const unit = { ratio: 'in %', ms: 'in ms', factor: 'as a factor' }[chart.unit];
  return html`<p class="note">Across: ${chart.xLabel}. Down: ${chart.yLabel}. Values ${unit}.</p>
    <div class="scroll" role="region" aria-label="${chart.title}" tabindex="0">
      <table class="numbers tight grid">
        <thead>
          <tr>
            <th scope="col">${chart.yLabel}</th>
            ${chart.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${chart.rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${row.name}</th>
                ${cells(row)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

const roundedTo3 = (value: number): number => Number(value.toPrecision(3));
