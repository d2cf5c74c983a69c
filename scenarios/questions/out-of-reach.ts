// What is said when no window reaches the share asked for. A share is of all blows, and a blow nobody reacts to is a blow not dodged: beyond that no rule
// helps, and the answer says so, with the most that can be had for each kind of player.

import { populations as people, type PopulationName } from '../../core/rules/populations.ts';
import type { NetworkName } from '../../core/rules/networks.ts';
import type { Answer } from './answer.ts';
import type { OutOfReachNumbers } from '../files/question-numbers.ts';
import type { QuestionName } from '../files/question-schema.ts';
import { onNetwork, peopleWord, percent } from './words.ts';

/** Longest window that is looked for. Unit: s. */
const LONGEST_S = 5;

/** Why no window reaches this share, as a clause; undefined when lapses are not the reason. */
export const lapseReason = (population: PopulationName, ratio: number): string | undefined => {
  const { lapseRatio } = people[population];
  if (ratio < 1 - lapseRatio) return undefined;
  return `${peopleWord(population)} do not react to ${inTenths(lapseRatio)} of blows at all, so ${inTenths(1 - lapseRatio)} is the most`;
};

/** The most that any window lets be dodged, as a number. */
export const mostPerThousand = (population: PopulationName): OutOfReachNumbers => ({
  mostPerThousand: {
    about: `blows in 1,000 that ${peopleWord(population)} react to`,
    value: Math.round(1000 * (1 - people[population].lapseRatio)),
  },
});

/** The whole answer of a question whose share is out of reach. */
export const outOfReach = (
  ratio: number,
  population: PopulationName,
  { network, populations }: { readonly network?: NetworkName; readonly populations: readonly PopulationName[] },
): Answer<QuestionName> & { readonly numbers: OutOfReachNumbers } => {
  const where = network === undefined ? '' : ` ${onNetwork(network)}`;
  const reason = lapseReason(population, ratio) ?? `not even one of ${LONGEST_S} seconds is long enough`;
  return {
    sentence: `No window lets ${peopleWord(population)} dodge ${percent(ratio)} of blows${where}: ${reason}.`,
    charts: [
      {
        kind: 'bars',
        title: 'The most that any window lets be dodged',
        valueLabel: 'share of all blows, %; the rest gets no reaction at all',
        isValueRatio: true,
        bars: populations.map((one) => ({ name: peopleWord(one), parts: [{ name: 'at most', value: 1 - people[one].lapseRatio }] })),
      },
    ],
    numbers: mostPerThousand(population),
    method: ['The share is of all blows: one nobody reacts to counts as not dodged.'],
  };
};

const inTenths = (ratio: number): string => `${(100 * ratio).toFixed(1).replace(/\.0$/, '')} %`;
