// The servers as programs: the whole stack, or one server alone. Each prints where it can be reached, runs until it is told to stop, drains, and
// gives its exit code. The first SIGINT or SIGTERM drains; a second one ends the process at once.

import { mkdir, access, constants } from 'node:fs/promises';
import { unreachable } from '../core/assert.ts';
import { BadConfig, readConfig, type ServerConfig } from './host/config.ts';
import { storeFailure } from './adapters/durable-file.ts';
import { mustListenOn, PortUnavailable } from './adapters/listen.ts';
import { ThreadsUnavailable } from './adapters/thread-meters.ts';
import { startLocalStack } from './local-stack.ts';
import { StoreFailure } from './ports/store.ts';
import { startPartyHost } from './start-party-host.ts';
import { startSettlement } from './start-settlement.ts';
import { startWorld } from './start-world.ts';

export const PROGRAMS = ['up', 'world', 'settlement', 'party-host'] as const;
export type Program = (typeof PROGRAMS)[number];

export interface ProgramOptions {
  /** What the command line says; it wins over the environment. */
  readonly overrides?: Partial<ServerConfig>;
  /** Print one JSON object with the addresses instead of lines for people. */
  readonly isJson?: boolean;
  /** Where results go; default: standard output. */
  readonly print?: (line: string) => void;
  /** Where errors go; default: standard error. */
  readonly complain?: (line: string) => void;
  /** Settles when the program should stop. Default: the first SIGINT or SIGTERM. */
  readonly until?: Promise<unknown>;
}

/** Where a running program can be reached: what it prints. */
interface Reachable {
  readonly program: Program;
  readonly servers: readonly {
    readonly server: string;
    readonly players?: string;
    readonly grpc: string;
    readonly operations: string;
  }[];
}

interface Running extends AsyncDisposable {
  readonly at: Reachable['servers'];
}

const EXIT_FINE = 0;
const EXIT_FAILED = 1;
const EXIT_BAD_USAGE = 2;

/** Runs a program to its end; gives the exit code. Never throws for what an operator can mend: that is said in a sentence. */
export const runProgram = async (program: Program, options: ProgramOptions = {}): Promise<number> => {
  const print = options.print ?? ((line) => process.stdout.write(`${line}\n`));
  const complain = options.complain ?? ((line) => process.stderr.write(`${line}\n`));
  try {
    const config: ServerConfig = { ...readConfig(process.env), ...options.overrides };
    await mustListenOn(config.host, program === 'up' ? 'the stack' : `the ${program.replace('-', ' ')}`);
    await using stopping = stopOnSignals(complain);
    const { at } = stopping.keep(await start(program, config));
    print(options.isJson === true ? JSON.stringify({ program, servers: at } satisfies Reachable) : described(program, at));
    await (options.until ?? stopping.asked);
    return EXIT_FINE;
  } catch (error) {
    if (!isForOperators(error)) throw error;
    complain(error.message);
    return error instanceof BadConfig ? EXIT_BAD_USAGE : EXIT_FAILED;
  }
};

const start = async (program: Program, config: ServerConfig): Promise<Running> => {
  switch (program) {
    case 'up':
      return startStack(config);
    case 'world':
      return reachable('world', config, await startWorld(config));
    case 'settlement':
      return reachable(`settlement ${config.settlementId}`, config, await startSettlement(config));
    case 'party-host':
      await mustBeWritable(config.dataFolder);
      return reachable('party host', config, await startPartyHost(config));
    default:
      return unreachable(program);
  }
};

const startStack = async (config: ServerConfig): Promise<Running> => {
  const stack = await startLocalStack(config);
  const { worldEndpoint, worldGrpcAddress, worldOperationsPort, settlements, partyHost } = stack;
  return {
    at: [
      { server: 'world', players: worldEndpoint, grpc: worldGrpcAddress, operations: operationsUrl(config, worldOperationsPort) },
      ...settlements.map(({ id, playerEndpoint, grpcAddress, operationsPort }) => ({
        server: `settlement ${id}`,
        players: playerEndpoint,
        grpc: grpcAddress,
        operations: operationsUrl(config, operationsPort),
      })),
      { server: 'party host', grpc: partyHost.grpcAddress, operations: operationsUrl(config, partyHost.operationsPort) },
    ],
    [Symbol.asyncDispose]: () => stack[Symbol.asyncDispose](),
  };
};

interface Server extends AsyncDisposable {
  readonly grpcAddress: string;
  readonly operationsPort: number;
  readonly playerEndpoint?: string;
}

const reachable = (name: string, config: ServerConfig, server: Server): Running => ({
  at: [
    {
      server: name,
      ...(server.playerEndpoint === undefined ? {} : { players: server.playerEndpoint }),
      grpc: server.grpcAddress,
      operations: operationsUrl(config, server.operationsPort),
    },
  ],
  [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
});

const operationsUrl = ({ host }: ServerConfig, port: number): string => `http://${host.includes(':') ? `[${host}]` : host}:${port}/metrics`;

const described = (program: Program, servers: Reachable['servers']): string => {
  const width = Math.max(...servers.map(({ server }) => server.length));
  const lines = servers.map(({ server, players, grpc, operations }) =>
    ['  ', server.padEnd(width), players === undefined ? '' : `  players ${players}`, `  gRPC ${grpc}`, `  metrics ${operations}`].join(''),
  );
  return [`${program === 'up' ? 'The stack is up' : 'Up'}. Ctrl-C stops it.`, ...lines].join('\n');
};

/** What a person who runs servers can do something about, with a message that says what. */
const isForOperators = (error: unknown): error is Error =>
  error instanceof BadConfig || error instanceof PortUnavailable || error instanceof StoreFailure || error instanceof ThreadsUnavailable;

/** A party host writes only when a party breaks, which is too late to learn that it cannot. */
const mustBeWritable = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw storeFailure(folder, 'made', error);
  }
};

/** The process's signals for as long as a program runs; disposing stops what it keeps, while a second signal still ends the process. */
const stopOnSignals = (complain: (line: string) => void) => {
  const asked = Promise.withResolvers<void>();
  const kept = new AsyncDisposableStack();
  let isStopping = false;
  const signalled = (): void => {
    if (isStopping) process.exit(EXIT_FAILED);
    isStopping = true;
    complain('Stopping: parties hand over first. Once more ends it at once.');
    asked.resolve();
  };
  process.on('SIGINT', signalled);
  process.on('SIGTERM', signalled);
  return {
    asked: asked.promise,
    keep: <Kept extends AsyncDisposable>(running: Kept): Kept => kept.use(running),
    [Symbol.asyncDispose]: async (): Promise<void> => {
      await kept.disposeAsync();
      process.off('SIGINT', signalled);
      process.off('SIGTERM', signalled);
    },
  };
};

if (import.meta.main) {
  const program = PROGRAMS.find((name) => name === process.argv[2]);
  if (program === undefined) {
    process.stderr.write(`Name a program to run: ${PROGRAMS.join(', ')}.\n`);
    process.exitCode = EXIT_BAD_USAGE;
  } else process.exitCode = await runProgram(program);
}
