// "Do feints and directions need a longer window?" The more a defender must tell apart before pressing, the later the press: the window for the same share,
// against the number of answers to choose from, with Hick's slope for each kind of player.

import { deviceDelaysMs, populations as people, type PopulationName, type ReactionModel } from '../../core/rules/populations.ts';
import type { Answer, Machines } from './answer.ts';
import { seedFor } from './drills.ts';
import { defenderOf, windowReaching, type Defender } from './formula.ts';
import type { Asked } from '../files/question-schema.ts';
import { mostPerThousand, outOfReach } from './out-of-reach.ts';
import { drawable, lineAndDots, valueOrNone } from './series.ts';
import { findWindows, foundDots } from './windows.ts';
import { onDevice } from '../../reports/metrics.ts';
import { blowsAt, inMs, onNetwork, percent, personWord } from './words.ts';

/** How much one more bit of choice slows each kind of player. Unit: ms per bit. Source: human timing notes, section 6 (Hick 1952, Hyman 1953). */
const BIT_MS: Readonly<Record<PopulationName, number>> = { pro: 60, expert: 80, average: 120, novice: 150, older: 180 };

export const answerFeintsChoices = async (asked: Asked<'feints-choices'>, machines: Machines): Promise<Answer<'feints-choices'>> => {
  const { rules, network, ratio, populations } = asked;
  const { combat } = rules;
  const deviceMs = deviceDelaysMs[asked.device];
  const options = asked.options.toSorted((left, right) => left - right);
  const defender = (population: PopulationName, reaction: ReactionModel): Defender => ({
    ...defenderOf(population, network, deviceMs),
    reaction,
  });
  const needed = (population: PopulationName, reaction: ReactionModel): number =>
    windowReaching(defender(population, reaction), combat, ratio);
  const population = populations.includes('average') ? 'average' : (populations[0] ?? 'average');
  const at = (count: number): number => needed(population, reactionTo(count, population));
  if (!Number.isFinite(at(options.at(-1) ?? 1))) return outOfReach(ratio, population, { network, populations });
  const wishes = populations.flatMap((population) =>
    options.map((count) => ({
      defender: defender(population, reactionTo(count, population)),
      combat,
      ratio,
      seed: seedFor(asked.seed, population),
    })),
  );
  const found = await findWindows(wishes, { rules, exchanges: asked.exchanges, machines });
  const plain = needed(population, people[population].simple);
  const [fewest, most] = [options[0] ?? 1, options.at(-1) ?? 4];
  const fits = options.filter((count) => at(count) <= combat.dodgeWindowMs).at(-1);
  return {
    sentence: `Yes: for ${percent(ratio)} of ${blowsAt(population, asked.device)} to be dodged ${onNetwork(network)}, having to tell a blow from a feint costs ${inMs(at(1) - plain)} of window and two directions ${inMs(at(2) - at(1))} more; ${most} ask for ${inMs(at(most))}, and the ${inMs(combat.dodgeWindowMs)} in force are enough for ${fits === undefined ? 'none of them' : fits === 1 ? 'feints only' : `up to ${fits} directions`}.`,
    charts: [
      {
        kind: 'curves',
        title: `${percent(ratio)} of blows ${onDevice[asked.device]} dodged: the window it takes`,
        xLabel: 'answers to choose from (1: dodge or not)',
        yLabel: 'window, ms',
        isYRatio: false,
        series: populations.flatMap((who, row) =>
          lineAndDots(
            personWord(who),
            drawable(options.map((count) => [count, needed(who, reactionTo(count, who))])),
            foundDots(options, found.slice(row * options.length)),
          ),
        ),
        guides: [{ axis: 'y', at: combat.dodgeWindowMs, text: 'in force' }],
      },
      {
        kind: 'grid',
        title: 'The same in numbers',
        xLabel: 'what must be told apart',
        yLabel: 'who',
        columns: ['nothing: no feints', ...options.map((count) => (count === 1 ? 'blow or feint' : `${count} directions`))],
        rows: populations.map((who) => ({
          name: personWord(who),
          values: [needed(who, people[who].simple), ...options.map((count) => needed(who, reactionTo(count, who)))].map(valueOrNone),
        })),
        unit: 'ms',
      },
    ],
    numbers: {
      feintMs: { about: `window a feint costs the ${personWord(population)}, ms`, value: Math.round(at(1) - plain) },
      mostOptionsMs: { about: `window for ${most} answers, ms`, value: Math.round(at(most)) },
      fewestOptionsMs: { about: `window for ${fewest} ${fewest === 1 ? 'answer' : 'answers'}, ms`, value: Math.round(at(fewest)) },
      ...mostPerThousand(population),
    },
    method: [
      'No feints: the simple reaction. One answer: go or no-go. Two: the two-choice reaction. More: Hick’s law from there, 60 to 180 ms a bit by kind of player (an engineering default, not measured here).',
      `The share is of all blows, those nobody reacts to included; wrong choices are not counted. Lines: the formula. Dots: ${asked.exchanges.toLocaleString('en')} exchanges of the party machine at that window, carried over to ms by the curve’s steepness, 95 %.`,
    ],
  };
};

/** The reaction when so many answers are possible. */
export const reactionTo = (options: number, population: PopulationName): ReactionModel => {
  const { goNoGo, twoChoice } = people[population];
  if (options <= 1) return goNoGo;
  return { ...twoChoice, muMs: twoChoice.muMs + BIT_MS[population] * (Math.log2(options) - 1) };
};
