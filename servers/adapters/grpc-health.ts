// The standard health service (grpc.health.v1), which orchestrators and grpc clients know how to ask. Its two tiny messages are written here by
// hand: a string in, one enum out.

import { status as statusCodes } from '@grpc/grpc-js';
import type {
  ServerWritableStream,
  ServiceDefinition,
  UntypedServiceImplementation,
  handleServerStreamingCall,
  handleUnaryCall,
} from '@grpc/grpc-js';

const SERVING = 1;
const NOT_SERVING = 2;
/** Watchers at once; an orchestrator needs one. */
const WATCHERS_MAX = 64;

type Watch = ServerWritableStream<Buffer, number>;

/** Health of the whole server; which service is asked about makes no difference. */
export class HealthService {
  #status = SERVING;
  readonly #watches = new Set<Watch>();

  readonly definition: ServiceDefinition = {
    check: healthMethod('Check', false),
    watch: healthMethod('Watch', true),
  };

  readonly implementation: UntypedServiceImplementation = {
    check: ((_call, respond) => respond(null, this.#status)) satisfies handleUnaryCall<Buffer, number>,
    watch: ((watch) => this.#watch(watch)) satisfies handleServerStreamingCall<Buffer, number>,
  };

  /** Changes the answer and tells everybody who watches. */
  setServing(isServing: boolean): void {
    const status = isServing ? SERVING : NOT_SERVING;
    if (status === this.#status) return;
    this.#status = status;
    for (const watch of this.#watches) watch.write(status);
  }

  /** Ends every watch, so that a drain does not wait for watchers. */
  endWatches(): void {
    for (const watch of this.#watches) watch.end();
    this.#watches.clear();
  }

  #watch(watch: Watch): void {
    if (this.#watches.size >= WATCHERS_MAX) {
      watch.destroy(Object.assign(new Error('too many watch this server already'), { code: statusCodes.RESOURCE_EXHAUSTED }));
      return;
    }
    this.#watches.add(watch);
    const forget = (): void => {
      this.#watches.delete(watch);
    };
    watch.on('cancelled', forget);
    watch.on('close', forget);
    watch.write(this.#status);
  }
}

const healthMethod = (name: string, responseStream: boolean) => ({
  path: `/grpc.health.v1.Health/${name}`,
  requestStream: false as const,
  responseStream,
  requestSerialize: (bytes: Buffer) => bytes,
  requestDeserialize: (bytes: Buffer) => bytes,
  // HealthCheckResponse { ServingStatus status = 1; }
  responseSerialize: (status: number) => Buffer.from([0x08, status]),
  responseDeserialize: (bytes: Buffer) => bytes[1] ?? 0,
});
