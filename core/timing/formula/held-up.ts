// What heartbeats cost a dodge. The formula looks at one message there and one back; on a real connection messages keep their order, so a heartbeat that was
// lost or is late holds up what is sent behind it. Only `compensated` needs heartbeats, for what they measure; there the share of dodges they hold
// up past the window is worked out to first order in their rate. Against the machine it is right to a
// thousandth of all blows up to 1 %, and on links with a memory of their own (bad Wi-Fi) at most half a hundredth too much.

import { LOSSES_PER_MESSAGE_MAX } from '../link.ts';
import { nearNormalQuantile } from '../../normal-quantile.ts';
import type { ReactionModel } from '../../rules/populations.ts';
import type { DuelQuestion, LegShape } from '../duel-question.ts';
import { HEARTBEAT_MS } from '../heartbeat.ts';
import { clockAheadShare } from './clock-ahead.ts';
import { acrossPeople, reactionCdf } from './ex-gaussian.ts';
import { at, isConstant, jitterOf } from './jitter.ts';
import { lossesOneByOne, type LegLosses } from './loss-runs.ts';
import { wholeTicksMs } from './race.ts';
import { medianRoundTripMs } from './round-trip.ts';

/** Beyond this the first order is not enough. */
const HELD_UP_SHARE_MAX = 0.01;
/** Clocks that are wrong more often than this are more than chance. */
const CLOCK_AHEAD_SHARE_MAX = 0.0005;
/** Where heartbeats hold up more messages than this, several hold up one, and the first order is not enough however few of them mattered. */
const HELD_UP_CHANCE_MAX = 0.05;
/** What is rarer than this does not show in an answer. */
const RARE = 1e-5;
/** A jitter is so many points of equal share, a quarter of them where a message was lost: enough for a correction of a hundredth. */
const JITTER_POINTS = 16;

/** Why there is no formula for this question, in half a sentence; undefined when there is. */
export const whyNoFormula = (question: DuelQuestion, losses: LegLosses = lossesOneByOne(question.lossRatio)): string | undefined => {
  if (question.lossRatio ** LOSSES_PER_MESSAGE_MAX > RARE)
    return `with ${percent(question.lossRatio)} of messages lost, some would never get through`;
  if (clockAheadShare(question) > CLOCK_AHEAD_SHARE_MAX)
    return 'the way up varies so much that a client takes many a dodge for too late and does not send it';
  if (question.policy !== 'compensated' || question.capMs === 0) return undefined;
  const addedMs = Math.min(question.capMs, medianRoundTripMs(question));
  const share = heldUpCurve(question, losses)(question.windowMs + addedMs);
  const chance = Math.max(
    heldUpChance(pointsOf(question.down, losses.down, question.retransmitMs)),
    heldUpChance(pointsOf(question.up, losses.up, question.retransmitMs)),
  );
  if (chance > HELD_UP_CHANCE_MAX)
    return `lost and late heartbeats would hold up ${percent(chance)} of all messages, for messages keep their order`;
  return share > HELD_UP_SHARE_MAX
    ? `lost and late heartbeats would hold up ${percent(share)} of the dodges, for messages keep their order`
    : undefined;
};

/** The share of blows (0..1, lapses left out) whose dodge would be in time by the server's clock if nothing held it or its announcement up, by window (ms). */
export const heldUpCurve = (question: DuelQuestion, losses: LegLosses): ((windowMs: number) => number) => {
  const down = pointsOf(question.down, losses.down, question.retransmitMs);
  const up = pointsOf(question.up, losses.up, question.retransmitMs);
  const reaction = acrossPeople(question.reaction, question.betweenPersonSdMs);
  // On the average a tick at random costs half of itself.
  const restMs = question.deviceMs + (question.tickPhase === 'random' ? 0.5 * question.tickMs : 0);
  return (windowMs) => {
    const leftMs = wholeTicksMs(windowMs, question) - restMs;
    return (
      heldUpOnLeg(down, (delayMs) => shareWithin(reaction, up, leftMs - delayMs)) +
      heldUpOnLeg(up, (delayMs) => shareWithin(reaction, down, leftMs - delayMs))
    );
  };
};

/** A delay of one leg, and how likely. Unit: ms. */
interface DelayPoint {
  readonly delayMs: number;
  readonly share: number;
}

/** P(reaction + the other leg <= leftMs). */
const shareWithin = (reaction: ReactionModel, other: readonly DelayPoint[], leftMs: number): number => {
  let total = 0;
  for (const { delayMs, share } of other) {
    if (delayMs >= leftMs) break;
    total += share * reactionCdf(reaction, leftMs - delayMs);
  }
  return total;
};

/**
 * A message that takes x, with a heartbeat somewhere in the period before it that takes y > x, arrives as late as that one where it was sent less than y - x
 * before. The mean of what that costs: the sum over pairs of ((y - x) inTime(x) - the integral of inTime from x to y), over the period.
 */
const heldUpOnLeg = (points: readonly DelayPoint[], inTime: (delayMs: number) => number): number => {
  const shares = points.map(({ delayMs }) => inTime(delayMs));
  let total = 0;
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index]!;
    let integral = 0;
    for (let later = index + 1; later < points.length; later += 1) {
      const [from, to] = [points[later - 1]!, points[later]!];
      integral += (to.delayMs - from.delayMs) * 0.5 * (shares[later]! + shares[later - 1]!);
      total += point.share * to.share * ((to.delayMs - point.delayMs) * shares[index]! - integral);
    }
  }
  return total / HEARTBEAT_MS;
};

/** Chance that a message on this leg is held up by a heartbeat: the mean of how much longer that one takes, over the period. */
const heldUpChance = (points: readonly DelayPoint[]): number =>
  points.reduce(
    (sum, { delayMs, share }) => sum + share * points.reduce((held, other) => held + other.share * Math.max(0, other.delayMs - delayMs), 0),
    0,
  ) / HEARTBEAT_MS;

/** One leg's delays in rising order. */
const pointsOf = (leg: LegShape, losses: readonly number[], retransmitMs: number): readonly DelayPoint[] => {
  const jitter = jitterOf(leg);
  const varying = (points: number): readonly number[] =>
    isConstant(jitter)
      ? [leg.medianMs]
      : Array.from({ length: points }, (_, index) => at(jitter, nearNormalQuantile((index + 0.5) / points)));
  const [plain, lost] = [varying(JITTER_POINTS), varying(JITTER_POINTS / 4)];
  return losses
    .filter((share) => share > RARE)
    .flatMap((share, count) => {
      const cells = count === 0 ? plain : lost;
      return cells.map((ms) => ({ delayMs: leg.baseMs + ms + count * retransmitMs, share: share / cells.length }));
    })
    .sort((left, right) => left.delayMs - right.delayMs);
};

const percent = (ratio: number): string => `${(ratio * 100).toFixed(ratio < 0.1 ? 1 : 0)} %`;
