// "How long must the window be for this or that share of blows, for whom, on which network?" The formula solved for the window, and for the average
// player the whole curve with the party machine's own counts on it.

import type { NetworkName } from '../../core/rules/networks.ts';
import type { PopulationName } from '../../core/rules/populations.ts';
import { deviceDelaysMs } from '../../core/rules/populations.ts';
import type { ChartRecord, ChartSeries } from '../../reports/record.ts';
import type { Answer, Machines } from './answer.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, shareInTime, wholeWindowReaching } from './formula.ts';
import type { Asked } from '../files/question-schema.ts';
import { mostPerThousand, outOfReach } from './out-of-reach.ts';
import { dodgeDots, fine, lineAndDots, spreadOut, valueOrNone } from './series.ts';
import { blowsAt, inMs, networkWord, onNetwork, percent, personWord } from './words.ts';

/** Curves drawn at once: more cannot be told apart. */
const CURVES_MAX = 5;

export const answerWindowForMost = async (asked: Asked<'window-for-most'>, machines: Machines): Promise<Answer<'window-for-most'>> => {
  const deviceMs = deviceDelaysMs[asked.device];
  const { combat } = asked.rules;
  const windowFor = (population: PopulationName, network: NetworkName, ratio: number): number =>
    wholeWindowReaching(defenderOf(population, network, deviceMs), combat, ratio);
  const population = asked.populations.includes('average') ? 'average' : (asked.populations[0] ?? 'average');
  const network = asked.networks.includes('lte_4g') ? 'lte_4g' : (asked.networks[0] ?? 'lte_4g');
  const here = windowFor(population, network, asked.ratio);
  if (!Number.isFinite(here)) return outOfReach(asked.ratio, population, { network, populations: asked.populations });
  const ratios = [asked.ratio, ...asked.ratios.filter((ratio) => ratio !== asked.ratio)];
  const grids = ratios.map((ratio): ChartRecord => ({
    kind: 'grid',
    title: `Shortest window in which ${percent(ratio)} of blows are dodged in time`,
    xLabel: 'who',
    yLabel: 'network',
    columns: asked.populations.map(personWord),
    rows: asked.networks.map((network) => ({
      name: networkWord(network),
      values: asked.populations.map((population) => valueOrNone(windowFor(population, network, ratio))),
    })),
    unit: 'ms',
  }));
  const reached = asked.networks.filter((name) => windowFor(population, name, asked.ratio) <= combat.dodgeWindowMs);
  const first = `For ${percent(asked.ratio)} of ${blowsAt(population, asked.device)} to be dodged, the window must be ${inMs(here)} ${onNetwork(network)}`;
  const slowest =
    asked.networks.toSorted((left, right) => windowFor(population, left, asked.ratio) - windowFor(population, right, asked.ratio)).at(-1) ??
    network;
  const second = slowest === network ? '' : ` and ${inMs(windowFor(population, slowest, asked.ratio))} ${onNetwork(slowest)}`;
  return {
    sentence: `${first}${second}; the ${inMs(combat.dodgeWindowMs)} in force are enough on ${reached.length} of ${asked.networks.length} networks.`,
    charts: [...grids.slice(0, 1), await curves(asked, machines, { population, deviceMs, named: [network, slowest] }), ...grids.slice(1)],
    numbers: {
      windowMs: {
        about: `window for ${percent(asked.ratio)}, ${personWord(population)}, ${networkWord(network)}, ms`,
        value: here,
      },
      networksReached: { about: `networks on which the window in force reaches ${percent(asked.ratio)}`, value: reached.length },
      ...mostPerThousand(population),
    },
    method: [
      'Grids: the formula solved for the window. The share is of all blows, so those nobody reacts to (lapses) count as not dodged; where they alone are too many, no window is shown.',
      `Curves: the formula as lines, ${asked.exchanges.toLocaleString('en')} exchanges of the party machine for each dot, Wilson 95 %.`,
      `Judged by the policy in force (${combat.deadlinePolicy}), tick ${combat.tickMs} ms, device ${deviceMs} ms (${asked.device}).`,
    ],
  };
};

const curves = async (
  asked: Asked<'window-for-most'>,
  machines: Machines,
  { population, deviceMs, named }: { population: PopulationName; deviceMs: number; named: readonly NetworkName[] },
): Promise<ChartRecord> => {
  const shown = spreadOut(asked.networks, CURVES_MAX, named);
  const setups = shown.flatMap((network) =>
    asked.dodgeWindowMs.map((windowMs) =>
      drillOf(defenderOf(population, network, deviceMs), {
        rules: asked.rules,
        combat: { dodgeWindowMs: windowMs },
        exchanges: asked.exchanges,
        seed: seedFor(asked.seed, `${network} ${population}`),
      }),
    ),
  );
  const played = await machines.drills(setups);
  const series = shown.flatMap((network, row): ChartSeries[] => {
    const curve = shareInTime(defenderOf(population, network, deviceMs), asked.rules.combat);
    return lineAndDots(
      networkWord(network),
      fine(asked.dodgeWindowMs).map((windowMs) => [windowMs, curve(windowMs)]),
      dodgeDots(asked.dodgeWindowMs, played, row * asked.dodgeWindowMs.length),
    );
  });
  return {
    kind: 'curves',
    title: `Share of ${blowsAt(population, asked.device)} that is dodged in time`,
    xLabel: 'window, ms',
    yLabel: 'dodged in time, %',
    isYRatio: true,
    series,
    guides: [
      { axis: 'y', at: asked.ratio, text: percent(asked.ratio) },
      { axis: 'x', at: asked.rules.combat.dodgeWindowMs, text: 'in force' },
    ],
  };
};
