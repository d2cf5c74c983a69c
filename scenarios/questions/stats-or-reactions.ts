// "Is reaction time less of a factor than good stats?" The brief says so; here it is put to the test. Whole fights under the rules in force, with the player's
// reaction, network, stats and luck drawn independently: what share of the differences in health lost is each one's doing?

import { NETWORK_NAMES, networks as profiles } from '../../core/rules/networks.ts';
import { deviceDelaysMs, populations } from '../../core/rules/populations.ts';
import { fork, seeded } from '../../core/random.ts';
import { reactionQuantileMs } from '../../core/timing/formula/ex-gaussian.ts';
import type { Answer, Machines } from './answer.ts';
import { meanOf } from './counting.ts';
import type { FightSetup } from './fights.ts';
import { INPUTS } from '../files/question-numbers.ts';
import type { Asked } from '../files/question-schema.ts';
import { saltelliPlan, varianceShares, type VarianceShare } from './variance-shares.ts';
import { listed, networkWord, percent } from './words.ts';

const inputWords: Readonly<Record<(typeof INPUTS)[number], string>> = {
  reaction: 'reaction speed',
  ping: 'ping',
  stats: 'stats',
  luck: 'luck',
};

export const answerStatsOrReactions = async (
  asked: Asked<'stats-or-reactions'>,
  machines: Machines,
): Promise<Answer<'stats-or-reactions'>> => {
  const { samples } = asked;
  const inputs = INPUTS.length;
  const points = saltelliPlan({ samples, inputs, random: fork(seeded(asked.seed), 'plan') });
  const lost = await machines.fights(points.map((point) => fightAt(asked, point)));
  const shares = varianceShares(lost, { samples, inputs, random: fork(seeded(asked.seed), 'resampling') });
  const of = (name: (typeof INPUTS)[number]): VarianceShare =>
    shares[INPUTS.indexOf(name)] ?? { first: 0, firstCi95: [0, 0], total: 0, totalCi95: [0, 0] };
  const [reaction, stats] = [of('reaction'), of('stats')];
  const independent = lost.slice(0, 2 * samples);
  const beaten = independent.filter((share) => share >= 1).length / independent.length;
  const { mean } = meanOf(independent.length, (index) => independent[index] ?? 0);
  return {
    sentence: `${verdict(stats, reaction)}: of the differences in health lost, ${share(stats.first)} come from stats, ${share(reaction.first)} from reaction speed, ${share(of('ping').first)} from ping and ${share(of('luck').first)} from luck, each by itself; the rest is how they act together.`,
    charts: [
      shareBars(
        'Whose doing is the health lost in a fight',
        'share of the variance explained by one input alone, %; 95 %',
        shares,
        'first',
      ),
      shareBars(
        'With everything each has a part in',
        'total share of the variance, interactions included, %; these overlap, so they add up to more than 100',
        shares,
        'total',
      ),
      await meansChart(asked, machines),
    ],
    numbers: {
      firstPercent: INPUTS.map((name) => ({
        of: [name],
        about: `share of the variance explained by ${inputWords[name]} alone, in 100`,
        value: Math.round(100 * of(name).first),
      })),
      beatenPercent: { about: 'fights lost, in 100', value: Math.round(100 * beaten) },
    },
    method: [
      `One player with a sword against ${listed(asked.enemies)}, under the rules in force, in whole fights of the party machine: ${points.length.toLocaleString('en')} of them on a Saltelli plan of ${samples.toLocaleString('en')} samples. On average ${percent(mean)} of health is lost and ${percent(beaten)} of the fights.`,
      `Reaction speed: people spread by ${asked.betweenPersonSdMs} ms around the average player. Ping: ${listed(asked.networks.map(networkWord))}, equally likely. Stats: all four from ${asked.stats.from} to ${asked.stats.to} together. Luck: dice, jitter, and how a person’s reactions vary from blow to blow.`,
      'The shares depend on these ranges: a wider range of stats or a tighter window would change them. First order by Saltelli 2010, total by Jansen 1999, intervals by 500 bootstrap resamples.',
      'The player strikes whenever it can and dodges what it sees; tactics, healing and flight are left out.',
    ],
  };
};

const verdict = (stats: VarianceShare, reaction: VarianceShare): string => {
  if (stats.firstCi95[0] > reaction.firstCi95[1]) return 'The claim holds: reaction time is less of a factor than good stats';
  if (reaction.firstCi95[0] > stats.firstCi95[1]) return 'The claim does not hold: reaction time is more of a factor than good stats';
  return 'It cannot be told from so few fights whether reaction time is less of a factor than good stats';
};

const share = (ratio: number): string => percent(Math.max(0, ratio));

const shareBars = (title: string, valueLabel: string, shares: readonly VarianceShare[], which: 'first' | 'total') => ({
  kind: 'bars' as const,
  title,
  valueLabel,
  isValueRatio: true,
  bars: INPUTS.map((name, index) => {
    const one = shares[index];
    const [low, high] = (which === 'first' ? one?.firstCi95 : one?.totalCi95) ?? [0, 0];
    return {
      name: inputWords[name],
      parts: [{ name: 'share', value: Math.max(0, one?.[which] ?? 0), ci95: [Math.max(0, low), Math.max(0, high)] as const }],
    };
  }),
});

/** One point of the plan as a fight. */
const fightAt = (
  asked: Asked<'stats-or-reactions'>,
  [reaction = 0.5, ping = 0.5, stats = 0.5, luck = 0.5]: readonly number[],
): FightSetup => {
  const { goNoGo, lapseRatio } = populations.average;
  const network = asked.networks[Math.floor(ping * asked.networks.length)] ?? NETWORK_NAMES[0];
  const points = asked.stats.from + Math.floor(stats * (asked.stats.to - asked.stats.from + 1));
  const { up, down } = profiles[network];
  return {
    link: { up, down },
    // Nobody is faster than half the average: the normal tail ends there.
    reaction: {
      ...goNoGo,
      muMs: Math.max(goNoGo.muMs / 2, reactionQuantileMs({ muMs: goNoGo.muMs, sigmaMs: asked.betweenPersonSdMs, tauMs: 0 }, reaction)),
    },
    lapseRatio,
    deviceMs: deviceDelaysMs[asked.device],
    stats: { might: points, skill: points, agility: points, vigour: points },
    enemies: asked.enemies,
    rules: asked.rules,
    seed: Math.floor(luck * 4_294_967_295),
  };
};

/** Steps of each input in the chart of means, and fights for each. */
const STEPS = 5;
const FIGHTS = 120;

/** What each input does by itself: mean health lost as it goes from its worst to its best, the others at their middle. */
const meansChart = async (asked: Asked<'stats-or-reactions'>, machines: Machines) => {
  const named = ['reaction', 'stats'] as const;
  const places = Array.from({ length: STEPS }, (_, step) => (step + 0.5) / STEPS);
  const setups = named.flatMap((name) =>
    places.flatMap((place) =>
      Array.from({ length: FIGHTS }, (_, fight) =>
        fightAt(
          asked,
          INPUTS.map((input) =>
            input === name ? (name === 'reaction' ? 1 - place : place) : input === 'luck' ? (fight + 0.5) / FIGHTS : 0.5,
          ),
        ),
      ),
    ),
  );
  const lost = await machines.fights(setups);
  return {
    kind: 'curves' as const,
    title: 'What better stats and faster reactions save',
    xLabel: 'from the worst (0) to the best (100) of the range, % of players',
    yLabel: 'health lost in a fight, %',
    isYRatio: true,
    series: named.map((name, row) => ({
      name: inputWords[name],
      mark: 'dot' as const,
      points: places.map((place, index) => {
        const from = (row * STEPS + index) * FIGHTS;
        const { mean, halfWidth } = meanOf(FIGHTS, (fight) => lost[from + fight] ?? 0);
        return [100 * place, mean, mean - halfWidth, mean + halfWidth] as const;
      }),
    })),
  };
};
