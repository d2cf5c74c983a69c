// How a call between servers fails, and when it is worth trying again. Every call that changes something carries an idempotency key, so a call
// whose answer was lost may be repeated.

import { status as statusCodes } from '@grpc/grpc-js';

export type GrpcStatus = Exclude<keyof typeof statusCodes, 'OK'>;

/** A call that did not do what it asked. Handlers throw it to answer with `status`; clients throw it when the answer had one. */
export class GrpcFailure extends Error {
  override readonly name = 'GrpcFailure';
  readonly status: GrpcStatus;

  constructor(status: GrpcStatus, text: string, options?: ErrorOptions) {
    super(text, options);
    this.status = status;
  }
}

const RETRYABLE: readonly GrpcStatus[] = ['UNAVAILABLE', 'DEADLINE_EXCEEDED', 'ABORTED'];

/** Whether the same call may succeed a moment later: the peer was away or too slow, or a transaction lost a race. */
export const isRetryable = (failure: unknown): boolean => failure instanceof GrpcFailure && RETRYABLE.includes(failure.status);

/** Whether this is a failure with this status. */
export const hasStatus = (failure: unknown, status: GrpcStatus): failure is GrpcFailure =>
  failure instanceof GrpcFailure && failure.status === status;

/** The name of a numeric status; UNKNOWN for one this version does not know. */
export const statusName = (code: number): GrpcStatus => (statusCodes[code] as GrpcStatus | undefined) ?? 'UNKNOWN';

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
export const withRetries = async <Value>(task: (attempt: number) => Promise<Value>, options: RetryOptions): Promise<Value> => {
  const startedAt = performance.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task(attempt);
    } catch (failure) {
      const delayMs = Math.min(options.firstDelayMs * 2 ** (attempt - 1), options.delayMaxMs ?? 2000) * (0.5 + Math.random() / 2);
      const isTooLate = options.withinMs !== undefined && performance.now() + delayMs - startedAt > options.withinMs;
      if (attempt >= options.attempts || isTooLate || !(options.when ?? isRetryable)(failure)) throw failure;
      await delay(delayMs, options.signal);
      if (options.signal?.aborted === true) throw failure;
    }
  }
};

const delay = (delayMs: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, delayMs);
    signal?.addEventListener('abort', done);
  });
