// What masking costs: an animation that starts on the button must last until the blow lands, so it is stretched; and what lag a player feels
// with and without it. N is the animation's own length, the round trip and the wait for a tick come on top.

/** A swing and what delays it. Unit: ms. */
export interface Swing {
  /** Its own length, undelayed. */
  readonly ownMs: number;
  readonly roundTripMs: number;
  /** Wait for the server's tick. */
  readonly tickWaitMs: number;
}

/** The stretch where the delay is known from the start: (N + RTT + W) / N. 1 is undisturbed. */
export const stretchAhead = ({ ownMs, roundTripMs, tickWaitMs }: Swing): number => (ownMs + roundTripMs + tickWaitMs) / ownMs;

/** The stretch of what is left once the server's answer is in: N / (N - RTT - W). Infinity when the answer comes after the swing's end. */
export const stretchLate = ({ ownMs, roundTripMs, tickWaitMs }: Swing): number => {
  const leftMs = ownMs - roundTripMs - tickWaitMs;
  return leftMs > 0 ? ownMs / leftMs : Number.POSITIVE_INFINITY;
};

/** The largest round trip that a stretch of `factor` hides when it is known ahead: N (s - 1). Unit: ms. */
export const hiddenAheadMs = (ownMs: number, factor: number): number => ownMs * (factor - 1);

/** The same when it becomes known only with the answer: N (1 - 1/s). Unit: ms. */
export const hiddenLateMs = (ownMs: number, factor: number): number => ownMs * (1 - 1 / factor);

/** What lies between a press and what follows from it. Unit: ms. */
export interface Lag {
  readonly deviceMs: number;
  readonly roundTripMs: number;
  readonly tickWaitMs: number;
  /** The dodge window; only a blow at a person has one. */
  readonly windowMs: number;
}

/** From the button to the first movement on screen. With masking only the device is left of it. Unit: ms. */
export const feltLagMs = ({ deviceMs, roundTripMs, tickWaitMs }: Lag, masked: boolean): number =>
  masked ? deviceMs : deviceMs + roundTripMs + tickWaitMs;

/** From the button to the settled outcome of a blow at an enemy: decided on receipt, so no window is waited for. Unit: ms. */
export const confirmedPveLagMs = ({ deviceMs, roundTripMs, tickWaitMs }: Lag): number => deviceMs + roundTripMs + tickWaitMs;

/** From the button to the settled outcome of a blow at a person who does not dodge: the window has to pass first. Unit: ms. */
export const confirmedPvpLagMs = (lag: Lag): number => confirmedPveLagMs(lag) + lag.windowMs;
