// "How many ms of skill is one ms of ping worth?" The window a share needs, against the round trip, under each policy: its slope is the rate of exchange.

import { deviceDelaysMs, populations } from '../../core/rules/populations.ts';
import { constantLeg } from '../../core/timing/link.ts';
import type { Answer, Machines } from './answer.ts';
import { seedFor } from './drills.ts';
import { mostPerThousand, outOfReach } from './out-of-reach.ts';
import { windowReaching, type Defender } from './formula.ts';
import type { Asked } from '../files/question-schema.ts';
import { lineAndDots, spreadOut } from './series.ts';
import { findWindows, foundDots } from './windows.ts';
import { blowsAt, inMs, listed, percent, personWord, playersOn, policyName, policyWords } from './words.ts';

/** Simulated points on each line. */
const DOTS = 5;

export const answerExchangeRate = async (asked: Asked<'exchange-rate'>, machines: Machines): Promise<Answer<'exchange-rate'>> => {
  const { rules, ratio, policies, roundTripMs: trips } = asked;
  const defenderAt = (roundTripMs: number, population = asked.population): Defender => {
    const leg = constantLeg(roundTripMs / 2);
    const { goNoGo: reaction, lapseRatio } = populations[population];
    return { link: { up: leg, down: leg }, reaction, lapseRatio, deviceMs: deviceDelaysMs[asked.device], betweenPersonSdMs: 0 };
  };
  const combatOf = (policy: (typeof policies)[number]) => ({ ...rules.combat, deadlinePolicy: policy });
  if (!Number.isFinite(windowReaching(defenderAt(trips.at(-1) ?? 0), rules.combat, ratio)))
    return outOfReach(ratio, asked.population, { populations: [...new Set([asked.population, 'pro' as const])] });
  const dotTrips = spreadOut(trips, DOTS);
  const wishes = policies.flatMap((policy) =>
    dotTrips.map((trip) => ({ defender: defenderAt(trip), combat: combatOf(policy), ratio, seed: seedFor(asked.seed, `${trip}`) })),
  );
  const found = await findWindows(wishes, { rules, exchanges: asked.exchanges, machines });
  const rates = policies.map((policy) => {
    const at = (trip: number): number => windowReaching(defenderAt(trip), combatOf(policy), ratio);
    const [first = 0, last = 1] = [trips[0], trips.at(-1)];
    const costs = trips.map((trip) => ({ trip, costMs: at(trip) - at(first) }));
    return {
      policy,
      overall: (at(last) - at(first)) / Math.max(1, last - first),
      costs,
      free: costs.findLast(({ costMs }) => costMs < 1)?.trip ?? first,
    };
  });
  const inForce = rates.find(({ policy }) => policy === rules.combat.deadlinePolicy) ?? rates[0];
  const gapMs =
    windowReaching(defenderAt(0), combatOf('server-clock'), ratio) - windowReaching(defenderAt(0, 'pro'), combatOf('server-clock'), ratio);
  const others = rates
    .filter((rate) => rate !== inForce)
    .map(({ policy, free, overall }) =>
      overall < 0.02 ? `nothing under ${policyName[policy]}` : `nothing under ${policyName[policy]} up to ${inMs(free)}`,
    );
  const rate = inForce?.overall ?? 0;
  return {
    sentence: `Under ${policyName[rules.combat.deadlinePolicy]}, which is in force, one ms of ping is worth ${rate.toFixed(2)} ms of skill: ${percent(ratio)} of blows dodged ask ${inMs(gapMs)} less of window from professionals than from ${playersOn(asked.population, asked.device)}, and that is gone ${rate < 0.02 ? 'on no network' : `at a round trip of ${inMs(gapMs / rate)}`}; ping costs ${listed(others)}.`,
    charts: [
      {
        kind: 'curves',
        title: `${percent(ratio)} of ${blowsAt(asked.population, asked.device)} dodged: the window it takes`,
        xLabel: 'round trip, ms',
        yLabel: 'window, ms',
        isYRatio: false,
        series: policies.flatMap((policy, row) =>
          lineAndDots(
            policyWords[policy],
            trips.map((trip) => [trip, windowReaching(defenderAt(trip), combatOf(policy), ratio)]),
            foundDots(dotTrips, found.slice(row * dotTrips.length)),
          ),
        ),
        guides: [{ axis: 'y', at: rules.combat.dodgeWindowMs, text: 'window in force' }],
      },
    ],
    numbers: {
      exchangeRatePercent: {
        about: 'ms of skill that 100 ms of ping are worth under the policy in force',
        value: Math.round(rate * 100),
      },
      skillGapMs: {
        about: `window a professional needs less than the ${personWord(asked.population)}, ms`,
        value: Math.round(gapMs),
      },
      ...mostPerThousand(asked.population),
    },
    method: methodOf(asked),
  };
};

const methodOf = ({ exchanges, rules: { combat } }: Asked<'exchange-rate'>): string[] => [
  'Constant delays on both legs, so that only the round trip differs; one ms more of mean reaction always asks for one ms more of window.',
  `Lines: the formula solved for the window. Dots: ${exchanges.toLocaleString('en')} exchanges of the party machine at that window, carried over to ms by the curve’s steepness, 95 %.`,
  `Compensated adds at most ${combat.compensationCapMs} ms; equalised raises round trips below ${combat.equaliseFloorMs} ms to that.`,
];
