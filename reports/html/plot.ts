// Observable Plot on the server: one chart in, one SVG string out, in colours that follow the page's theme. The only file that knows Plot draws
// into a document and that linkedom lends it one.

import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { typePx } from '../../core/theme/tokens.ts';
import { escapeHtml, trusted } from './markup.ts';
import type { Markup } from './markup.ts';

/** As much of a rendered scale as our own marks need: where a value lies, in px of the chart. */
export interface PlacedScale {
  apply(value: unknown): number;
  readonly bandwidth?: number;
}

interface PlottedSvg {
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<{ remove(): void }>;
  scale(name: 'x' | 'y'): PlacedScale | undefined;
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * Draws a chart. `label` tells a screen reader what a glance would show. `overlay` may add SVG of our own once the scales are known.
 * Colours given as `var(--…)` follow the theme.
 */
export const plotChart = (
  label: string,
  options: Plot.PlotOptions,
  overlay?: (scales: { readonly x: PlacedScale; readonly y: PlacedScale }) => Markup,
): Markup => {
  const svg = Plot.plot({
    document,
    className: 'plot',
    style: { fontSize: `${typePx.small}px`, fontFamily: 'inherit', background: 'none' },
    ...options,
  }) as unknown as PlottedSvg;
  // Plot repeats its style sheet in every chart; the page has it once.
  for (const style of svg.querySelectorAll('style')) style.remove();
  const [x, y] = [svg.scale('x'), svg.scale('y')];
  // linkedom leaves `<` in attributes as it is; the label is escaped here like all other text.
  const drawn = svg.outerHTML.replace('<svg ', () => `<svg role="img" aria-label="${escapeHtml(label)}" `);
  if (overlay === undefined || x === undefined || y === undefined) return trusted(drawn);
  return trusted(drawn.replace(/<\/svg>$/, () => `${overlay({ x, y }).markup}</svg>`));
};
