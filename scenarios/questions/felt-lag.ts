// "What lag do players feel, before and after masking, and when is the result confirmed?" One stacked bar for each network, for the usual case and for the
// slow one: the device, which is all that is left with masking; the round trip; and, for a blow at a player who does not dodge, the window.

import { networks as profiles, type NetworkName } from '../../core/rules/networks.ts';
import { deviceDelaysMs } from '../../core/rules/populations.ts';
import { confirmedPveLagMs, confirmedPvpLagMs, feltLagMs } from '../../core/timing/formula/stretch.ts';
import type { Answer, Machines } from './answer.ts';
import { quantileOf } from './counting.ts';
import { drillRules } from './drill.ts';
import { seedFor, unanswered } from './drills.ts';
import { delayQuantileMs, legCdf, thenCdf } from './link-delays.ts';
import type { Asked } from '../files/question-schema.ts';
import { inMs, networkWord, onNetwork } from './words.ts';

export const answerFeltLag = async (asked: Asked<'felt-lag'>, machines: Machines): Promise<Answer<'felt-lag'>> => {
  const { combat } = asked.rules;
  const deviceMs = deviceDelaysMs[asked.device];
  const played = await machines.drills(asked.networks.map((network) => presses(asked, network)));
  const trips = played.map(({ exchanges, pressedMs, heardByAttackerMs }) =>
    Float64Array.from({ length: exchanges }, (_, index) => (heardByAttackerMs[index] ?? 0) - (pressedMs[index] ?? 0)),
  );
  const chart = (ratio: number, words: string) => ({
    kind: 'bars' as const,
    title: `From the button to the settled outcome: ${words}`,
    valueLabel:
      'ms: the device is what is felt with masking; device and round trip without it, and until a blow at an enemy is confirmed; all of it until a blow at a player who does not dodge is',
    isValueRatio: false,
    bars: asked.networks.map((network, index) => {
      const { value, ci95 } = quantileOf(trips[index] ?? [], ratio);
      return {
        name: networkWord(network),
        parts: [
          { name: 'device', value: deviceMs },
          { name: 'round trip', value, ci95 },
          { name: 'dodge window', value: combat.dodgeWindowMs },
        ],
      };
    }),
  });
  const lagOf = (network: NetworkName, ratio: number) => ({
    deviceMs,
    roundTripMs: delayQuantileMs(thenCdf(profiles[network].up, legCdf(profiles[network].down)), ratio),
    tickWaitMs: combat.tickMs / 2,
    windowMs: combat.dodgeWindowMs,
  });
  const main = asked.networks.includes('lte_4g') ? 'lte_4g' : (asked.networks[0] ?? 'lte_4g');
  const lag = lagOf(main, 0.5);
  return {
    sentence: `${onNetwork(main).replace('on', 'On')}, a press is felt after ${inMs(feltLagMs(lag, true))} instead of ${inMs(feltLagMs(lag, false))}, because the swing begins at once; the word on a blow at an enemy is in after ${inMs(confirmedPveLagMs(lag))}, on a blow at a player who does not dodge after ${inMs(confirmedPvpLagMs(lag))}.`,
    charts: [
      chart(0.5, 'the usual case (median)'),
      chart(0.95, 'the slow case (95th percentile)'),
      {
        kind: 'grid',
        title: 'Formula beside the machine',
        xLabel: 'round trip with the wait for the tick',
        yLabel: 'network',
        columns: ['median, formula', 'median, simulated', '95th, formula', '95th, simulated'],
        rows: asked.networks.map((network, index) => ({
          name: networkWord(network),
          values: [0.5, 0.95].flatMap((ratio) => [
            lagOf(network, ratio).roundTripMs + combat.tickMs / 2,
            quantileOf(trips[index] ?? [], ratio).value,
          ]),
        })),
        unit: 'ms',
      },
    ],
    numbers: {
      confirmedMs: asked.networks.map((network) => ({
        of: [network],
        about: `word on a blow at an enemy, median, ${networkWord(network)}, ms`,
        value: Math.round(confirmedPveLagMs(lagOf(network, 0.5))),
      })),
    },
    method: [
      `Bars: ${asked.exchanges.toLocaleString('en')} presses in virtual time; the round trip is from the press to the announcement at the presser’s own client, any wait for a tick included.`,
      `Device: ${deviceMs} ms (${asked.device}), display and input together. The window counts in full only when nobody dodges.`,
    ],
  };
};

const presses = ({ rules, exchanges, seed, device }: Asked<'felt-lag'>, network: NetworkName) => {
  return unanswered(network, { rules: drillRules(rules), exchanges, seed: seedFor(seed, network), device });
};
