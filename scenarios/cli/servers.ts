// The commands that run servers: the whole stack, or each server alone. What the flags leave out comes from the environment (DOUBLEPING_...).

import { Option, type Command } from 'commander';
import { unreachable } from '../../core/assert.ts';
import type { Program, ProgramOptions } from '../../servers/main.ts';
import { wholeBetween } from './question-flags.ts';

type Overrides = NonNullable<ProgramOptions['overrides']>;
type LogLevel = NonNullable<Overrides['logLevel']>;

interface ServerFlags {
  readonly json: boolean;
  readonly host?: string;
  readonly data?: string;
  readonly log?: LogLevel;
  readonly rules?: string;
  readonly map?: string;
  readonly playerPort?: number;
  readonly grpcPort?: number;
  readonly operationsPort?: number;
  readonly id?: string;
  readonly world?: string;
  readonly partyHost?: string;
  readonly threads?: number;
  readonly partiesPerThread?: number;
  readonly loadCalls?: boolean;
}

const port = (flags: string, about: string): Option => new Option(flags, about).argParser(wholeBetween(0, 65_535));

/** Adds `up`, `world`, `settlement` and `party-host`. */
export const addServerCommands = (program: Command, done: (code: number) => void): void => {
  const add = (name: Program, about: string): Command =>
    program
      .command(name)
      .description(about)
      .option('--json', 'print the addresses as one JSON object', false)
      .option('--host <address>', 'address to bind; only loopback keeps other machines out')
      .option('--data <folder>', 'where characters, and what broken parties leave behind, are kept')
      .option('--rules <file>', 'rules to play by (YAML or JSON)')
      .option('--map <file>', 'a map of your own (YAML or JSON)')
      .addOption(new Option('--log <level>', 'what is logged').choices(['silent', 'error', 'warn', 'info', 'debug']))
      .addHelpText(
        'after',
        '\nWhat is not given comes from the environment: DOUBLEPING_HOST, DOUBLEPING_DATA, DOUBLEPING_LOG and so on. Ports: 0 takes any free one.',
      )
      .action(async (flags: ServerFlags) => {
        const { runProgram } = await import('../../servers/main.ts');
        done(await runProgram(name, { overrides: overridesOf(name, flags), isJson: flags.json }));
      });
  add('up', 'the whole stack in one process: world, every settlement, a party host')
    .addOption(port('--player-port <port>', "the world's port for players"))
    .addOption(new Option('--threads <number>', 'worker threads for parties; 0 runs them in place').argParser(wholeBetween(0, 64)))
    .addOption(loadSwitch());
  add('world', 'the world server alone')
    .addOption(loadSwitch())
    .addOption(port('--player-port <port>', 'port for players'))
    .addOption(port('--grpc-port <port>', 'port for other servers'))
    .addOption(port('--operations-port <port>', 'port for /metrics and /healthz'));
  add('settlement', 'one settlement server alone')
    .addOption(loadSwitch())
    .option('--id <settlement>', 'which settlement of the map')
    .option('--world <address>', "the world's gRPC address, host:port")
    .option('--party-host <address>', "the party host's gRPC address, host:port")
    .addOption(port('--player-port <port>', 'port for players'))
    .addOption(port('--grpc-port <port>', 'port for other servers'))
    .addOption(port('--operations-port <port>', 'port for /metrics and /healthz'));
  add('party-host', 'a party host alone')
    .addOption(
      new Option('--threads <number>', 'worker threads, each with a port of its own for players; 0 runs parties in place').argParser(
        wholeBetween(0, 64),
      ),
    )
    .addOption(new Option('--parties-per-thread <number>', 'parties a thread may carry').argParser(wholeBetween(1, 10_000)))
    .addOption(port('--grpc-port <port>', 'port for other servers'))
    .addOption(port('--operations-port <port>', 'port for /metrics and /healthz'));
};

/** Adds the switch for load tests. */
const loadSwitch = (): Option => new Option('--load-calls', 'let load generators send out parties of characters nobody plays');

/** The flags that were given, under the names the servers know them by. */
const overridesOf = (program: Program, flags: ServerFlags): Overrides => ({
  ...given({
    host: flags.host,
    dataFolder: flags.data,
    logLevel: flags.log,
    rulesFile: flags.rules,
    mapFile: flags.map,
    settlementId: flags.id,
    worldAddress: flags.world,
    partyHostAddress: flags.partyHost,
    partyThreads: flags.threads,
    partiesPerThread: flags.partiesPerThread,
    allowsLoad: flags.loadCalls,
  }),
  ...given(portsOf(program, flags)),
});

const portsOf = (program: Program, { playerPort, grpcPort, operationsPort }: ServerFlags) => {
  switch (program) {
    case 'up':
    case 'world':
      return { worldPlayerPort: playerPort, worldGrpcPort: grpcPort, worldOperationsPort: operationsPort };
    case 'settlement':
      return { settlementPlayerPort: playerPort, settlementGrpcPort: grpcPort, settlementOperationsPort: operationsPort };
    case 'party-host':
      return { partyHostGrpcPort: grpcPort, partyHostOperationsPort: operationsPort };
    default:
      return unreachable(program);
  }
};

/** Without the entries nobody gave. */
const given = <Entries extends Readonly<Record<string, unknown>>>(
  entries: Entries,
): { [Name in keyof Entries]?: Exclude<Entries[Name], undefined> } =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Entries]?: Exclude<Entries[Name], undefined>;
  };
