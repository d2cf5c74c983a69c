// How the share of dodges grows with the window, one small chart per network: the formula as a line, the simulation as dots with their error
// bars, live sockets as rings. Small multiples of a fixed size, so they stand four abreast on a desk and two on a phone.

import * as Plot from '@observablehq/plot';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { plainName } from '../metrics.ts';
import type { DodgeCell } from '../record.ts';
import { intervalText, percentText } from './format.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { plotChart } from './plot.ts';

/** Cells of one population, by how they were come by. */
export interface CurveCells {
  readonly virtual: readonly DodgeCell[];
  readonly live: readonly DodgeCell[];
}

/** The small charts of one population. */
export const successCurves = (cells: CurveCells, networkOrder: readonly string[]): Markup => {
  const all = [...cells.virtual, ...cells.live];
  const windows = all.map((cell) => cell.windowMs);
  const domain: [number, number] = [Math.min(...windows), Math.max(...windows)];
  const charts = networkOrder
    .filter((network) => all.some((cell) => cell.network === network))
    .map((network) => {
      const of = (list: readonly DodgeCell[]): readonly DodgeCell[] => list.filter((cell) => cell.network === network);
      return html`<figure class="small-chart">
        <figcaption>${plainName(network)}</figcaption>
        ${smallChart(network, { virtual: of(cells.virtual), live: of(cells.live) }, domain)}
      </figure>`;
    });
  return html`<div class="small-charts">${charts}</div>`;
};

/** What the three marks mean. The same in every picture of the project. */
export const markLegend = (): Markup =>
  html`<p class="legend">
    <span class="shade"
      ><svg width="26" height="14" aria-hidden="true"><path class="formula" d="M1 11L25 3" /></svg>formula</span
    >
    <span class="shade"
      ><svg width="14" height="14" aria-hidden="true">
        <path class="error" d="M7 0V14" />
        <circle class="virtual" cx="7" cy="7" r="4" /></svg
      >simulated, with 95 % error bar</span
    >
    <span class="shade"
      ><svg width="14" height="14" aria-hidden="true"><circle class="live" cx="7" cy="7" r="5" /></svg>live sockets</span
    >
  </p>`;

const smallChart = (network: string, cells: CurveCells, domain: readonly [number, number]): Markup => {
  const formula = [...cells.virtual, ...cells.live].toSorted((left, right) => left.windowMs - right.windowMs);
  const reached = formula.map((cell) => `${percentText(cell.dodgeRatio)} % at ${cell.windowMs} ms`);
  return plotChart(`${plainName(network)}: from ${reached[0] ?? 'nothing'} to ${reached.at(-1) ?? 'nothing'}`, {
    width: 150,
    height: 128,
    marginLeft: 32,
    marginRight: 14,
    marginTop: 10,
    marginBottom: 24,
    x: { domain: [...domain], ticks: [domain[0], domain[1]], tickFormat: String, label: null, tickSize: 0 },
    y: { domain: [0, 1], ticks: [0, 0.5, 1], tickFormat: percentText, label: null, tickSize: 0 },
    marks: [
      Plot.ruleY([0, 0.5, 1], { stroke: 'var(--rule)' }),
      Plot.ruleY([TARGET_RATIO], { stroke: 'var(--edge)', strokeDasharray: '2 3' }),
      Plot.lineY(formula, { x: 'windowMs', y: 'predictedRatio', stroke: 'var(--muted)', strokeWidth: 1.5, curve: 'monotone-x' }),
      Plot.ruleX(cells.virtual, {
        x: 'windowMs',
        y1: (cell: DodgeCell) => cell.ci95[0],
        y2: (cell: DodgeCell) => cell.ci95[1],
        stroke: 'var(--defender)',
        strokeWidth: 1.5,
      }),
      Plot.dot(cells.virtual, { x: 'windowMs', y: 'dodgeRatio', r: 2.5, fill: 'var(--defender)', title: aboutCell('simulated') }),
      Plot.ruleX(cells.live, {
        x: 'windowMs',
        y1: (cell: DodgeCell) => cell.ci95[0],
        y2: (cell: DodgeCell) => cell.ci95[1],
        stroke: 'var(--attacker)',
        strokeWidth: 1.5,
      }),
      Plot.dot(cells.live, {
        x: 'windowMs',
        y: 'dodgeRatio',
        r: 4.5,
        fill: 'var(--page)',
        stroke: 'var(--attacker)',
        strokeWidth: 2,
        title: aboutCell('live'),
      }),
    ],
  });
};

const aboutCell =
  (how: string) =>
  (cell: DodgeCell): string =>
    `${how}, window ${cell.windowMs} ms: ${percentText(cell.dodgeRatio)} % (${intervalText(cell.ci95)} %), formula ${percentText(cell.predictedRatio)} %`;
