// One direction of a link, message by message: how late each one arrives. The delay is a base plus a lognormal part whose logarithm
// wanders as a Gaussian AR(1), so the marginal stays exactly the one declared while neighbours resemble each other. Loss comes in runs
// (Gilbert–Elliott, one step per transmission, repeats included) and each loss costs a retransmission. The transport is ordered: no
// message arrives before one sent earlier, so a lost message holds up all behind it. Nothing is allocated per message.

import { assert } from '../assert.ts';
import { drawNormal, drawUniform, type RandomState } from '../random.ts';
import { CORRELATION_SPACING_MS, type LegModel } from '../rules/networks.ts';

/** Losses one message may suffer before it gets through all the same. A bound for the loop: our worst link reaches it once in 10^8 messages. */
export const LOSSES_PER_MESSAGE_MAX = 64;

/** One leg's memory and counters. Plain data, mutated in place. */
export interface LegState {
  readonly random: RandomState;
  /** Every message draws its delay and its losses on its own, at the same marginal and the same share of losses. */
  readonly independent: boolean;
  /** A message waits for those sent before it. */
  readonly ordered: boolean;
  /** The wandering level: standard normal. */
  level: number;
  /** Inside a run of losses. */
  inBadRun: boolean;
  lastSentAt: number;
  /** When the latest message so far arrives, on the sender's clock. */
  lastArrivalAt: number;
  /** Messages handed over. */
  messageCount: number;
  /** Transmissions lost, repeats included. */
  lossCount: number;
  /** Messages that had to wait for one sent earlier. */
  heldUpCount: number;
}

/** A fresh leg that owns `random`. `independent` drops all correlation (for checks against the formula), `ordered: false` the queueing. */
export const newLeg = (
  random: RandomState,
  { independent = false, ordered = true }: { independent?: boolean; ordered?: boolean } = {},
): LegState => ({
  random,
  independent,
  ordered,
  level: 0,
  inBadRun: false,
  lastSentAt: 0,
  lastArrivalAt: 0,
  messageCount: 0,
  lossCount: 0,
  heldUpCount: 0,
});

/** A leg that takes exactly `delayMs`, loses nothing and never varies. */
export const constantLeg = (delayMs: number): LegModel => ({
  baseMs: delayMs,
  medianMs: 0,
  sigma: 0,
  correlation: 0,
  enterLossRatio: 0,
  leaveLossRatio: 1,
  retransmitMs: 0,
});

/** Share of transmissions lost in the long run (0..1); the mean run of losses is 1 / leaveLossRatio. */
export const lossRatioOf = (leg: LegModel): number =>
  leg.enterLossRatio === 0 ? 0 : leg.enterLossRatio / (leg.enterLossRatio + leg.leaveLossRatio);

/**
 * How long the message sent at `sentAt` takes. Unit: ms, one way. `sentAt` must not fall from call to call, and `sentAt + delay` never
 * falls either on an ordered leg.
 */
export const drawDelayMs = (leg: LegModel, state: LegState, sentAt: number): number => {
  assert(state.messageCount === 0 || sentAt >= state.lastSentAt, 'messages are handed to a leg in the order they were sent');
  let delayMs = leg.baseMs + leg.medianMs * Math.exp(leg.sigma * nextLevel(leg, state, sentAt));
  const losses = drawLosses(leg, state);
  state.lossCount += losses;
  delayMs += losses * leg.retransmitMs;
  if (state.ordered && state.messageCount > 0 && sentAt + delayMs < state.lastArrivalAt) {
    delayMs = state.lastArrivalAt - sentAt;
    // The difference may round down by one bit; an arrival even one bit early would be delivered out of order.
    if (sentAt + delayMs < state.lastArrivalAt) delayMs *= 1 + 2 * Number.EPSILON;
    state.heldUpCount += 1;
  }
  state.lastArrivalAt = sentAt + delayMs;
  state.lastSentAt = sentAt;
  state.messageCount += 1;
  return delayMs;
};

/** The AR(1) level at `sentAt`: correlation^(elapsed / 50 ms) of the old one and the rest fresh, so its variance stays 1. */
const nextLevel = (leg: LegModel, state: LegState, sentAt: number): number => {
  const fresh = drawNormal(state.random);
  if (state.messageCount === 0 || state.independent || leg.correlation <= 0) {
    state.level = fresh;
  } else {
    const kept = leg.correlation ** ((sentAt - state.lastSentAt) / CORRELATION_SPACING_MS);
    state.level = kept * state.level + Math.sqrt(1 - kept * kept) * fresh;
  }
  return state.level;
};

/** How often this message is lost before it gets through. */
const drawLosses = (leg: LegModel, state: LegState): number => {
  if (leg.enterLossRatio === 0) return 0;
  if (state.independent || state.messageCount === 0) state.inBadRun = drawUniform(state.random) < lossRatioOf(leg);
  else stepRun(leg, state);
  let losses = 0;
  while (state.inBadRun && losses < LOSSES_PER_MESSAGE_MAX) {
    losses += 1;
    if (state.independent) state.inBadRun = drawUniform(state.random) < lossRatioOf(leg);
    else stepRun(leg, state);
  }
  return losses;
};

/** One step of the loss chain. */
const stepRun = (leg: LegModel, state: LegState): void => {
  const uniform = drawUniform(state.random);
  state.inBadRun = state.inBadRun ? uniform >= leg.leaveLossRatio : uniform < leg.enterLossRatio;
};
