// A client sends no dodge once it has drawn the hit, and it draws by its own idea of the server's clock: half a round trip after the server spoke. Where one way
// takes seconds longer than the other, that idea is far ahead, and dodges that would have been in time are never sent. How often, at the most.

import { nearNormalQuantile } from '../../normal-quantile.ts';
import { defaultRules } from '../../rules/rules.ts';
import type { DuelQuestion, LegShape } from '../duel-question.ts';
import { at, isConstant, jitterOf } from './jitter.ts';

/**
 * Round trips that count: a client that has just sat down believes the quickest of five, but where they take longer than the time between two of them, one
 * holds up the next and they are late together.
 */
const PROBES = 2;
/** A jitter is so many points of equal share. */
const POINTS = 24;

/** P(the client's clock is so far ahead that a dodge just in time is not sent); losses left out, for the quickest of some round trips has none. */
export const clockAheadShare = ({ down, up, policy, stampWaitMs }: DuelQuestion): number => {
  const [downs, ups] = [delaysOf(down), delaysOf(up)];
  const trips = downs
    .flatMap((downMs) => ups.map((upMs) => ({ roundTripMs: downMs + upMs, aheadMs: 0.5 * (upMs - downMs) })))
    .sort((left, right) => left.roundTripMs - right.roundTripMs);
  const { settleMarginMs } = defaultRules.combat;
  const spareMs = policy === 'client-stamped' ? stampWaitMs : 0;
  let total = 0;
  for (const [index, { aheadMs }] of trips.entries()) {
    const isQuickest = (1 - index / trips.length) ** PROBES - (1 - (index + 1) / trips.length) ** PROBES;
    const unsent = ups.filter((upMs) => aheadMs > settleMarginMs + Math.max(upMs, spareMs)).length;
    total += (isQuickest * unsent) / ups.length;
  }
  return total;
};

const delaysOf = (leg: LegShape): readonly number[] => {
  const jitter = jitterOf(leg);
  return isConstant(jitter)
    ? [leg.baseMs + leg.medianMs]
    : Array.from({ length: POINTS }, (_, index) => leg.baseMs + at(jitter, nearNormalQuantile((index + 0.5) / POINTS)));
};
