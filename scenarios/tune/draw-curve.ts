// The picture of the window: what share dodges in time, for every window, with the line of the formula, the dots of the party machine and the rings
// of the designer's own presses. SVG text drawn afresh at every change; a pure function of what is shown.

import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { percentText } from '../../reports/html/format.ts';
import { svg, type Markup } from '../../reports/html/markup.ts';
import type { EvidencePoint } from './evidence.ts';

/** One simulated point. */
export interface CurveDot {
  readonly windowMs: number;
  readonly ratio: number;
  readonly ci95: readonly [number, number];
  readonly trials: number;
}

/** One setting's line. */
export interface CurveLine {
  /** `a` or `b`: decides colour and dash. */
  readonly column: 'a' | 'b';
  readonly share: (windowMs: number) => number;
  /** The window that is set, and what it comes to. */
  readonly windowMs: number;
  readonly ratio: number;
  readonly dots: readonly CurveDot[];
  /** What earlier runs measured. */
  readonly evidence: readonly EvidencePoint[];
}

export interface CurvePicture {
  readonly lines: readonly CurveLine[];
  /** ms after the announcement, in any order. */
  readonly presses: readonly number[];
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Windows the picture begins and may end at. Unit: ms. */
const FROM_MS = 100;
const ENDS_MS = [800, 1000, 1250, 1500] as const;
/** Points of a line: one for every third px of the widest picture. */
const POINTS = 240;
/** Width of one letter of 14 px, generously. */
const LETTER_PX = 8.5;
const MARGIN = { left: 48, right: 20, top: 40, bottom: 48 } as const;

interface Frame {
  readonly x: (ms: number) => number;
  readonly y: (ratio: number) => number;
  readonly toMs: number;
  readonly picture: CurvePicture;
}

/** Where the picture ends: wide enough for every window set and for nine tenths of the way up. Unit: ms. */
export const curveEndMs = (lines: readonly CurveLine[], presses: readonly number[]): number =>
  ENDS_MS.find(
    (end) =>
      lines.every(({ share, windowMs }) => windowMs <= end - 50 && share(end) >= 0.95 * share(1500)) && presses.every((ms) => ms <= end),
  ) ?? 1500;

/** The picture. */
export const drawCurve = (picture: CurvePicture): Markup => {
  const { widthPx, heightPx, lines } = picture;
  const toMs = curveEndMs(lines, picture.presses);
  const [plotWidth, plotHeight] = [widthPx - MARGIN.left - MARGIN.right, heightPx - MARGIN.top - MARGIN.bottom];
  const frame: Frame = {
    x: (ms) => round(MARGIN.left + ((ms - FROM_MS) / (toMs - FROM_MS)) * plotWidth),
    y: (ratio) => round(MARGIN.top + (1 - ratio) * plotHeight),
    toMs,
    picture,
  };
  const about = lines
    .map(({ column, ratio, windowMs }) => `${lines.length > 1 ? `${column.toUpperCase()}: ` : ''}${percentText(ratio)} % at ${windowMs} ms`)
    .join('; ');
  return svg`<svg class="curve" role="img" aria-label="Share of blows dodged in time by dodge window, ${FROM_MS} to ${toMs} ms. ${about}." width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${[
    drawAxes(frame),
    ...lines.map((line) => drawWindow(frame, line)),
    ...lines.map((line) => drawLine(frame, line)),
    drawPresses(frame),
    ...lines.map((line) => drawDots(frame, line)),
    ...lines.map((line) => drawEvidence(frame, line)),
    ...drawLabels(frame),
  ]}</svg>`;
};

const drawAxes = ({ x, y, toMs, picture }: Frame): Markup => {
  const { widthPx, heightPx } = picture;
  const step = (widthPx - MARGIN.left - MARGIN.right) / ((toMs - FROM_MS) / 100) >= 44 ? 100 : 200;
  const ticks: number[] = [];
  for (let ms = Math.ceil(FROM_MS / step) * step; ms <= toMs; ms += step) ticks.push(ms);
  const bottom = y(0);
  return svg`${[0, 0.5, 1].map(
    (ratio) =>
      svg`<path class="grid" d="M${MARGIN.left},${y(ratio)}H${widthPx - MARGIN.right}"/><text class="axis" x="${MARGIN.left - 8}" y="${y(ratio) + 5}" text-anchor="end">${ratio * 100} %</text>`,
  )}<path class="grid target-line" d="M${MARGIN.left},${y(TARGET_RATIO)}H${widthPx - MARGIN.right}"/><text class="axis halo" x="${MARGIN.left + 4}" y="${y(TARGET_RATIO) - 6}">target ${TARGET_RATIO * 100} %</text>${ticks.map(
    (ms) =>
      svg`<path class="axis-rule" d="M${x(ms)},${bottom}v5"/><text class="axis" x="${x(ms)}" y="${bottom + 22}" text-anchor="middle">${ms}</text>`,
  )}<text class="axis" x="${widthPx - MARGIN.right}" y="${heightPx - 6}" text-anchor="end">dodge window, ms (from ${FROM_MS})</text>`;
};

const drawLine = ({ x, y, toMs }: Frame, { column, share }: CurveLine): Markup => {
  const points = Array.from({ length: POINTS + 1 }, (_, index) => {
    const ms = FROM_MS + ((toMs - FROM_MS) * index) / POINTS;
    return `${x(ms)},${y(share(ms))}`;
  });
  return svg`<path class="formula-line column-${column}" d="M${points.join('L')}"/>`;
};

const drawWindow = ({ x, y }: Frame, { column, windowMs, ratio }: CurveLine): Markup =>
  svg`<path class="window-line column-${column}" d="M${x(windowMs)},${y(0)}V${y(ratio)}"/>`;

const drawDots = ({ x, y, toMs }: Frame, { column, dots }: CurveLine): readonly Markup[] =>
  dots
    .filter(({ windowMs }) => windowMs <= toMs)
    .map(
      ({ windowMs, ratio, ci95, trials }) =>
        svg`<g class="dot column-${column}"><title>simulated, window ${windowMs} ms: ${percentText(ratio)} % of ${trials}</title><path d="M${x(windowMs)},${y(ci95[0])}V${y(ci95[1])}"/><circle cx="${x(windowMs)}" cy="${y(ratio)}" r="4"/></g>`,
    );

/** Earlier runs: a hollow square for virtual time, a ring for live sockets. */
const drawEvidence = ({ x, y, toMs }: Frame, { evidence }: CurveLine): readonly Markup[] =>
  evidence
    .filter(({ windowMs }) => windowMs >= FROM_MS && windowMs <= toMs)
    .map(({ windowMs, dodgeRatio, ci95, exchanges, host, source }) => {
      const [px, py] = [x(windowMs), y(dodgeRatio)];
      const shape =
        host === 'live' ? svg`<circle cx="${px}" cy="${py}" r="6"/>` : svg`<rect x="${px - 5}" y="${py - 5}" width="10" height="10"/>`;
      return svg`<g class="evidence"><title>${source}, window ${windowMs} ms: ${percentText(dodgeRatio)} % of ${exchanges}</title><path d="M${px},${y(ci95[0])}V${y(ci95[1])}"/>${shape}</g>`;
    });

/** Each press is a ring: with a window this long, so many of them would have been in time. */
const drawPresses = ({ x, y, picture }: Frame): readonly Markup[] => {
  const sorted = picture.presses.toSorted((left, right) => left - right);
  if (sorted.length === 0) return [];
  const steps = sorted.map((ms, index) => `H${x(Math.max(FROM_MS, ms))}V${y((index + 1) / sorted.length)}`).join('');
  return [
    svg`<path class="press-steps" d="M${x(FROM_MS)},${y(0)}${steps}"/>`,
    ...sorted.map(
      (ms, index) =>
        svg`<circle class="press" cx="${x(Math.max(FROM_MS, ms))}" cy="${y((index + 1) / sorted.length)}" r="5"><title>your press, ${ms} ms</title></circle>`,
    ),
  ];
};

/** The number at each window that is set. The line rises from the left, so there is room to the right below it and to the left above it. */
const drawLabels = ({ x, y, picture }: Frame): readonly Markup[] => {
  const isPair = picture.lines.length > 1;
  let upperLeft = 0;
  return picture.lines.map(({ column, ratio, windowMs }) => {
    const [px, py] = [x(windowMs), y(ratio)];
    const text = `${isPair ? `${column.toUpperCase()} ` : ''}${windowMs} ms, ${percentText(ratio)} %`;
    const textPx = text.length * LETTER_PX;
    const fitsRight = px + 14 + textPx < picture.widthPx && py + 24 < y(0);
    const fitsLeft = px - 14 - textPx > 0;
    const isRight = fitsRight && (column === 'a' || !fitsLeft);
    const baseline = isRight ? py + 24 : py - 14 - 20 * upperLeft;
    if (!isRight) upperLeft += 1;
    const side = isRight || !fitsLeft ? 'start' : 'end';
    return svg`<circle class="here column-${column}" cx="${px}" cy="${py}" r="6"/><text class="here-label column-${column}" x="${px + (side === 'start' ? 12 : -8)}" y="${round(Math.max(14, baseline))}" text-anchor="${side}">${text}</text>`;
  });
};

const round = (px: number): number => Math.round(px * 10) / 10;
