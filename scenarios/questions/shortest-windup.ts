// "What is the shortest wind-up that never shows a hit which was then dodged?" A blow lands at one instant for everybody, a margin after the window; the
// margin is what the news of a last-moment dodge has for its way to the attacker.

import { deviceDelaysMs } from '../../core/rules/populations.ts';
import type { Answer, Machines } from './answer.ts';
import { shareOfOnes } from './counting.ts';
import { drillOf, seedFor } from './drills.ts';
import { addedMs, type Defender, defenderOf, leastMs, shareInTime } from './formula.ts';
import { meanOverDelay } from './link-delays.ts';
import type { Rules } from '../../core/rules/rules.ts';
import type { Asked } from '../files/question-schema.ts';
import { fine, lineAndDots, spreadOut } from './series.ts';
import { blowsAt, inMs, networkWord, onNetwork, rareShare } from './words.ts';

/** Weapons so quick that only window and margin decide when a blow lands. Unit: ms, the least the rules allow. */
const QUICK_WINDUP_MS = 200;
const CURVES_MAX = 5;
const DOTS = 6;
/** The longest margin looked for. Unit: ms. */
const MARGIN_MS_MAX = 3000;

export const answerShortestWindup = async (asked: Asked<'shortest-windup'>, machines: Machines): Promise<Answer<'shortest-windup'>> => {
  const { rules, population, networks, falseHitRatio, settleMarginMs: margins } = asked;
  const { combat } = rules;
  const deviceMs = deviceDelaysMs[asked.device];
  const windupMs = (marginMs: number): number => combat.dodgeWindowMs + marginMs;
  const curves = new Map(networks.map((network) => [network, falseHitCurve(defenderOf(population, network, deviceMs), rules)]));
  const needs = networks.map((network) => {
    const curve = curves.get(network);
    return { network, marginMs: leastMs((ms) => (curve?.(ms) ?? 1) <= falseHitRatio, { lowMs: 0, highMs: MARGIN_MS_MAX }) };
  });
  const enough = needs.filter(({ marginMs }) => marginMs <= combat.settleMarginMs);
  const main = needs.find(({ network }) => network === 'lte_4g') ?? needs[0];
  const worst = needs.toSorted((left, right) => left.marginMs - right.marginMs).at(-1);
  const spoken = [main?.network, worst?.network].filter((network) => network !== undefined);
  const shown = spreadOut(networks, CURVES_MAX, spoken);
  const dotMargins = spreadOut(margins, DOTS);
  const played = await machines.drills(
    shown.flatMap((network) =>
      dotMargins.map((marginMs) =>
        drillOf(defenderOf(population, network, deviceMs), { ...quickly(asked, marginMs), seed: seedFor(asked.seed, network) }),
      ),
    ),
  );
  const series = shown.flatMap((network, row) =>
    lineAndDots(
      networkWord(network),
      fine(margins).map((ms) => [windupMs(ms), 100 * (curves.get(network)?.(ms) ?? 0)]),
      dotMargins.map((ms, index) => {
        const { ratio, ci95 } = shareOfOnes(played[row * dotMargins.length + index]?.falseHit ?? new Float64Array());
        return [windupMs(ms), 100 * ratio, 100 * ci95[0], 100 * ci95[1]];
      }),
    ),
  );
  const lasting = main === undefined ? 0 : windupMs(main.marginMs);
  return {
    sentence: `So that fewer than ${rareShare(falseHitRatio)} of ${blowsAt(population, asked.device)} are shown to the attacker as a hit and then dodged, a blow must take ${inMs(lasting)} ${onNetwork(main?.network ?? 'lte_4g')} and ${inMs(windupMs(worst?.marginMs ?? 0))} ${onNetwork(worst?.network ?? 'lte_4g')}: the window and the slowest way of the news. The ${inMs(windupMs(combat.settleMarginMs))} in force are enough on ${enough.length} of ${networks.length} networks.`,
    charts: [
      {
        kind: 'curves',
        title: 'Hits shown to the attacker and then dodged',
        xLabel: 'wind-up, from the announcement to the landing, ms',
        yLabel: 'false hits to the attacker, in 100 blows',
        isYRatio: false,
        series,
        guides: [{ axis: 'x', at: windupMs(combat.settleMarginMs), text: 'in force' }],
      },
      {
        kind: 'bars',
        title: `Shortest wind-up with at most ${rareShare(falseHitRatio)} false hits`,
        valueLabel: 'window, and margin for the news, ms; by the formula',
        isValueRatio: false,
        bars: needs.map(({ network, marginMs }) => ({
          name: networkWord(network),
          parts: [
            { name: 'dodge window', value: combat.dodgeWindowMs },
            { name: 'margin', value: Math.round(Math.min(marginMs, MARGIN_MS_MAX)) },
          ],
        })),
      },
    ],
    numbers: {
      windupMs: needs.map(({ network, marginMs }) => ({
        of: [network],
        about: `shortest wind-up, ${networkWord(network)}, ms`,
        value: Math.round(windupMs(marginMs)),
      })),
    },
    method: methodOf(asked),
  };
};

/** Share of blows shown as a hit and then dodged, against the margin (ms): stamped in time, but the news arrives after the landing. */
export const falseHitCurve = (defender: Defender, rules: Rules): ((marginMs: number) => number) => {
  const { combat } = rules;
  const limitMs = combat.dodgeWindowMs + addedMs(defender, combat);
  const seen = shareInTime(defender, { ...combat, deadlinePolicy: 'server-clock' });
  const table = new Map<number, number>();
  const seenBy = (ms: number): number => {
    const key = Math.round(ms);
    const known = table.get(key);
    if (known !== undefined) return known;
    const value = seen(key);
    table.set(key, value);
    return value;
  };
  const accepted = seenBy(limitMs);
  return (marginMs) =>
    meanOverDelay(defender.link.down, (newsMs) => (newsMs <= marginMs ? 0 : Math.max(0, accepted - seenBy(limitMs + marginMs - newsMs))));
};

const quickly = (asked: Asked<'shortest-windup'>, marginMs: number) => {
  const { weapons } = asked.rules.combat;
  return {
    rules: asked.rules,
    combat: { settleMarginMs: marginMs, weapons: { ...weapons, sword: { ...weapons.sword, windupMs: QUICK_WINDUP_MS } } },
    exchanges: asked.exchanges,
  };
};

const methodOf = ({ exchanges }: Asked<'shortest-windup'>): string[] => [
  'Attacker and defender sit on the same kind of network. A false hit is counted on the attacker’s client, when it has drawn the hit before it hears of the dodge.',
  `Lines: the formula, losses included. Dots: ${exchanges.toLocaleString('en')} exchanges of the party and client machines, Wilson 95 %.`,
  'The weapon’s own wind-up is set below window and margin, so that these alone decide when a blow lands.',
  'The client puts the landing on its own clock, which it knows only to within its link’s jitter; so the dots may lie a little off the line where the line is steep.',
];
