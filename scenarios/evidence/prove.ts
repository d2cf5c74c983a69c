// Proves claims about rules, and proves them again: the formula, and the party machine from a given seed.

import type { NetworkName } from '../../core/rules/networks.ts';
import { deviceDelaysMs, type DeviceName, type PopulationName } from '../../core/rules/populations.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { shareOfOnes } from '../questions/counting.ts';
import { drillOf, seedFor } from '../questions/drills.ts';
import { addedMs, defenderOf, shareInTime } from '../questions/formula.ts';
import { machinesOn } from '../questions/machines.ts';
import { falseHitCurve } from '../questions/shortest-windup.ts';
import type { Proof } from './proof.ts';

/** Whose blows a claim is about, and how it is to be simulated. */
export type Claim = Omit<Proof, 'predicted' | 'simulated' | 'ci95'>;

/** How far the formula may have moved since. Ratio. */
const FORMULA_MOVES_MAX = 0.005;
/** Two counts of the same thing may lie this many standard errors apart, and a little more: the tuning page draws other people, and losses one by one. */
const STANDARD_ERRORS_MAX = 4;
const COUNT_MOVES_MAX = 0.005;
/** The machine counts links with all their correlation; the formula leaves that out. Ratio. */
const BESIDE_FORMULA_MAX = 0.015;

/** What was found for a claim that was made earlier. */
export interface Recheck {
  readonly was: Proof;
  readonly now: Proof;
  /** What no longer holds, in words; empty when all does. */
  readonly faults: readonly string[];
}

/** Works the claims out under these rules. */
export const proveClaims = async (claims: readonly Claim[], rules: Rules, { threads }: { threads: number }): Promise<Proof[]> => {
  const machines = machinesOn(threads, () => undefined);
  // Claims about the same people on the same seed are counted in one drill.
  const keys = [...new Set(claims.map(keyOf))];
  const drills = await machines.drills(
    keys.flatMap((key) => {
      const claim = claims.find((one) => keyOf(one) === key);
      return claim === undefined ? [] : [drillFor(claim, rules)];
    }),
  );
  return claims.map((claim) => {
    const columns = drills[keys.indexOf(keyOf(claim))];
    const { ratio, ci95 } = shareOfOnes((claim.about === 'dodged' ? columns?.inTime : columns?.falseHit) ?? new Float64Array());
    const [low, high] = ci95;
    return { ...claim, predicted: predictedRatio(claim, rules), simulated: ratio, ci95: [low, high] };
  });
};

/** Proves again what a file claims. */
export const recheck = async (proofs: readonly Proof[], rules: Rules, { threads }: { threads: number }): Promise<Recheck[]> => {
  const again = await proveClaims(
    proofs.map(({ about, population, network, device, seed, exchanges }) => ({ about, population, network, device, seed, exchanges })),
    rules,
    { threads },
  );
  return proofs.flatMap((was, index) => {
    const now = again[index];
    return now === undefined ? [] : [{ was, now, faults: faultsOf(was, now) }];
  });
};

/** The formula's answer to a claim. */
export const predictedRatio = (
  { about, population, network, device }: Pick<Claim, 'about' | 'population' | 'network' | 'device'>,
  rules: Rules,
): number => {
  const defender = defenderOf(population, network, deviceDelaysMs[device]);
  if (about === 'dodged') return shareInTime(defender, rules.combat)(rules.combat.dodgeWindowMs);
  return falseHitCurve(defender, rules)(effectiveMarginMs({ population, network, device }, rules));
};

/** What the news of a last-moment dodge has for its way: the margin, or more where the weapon's own wind-up is longer. Unit: ms. */
export const effectiveMarginMs = (
  { population, network, device }: { readonly population: PopulationName; readonly network: NetworkName; readonly device: DeviceName },
  { combat }: Rules,
): number => {
  const defender = defenderOf(population, network, deviceDelaysMs[device]);
  return Math.max(combat.settleMarginMs, combat.weapons.sword.windupMs - combat.dodgeWindowMs - addedMs(defender, combat));
};

const keyOf = ({ population, network, device, seed, exchanges }: Claim): string => [population, network, device, seed, exchanges].join(' ');

const drillFor = ({ population, network, device, seed, exchanges }: Claim, rules: Rules) =>
  drillOf(defenderOf(population, network, deviceDelaysMs[device]), { rules, exchanges, seed: seedFor(seed, `${network} ${population}`) });

const faultsOf = (was: Proof, now: Proof): string[] => {
  const faults: string[] = [];
  if (Math.abs(now.predicted - was.predicted) > FORMULA_MOVES_MAX)
    faults.push(`the formula said ${asPercent(was.predicted)} and says ${asPercent(now.predicted)} now`);
  const apart = STANDARD_ERRORS_MAX * Math.hypot(standardError(was), standardError(now)) + COUNT_MOVES_MAX;
  if (Math.abs(now.simulated - was.simulated) > apart)
    faults.push(`the party machine counted ${asPercent(was.simulated)} and counts ${asPercent(now.simulated)} now`);
  const [lowNow, highNow] = now.ci95;
  if (now.predicted < lowNow - BESIDE_FORMULA_MAX || now.predicted > highNow + BESIDE_FORMULA_MAX)
    faults.push(`the party machine counts ${asPercent(now.simulated)}, the formula says ${asPercent(now.predicted)}`);
  return faults;
};

/** From the width of the 95 % interval. */
const standardError = ({ ci95: [low, high] }: Proof): number => (high - low) / (2 * 1.96);

const asPercent = (value: number): string => `${(100 * value).toFixed(value < 0.01 ? 2 : 1)} %`;
