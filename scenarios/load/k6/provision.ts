// Parties set out by one gRPC call each, arriving ever faster whether or not the servers keep up (open arrivals). k6's own measure of the call counts.

import exec from 'k6/execution';
import { Counter } from 'k6/metrics';
import type { Options } from 'k6/options';
import { companions, firstNumber, fromPerSecond, players, seconds, toPerSecond } from './settings.ts';
import { setOutParty } from './settlement-client.ts';
import { DONE, summaryFiles, TREND_STATS, type SummaryData } from './summary.ts';

/** k6 counts whole arrivals in a unit of time; over ten seconds a tenth of one a second can be said. */
const UNIT_SECONDS = 10;
/** A call takes milliseconds; this many may be open at once before arrivals are dropped, and counted as that. */
const OPEN_CALLS_MAX = 200;

export const options: Options = {
  scenarios: {
    parties: {
      executor: 'ramping-arrival-rate',
      startRate: Math.round(fromPerSecond * UNIT_SECONDS),
      timeUnit: `${UNIT_SECONDS}s`,
      stages: [{ target: Math.round(toPerSecond * UNIT_SECONDS), duration: `${seconds}s` }],
      preAllocatedVUs: Math.min(OPEN_CALLS_MAX, Math.ceil(toPerSecond)),
      maxVUs: OPEN_CALLS_MAX,
    },
  },
  thresholds: {
    grpc_req_duration: ['p(95)<500'],
    [DONE]: ['count>0'],
  },
  summaryTrendStats: TREND_STATS,
};

const done = new Counter(DONE);

/** One arrival: one party. */
export default async function setOut(): Promise<void> {
  const seats = await setOutParty({ number: firstNumber + exec.scenario.iterationInTest, players, companions });
  if (seats !== undefined) done.add(1);
}

export const handleSummary = (data: SummaryData): Record<string, string> =>
  summaryFiles(data, {
    planned: Math.round(((fromPerSecond + toPerSecond) / 2) * seconds),
    durations: [{ metric: 'grpc_req_duration', name: 'provision', about: 'the provisioning call alone, there and back' }],
    counts: [],
  });
