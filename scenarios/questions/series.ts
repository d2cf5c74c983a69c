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
