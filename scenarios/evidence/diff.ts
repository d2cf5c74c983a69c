// What a change of rules means to the people who play: who dodges more or less, who is shown false hits, how long a blow takes, what a fight costs. By the
// formula where there is one, and by whole fights on the same seeds for the rest.

import { byDelay, NETWORK_NAMES, networks, type NetworkName } from '../../core/rules/networks.ts';
import { DEFAULT_DEVICE, deviceDelaysMs, POPULATION_NAMES, populations, type PopulationName } from '../../core/rules/populations.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { isDifferent, pairedDifference } from '../questions/counting.ts';
import { seedFor } from '../questions/drills.ts';
import { defenderOf, shareInTime } from '../questions/formula.ts';
import { machinesOn } from '../questions/machines.ts';
import { blowsAt, listed, onNetwork, percent, playersOn, rareShare } from '../questions/words.ts';
import { predictedRatio } from './prove.ts';
import { ruleChanges, type RuleChange } from './rules-text.ts';

/** One player's share of dodges under both sets of rules. Ratios 0..1. */
export interface DodgeChange {
  readonly population: PopulationName;
  readonly network: NetworkName;
  readonly from: number;
  readonly to: number;
}

/** Everything `rules diff` says. */
export interface RulesDiff {
  readonly changes: readonly RuleChange[];
  readonly dodges: readonly DodgeChange[];
  /** In players' terms, the largest first. */
  readonly sentences: readonly string[];
}

/** A change smaller than this is nobody's business. Ratio. */
const WORTH_SAYING = 0.01;
const FIGHTS = 300;
const SEED = 20_260_901;
/** Networks one sentence names. */
const NAMED_MAX = 3;

/** What `to` changes against `from`. */
export const diffRules = async (from: Rules, to: Rules, { threads }: { threads: number }): Promise<RulesDiff> => {
  const changes = ruleChanges(from, to);
  const dodges = POPULATION_NAMES.flatMap((population) => NETWORK_NAMES.map((network) => dodgeChange({ population, network, from, to })));
  if (changes.length === 0) return { changes, dodges, sentences: ['Nothing changes: both are the same rules.'] };
  const sentences = [
    ...dodgeSentences(dodges),
    ...landingSentences(from, to),
    ...falseHitSentences(from, to),
    ...(await fightSentences(from, to, threads)),
  ];
  return { changes, dodges, sentences: sentences.length === 0 ? ['No kind of player on any network would notice in a fight.'] : sentences };
};

const dodgeChange = ({
  population,
  network,
  from,
  to,
}: {
  population: PopulationName;
  network: NetworkName;
  from: Rules;
  to: Rules;
}): DodgeChange => {
  const share = ({ combat }: Rules): number =>
    shareInTime(defenderOf(population, network, deviceDelaysMs[DEFAULT_DEVICE]), combat)(combat.dodgeWindowMs);
  return { population, network, from: share(from), to: share(to) };
};

/** For each kind of player: where it matters most, and the networks beside it. */
const dodgeSentences = (dodges: readonly DodgeChange[]): string[] =>
  POPULATION_NAMES.map((population) =>
    dodges
      .filter((one) => one.population === population && Math.abs(one.to - one.from) >= WORTH_SAYING)
      .toSorted((left, right) => Number(right.network === 'lte_4g') - Number(left.network === 'lte_4g') || moved(right) - moved(left)),
  )
    .filter((rows) => rows.length > 0)
    .toSorted((left, right) => moved(right[0]) - moved(left[0]))
    .map((rows) => {
      const named = rows.slice(0, NAMED_MAX);
      const told = byDelay(named.map(({ network }) => network)).flatMap((network) =>
        named
          .filter((one) => one.network === network)
          .map(({ from, to }) => [`${percent(to)} instead of ${percent(from)}`, onNetwork(network)] as const),
      );
      const blows = blowsAt(rows[0]?.population ?? 'average', DEFAULT_DEVICE);
      return `Of ${blows}, ${toldOf('dodged', told)}${rows.length > NAMED_MAX ? `; ${rows.length - NAMED_MAX} networks more are touched` : ''}.`;
    });

/** `80 % instead of 95 % are dodged on 4G and 61 % instead of 94 % across the Atlantic`. */
const toldOf = (what: string, told: readonly (readonly [shares: string, where: string])[]): string =>
  listed(told.map(([shares, where], index) => `${shares} ${index === 0 ? `are ${what} ` : ''}${where}`));

const moved = (change: DodgeChange | undefined): number => (change === undefined ? 0 : Math.abs(change.to - change.from));

const landingSentences = (from: Rules, to: Rules): string[] => {
  const [before, after] = [landsMs(from), landsMs(to)];
  return before === after ? [] : [`A sword’s blow at a player lands after ${after} ms instead of ${before} ms.`];
};

const falseHitSentences = (from: Rules, to: Rules): string[] => {
  const told = NETWORK_NAMES.flatMap((network) => {
    const about = { about: 'false-hits' as const, population: 'average' as const, network, device: DEFAULT_DEVICE };
    const [before, after] = [predictedRatio(about, from), predictedRatio(about, to)];
    // In thousandths: rarer than that is never seen.
    return Math.round(1000 * before) === Math.round(1000 * after)
      ? []
      : [[`${rareShare(after)} instead of ${rareShare(before)}`, onNetwork(network)] as const];
  });
  return told.length === 0
    ? []
    : [`Of ${blowsAt('average', DEFAULT_DEVICE)}, ${toldOf('shown to the attacker as a hit and then dodged', told.slice(0, NAMED_MAX))}.`];
};

/** The same fights under both rules: blows, health, armour and luck show here whether or not they are about time. */
const fightSentences = async (from: Rules, to: Rules, threads: number): Promise<string[]> => {
  const machines = machinesOn(threads, () => undefined);
  const { up, down } = networks.lte_4g;
  const setups = (rules: Rules) =>
    Array.from({ length: FIGHTS }, (_, fight) => ({
      link: { up, down },
      reaction: populations.average.goNoGo,
      lapseRatio: populations.average.lapseRatio,
      deviceMs: deviceDelaysMs[DEFAULT_DEVICE],
      stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
      enemies: ['bandit', 'wolf'] as const,
      rules,
      seed: seedFor(SEED, `fight ${fight}`),
    }));
  const lost = await machines.fights([...setups(from), ...setups(to)]);
  const [before, after] = [Float64Array.from(lost.slice(0, FIGHTS)), Float64Array.from(lost.slice(FIGHTS))];
  const difference = pairedDifference(after, before);
  if (!isDifferent(difference, WORTH_SAYING)) return [];
  return [
    `A fight with a bandit and a wolf costs ${playersOn('average', DEFAULT_DEVICE)} ${onNetwork('lte_4g')} ${percent(mean(after))} of their health instead of ${percent(mean(before))}.`,
  ];
};

/** From the announcement of a sword's blow at a player to its landing, when nothing is added for delay. Unit: ms. */
const landsMs = ({ combat }: Rules): number => Math.max(combat.weapons.sword.windupMs, combat.dodgeWindowMs + combat.settleMarginMs);

const mean = (column: Float64Array): number => column.reduce((sum, share) => sum + share, 0) / column.length;
