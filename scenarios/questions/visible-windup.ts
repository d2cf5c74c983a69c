// "How much of the wind-up does the defender really see?" What is left of it when the announcement has come down, for each network; and what would be
// left if swings ran from the attacker's button, as they do in many games.

import { networks as profiles, type NetworkName } from '../../core/rules/networks.ts';
import type { ChartSeries } from '../../reports/record.ts';
import type { Answer, Machines } from './answer.ts';
import { quantileOf, sharePoint, shareWhere } from './counting.ts';
import type { DrillSetup } from './drill.ts';
import { drillRules } from './drill.ts';
import { seedFor, unanswered } from './drills.ts';
import { delayQuantileMs, legCdf, thenCdf } from './link-delays.ts';
import type { Asked } from '../files/question-schema.ts';
import { spreadOut } from './series.ts';
import { inMs, networkWord, onNetwork, percent } from './words.ts';

const CURVES_MAX = 5;
const STEPS = 300;
const DOTS = 15;
/** Left out of the picture: the slowest of the slowest network's blows, in a long tail. Ratio. */
const TAIL = 0.03;
const MOST = 0.95;

export const answerVisibleWindup = async (asked: Asked<'visible-windup'>, machines: Machines): Promise<Answer<'visible-windup'>> => {
  const { combat } = asked.rules;
  const windupMs = Math.max(combat.weapons[asked.weapon].windupMs, combat.dodgeWindowMs + combat.settleMarginMs);
  const leastSeen = (network: NetworkName): number => windupMs - delayQuantileMs(legCdf(profiles[network].down), MOST);
  const fromPress = (attacker: NetworkName, defender: NetworkName): number =>
    windupMs - delayQuantileMs(thenCdf(profiles[attacker].up, legCdf(profiles[defender].down)), MOST);
  const byWhatIsSeen = asked.networks.toSorted((left, right) => leastSeen(right) - leastSeen(left));
  const [best, worst] = [byWhatIsSeen[0] ?? 'lan', byWhatIsSeen.at(-1) ?? 'lan'];
  return {
    sentence: `Of a wind-up of ${inMs(windupMs)} a defender sees at least ${inMs(leastSeen(best))} ${onNetwork(best)} and ${inMs(leastSeen(worst))} ${onNetwork(worst)} in 19 blows of 20, whoever attacks; if swings ran from the attacker’s button, an attacker ${onNetwork(worst)} would leave a defender there only ${inMs(fromPress(worst, worst))}.`,
    charts: [
      await shownCurves(asked, machines, { windupMs, named: [best, worst] }),
      {
        kind: 'grid',
        title: 'Seen in 19 blows of 20 if swings ran from the attacker’s button',
        xLabel: 'the attacker’s network',
        yLabel: 'the defender’s',
        columns: asked.networks.map(networkWord),
        rows: asked.networks.map((defender) => ({
          name: networkWord(defender),
          values: asked.networks.map((attacker) => fromPress(attacker, defender)),
        })),
        unit: 'ms',
      },
    ],
    numbers: {
      seenMs: asked.networks.map((network) => ({
        of: [network],
        about: `seen in 19 blows of 20, ${networkWord(network)}, ms`,
        value: Math.round(leastSeen(network)),
      })),
    },
    method: [
      `The wind-up counts from the server’s announcement: the longer of the ${asked.weapon}’s own and window plus margin. The attacker’s way up lies before it, so it costs the defender nothing.`,
      `Lines: the formula, losses included. Dots: ${asked.exchanges.toLocaleString('en')} blows between two clients in virtual time; ${percent(MOST)} in the sentence.`,
      'The defender’s device delays what it shows by its own time besides.',
    ],
  };
};

const shownCurves = async (
  asked: Asked<'visible-windup'>,
  machines: Machines,
  { windupMs, named }: { readonly windupMs: number; readonly named: readonly NetworkName[] },
) => {
  const shown = spreadOut(asked.networks, CURVES_MAX, named);
  const played = await machines.drills(shown.map((network) => blows(asked, network)));
  const cdfs = shown.map((network) => legCdf(profiles[network].down));
  const seen = played.map(({ exchanges, landsMs, heardByDefenderMs }) =>
    Float64Array.from({ length: exchanges }, (_, index) => (landsMs[index] ?? 0) - (heardByDefenderMs[index] ?? 0)),
  );
  const least = 10 * Math.floor(Math.min(...seen.map((column) => quantileOf(column, TAIL).value)) / 10);
  const at = (step: number, steps: number): number => least + ((windupMs - least) * step) / steps;
  const series = shown.flatMap((network, row): ChartSeries[] => {
    const column = seen[row] ?? new Float64Array();
    const cdf = cdfs[row];
    return [
      {
        name: networkWord(network),
        mark: 'line',
        points: Array.from({ length: STEPS + 1 }, (_, step) => [at(step, STEPS), cdf?.(windupMs - at(step, STEPS)) ?? 0]),
      },
      {
        name: networkWord(network),
        mark: 'dot',
        points: Array.from({ length: DOTS }, (_, step) =>
          sharePoint(
            at(step, DOTS),
            shareWhere(column.length, (index) => (column[index] ?? 0) >= at(step, DOTS)),
          ),
        ),
      },
    ];
  });
  return {
    kind: 'curves' as const,
    title: 'How much of the wind-up the defender sees',
    xLabel: 'seen at least, ms',
    yLabel: 'share of blows, %',
    isYRatio: true,
    series,
    guides: [{ axis: 'y' as const, at: MOST, text: '19 of 20' }],
  };
};

/** Blows with this weapon between two clients on one kind of network; who dodges does not matter here. */
const blows = ({ rules, weapon, exchanges, seed, device }: Asked<'visible-windup'>, network: NetworkName): DrillSetup => {
  const { weapons } = rules.combat;
  return unanswered(network, {
    rules: drillRules(rules, { weapons: { ...weapons, sword: { ...weapons.sword, windupMs: weapons[weapon].windupMs } } }),
    exchanges,
    seed: seedFor(seed, network),
    device,
  });
};
