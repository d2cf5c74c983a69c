// The machine Node runs on, as a server's runtime: its clocks, timers and chance, pino's log and Prometheus' counters.

import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { wallTime } from '../../core/ids.ts';
import type { LogLevel } from '../host/config.ts';
import type { Log, Metrics, Runtime } from '../ports/runtime.ts';
import { makeLog } from './pino-log.ts';
import { PrometheusMetrics } from './prometheus.ts';

/** Node fires a timer of more than about 24 days at once; an hour is as good. Unit: ms. */
const TIMER_MS_MAX = 3_600_000;

/** The runtime of this process, or of one of its threads. `log` in the place of its own, if given. */
export const nodeRuntime = (logLevel: LogLevel, log?: Log): Runtime => {
  const registries = new Map<string, Metrics>();
  const epochMs = Date.now() - performance.now();
  return {
    now: () => performance.now(),
    wallNow: () => wallTime(epochMs + performance.now()),
    setTimer,
    soon: (task) => void setImmediate(task),
    randomBytes: (count) => randomBytes(count),
    log: (server) => log ?? makeLog(server, logLevel),
    metrics: (server) => {
      const known = registries.get(server) ?? new PrometheusMetrics(server);
      registries.set(server, known);
      return known;
    },
  };
};

/** A timer that is never early: Node's own, which count whole milliseconds, may be by a part of one. */
const setTimer: Runtime['setTimer'] = (delayMs, fire) => {
  const boundedMs = Math.min(Math.max(0, delayMs), TIMER_MS_MAX);
  const dueAt = performance.now() + boundedMs;
  let timer: NodeJS.Timeout;
  const wait = (leftMs: number): void => {
    timer = setTimeout(() => {
      const stillMs = dueAt - performance.now();
      if (stillMs > 0) wait(stillMs);
      else fire();
    }, Math.ceil(leftMs));
  };
  wait(boundedMs);
  return () => clearTimeout(timer);
};
