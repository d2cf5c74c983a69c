// Calls between simulated processes: the very bytes gRPC would carry, its deadlines and its statuses. A call to nobody, or to one that dies while it
// answers, fails as UNAVAILABLE; one whose request or reply is lost fails at its deadline.

import { SERVER_CALL_BYTES_MAX } from '../../core/limits.ts';
import { answering, type AnswerCall } from '../../servers/host/answer-call.ts';
import {
  CallFailure,
  CALLS_END_WITHIN_MS,
  rpcsOf,
  type CallServer,
  type Calls,
  type Client,
  type RpcEntry,
  type ServeOptions,
  type ServiceClass,
} from '../../servers/ports/calls.ts';
import { within } from '../../servers/ports/runtime.ts';
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
      underWay: new Map(),
      answer: async (rpc, request) => {
        const answer = answers.get(rpc.path);
        if (answer === undefined) throw new CallFailure('UNIMPLEMENTED', `${rpc.path} is not served here`);
        return encoded(rpc.response, await answer(rpc, decodedRequest(rpc, request)));
      },
    };
    calls.set(address, served);
    const unbind = (): void => {
      if (calls.get(address) === served) calls.delete(address);
    };
    const cutOff = (): void => {
      for (const unavailable of served.underWay.keys()) unavailable();
      served.underWay.clear();
    };
    this.#process.onDeath(() => {
      unbind();
      cutOff();
    });
    return Promise.resolve({
      address,
      setServing: () => undefined,
      [Symbol.asyncDispose]: async () => {
        unbind();
        const ended = Promise.all(served.underWay.values());
        await within(this.#process.runtime, ended, CALLS_END_WITHIN_MS, () => new Error('some have not ended')).catch(cutOff);
      },
    });
  }

  client<Service>(service: ServiceClass<Service>, address: string): Client<Service> {
    let isClosed = false;
    const client: Record<string, unknown> = {
      close: () => {
        isClosed = true;
      },
    };
    for (const rpc of rpcsOf(service))
      client[rpc.method] = async (request: object, { deadlineMs }: { deadlineMs: number }) => {
        if (isClosed) throw new CallFailure('CANCELLED', 'the client was closed before');
        const call = new CallUnderWay({ rpc, address, process: this.#process, network: this.#network });
        return call.made(encoded(rpc.request, request), deadlineMs);
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
    const ended = Promise.withResolvers<void>();
    served.underWay.set(unavailable, ended.promise);
    const answered = await answerOf(served, rpc, request);
    // Its caller has been told otherwise: what a dying process was about to say is not heard.
    if (!served.underWay.delete(unavailable)) return;
    ended.resolve();
    if (answered instanceof CallFailure) back(NO_BYTES, () => this.fail(answered));
    else back(answered, () => this.#done(rpc.response.decode(answered)));
  }

  #done(response: object): void {
    this.#cancelDeadline();
    this.#outcome.resolve(response);
  }
}

const NO_BYTES = new Uint8Array();

const answerOf = async (served: ServedCalls, rpc: RpcEntry, request: Uint8Array): Promise<Uint8Array | CallFailure> => {
  try {
    return await served.answer(rpc, request);
  } catch (error) {
    return error as CallFailure;
  }
};

/** The bytes of a message, within the bound on one. */
const encoded = (codec: RpcEntry['request'], message: object): Uint8Array => {
  let bytes: Uint8Array;
  try {
    bytes = codec.encode(message).finish();
  } catch (cause) {
    throw new CallFailure('INTERNAL', 'the message could not be written', { cause });
  }
  if (bytes.length > SERVER_CALL_BYTES_MAX)
    throw new CallFailure('RESOURCE_EXHAUSTED', `a call carries at most ${SERVER_CALL_BYTES_MAX} bytes`);
  return bytes;
};

const decodedRequest = (rpc: RpcEntry, bytes: Uint8Array): object => {
  try {
    return rpc.request.decode(bytes);
  } catch (cause) {
    throw new CallFailure('INTERNAL', 'the request could not be read', { cause });
  }
};
