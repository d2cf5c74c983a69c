// The window for a share, by the party machine: a drill at the formula's own answer, and from how far its count lies beside the share asked for, by the
// steepness of the curve there, to the window at which the machine would have met it. One step of Newton's method, with the count's interval carried over.

import type { CombatRules } from '../../core/rules/combat.ts';
import type { Rules } from '../../core/rules/rules.ts';
import type { Machines } from './answer.ts';
import { shareOfOnes } from './counting.ts';
import { drillOf } from './drills.ts';
import { shareInTime, windowReaching, type Defender } from './formula.ts';

/** One window to find. */
export interface WindowWish {
  readonly defender: Defender;
  readonly combat: CombatRules;
  readonly ratio: number;
  readonly seed: number;
}

/** What was found. Unit: ms. */
export interface FoundWindow {
  readonly predictedMs: number;
  readonly simulatedMs: number;
  readonly ci95: readonly [number, number];
}

/** Half the stretch over which the steepness is measured. Unit: ms. */
const BESIDE_MS = 4;

/** All windows at once, of all blows; undefined where no window reaches the share. */
export const findWindows = async (
  wishes: readonly WindowWish[],
  { rules, exchanges, machines }: { rules: Rules; exchanges: number; machines: Machines },
): Promise<(FoundWindow | undefined)[]> => {
  const predicted = wishes.map((wish) => ({ ...wish, predictedMs: windowReaching(wish.defender, wish.combat, wish.ratio) }));
  const reachable = predicted.filter(({ predictedMs }) => Number.isFinite(predictedMs));
  const played = await machines.drills(
    reachable.map(({ defender, combat, seed, predictedMs }) =>
      drillOf(defender, { rules: { ...rules, combat }, combat: { dodgeWindowMs: predictedMs }, exchanges, seed }),
    ),
  );
  return predicted.map((wish) => {
    const { defender, combat, ratio, predictedMs } = wish;
    if (!Number.isFinite(predictedMs)) return undefined;
    const curve = shareInTime(defender, combat);
    const steepness = (curve(predictedMs + BESIDE_MS) - curve(predictedMs - BESIDE_MS)) / (2 * BESIDE_MS);
    const share = shareOfOnes(played[reachable.indexOf(wish)]?.inTime ?? new Float64Array());
    const windowAt = (counted: number): number => predictedMs + (ratio - counted) / Math.max(steepness, 1e-6);
    return { predictedMs, simulatedMs: windowAt(share.ratio), ci95: [windowAt(share.ci95[1]), windowAt(share.ci95[0])] };
  });
};

/** The found windows as dots over these x, with their intervals. */
export const foundDots = (
  xs: readonly number[],
  found: readonly (FoundWindow | undefined)[],
): (readonly [number, number, number, number])[] =>
  xs.flatMap((x, index) => {
    const one = found[index];
    return one === undefined ? [] : [[x, one.simulatedMs, one.ci95[0], one.ci95[1]] as const];
  });
