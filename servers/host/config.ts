// What an operator sets. The environment becomes one frozen object, once, at start-up; nothing else reads process.env. A value that cannot be
// used is refused with a sentence that names the variable, what it may be and what it was.

import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { isIdText } from '../../core/ids.ts';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One server's settings, or those of a whole stack in one process. Ports: 0 takes any free one. */
export interface ServerConfig {
  /** Address to bind. Anything but a loopback address lets other machines in. */
  readonly host: string;
  /** Folder for the embedded character store and for what broken parties leave behind. */
  readonly dataFolder: string;
  readonly logLevel: LogLevel;
  readonly worldGrpcPort: number;
  readonly worldPlayerPort: number;
  readonly worldOperationsPort: number;
  /** The settlement that a settlement server run alone governs; an id of the map. */
  readonly settlementId: string;
  readonly settlementGrpcPort: number;
  readonly settlementPlayerPort: number;
  readonly settlementOperationsPort: number;
  readonly partyHostGrpcPort: number;
  readonly partyHostOperationsPort: number;
  /** Worker threads of a party host, each with a player port of its own; 0 runs parties in place, on the host's own thread. */
  readonly partyThreads: number;
  readonly partiesPerThread: number;
  /** gRPC address of the world, for servers run alone: `host:port`. */
  readonly worldAddress: string;
  /** gRPC address of the party host, for servers run alone: `host:port`. */
  readonly partyHostAddress: string;
  /** Hex, at least 32 digits. Each server makes its own random key when this is absent, so its tickets do not outlive it. */
  readonly ticketKey: string | undefined;
  /** Which web pages may open a player's socket: origins such as `https://game.example`, `loopback` (any port) or `none` (no Origin header). */
  readonly allowedOrigins: readonly string[];
  /** How long a party may be silent before its settlement may take its characters back. Unit: ms. */
  readonly leaseMs: number;
  /** How long a server that is asked to stop lets its work go on. Unit: ms. */
  readonly drainMs: number;
  /** Whether load generators may send out parties of characters nobody plays. Never on a stack that players use: the calls are not authenticated. */
  readonly allowsLoad: boolean;
  /** A file of rules (JSON or YAML) that overrides the first values. */
  readonly rulesFile: string | undefined;
  /** A map file (JSON or YAML) that replaces the default map whole. */
  readonly mapFile: string | undefined;
}

/** Settings that cannot be used. The message names every variable at fault; it never repeats a secret. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig';
}

/** Where each setting comes from. */
const VARIABLES: Readonly<Record<keyof ServerConfig, string>> = {
  host: 'DOUBLEPING_HOST',
  dataFolder: 'DOUBLEPING_DATA',
  logLevel: 'DOUBLEPING_LOG',
  worldGrpcPort: 'DOUBLEPING_WORLD_GRPC_PORT',
  worldPlayerPort: 'DOUBLEPING_WORLD_PLAYER_PORT',
  worldOperationsPort: 'DOUBLEPING_WORLD_OPERATIONS_PORT',
  settlementId: 'DOUBLEPING_SETTLEMENT',
  settlementGrpcPort: 'DOUBLEPING_SETTLEMENT_GRPC_PORT',
  settlementPlayerPort: 'DOUBLEPING_SETTLEMENT_PLAYER_PORT',
  settlementOperationsPort: 'DOUBLEPING_SETTLEMENT_OPERATIONS_PORT',
  partyHostGrpcPort: 'DOUBLEPING_PARTY_HOST_GRPC_PORT',
  partyHostOperationsPort: 'DOUBLEPING_PARTY_HOST_OPERATIONS_PORT',
  partyThreads: 'DOUBLEPING_PARTY_THREADS',
  partiesPerThread: 'DOUBLEPING_PARTIES_PER_THREAD',
  worldAddress: 'DOUBLEPING_WORLD_ADDRESS',
  partyHostAddress: 'DOUBLEPING_PARTY_HOST_ADDRESS',
  ticketKey: 'DOUBLEPING_TICKET_KEY',
  allowedOrigins: 'DOUBLEPING_ORIGINS',
  leaseMs: 'DOUBLEPING_LEASE_MS',
  drainMs: 'DOUBLEPING_DRAIN_MS',
  allowsLoad: 'DOUBLEPING_LOAD_CALLS',
  rulesFile: 'DOUBLEPING_RULES',
  mapFile: 'DOUBLEPING_MAP',
};

const whole = (min: number, max: number, initial: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`)
    .default(initial);
const port = (initial: number) => whole(0, 65_535, initial);
const address = (initial: string) =>
  z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$|^\[[0-9a-fA-F:]+\]:\d{1,5}$/, 'must be an address such as 127.0.0.1:7410')
    .default(initial);
const filledText = z.string().min(1);

const configSchema: z.ZodType<ServerConfig> = z.object({
  host: filledText.default('127.0.0.1'),
  dataFolder: filledText.default('./data'),
  logLevel: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('warn'),
  worldGrpcPort: port(7410),
  worldPlayerPort: port(7411),
  worldOperationsPort: port(7412),
  settlementId: z.string().refine(isIdText, 'must be the id of a settlement on the map, such as fordwick').default('fordwick'),
  settlementGrpcPort: port(7420),
  settlementPlayerPort: port(7421),
  settlementOperationsPort: port(7422),
  partyHostGrpcPort: port(7430),
  partyHostOperationsPort: port(7432),
  partyThreads: whole(0, 64, Math.max(1, availableParallelism() - 1)),
  partiesPerThread: whole(1, 10_000, 200),
  worldAddress: address('127.0.0.1:7410'),
  partyHostAddress: address('127.0.0.1:7430'),
  ticketKey: z
    .string()
    .regex(/^(?:[0-9a-fA-F]{2}){16,}$/, 'must be at least 32 hex digits, in pairs')
    .optional()
    .transform((key) => key),
  allowedOrigins: z
    .string()
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .refine(
      (entries) => entries.every(isOriginEntry),
      'must list origins such as https://game.example, or loopback, or none, with commas between',
    )
    .default(['loopback', 'none']),
  leaseMs: whole(100, 600_000, 10_000),
  drainMs: whole(0, 600_000, 20_000),
  allowsLoad: z
    .enum(['on', 'off'], 'must be on or off')
    .default('off')
    .transform((word) => word === 'on'),
  rulesFile: filledText.optional().transform((file) => file),
  mapFile: filledText.optional().transform((file) => file),
});

/** The settings that `environment` asks for; what it leaves out keeps its default. An empty variable counts as left out. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): ServerConfig => {
  const settings = Object.entries(VARIABLES).map(([name, variable]) => [
    name,
    environment[variable] === '' ? undefined : environment[variable],
  ]);
  const parsed = configSchema.safeParse(Object.fromEntries(settings));
  if (!parsed.success) throw new BadConfig(parsed.error.issues.map((issue) => sentenceFor(issue, environment)).join('\n'));
  return Object.freeze({ ...parsed.data, allowedOrigins: Object.freeze([...parsed.data.allowedOrigins]) });
};

const isOriginEntry = (entry: string): boolean =>
  entry === 'loopback' || entry === 'none' || (URL.canParse(entry) && new URL(entry).origin === entry);

const sentenceFor = (
  issue: { readonly path: readonly PropertyKey[]; readonly message: string },
  environment: Readonly<Record<string, string | undefined>>,
): string => {
  const name = issue.path[0] as keyof ServerConfig;
  const variable = VARIABLES[name];
  return name === 'ticketKey' ? `${variable} ${issue.message}` : `${variable} ${issue.message} (it is "${environment[variable]}")`;
};
