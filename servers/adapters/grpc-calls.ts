// Calls between servers over gRPC (@grpc/grpc-js). Bytes that do not parse and fields that are out of bounds answer the caller with an error and touch
// nothing else. Health is served as grpc.health.v1.

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
import type { ServiceDefinition, ServiceError, UntypedServiceImplementation, sendUnaryData } from '@grpc/grpc-js';
import { SERVER_CALL_BYTES_MAX } from '../../core/limits.ts';
import { answering, type AnswerCall } from '../host/answer-call.ts';
import {
  CallFailure,
  CALLS_END_WITHIN_MS,
  rpcsOf,
  type CallServer,
  type CallStatus,
  type Calls,
  type Client,
  type RpcEntry,
  type ServedService,
  type ServeOptions,
  type ServiceClass,
} from '../ports/calls.ts';
import { HealthService } from './grpc-health.ts';
import { hostText, portUnavailable } from './listen.ts';

// What goes wrong in a call or a bind is thrown; the library's own lines on standard error would only repeat it.
setLogVerbosity(logVerbosity.NONE);

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

/** Serves and calls over gRPC. */
export const grpcCalls: Calls = {
  serve: (options) => serve(options),
  client: (service, address) => clientOf(service, address),
};

const serve = async (options: ServeOptions): Promise<CallServer> => {
  const server = new Server({ ...CHANNEL_OPTIONS, 'grpc.max_concurrent_streams': 10_000 });
  const health = new HealthService();
  server.addService(health.definition, health.implementation);
  for (const service of options.services) server.addService(definitionOf(service.rpcs), implementationOf(service, options));
  const port = await bind(server, options);
  let drained: Promise<void> | undefined;
  return {
    address: `${hostText(options.host)}:${port}`,
    setServing: (isServing) => health.setServing(isServing),
    [Symbol.asyncDispose]: () => {
      health.setServing(false);
      health.endWatches();
      drained ??= shutDown(server);
      return drained;
    },
  };
};

const clientOf = <Service>(service: ServiceClass<Service>, address: string): Client<Service> => {
  const raw = new RawClient(address, credentials.createInsecure(), CHANNEL_OPTIONS);
  let isClosed = false;
  const client: Record<string, unknown> = {
    close: () => {
      isClosed = true;
      raw.close();
    },
  };
  for (const rpc of rpcsOf(service))
    client[rpc.method] = async (request: object, options: { deadlineMs: number }) => {
      if (isClosed) throw new CallFailure('CANCELLED', 'the client was closed before');
      return call(raw, rpc, request, options);
    };
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
        if (error !== null) reject(failureOf(error));
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

const implementationOf = (service: ServedService, { log, metrics }: ServeOptions): UntypedServiceImplementation => {
  const answer = answering(service, { log, metrics, runtime: performance });
  return Object.fromEntries(
    service.rpcs.map((rpc) => [
      rpc.method,
      (call: { readonly request: object }, respond: sendUnaryData<object>) => void respondWith(answer(rpc, call.request), respond),
    ]),
  );
};

const respondWith = async (answer: ReturnType<AnswerCall>, respond: sendUnaryData<object>): Promise<void> => {
  try {
    respond(null, await answer);
  } catch (error) {
    const { status, message } = error as CallFailure;
    respond({ code: statusCodes[status], details: message });
  }
};

const failureOf = (error: ServiceError): CallFailure => {
  // Nobody here cancels a call: its server has stopped and would not wait for it any longer.
  if (error.code === statusCodes.CANCELLED)
    return new CallFailure('UNAVAILABLE', 'the server stopped before it had answered', { cause: error });
  return new CallFailure(statusName(error.code), error.details === '' ? error.message : error.details, { cause: error });
};

/** The name of a numeric status; UNKNOWN for one this version does not know. */
const statusName = (code: number): CallStatus => (statusCodes[code] as CallStatus | undefined) ?? 'UNKNOWN';

const bind = (server: Server, { host, port }: { host: string; port: number }): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync(`${hostText(host)}:${port}`, ServerCredentials.createInsecure(), (cause, boundPort) => {
      if (cause === null) resolve(boundPort);
      else reject(portUnavailable({ host, port, what: 'the gRPC port', cause }));
    });
  });

const shutDown = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const forced = setTimeout(() => server.forceShutdown(), CALLS_END_WITHIN_MS);
    server.tryShutdown(() => {
      clearTimeout(forced);
      resolve();
    });
  });
