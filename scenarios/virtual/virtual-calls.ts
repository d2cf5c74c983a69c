// Calls between simulated processes: the very bytes gRPC would carry, its deadlines and its statuses. A call to nobody, or to one that dies while it
// answers, fails as UNAVAILABLE; one whose request or reply is lost fails at its deadline.

import { SERVER_CALL_BYTES_MAX } from '../../core/limits.ts';
import { answering, type AnswerCall } from '../../servers/host/answer-call.ts';
import {
  CallFailure,
  rpcsOf,
  type CallServer,
  type Calls,
  type Client,
  type RpcEntry,
  type ServeOptions,
  type ServiceClass,
} from '../../servers/ports/calls.ts';
import type { ServedCalls, VirtualNetwork } from './virtual-network.ts';
import type { VirtualProcess } from './virtual-process.ts';

/** How one process calls and is called. */
export class VirtualCalls implements Calls {
  readonly #process: VirtualProcess;
  readonly #network: VirtualNetwork;

  constructor(process: VirtualProcess, network: VirtualNetwork) {
    this.#process = process;
    this.#network = network;
  }

  serve(options: ServeOptions): Promise<CallServer> {
    const { host, services, log, metrics } = options;
    const address = `${host}:${this.#network.portFor(options.port)}`;
    const { calls } = this.#network;
    if (calls.has(address)) return Promise.reject(new Error(`${address} is in use`));
    const answers = new Map<string, AnswerCall>();
    for (const service of services)
      for (const { path } of service.rpcs) answers.set(path, answering(service, { log, metrics, runtime: this.#process.runtime }));
    const served: ServedCalls = {
      process: this.#process,
      answer: async (rpc, request) => {
        const answer = answers.get(rpc.path);
        if (answer === undefined) throw new CallFailure('UNIMPLEMENTED', `${rpc.path} is not served here`);
        return rpc.response.encode(await answer(rpc, decodedRequest(rpc, request))).finish();
      },
    };
    calls.set(address, served);
    const unbind = (): void => {
      if (calls.get(address) === served) calls.delete(address);
    };
    this.#process.onDeath(unbind);
    return Promise.resolve({
      address,
      setServing: () => undefined,
      [Symbol.asyncDispose]: () => {
        unbind();
        return Promise.resolve();
      },
    });
  }

  client<Service>(service: ServiceClass<Service>, address: string): Client<Service> {
    const open = new Set<CallUnderWay>();
    const client: Record<string, unknown> = {
      close: () => {
        for (const call of open) call.fail(new CallFailure('CANCELLED', 'the client was closed'));
      },
    };
    for (const rpc of rpcsOf(service))
      client[rpc.method] = async (request: object, { deadlineMs }: { deadlineMs: number }) => {
        const call = new CallUnderWay({ rpc, address, process: this.#process, network: this.#network });
        open.add(call);
        try {
          return await call.made(rpc.request.encode(request).finish(), deadlineMs);
        } finally {
          open.delete(call);
        }
      };
    return client as unknown as Client<Service>;
  }
}

interface CallParts {
  readonly rpc: RpcEntry;
  readonly address: string;
  readonly process: VirtualProcess;
  readonly network: VirtualNetwork;
}

/** One call, from its caller's side. Whatever comes first ends it: the reply, a failure, its deadline. */
class CallUnderWay {
  readonly #parts: CallParts;
  readonly #outcome = Promise.withResolvers<object>();
  #cancelDeadline: () => void = () => undefined;

  constructor(parts: CallParts) {
    this.#parts = parts;
  }

  made(request: Uint8Array, deadlineMs: number): Promise<object> {
    const { rpc, process, network, address } = this.#parts;
    if (request.length > SERVER_CALL_BYTES_MAX)
      return Promise.reject(new CallFailure('RESOURCE_EXHAUSTED', `a call carries at most ${SERVER_CALL_BYTES_MAX} bytes`));
    this.#cancelDeadline = process.runtime.setTimer(deadlineMs, () =>
      this.fail(new CallFailure('DEADLINE_EXCEEDED', `${rpc.method} was not answered within ${deadlineMs} ms`)),
    );
    const to = network.calls.get(address)?.process.name ?? address;
    const fate = network.fateOf({ from: process.name, to, method: rpc.method });
    if (fate !== 'loseRequest') this.#ask(request, fate !== 'loseReply');
    if (fate === 'double') this.#ask(request, false);
    return this.#outcome.promise;
  }

  fail(failure: CallFailure): void {
    this.#cancelDeadline();
    if (this.#parts.process.isAlive) this.#outcome.reject(failure);
  }

  #ask(request: Uint8Array, isHeard: boolean): void {
    const { rpc, process, network, address } = this.#parts;
    network.carry(`${process.name} > ${address} ${rpc.method}`, request, () => void this.#answer(request, isHeard));
  }

  async #answer(request: Uint8Array, isHeard: boolean): Promise<void> {
    const { rpc, process, network, address } = this.#parts;
    const served = network.calls.get(address);
    const back = (bytes: Uint8Array, arrived: () => void): void => {
      if (isHeard) network.carry(`${address} > ${process.name} ${rpc.method}`, bytes, process.guarded(arrived));
    };
    const unavailable = (): void => back(NO_BYTES, () => this.fail(new CallFailure('UNAVAILABLE', `nobody answers at ${address}`)));
    if (served === undefined) return unavailable();
    const forget = served.process.onDeath(unavailable);
    try {
      const response = await served.answer(rpc, request);
      // What a dying process was about to say is not heard.
      if (!served.process.isAlive) return;
      back(response, () => this.#done(rpc.response.decode(response)));
    } catch (error) {
      if (!served.process.isAlive) return;
      back(NO_BYTES, () => this.fail(error as CallFailure));
    }
    forget();
  }

  #done(response: object): void {
    this.#cancelDeadline();
    this.#outcome.resolve(response);
  }
}

const NO_BYTES = new Uint8Array();

const decodedRequest = (rpc: RpcEntry, bytes: Uint8Array): object => {
  try {
    return rpc.request.decode(bytes);
  } catch (cause) {
    throw new CallFailure('INTERNAL', 'the request could not be read', { cause });
  }
};
