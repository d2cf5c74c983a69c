// Trying a call again: when that is worth it, how often, and how long. Every call that changes something carries an idempotency key, so a call whose answer
// was lost may be repeated.

import { CallFailure, type CallStatus } from '../ports/calls.ts';
import { delay, randomUint32, type Runtime } from '../ports/runtime.ts';

const RETRYABLE: readonly CallStatus[] = ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'ABORTED'];

/** Whether the same call may succeed a moment later: the peer was away or too slow, or a transaction lost a race. */
export const isRetryable = (failure: unknown): boolean => failure instanceof CallFailure && RETRYABLE.includes(failure.status);

export interface RetryOptions {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Before the second try; doubles each time. Unit: ms. */
  readonly firstDelayMs: number;
  /** No wait is longer. Unit: ms. Default 2000. */
  readonly delayMaxMs?: number;
  /** Give up as soon as the next try would begin later than this after the first. Unit: ms. */
  readonly withinMs?: number;
  /** Which failures are worth another try. Default `isRetryable`. */
  readonly when?: (failure: unknown) => boolean;
  /** Stops the waiting: the last failure is thrown at once. */
  readonly signal?: AbortSignal;
}

/** Runs `task` until it succeeds, fails for good, or the bounds are reached; throws its last failure. Waits are jittered by half. */
export const withRetries = async <Value>(
  runtime: Pick<Runtime, 'now' | 'setTimer' | 'randomBytes'>,
  task: (attempt: number) => Promise<Value>,
  options: RetryOptions,
): Promise<Value> => {
  const startedAt = runtime.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task(attempt);
    } catch (failure) {
      const fullMs = Math.min(options.firstDelayMs * 2 ** (attempt - 1), options.delayMaxMs ?? 2000);
      const delayMs = fullMs * (0.5 + randomUint32(runtime) / 2 ** 33);
      const isTooLate = options.withinMs !== undefined && runtime.now() + delayMs - startedAt > options.withinMs;
      if (attempt >= options.attempts || isTooLate || !(options.when ?? isRetryable)(failure)) throw failure;
      await delay(runtime, delayMs, options.signal);
      if (options.signal?.aborted === true) throw failure;
    }
  }
};
