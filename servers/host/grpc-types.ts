// What a service of servers.proto looks like to TypeScript: derived from the generated code, so that a renamed rpc or field does not build.

import { doubleping } from '../../core/wire/generated/servers.js';

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

/** What a server implements. A handler throws `GrpcFailure` to answer with that status. */
export type Handlers<Service> = {
  readonly [Name in RpcNames<Service>]: Service[Name] extends Rpc<infer Request, infer Response>
    ? (request: Decoded<Request>) => Promise<Written<Response>>
    : never;
};

/** What a client calls. Every call has a deadline; a failure is thrown as `GrpcFailure`. */
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
