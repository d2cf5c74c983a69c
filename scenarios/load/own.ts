// Our own headless players as a load generator, from this process: what the others are held against.

import type { JourneyCount } from '../../reports/metrics.ts';
import type { CountRecord, GeneratorDuration, GeneratorRecord, LatencyRecord, ScenarioRecord } from '../../reports/record.ts';
import { runLive } from '../journey/live.ts';
import { machineText } from '../files/run-record.ts';
import type { GeneratorResult, GeneratorRun, LoadGenerator, LoadPlan } from './generator.ts';

export const ownGenerator: LoadGenerator = {
  name: 'own',
  refusal: () => Promise.resolve(undefined),
  // They are part of this program.
  prepare: () => Promise.resolve(undefined),
  run: async ({ scenario }: LoadPlan, { target, onProgress, signal }: GeneratorRun): Promise<GeneratorResult> => {
    const record = await runLive(scenario, { target: target.worldEndpoint, onProgress, signal });
    return { scenario: record, generator: generatorRecordOf(record) };
  },
};

/** What a scenario's record says, as a generator says it. */
const generatorRecordOf = (record: ScenarioRecord): GeneratorRecord => {
  const counted = (name: JourneyCount): number => record.counts.find((count) => count.name === name)?.value ?? 0;
  const countsCalled = (...names: readonly JourneyCount[]): CountRecord[] =>
    record.counts.filter((count) => names.some((name) => name === count.name));
  const planned = counted('players');
  const dropped = counted('droppedArrivals');
  const home = counted('home');
  const failed = record.thresholds.filter(({ passed }) => !passed).length;
  return {
    generator: 'own players',
    version: `node ${process.version}`,
    machine: machineText(),
    startedAt: record.startedAt,
    wallMs: record.wallMs,
    load: record.load,
    unit: 'player',
    planned,
    started: planned - dropped,
    done: home,
    failed: planned - dropped - home,
    failures: countsCalled('lost', 'stillOut').filter(({ value }) => value > 0),
    durations: record.latencies.map(durationOf),
    counts: countsCalled('exchanges', 'falseHits', 'refusals', 'errors'),
    ...(record.isValid ? {} : { invalidBecause: record.invalidBecause ?? 'the generator fell behind' }),
    verdict: { passed: failed === 0, text: `${record.thresholds.length - failed} of ${record.thresholds.length} thresholds passed` },
    notes: ['Players run in one process beside the stack’s; percentiles are from an HDR histogram, true to three digits.'],
  };
};

const durationOf = ({ name, about, count, minMs, meanMs, p50Ms, p95Ms, p99Ms, maxMs }: LatencyRecord): GeneratorDuration => ({
  name,
  about,
  count,
  minMs,
  meanMs,
  maxMs,
  percentiles: [
    [0.5, p50Ms],
    [0.95, p95Ms],
    [0.99, p99Ms],
  ],
});
