// The marks every picture of a question is made of: the formula as a line, the party machine's counts as dots of the same name.

import type { ChartSeries } from '../../reports/record.ts';
import { shareOfOnes, sharePoint } from './counting.ts';
import type { DrillColumns } from './drill.ts';

type Points = ChartSeries['points'];

/** Both marks of one name. */
export const lineAndDots = (name: string, line: Points, dots: Points): ChartSeries[] => [
  { name, mark: 'line', points: line },
  { name, mark: 'dot', points: dots },
];

/** A value of a grid; null for one that is never reached. */
export const valueOrNone = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A line's points without those that are never reached. */
export const drawable = (points: readonly (readonly [number, number])[]): (readonly [number, number])[] =>
  points.filter(([, y]) => Number.isFinite(y));

/** Dots of the share dodged in time: one drill for each x, from `first` on in the order played. */
export const dodgeDots = (xs: readonly number[], played: readonly DrillColumns[], first: number): Points =>
  xs.map((x, index) => sharePoint(x, shareOfOnes(played[first + index]?.inTime ?? new Float64Array())));

/** At most `count` of a list, its ends included, evenly taken; those a sentence has `named` are always among them. */
export const spreadOut = <Entry>(entries: readonly Entry[], count: number, named: readonly Entry[] = []): Entry[] => {
  if (entries.length <= count) return [...entries];
  const places = Array.from({ length: count }, (_, pick) => Math.round((pick * (entries.length - 1)) / (count - 1)));
  const wanted = new Set(named.map((entry) => entries.indexOf(entry)).filter((place) => place >= 0));
  for (const place of wanted) {
    if (places.includes(place)) continue;
    // It takes the place of the nearest that nobody has named.
    const nearest = places.filter((one) => !wanted.has(one)).toSorted((left, right) => Math.abs(left - place) - Math.abs(right - place))[0];
    if (nearest !== undefined) places[places.indexOf(nearest)] = place;
  }
  return entries.filter((_, index) => places.includes(index));
};

/** A line's own points between the dots: every 5th of a step. */
export const fine = (values: readonly number[]): number[] =>
  values.flatMap((value, index) => {
    const next = values[index + 1];
    return next === undefined ? [value] : Array.from({ length: 5 }, (_, part) => value + ((next - value) * part) / 5);
  });
