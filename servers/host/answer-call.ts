// A call as its server answers it, however it travelled: the handler runs, and whatever it throws becomes a status. Counted, timed, and logged where
// nobody foresaw it.

import { BadField } from '../../core/wire/field-table.ts';
import { CallFailure, type RpcEntry, type ServedService } from '../ports/calls.ts';
import type { Log, Metrics, Runtime } from '../ports/runtime.ts';

/** Answers one rpc of a service. Throws `CallFailure` and nothing else. */
export type AnswerCall = (rpc: RpcEntry, request: object) => Promise<object>;

/** What answers the calls of one service. */
export const answering = (
  { handlers }: ServedService,
  { log, metrics, runtime }: { readonly log: Log; readonly metrics: Metrics; readonly runtime: Pick<Runtime, 'now'> },
): AnswerCall => {
  const calls = metrics.counter('grpc_calls_total', 'Calls from other servers, by method and the status they were answered with', [
    'method',
    'status',
  ]);
  const durations = metrics.histogram('grpc_call_ms', 'How long calls from other servers took', ['method']);
  return async (rpc, request) => {
    const startedAt = runtime.now();
    const done = (status: string): void => {
      calls.inc({ method: rpc.method, status });
      durations.observe({ method: rpc.method }, runtime.now() - startedAt);
    };
    const handler = handlers[rpc.method];
    try {
      if (handler === undefined) throw new CallFailure('UNIMPLEMENTED', `${rpc.method} is not served here`);
      const response = await handler(request);
      done('OK');
      return response;
    } catch (error) {
      const failure = failureOf(error);
      // What a caller did wrong is the caller's to log; what nobody foresaw is ours.
      if (failure.status === 'INTERNAL') log.error({ error, method: rpc.method }, 'a call failed in a way nobody foresaw');
      done(failure.status);
      throw failure;
    }
  };
};

const failureOf = (error: unknown): CallFailure => {
  if (error instanceof CallFailure) return error;
  if (error instanceof BadField) return new CallFailure('INVALID_ARGUMENT', error.message);
  return new CallFailure('INTERNAL', 'the server failed; its log says more');
};
