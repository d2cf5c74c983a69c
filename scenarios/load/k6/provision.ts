// Parties set out by one gRPC call each, arriving ever faster whether or not the servers keep up (open arrivals).

import exec from 'k6/execution';
import { Counter, Rate } from 'k6/metrics';
import type { Options } from 'k6/options';
import {
  companionsOr,
  firstNumber,
  fromPerSecond,
  numbered,
  outFile,
  players,
  provisionWithinMs,
  seconds,
  tool,
  toPerSecond,
} from './settings.ts';
import { setOutParty } from './settlement-client.ts';
import { DONE, FAILED, PROVISION, summaryFiles, TREND_STATS, type SummaryData } from './summary.ts';

/** k6 counts whole arrivals in a unit of time; over ten seconds a tenth of one a second can be said. */
const UNIT_SECONDS = 10;
/** A call takes milliseconds; this many may be open at once before arrivals are dropped, and counted as that. */
const OPEN_CALLS_MAX = 200;

const companions = companionsOr(0);
const planned = numbered(Math.round(((fromPerSecond + toPerSecond) / 2) * seconds));

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
    [PROVISION.metric]: [`p(95)<=${provisionWithinMs}`],
    [FAILED]: ['rate<0.01'],
    [DONE]: ['count>0'],
  },
  summaryTrendStats: TREND_STATS,
};

const done = new Counter(DONE);
const failed = new Rate(FAILED);

/** One arrival: one party. */
export default async function setOut(): Promise<void> {
  const seats = await setOutParty({ number: firstNumber + exec.scenario.iterationInTest, players, companions });
  failed.add(seats === undefined);
  if (seats !== undefined) done.add(1);
}

export const handleSummary = (data: SummaryData): Record<string, string> =>
  summaryFiles(data, { tool, planned, durations: [PROVISION], counts: [] }, outFile);
