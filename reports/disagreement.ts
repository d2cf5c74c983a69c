// Where a run disagrees with the formula by more than chance. Each counted share carries its 95 % interval; with many of them some miss by chance, so each
// interval is stretched until one honest run in a thousand would be told of anything at all. It promises a note, loud and in words, and decides nothing.

import { nearNormalQuantile } from '../core/normal-quantile.ts';
import { onDeviceOf, plainName } from './metrics.ts';
import type { ChartRecord, DodgeCell, ScenarioRecord } from './record.ts';

/** Something counted and what the formula says of it, both in `unit`. */
export interface Compared {
  /** Which one, in words. */
  readonly what: string;
  readonly counted: number;
  readonly ci95: readonly [number, number];
  readonly predicted: number;
  /** Shares are 0..1. */
  readonly unit: 'ratio' | 'ms' | 'other';
}

/** The share of honest runs in which anything is said to disagree, about. */
const BY_CHANCE_RATIO = 0.001;
/** The formula is worked out on grids; less than this it does not promise. `other` is per cent, in 100, or points. */
const FORMULA_EXACT = { ratio: 0.0005, ms: 1, other: 0.05 } as const;
/** Named in a note; the others are counted. */
const NAMED_MAX = 3;

/** Those of them that lie farther from the formula than chance allows among so many, the farthest first. */
export const disagreeing = (compared: readonly Compared[]): Compared[] => {
  const stretch = nearNormalQuantile(1 - BY_CHANCE_RATIO / 2 / Math.max(1, compared.length)) / nearNormalQuantile(0.975);
  return compared
    .map((one) => ({ one, beyond: intervalsAway(one) / stretch }))
    .filter(({ beyond }) => beyond > 1)
    .toSorted((left, right) => right.beyond - left.beyond)
    .map(({ one }) => one);
};

/** One note for the reader of a run; none when everything agrees. */
export const disagreementNotes = (compared: readonly Compared[]): string[] => {
  const found = disagreeing(compared);
  if (found.length === 0) return [];
  const more = found.length - NAMED_MAX;
  const named = `${found.slice(0, NAMED_MAX).map(inWords).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
  const among = compared.length === 1 ? '' : ` (${found.length} of ${compared.length} compared)`;
  return [
    `What was played does not agree with the formula${among}. ${named}. Chance alone does that in one run in a thousand; otherwise this machine fell behind, or something here differs from what the formula was asked.`,
  ];
};

/** Everything in a record that was counted where the formula has an answer. */
export const comparedIn = ({ cells, charts = [] }: Pick<ScenarioRecord, 'cells' | 'charts'>): Compared[] => [
  ...cells.filter(({ exchanges }) => exchanges > 0).map(cellCompared),
  ...charts.flatMap(chartCompared),
];

const cellCompared = ({ network, population, windowMs, feltLagMs, dodgeRatio, ci95, predictedRatio }: DodgeCell): Compared => ({
  what: `${plainName(network)}, ${plainName(population)}, window ${Math.round(windowMs)} ms, ${onDeviceOf(feltLagMs)}`,
  counted: dodgeRatio,
  ci95,
  predicted: predictedRatio,
  unit: 'ratio',
});

/** A line is the formula's, and dots and rings of the same name were counted: compared where the line has a point of its own. */
const chartCompared = (chart: ChartRecord): Compared[] => {
  if (chart.kind !== 'curves') return [];
  const unit = chart.isYRatio ? 'ratio' : /\bms$/.test(chart.yLabel) ? 'ms' : 'other';
  return chart.series.flatMap(({ name, mark, points }) => {
    const line = mark === 'line' ? undefined : chart.series.find((other) => other.mark === 'line' && other.name === name);
    if (line === undefined) return [];
    return points.flatMap(([x, counted, low, high]): Compared[] => {
      const predicted = line.points.find(([at]) => Math.abs(at - x) < 1e-6)?.[1];
      if (predicted === undefined || low === undefined || high === undefined) return [];
      return [{ what: `${chart.title}, ${name}, at ${Math.round(x * 100) / 100}`, counted, ci95: [low, high], predicted, unit }];
    });
  });
};

/** How many times as far as its own 95 % interval reaches towards the formula something lies from it. */
const intervalsAway = ({ counted, ci95: [low, high], predicted, unit }: Compared): number => {
  const apart = Math.abs(predicted - counted) - FORMULA_EXACT[unit];
  return apart <= 0 ? 0 : apart / (predicted > counted ? high - counted : counted - low);
};

const inWords = ({ what, counted, ci95: [low, high], predicted, unit }: Compared): string => {
  const [scale, sign] = { ratio: [100, ' %'] as const, ms: [1, ' ms'] as const, other: [1, ''] as const }[unit];
  const text = (value: number): string => (value * scale).toFixed(1);
  return `${what}: ${text(counted)}${sign} (95 % sure of ${text(low)} to ${text(high)}), by the formula ${text(predicted)}${sign}`;
};
