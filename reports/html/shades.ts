// The shades of a share, the same wherever shares are laid out as a map: which shade, what it means, and its colours in both themes. Darker is more; the
// step at the target is the one to be seen from afar.

import { darkPalette, lightPalette } from '../../core/theme/tokens.ts';
import type { Palette } from '../../core/theme/tokens.ts';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import type { DodgeCell } from '../record.ts';
import { percentText } from './format.ts';

/** Lower ends of the shades, ratios, and how much of the colour each holds. */
const SHADES = [
  { from: 0, share: 0.04 },
  { from: 0.2, share: 0.15 },
  { from: 0.4, share: 0.3 },
  { from: 0.6, share: 0.46 },
  { from: TARGET_RATIO, share: 0.88 },
  { from: 0.9, share: 1 },
] as const;

/** As printed: a cell that says 80 stands on the target's side of the line. */
const printedRatio = (ratio: number): number => Math.round(ratio * 100) / 100;

/** Which shade a ratio has: 0, the lightest, to 5. */
export const shadeOf = (ratio: number): number => SHADES.findLastIndex(({ from }) => printedRatio(ratio) >= from);

/** What each shade means, in %, from the lightest on: `under 20`, `20–40` … `90 and more`. */
export const shadeWords = (): readonly string[] =>
  SHADES.map(({ from }, index) => {
    const next = SHADES[index + 1]?.from;
    if (index === 0) return `under ${percentText(next ?? 1)}`;
    return next === undefined ? `${percentText(from)} and more` : `${percentText(from)}–${percentText(next)}`;
  });

/** The smallest window tried from which on at least `ratio` is dodged; undefined when none suffices. Unit: ms. */
export const firstReaching = (cells: readonly DodgeCell[], ratio: number): number | undefined => {
  const sorted = cells.toSorted((left, right) => left.windowMs - right.windowMs);
  const last = sorted.findLastIndex((cell) => printedRatio(cell.dodgeRatio) < ratio);
  return sorted[last + 1]?.windowMs;
};

/** The shades' fills and the ink that is read on each, light to dark, for one palette. `#rrggbb`. */
export const heatColours = (palette: Palette): readonly { readonly fill: string; readonly ink: string }[] =>
  SHADES.map(({ from, share }) => ({
    fill: mixed(palette.page, palette.defender, share),
    ink: from >= TARGET_RATIO ? palette.page : palette.ink,
  }));

/** The shades as custom properties, for both themes. */
export const heatCss = (): string => {
  return `:root{${shadeLines(lightPalette)}}@media (prefers-color-scheme:dark){:root{${shadeLines(darkPalette)}}}`;
};

const mixed = (from: string, to: string, share: number): string => {
  const mix = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
};

const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);

const shadeLines = (palette: Palette): string =>
  heatColours(palette)
    .map(({ fill, ink }, index) => `--heat-${index}:${fill};--heat-ink-${index}:${ink};`)
    .join('');
