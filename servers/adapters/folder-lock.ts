// One world per folder. Two worlds writing one character file would undo each other's saves, so the first leaves a lock with its process id. The
// lock of a process that is gone is taken over; a process id alone is not proof, because ids come round again (in a container always).

import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { storeFailure } from './durable-file.ts';
import { StoreFailure } from '../ports/store.ts';

export interface FolderLock {
  [Symbol.asyncDispose](): Promise<void>;
}

const ownerSchema = z.object({ pid: z.int().positive(), startedAt: z.string() });
type Owner = z.infer<typeof ownerSchema>;

/** Tries to take a stale lock over; another world may be doing the same. */
const TAKEOVERS_MAX = 5;
export const LOCK_NAME = 'world.lock';

/** Locks `folder`; throws `StoreFailure` when a living world has it. */
export const lockFolder = async (folder: string): Promise<FolderLock> => {
  const path = join(folder, LOCK_NAME);
  const text = JSON.stringify({ pid: process.pid, startedAt: await startOf(process.pid) } satisfies Owner);
  for (let attempt = 0; attempt < TAKEOVERS_MAX; attempt += 1) {
    if (await placeLock(path, text)) return { [Symbol.asyncDispose]: () => rm(path, { force: true }) };
    await removeIfStale(folder, path);
  }
  throw inUse(folder, 'another world that is starting at this moment');
};

/** Puts the lock there whole or not at all: nobody ever reads half of it. */
const placeLock = async (path: string, text: string): Promise<boolean> => {
  const temporary = `${path}.${process.pid}.new`;
  try {
    await writeFile(temporary, text, { mode: 0o600 });
    await link(temporary, path);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw storeFailure(path, 'written', error);
  } finally {
    await rm(temporary, { force: true });
  }
};

const removeIfStale = async (folder: string, path: string): Promise<void> => {
  const found = await readText(path);
  if (found === undefined) return;
  const owner = parseOwner(found);
  if (owner !== undefined && (await isAlive(owner))) throw inUse(folder, `process ${owner.pid}`);
  // Moved, not deleted: if somebody else took the stale lock over since it was read, this is theirs, and it goes back.
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw storeFailure(path, 'written', error);
  }
  const moved = await readText(aside);
  if (moved !== found) await link(aside, path);
  await rm(aside, { force: true });
};

const inUse = (folder: string, by: string): StoreFailure =>
  new StoreFailure(`The folder ${folder} is in use by ${by}. Stop that world first, or set DOUBLEPING_DATA to another folder.`);

const isAlive = async ({ pid, startedAt }: Owner): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if (!hasCode(error, 'EPERM')) return false;
  }
  const start = await startOf(pid);
  return start === '' || startedAt === '' || start === startedAt;
};

/** When a process began, in the kernel's own ticks; empty where the system does not tell. */
const startOf = async (pid: number): Promise<string> => {
  const stat = await readText(`/proc/${pid}/stat`);
  // The second field is the program's name in brackets and may hold anything; the start is the 20th after it.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
};

const parseOwner = (text: string): Owner | undefined => {
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    // Not one of ours, or damaged: nobody's.
    return undefined;
  }
};

const readText = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return undefined;
    throw error;
  }
};

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code;
