// Seats played over WebSockets: each virtual user has a party of one player and some companions set out, takes the seat, fights for a while, and leaves.

import exec from 'k6/execution';
import { Counter, Rate, Trend } from 'k6/metrics';
import type { Options } from 'k6/options';
import { fork, seeded } from '../../../core/random.ts';
import { companionsOr, firstNumber, numbered, outFile, playSeconds, seats, seed, tool } from './settings.ts';
import { playSeat, SEAT_FAILURES, type SeatMeters } from './seat.ts';
import { setOutParty } from './settlement-client.ts';
import { DONE, FAILED, FAILED_PREFIX, PROVISION, summaryFiles, TREND_STATS, type SummaryData } from './summary.ts';

/** What a seat may take besides being played: its call, taking it and leaving it, each at its longest. Unit: s. */
const SPARE_SECONDS = 60;

const companions = companionsOr(5);
const planned = numbered(seats);

export const options: Options = {
  scenarios: {
    seats: { executor: 'per-vu-iterations', vus: seats, iterations: 1, maxDuration: `${Math.ceil(playSeconds) + SPARE_SECONDS}s` },
  },
  thresholds: {
    doubleping_time_to_seat: ['p(95)<1500'],
    doubleping_press_to_word: ['p(95)<500'],
    [FAILED]: ['rate<0.01'],
    [DONE]: ['count>0'],
  },
  summaryTrendStats: TREND_STATS,
};

const done = new Counter(DONE);
const failed = new Rate(FAILED);
const timeToSeat = new Trend('doubleping_time_to_seat', true);
const pressToWord = new Trend('doubleping_press_to_word', true);
const exchanges = new Counter('doubleping_exchanges');
const dodgedInTime = new Counter('doubleping_dodged_in_time');
const refusals = new Counter('doubleping_refusals');
const failures = Object.fromEntries(SEAT_FAILURES.map((name) => [name, new Counter(`${FAILED_PREFIX}${name}`)]));

/** One virtual user's seat, from asking for it to leaving it. */
export default async function play(): Promise<void> {
  const nth = exec.scenario.iterationInTest;
  const begunAt = Date.now();
  const given = await setOutParty({ number: firstNumber + nth, players: 1, companions });
  const [seat] = given ?? [];
  if (seat === undefined) {
    failed.add(true);
    return;
  }
  const meters: SeatMeters = {
    seated: () => timeToSeat.add(Date.now() - begunAt),
    pressToWord: (ms) => pressToWord.add(ms),
    couldDodge: () => exchanges.add(1),
    dodged: () => dodgedInTime.add(1),
    refused: () => refusals.add(1),
  };
  const failure = await playSeat(seat, { random: fork(seeded(seed), `seat ${nth}`), playMs: playSeconds * 1000, meters });
  failed.add(failure !== undefined);
  if (failure === undefined) done.add(1);
  else failures[failure]?.add(1);
}

export const handleSummary = (data: SummaryData): Record<string, string> =>
  summaryFiles(
    data,
    {
      tool,
      planned,
      durations: [
        { metric: 'doubleping_time_to_seat', name: 'timeToSeat', about: 'asking for a party of one player to being seated in it' },
        { metric: 'doubleping_press_to_word', name: 'pressToWord', about: 'press to the server’s word on the same client' },
        PROVISION,
      ],
      counts: [
        { metric: 'doubleping_exchanges', about: 'blows one could dodge' },
        { metric: 'doubleping_dodged_in_time', about: 'of those, dodged in time' },
        { metric: 'doubleping_refusals', about: 'requests refused with a reason' },
      ],
    },
    outFile,
  );
