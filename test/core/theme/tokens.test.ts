/**
 * Holds the shared colours to what core/theme/tokens.ts promises: readable in light and in dark, and one meaning for red.
 * Why: a colour is easily nudged by eye, and nobody sees a contrast of 4.2.
 */
import test from 'ava';
import { colourProperty, darkPalette, lightPalette, tokensCss } from '../../../core/theme/tokens.ts';
import type { Palette } from '../../../core/theme/tokens.ts';

const channel = (hex: string, at: number): number => {
  const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number => 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (one: string, other: string): number => {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const words: (keyof Palette)[] = ['ink', 'muted', 'attacker', 'server', 'defender', 'inTime', 'late', 'tentative', 'falseHit'];

for (const [theme, palette] of [
  ['light', lightPalette],
  ['dark', darkPalette],
] as const) {
  for (const name of words) {
    test(`look: ${name} can be read on the ${theme} page, panel and fill`, (t) => {
      for (const ground of ['page', 'panel', 'fill'] as const)
        t.true(
          contrast(palette[name], palette[ground]) >= 4.5,
          `${name} on ${ground}: ${contrast(palette[name], palette[ground]).toFixed(2)}`,
        );
    });
  }
  test(`look: the edges of what one can press stand out on the ${theme} page`, (t) => {
    t.true(contrast(palette.edge, palette.page) >= 3);
    t.true(contrast(palette.edge, palette.panel) >= 3);
  });
}

test('look: every colour reaches the style sheet under its name, in both themes', (t) => {
  for (const name of Object.keys(lightPalette) as (keyof Palette)[]) {
    t.true(tokensCss.includes(`${colourProperty(name)}:${lightPalette[name]};`));
    t.true(tokensCss.includes(`${colourProperty(name)}:${darkPalette[name]};`));
  }
});
