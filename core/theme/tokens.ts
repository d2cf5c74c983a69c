/**
 * The look that every picture and page of this project shares: type, space, and colours named by meaning.
 * Why here: the game's page and the reports may not import each other, and a colour must mean one thing in both.
 * Promises: pure strings; every text colour has a contrast of at least 4.5:1 on `page`, `panel` and `fill`, in light and dark
 * (test/core/theme/tokens.test.ts computes it); the set survives the common colour blindnesses; red means a false hit and nothing else.
 */

/** One theme's colours, each named for what it means. All are `#rrggbb`. */
export type Palette = {
  /** The page behind everything. */
  readonly page: string;
  /** A raised surface: a card, a table's head, a tool strip. */
  readonly panel: string;
  /** A quiet fill: an empty bar, a track, the ground between roads. */
  readonly fill: string;
  /** Thin rules and borders (1 px); never text. */
  readonly rule: string;
  /** Borders of things one can press; 3:1 against page and panel. */
  readonly edge: string;
  /** Words and figures. */
  readonly ink: string;
  /** Words that matter less. */
  readonly muted: string;
  /** Lane of the one who strikes. */
  readonly attacker: string;
  /** Lane of the party server. */
  readonly server: string;
  /** Lane of the one who is struck at; also the colour of things one can press. */
  readonly defender: string;
  /** A press that came in time; what went well. */
  readonly inTime: string;
  /** A press that came too late, and the gap with its number. */
  readonly late: string;
  /** What is announced and may still change; always drawn hatched as well. */
  readonly tentative: string;
  /** A hit that was shown and then turned out not to be: the only red. */
  readonly falseHit: string;
};

/** Colours on a light page. Hues follow Okabe and Ito's set, darkened until they can be read as text. */
export const lightPalette: Palette = {
  page: '#ffffff',
  panel: '#f5f5f2',
  fill: '#e9e9e4',
  rule: '#d5d5ce',
  edge: '#82827b',
  ink: '#1c1c1a',
  muted: '#5b5b56',
  attacker: '#9a5200',
  server: '#8b3f78',
  defender: '#00629b',
  inTime: '#006e50',
  late: '#6b5f00',
  tentative: '#62625c',
  falseHit: '#bf1722',
};

/** Colours on a dark page. */
export const darkPalette: Palette = {
  page: '#161716',
  panel: '#202221',
  fill: '#2d2f2e',
  rule: '#3c3f3d',
  edge: '#868a87',
  ink: '#efefec',
  muted: '#b0b2ae',
  attacker: '#f0a53a',
  server: '#dd93c4',
  defender: '#69bdf0',
  inTime: '#3fc79b',
  late: '#e8dc4f',
  tentative: '#a4a6a2',
  falseHit: '#ff7f74',
};

/** Sizes of type, in px. Nothing that is read is smaller than `small`. */
export const typePx = { small: 14, body: 16, large: 20, title: 28 } as const;

/** Families of type: the system's own, so that nothing has to be fetched. Figures and times use `figures`. */
export const typeFamilies = {
  words: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  figures: 'ui-monospace, "SF Mono", "Cascadia Mono", "Roboto Mono", "DejaVu Sans Mono", monospace',
} as const;

/** Other sizes, in px: all space is a multiple of `space`; a thing one can touch is at least `touch` each way. */
export const sizesPx = { space: 4, radius: 6, rule: 1, touch: 44 } as const;

/** Name of the custom property that carries one colour: `inTime` is `--in-time`. */
export const colourProperty = (name: keyof Palette): string => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const colourLines = (palette: Palette): string =>
  (Object.keys(palette) as (keyof Palette)[]).map((name) => `${colourProperty(name)}:${palette[name]};`).join('');

const plainLines = [
  `--words:${typeFamilies.words};`,
  `--figures:${typeFamilies.figures};`,
  ...Object.entries(typePx).map(([name, px]) => `--type-${name}:${px}px;`),
  `--space:${sizesPx.space}px;`,
  `--radius:${sizesPx.radius}px;`,
  `--touch:${sizesPx.touch}px;`,
].join('');

/**
 * The style sheet both the game and the reports begin with: custom properties for all of the above (`--attacker`, `--in-time`, `--type-body`, …),
 * light by default, dark where the reader asks for it (or with `data-theme` set to `light` or `dark` on the root), and the few rules every page keeps:
 * visible focus, tabular figures, the `.hatched` fill of tentative things, and no motion for those who asked for none.
 */
export const tokensCss: string = [
  `:root{color-scheme:light dark;${plainLines}${colourLines(lightPalette)}}`,
  `@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${colourLines(darkPalette)}}}`,
  `:root[data-theme=light]{color-scheme:light}`,
  `:root[data-theme=dark]{color-scheme:dark;${colourLines(darkPalette)}}`,
  `*,*::before,*::after{box-sizing:border-box}`,
  `body{margin:0;background:var(--page);color:var(--ink);font:400 var(--type-body)/1.5 var(--words)}`,
  `h1{font-size:var(--type-title);line-height:1.25}h2{font-size:var(--type-large);line-height:1.3}h1,h2,h3,b,strong{font-weight:600}`,
  `.figures,td,time,output{font-family:var(--figures);font-variant-numeric:tabular-nums}`,
  `.hatched{background-image:repeating-linear-gradient(135deg,var(--tentative) 0 2px,transparent 2px 6px)}`,
  `:focus-visible{outline:3px solid var(--defender);outline-offset:2px}`,
  `@media (prefers-reduced-motion:reduce){*,*::before,*::after{animation-duration:0.01ms!important;animation-iteration-count:1!important;transition-duration:0.01ms!important;scroll-behavior:auto!important}}`,
].join('\n');
