// Goal: what a threshold may name is measured, and what is measured may be named. Method: every scenario of the catalogue is run, small, with a threshold on
// each name it may use; none may be left without a value. The types hold the lists together; this shows that somebody fills them.

import test, { type ExecutionContext } from 'ava';
import { cellMetrics, latencyFields } from '../../reports/metrics.ts';
import type { Measurable } from '../../reports/measurable.ts';
import type { ScenarioRecord } from '../../reports/record.ts';
import { measurableIn } from '../../scenarios/files/measurable-in.ts';
import { Progress } from '../../scenarios/running/progress.ts';
import { runSim } from '../../scenarios/cli/sim.ts';
import { loadScenario, scenarioNames } from '../../scenarios/files/scenario-files.ts';
import type { Scenario } from '../../scenarios/files/schema.ts';

const namesIn = ({ latencies, counts, cells, windowsMs, run }: Measurable): string[] => [
  ...counts.map((name) => `counts.${name}`),
  ...latencies.flatMap((name) => latencyFields.map((field) => `latency.${name}.${field}`)),
  ...cells.flatMap(({ network, population }) =>
    windowsMs.flatMap((windowMs) => Object.keys(cellMetrics).map((field) => `dodge.${network}.${population}.${windowMs}.${field}`)),
  ),
  ...(cells.length > 0 ? ['formula.gapMax'] : []),
  ...run.map((name) => `run.${name}`),
];

const small = (scenario: Scenario): Scenario =>
  scenario.plays === 'question' && scenario.asks === 'stats-or-reactions' ? { ...scenario, samples: 64 } : scenario;

/** Runs it with a threshold on everything it may name; gives its record and what was left without a value. */
const measured = async (t: ExecutionContext, scenario: Scenario): Promise<{ record: ScenarioRecord; missing: string[] }> => {
  t.timeout(120_000);
  const thresholds = Object.fromEntries(namesIn(measurableIn(scenario)).map((name) => [name, '>= -1e9']));
  const record = await runSim({ ...small(scenario), thresholds }, { threads: 2, exchanges: 100, progress: new Progress(scenario.name) });
  return { record, missing: record.thresholds.filter(({ value }) => value === undefined).map(({ metric }) => metric) };
};

for (const name of scenarioNames())
  test.serial(`${name} measures whatever its thresholds may name, and nothing else`, async (t) => {
    const scenario = await loadScenario(name);
    const { record, missing } = await measured(t, scenario);
    t.deepEqual(missing, []);
    const { counts, latencies } = measurableIn(scenario);
    t.deepEqual(
      record.counts.filter((count) => !counts.includes(count.name)),
      [],
    );
    t.deepEqual(
      record.latencies.filter((latency) => !latencies.includes(latency.name)),
      [],
    );
  });
