// What the embedded store promises about files: acknowledged means durable through kill -9, one world per folder, damaged files kept and named,
// and a disk that is full for a while costs nothing that was confirmed.

import { newSheet } from '../../core/model/character.ts';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test, { type ExecutionContext } from 'ava';
import { accountId, characterId } from '../../core/ids.ts';
import type { Log } from '../../servers/ports/runtime.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { PrometheusMetrics } from '../../servers/adapters/prometheus.ts';
import { durableFile, EMPTY_FILE, storeFailure } from '../../servers/adapters/durable-file.ts';
import { LOCK_NAME } from '../../servers/adapters/folder-lock.ts';
import { FILE_NAME, openLowdbStore } from '../../servers/adapters/lowdb-store.ts';
import { StoreFailure } from '../../servers/ports/store.ts';
import { answerOf, create, fordwick, peopleInFordwick, register, setOut } from './store-moves.ts';

const newFolder = async (t: ExecutionContext): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-store-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const open = (
  folder: string,
  more: { readonly log?: Log; readonly metrics?: PrometheusMetrics; readonly file?: ReturnType<typeof durableFile> } = {},
) => openLowdbStore({ folder, log: makeLog('test', 'silent'), metrics: new PrometheusMetrics('test'), ...more });

/** Starts the writer and kills it with SIGKILL after so many acknowledgements; gives the numbers it acknowledged. */
const killWriterAfter = async (arguments_: readonly string[], acknowledgements: number): Promise<number[]> => {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'store-writer.ts'), ...arguments_], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(writer, 'exit');
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === acknowledgements) writer.kill('SIGKILL');
  }
  await exited;
  return acknowledged;
};

// Method: a process writes without end, and is killed in the middle, several times over the same folder; after each death the file must open (the
// dead writer's lock taken over) and hold every gain that was acknowledged.
test('everything acknowledged before kill -9 is there afterwards', async (t) => {
  const folder = await newFolder(t);
  {
    await using store = await open(folder);
    answerOf(t, await setOut(store, 'p1', await peopleInFordwick(t, store, ['wren'])));
  }
  let first = 1;
  const acknowledged = new Set<number>();
  for (const deathAfter of [1, 7, 40, 90]) {
    for (const sequence of await killWriterAfter([folder, 'p1', 'c.wren', String(first)], deathAfter)) acknowledged.add(sequence);
    await using store = await open(folder);
    const party = await store.party('p1');
    const kept = new Set(party?.gains.map(([id]) => Number(id.slice('p1:'.length))));
    t.deepEqual(
      [...acknowledged].filter((sequence) => !kept.has(sequence)),
      [],
    );
    const wren = await store.character(characterId('c.wren'));
    t.is(wren?.sheet.gold, 60 + kept.size);
    first = Math.max(...kept) + 1;
  }
  t.true(acknowledged.size >= 138);
});

test('requests that wait together are acknowledged by one write', async (t) => {
  const folder = await newFolder(t);
  const metrics = new PrometheusMetrics('test');
  const file = durableFile(join(folder, FILE_NAME));
  let writes = 0;
  const counted = { ...file, write: (data: Parameters<typeof file.write>[0]) => ((writes += 1), file.write(data)) };
  await using store = await open(folder, { metrics, file: counted });
  await Promise.all(Array.from({ length: 100 }, (_, index) => register(store, `name ${index}`)));
  t.is(store.size().accounts, 100);
  t.true(writes <= 3, `100 requests took ${writes} writes`);
});

test('a second world may not use a folder, and the first one’s leaving frees it', async (t) => {
  const folder = await newFolder(t);
  const first = await open(folder);
  const error = await t.throwsAsync(open(folder), { instanceOf: StoreFailure });
  t.regex(error?.message ?? '', new RegExp(`in use by process ${process.pid}`));
  await first[Symbol.asyncDispose]();
  await using second = await open(folder);
  t.is(second.size().accounts, 0);
});

test('the lock of a process that is gone is taken over, and so is one whose process id came round again', async (t) => {
  const folder = await newFolder(t);
  const dead = spawn(process.execPath, ['--eval', '']);
  await once(dead, 'exit');
  const stale = [{ pid: dead.pid, startedAt: '1' }, { pid: process.pid, startedAt: 'long ago' }, 'no lock of ours'];
  for (const owner of stale) {
    await writeFile(join(folder, LOCK_NAME), JSON.stringify(owner));
    const store = await open(folder);
    t.is(store.size().accounts, 0);
    await store[Symbol.asyncDispose]();
  }
});

test('a damaged file is refused by name, says what to do, and is left as it is', async (t) => {
  const folder = await newFolder(t);
  const path = join(folder, FILE_NAME);
  const whole = async (): Promise<string> => {
    await using store = await open(folder);
    answerOf(t, await register(store, 'ash'));
    answerOf(t, await create(store, 'ash', 'Wren'));
    return readFile(path, 'utf8');
  };
  const good = await whole();
  const damaged = [good.slice(0, -20), good.replace('"gold":60', '"gold":-1'), good.replace('characters 1', 'characters 9'), '', '[]'];
  for (const text of damaged) {
    await writeFile(path, text);
    const error = await t.throwsAsync(open(folder), { instanceOf: StoreFailure });
    t.true(error?.message.includes(path));
    t.regex(error?.message ?? '', /damaged.*Put a backup in its place/s);
    t.is(await readFile(path, 'utf8'), text);
  }
  await writeFile(path, good);
  await using store = await open(folder);
  t.is(store.size().characters, 1);
});

test('a disk that is full is said in words', async (t) => {
  const folder = await newFolder(t);
  const path = join(folder, FILE_NAME);
  const full = (): Promise<never> =>
    Promise.reject(storeFailure(path, 'written', Object.assign(new Error('no space'), { code: 'ENOSPC' })));
  let write = full as ReturnType<typeof durableFile>['write'];
  const file = durableFile(path);
  await using store = await open(folder, { file: { ...file, write: (data) => write(data) } });
  const error = await t.throwsAsync(register(store, 'ash'), { instanceOf: StoreFailure });
  t.regex(error?.message ?? '', /disk is full/);
  write = file.write;
});

test('a folder that cannot be one is refused with what to do', async (t) => {
  const folder = await newFolder(t);
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const error = await t.throwsAsync(open(file), { instanceOf: StoreFailure });
  t.regex(error?.message ?? '', /a file stands where a folder must be/);
});

const sheetOf = (index: number) =>
  newSheet({ id: characterId(`c${index}`), name: `N${index}`, calling: 'scout', settlement: fordwick, gold: 0 });

test('a store with more than ten thousand characters says once that it is outgrown', async (t) => {
  const characters = Array.from({ length: 10_001 }, (_, index) => ({
    account: accountId('a'),
    sheet: sheetOf(index),
    custody: { holder: { kind: 'world' }, epoch: 0 } as const,
    version: 0,
  }));
  const warnings: string[] = [];
  const log = { ...makeLog('test', 'silent'), warn: (_fields: unknown, text: string) => warnings.push(text) } as unknown as Log;
  const file = { read: async () => ({ ...EMPTY_FILE, characters }), write: async () => {} };
  await using store = await open(await newFolder(t), { log, file });
  answerOf(t, await register(store, 'one'));
  answerOf(t, await register(store, 'two'));
  t.is(warnings.length, 1);
  t.regex(warnings[0] ?? '', /10000 characters/);
});
