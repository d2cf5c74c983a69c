// From what a journey measured to its record: latencies, counts, the measured dodge cells beside the formula's answer, and the answer in a sentence.

import { rulesHash } from '../../core/rules/rules.ts';
import { REJECT_REASONS } from '../../core/wire/messages/common-messages.ts';
import { latencyRecord } from '../../reports/histogram.ts';
import { journeyCounts, refusalName } from '../../reports/metrics.ts';
import { countRecords, type CountRecord, type DodgeCell, type LatencyRecord, type ScenarioRecord } from '../../reports/record.ts';
import { wilsonInterval } from '../../reports/statistics.ts';
import { evaluateThresholds } from '../../reports/thresholds.ts';
import type { Census } from './census.ts';
import type { JourneyMeasures } from './measures.ts';
import type { JourneyOutcome, JourneyPlayer } from './run.ts';
import { sayDuration } from '../running/progress.ts';
import { defenderOf, shareInTime } from '../questions/formula.ts';
import type { JourneyScenario } from '../files/schema.ts';
import { comparedIn, disagreementNotes } from '../../reports/disagreement.ts';

/** Everything there is to say of a run. */
export interface JourneyRunFacts {
  readonly scenario: JourneyScenario & { readonly name: string };
  readonly outcome: JourneyOutcome;
  readonly census: Census;
  readonly startedAt: Date;
  readonly wallMs: number;
  readonly played: PlayedWhere;
  /** In which respects it was not played as its file says. */
  readonly notes?: readonly string[];
}

/** In which of the two worlds it was played: over real sockets, or in virtual time, `ms` of it, with `hash` for everything that was said. */
export type PlayedWhere = { readonly host: 'live' } | { readonly host: 'virtual'; readonly hash: number; readonly ms: number };

/** The record of one journey. */
export const journeyRecord = ({ scenario, outcome, census, startedAt, wallMs, played, notes = [] }: JourneyRunFacts): ScenarioRecord => {
  const { measures, players } = outcome;
  const latencies = Object.values(measures.latencies)
    .map(latencyRecord)
    .filter(({ count }) => count > 0);
  const counts = countsOf(outcome, census);
  const refusals = refusalsOf(outcome);
  const cells = cellsOf(players, scenario);
  const latenessMs = latencies.find(({ name }) => name === 'loopLateness')?.p99Ms ?? 0;
  const invalidBecause =
    latenessMs > scenario.generatorLatenessMs
      ? `The load generator woke ${Math.round(latenessMs)} ms late (99th percentile); at most ${scenario.generatorLatenessMs} ms is accepted. Run it again on a quieter machine or with less load.`
      : otherRules(measures, rulesHash(scenario.rules));
  const allNotes = [...notes, ...disagreementNotes(comparedIn({ cells }))];
  const { kind } = scenario.load;
  return {
    scenario: scenario.name,
    host: played.host,
    question: scenario.question,
    answer: answerOf({ players, census, latencies, parties: measures.parties.size }),
    load:
      kind === 'closed'
        ? `${players.length} players, all from the start`
        : `${players.length} players, ${rateText(scenario.load)} arriving each second`,
    seed: scenario.seed,
    rulesHash: rulesHash(scenario.rules),
    startedAt: startedAt.toISOString(),
    wallMs,
    ...(played.host === 'virtual' ? { virtualMs: played.ms } : {}),
    isValid: invalidBecause === undefined,
    ...(invalidBecause === undefined ? {} : { invalidBecause }),
    ...(allNotes.length === 0 ? {} : { notes: allNotes }),
    cells,
    timelines: [],
    latencies,
    counts: [...counts, ...refusals.filter(({ value }) => value > 0)],
    thresholds: evaluateThresholds(scenario.thresholds, {
      cells,
      latencies,
      counts: [...counts, ...refusals],
      wallMs,
      virtualMs: played.host === 'virtual' ? played.ms : undefined,
    }),
    method: [
      ...aboutHost(played),
      'Each player is the client machine of the game behind a link of its network, drawn message by message in order; opening a connection costs two round trips.',
      'Waits begin at the instant a player meant to press, not when the generator got round to it.',
      '"Every member" is every client of the party that was connected at the press and stayed; the last of them counts.',
      'Where everybody is at the end was asked from the world by signing in to each account once more.',
      ...measures.failures.slice(0, 10).map((failure) => `Failed: ${failure}.`),
    ],
  };
};

/** In a run under one name of rules, everybody must have played by those. */
const otherRules = ({ placesByRules }: JourneyMeasures, inForce: string): string | undefined => {
  const others = [...placesByRules].filter(([hash]) => hash !== inForce).map(([hash, places]) => `${someOf([...places])} by ${hash}`);
  return others.length === 0
    ? undefined
    : `The world says that ${inForce} is in force, but it was played otherwise: ${others.join('; ')}. Give all its servers the same rules file, and leave that alone during a run.`;
};

const PLACES_NAMED_MAX = 5;
const someOf = (places: readonly string[]): string =>
  [...places.slice(0, PLACES_NAMED_MAX), ...(places.length > PLACES_NAMED_MAX ? [`${places.length - PLACES_NAMED_MAX} more`] : [])].join(
    ', ',
  );

const aboutHost = (played: PlayedWhere): string[] =>
  played.host === 'live'
    ? [
        'Real servers over loopback sockets: world, settlements and one party host, in the process of the load generator but for the party threads.',
      ]
    : [
        'The whole stack in virtual time: world, settlements and one party host run their own code as simulated processes, on a network of a data centre, a disk of 2 ms and password hashes of 50 ms. Computing takes no time.',
        `${sayDuration(played.ms)} of virtual time. Everything that was said, by whom and when, has the hash ${played.hash.toString(16).padStart(8, '0')}: the same file gives the same again.`,
      ];

const rateText = ({ arrivalsPerSecond, rampTo }: { readonly arrivalsPerSecond: number; readonly rampTo?: number | undefined }): string =>
  rampTo === undefined ? `${arrivalsPerSecond}` : `${arrivalsPerSecond} to ${rampTo}`;

const countsOf = ({ players, measures, droppedArrivals }: JourneyOutcome, census: Census): CountRecord[] => {
  const sum = (of: (player: JourneyPlayer) => number): number => players.reduce((total, player) => total + of(player), 0);
  return countRecords(journeyCounts, {
    players: players.length,
    parties: measures.parties.size,
    quests: measures.quests.size,
    fights: measures.fights.size,
    blows: measures.blows.size,
    exchanges: sum((player) => player.dodges.exchanges),
    falseHits: sum((player) => player.falseHits),
    // Both partners of a trade see it; each trade has one seller.
    trades: sum((player) => (player.traded && player.cast.plan.trade?.kind === 'sells' ? 1 : 0)),
    leftMidway: sum((player) => Number(player.leftMidway)),
    cameBack: sum((player) => Number(player.cameBack)),
    home: census.home,
    lost: census.lost,
    duplicated: census.duplicated,
    stillOut: census.stillOut,
    errors: measures.failures.length,
    unanswered: measures.unanswered,
    droppedArrivals,
    refusals: [...measures.refusals.values()].reduce((total, value) => total + value, 0),
  });
};

/** One for each reason there is, for a threshold may say that none was for that one. */
const refusalsOf = ({ measures }: JourneyOutcome): CountRecord[] =>
  REJECT_REASONS.toSorted().map((reason) => ({
    name: refusalName(reason),
    about: `requests refused: ${reason.replaceAll('-', ' ')}`,
    value: measures.refusals.get(reason) ?? 0,
  }));

/** One cell for each kind of player that was struck at, with the formula's answer for the same player. */
const cellsOf = (players: readonly JourneyPlayer[], scenario: JourneyScenario): DodgeCell[] => {
  const groups = Map.groupBy(players, ({ cast }) => `${cast.network} ${cast.population} ${cast.plan.deviceMs}`);
  const cells: DodgeCell[] = [];
  const { combat } = scenario.rules;
  for (const group of groups.values()) {
    const [first] = group;
    const exchanges = group.reduce((sum, { dodges }) => sum + dodges.exchanges, 0);
    if (first === undefined || exchanges === 0) continue;
    const { network, population, plan } = first.cast;
    const dodgedInTime = group.reduce((sum, { dodges }) => sum + dodges.dodgedInTime, 0);
    const stretches = group.flatMap(({ dodges }) => dodges.stretches).sort((left, right) => left - right);
    const lags = group.flatMap(({ dodges }) => dodges.confirmedLagsMs).sort((left, right) => left - right);
    cells.push({
      windowMs: combat.dodgeWindowMs,
      network,
      population,
      exchanges,
      dodgedInTime,
      dodgeRatio: dodgedInTime / exchanges,
      ci95: wilsonInterval({ successes: dodgedInTime, trials: exchanges }),
      predictedRatio: shareInTime(defenderOf(population, network, plan.deviceMs), combat)(combat.dodgeWindowMs),
      hitsShown: group.reduce((sum, { hitsShown }) => sum + hitsShown, 0),
      falseHits: group.reduce((sum, { falseHits }) => sum + falseHits, 0),
      stretchP50: quantile(stretches, 0.5, 1),
      stretchP95: quantile(stretches, 0.95, 1),
      feltLagMs: plan.deviceMs,
      confirmedLagP50Ms: quantile(lags, 0.5, 0),
      confirmedLagP95Ms: quantile(lags, 0.95, 0),
    });
  }
  return cells;
};

const quantile = (sorted: readonly number[], ratio: number, whenEmpty: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(ratio * sorted.length))] ?? whenEmpty;

const answerOf = (facts: {
  players: readonly JourneyPlayer[];
  census: Census;
  latencies: readonly LatencyRecord[];
  parties: number;
}): string => {
  const { players, census, latencies, parties } = facts;
  const home =
    census.home === players.length
      ? `All ${players.length} players came home from ${parties} journeys, with nobody lost`
      : `${census.home} of ${players.length} players are home; ${census.lost} are lost and ${census.stillOut} still out`;
  const seat = latencies.find(({ name }) => name === 'timeToSeat');
  const effect = latencies.find(({ name }) => name === 'inputToEffect');
  const waits = [
    ...(seat === undefined
      ? []
      : [
          `half had a seat in their party within ${sayDuration(seat.p50Ms)} of the leader’s press, the last within ${sayDuration(seat.maxMs)}`,
        ]),
    ...(effect === undefined ? [] : [`a press reached every member within ${sayDuration(effect.p50Ms)} half of the time`]),
  ];
  return `${[home, ...waits].join('; ')}.`;
};
