// The servers as an operator meets them: processes that say where they are, what is wrong, and that stop when they are told to.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { createServer } from 'node:net';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { runProgram } from '../../servers/main.ts';
import { Player, soon } from './party-host-kit.ts';

const top = join(import.meta.dirname, '..', '..');
const anyPort = {
  worldGrpcPort: 0,
  worldPlayerPort: 0,
  worldOperationsPort: 0,
  partyHostGrpcPort: 0,
  partyHostOperationsPort: 0,
  partyThreads: 1,
  logLevel: 'silent',
} as const;

const folderFor = async (t: ExecutionContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-program-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

test.serial('up says in one JSON object where everybody is, and players can come in there', async (t) => {
  const stopping = Promise.withResolvers<void>();
  const printed = Promise.withResolvers<string>();
  const running = runProgram('up', {
    overrides: { ...anyPort, dataFolder: await folderFor(t) },
    isJson: true,
    print: printed.resolve,
    until: stopping.promise,
  });
  const { servers } = JSON.parse(await soon(printed.promise, 'the addresses')) as {
    servers: { server: string; players?: string; operations: string }[];
  };
  t.deepEqual(
    servers.map(({ server }) => server),
    ['world', 'settlement fordwick', 'settlement hallowmere', 'settlement saltgate', 'party host'],
  );
  const player = await Player.connect({ endpoint: servers[0]?.players ?? '' });
  player.send({ kind: 'accountRegistered', name: 'Ada', password: 'correct horse' });
  await player.heard('charactersListed');
  const metrics = await fetch(servers.at(-1)?.operations ?? '');
  t.regex(await metrics.text(), /doubleping_parties\{server="party-host"\} 0/);
  stopping.resolve();
  t.is(await soon(running, 'the stack to stop'), 0);
  await soon(player.closed, 'the player to be let go');
});

test.serial('a process that is told to stop drains and exits with 0', async (t) => {
  const ports = Object.fromEntries(
    ['WORLD_GRPC', 'WORLD_PLAYER', 'WORLD_OPERATIONS', 'PARTY_HOST_GRPC', 'PARTY_HOST_OPERATIONS'].map((name) => [
      `DOUBLEPING_${name}_PORT`,
      '0',
    ]),
  );
  const child = spawn(process.execPath, ['servers/main.ts', 'up'], {
    cwd: top,
    env: { ...process.env, ...ports, DOUBLEPING_DATA: await folderFor(t), DOUBLEPING_PARTY_THREADS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  t.teardown(() => child.kill('SIGKILL'));
  const [lines] = (await soon(once(child.stdout, 'data'), 'the addresses')) as [Buffer];
  t.regex(lines.toString(), /^The stack is up\. Ctrl-C stops it\.\n {2}world .*players ws:\/\/127\.0\.0\.1:\d+/);
  child.kill('SIGTERM');
  const [code, signal] = (await soon(once(child, 'exit'), 'the process to end')) as [number | null, string | null];
  t.deepEqual({ code, signal }, { code: 0, signal: null });
});

test.serial('what an operator can mend is said in a sentence, with an exit code', async (t) => {
  const complaints: string[] = [];
  const run = (program: 'up' | 'world' | 'party-host' | 'settlement', overrides: object) =>
    runProgram(program, {
      overrides: { ...anyPort, ...overrides },
      print: () => t.fail('nothing is up'),
      complain: (line) => complaints.push(line),
    });
  const folder = await folderFor(t);
  await using taken = await takenPort();
  t.is(await run('world', { dataFolder: folder, worldGrpcPort: taken.port }), 1);
  t.regex(complaints.at(-1) ?? '', /^the gRPC port cannot open port \d+ on 127\.0\.0\.1: another program has it\./);
  const unmade = join(folder, 'unmade');
  for (const program of ['up', 'world', 'settlement', 'party-host'] as const) {
    t.is(await run(program, { dataFolder: unmade, host: '999.1.1.1' }), 1);
    t.regex(complaints.at(-1) ?? '', /cannot listen on 999\.1\.1\.1: this machine has no such address\. Name one it has/);
  }
  await t.throwsAsync(stat(unmade), { code: 'ENOENT' }, 'no folder was made for servers that never were');
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  for (const program of ['world', 'party-host'] as const) {
    t.is(await run(program, { dataFolder: join(file, 'data') }), 1);
    t.regex(complaints.at(-1) ?? '', /a-file\/data could not be made: a file stands where a folder must be/);
  }
  t.is(
    await run('settlement', { settlementId: 'nowhere', settlementGrpcPort: 0, settlementPlayerPort: 0, settlementOperationsPort: 0 }),
    2,
  );
  t.regex(complaints.at(-1) ?? '', /the map has no settlement "nowhere"/);
});

const takenPort = async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
