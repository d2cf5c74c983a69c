// "Is this attack reactable, or a guess?" What share of blows can be answered by reacting, for whom, on which network; and how long a dodge would have
// to protect for timing the hit in advance to work as often.

import { deviceDelaysMs } from '../../core/rules/populations.ts';
import { networks as profiles, type NetworkName } from '../../core/rules/networks.ts';
import { TARGET_RATIO } from '../../core/timing/duel-question.ts';
import { missRatio } from '../../core/timing/formula/pointing.ts';
import type { ChartRecord, ChartSeries } from '../../reports/record.ts';
import type { Answer, Machines } from './answer.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, leastMs, shareInTime } from './formula.ts';
import { delayQuantileMs, legCdf } from './link-delays.ts';
import type { Asked } from '../files/question-schema.ts';
import { dodgeDots, lineAndDots } from './series.ts';
import { inMs, networkWord, onNetwork, percent, personWord, playersOn } from './words.ts';

/** Of blows answered by reacting: at least the target makes an attack reactable, at most this share makes it a guess. Our definition. */
const GUESS = 0.2;
const STEP_MS = 10;

export const answerReactable = async (asked: Asked<'reactable'>, machines: Machines): Promise<Answer<'reactable'>> => {
  const { populations, networks } = asked;
  const { combat } = asked.rules;
  const deviceMs = deviceDelaysMs[asked.device];
  const network = networks.includes('lte_4g') ? 'lte_4g' : (networks[0] ?? 'lte_4g');
  const population = populations.includes('average') ? 'average' : (populations[0] ?? 'average');
  const windupMs = Math.max(combat.weapons.sword.windupMs, combat.dodgeWindowMs + combat.settleMarginMs);
  const cueMs = windupMs - deviceMs - delayQuantileMs(legCdf(profiles[network].down), 0.5);
  const timed = (windowMs: number): number => 1 - missRatio({ windowMs, cueMs });
  const shares = networks.map((one) => populations.map((who) => shareInTime(defenderOf(who, one, deviceMs), combat)(combat.dodgeWindowMs)));
  const all = shares.flat();
  const reacting = shareInTime(defenderOf(population, network, deviceMs), combat);
  const protections = asked.protectionMs.toSorted((left, right) => left - right);
  const played = await machines.drills(reactingDrills(asked, network, protections));
  const top = Math.max(...protections, combat.dodgeWindowMs);
  const windows = Array.from({ length: Math.floor((top - 40) / STEP_MS) + 1 }, (_, index) => 40 + index * STEP_MS);
  const curves = populations.flatMap((who, row): ChartSeries[] => {
    const curve = shareInTime(defenderOf(who, network, deviceMs), combat);
    return lineAndDots(
      personWord(who),
      windows.map((windowMs) => [windowMs, curve(windowMs)]),
      dodgeDots(protections, played, row * protections.length),
    );
  });
  const here = reacting(combat.dodgeWindowMs);
  const asGoodMs = leastMs((windowMs) => timed(windowMs) >= here, { lowMs: 20, highMs: 3000 });
  return {
    sentence: `With ${inMs(combat.dodgeWindowMs)} this attack is ${verdictOn(here)} for ${playersOn(population, asked.device)} ${onNetwork(network)} (${percent(here)} of blows dodged by reacting) and reactable for ${all.filter((share) => share >= TARGET_RATIO).length} of ${all.length} kinds of player and network; a dodge that must be timed to cover the hit would have to protect for ${inMs(asGoodMs)} to work as often.`,
    charts: [
      {
        kind: 'grid',
        title: `Dodged by reacting, window of ${inMs(combat.dodgeWindowMs)}`,
        xLabel: 'who',
        yLabel: 'network',
        columns: populations.map(personWord),
        rows: networks.map((one, index) => ({ name: networkWord(one), values: shares[index] ?? [] })),
        unit: 'ratio',
      },
      {
        kind: 'curves',
        title: `Reacting ${onNetwork(network)}, and timing the hit in advance`,
        xLabel: 'window (reacting), or how long the dodge protects (timing), ms',
        yLabel: 'dodged, %',
        isYRatio: true,
        series: [...curves, { name: 'timed in advance', mark: 'line', points: windows.map((windowMs) => [windowMs, timed(windowMs)]) }],
        guides: [
          { axis: 'x', at: asGoodMs, text: 'timed, as good' },
          { axis: 'x', at: combat.dodgeWindowMs, text: 'in force' },
        ],
      },
      missedBars(protections, cueMs, timed),
    ],
    numbers: {
      reactablePercent: {
        about: `${personWord(population)}, ${networkWord(network)}: dodged by reacting, in 100`,
        value: Math.round(100 * here),
      },
      protectionAsGoodMs: { about: 'protection with which timing works as often as reacting, ms', value: Math.round(asGoodMs) },
    },
    method: methodOf(asked),
  };
};

const missedBars = (protections: readonly number[], cueMs: number, timed: (windowMs: number) => number): ChartRecord => ({
  kind: 'bars',
  title: 'Missed by those who time the hit in advance',
  valueLabel: `share of presses outside the protection, %; temporal pointing with ${inMs(cueMs)} of wind-up to see`,
  isValueRatio: true,
  bars: protections.map((windowMs) => ({ name: `protects ${inMs(windowMs)}`, parts: [{ name: 'missed', value: 1 - timed(windowMs) }] })),
});

const methodOf = ({ exchanges }: Asked<'reactable'>): string[] => [
  `Reacting: the formula as lines, ${exchanges.toLocaleString('en')} exchanges of the party machine for each dot. Reactable is ${percent(TARGET_RATIO)} and more, a guess ${percent(GUESS)} and less; both are our words.`,
  'Timing: the temporal pointing model (Lee and Oulasvirta 2016, constants of Do, Chang and Lee 2021), for a dodge that must cover the very instant of the hit. Its error rates were measured on pointing tasks, not on ours.',
];

const verdictOn = (share: number): string =>
  share >= TARGET_RATIO ? 'reactable' : share <= GUESS ? 'a guess' : 'half reactable, half a guess';

const reactingDrills = (
  { rules, populations, device, exchanges, seed }: Asked<'reactable'>,
  network: NetworkName,
  windows: readonly number[],
) =>
  populations.flatMap((who) =>
    windows.map((windowMs) =>
      drillOf(defenderOf(who, network, deviceDelaysMs[device]), {
        rules,
        combat: { dodgeWindowMs: windowMs },
        exchanges,
        seed: seedFor(seed, who),
      }),
    ),
  );
