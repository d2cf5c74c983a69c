// The formula, fast enough to follow a finger: the same arithmetic as core/timing/formula, on a grid of 2 ms that is kept per network and per kind
// of player, so that a whole heat map is a few thousand additions. Within 0.003 of `predictDodge` (test/browser/tune-numbers.test.ts). It also
// says what `predictDodge` does not: how often an attacker on the same kind of network is shown a hit that was then dodged.

import { unreachable } from '../../core/assert.ts';
import type { ReactionModel } from '../../core/rules/populations.ts';
import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { sumCells } from '../../core/timing/formula/delay-cells.ts';
import { reactionCdf, reactionCdfIntegral } from '../../core/timing/formula/ex-gaussian.ts';
import { heldUpCurve } from '../../core/timing/formula/held-up.ts';
import { isConstant, jitterCdf, jitterOf } from '../../core/timing/formula/jitter.ts';
import { lossesBetween, lossesOneByOne, type LegLosses } from '../../core/timing/formula/loss-runs.ts';
import { measuredMedians } from '../../core/timing/formula/measured-median.ts';
import { wholeTicksMs, type Arrivals } from '../../core/timing/formula/race.ts';
import { questionOf, type Setting } from './setting.ts';

/** Width of a cell of the grid. Unit: ms. */
const GRID_MS = 2;
/** Reactions beyond this are as good as never: the slowest of our players is at 1e-6 here. Unit: ms. */
const REACTION_MS_MAX = 2400;
/** Cells of the round trip that weigh less than this are left out. */
const SHARE_MIN = 1e-7;
const CACHE_MAX = 200;

/** What a setting predicts. Ratios 0..1 of all attacks. */
export interface Prediction {
  /** Stamped in time. */
  readonly dodgeRatio: number;
  /** Dodged in time, but shown as a hit first on the attacker's screen. */
  readonly falseHitRatio: number;
  /** From the announcement to the landing. Unit: ms. */
  readonly landsAfterMs: number;
  /** What the policy adds to the window for this player. Unit: ms. */
  readonly addedMs: number;
  /** Median of this player's round trip. Unit: ms. */
  readonly roundTripMs: number;
}

/** Round trips on a grid: `delaysMs[i]` has the chance `shares[i]`. */
interface RoundTrip {
  readonly delaysMs: Float64Array;
  readonly shares: Float64Array;
  readonly medianMs: number;
  /** The same uncut, and what each leg loses. */
  readonly arrivals: Arrivals;
  readonly losses: LegLosses;
}

/** The whole answer for one setting. */
export const predict = (setting: Setting): Prediction => {
  const question = questionOf(setting);
  const trip = roundTripOf(question);
  const addedMs = addedMsOf(question, trip);
  const waitMs = setting.policy === 'client-stamped' ? question.stampWaitMs : addedMs;
  const landsAfterMs = Math.max(setting.windupMs, setting.windowMs + waitMs + setting.marginMs);
  return {
    dodgeRatio: shareInTime(question, trip)(setting.windowMs),
    falseHitRatio: falseHits(question, trip, landsAfterMs),
    landsAfterMs,
    addedMs,
    roundTripMs: trip.medianMs,
  };
};

/** Share of dodges in time as a function of the window (ms), all else as set. */
export const shareCurve = (setting: Setting): ((windowMs: number) => number) => {
  const question = questionOf(setting);
  const trip = roundTripOf(question);
  return shareInTime(question, trip);
};

/** The least window, in steps of the slider, from which on at least `ratio` is dodged; undefined when none up to `mostMs` does. Unit: ms. */
export const windowReaching = (setting: Setting, ratio: number, mostMs: number): number | undefined => {
  const curve = shareCurve(setting);
  if (curve(mostMs) < ratio) return undefined;
  let [below, above] = [0, Math.ceil(mostMs / 10)];
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (curve(middle * 10) >= ratio) above = middle;
    else below = middle;
  }
  return above * 10;
};

const addedMsOf = (question: DuelQuestion, trip: RoundTrip): number =>
  question.policy === 'compensated' ? Math.min(trip.medianMs, question.capMs) : 0;

const shareInTime = (question: DuelQuestion, trip: RoundTrip): ((windowMs: number) => number) => {
  const cdf = answerCdf(question);
  const share = (windowMs: number, addedMs: number): number => {
    const limitMs = limitOf(question, windowMs, addedMs);
    let total = 0;
    for (let index = 0; index < trip.shares.length; index += 1) total += trip.shares[index]! * readAt(cdf, limitMs(trip.delaysMs[index]!));
    return Math.min(1, total);
  };
  const answeredRatio = 1 - question.lapseRatio;
  if (question.policy !== 'compensated' || question.capMs === 0) return (windowMs) => answeredRatio * share(windowMs, 0);
  const medians = measuredMedians(trip.arrivals, question.capMs);
  const heldUp = heldUpCurve(question, trip.losses);
  const typicalMs = medians.reduce((sum, one) => sum + one.share * one.medianMs, 0);
  return (windowMs) => {
    const alone = medians.reduce((sum, one) => sum + one.share * share(windowMs, one.medianMs), 0);
    return answeredRatio * Math.max(0, alone - heldUp(windowMs + typicalMs));
  };
};

/** The longest answer (reaction, and the wait for a tick) that still counts, given the round trip. Unit: ms. */
const limitOf = (question: DuelQuestion, windowMs: number, addedMs: number): ((roundTripMs: number) => number) => {
  const { policy, deviceMs, floorMs, stampWaitMs } = question;
  switch (policy) {
    case 'server-clock':
    case 'compensated': {
      const leftMs = wholeTicksMs(windowMs + addedMs, question) - deviceMs;
      return (roundTripMs) => leftMs - roundTripMs;
    }
    case 'equalised': {
      const leftMs = wholeTicksMs(windowMs, question) - deviceMs;
      return (roundTripMs) => leftMs - Math.max(floorMs, roundTripMs);
    }
    case 'client-stamped': {
      const pressByMs = windowMs - deviceMs;
      const hearByMs =
        wholeTicksMs(windowMs + stampWaitMs, question) - (question.tickPhase === 'random' ? 0.5 * question.tickMs : 0) - deviceMs;
      return (roundTripMs) => Math.min(pressByMs, hearByMs - roundTripMs);
    }
    default:
      return unreachable(policy);
  }
};

/** A dodge is seen in time, yet its news reaches the attacker after the landing was shown: one instant for everybody, on the party clock. */
const falseHits = (question: DuelQuestion, trip: RoundTrip, landsAfterMs: number): number => {
  const limitMs = limitOf(question, question.windowMs, addedMsOf(question, trip));
  const cdf = answerCdf(question);
  const isLocked = question.tickPhase === 'locked' && question.tickMs > 0;
  const newsLate = lateNews(question, landsAfterMs);
  let total = 0;
  for (let index = 0; index < trip.shares.length; index += 1) {
    const onTheWayMs = trip.delaysMs[index]! + question.deviceMs;
    const steps = Math.min(cdf.length - 1, Math.floor(limitMs(trip.delaysMs[index]!) / GRID_MS));
    // Only the last dodges can be too late for the news: what has more than the slowest news to spare is passed over.
    for (let step = steps; step > 0; step -= 1) {
      const seenAt = onTheWayMs + (step - 0.5) * GRID_MS;
      const late = newsLate(isLocked ? Math.ceil(seenAt / question.tickMs - 1e-9) * question.tickMs : seenAt);
      if (late < SHARE_MIN) break;
      total += trip.shares[index]! * (cdf[step]! - cdf[step - 1]!) * late;
    }
  }
  return total * (1 - question.lapseRatio);
};

/** P(news that leaves the server at `seenAt` ms after the announcement arrives after the landing). */
const lateNews = ({ down, lossRatio, retransmitMs }: DuelQuestion, landsAfterMs: number): ((seenAt: number) => number) => {
  const jitter = jitterOf(down);
  return (seenAt) => {
    let late = 0;
    let chance = 1 - lossRatio;
    for (let losses = 0; losses < 4; losses += 1) {
      const leftMs = landsAfterMs - seenAt - down.baseMs - losses * retransmitMs;
      late += chance * (leftMs <= 0 ? 1 : 1 - jitterCdf(jitter, leftMs));
      chance *= lossRatio;
    }
    return late;
  };
};

const readAt = (cdf: Float64Array, xMs: number): number => {
  if (xMs <= 0) return 0;
  const place = xMs / GRID_MS;
  const index = Math.floor(place);
  if (index >= cdf.length - 1) return 1;
  return cdf[index]! + (place - index) * (cdf[index + 1]! - cdf[index]!);
};

const cdfs = new Map<string, Float64Array>();

/** P(reaction, and at a random phase the wait for a tick, take at most i grid cells). */
const answerCdf = ({ reaction, tickMs, tickPhase, policy }: DuelQuestion): Float64Array => {
  const waitMs = tickPhase === 'random' && policy !== 'client-stamped' ? tickMs : 0;
  return remembered(cdfs, `${reaction.muMs} ${reaction.sigmaMs} ${reaction.tauMs} ${waitMs}`, () =>
    Float64Array.from({ length: REACTION_MS_MAX / GRID_MS + 1 }, (_, index) => answered(reaction, index * GRID_MS, waitMs)),
  );
};

const answered = (reaction: ReactionModel, xMs: number, waitMs: number): number =>
  waitMs === 0 ? reactionCdf(reaction, xMs) : (reactionCdfIntegral(reaction, xMs) - reactionCdfIntegral(reaction, xMs - waitMs)) / waitMs;

const trips = new Map<string, RoundTrip>();

const roundTripOf = (question: DuelQuestion): RoundTrip => {
  const { down, up, lossRatio, retransmitMs } = question;
  const key = [down.baseMs, down.medianMs, down.sigma, up.baseMs, up.medianMs, up.sigma, lossRatio, retransmitMs].join(' ');
  return remembered(trips, key, () => makeRoundTrip(question));
};

const makeRoundTrip = ({ down, up, lossRatio, retransmitMs }: DuelQuestion): RoundTrip => {
  const [jitterDown, jitterUp] = [jitterOf(down), jitterOf(up)];
  const cells = sumCells(jitterDown, jitterUp);
  const { edges, masses } = cells;
  const baseMs = down.baseMs + up.baseMs;
  const losses = lossesOneByOne(lossRatio);
  const between = lossesBetween(losses);
  const isExact = isConstant(jitterDown) && isConstant(jitterUp);
  const bins = new Map<number, number>();
  for (let index = 0; index < masses.length; index += 1) {
    const [from, to] = [baseMs + edges[index]!, baseMs + edges[index + 1]!];
    for (const [count, chance] of between.entries()) {
      const share = masses[index]! * chance;
      if (share > SHARE_MIN / 1000) spread(bins, { from: from + count * retransmitMs, to: to + count * retransmitMs, share });
    }
  }
  const kept = [...bins].filter(([, share]) => share > SHARE_MIN).toSorted(([left], [right]) => left - right);
  return {
    delaysMs: Float64Array.from(kept, ([bin]) => (isExact ? baseMs + edges[0]! : (bin + 0.5) * GRID_MS)),
    shares: Float64Array.from(kept, ([, share]) => share),
    medianMs: medianOf(kept),
    arrivals: { cells, baseMs, losses: between, retransmitMs },
    losses,
  };
};

/** Puts a cell's mass evenly into the bins it covers. */
const spread = (bins: Map<number, number>, { from, to, share }: { from: number; to: number; share: number }): void => {
  const [first, last] = [Math.floor(from / GRID_MS), Math.floor(to / GRID_MS)];
  for (let bin = first; bin <= last; bin += 1) {
    const covered = last === first ? 1 : (Math.min(to, (bin + 1) * GRID_MS) - Math.max(from, bin * GRID_MS)) / (to - from);
    if (covered * share > SHARE_MIN / 100) bins.set(bin, (bins.get(bin) ?? 0) + covered * share);
  }
};

const medianOf = (bins: readonly (readonly [number, number])[]): number => {
  let below = 0;
  for (const [bin, share] of bins) {
    if (below + share >= 0.5) return (bin + (0.5 - below) / share) * GRID_MS;
    below += share;
  }
  return 0;
};

/** A bounded memory: the oldest entry goes when it is full. */
const remembered = <Value>(known: Map<string, Value>, key: string, make: () => Value): Value => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  if (known.size > CACHE_MAX) known.delete(known.keys().next().value ?? key);
  return made;
};
