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

/** Dots of the share dodged in time: one drill for each x, from `first` on in the order played. */
export const dodgeDots = (xs: readonly number[], played: readonly DrillColumns[], first: number): Points =>
  xs.map((x, index) => sharePoint(x, shareOfOnes(played[first + index]?.inTime ?? new Float64Array())));
