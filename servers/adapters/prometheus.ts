// Numbers for operators, in Prometheus form. Each server has a registry of its own, because one process may hold several servers: the global
// registry of prom-client is never used. Every name gets the prefix `doubleping_` and every sample the label `server`.

import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics } from '../ports/runtime.ts';

const PREFIX = 'doubleping_';

/** Upper bounds for durations. Unit: ms. From a tenth of a frame to where a player has given up. */
export const DURATION_BUCKETS_MS: readonly number[] = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** One server's registry. Asking for a name twice gives the same metric, so that parts of a server need not know of each other. */
export class PrometheusMetrics implements Metrics {
  readonly #registry = new Registry();

  constructor(server: string) {
    this.#registry.setDefaultLabels({ server });
  }

  /** Something that only grows; end its name in `_total`. */
  counter(name: string, help: string, labels: readonly string[] = []): Counter {
    return this.#once(name, (fullName) => new Counter({ name: fullName, help, labelNames: [...labels], registers: [this.#registry] }));
  }

  /** Something that rises and falls. With `read`, its value is asked for whenever the metrics are. */
  gauge(name: string, help: string, labels: readonly string[] = [], read?: () => number): Gauge {
    return this.#once(name, (fullName) => {
      const gauge: Gauge = new Gauge({
        name: fullName,
        help,
        labelNames: [...labels],
        registers: [this.#registry],
        ...(read === undefined ? {} : { collect: () => gauge.set(read()) }),
      });
      return gauge;
    });
  }

  /** How something is spread; `buckets` are upper bounds in the metric's own unit. */
  histogram(name: string, help: string, labels: readonly string[] = [], buckets: readonly number[] = DURATION_BUCKETS_MS): Histogram {
    return this.#once(
      name,
      (fullName) => new Histogram({ name: fullName, help, labelNames: [...labels], buckets: [...buckets], registers: [this.#registry] }),
    );
  }

  /** All of it as Prometheus text. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #once<Metric>(name: string, make: (fullName: string) => Metric): Metric {
    const fullName = `${PREFIX}${name}`;
    return (this.#registry.getSingleMetric(fullName) as Metric | undefined) ?? make(fullName);
  }
}
