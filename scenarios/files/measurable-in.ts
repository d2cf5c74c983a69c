// What the run of a scenario measures, from what its file says: thresholds on anything else are refused when it is read.

import { unreachable } from '../../core/assert.ts';
import { REJECT_REASONS } from '../../core/wire/messages/common-messages.ts';
import { metricProblems, type Measurable, type MetricProblem } from '../../reports/measurable.ts';
import { journeyCounts, LATENCY_NAMES, refusalName, RUN_FIELDS, sweepCounts } from '../../reports/metrics.ts';
import { numberNames } from './question-numbers.ts';
import type { ExchangesScenario, JourneyScenario, QuestionScenario } from './schema.ts';

type AnyScenario = ExchangesScenario | JourneyScenario | QuestionScenario;

/** The metrics of the scenario's thresholds that it does not measure, each with what to do about it. */
export const thresholdProblems = (scenario: AnyScenario): readonly MetricProblem[] =>
  metricProblems(Object.keys(scenario.thresholds), measurableIn(scenario));

/** Everything the scenario measures. */
export const measurableIn = (scenario: AnyScenario): Measurable => {
  switch (scenario.plays) {
    case 'exchanges': {
      const { networks, populations, dodgeWindowMs } = scenario.varies;
      return {
        latencies: [],
        counts: Object.keys(sweepCounts),
        cells: networks.flatMap((network) => populations.map((population) => ({ network, population }))),
        windowsMs: dodgeWindowMs,
        run: RUN_FIELDS,
      };
    }
    case 'journey':
      return {
        latencies: LATENCY_NAMES,
        counts: [...Object.keys(journeyCounts), ...REJECT_REASONS.map(refusalName)],
        cells: scenario.players,
        windowsMs: [scenario.rules.combat.dodgeWindowMs],
        run: RUN_FIELDS,
      };
    case 'question':
      return {
        latencies: [],
        counts: numberNames(scenario),
        cells: [],
        windowsMs: [],
        // Fights do not say how long they were.
        run: scenario.asks === 'stats-or-reactions' ? ['wallMs'] : RUN_FIELDS,
      };
    default:
      return unreachable(scenario);
  }
};
