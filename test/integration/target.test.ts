// A run against a stack that is up plays by that stack's rules, on its map, for as long as a journey takes there, and its record names those: against `up`,
// and against a world, a settlement and a party host that were started apart. A stack that does not say its rules is refused in a sentence.

import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { WebSocketServer } from 'ws';
import { parseMap } from '../../core/map/parse-map.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import { defaultRules, rulesHash, rulesSchema, type Rules } from '../../core/rules/rules.ts';
import { encodeServerFrame } from '../../core/wire/codec.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { ScenarioRecord } from '../../reports/record.ts';
import { runLive } from '../../scenarios/journey/live.ts';
import { loadJourney } from '../../scenarios/files/scenario-files.ts';
import { askGame, watchWorld } from '../../scenarios/journey/target.ts';
import { anyPort } from '../../servers/local-stack.ts';
import { runProgram, type Program, type ProgramOptions } from '../../servers/main.ts';
import { soon } from './party-host-kit.ts';

/** Quicker than first-journey's own, and with another window: nothing of the file is in force. */
const RULES = `journey: { travelKilometresPerSecond: 50, encountersPerKilometre: 0, fightPauseMs: 300 }
combat: { dodgeWindowMs: 777, recoverMs: 300, healthPerSecond: 50 }
npcs: { enemies: { bandit: { health: 5 }, wolf: { health: 5 }, boar: { health: 5 }, wight: { health: 5 }, ogre: { health: 5 } } }
`;
const MAP = `places:
  - { id: lonelyford, name: Lonelyford, kind: settlement, x: 10, y: 10, about: The only one. }
  - { id: den, name: The Den, kind: site, x: 14, y: 10, about: Wolves., enemies: [wolf, wolf] }
roads:
  - { from: lonelyford, to: den, kilometres: 4 }
`;

interface Reached {
  readonly players: string;
  readonly grpc: string;
}

/** Runs a program until the test is over; gives where its first server can be reached. */
const running = async (t: ExecutionContext, program: Program, overrides: ProgramOptions['overrides']): Promise<Reached> => {
  const stopping = Promise.withResolvers<void>();
  const printed = Promise.withResolvers<string>();
  const ended = runProgram(program, {
    overrides: { ...anyPort, partyThreads: 1, logLevel: 'silent', ...overrides },
    isJson: true,
    print: printed.resolve,
    complain: (line) => printed.reject(new Error(line)),
    until: stopping.promise,
  });
  t.teardown(async () => {
    stopping.resolve();
    await ended;
  });
  const { servers } = JSON.parse(await soon(printed.promise, `${program} to be up`)) as { servers: { players?: string; grpc: string }[] };
  return { players: servers[0]?.players ?? '', grpc: servers[0]?.grpc ?? '' };
};

const folderWith = async (t: ExecutionContext, files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-target-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
};

/** Six players of first-journey, who would have three seconds: too little by any rules. */
const play = async (target: string): Promise<{ readonly record: ScenarioRecord; readonly heard: readonly string[] }> => {
  const file = await loadJourney('first-journey', 'play it in virtual time');
  const heard: string[] = [];
  const record = await runLive(
    {
      ...file,
      players: [{ count: 6, network: 'fibre_region', population: 'average', device: 'pc144Hz' }],
      party: { players: 3, companions: 0 },
      leaveMidway: 1,
      load: { kind: 'closed' },
      longestMs: 3000,
      thresholds: {},
    },
    { target, onNotes: (notes) => heard.push(...notes) },
  );
  return { record, heard };
};

const count = (record: ScenarioRecord, name: string): number | undefined => record.counts.find((one) => one.name === name)?.value;
const underRules = rulesSchema.parse({
  journey: { travelKilometresPerSecond: 50, encountersPerKilometre: 0, fightPauseMs: 300 },
  combat: { dodgeWindowMs: 777, recoverMs: 300, healthPerSecond: 50 },
  npcs: { enemies: Object.fromEntries(['bandit', 'wolf', 'boar', 'wight', 'ogre'].map((kind) => [kind, { health: 5 }])) },
});

const checkPlayedBy = (t: ExecutionContext, rules: Rules, { record, heard }: Awaited<ReturnType<typeof play>>): void => {
  const told = `home ${count(record, 'home')}, lost ${count(record, 'lost')}; ${record.method.join('\n')}`;
  t.is(count(record, 'home'), 6, told);
  t.is(count(record, 'lost'), 0, told);
  t.is(record.rulesHash, rulesHash(rules), 'the record names the rules in force');
  t.true(record.isValid, record.invalidBecause);
  t.true(record.cells.every(({ windowMs }) => windowMs === rules.combat.dodgeWindowMs));
  t.deepEqual(record.notes, heard, 'what was said beforehand stands in the record');
  t.regex(
    heard[0] ?? '',
    new RegExp(`^Played by the rules of the target \\(${rulesHash(rules)}\\), not by those of first-journey \\([0-9a-f]{16}\\)\\.$`),
  );
  t.regex(heard.at(-1) ?? '', /^A journey takes longer by those: \d+ s were allowed instead of 3\.0 s/);
};

test.serial('[HARNESS-13] against "up" under rules of its own, everybody comes home by those, and the record names them', async (t) => {
  const folder = await folderWith(t, { 'rules.yaml': RULES });
  const { players } = await running(t, 'up', { dataFolder: join(folder, 'data'), rulesFile: join(folder, 'rules.yaml') });
  const played = await play(players);
  t.is(played.record.notes?.length, 2);
  checkPlayedBy(t, underRules, played);

  await writeFile(join(folder, 'rules.yaml'), 'combat: { dodgeWindowMs: 888 }\n');
  const changed = await askGame(players);
  t.is(rulesHash(changed.rules), rulesHash(rulesSchema.parse({ combat: { dodgeWindowMs: 888 } })), 'a world says what is in force now');
  t.deepEqual(changed.map, defaultMap);
});

test.serial('[HARNESS-13] against servers started apart, on a map of their own, it is the same', async (t) => {
  const folder = await folderWith(t, { 'rules.yaml': RULES, 'map.yaml': MAP });
  const shared = { rulesFile: join(folder, 'rules.yaml'), mapFile: join(folder, 'map.yaml') };
  const world = await running(t, 'world', { ...shared, dataFolder: join(folder, 'world') });
  const partyHost = await running(t, 'party-host', { ...shared, dataFolder: join(folder, 'parties') });
  await running(t, 'settlement', { ...shared, settlementId: 'lonelyford', worldAddress: world.grpc, partyHostAddress: partyHost.grpc });
  const played = await play(world.players);
  t.is(played.heard[1], 'Played on the map of the target, not on that of first-journey.');
  checkPlayedBy(t, underRules, played);
  const map = parseMap(MAP);
  t.deepEqual((await askGame(world.players)).map, map.kind === 'ok' ? map.value : undefined);
});

/** A server that answers every connection's first frame with this. */
const answering = async (t: ExecutionContext, answer: ServerMessage): Promise<string> => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await new Promise<void>((resolve) => server.once('listening', resolve));
  server.on('connection', (socket) => socket.once('message', () => socket.send(encodeServerFrame([answer]))));
  t.teardown(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

test.serial('[HARNESS-13] a map too large for one message is not told in part', async (t) => {
  const places = Array.from({ length: 64 }, (_, index) => ({
    id: `p${index}`,
    name: `P${index}`,
    kind: 'settlement',
    x: 1,
    y: 1,
    about: 'a'.repeat(200),
  }));
  const roads = Array.from({ length: 256 }, (_, index) => ({
    from: `p${index % 64}`,
    to: `p${(index + 1) % 64}`,
    kilometres: 4,
    enemies: ['wolf', 'bandit'],
  }));
  const folder = await folderWith(t, { 'map.json': JSON.stringify({ places, roads }) });
  const world = await running(t, 'world', { mapFile: join(folder, 'map.json'), dataFolder: join(folder, 'world') });
  await t.throwsAsync(askGame(world.players), {
    name: 'NotPlayable',
    message: /does not say by which rules it plays: The map of this world is too large to be told in one message\./,
  });
});

test('[HARNESS-13] what is no world, or a world that does not say its rules so that this version can read them, is refused in a sentence', async (t) => {
  const refused = async (endpoint: string): Promise<string> => (await t.throwsAsync(askGame(endpoint), { name: 'NotPlayable' })).message;
  t.regex(await refused('127.0.0.1:7411'), /is no world's endpoint for players; they look like ws:/);
  // Port 9 is discard: nothing listens there on loopback.
  t.regex(
    await refused('ws://127.0.0.1:9'),
    /cannot be asked by which rules it plays \(.*ECONNREFUSED.*\)\. Name the endpoint for players/,
  );
  const older = await answering(t, { kind: 'rejected', sequence: 0, reason: 'unknown-kind', text: 'The frame holds no request.' });
  t.regex(await refused(older), /does not say by which rules it plays: The frame holds no request\. Name the endpoint for players/);

  const told = {
    kind: 'rulesTold',
    hash: rulesHash(defaultRules),
    rules: JSON.stringify(defaultRules),
    map: JSON.stringify(defaultMap),
  } as const;
  t.deepEqual(await askGame(await answering(t, told)), { rules: defaultRules, map: defaultMap });
  const { combat: _combat, ...half } = defaultRules;
  for (const rules of [
    'not JSON',
    JSON.stringify({ ...defaultRules, magic: 1 }),
    JSON.stringify({ ...half, combat: { dodgeWindowMs: 601 } }),
  ])
    t.regex(
      await refused(await answering(t, { ...told, rules })),
      /plays by rules \(e[0-9a-f]{15}\) that this version of doubleping cannot read\. Use the/,
    );
});

test('a world that does not answer any more is missed', async (t) => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  server.on('connection', (socket) => socket.close());
  const { port } = server.address() as AddressInfo;
  const endpoint = `ws://127.0.0.1:${port}`;
  using watched = watchWorld(endpoint, 10);
  if (!watched.signal.aborted) await once(watched.signal, 'abort');
  t.is((watched.signal.reason as Error).message, `${endpoint} does not answer any more: the run ends here.`);
  server.close();
});
