// Plays a journey in virtual time: the same file, players, links and servers as over real sockets (scenarios/journey/live.ts), in a cluster where nothing else
// runs and nothing is late.

import type { ScenarioRecord } from '../../reports/record.ts';
import { castOf } from './cast.ts';
import { takeCensus, type Census } from './census.ts';
import { journeyRecord } from './record.ts';
import { playJourney, type JourneyOutcome } from './run.ts';
import { silentProgress, type OnProgress } from '../running/progress.ts';
import type { JourneyScenario } from '../files/schema.ts';
import { VirtualCluster, type ClusterOptions } from '../virtual/cluster.ts';

/** What a journey in a cluster came to. */
export interface VirtualJourney {
  readonly outcome: JourneyOutcome;
  readonly census: Census;
  readonly cluster: VirtualCluster;
}

export interface VirtualJourneyOptions {
  readonly onProgress?: OnProgress;
  /** What goes wrong in the cluster besides. */
  readonly faults?: Partial<Pick<ClusterOptions, 'fateOfCall' | 'fateOfFlush' | 'between' | 'leaseMs'>>;
  /** Called when everything is open and before anybody arrives. */
  readonly begun?: (cluster: VirtualCluster) => void;
  /** For the record: in which respects it is not what its file says. */
  readonly notes?: readonly string[];
}

/** For the census, after the time the journey itself may take. Unit: ms. */
const CENSUS_MS = 60_000;

/** Plays it and asks the world where everybody is. Throws `NothingLeft` when the cluster stands still for good. */
export const playVirtualJourney = async (scenario: JourneyScenario, options: VirtualJourneyOptions = {}): Promise<VirtualJourney> => {
  const { rules, map, seed, longestMs } = scenario;
  const { onProgress = silentProgress, faults = {}, begun } = options;
  const cluster = new VirtualCluster({ seed, rules, map, ...faults });
  const cast = castOf(scenario, '');
  const { worldEndpoint, surroundings } = cluster;
  const played = await cluster.time.run(
    async () => {
      await cluster.start();
      begun?.(cluster);
      const outcome = await playJourney(cast, { worldEndpoint, seed, longestMs, onProgress, surroundings });
      return { outcome, census: await takeCensus(cast, { worldEndpoint, map, seed, surroundings }) };
    },
    { until: longestMs + CENSUS_MS },
  );
  return { ...played, cluster };
};

/** The record of a journey played in virtual time. */
export const runVirtualJourney = async (
  scenario: JourneyScenario & { readonly name: string },
  options: VirtualJourneyOptions = {},
): Promise<ScenarioRecord> => {
  const startedAt = new Date();
  const startedMs = performance.now();
  const { outcome, census, cluster } = await playVirtualJourney(scenario, options);
  const wallMs = performance.now() - startedMs;
  return journeyRecord({
    scenario,
    outcome,
    census,
    startedAt,
    wallMs,
    notes: options.notes ?? [],
    played: { host: 'virtual', hash: cluster.hash, ms: cluster.time.now() },
  });
};
