// How much of a blow its defender gets to see, until when it can still be called back, and how long it must be shown so that nobody is shown
// something false. Delays are one way. Each bound has a constant-delay form and, where it matters, the distribution under jitter.

import type { LegShape } from '../duel-question.ts';
import { jitterOf, sumCdf, sumQuantileMs } from './jitter.ts';

/** Two legs in a row: one member's way up, and the way down to one member or, if `worstOf` is given, to the slowest of several. */
export interface Path {
  readonly up: LegShape;
  readonly down: LegShape;
  readonly worstOf?: number;
}

/** What the defender sees of a swing that starts on the attacker's button: its length less the way up, the tick and the way down. Unit: ms. */
export const visibleWindupMs = ({
  displayedMs,
  upMs,
  tickWaitMs,
  downMs,
}: {
  displayedMs: number;
  upMs: number;
  tickWaitMs: number;
  downMs: number;
}): number => displayedMs - (upMs + tickWaitMs + downMs);

/** The same where the attacker's input is held back locally first, which gives back that much of the way (Ubisoft 2020). Unit: ms. */
export const visibleWindupWithHoldMs = ({
  displayedMs,
  oneWayDelayMs,
  holdMs,
}: {
  displayedMs: number;
  oneWayDelayMs: number;
  holdMs: number;
}): number => displayedMs - Math.max(0, oneWayDelayMs - holdMs);

/** What the defender sees of the swing in all but a share `ratio` of attacks (ratio 0.05: 19 of 20 see at least this). Unit: ms. */
export const visibleWindupQuantileMs = (path: Path, { displayedMs, ratio }: { displayedMs: number; ratio: number }): number =>
  displayedMs - pathQuantileMs(path, 1 - ratio);

/** The shortest displayed swing that never shows a false hit, for constant delays. Unit: ms. */
export const safeWindupMs = {
  /** Starts when the announcement arrives: the window is enough, whatever the delay. */
  fromAnnouncement: (windowMs: number): number => windowMs,
  /** Starts on the button: the attacker's round trip and the wait for a tick come on top. */
  fromPress: ({ windowMs, roundTripMs, tickWaitMs }: { windowMs: number; roundTripMs: number; tickWaitMs: number }): number =>
    windowMs + roundTripMs + tickWaitMs,
  /** Lands at one instant for everybody: the slowest member must hear of the dodge first. */
  atOneInstant: ({ windowMs, slowestOneWayMs }: { windowMs: number; slowestOneWayMs: number }): number => windowMs + slowestOneWayMs,
} as const;

/**
 * How long before the landing a cancel must be pressed so that, in a share `ratio` of cases, it reaches even the slowest of `worstOf`
 * others in time: the way up, then the worst way down. A tick adds its wait. Unit: ms.
 */
export const cancelMarginMs = (path: Path, ratio: number): number => pathQuantileMs(path, ratio);

/** P(both legs together take at most xMs). */
export const pathCdf = ({ up, down, worstOf = 1 }: Path, xMs: number): number =>
  sumCdf(jitterOf(up), jitterOf(down, worstOf), xMs - up.baseMs - down.baseMs);

/** The time both legs together take in a share `ratio` (0..1, exclusive) of cases. Unit: ms. */
export const pathQuantileMs = ({ up, down, worstOf = 1 }: Path, ratio: number): number =>
  up.baseMs + down.baseMs + sumQuantileMs(jitterOf(up), jitterOf(down, worstOf), ratio);
