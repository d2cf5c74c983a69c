// The stand-in's `k6/metrics`, and its end-of-test data in k6's shape: values kept one by one, statistics worked out at the end.

type Kind = 'counter' | 'rate' | 'trend';
type Values = Readonly<Record<string, number>>;

/** What a script asks for that concerns its metrics. */
export interface MetricOptions {
  readonly thresholds?: Readonly<Record<string, readonly string[]>>;
  readonly summaryTrendStats?: readonly string[];
}

/** What a run has counted and measured. As in k6 a metric is declared, under a name k6 takes, before anything runs. */
export class StandInMetrics {
  readonly declared = new Map<string, { readonly kind: Kind; readonly samples: number[] }>();
  isRunning = false;

  declare(kind: Kind, name: string): void {
    if (!/^[A-Za-z_]\w{0,127}$/.test(name)) throw new Error(`k6 has no metric called "${name}"`);
    if (this.isRunning) throw new Error(`k6 takes new metrics only before the first iteration: ${name}`);
    if (!this.declared.has(name)) this.declared.set(name, { kind, samples: [] });
  }

  add(name: string, value: number | boolean): void {
    this.declared.get(name)?.samples.push(Number(value));
  }
}

/** The module, and where its metrics go. */
export const metricsModule = () => {
  const metrics = new StandInMetrics();
  metrics.declare('counter', 'iterations');
  const classOf = (kind: Kind) =>
    class {
      readonly name: string;
      constructor(name: string) {
        metrics.declare(kind, name);
        this.name = name;
      }
      add(value: number | boolean): void {
        metrics.add(this.name, value);
      }
    };
  return { metrics, module: { Counter: classOf('counter'), Rate: classOf('rate'), Trend: classOf('trend') } };
};

/** What k6 gives `handleSummary`: every metric that has samples or thresholds. Bounds are such as our scripts have, `p(95)<=N` and `rate<N`. */
export const summaryData = ({ declared }: StandInMetrics, { thresholds = {}, summaryTrendStats = [] }: MetricOptions) => {
  const unknown = Object.keys(thresholds).find((name) => !declared.has(name));
  if (unknown !== undefined) throw new Error(`a threshold is about ${unknown}, which is no metric`);
  const metrics = [...declared]
    .filter(([name, { samples }]) => samples.length > 0 || name in thresholds)
    .map(([name, { kind, samples }]) => {
      const all = valuesOf[kind](samples);
      const values = kind === 'trend' ? Object.fromEntries(summaryTrendStats.map((stat) => [stat, all[stat] ?? 0])) : all;
      const bounds = thresholds[name];
      return [name, { type: kind, values, ...(bounds === undefined ? {} : { thresholds: judged(all, bounds) }) }] as const;
    });
  return { metrics: Object.fromEntries(metrics) };
};

const judged = (values: Values, bounds: readonly string[]): Readonly<Record<string, { readonly ok: boolean }>> =>
  Object.fromEntries(
    bounds.map((bound) => {
      const [, field = '', sign = '', limit = ''] = /^(\S+?)(<=|>=|<|>)([\d.]+)$/.exec(bound) ?? [];
      const value = values[field];
      if (value === undefined) throw new Error(`the stand-in cannot judge "${bound}"`);
      const isEqual = sign.endsWith('=') && value === Number(limit);
      return [bound, { ok: isEqual || (sign.startsWith('<') ? value < Number(limit) : value > Number(limit)) }];
    }),
  );

const sumOf = (samples: readonly number[]): number => samples.reduce((sum, value) => sum + value, 0);

const valuesOf: Readonly<Record<Kind, (samples: readonly number[]) => Values>> = {
  counter: (samples) => ({ count: sumOf(samples), rate: sumOf(samples) }),
  rate: (samples) => ({
    rate: samples.length === 0 ? 0 : sumOf(samples) / samples.length,
    passes: sumOf(samples),
    fails: samples.length - sumOf(samples),
  }),
  trend: (samples) => {
    const sorted = [...samples].sort((left, right) => left - right);
    const at = (ratio: number): number => sorted[Math.min(sorted.length - 1, Math.floor(ratio * sorted.length))] ?? 0;
    return {
      min: sorted[0] ?? 0,
      max: sorted.at(-1) ?? 0,
      avg: samples.length === 0 ? 0 : sumOf(samples) / samples.length,
      med: at(0.5),
      'p(90)': at(0.9),
      'p(95)': at(0.95),
      'p(99)': at(0.99),
      count: samples.length,
    };
  },
};
