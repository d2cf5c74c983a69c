// Runs a scenario in virtual time, whichever kind it is.

import { unreachable } from '../core/assert.ts';
import type { ScenarioRecord } from '../reports/record.ts';
import { BadFile } from './scenario-files.ts';
import type { Progress } from './progress.ts';
import type { Scenario } from './schema.ts';

/** The record of one scenario. `exchanges` takes the place of the file's own number, per cell or per point. Throws `BadFile` for one that needs sockets. */
export const runSim = async (
  scenario: Scenario,
  { threads, exchanges, progress }: { threads: number; exchanges: number | undefined; progress: Progress },
): Promise<ScenarioRecord> => {
  const onProgress = (done: number, total: number): void => progress.tell({ done, total, text: `${done} of ${total} pieces` });
  switch (scenario.plays) {
    case 'journey':
      throw new BadFile(`${scenario.name} is played over real sockets; run it with: live ${scenario.name}`);
    case 'exchanges': {
      const { runDodgeWindow } = await import('./dodge-window-run.ts');
      return runDodgeWindow({ ...scenario, exchangesPerCell: exchanges ?? scenario.exchangesPerCell }, { threads, onProgress });
    }
    case 'question': {
      const { runQuestion } = await import('./questions/run-question.ts');
      return runQuestion({ ...scenario, exchanges: exchanges ?? scenario.exchanges }, { threads, onProgress });
    }
    default:
      return unreachable(scenario);
  }
};
