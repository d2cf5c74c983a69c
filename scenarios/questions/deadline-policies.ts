// "Which deadline policy, with what cap?" The four of them on the same people and the same links, message by message: what near and far dodge, how far
// apart they are, and how long the attacker must wait for it.

import { deviceDelaysMs } from '../../core/rules/populations.ts';
import type { CombatRules } from '../../core/rules/combat.ts';
import { DUEL_POLICIES, type DuelPolicy } from '../../core/timing/duel-question.ts';
import type { Answer, Machines } from './answer.ts';
import { pairedDifference, quantileOf, shareOfOnes, type Share } from './counting.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, shareInTime } from './formula.ts';
import type { DrillColumns } from './drill.ts';
import type { Asked } from './schema.ts';
import { inMs, listed, networkWord, percent, personWord, policyName, policyWords } from './words.ts';

/** In the drills a blow lands this long after its window, so that every press is sent and all policies judge the same messages. Unit: ms. */
const LISTENING_MS = 1500;

interface PolicyResult {
  readonly policy: DuelPolicy;
  readonly near: DrillColumns;
  readonly far: DrillColumns;
  readonly predicted: readonly [number, number];
}

export const answerDeadlinePolicies = async (asked: Asked<'deadline-policies'>, machines: Machines): Promise<Answer> => {
  const { rules, near, far, population } = asked;
  const windowMs = asked.windowMs ?? rules.combat.dodgeWindowMs;
  const results = await playPolicies(asked, machines, windowMs);
  const gaps = results.map((result) => ({ ...result, gap: pairedDifference(result.near.inTime, result.far.inTime) }));
  const [fairest, ...others] = gaps.toSorted(
    (left, right) =>
      gapPoints(left) - gapPoints(right) || farPoints(right) - farPoints(left) || waitOf(left, rules.combat) - waitOf(right, rules.combat),
  );
  const inForce = gaps.find(({ policy }) => policy === rules.combat.deadlinePolicy);
  const waitMore = (result: PolicyResult | undefined): number => waitOf(result, rules.combat) - waitOf(inForce, rules.combat);
  const alsoRan = others
    .filter((one) => one !== inForce)
    .map((one) => `${policyName[one.policy]} leaves ${leftover(one.gap.ratio)} with ${bothShares(one)} and lands ${later(waitMore(one))}`);
  return {
    sentence: `With a window of ${inMs(windowMs)}, ${policyName[fairest?.policy ?? 'compensated']} is the fairest: the gap between ${networkWord(near)} and ${networkWord(far)} is ${leftover(fairest?.gap.ratio ?? 0)}, with ${bothShares(fairest)}, instead of ${points(inForce?.gap.ratio ?? 0)} under ${policyName[rules.combat.deadlinePolicy]}, and a blow at the far player lands ${later(waitMore(fairest))}; ${listed(alsoRan)}.`,
    charts: [
      {
        kind: 'bars',
        title: `How much more the ${personWord(population)} dodges on ${networkWord(near)} than on ${networkWord(far)}`,
        valueLabel: 'gap in share dodged, %; same people and links for every policy',
        isValueRatio: true,
        bars: gaps.map(({ policy, gap }) => ({
          name: policyWords[policy],
          parts: [{ name: 'gap', value: Math.max(0, gap.ratio), ci95: positive(gap.ci95) }],
        })),
      },
      {
        kind: 'grid',
        title: 'Dodged in time',
        xLabel: 'network, and how it was found',
        yLabel: 'policy',
        columns: [near, far].flatMap((network) => [`${networkWord(network)}, simulated`, `${networkWord(network)}, formula`]),
        rows: results.map(({ policy, near: close, far: away, predicted }) => ({
          name: policyWords[policy],
          values: [shareOfOnes(close.inTime).ratio, predicted[0], shareOfOnes(away.inTime).ratio, predicted[1]],
        })),
        unit: 'ratio',
      },
      {
        kind: 'bars',
        title: 'How long a blow takes to land, because it waits for the dodge',
        valueLabel: 'from the announcement to the landing at the far player, ms, median',
        isValueRatio: false,
        bars: results.map((result) => ({
          name: policyWords[result.policy],
          parts: [{ name: 'lands after', value: waitOf(result, rules.combat) }],
        })),
      },
    ],
    numbers: gaps.map(({ policy, gap }) => ({
      name: `gapPoints_${policy.replaceAll('-', '_')}`,
      about: `gap under ${policyWords[policy]}, percentage points`,
      value: Math.round(100 * gap.ratio),
    })),
    method: [
      'Common random numbers: every policy judges the same reactions over the same messages, so their differences are not noise.',
      `Compensated adds the defender’s median round trip, at most ${rules.combat.compensationCapMs} ms; equalised raises round trips below ${rules.combat.equaliseFloorMs} ms; the client’s stamp is believed for ${rules.combat.clientStampWaitMs} ms more.`,
      'A client that lies about its own stamp dodges whatever it wants; the other three policies judge what the server saw.',
    ],
  };
};

const playPolicies = async (asked: Asked<'deadline-policies'>, machines: Machines, windowMs: number): Promise<PolicyResult[]> => {
  const { rules, near, far, population } = asked;
  const deviceMs = deviceDelaysMs[asked.device];
  const seed = seedFor(asked.seed, population);
  const sides = [near, far].map((network) => defenderOf(population, network, deviceMs));
  const played = await machines.drills(
    DUEL_POLICIES.flatMap((policy) =>
      sides.map((defender) =>
        drillOf(defender, {
          rules,
          combat: { deadlinePolicy: policy, dodgeWindowMs: windowMs, settleMarginMs: LISTENING_MS },
          exchanges: asked.exchanges,
          seed,
          attacker: near,
        }),
      ),
    ),
  );
  return DUEL_POLICIES.flatMap((policy, index) => {
    const [close, away] = [played[2 * index], played[2 * index + 1]];
    if (close === undefined || away === undefined) return [];
    const shares = sides.map((defender) => shareInTime(defender, { ...rules.combat, deadlinePolicy: policy })(windowMs));
    return [{ policy, near: close, far: away, predicted: [shares[0] ?? 0, shares[1] ?? 0] as const }];
  });
};

/** The median from the announcement to the landing at the far player, with the margin and the sword in force. Unit: ms. */
const waitOf = (result: PolicyResult | undefined, { settleMarginMs, weapons }: CombatRules): number =>
  Math.max(weapons.sword.windupMs, quantileOf(result?.far.landsMs ?? [0], 0.5).value - LISTENING_MS + settleMarginMs);

/** Gaps that differ by less than a point are alike: then the shorter wait decides. */
const gapPoints = ({ gap }: { readonly gap: Share }): number => Math.round(100 * Math.abs(gap.ratio));

/** Share the far player dodges, in whole points. */
const farPoints = ({ far }: PolicyResult): number => Math.round(100 * shareOfOnes(far.inTime).ratio);

const bothShares = (result: PolicyResult | undefined): string =>
  result === undefined
    ? 'nothing'
    : `${percent(shareOfOnes(result.near.inTime).ratio)} dodged near and ${percent(shareOfOnes(result.far.inTime).ratio)} far`;

const later = (ms: number): string => (ms > 0.5 ? `${inMs(ms)} later` : 'no later');
const leftover = (ratio: number): string => (Math.abs(ratio) < 0.005 ? 'nothing' : points(Math.abs(ratio)));

const points = (ratio: number): string => `${Math.round(100 * ratio)} percentage points`;
const positive = ([low, high]: readonly [number, number]): readonly [number, number] => [Math.max(0, low), Math.max(0, high)];
