// "Do old, tired or novice players get locked out?" People of one kind differ; whoever dodges less than a given share with this window has no part in the game
// of dodging. How many those are, by kind and network, and what short sleep does to everybody.

import { deviceDelaysMs, type PopulationName } from '../../core/rules/populations.ts';
import type { NetworkName } from '../../core/rules/networks.ts';
import { afterShortSleep } from '../../core/timing/formula/ex-gaussian.ts';
import { normalCdf } from '../../core/timing/formula/normal.ts';
import type { Answer, Machines } from './answer.ts';
import { drillOf, seedFor } from './drills.ts';
import { type Defender, defenderOf, leastMs, shareInTime } from './formula.ts';
import type { Asked } from '../files/question-schema.ts';
import { dodgeDots, lineAndDots, spreadOut } from './series.ts';
import { onDevice } from '../../reports/metrics.ts';
import { inMs, listed, networkWord, onNetwork, peopleWord, percent, personWord, rareShare } from './words.ts';

const DOTS = 4;
const LONGEST_MS = 20_000;

export const answerLockedOut = async (asked: Asked<'locked-out'>, machines: Machines): Promise<Answer<'locked-out'>> => {
  const { rules, populations, networks, ratio, betweenPersonSdMs: spreadMs } = asked;
  const { combat } = rules;
  const deviceMs = deviceDelaysMs[asked.device];
  const network = networks.includes('lte_4g') ? 'lte_4g' : (networks[0] ?? 'lte_4g');
  const lockedOut = (population: PopulationName, where: NetworkName): number =>
    lockedOutShare(defenderOf(population, where, deviceMs), { combat, ratio, spreadMs });
  const here = populations
    .map((population) => ({ population, share: lockedOut(population, network) }))
    .toSorted((left, right) => right.share - left.share);
  const worstWhere = networks
    .map((where) => ({ where, share: lockedOut(here[0]?.population ?? 'average', where) }))
    .toSorted((left, right) => right.share - left.share)[0];
  const tired = (population: PopulationName, days: number): Defender => {
    const rested = defenderOf(population, network, deviceMs);
    return { ...rested, reaction: afterShortSleep(rested.reaction, days), betweenPersonSdMs: spreadMs };
  };
  const days = asked.daysAwake.toSorted((left, right) => left - right);
  const dotDays = spreadOut(days, DOTS);
  const played = await machines.drills(
    populations.flatMap((population) =>
      dotDays.map((day) => drillOf(tired(population, day), { rules, exchanges: asked.exchanges, seed: seedFor(asked.seed, population) })),
    ),
  );
  const told = here
    .filter(({ share }) => share >= 0.0005)
    .map(({ population, share }) => `${rareShare(share)} of ${peopleWord(population)}`);
  return {
    sentence: `With the ${inMs(combat.dodgeWindowMs)} in force, ${onDevice[asked.device]}, ${told.length === 0 ? 'practically nobody' : listed(told)} ${onNetwork(network)} dodge less than ${percent(ratio)} of blows and are locked out${worstWhere === undefined || worstWhere.where === network ? '' : `; ${onNetwork(worstWhere.where)} it is ${rareShare(worstWhere.share)} of ${peopleWord(here[0]?.population ?? 'average')}`}.`,
    charts: [
      {
        kind: 'grid',
        title: `Share of people who dodge less than ${percent(ratio)} of blows`,
        xLabel: 'who',
        yLabel: 'network',
        columns: populations.map(personWord),
        rows: networks.map((where) => ({
          name: networkWord(where),
          values: populations.map((population) => lockedOut(population, where)),
        })),
        unit: 'ratio',
      },
      {
        kind: 'curves',
        title: `After days of short sleep, ${networkWord(network)}`,
        xLabel: 'days of short sleep',
        yLabel: 'dodged in time, %',
        isYRatio: true,
        series: populations.flatMap((population, row) =>
          lineAndDots(
            personWord(population),
            days.map((day) => [day, shareInTime(tired(population, day), combat)(combat.dodgeWindowMs)]),
            dodgeDots(dotDays, played, row * dotDays.length),
          ),
        ),
      },
    ],
    numbers: {
      lockedOutPerThousand: here.map(({ population, share }) => ({
        of: [population],
        about: `${peopleWord(population)} in 1,000 locked out, ${networkWord(network)}`,
        value: Math.round(1000 * share),
      })),
    },
    method: [
      `People of one kind differ in their mean reaction by ${spreadMs} ms (standard deviation, normal); a person is locked out when the formula gives them less than ${percent(ratio)}. People who never answer often enough count too.`,
      `Short sleep slows everybody by 10.47 ms a day (sleepstudy data). Lines: the formula. Dots: ${asked.exchanges.toLocaleString('en')} exchanges of the party machine with as many different people, Wilson 95 %.`,
    ],
  };
};

/** Share of people whose own share of dodges stays below `ratio`: those slower than the window allows. */
export const lockedOutShare = (
  defender: Defender,
  { combat, ratio, spreadMs }: { combat: Parameters<typeof shareInTime>[1]; ratio: number; spreadMs: number },
): number => {
  const curve = shareInTime(defender, combat);
  const neededMs = leastMs((windowMs) => curve(windowMs) >= ratio, { lowMs: 0, highMs: LONGEST_MS });
  if (neededMs === Infinity) return 1;
  const toSpareMs = combat.dodgeWindowMs - neededMs;
  return spreadMs === 0 ? (toSpareMs < 0 ? 1 : 0) : normalCdf(-toSpareMs / spreadMs);
};
