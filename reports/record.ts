// One run's record: the only thing the report, `compare` and other programs read. Runners fill it, `reports/html/` draws it; both stay strangers.
// Durations in ms, ratios 0..1. JSON of this type is the machine-readable report.

import type { LatencyName } from './metrics.ts';

/** A latency distribution: HDR histogram percentiles plus what is needed to draw its curve. Unit: ms. */
export interface LatencyRecord {
  readonly name: LatencyName;
  /** In words, for the axis: "input to effect on every member". */
  readonly about: string;
  readonly count: number;
  readonly minMs: number;
  readonly meanMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Points of the cumulative distribution, rising: [ms, ratio at or below it]; at most 200. */
  readonly curve: readonly (readonly [number, number])[];
}

/** One cell of a dodge-window sweep. */
export interface DodgeCell {
  readonly windowMs: number;
  readonly network: string;
  readonly population: string;
  readonly exchanges: number;
  /** Stamped in time, whatever the stats then said. */
  readonly dodgedInTime: number;
  readonly dodgeRatio: number;
  /** Wilson score interval. */
  readonly ci95: readonly [number, number];
  /** The formula's answer. */
  readonly predictedRatio: number;
  /** Hits shown on the players' own clients, and how many of them were then dodged: the defender's in a sweep, every member's in a journey. */
  readonly hitsShown: number;
  readonly falseHits: number;
  /** Animation length over the weapon's own wind-up: median and 95th percentile. */
  readonly stretchP50: number;
  readonly stretchP95: number;
  /** Press to first animation, and press to the server's word. */
  readonly feltLagMs: number;
  readonly confirmedLagP50Ms: number;
  readonly confirmedLagP95Ms: number;
}

/** One instant of one exchange, as one of the three lanes knew it. `atMs` counts from the announcement. */
export interface TimelineEvent {
  readonly lane: 'attacker' | 'server' | 'defender';
  readonly atMs: number;
  /** When a bar begins rather than an instant; `untilMs` is its end. */
  readonly untilMs?: number;
  readonly kind:
    | 'press'
    | 'animation'
    | 'announce'
    | 'receive'
    | 'window'
    | 'dodge'
    | 'settle'
    | 'land'
    | 'shown-hit'
    | 'false-hit'
    | 'late';
  readonly text: string;
}

export interface TimelineRecord {
  readonly title: string;
  readonly network: string;
  readonly population: string;
  readonly windowMs: number;
  readonly events: readonly TimelineEvent[];
}

/** One mark of a chart. `line` is the formula, `dot` virtual time, `ring` live: the same three everywhere. */
export type ChartMark = 'line' | 'dot' | 'ring';

export interface ChartSeries {
  readonly name: string;
  readonly mark: ChartMark;
  /** [x, y] or, with an interval around y, [x, y, low, high]. */
  readonly points: readonly (readonly [number, number] | readonly [number, number, number, number])[];
}

/** A picture a scenario answers with, as data. Units stand in the labels: "window, ms". */
export type ChartRecord =
  | {
      readonly kind: 'curves';
      readonly title: string;
      readonly xLabel: string;
      readonly yLabel: string;
      /** Ratios are shown as per cent. */
      readonly isYRatio: boolean;
      readonly series: readonly ChartSeries[];
      /** A value to hold against: drawn as a thin line with its words. */
      readonly guides?: readonly { readonly axis: 'x' | 'y'; readonly at: number; readonly text: string }[];
    }
  | {
      readonly kind: 'bars';
      readonly title: string;
      readonly valueLabel: string;
      readonly isValueRatio: boolean;
      /** Each bar is a stack of parts; a bar with one part is a plain bar. A part may carry an interval. */
      readonly bars: readonly {
        readonly name: string;
        readonly parts: readonly { readonly name: string; readonly value: number; readonly ci95?: readonly [number, number] }[];
      }[];
    }
  | {
      readonly kind: 'grid';
      readonly title: string;
      readonly xLabel: string;
      readonly yLabel: string;
      readonly columns: readonly string[];
      /** `null`: there is no such value, as where no window is long enough. Not `undefined`, which a file of JSON cannot hold. */
      readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
      /** Unit of the values: `ratio` is shown as per cent. */
      readonly unit: 'ratio' | 'ms' | 'factor';
    };

/** One line of the thresholds table. */
export interface ThresholdRecord {
  readonly metric: string;
  readonly about: string;
  /** As written in the scenario: `<= 250`. */
  readonly bound: string;
  readonly value: number | undefined;
  readonly unit: string;
  readonly passed: boolean;
}

/** A count worth showing: refusals by reason, arrivals dropped, characters home. */
export interface CountRecord {
  readonly name: string;
  readonly about: string;
  readonly value: number;
}

/** One scenario's outcome. */
export interface ScenarioRecord {
  readonly scenario: string;
  readonly host: 'virtual' | 'live';
  readonly question: string;
  /** One sentence a designer or engineer would say aloud. */
  readonly answer: string;
  readonly load: string;
  readonly seed: number;
  readonly rulesHash: string;
  readonly startedAt: string;
  readonly wallMs: number;
  /** Simulated time, for a virtual run. */
  readonly virtualMs?: number;
  /** False when the generator fell behind: nothing in it may then be believed. */
  readonly isValid: boolean;
  readonly invalidBecause?: string;
  /** What a reader must know beside the answer, a sentence or two each; shown as loudly as it. */
  readonly notes?: readonly string[];
  readonly cells: readonly DodgeCell[];
  /** Further pictures, the answering one first. */
  readonly charts?: readonly ChartRecord[];
  readonly timelines: readonly TimelineRecord[];
  readonly latencies: readonly LatencyRecord[];
  readonly counts: readonly CountRecord[];
  readonly thresholds: readonly ThresholdRecord[];
  /** How it was done and what it leaves out, a sentence each. */
  readonly method: readonly string[];
}

/**
 * Durations of one kind as a load generator gave them. Whatever it did not give is left out: nothing here is worked out from something else, except by
 * the generator itself.
 */
export interface GeneratorDuration {
  /** What may be laid side by side has one name. */
  readonly name: LatencyName;
  /** From where to where this generator measures, in words: two generators may mean different things by one name. */
  readonly about: string;
  readonly count: number;
  readonly minMs?: number;
  readonly meanMs?: number;
  readonly maxMs?: number;
  /** [ratio, ms], rising. */
  readonly percentiles: readonly (readonly [number, number])[];
  /** Its histogram, if it gave one: [upper bound in ms, how many lie in this bar], rising; a bar begins where the last one ended. */
  readonly histogram?: readonly (readonly [number, number])[];
}

/** What one load generator measured of the running stack: ours or somebody else's. */
export interface GeneratorRecord {
  /** `own players`, `artillery`, `k6`, `k6 stand-in` or `ghz`. */
  readonly generator: string;
  readonly version: string;
  readonly machine: string;
  readonly startedAt: string;
  readonly wallMs: number;
  /** Who or what arrived, how many and how fast, in a sentence. */
  readonly load: string;
  /** What one arrival is: `player` or `party`. */
  readonly unit: string;
  /** Arrivals the plan asked for; those begun, those that came to their end well, and those that failed. */
  readonly planned: number;
  readonly started: number;
  readonly done: number;
  readonly failed: number;
  /** Failures by reason, most frequent first. */
  readonly failures: readonly CountRecord[];
  readonly durations: readonly GeneratorDuration[];
  /** Further things it counted. */
  readonly counts: readonly CountRecord[];
  /** Why nothing of it may be believed, when its generator fell behind. */
  readonly invalidBecause?: string;
  /** The verdict of the generator's own thresholds; undefined when it has none. */
  readonly verdict?: { readonly passed: boolean; readonly text: string };
  /** Why there is no verdict here although the generator may have given one, in words. */
  readonly verdictMissing?: string;
  /** A sentence each that a reader must know to read the numbers. */
  readonly notes: readonly string[];
}

/** What `npm start` leaves behind: all scenarios of one run, and what they ran on. */
export interface RunRecord {
  readonly version: 1;
  readonly title: string;
  readonly createdAt: string;
  readonly commit: string;
  readonly doubleping: string;
  readonly node: string;
  readonly machine: string;
  readonly scenarios: readonly ScenarioRecord[];
  /** Load generators that were run against the same stack, laid side by side. */
  readonly generators?: readonly GeneratorRecord[];
}

/** Declared counts (`metrics.ts`) as records, in the order declared: each of them, and no other. */
export const countRecords = <Name extends string>(
  declared: Readonly<Record<Name, string>>,
  values: Readonly<Record<NoInfer<Name>, number>>,
): CountRecord[] => (Object.keys(declared) as Name[]).map((name) => ({ name, about: declared[name], value: values[name] }));

/** The share of shown hits (not of blows) that were then dodged; undefined when none was shown. */
export const falseHitRatio = (cell: DodgeCell): number | undefined => (cell.hitsShown === 0 ? undefined : cell.falseHits / cell.hitsShown);
