// "Until when may a blow be taken back in a party of k?" The way up to the server, then the slowest way down to everybody else: that long before the
// landing the button must be pressed, or somebody would have to be shown something false.

import { networks as profiles, type NetworkName } from '../../core/rules/networks.ts';
import type { ChartSeries } from '../../reports/record.ts';
import type { Answer, Machines } from './answer.ts';
import { quantileOf } from './counting.ts';
import { drillRules } from './drill.ts';
import { seedFor, unanswered } from './drills.ts';
import { delayQuantileMs, slowestCdf, thenCdf } from './link-delays.ts';
import type { Asked } from '../files/question-schema.ts';
import { inMs, listed, networkWord, onNetwork, percent } from './words.ts';

export const answerLatestCancel = async (asked: Asked<'latest-cancel'>, machines: Machines): Promise<Answer<'latest-cancel'>> => {
  const { combat } = asked.rules;
  const windupMs = combat.weapons[asked.weapon].windupMs;
  const sizes = asked.partySizes.toSorted((left, right) => left - right);
  const [smallest, largest] = [sizes[0] ?? 2, sizes.at(-1) ?? 12];
  const margin = (network: NetworkName, size: number): number =>
    delayQuantileMs(thenCdf(profiles[network].up, slowestCdf(profiles[network].down, size - 1)), asked.ratio);
  const played = await machines.drills(asked.networks.flatMap((network) => sizes.map((size) => blowsBefore(asked, network, size))));
  const series = asked.networks.flatMap((network, row): ChartSeries[] => [
    { name: networkWord(network), mark: 'line', points: sizes.map((size) => [size, margin(network, size)]) },
    {
      name: networkWord(network),
      mark: 'dot',
      points: sizes.map((size, index) => {
        const columns = played[row * sizes.length + index];
        const margins = Float64Array.from(
          { length: columns?.exchanges ?? 0 },
          (_, at) => (columns?.heardByOthersMs[at] ?? 0) - (columns?.pressedMs[at] ?? 0),
        );
        const { value, ci95 } = quantileOf(margins, asked.ratio);
        return [size, value, ci95[0], ci95[1]];
      }),
    },
  ]);
  const common = asked.networks.find((network) => network === 'lte_4g') ?? asked.networks[0];
  const told = asked.networks.map((network) => {
    const left = windupMs - margin(network, largest);
    return left > 0 ? `${inMs(left)} of it ${onNetwork(network)}` : `none of it ${onNetwork(network)}`;
  });
  return {
    sentence: `A blow of the ${asked.weapon} (${inMs(windupMs)}) against an enemy can be taken back safely during the first ${listed(told)} when ${largest} play together${common === undefined ? '' : `; a party of ${smallest} has ${inMs(margin(common, largest) - margin(common, smallest))} more ${onNetwork(common)}`}.`,
    charts: [
      {
        kind: 'curves',
        title: 'How long before the landing the button must be pressed',
        xLabel: 'players in the party',
        yLabel: `enough in ${percent(asked.ratio)} of cases, ms`,
        isYRatio: false,
        series,
        guides: [{ axis: 'y', at: windupMs, text: `${asked.weapon}’s wind-up` }],
      },
      {
        kind: 'grid',
        title: 'Left of the wind-up to change one’s mind in',
        xLabel: 'players in the party',
        yLabel: 'network',
        columns: sizes.map(String),
        rows: asked.networks.map((network) => ({
          name: networkWord(network),
          values: sizes.map((size) => Math.max(0, windupMs - margin(network, size))),
        })),
        unit: 'ms',
      },
    ],
    numbers: {
      marginMs: asked.networks.map((network) => ({
        of: [network],
        about: `margin in a party of ${largest}, ${networkWord(network)}, ms`,
        value: Math.round(margin(network, largest)),
      })),
    },
    method: [
      'Everybody sits on the same kind of network; the margin is the attacker’s way up and the slowest of the others’ ways down, losses included.',
      `Lines: the formula. Dots: the same two ways as the party machine’s own messages took them, ${asked.exchanges.toLocaleString('en')} times, with the order statistics’ 95 %.`,
      'The server itself judges by the largest downlink it has measured, half a round trip, at the moment the cancel arrives.',
    ],
  };
};

/** Blows in a party of this size: a cancel takes the same way as the strike, and its news the same as the announcement. */
const blowsBefore = ({ rules, exchanges, seed, device }: Asked<'latest-cancel'>, network: NetworkName, size: number) => {
  return unanswered(network, {
    rules: drillRules(rules),
    exchanges,
    seed: seedFor(seed, `${network} ${size}`),
    device,
    watchers: size - 2,
  });
};
