// Backwards: from what a designer wants ("80 % of blows at average players on 4G are dodged, and nobody is shown a false hit") to the smallest change of rules that
// does it. Ways are worked out with the formula and weighed by relative change: each duration by the share it is moved, another policy as much as moving the
// window by a quarter. Ties go to the way named first.

import type { DuelPolicy } from '../../core/model/policies.ts';
import type { CombatRules } from '../../core/rules/combat.ts';
import type { NetworkName } from '../../core/rules/networks.ts';
import { deviceDelaysMs, type DeviceName, type PopulationName } from '../../core/rules/populations.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { addedMs, type Defender, defenderOf, leastMs, shareInTime, wholeWindowReaching } from './formula.ts';
import { falseHitCurve } from './shortest-windup.ts';

/** What is wanted. Ratios 0..1. */
export interface Target {
  readonly dodgeRatio: number;
  /** More than that is welcome too: then the window is never shortened. */
  readonly isAtLeast: boolean;
  readonly falseHitRatio: number;
  readonly population: PopulationName;
  readonly network: NetworkName;
  readonly device: DeviceName;
}

/** One way to get there. */
export interface Way {
  readonly name: string;
  readonly rules: Rules;
  /** Sum of relative changes. */
  readonly cost: number;
  /** What it then comes to, by the formula. */
  readonly dodgeRatio: number;
  readonly falseHitRatio: number;
}

/** Fewer false hits than this cannot be promised by any margin, for a message may be lost again and again; 0 in a target means this. */
export const NEVER_RATIO = 0.001;
/** How far from the share asked for still counts as meeting it. */
export const CLOSE_RATIO = 0.01;
/** What changing the policy costs, in relative change. Our choice: players must be told of it. */
const POLICY_COST = 0.25;
const WINDOW_MS = { min: 100, max: 3000 };
const MARGIN_MS_MAX = 2000;
const LONGEST_WINDUP_MS = 4000;
const CAP_MS_MAX = 2000;

/** Every way that meets the target, the smallest change first; empty when none does. */
export const waysTo = (target: Target, rules: Rules): Way[] => {
  const defender = defenderOf(target.population, target.network, deviceDelaysMs[target.device]);
  const { deadlinePolicy } = rules.combat;
  const policies: readonly DuelPolicy[] = [
    deadlinePolicy,
    ...(['server-clock', 'compensated', 'client-stamped', 'equalised'] as const).filter((policy) => policy !== deadlinePolicy),
  ];
  const candidates = policies.flatMap((policy): { name: string; combat: CombatRules }[] => {
    const under: CombatRules = { ...rules.combat, deadlinePolicy: policy };
    const named = policy === deadlinePolicy ? '' : `${policy}, `;
    const window = windowMeeting(target, defender, under);
    const cap = policy === 'compensated' ? capMeeting(target, defender, under) : undefined;
    return [
      ...(window === undefined
        ? []
        : [
            {
              name: `${named}${window === under.dodgeWindowMs ? 'the window as it is' : 'another window'}`,
              combat: { ...under, dodgeWindowMs: window },
            },
          ]),
      ...(cap === undefined ? [] : [{ name: `${named}another cap`, combat: { ...under, compensationCapMs: cap } }]),
    ];
  });
  return candidates
    .map(({ name, combat }) => finished(target, rules, name, combat))
    .filter((way) => way !== undefined)
    .toSorted((left, right) => left.cost - right.cost);
};

/** The way with its margin set, and what it comes to; undefined when it cannot keep false hits down. */
const finished = (target: Target, before: Rules, name: string, combat: CombatRules): Way | undefined => {
  const defender = defenderOf(target.population, target.network, deviceDelaysMs[target.device]);
  const limit = Math.max(target.falseHitRatio, NEVER_RATIO);
  const curve = falseHitCurve(defender, { ...before, combat });
  const byWindup = combat.weapons.sword.windupMs - combat.dodgeWindowMs - addedMs(defender, combat);
  const present = Math.max(combat.settleMarginMs, byWindup);
  const settleMarginMs =
    curve(present) <= limit ? combat.settleMarginMs : Math.ceil(leastMs((ms) => curve(ms) <= limit, { lowMs: 0, highMs: MARGIN_MS_MAX }));
  if (settleMarginMs > MARGIN_MS_MAX || combat.dodgeWindowMs + settleMarginMs > LONGEST_WINDUP_MS) return undefined;
  const rules: Rules = { ...before, combat: { ...combat, settleMarginMs } };
  return {
    name: settleMarginMs === before.combat.settleMarginMs ? name : `${name}, a longer margin`,
    rules,
    cost: costOf(before.combat, rules.combat),
    dodgeRatio: shareInTime(defender, rules.combat)(rules.combat.dodgeWindowMs),
    falseHitRatio: curve(Math.max(settleMarginMs, byWindup)),
  };
};

/** The window nearest to the present one that meets the share; undefined when none does. Whole ms. */
const windowMeeting = (target: Target, defender: Defender, combat: CombatRules): number | undefined => {
  const curve = shareInTime(defender, combat);
  if (isMet(target, curve(combat.dodgeWindowMs))) return combat.dodgeWindowMs;
  const needed = Math.max(WINDOW_MS.min, wholeWindowReaching(defender, combat, target.dodgeRatio));
  // Where the curve is steep one ms is more than a per cent: then the ms before is near enough to tell that this one is what is meant.
  return needed <= WINDOW_MS.max && [needed, needed - 1].some((ms) => isMet(target, curve(ms))) ? needed : undefined;
};

/** The cap that meets the share with the window as it is; undefined when none does. Whole ms. */
const capMeeting = (target: Target, defender: Defender, combat: CombatRules): number | undefined => {
  const share = (compensationCapMs: number): number => shareInTime(defender, { ...combat, compensationCapMs })(combat.dodgeWindowMs);
  if (isMet(target, share(combat.compensationCapMs))) return undefined;
  const needed = Math.ceil(leastMs((ms) => share(ms) >= target.dodgeRatio, { lowMs: 0, highMs: CAP_MS_MAX }));
  return needed <= CAP_MS_MAX && isMet(target, share(needed)) ? needed : undefined;
};

const isMet = ({ dodgeRatio, isAtLeast }: Target, share: number): boolean =>
  isAtLeast ? share >= dodgeRatio - 1e-9 : Math.abs(share - dodgeRatio) <= CLOSE_RATIO;

/** The window by itself; the margin against the whole wind-up it is a part of; the cap against the window it adds to. */
const costOf = (before: CombatRules, after: CombatRules): number => {
  const windowMoved = Math.abs(after.dodgeWindowMs - before.dodgeWindowMs) / before.dodgeWindowMs;
  const marginMoved = Math.abs(after.settleMarginMs - before.settleMarginMs) / (before.dodgeWindowMs + before.settleMarginMs);
  const capMoved = Math.abs(after.compensationCapMs - before.compensationCapMs) / before.dodgeWindowMs;
  return windowMoved + marginMoved + capMoved + (after.deadlinePolicy === before.deadlinePolicy ? 0 : POLICY_COST);
};
