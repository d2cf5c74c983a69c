// Runs a scenario in virtual time, whichever kind it is.

import { unreachable } from '../../core/assert.ts';
import type { ScenarioRecord } from '../../reports/record.ts';
import type { Progress } from '../running/progress.ts';
import type { Scenario } from '../files/schema.ts';

/** The record of one scenario. `exchanges` takes the place of the file's own number, per cell or per point. */
export const runSim = async (
  scenario: Scenario,
  {
    threads,
    exchanges,
    progress,
    notes = [],
  }: { threads: number; exchanges: number | undefined; progress: Progress; notes?: readonly string[] },
): Promise<ScenarioRecord> => {
  const onProgress = (done: number, total: number): void => progress.tell({ done, total, text: `${done} of ${total} pieces` });
  switch (scenario.plays) {
    case 'journey': {
      const { runVirtualJourney } = await import('../journey/virtual.ts');
      return runVirtualJourney(scenario, { onProgress: progress.tell, notes });
    }
    case 'exchanges': {
      const { runDodgeWindow } = await import('../sweep/dodge-window.ts');
      return runDodgeWindow({ ...scenario, exchangesPerCell: exchanges ?? scenario.exchangesPerCell }, { threads, onProgress });
    }
    case 'question': {
      const { runQuestion } = await import('../questions/run-question.ts');
      return runQuestion({ ...scenario, exchanges: exchanges ?? scenario.exchanges }, { threads, onProgress });
    }
    default:
      return unreachable(scenario);
  }
};
