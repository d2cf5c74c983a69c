// What a thread counts of its parties: how many, their inputs, effects and saves, and how late their timers are.

import type { Metrics } from '../ports/runtime.ts';
import type { RunnerMeters } from './party-runner.ts';

export interface ThreadCounters {
  readonly runner: RunnerMeters;
  partyBegan(): void;
  partyEnded(outcome: string): void;
}

/** Counters of this thread, in `metrics`. */
export const threadCounters = (metrics: Metrics): ThreadCounters => {
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
