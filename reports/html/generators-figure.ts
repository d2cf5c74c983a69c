// One kind of duration by several generators, each a row on one logarithmic axis: a thin line from the fastest to the slowest, a ring at the median, a stroke
// at every other percentile the generator gave, and its histogram where it gave one. Every mark is a number of the generator's own; nothing lies between.

import * as Plot from '@observablehq/plot';
import type { GeneratorDuration } from '../record.ts';
import { canTellPercentile } from '../statistics.ts';
import { countText, msText } from './format.ts';
import { alike, isStandIn, MEDIAN, STAND_IN_TEXT, timesText, toldText, type GeneratorRow } from './generator-words.ts';
import { placeLabels, textWidthPx, type LabelPlace, type LabelWish } from './label-rows.ts';
import { html } from './markup.ts';
import type { Markup } from './markup.ts';
import { plotChart } from './plot.ts';

/** No axis begins below this; what was faster begins at its edge. Unit: ms. */
const LEAST_MS = 0.1;
/** Percentiles with their name beside them. */
const NAMED = [MEDIAN, 0.95, 0.99];
const WIDTHS_PX = { wide: 960, narrow: 358 } as const;
/** Room left and right of the axis, for half of its outermost numbers. Unit: px. */
const SIDE_PX = 28;
/** Heights of a row of names, of the marks' track, of the histogram's strip, of the numbers under the last row. Unit: px. */
const NAME_PX = 19;
const TRACK_PX = 28;
const STRIP_PX = 24;
const AXIS_PX = 46;
/** Least air between two numbers of the axis. Unit: px. */
const TICK_AIR_PX = 14;
/** Least air between two names. Unit: px. */
const NAME_AIR_PX = 6;
/** Marks reach this far up and down from the middle of their track. Unit: px. */
const REACH_PX = 9;

const ANCHORS = ['middle', 'end', 'start'] as const satisfies readonly LabelPlace['anchor'][];
/** How far a name beside its mark stands off. Unit: px. */
const NUDGE_PX = { start: NAME_AIR_PX / 2, middle: 0, end: -NAME_AIR_PX / 2 } as const;
/** Air around a name, so that lines end beside it. */
const HALO = { stroke: 'var(--page)', strokeWidth: 5 } as const;
/** 1, 2 and 5 of every decade from `LEAST_MS` to a day. Powers are written out so that 0.2 is 0.2. */
const STEPS_MS = Array.from({ length: 10 }, (_, index) => index - 1).flatMap((power) =>
  [1, 2, 5].map((step) => Number(`${step}e${power}`)),
);

/** The figure of the rows, which share one name. Rows that measure the same stand together; where they do not, the figure says so. */
export const generatorsFigure = (title: string, rows: readonly GeneratorRow[]): Markup => {
  const groups = alike(rows);
  const ordered = groups.flat();
  const domain = domainOf(ordered.map(({ duration }) => duration));
  return html`<figure class="chart generators">
    <figcaption>
      <b>${title}</b>
      ${groups.length > 1 && html`<span>Not all of them measure the same: compare only rows with the same words.</span>`}
    </figcaption>
    <ol>
      ${ordered.map((row, index) => figureRow(row, domain, index === ordered.length - 1))}
    </ol>
    <p class="note">${legend(ordered.map(({ duration }) => duration))}</p>
  </figure>`;
};

type Domain = readonly [fromMs: number, toMs: number];

/** A percentile where it lies, and whether so many samples can tell it. */
interface Mark {
  readonly ratio: number;
  readonly ms: number;
  readonly isTold: boolean;
}

const figureRow = (row: GeneratorRow, domain: Domain, isLast: boolean): Markup => {
  const { generator, duration } = row;
  const said = [
    duration.about,
    timesText(duration.count),
    ...(duration.minMs === undefined ? ['fastest not given'] : []),
    ...(duration.maxMs === undefined ? ['slowest not given'] : []),
  ].join('\u00A0· ');
  return html`<li>
    <p>
      <b>${generator.generator}</b> ${isStandIn(generator) && html`<strong class="stand-in">${STAND_IN_TEXT}</strong>`}
      ${generator.invalidBecause !== undefined && html`<strong class="stand-in">not valid: do not believe it</strong>`}
      <span class="about">${said}</span>
    </p>
    <div class="wide">${rowChart(row, domain, { widthPx: WIDTHS_PX.wide, isLast })}</div>
    <div class="narrow">${rowChart(row, domain, { widthPx: WIDTHS_PX.narrow, isLast })}</div>
  </li>`;
};

const rowChart = (
  { generator, duration }: GeneratorRow,
  domain: Domain,
  { widthPx, isLast }: { readonly widthPx: number; readonly isLast: boolean },
): Markup => {
  const xOf = (ms: number): number => SIDE_PX + shareOf(ms, domain) * (widthPx - 2 * SIDE_PX);
  const marks = marksOf(duration);
  const names = placedNames(
    marks
      .filter(({ ratio, isTold }) => isTold && NAMED.includes(ratio))
      .map(({ ratio, ms }) => ({ ms, text: `p${percentOf(ratio)} ${msText(ms)}`, xPx: xOf(ms) })),
    widthPx,
  );
  const nameRows = Math.max(0, ...names.map(({ row }) => row)) + 1;
  const strip = duration.histogram === undefined ? 0 : STRIP_PX;
  const [top, bottom] = [nameRows * NAME_PX + 4, isLast ? AXIS_PX : 4];
  const plotPx = TRACK_PX + strip;
  const middle = TRACK_PX / 2;
  const ticks = ticksOf(domain, widthPx - 2 * SIDE_PX);
  return plotChart(`${generator.generator}: ${duration.about}, ${timesText(duration.count)}: ${toldText(duration)}`, {
    width: widthPx,
    height: top + plotPx + bottom,
    marginLeft: SIDE_PX,
    marginRight: SIDE_PX,
    marginTop: top,
    marginBottom: bottom,
    x: {
      type: 'log',
      domain: [...domain],
      ticks: [...ticks],
      tickFormat: (ms: number) => msText(ms),
      tickSize: 0,
      axis: isLast ? 'bottom' : null,
      label: 'ms, on a logarithmic axis',
      labelAnchor: 'center',
      labelArrow: 'none',
      labelOffset: 42,
    },
    // Px from the top of the marks' track, so that strips are as high in every row.
    y: { domain: [plotPx, 0], axis: null },
    marks: [
      Plot.ruleX(ticks, { stroke: 'var(--rule)' }),
      ...histogramMarks(duration, domain, plotPx),
      ...spanMarks(duration, domain, middle),
      ...percentileMarks(marks, domain, middle),
      ...nameMarks(names, domain),
    ],
  });
};

/** The thin line from the fastest to the slowest; where one of them was not given it reaches only as far as what was, and has no end there. */
const spanMarks = ({ minMs, maxMs, percentiles }: GeneratorDuration, domain: Domain, middle: number): Plot.Markish[] => {
  const given = [minMs, maxMs, ...percentiles.map(([, ms]) => ms)].filter((ms) => ms !== undefined);
  if (given.length === 0) return [];
  const ends = [minMs, maxMs].filter((ms) => ms !== undefined).map((ms) => within(ms, domain));
  const stroke = 'var(--attacker)';
  return [
    Plot.ruleY([middle], { x1: within(Math.min(...given), domain), x2: within(Math.max(...given), domain), stroke }),
    Plot.ruleX(ends, { y1: middle - 4, y2: middle + 4, stroke }),
  ];
};

const percentileMarks = (marks: readonly Mark[], domain: Domain, middle: number): Plot.Markish[] => {
  const placed = marks.map(({ ratio, ms, isTold }) => ({
    ratio,
    x: within(ms, domain),
    stroke: isTold ? 'var(--attacker)' : 'var(--edge)',
    title: `p${percentOf(ratio)}: ${msText(ms)} ms${isTold ? '' : ', measured too few times to tell'}`,
  }));
  const stroked = { x: 'x', stroke: 'stroke', title: 'title' } as const;
  return [
    Plot.ruleX(
      placed.filter(({ ratio }) => ratio !== MEDIAN),
      { ...stroked, y1: middle - REACH_PX, y2: middle + REACH_PX, strokeWidth: 2 },
    ),
    Plot.dot(
      placed.filter(({ ratio }) => ratio === MEDIAN),
      { ...stroked, y: middle, r: 5.5, fill: 'var(--page)', strokeWidth: 2.5 },
    ),
  ];
};

/** Bars as high as they hold samples; a bar begins where the last one ended, the first at the fastest. */
const histogramMarks = ({ histogram = [], minMs }: GeneratorDuration, domain: Domain, bottom: number): Plot.Markish[] => {
  const most = Math.max(1, ...histogram.map(([, count]) => count));
  let from = minMs ?? domain[0];
  const bars = histogram.map(([upToMs, count]) => {
    const [x1, x2] = [within(from, domain), within(upToMs, domain)];
    const title = `${msText(from)} to ${msText(upToMs)} ms: ${countText(count)}`;
    from = upToMs;
    // What is there at all can be seen.
    const heightPx = count === 0 ? 0 : Math.max(1, (count / most) * STRIP_PX);
    return { x1, x2, y1: bottom, y2: bottom - heightPx, title };
  });
  return histogram.length === 0
    ? []
    : [
        Plot.rect(bars, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', title: 'title', fill: 'var(--edge)', fillOpacity: 0.45, insetRight: 1 }),
        Plot.ruleY([bottom], { stroke: 'var(--rule)' }),
      ];
};

/** Names in one row where they fit, each at its mark or just beside it; else in several. */
const placedNames = <Wish extends LabelWish>(wishes: readonly Wish[], widthPx: number): readonly (Wish & LabelPlace)[] => {
  const choices = wishes.reduce<readonly (readonly (Wish & LabelPlace)[])[]>(
    (begun, wish) => begun.flatMap((placed) => ANCHORS.map((anchor) => [...placed, { ...wish, anchor, row: 0 }])),
    [[]],
  );
  const fits = (placed: readonly (LabelWish & LabelPlace)[]): boolean => {
    const spans = placed.map(({ text, xPx, anchor }) => {
      const width = textWidthPx(text);
      const start = xPx + NUDGE_PX[anchor] - { start: 0, middle: width / 2, end: width }[anchor];
      return [start, start + width] as const;
    });
    return spans.every(
      ([start, end], index) => start >= 0 && end <= widthPx && start >= (spans[index - 1]?.[1] ?? -Infinity) + NAME_AIR_PX,
    );
  };
  return choices.toSorted((left, right) => beside(left) - beside(right)).find(fits) ?? placeLabels(wishes, widthPx);
};

/** How many names are not right at their mark. */
const beside = (placed: readonly LabelPlace[]): number => placed.filter(({ anchor }) => anchor !== 'middle').length;

/** Names above their marks; from a higher row a thin line leads down, behind the names it passes. */
const nameMarks = (
  names: readonly { readonly ms: number; readonly text: string; readonly row: number; readonly anchor: 'start' | 'middle' | 'end' }[],
  domain: Domain,
): Plot.Markish[] => {
  const placed = names.map((name) => ({ ...name, x: within(name.ms, domain), y: -4 - name.row * NAME_PX }));
  const leaders = Plot.ruleX(
    placed.filter(({ row }) => row > 0),
    { x: 'x', y1: ({ y }: { readonly y: number }) => y + 3, y2: TRACK_PX / 2 - REACH_PX, stroke: 'var(--edge)' },
  );
  const words = placed.map(({ x, y, text, anchor }) =>
    Plot.text([text], {
      x: [x],
      y: [y],
      text: [text],
      dx: NUDGE_PX[anchor],
      textAnchor: anchor,
      lineAnchor: 'bottom',
      fill: 'var(--ink)',
      ...HALO,
    }),
  );
  return [leaders, ...words];
};

const marksOf = ({ count, percentiles }: GeneratorDuration): readonly Mark[] =>
  percentiles.map(([ratio, ms]) => ({ ratio, ms, isTold: canTellPercentile({ count, ratio }) }));

const legend = (durations: readonly GeneratorDuration[]): string => {
  const marks = durations.flatMap(marksOf);
  return [
    'Line: fastest to slowest',
    'ring: median',
    'strokes: the other percentiles given',
    ...(marks.some(({ isTold }) => !isTold) ? ['grey: given, but measured too few times to tell'] : []),
    ...(durations.some(({ histogram }) => histogram !== undefined)
      ? ['bars: how many fell between two times, where a histogram was given']
      : []),
    ...(durations.flatMap(givenMs).some((ms) => ms < LEAST_MS) ? [`at the left edge: what took less than ${LEAST_MS} ms`] : []),
  ]
    .join('; ')
    .concat('.');
};

/** From the fastest to the slowest given, out to the next 1, 2 or 5 of their decades. */
const domainOf = (durations: readonly GeneratorDuration[]): Domain => {
  const given = durations.flatMap(givenMs).map((ms) => Math.max(LEAST_MS, ms));
  const [least, most] = given.length === 0 ? [1, 10] : [Math.min(...given), Math.max(...given)];
  const from = STEPS_MS.findLast((ms) => ms <= least) ?? LEAST_MS;
  return [from, STEPS_MS.find((ms) => ms >= most && ms >= 5 * from) ?? most];
};

/** Every duration it gave, those at the upper ends of its histogram's bars too. Unit: ms. */
const givenMs = ({ minMs, maxMs, percentiles, histogram = [] }: GeneratorDuration): readonly number[] =>
  [minMs, maxMs, ...percentiles.map(([, ms]) => ms), ...histogram.map(([ms]) => ms)].filter((ms) => ms !== undefined);

/** As many round numbers as have room: all of them, or each second or third. */
const ticksOf = ([from, to]: Domain, widthPx: number): readonly number[] => {
  const inside = STEPS_MS.filter((ms) => ms >= from && ms <= to);
  const roomPx = Math.max(...inside.map((ms) => textWidthPx(msText(ms)))) + TICK_AIR_PX;
  const hasRoom = (ticks: readonly number[]): boolean =>
    ticks.every((ms, index) => index === 0 || (Math.log(ms / (ticks[index - 1] ?? ms)) / Math.log(to / from)) * widthPx >= roomPx);
  const choices = [1, 2, 3].map((every) => inside.filter((_, index) => index % every === 0));
  return choices.find(hasRoom) ?? [from, to];
};

const within = (ms: number, [from, to]: Domain): number => Math.min(to, Math.max(from, ms));

const shareOf = (ms: number, domain: Domain): number => Math.log(within(ms, domain) / domain[0]) / Math.log(domain[1] / domain[0]);

const percentOf = (ratio: number): string => String(Number((ratio * 100).toPrecision(6)));
