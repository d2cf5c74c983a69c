// What `npm start` shows: the whole stack comes up, a sweep in virtual time and one journey in both worlds are run and reported, and then the game is
// there to be played. Ports are taken first, so that a taken one is told before the wait and not after it.

import type { ScenarioRecord } from '../../reports/record.ts';
import { startLocalStack } from '../../servers/local-stack.ts';
import { startSite } from '../../servers/site.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { latestSweep } from './tune.ts';
import { runDodgeWindow } from '../sweep/dodge-window.ts';
import { runLive } from '../journey/live.ts';
import { loadScenario } from '../files/scenario-files.ts';
import { Progress } from '../running/progress.ts';
import { deliverRun } from '../files/run-record.ts';
import { Interrupted, stopSignals } from '../running/stop-signals.ts';
import { runVirtualJourney } from '../journey/virtual.ts';

export interface TourOptions {
  /** Stop after the report. */
  readonly once: boolean;
  readonly port: number;
  /** Where the game keeps its characters; the servers' own default when undefined. */
  readonly data?: string;
  readonly runs: string;
}

/** Runs the tour; resolves with the exit code, once it was told to stop when it serves the game. */
export const runTour = async (options: TourOptions): Promise<number> => {
  if (options.once) return (await runScenarios(options)).exitCode;
  await using stack = await startLocalStack(options.data === undefined ? {} : { dataFolder: options.data });
  let reportFile: string | undefined;
  await using site = await startSite({
    host: '127.0.0.1',
    port: options.port,
    worldEndpoint: stack.worldEndpoint,
    reportFile: () => reportFile,
    tunePage: () => tunePage(options),
    runsFolder: options.runs,
    log: makeLog('site', 'warn'),
  });
  using stopping = stopSignals();
  try {
    ({ reportFile } = await runScenarios(options, stopping.signal));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    process.stderr.write('Stopping.\n');
    return 0;
  }
  process.stdout.write(`\nPlay:   ${site.url}\nTune:   ${site.url}/tune\nReport: ${site.url}/report\nCtrl-C stops.\n`);
  await stopping.asked;
  process.stderr.write('Stopping.\n');
  return 0;
};

/** The designer's page beside the game: "feel it" opens this very site, and the latest run's measured shares lie on the curves. */
const tunePage = async ({ runs }: TourOptions): Promise<string> => {
  const { renderTunePage } = await import('../tune/page.ts');
  const latest = await latestSweep(runs);
  return renderTunePage({ clientUrl: '/', ...(latest === undefined ? {} : { evidence: latest.run }) });
};

const runScenarios = async ({ runs }: TourOptions, signal?: AbortSignal): Promise<{ exitCode: number; reportFile: string | undefined }> => {
  process.stderr.write(
    'doubleping: a tour in three steps. A sweep and a whole journey in virtual time, then the same journey with real servers and real sockets.\n',
  );
  const scenarios: ScenarioRecord[] = [];
  const sweep = await loadScenario('dodge-window');
  const journey = await loadScenario('first-journey');
  if (sweep.plays === 'exchanges') {
    const progress = new Progress('1 of 3, dodge-window');
    const onProgress = (done: number, total: number): void => progress.tell({ done, total, text: `${done} of ${total} rows` });
    scenarios.push(await runDodgeWindow(sweep, { onProgress }));
    progress.end('done');
  }
  signal?.throwIfAborted();
  if (journey.plays === 'journey') {
    const simulated = new Progress('2 of 3, first-journey in virtual time');
    scenarios.push(await runVirtualJourney(journey, { onProgress: simulated.tell }));
    simulated.end('done');
    signal?.throwIfAborted();
    const progress = new Progress('3 of 3, first-journey over real sockets');
    scenarios.push(await runLive(journey, { onProgress: progress.tell, ...(signal === undefined ? {} : { signal }) }));
    progress.end('done');
  }
  return deliverRun(scenarios, { runsFolder: runs, json: false, name: 'tour', title: 'What delay does to a dodge, and to a journey' });
};
