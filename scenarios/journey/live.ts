// Runs a scenario against real sockets: a stack of its own on free ports, or one that is up already. Measures, asks the world where everybody is,
// and gives the record.

import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ScenarioRecord } from '../../reports/record.ts';
import { startLocalStack } from '../../servers/local-stack.ts';
import { castOf } from './cast.ts';
import { takeCensus } from './census.ts';
import { journeyRecord } from './record.ts';
import { playJourney } from './run.ts';
import { silentProgress, type OnProgress } from '../running/progress.ts';
import type { JourneyScenario } from '../files/schema.ts';
import { askGame, watchWorld } from './target.ts';
import { underRules } from './under-rules.ts';

export interface LiveOptions {
  /** The world's WebSocket endpoint of a stack that is up, whose rules and map are then played by; a stack of its own when undefined. */
  readonly target?: string;
  readonly onProgress?: OnProgress;
  /** Breaks the run off when aborted; what it started is ended first. */
  readonly signal?: AbortSignal;
  /** In which respects the scenario is not what its file says. */
  readonly notes?: readonly string[];
  /** Hears, before anybody plays, in which further respects it is not, because of the target. */
  readonly onNotes?: (notes: readonly string[]) => void;
}

type NamedJourney = JourneyScenario & { readonly name: string };

/** Plays the scenario over real sockets and gives its record. Throws `NotPlayable` for a target that does not say by which rules it plays. */
export const runLive = async (scenario: NamedJourney, options: LiveOptions = {}): Promise<ScenarioRecord> => {
  const { target, onProgress = silentProgress, signal, notes = [], onNotes } = options;
  if (target !== undefined) {
    onProgress({ done: 0, total: 1, text: 'asking the target by which rules it plays' });
    const there = await underRules(scenario, await askGame(target), 'the target');
    onNotes?.(there.notes);
    const tag = Date.now().toString(36).slice(-5);
    using watched = watchWorld(target);
    const stop = signal === undefined ? watched.signal : AbortSignal.any([signal, watched.signal]);
    return await playAgainst(there.scenario, { worldEndpoint: target, tag, onProgress, signal: stop, notes: [...notes, ...there.notes] });
  }
  const { rules, map, seed } = scenario;
  await using scratch = await mkdtempDisposable(join(tmpdir(), 'doubleping-live-'));
  await using stack = await startLocalStack({ dataFolder: scratch.path, logLevel: 'error' }, { rules, map, seed });
  return await playAgainst(scenario, { worldEndpoint: stack.worldEndpoint, tag: '', onProgress, signal, notes });
};

interface Played {
  readonly worldEndpoint: string;
  readonly tag: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal | undefined;
  readonly notes: readonly string[];
}

const playAgainst = async (scenario: NamedJourney, { worldEndpoint, tag, onProgress, signal, notes }: Played): Promise<ScenarioRecord> => {
  const { map, seed, longestMs } = scenario;
  const startedAt = new Date();
  const startedMs = performance.now();
  const cast = castOf(scenario, tag);
  const outcome = await playJourney(cast, { worldEndpoint, seed, longestMs, onProgress, signal });
  const wallMs = performance.now() - startedMs;
  const census = await takeCensus(cast, { worldEndpoint, map, seed });
  return journeyRecord({ scenario, outcome, census, startedAt, wallMs, notes, played: { host: 'live' } });
};
