// What the page answers. The share of dodges and the window for the target are those of every other command (scenarios/questions/formula.ts). For the
// pictures there is the same arithmetic once more, fast enough to follow a finger: on a grid of 2 ms that is kept per network and per kind of player, so
// that a whole heat map is a few thousand additions; within 0.002 of the other (test/browser/tune-numbers.test.ts). It also says how often an attacker on
// the same kind of network is shown a hit that was then dodged.

import { unreachable } from '../../core/assert.ts';
import type { LegModel } from '../../core/rules/networks.ts';
import type { ReactionModel } from '../../core/rules/populations.ts';
import type { DuelQuestion } from '../../core/timing/duel-question.ts';
import { sumCells } from '../../core/timing/formula/delay-cells.ts';
import { reactionCdf, reactionCdfIntegral } from '../../core/timing/formula/ex-gaussian.ts';
import { heldUpCurve } from '../../core/timing/formula/held-up.ts';
import { jitterCdf, jitterOf } from '../../core/timing/formula/jitter.ts';
import { lossChances, lossesBetween, lossesInRuns, type LegLosses } from '../../core/timing/formula/loss-runs.ts';
import { compensatedWindows } from '../../core/timing/formula/measured-median.ts';
import { few, meanOf } from '../../core/timing/formula/predict.ts';
import { wholeTicksMs, type Arrivals } from '../../core/timing/formula/race.ts';
import type { Link } from '../questions/drill.ts';
import { leastMs, shareInTime, wholeWindowReaching } from '../questions/formula.ts';
import { combatOf, defenderIn, playedLink, questionOf, type Setting } from './setting.ts';

/** Width of a cell of the grid, and of the finer one of how late news is. Unit: ms. */
const GRID_MS = 2;
const TAIL_GRID_MS = 0.5;
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

const predictions = new WeakMap<Setting, Prediction>();

/** The whole answer for one setting. */
export const predict = (setting: Setting): Prediction => {
  const known = predictions.get(setting);
  if (known !== undefined) return known;
  const made = makePrediction(setting);
  predictions.set(setting, made);
  return made;
};

const makePrediction = (setting: Setting): Prediction => {
  const question = questionOf(setting);
  const link = playedLink(setting);
  const trip = roundTripOf(link);
  const addedMs = addedMsOf(question, trip);
  const waitMs = setting.policy === 'client-stamped' ? question.stampWaitMs : addedMs;
  const landsAfterMs = Math.max(setting.windupMs, setting.windowMs + waitMs + setting.marginMs);
  return {
    dodgeRatio: shareInTime(defenderIn(setting), combatOf(setting))(setting.windowMs),
    falseHitRatio: falseHits(question, { trip, newsLate: lateNews(link.down, landsAfterMs) }),
    landsAfterMs,
    addedMs,
    roundTripMs: trip.medianMs,
  };
};

/** Share of blows dodged in time as a function of the window (ms), all else as set: for pictures. */
export const shareCurve = (setting: Setting): ((windowMs: number) => number) =>
  quickCurve(questionOf(setting), roundTripOf(playedLink(setting)));

/** The least window in whole ms from which on at least `ratio` of all blows is dodged; undefined when none up to `mostMs` does. Unit: ms. */
export const windowReaching = (setting: Setting, ratio: number, mostMs: number): number | undefined => {
  const curve = shareCurve(setting);
  const nearMs = leastMs((windowMs) => curve(windowMs) >= ratio, { lowMs: 0, highMs: mostMs });
  const windowMs = wholeWindowReaching(defenderIn(setting), combatOf(setting), ratio, nearMs);
  return windowMs <= mostMs ? windowMs : undefined;
};

const addedMsOf = (question: DuelQuestion, trip: RoundTrip): number =>
  question.policy === 'compensated' ? Math.min(trip.medianMs, question.capMs) : 0;

const quickCurve = (question: DuelQuestion, trip: RoundTrip): ((windowMs: number) => number) => {
  const cdf = answerCdf(question);
  const share = (windowMs: number, addedMs: number): number => {
    const limitMs = limitOf(question, windowMs, addedMs);
    let total = 0;
    for (let index = 0; index < trip.shares.length; index += 1) total += trip.shares[index]! * readAt(cdf, limitMs(trip.delaysMs[index]!));
    return Math.min(1, total);
  };
  const answeredRatio = 1 - question.lapseRatio;
  if (question.policy !== 'compensated' || question.capMs === 0) return (windowMs) => answeredRatio * share(windowMs, 0);
  const windowsOf = compensatedWindows(trip.arrivals, question);
  const heldUp = heldUpCurve(question, trip.losses);
  return (windowMs) => {
    const inForce = windowsOf(windowMs);
    return answeredRatio * Math.max(0, meanOf(inForce, (inForceMs) => share(inForceMs, 0)) - meanOf(few(inForce), heldUp));
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
const falseHits = (
  question: DuelQuestion,
  { trip, newsLate }: { readonly trip: RoundTrip; readonly newsLate: (seenAt: number) => number },
): number => {
  const limitMs = limitOf(question, question.windowMs, addedMsOf(question, trip));
  const cdf = answerCdf(question);
  const isLocked = question.tickPhase === 'locked' && question.tickMs > 0;
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
const lateNews = (down: LegModel, landsAfterMs: number): ((seenAt: number) => number) => {
  const longer = remembered(tails, legKey(down), () => longerThan(down));
  return (seenAt) => longer(landsAfterMs - seenAt);
};

const tails = new Map<string, (ms: number) => number>();

/** P(one message on this leg takes longer than so many ms), losses included; on a grid that is filled where it is asked. */
const longerThan = (leg: LegModel): ((ms: number) => number) => {
  const jitter = jitterOf(leg);
  const losses = lossChances(leg).filter((share) => share > SHARE_MIN);
  const grid: number[] = [];
  const at = (step: number): number =>
    (grid[step] ??= losses.reduce((late, share, count) => {
      const leftMs = step * TAIL_GRID_MS - leg.baseMs - count * leg.retransmitMs;
      return late + share * (leftMs <= 0 ? 1 : 1 - jitterCdf(jitter, leftMs));
    }, 0));
  return (ms) => {
    if (ms <= 0) return 1;
    const place = ms / TAIL_GRID_MS;
    const step = Math.floor(place);
    return at(step) + (place - step) * (at(step + 1) - at(step));
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

const roundTripOf = (link: Link): RoundTrip => remembered(trips, [link.down, link.up].map(legKey).join(' '), () => makeRoundTrip(link));

const legKey = ({ baseMs, medianMs, sigma, enterLossRatio, leaveLossRatio, retransmitMs }: LegModel): string =>
  [baseMs, medianMs, sigma, enterLossRatio, leaveLossRatio, retransmitMs].join(' ');

/** What lies in one cell of the grid: its share, and the sum of its delays, each by its share. Unit: ms. */
interface Bin {
  share: number;
  delayMs: number;
}

const makeRoundTrip = (link: Link): RoundTrip => {
  const { down, up } = link;
  const cells = sumCells(jitterOf(down), jitterOf(up));
  const { edges, masses } = cells;
  const baseMs = down.baseMs + up.baseMs;
  const { retransmitMs } = down;
  const losses = lossesInRuns(link);
  const between = lossesBetween(losses);
  const bins = new Map<number, Bin>();
  for (let index = 0; index < masses.length; index += 1) {
    const [from, to] = [baseMs + edges[index]!, baseMs + edges[index + 1]!];
    for (const [count, chance] of between.entries()) {
      const share = masses[index]! * chance;
      if (share > SHARE_MIN / 1000) spread(bins, { from: from + count * retransmitMs, to: to + count * retransmitMs, share });
    }
  }
  const kept = [...bins].filter(([, { share }]) => share > SHARE_MIN).toSorted(([left], [right]) => left - right);
  return {
    // Each cell stands where its delays have their mean: then what a coarse grid gets wrong is of second order.
    delaysMs: Float64Array.from(kept, ([, { share, delayMs }]) => delayMs / share),
    shares: Float64Array.from(kept, ([, { share }]) => share),
    medianMs: medianOf(kept),
    arrivals: { cells, baseMs, losses: between, retransmitMs },
    losses,
  };
};

/** Puts a cell's mass evenly into the bins it covers. */
const spread = (bins: Map<number, Bin>, { from, to, share }: { from: number; to: number; share: number }): void => {
  const [first, last] = [Math.floor(from / GRID_MS), Math.floor(to / GRID_MS)];
  for (let index = first; index <= last; index += 1) {
    const [low, high] = [Math.max(from, index * GRID_MS), Math.min(to, (index + 1) * GRID_MS)];
    const covered = last === first ? share : (share * (high - low)) / (to - from);
    if (covered <= SHARE_MIN / 100) continue;
    const bin = bins.get(index) ?? { share: 0, delayMs: 0 };
    bin.share += covered;
    bin.delayMs += covered * 0.5 * (low + high);
    bins.set(index, bin);
  }
};

const medianOf = (bins: readonly (readonly [number, Bin])[]): number => {
  let below = 0;
  for (const [bin, { share }] of bins) {
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
