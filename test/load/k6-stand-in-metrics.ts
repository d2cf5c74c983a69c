// The stand-in's `k6/metrics`, and its end-of-test data in k6's shape: values kept one by one, statistics worked out at the end.

type Bound = Readonly<Record<string, { readonly ok: boolean }>>;

/** What a run has counted and measured. */
export class StandInMetrics {
  readonly counters = new Map<string, number>();
  readonly trends = new Map<string, number[]>();

  count(name: string, value: number): void {
    this.counters.set(name, (this.counters.get(name) ?? 0) + value);
  }

  measure(name: string, value: number): void {
    const values = this.trends.get(name) ?? [];
    values.push(value);
    this.trends.set(name, values);
  }
}

/** The module, and where its metrics go. */
export const metricsModule = () => {
  const metrics = new StandInMetrics();
  class Counter {
    readonly name: string;
    constructor(name: string) {
      this.name = name;
    }
    add(value: number): void {
      metrics.count(this.name, value);
    }
  }
  class Trend {
    readonly name: string;
    constructor(name: string) {
      this.name = name;
    }
    add(value: number): void {
      metrics.measure(this.name, value);
    }
  }
  return { metrics, module: { Counter, Trend } };
};

/** What k6 gives `handleSummary`. A threshold on what was measured passes when it holds; bounds are those of our scripts, `p(95)<N` and `count>N`. */
export const summaryData = (metrics: StandInMetrics, thresholds: Readonly<Record<string, readonly string[]>>) => {
  const entries: [string, { type: string; values: Record<string, number>; thresholds?: Bound }][] = [
    ...[...metrics.counters].map(([name, count]) => [name, { type: 'counter', values: { count, rate: count } }] as [string, never]),
    ...[...metrics.trends].map(([name, values]) => [name, { type: 'trend', values: statistics(values) }] as [string, never]),
  ];
  return {
    metrics: Object.fromEntries(
      entries.map(([name, metric]) => {
        const bounds = thresholds[name];
        return [name, bounds === undefined ? metric : { ...metric, thresholds: judged(metric.values, bounds) }];
      }),
    ),
  };
};

const judged = (values: Readonly<Record<string, number>>, bounds: readonly string[]): Bound =>
  Object.fromEntries(
    bounds.map((bound) => {
      const [, field = '', sign = '', limit = ''] = /^(\S+?)([<>])(\d+)$/.exec(bound) ?? [];
      const value = values[field];
      if (value === undefined) throw new Error(`the stand-in cannot judge "${bound}"`);
      return [bound, { ok: sign === '<' ? value < Number(limit) : value > Number(limit) }];
    }),
  );

const statistics = (values: readonly number[]): Record<string, number> => {
  const sorted = [...values].sort((left, right) => left - right);
  const at = (ratio: number): number => sorted[Math.min(sorted.length - 1, Math.floor(ratio * sorted.length))] ?? 0;
  return {
    min: sorted[0] ?? 0,
    max: sorted.at(-1) ?? 0,
    avg: values.reduce((sum, value) => sum + value, 0) / values.length,
    med: at(0.5),
    'p(90)': at(0.9),
    'p(95)': at(0.95),
    'p(99)': at(0.99),
    count: values.length,
  };
};
