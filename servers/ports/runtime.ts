// What a server wants of the machine it runs on: clocks, timers, chance, a log and counters. Given once, at start. In virtual time all of it is simulated,
// so that the same server, given the same seed, does the same things at the same instants.

import type { WallTimeMs } from '../../core/ids.ts';

export interface Runtime {
  /** A clock that never goes back. Unit: ms; its zero means nothing. */
  now(): number;
  /** Ms since the Unix epoch; never goes back while the process lives, whatever is done to the machine's clock, and runs as `now` does. */
  wallNow(): WallTimeMs;
  /**
   * Calls `fire` once, no sooner than `delayMs` from now and never within this call; gives what cancels it, for which it is never too late. Delays past an
   * hour may end sooner. Which of two that are both due fires first is not promised: machine time puts them in order (`core/driver.ts`).
   */
  setTimer(delayMs: number, fire: () => void): () => void;
  /** Does `task` when everything of this turn is done, promises included; never within this call, and in the order asked for. */
  soon(task: () => void): void;
  /** Bytes nobody can guess; in virtual time those of the seed. */
  randomBytes(count: number): Uint8Array;
  /** The log of one server. */
  log(server: string): Log;
  /** The counters of one server, always the same ones; those of no other are among them. */
  metrics(server: string): Metrics;
}

/** Lines for operators, each under its server's name: what happened, and the fields that tell where. Never a password, a ticket or a key. */
export interface Log {
  readonly error: LogLine;
  readonly warn: LogLine;
  readonly info: LogLine;
  readonly debug: LogLine;
}
export interface LogLine {
  (text: string): void;
  (fields: object, text: string): void;
}

export type Labels = Readonly<Record<string, string | number>>;

/** Something that only grows. */
export interface Counter {
  inc(value?: number): void;
  inc(labels: Labels, value?: number): void;
}
/** Something that rises and falls. */
export interface Gauge {
  set(value: number): void;
  set(labels: Labels, value: number): void;
  inc(): void;
  dec(): void;
}
/** How something is spread. */
export interface Histogram {
  observe(value: number): void;
  observe(labels: Labels, value: number): void;
}

/** One server's registry. Asking for a name twice gives the same metric, so that parts of a server need not know of each other. */
export interface Metrics {
  /** End its name in `_total`. */
  counter(name: string, help: string, labels?: readonly string[]): Counter;
  /** With `read`, its value is asked for whenever the metrics are. */
  gauge(name: string, help: string, labels?: readonly string[], read?: () => number): Gauge;
  /** `buckets` are upper bounds in the metric's own unit. */
  histogram(name: string, help: string, labels?: readonly string[], buckets?: readonly number[]): Histogram;
  /** All of it as Prometheus text; of a simulated process, which counts nothing, none. */
  text(): Promise<string>;
}

/** Calls `task` every `everyMs`, the first time after that long; gives what ends it. */
export const every = (runtime: Pick<Runtime, 'setTimer'>, everyMs: number, task: () => void): (() => void) => {
  let cancel: () => void;
  const next = (): void => {
    cancel = runtime.setTimer(everyMs, () => {
      next();
      task();
    });
  };
  next();
  return () => cancel();
};

/** Resolves after `delayMs`, or as soon as `signal` is aborted. */
export const delay = (runtime: Pick<Runtime, 'setTimer'>, delayMs: number, signal?: AbortSignal): Promise<void> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal?.aborted === true) return Promise.resolve();
  const cancel = runtime.setTimer(delayMs, () => {
    signal?.removeEventListener('abort', stop);
    resolve();
  });
  const stop = (): void => {
    cancel();
    resolve();
  };
  signal?.addEventListener('abort', stop, { once: true });
  return promise;
};

/** The value, or what `late` throws when it has not come within `withinMs`. */
export const within = async <Value>(
  runtime: Pick<Runtime, 'setTimer'>,
  value: Promise<Value>,
  withinMs: number,
  late: () => Error,
): Promise<Value> => {
  const { promise: tooLate, reject } = Promise.withResolvers<never>();
  const cancel = runtime.setTimer(withinMs, () => reject(late()));
  try {
    return await Promise.race([value, tooLate]);
  } finally {
    cancel();
  }
};

/** Random bytes as text that may stand in an id: four characters for every three bytes. */
export const randomText = (runtime: Pick<Runtime, 'randomBytes'>, bytes: number): string =>
  Buffer.from(runtime.randomBytes(bytes)).toString('base64url');

/** A random whole number below 2^32. */
export const randomUint32 = (runtime: Pick<Runtime, 'randomBytes'>): number => Buffer.from(runtime.randomBytes(4)).readUInt32LE();
