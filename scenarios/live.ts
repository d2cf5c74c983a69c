// Runs a scenario against real sockets: a stack of its own on free ports, or one that is up already. Measures, asks the world where everybody is,
// and gives the record.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScenarioRecord } from '../reports/record.ts';
import { startLocalStack } from '../servers/local-stack.ts';
import { castOf } from './journey-cast.ts';
import { takeCensus } from './journey-census.ts';
import { journeyRecord } from './journey-record.ts';
import { playJourney } from './journey-run.ts';
import { silentProgress, type OnProgress } from './progress.ts';
import type { JourneyScenario } from './schema.ts';

export interface LiveOptions {
  /** The world's WebSocket endpoint of a stack that is up; a stack of its own when undefined. Its rules should be the scenario's. */
  readonly target?: string;
  readonly onProgress?: OnProgress;
  /** Breaks the run off when aborted; what it started is ended first. */
  readonly signal?: AbortSignal;
}

/** Plays the scenario over real sockets and gives its record. */
export const runLive = async (
  scenario: JourneyScenario & { readonly name: string },
  options: LiveOptions = {},
): Promise<ScenarioRecord> => {
  const { target, onProgress = silentProgress, signal } = options;
  if (target !== undefined)
    return playAgainst(scenario, { worldEndpoint: target, tag: Date.now().toString(36).slice(-5), onProgress, signal });
  const { rules, map, seed } = scenario;
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-live-'));
  await using stack = await startLocalStack({ dataFolder: scratch.path, logLevel: 'error' }, { rules, map, seed });
  return await playAgainst(scenario, { worldEndpoint: stack.worldEndpoint, tag: '', onProgress, signal });
};

const playAgainst = async (
  scenario: JourneyScenario & { readonly name: string },
  {
    worldEndpoint,
    tag,
    onProgress,
    signal,
  }: { worldEndpoint: string; tag: string; onProgress: OnProgress; signal: AbortSignal | undefined },
): Promise<ScenarioRecord> => {
  const { map, seed, longestMs } = scenario;
  const startedAt = new Date();
  const startedMs = performance.now();
  const cast = castOf(scenario, tag);
  const outcome = await playJourney(cast, { worldEndpoint, seed, longestMs, onProgress, signal });
  const wallMs = performance.now() - startedMs;
  const census = await takeCensus(cast, { worldEndpoint, map, seed });
  return journeyRecord({ scenario, outcome, census, startedAt, wallMs, played: { host: 'live' } });
};
