// Waits that fixed grids add: a server's tick, a batch, a frame, a choice of delays. Uniform over one step unless said otherwise.

/** The wait for the next multiple of `stepMs` from a random instant: its mean and standard deviation. Unit: ms. */
export const gridWaitMs = (stepMs: number): { readonly meanMs: number; readonly sdMs: number } => ({
  meanMs: stepMs / 2,
  sdMs: stepMs / Math.sqrt(12),
});

/** The mean of delays that are equally likely. Unit: ms. */
export const meanOfChoicesMs = (delaysMs: readonly number[]): number =>
  delaysMs.reduce((sum, delayMs) => sum + delayMs, 0) / delaysMs.length;

/** From one player's press to another's screen with every wait at its full step: a frame, both ways of the link, two server ticks. Unit: ms. */
export const pressToScreenMs = ({
  framesPerSecond,
  oneWayDelayMs,
  tickMs,
}: {
  framesPerSecond: number;
  oneWayDelayMs: number;
  tickMs: number;
}): number => 1000 / framesPerSecond + 2 * oneWayDelayMs + 2 * tickMs;
