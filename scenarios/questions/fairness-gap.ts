// "How unfair is it to sit far away?" The same people on two networks: the share they dodge near less the share they dodge far, for every window.

import { deviceDelaysMs } from '../../core/rules/populations.ts';
import { peakOf } from '../../core/timing/formula/solve.ts';
import type { Answer, Machines } from './answer.ts';
import { pairedDifference } from './counting.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, shareInTime } from './formula.ts';
import type { Asked } from '../files/question-schema.ts';
import { dodgeDots, fine, lineAndDots } from './series.ts';
import { inMs, networkWord, onNetwork, peopleWord, playersOn } from './words.ts';

export const answerFairnessGap = async (asked: Asked<'fairness-gap'>, machines: Machines): Promise<Answer<'fairness-gap'>> => {
  const { rules, near, far, population, dodgeWindowMs: windows } = asked;
  const deviceMs = deviceDelaysMs[asked.device];
  const [nearby, away] = [defenderOf(population, near, deviceMs), defenderOf(population, far, deviceMs)];
  const [nearCurve, farCurve] = [shareInTime(nearby, rules.combat), shareInTime(away, rules.combat)];
  const gap = (windowMs: number): number => nearCurve(windowMs) - farCurve(windowMs);
  const worst = peakOf(gap, { lowMs: 0, highMs: 3000, stepMs: 10 });
  const seed = seedFor(asked.seed, population);
  const played = await machines.drills(
    [nearby, away].flatMap((defender) =>
      windows.map((windowMs) => drillOf(defender, { rules, combat: { dodgeWindowMs: windowMs }, exchanges: asked.exchanges, seed })),
    ),
  );
  const columns = (side: 0 | 1, index: number): Float64Array => played[side * windows.length + index]?.inTime ?? new Float64Array();
  const here = gap(rules.combat.dodgeWindowMs);
  const words = (side: typeof near): string => networkWord(side);
  const lines = fine(windows);
  return {
    sentence: `With the ${inMs(rules.combat.dodgeWindowMs)} in force, ${playersOn(population, asked.device)} dodge ${inHundred(here)} more ${onNetwork(near)} than ${onNetwork(far)}; the worst window would be ${inMs(worst.atMs)}, with ${inHundred(worst.value)} more.`,
    charts: [
      {
        kind: 'curves',
        title: `How much more is dodged: ${words(near)} over ${words(far)}`,
        xLabel: 'window, ms',
        yLabel: 'gap, percentage points',
        isYRatio: false,
        series: lineAndDots(
          'gap',
          lines.map((windowMs) => [windowMs, 100 * gap(windowMs)]),
          windows.map((windowMs, index) => {
            const { ratio, ci95 } = pairedDifference(columns(0, index), columns(1, index));
            return [windowMs, 100 * ratio, 100 * ci95[0], 100 * ci95[1]];
          }),
        ),
        guides: [
          { axis: 'x', at: worst.atMs, text: 'worst' },
          { axis: 'x', at: rules.combat.dodgeWindowMs, text: 'in force' },
        ],
      },
      {
        kind: 'curves',
        title: `What each of them dodges (${peopleWord(population)})`,
        xLabel: 'window, ms',
        yLabel: 'dodged in time, %',
        isYRatio: true,
        series: ([near, far] as const).flatMap((side, index) =>
          lineAndDots(
            words(side),
            lines.map((windowMs) => [windowMs, index === 0 ? nearCurve(windowMs) : farCurve(windowMs)]),
            dodgeDots(windows, played, index * windows.length),
          ),
        ),
      },
    ],
    numbers: {
      gapPoints: { about: 'gap at the window in force, percentage points', value: Math.round(100 * here) },
      worstGapPoints: { about: 'gap at the worst window, percentage points', value: Math.round(100 * worst.value) },
      worstWindowMs: { about: 'the worst window, ms', value: Math.round(worst.atMs) },
    },
    method: [
      `Near and far see the same people, reaction by reaction; dots are the mean difference over ${asked.exchanges.toLocaleString('en')} such pairs, 95 %.`,
      `Lines: the formula, losses included. Policy in force: ${rules.combat.deadlinePolicy}.`,
    ],
  };
};

const inHundred = (ratio: number): string => `${Math.round(100 * ratio)} in 100 blows`;
