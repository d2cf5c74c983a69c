// A simulated process: a server's runtime on virtual time. Killed, it does nothing more: none of its timers fires, and nothing it waits for ever comes.

import { wallTime } from '../../core/ids.ts';
import { drawUniform, type RandomState } from '../../core/random.ts';
import type { Counter, Gauge, Histogram, Log, LogLine, Metrics, Runtime } from '../../servers/ports/runtime.ts';
import type { VirtualTime } from './virtual-time.ts';

/** A line that a server wrote for operators. */
export interface LoggedLine {
  readonly at: number;
  readonly server: string;
  readonly level: keyof Log;
  readonly text: string;
  readonly fields: object | undefined;
}

/** Where every cluster's calendar begins. */
const EPOCH_MS = Date.UTC(2026, 0, 1);

/** Lines of one process that are kept; the first ones tell most. */
const LINES_MAX = 2000;

export interface VirtualProcessOptions {
  readonly name: string;
  readonly time: VirtualTime;
  readonly random: RandomState;
}

/** One life of one process. After its death a new one may take its name. */
export class VirtualProcess {
  readonly name: string;
  readonly runtime: Runtime;
  readonly lines: LoggedLine[] = [];
  readonly #time: VirtualTime;
  readonly #atDeath = new Set<() => void>();
  #isAlive = true;

  constructor({ name, time, random }: VirtualProcessOptions) {
    this.name = name;
    this.#time = time;
    const startedAt = time.now();
    this.runtime = {
      // Each process' monotonic clock has a zero of its own.
      now: () => time.now() - startedAt,
      wallNow: () => wallTime(EPOCH_MS + time.now()),
      setTimer: (delayMs, fire) => time.after(delayMs, this.guarded(fire)),
      soon: (task) => void time.after(0, this.guarded(task)),
      randomBytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(drawUniform(random) * 256)),
      log: (server) => this.#log(server),
      metrics: () => noMetrics,
    };
  }

  get isAlive(): boolean {
    return this.#isAlive;
  }

  /** `task`, which does nothing once this process is dead. */
  guarded<Args extends unknown[]>(task: (...args: Args) => void): (...args: Args) => void {
    return (...args) => {
      if (this.#isAlive) task(...args);
    };
  }

  /** Does `task` at its death; gives what takes that back. */
  onDeath(task: () => void): () => void {
    this.#atDeath.add(task);
    return () => void this.#atDeath.delete(task);
  }

  /** Ends it as `kill -9` would. */
  kill(): void {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    for (const task of this.#atDeath) task();
    this.#atDeath.clear();
  }

  #log(server: string): Log {
    const line =
      (level: keyof Log): LogLine =>
      (...said: [string] | [object, string]) => {
        const [fields, text] = said.length === 1 ? [undefined, said[0]] : said;
        if (this.lines.length < LINES_MAX) this.lines.push({ at: this.#time.now(), server, level, text, fields });
      };
    return { error: line('error'), warn: line('warn'), info: line('info'), debug: line('debug') };
  }
}

const nothing = (): void => undefined;
const noCounter: Counter = { inc: nothing };
const noGauge: Gauge = { set: nothing, inc: nothing, dec: nothing };
const noHistogram: Histogram = { observe: nothing };

/** Nobody asks a simulated process for its metrics. */
const noMetrics: Metrics = {
  counter: () => noCounter,
  gauge: () => noGauge,
  histogram: () => noHistogram,
  text: () => Promise.resolve(''),
};
