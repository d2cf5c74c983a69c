// The shared colours as the canvas needs them: read from the style sheet once per theme, so that light, dark and the tokens stay the one source.

import { colourProperty, lightPalette, typeFamilies, typePx, type Palette } from '../../../core/theme/tokens.ts';

/** Reads the colours now in force. */
export const readInk = (): Palette => {
  const style = getComputedStyle(document.documentElement);
  const names = Object.keys(lightPalette) as (keyof Palette)[];
  return Object.fromEntries(
    names.map((name) => [name, style.getPropertyValue(colourProperty(name)).trim() || lightPalette[name]]),
  ) as unknown as Palette;
};

/** Calls back when the reader's theme changes. */
export const onThemeChange = (changed: () => void): void =>
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);

/** Whether the reader asked for less motion, now. */
export const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export const fonts = {
  words: `400 ${typePx.small}px ${typeFamilies.words}`,
  strong: `600 ${typePx.small}px ${typeFamilies.words}`,
  loud: `600 ${typePx.large}px ${typeFamilies.words}`,
  figures: `600 ${typePx.small}px ${typeFamilies.figures}`,
} as const;

/** Words on the ground, readable over whatever is under them. */
export const write = (
  context: CanvasRenderingContext2D,
  ink: Palette,
  line: { text: string; x: number; y: number; colour: string; font: string; ground?: string },
): void => {
  context.font = line.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = line.ground ?? ink.panel;
  context.strokeText(line.text, line.x, line.y);
  context.fillStyle = line.colour;
  context.fillText(line.text, line.x, line.y);
};
