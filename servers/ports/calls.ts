// How servers call one another: a service with its handlers served somewhere, a client of it at an address. Every call has a deadline, and a failure has
// one of gRPC's statuses. What a service of servers.proto looks like to TypeScript is derived from the generated code, so that a renamed rpc or
// field does not build.

import { doubleping } from '../../core/wire/generated/servers.js';
import type { Log, Metrics } from './runtime.ts';

type Messages = typeof doubleping.servers;
type MessageName = keyof Messages;

/** One unary rpc as the generator describes it. */
interface Rpc<Request extends string = string, Response extends string = string> {
  readonly name: string;
  readonly path: string;
  readonly requestType: Request;
  readonly responseType: Response;
}

type RpcNames<Service> = { [Name in keyof Service]: Service[Name] extends Rpc ? Name : never }[keyof Service];

/** A message as decoded: every scalar present, with its default where the sender left it out. */
type Decoded<Name> = Name extends MessageName ? (Messages[Name] extends new (...args: never[]) => infer Message ? Message : never) : never;
/** A message as written: any field may be left out. */
type Written<Name> = Name extends MessageName
  ? Messages[Name] extends { encode(message: infer Properties, ...rest: never[]): unknown }
    ? Properties
    : never
  : never;

/**
 * What a server implements. A handler throws `CallFailure` to answer with that status and text; a `BadField` is answered with INVALID_ARGUMENT, anything
 * else with INTERNAL and no word of what it was. It runs to its end whether or not its caller still waits.
 */
export type Handlers<Service> = {
  readonly [Name in RpcNames<Service>]: Service[Name] extends Rpc<infer Request, infer Response>
    ? (request: Decoded<Request>) => Promise<Written<Response>>
    : never;
};

/**
 * What a client calls. Every call has a deadline; whatever goes wrong is thrown as `CallFailure`: DEADLINE_EXCEEDED past it, though what was asked may still
 * be done; UNAVAILABLE when nobody answers at the address, or its server died or stopped before it had answered. Calls under way together end in any order.
 * Once closed it makes no more calls; those under way go on to their ends.
 */
export type Client<Service> = {
  readonly [Name in RpcNames<Service>]: Service[Name] extends Rpc<infer Request, infer Response>
    ? (request: Written<Request>, options: { readonly deadlineMs: number }) => Promise<Decoded<Response>>
    : never;
} & { close(): void };

/** A generated service: `doubleping.servers.World` and its like. */
export interface ServiceClass<Service> {
  readonly prototype: Service;
}

/** One rpc with its codec, at run time. */
export interface RpcEntry {
  /** The handler's and the client method's name: `handToParty`. */
  readonly method: string;
  /** As gRPC names it: `/doubleping.servers.World/HandToParty`. */
  readonly path: string;
  readonly request: Codec;
  readonly response: Codec;
}

interface Codec {
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
}

/** Every rpc of a generated service. */
export const rpcsOf = <Service>(service: ServiceClass<Service>): RpcEntry[] =>
  Object.entries(service.prototype as Record<string, unknown>).flatMap(([method, value]) => {
    if (!isRpc(value)) return [];
    return [{ method, path: value.path, request: codecOf(value.requestType), response: codecOf(value.responseType) }];
  });

const isRpc = (value: unknown): value is Rpc => typeof value === 'function' && 'path' in value && 'requestType' in value;

const codecOf = (name: string): Codec => (doubleping.servers as unknown as Record<string, Codec>)[name] as Codec;

/** The statuses of a call that did not do what it asked, as gRPC has them. CANCELLED is no handler's to give: the caller's own client was closed before. */
export type CallStatus =
  | 'CANCELLED'
  | 'UNKNOWN'
  | 'INVALID_ARGUMENT'
  | 'DEADLINE_EXCEEDED'
  | 'NOT_FOUND'
  | 'ALREADY_EXISTS'
  | 'PERMISSION_DENIED'
  | 'RESOURCE_EXHAUSTED'
  | 'FAILED_PRECONDITION'
  | 'ABORTED'
  | 'OUT_OF_RANGE'
  | 'UNIMPLEMENTED'
  | 'INTERNAL'
  | 'UNAVAILABLE'
  | 'DATA_LOSS'
  | 'UNAUTHENTICATED';

/** A call that did not do what it asked. Handlers throw it to answer with `status`; clients throw it when the answer had one. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly status: CallStatus;

  constructor(status: CallStatus, text: string, options?: ErrorOptions) {
    super(text, options);
    this.status = status;
  }
}

/** Whether this is a failure with this status. */
export const hasStatus = (failure: unknown, status: CallStatus): failure is CallFailure =>
  failure instanceof CallFailure && failure.status === status;

/** One service with what serves it; made by `serving`, which checks the two against each other. */
export interface ServedService {
  readonly rpcs: readonly RpcEntry[];
  readonly handlers: Readonly<Record<string, (request: object) => Promise<object>>>;
}

/** Binds handlers to a generated service. */
export const serving = <Service>(service: ServiceClass<Service>, handlers: Handlers<Service>): ServedService => ({
  rpcs: rpcsOf(service),
  handlers: handlers as unknown as ServedService['handlers'],
});

/** How long calls in flight may go on once their server stops. Unit: ms. */
export const CALLS_END_WITHIN_MS = 3000;

/** Where calls are answered. A message of more than `SERVER_CALL_BYTES_MAX`, there or back, is not carried: RESOURCE_EXHAUSTED. */
export interface CallServer {
  /** `host:port` for those who call it. */
  readonly address: string;
  /** What health checks are told. True from the start. */
  setServing(isServing: boolean): void;
  /** Takes no new calls, lets those in flight end, and cuts off what has not within `CALLS_END_WITHIN_MS`. */
  [Symbol.asyncDispose](): Promise<void>;
}

export interface ServeOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly services: readonly ServedService[];
  readonly log: Log;
  readonly metrics: Metrics;
}

/** The way calls travel. */
export interface Calls {
  /** Rejects when the address is somebody's already. */
  serve(options: ServeOptions): Promise<CallServer>;
  /** A client of the service at `address`. It connects when first used and again whenever the peer comes back. */
  client<Service>(service: ServiceClass<Service>, address: string): Client<Service>;
}
