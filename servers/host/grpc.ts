// Typed gRPC for the services of servers.proto, over @grpc/grpc-js. A handler is an async function from request to response; a client is an
// object with the same functions. Bytes that do not parse and fields that are out of bounds answer the caller with an error and touch nothing
// else. Every call has a deadline. Health is served as grpc.health.v1.

import {
  Client as RawClient,
  Metadata,
  Server,
  ServerCredentials,
  credentials,
  logVerbosity,
  setLogVerbosity,
  status as statusCodes,
} from '@grpc/grpc-js';
import type { ServiceDefinition, ServiceError, UntypedServiceImplementation, handleUnaryCall, sendUnaryData } from '@grpc/grpc-js';
import { SERVER_CALL_BYTES_MAX } from '../../core/limits.ts';
import { BadField } from '../../core/wire/field-table.ts';
import { GrpcFailure, statusName } from './grpc-failure.ts';
import { HealthService } from './grpc-health.ts';
import { rpcsOf, type Client, type Handlers, type RpcEntry, type ServiceClass } from './grpc-types.ts';
import { hostText, portUnavailable } from './listen.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

export { GrpcFailure, hasStatus, isRetryable, withRetries } from './grpc-failure.ts';
export type { Client, Handlers } from './grpc-types.ts';

// What goes wrong in a call or a bind is thrown; the library's own lines on standard error would only repeat it.
setLogVerbosity(logVerbosity.NONE);

/** How long calls in flight may go on once a server drains. Unit: ms. */
const DRAIN_MS = 3000;

const CHANNEL_OPTIONS = {
  'grpc.max_receive_message_length': SERVER_CALL_BYTES_MAX,
  'grpc.max_send_message_length': SERVER_CALL_BYTES_MAX,
  // A peer that restarts is found again within a second, not after minutes of growing pauses.
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.min_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1000,
  'grpc.keepalive_time_ms': 10_000,
  'grpc.keepalive_timeout_ms': 5000,
  // Each client has its own connection, so that closing one server's clients cannot disturb another server in the same process.
  'grpc.use_local_subchannel_pool': 1,
};

/** One service with what serves it; made by `serving`, which checks the two against each other. */
export interface ServedService {
  readonly rpcs: readonly RpcEntry[];
  readonly handlers: Readonly<Record<string, Handler>>;
}
type Handler = (request: object) => Promise<object>;

/** Binds handlers to a generated service. */
export const serving = <Service>(service: ServiceClass<Service>, handlers: Handlers<Service>): ServedService => ({
  rpcs: rpcsOf(service),
  handlers: handlers as unknown as Readonly<Record<string, Handler>>,
});

export interface GrpcServer {
  readonly port: number;
  /** `host:port` for clients on this machine. */
  readonly address: string;
  /** What health checks are told. True from the start. */
  setServing(isServing: boolean): void;
  /** Takes no new calls and lets those in flight end, for a bounded time. */
  drain(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens a gRPC port with these services and grpc.health.v1. */
export const serveGrpc = async (options: {
  readonly host: string;
  readonly port: number;
  readonly services: readonly ServedService[];
  readonly log: Log;
  readonly metrics: Metrics;
}): Promise<GrpcServer> => {
  const server = new Server({ ...CHANNEL_OPTIONS, 'grpc.max_concurrent_streams': 10_000 });
  const health = new HealthService();
  server.addService(health.definition, health.implementation);
  for (const service of options.services) server.addService(definitionOf(service.rpcs), implementationOf(service, options));
  const port = await bind(server, options);
  let drained: Promise<void> | undefined;
  const drain = (): Promise<void> => {
    health.setServing(false);
    health.endWatches();
    drained ??= shutDown(server);
    return drained;
  };
  return {
    port,
    address: `${hostText(options.host)}:${port}`,
    setServing: (isServing) => health.setServing(isServing),
    drain,
    [Symbol.asyncDispose]: drain,
  };
};

/** A client of the service at `address`. It connects when first used and again whenever the peer comes back. */
export const grpcClient = <Service>(service: ServiceClass<Service>, address: string): Client<Service> => {
  const raw = new RawClient(address, credentials.createInsecure(), CHANNEL_OPTIONS);
  const client: Record<string, unknown> = { close: () => raw.close() };
  for (const rpc of rpcsOf(service))
    client[rpc.method] = (request: object, options: { deadlineMs: number }) => call(raw, rpc, request, options);
  return client as unknown as Client<Service>;
};

const call = (raw: RawClient, rpc: RpcEntry, request: object, { deadlineMs }: { deadlineMs: number }): Promise<object> =>
  new Promise((resolve, reject) => {
    raw.makeUnaryRequest<object, object>(
      rpc.path,
      serializerOf(rpc.request),
      (bytes) => rpc.response.decode(bytes),
      request,
      new Metadata(),
      { deadline: Date.now() + deadlineMs },
      (error: ServiceError | null, response?: object) => {
        if (error !== null)
          reject(new GrpcFailure(statusName(error.code), error.details === '' ? error.message : error.details, { cause: error }));
        else resolve(response as object);
      },
    );
  });

const serializerOf =
  (codec: RpcEntry['request']) =>
  (message: object): Buffer => {
    const bytes = codec.encode(message).finish();
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };

const definitionOf = (rpcs: readonly RpcEntry[]): ServiceDefinition =>
  Object.fromEntries(
    rpcs.map((rpc) => [
      rpc.method,
      {
        path: rpc.path,
        requestStream: false,
        responseStream: false,
        requestSerialize: serializerOf(rpc.request),
        requestDeserialize: (bytes: Buffer) => rpc.request.decode(bytes),
        responseSerialize: serializerOf(rpc.response),
        responseDeserialize: (bytes: Buffer) => rpc.response.decode(bytes),
      },
    ]),
  );

const implementationOf = (service: ServedService, { log, metrics }: { log: Log; metrics: Metrics }): UntypedServiceImplementation => {
  const calls = metrics.counter('grpc_calls_total', 'Calls from other servers, by method and the status they were answered with', [
    'method',
    'status',
  ]);
  const durations = metrics.histogram('grpc_call_ms', 'How long calls from other servers took', ['method']);
  const answer = async (rpc: RpcEntry, request: object, respond: sendUnaryData<object>): Promise<void> => {
    const startedAt = performance.now();
    const done = (status: string): void => {
      calls.inc({ method: rpc.method, status });
      durations.observe({ method: rpc.method }, performance.now() - startedAt);
    };
    try {
      const response = await (service.handlers[rpc.method] as Handler)(request);
      done('OK');
      respond(null, response);
    } catch (error) {
      const failure = failureOf(error);
      // What a caller did wrong is the caller's to log; what nobody foresaw is ours.
      if (failure.status === 'INTERNAL') log.error({ error, method: rpc.method }, 'a call failed in a way nobody foresaw');
      done(failure.status);
      respond({ code: statusCodes[failure.status], details: failure.message });
    }
  };
  const unary =
    (rpc: RpcEntry): handleUnaryCall<object, object> =>
    (call, respond) =>
      void answer(rpc, call.request, respond);
  return Object.fromEntries(service.rpcs.map((rpc) => [rpc.method, unary(rpc)]));
};

const failureOf = (error: unknown): GrpcFailure => {
  if (error instanceof GrpcFailure) return error;
  if (error instanceof BadField) return new GrpcFailure('INVALID_ARGUMENT', error.message);
  return new GrpcFailure('INTERNAL', 'the server failed; its log says more');
};

const bind = (server: Server, { host, port }: { host: string; port: number }): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync(`${hostText(host)}:${port}`, ServerCredentials.createInsecure(), (cause, boundPort) => {
      if (cause === null) resolve(boundPort);
      else reject(portUnavailable({ host, port, what: 'the gRPC port', cause }));
    });
  });

const shutDown = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const forced = setTimeout(() => server.forceShutdown(), DRAIN_MS);
    server.tryShutdown(() => {
      clearTimeout(forced);
      resolve();
    });
  });
