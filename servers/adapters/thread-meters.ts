// A party host's threads and their counters: each thread says when it is ready, and is asked for its counters, over a BroadcastChannel, because a thread
// answers nobody but its own players' sockets otherwise. One that does not answer in a moment is left out of this reading rather than holding it up.

import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { BroadcastChannel, threadId } from 'node:worker_threads';
import type { PrometheusMetrics } from './prometheus.ts';

/** What is said on the channel, main thread to every worker and back. */
type MetersMessage =
  /** A thread has loaded its code and waits for parties. */
  | { readonly kind: 'threadReady'; readonly thread: number }
  | { readonly kind: 'metersAsked'; readonly request: number }
  | { readonly kind: 'metersGiven'; readonly request: number; readonly thread: number; readonly text: string };

/** How often the event loop is looked at; Node's histogram holds this interval and the delay together. Unit: ms. */
const LOOP_SAMPLE_MS = 10;

/** How long a reading waits for busy threads. Unit: ms. */
const ANSWER_WITHIN_MS = 1000;

/** How long threads may take to start, all together, on a slow and busy machine. Unit: ms. */
const READY_WITHIN_MS = 60_000;

/** The host's threads did not start. */
export class ThreadsUnavailable extends Error {
  override readonly name = 'ThreadsUnavailable';
}

/** The main thread's end of the channel. Owns it. */
export class ThreadMeters {
  /** Unlike any other in this process, which may hold several party hosts. */
  readonly channelName = `doubleping-meters-${randomUUID()}`;
  readonly #channel = new BroadcastChannel(this.channelName);
  readonly #waiting = new Map<number, (text: string) => void>();
  readonly #readyThreads = new Set<number>();
  #lookForReady: () => void = () => undefined;
  #requests = 0;

  constructor() {
    this.#channel.addEventListener('message', (event: unknown) => {
      const message = (event as { readonly data: MetersMessage }).data;
      if (message.kind === 'metersGiven') this.#waiting.get(message.request)?.(message.text);
      if (message.kind === 'threadReady') {
        this.#readyThreads.add(message.thread);
        this.#lookForReady();
      }
    });
    this.#channel.unref();
  }

  /** Resolves when this many threads have loaded their code; rejects when they have not in time, which says that they cannot. Asked once. */
  ready(threads: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () =>
          reject(
            new ThreadsUnavailable(
              `only ${this.#readyThreads.size} of ${threads} worker threads have started within ${READY_WITHIN_MS / 1000} s`,
            ),
          ),
        READY_WITHIN_MS,
      );
      this.#lookForReady = () => {
        if (this.#readyThreads.size < threads) return;
        clearTimeout(timer);
        resolve();
      };
      this.#lookForReady();
    });
  }

  /** The texts of up to `threads` workers. A thread that never had a party has opened nothing, and is silent. */
  read(threads: number): Promise<string[]> {
    this.#requests += 1;
    const request = this.#requests;
    const texts: string[] = [];
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#waiting.delete(request);
        resolve(texts);
      };
      const timer = setTimeout(done, ANSWER_WITHIN_MS);
      this.#waiting.set(request, (text) => {
        texts.push(text);
        if (texts.length >= threads) done();
      });
      const asked: MetersMessage = { kind: 'metersAsked', request };
      if (threads === 0) done();
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel between threads has no origin
      else this.#channel.postMessage(asked);
    });
  }

  close(): void {
    this.#channel.close();
  }
}

/** The load of the thread this is made on: how late its event loop is, how busy, and the processor time it has used. */
export class ThreadLoad {
  readonly #loopDelay = monitorEventLoopDelay({ resolution: LOOP_SAMPLE_MS });
  readonly #delay;
  readonly #busy;
  readonly #cpu;
  #last = performance.eventLoopUtilization();

  constructor(metrics: PrometheusMetrics) {
    this.#loopDelay.enable();
    this.#delay = metrics.gauge('event_loop_delay_ms', "Delay of this thread's event loop since the last reading. Unit: ms.", ['quantile']);
    this.#busy = metrics.gauge('event_loop_busy_ratio', "Share of time this thread's event loop was busy since the last reading.");
    this.#cpu = metrics.gauge('thread_cpu_ms', 'Processor time this thread has used, user and system. Unit: ms.');
  }

  /** Brings the gauges up to date. */
  read(): void {
    for (const [quantile, ns] of [
      ['p50', this.#loopDelay.percentile(50)],
      ['p99', this.#loopDelay.percentile(99)],
      ['max', this.#loopDelay.max],
    ] as const)
      this.#delay.set({ quantile }, Math.max(0, ns / 1e6 - LOOP_SAMPLE_MS));
    this.#loopDelay.reset();
    const { user, system } = process.threadCpuUsage();
    this.#cpu.set((user + system) / 1000);
    const now = performance.eventLoopUtilization();
    this.#busy.set(performance.eventLoopUtilization(now, this.#last).utilization);
    this.#last = now;
  }

  close(): void {
    this.#loopDelay.disable();
  }
}

/** A worker's end of the channel: says that this thread is ready, then answers for its counters for as long as it lives. Does not keep it alive. */
export const answerMeters = (channelName: string, metricsText: () => Promise<string>): void => {
  const channel = new BroadcastChannel(channelName);
  const say = (message: MetersMessage): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel between threads has no origin
    channel.postMessage(message);
  };
  channel.addEventListener('message', (event: unknown) => {
    const message = (event as { readonly data: MetersMessage }).data;
    if (message.kind !== 'metersAsked') return;
    const { request } = message;
    void metricsText().then((text) => say({ kind: 'metersGiven', request, thread: threadId, text }));
  });
  channel.unref();
  say({ kind: 'threadReady', thread: threadId });
};
