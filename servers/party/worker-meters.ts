// What a worker thread counts, in a registry of its own: parties, inputs, effects, saves, and how late its timers and its event loop are. The
// main thread asks for the text over a BroadcastChannel, because a worker answers nobody but its own players' sockets otherwise.

import { BroadcastChannel, threadId } from 'node:worker_threads';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import type { Metrics } from '../host/metrics.ts';
import type { RunnerMeters } from './party-runner.ts';
import type { MetersMessage } from './protocol.ts';

/** How often the event loop is looked at; Node's histogram holds this interval and the delay together. Unit: ms. */
const LOOP_SAMPLE_MS = 10;

export interface WorkerMeters {
  readonly runner: RunnerMeters;
  partyBegan(): void;
  partyEnded(outcome: string): void;
}

/** Meters of this thread, in `metrics`. */
export const makeWorkerMeters = (metrics: Metrics): WorkerMeters => {
  const running = metrics.gauge('parties_running', 'Parties that run on this thread.');
  const ended = metrics.counter('parties_ended_total', 'Parties that came to their end, by how.', ['outcome']);
  const inputs = metrics.counter('party_inputs_total', 'Inputs that reached a party machine, by kind.', ['kind']);
  const effects = metrics.counter('party_effects_total', 'Effects a party machine ordered, by kind.', ['kind']);
  const rejects = metrics.counter('party_rejects_total', 'Requests a party machine refused, by reason.', ['reason']);
  const lateness = metrics.histogram('party_wake_lateness_ms', 'How long after it was due a wake was handled. Unit: ms.');
  const saves = metrics.histogram('party_save_ms', 'From ordering a save to its answer, as the party waited for it. Unit: ms.');
  return {
    runner: {
      input: (kind) => inputs.inc({ kind }),
      effect: (kind) => effects.inc({ kind }),
      rejected: (reason) => rejects.inc({ reason }),
      wakeLateness: (ms) => lateness.observe(ms),
      saveTook: (ms) => saves.observe(ms),
    },
    partyBegan: () => running.inc(),
    partyEnded: (outcome) => {
      running.dec();
      ended.inc({ outcome });
    },
  };
};

/** Says that this thread is ready, then answers the main thread's questions for this thread's counters. Does not keep the thread alive. */
export class ThreadAnswers {
  readonly #channel: BroadcastChannel;
  readonly #metrics: Metrics;
  readonly #loopDelay = monitorEventLoopDelay({ resolution: LOOP_SAMPLE_MS });
  readonly #delay;
  readonly #busy;
  readonly #cpu;
  #last = performance.eventLoopUtilization();

  constructor(channelName: string, metrics: Metrics) {
    this.#metrics = metrics;
    this.#loopDelay.enable();
    this.#delay = metrics.gauge('event_loop_delay_ms', "Delay of this thread's event loop since the last reading. Unit: ms.", ['quantile']);
    this.#busy = metrics.gauge('event_loop_busy_ratio', "Share of time this thread's event loop was busy since the last reading.");
    this.#cpu = metrics.gauge('thread_cpu_ms', 'Processor time this thread has used, user and system. Unit: ms.');
    this.#channel = new BroadcastChannel(channelName);
    this.#channel.addEventListener('message', (event: unknown) => {
      const message = (event as { readonly data: MetersMessage }).data;
      if (message.kind === 'metersAsked') void this.#answer(message.request);
    });
    this.#channel.unref();
    this.#say({ kind: 'threadReady', thread: threadId });
  }

  close(): void {
    this.#loopDelay.disable();
    this.#channel.close();
  }

  async #answer(request: number): Promise<void> {
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
    this.#say({ kind: 'metersGiven', request, thread: threadId, text: await this.#metrics.text() });
  }

  #say(message: MetersMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel between threads has no origin
    this.#channel.postMessage(message);
  }
}
