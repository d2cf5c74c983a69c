// "Which deadline policy, with what cap?" The four of them on the same people and the same links, message by message: what near and far dodge, how far
// apart they are, and how long the attacker must wait for it.

import { DUEL_POLICIES, type DuelPolicy } from '../../core/model/policies.ts';
import { deviceDelaysMs } from '../../core/rules/populations.ts';
import type { CombatRules } from '../../core/rules/combat.ts';
import type { Answer, Machines } from './answer.ts';
import { isDifferent, pairedDifference, quantileOf, shareOfOnes, type Share } from './counting.ts';
import { drillOf, seedFor } from './drills.ts';
import { defenderOf, shareInTime } from './formula.ts';
import type { DrillColumns } from './drill.ts';
import type { Asked } from '../files/question-schema.ts';
import { capitalised, inMs, listed, networkWord, peopleWord, percent, playersOn, policyName, policyWords } from './words.ts';

/** In the drills a blow lands this long after its window, so that every press is sent and all policies judge the same messages. Unit: ms. */
const LISTENING_MS = 1500;
/** Gaps that differ by less are alike. Share of all blows. */
const WORTH_SAYING = 0.01;

interface PolicyResult {
  readonly policy: DuelPolicy;
  readonly near: DrillColumns;
  readonly far: DrillColumns;
  readonly predicted: readonly [number, number];
}

export const answerDeadlinePolicies = async (
  asked: Asked<'deadline-policies'>,
  machines: Machines,
): Promise<Answer<'deadline-policies'>> => {
  const { rules, near, far, population } = asked;
  const windowMs = asked.windowMs ?? rules.combat.dodgeWindowMs;
  const results = await playPolicies(asked, machines, windowMs);
  const gaps = results.map((result) => ({ ...result, gap: pairedDifference(result.near.inTime, result.far.inTime) }));
  return {
    sentence: sentenceOf(asked, windowMs, gaps),
    charts: [
      {
        kind: 'bars',
        title: `How much more ${peopleWord(population)} dodge on ${networkWord(near)} than on ${networkWord(far)}`,
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
    numbers: {
      gapPoints: gaps.map(({ policy, gap }) => ({
        of: [policy],
        about: `gap under ${policyWords[policy]}, percentage points`,
        value: Math.round(100 * gap.ratio),
      })),
    },
    method: [
      'Common random numbers: every policy judges the same reactions over the same messages, so their differences are not noise. Gaps within one percentage point of each other, or not told apart with 95 % confidence, count as equally fair.',
      `Compensated adds the defender’s median round trip, at most ${rules.combat.compensationCapMs} ms; equalised raises round trips below ${rules.combat.equaliseFloorMs} ms; the client’s stamp is believed for ${rules.combat.clientStampWaitMs} ms more.`,
      'A client that lies about its own stamp dodges whatever it wants; the other three policies judge what the server saw.',
    ],
  };
};

type PolicyGap = PolicyResult & { readonly gap: Share };

/** The fairest policies, as many as cannot be told apart, then what each policy leaves and costs beside the one in force. */
const sentenceOf = (
  { rules, near, far, population, device }: Asked<'deadline-policies'>,
  windowMs: number,
  gaps: readonly PolicyGap[],
): string => {
  const [fairest] = gaps.toSorted((left, right) => Math.abs(left.gap.ratio) - Math.abs(right.gap.ratio));
  const alike = gaps.filter((one) => fairest === undefined || one === fairest || !isDifferent(gapBeside(one, fairest), WORTH_SAYING));
  const inForce = gaps.find(({ policy }) => policy === rules.combat.deadlinePolicy);
  const names = listed(alike.map(({ policy }) => policyName[policy]));
  const least = Math.max(...alike.map(({ gap }) => Math.abs(gap.ratio)));
  const asFair = alike.length === 1 ? `${names} is the fairest` : `${names} are equally fair`;
  const between = `between ${networkWord(near)} and ${networkWord(far)}`;
  const verdict =
    inForce === undefined || alike.includes(inForce)
      ? `${asFair}: the gap ${between} is ${leftover(least)}`
      : `${asFair}, leaving ${leftover(least)} of the ${points(inForce.gap.ratio)} ${between} under ${policyName[inForce.policy]}`;
  const told = [...alike, ...gaps.filter((one) => !alike.includes(one))]
    .filter((one) => one !== inForce)
    .map((one) => {
      const gap = alike.includes(one) ? '' : `a gap of ${leftover(one.gap.ratio)}, `;
      const laterMs = waitOf(one, rules.combat) - waitOf(inForce, rules.combat);
      return `${policyName[one.policy]}: ${gap}${bothShares(one)}, landing ${later(laterMs)}`;
    });
  return `With a window of ${inMs(windowMs)} and ${playersOn(population, device)}, ${verdict}. ${capitalised(told.join('; '))}.`;
};

/** How much wider one policy's gap is than another's, blow by blow on the same people and links. */
const gapBeside = (one: PolicyGap, other: PolicyGap): Share => pairedDifference(gapColumn(one), gapColumn(other));

const gapColumn = ({ near, far, gap }: PolicyGap): Float64Array =>
  near.inTime.map((inTime, index) => Math.sign(gap.ratio) * (inTime - (far.inTime[index] ?? 0)));

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

const bothShares = ({ near, far }: PolicyResult): string =>
  `${percent(shareOfOnes(near.inTime).ratio)} of blows dodged near and ${percent(shareOfOnes(far.inTime).ratio)} far`;

const later = (ms: number): string => (ms > 0.5 ? `${inMs(ms)} later` : 'no later');
const leftover = (ratio: number): string => (Math.abs(ratio) < 0.005 ? 'nothing' : points(Math.abs(ratio)));

const points = (ratio: number): string => `${Math.round(100 * ratio)} percentage points`;
const positive = ([low, high]: readonly [number, number]): readonly [number, number] => [Math.max(0, low), Math.max(0, high)];
