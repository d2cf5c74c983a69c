// lowdb's adapter for a file that survives the machine: written to a temporary file, flushed, renamed over the old one, and the folder flushed,
// so that whoever reads it later finds a whole old or a whole new file. What cannot be read is refused and left exactly as it is.

import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter } from 'lowdb';
import { z } from 'zod';
import { isIdText } from '../../core/ids.ts';
import { sheetField } from '../../core/wire/tables.ts';
import { StoreFailure } from '../ports/store.ts';
import { EMPTY_DUMP, type TableDump } from './tables.ts';

/** What the file holds. */
export interface FileShape extends TableDump {
  readonly format: typeof FORMAT;
}

export type DurableFile = Adapter<FileShape>;

const FORMAT = 'doubleping characters 1';
export const EMPTY_FILE: FileShape = { format: FORMAT, ...EMPTY_DUMP };

/** The adapter for the file at `path`. One writer at a time. */
export const durableFile = (path: string): DurableFile => ({
  read: async () => {
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw storeFailure(path, 'read', error);
    }
    return parseFile(path, text);
  },
  write: async (data) => {
    const text = JSON.stringify(data);
    try {
      const temporary = `${path}.tmp`;
      const file = await open(temporary, 'w', 0o600);
      try {
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
      await syncFolder(dirname(path));
    } catch (error) {
      throw storeFailure(path, 'written', error);
    }
  },
});

/** Says what is wrong with a file or folder, and what to do about it. */
export const storeFailure = (path: string, what: 'read' | 'written' | 'made', cause: unknown): StoreFailure => {
  const advice = (): string => {
    switch (codeOf(cause)) {
      case 'ENOSPC':
      case 'EDQUOT':
        return 'the disk is full. Free some space; the server goes on by itself then, and nothing that was confirmed is lost.';
      case 'EROFS':
      case 'EACCES':
      case 'EPERM':
        return 'it may not be written here. Give this user the right to write the folder, or set DOUBLEPING_DATA to another one.';
      case 'ENOTDIR':
      case 'EEXIST':
        return 'a file stands where a folder must be. Move it away, or set DOUBLEPING_DATA to another folder.';
      default:
        return cause instanceof Error ? cause.message : String(cause);
    }
  };
  return new StoreFailure(`${path} could not be ${what}: ${advice()}`, { cause });
};

const idText = z.string().refine(isIdText, 'must be an id');
const count = z.int().min(0);
const sheet = z.unknown().transform((raw, context) => {
  try {
    return sheetField.fromWire(raw, 'sheet');
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    return z.NEVER;
  }
});
const holder = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('world') }),
  z.object({ kind: z.literal('settlement'), settlement: idText }),
  z.object({ kind: z.literal('party'), party: idText, settlement: idText }),
]);
const fileSchema = z.object({
  format: z.literal(FORMAT, 'was written by another version of this program'),
  accounts: z.array(
    z.object({
      id: idText,
      name: z.string(),
      password: z.object({ salt: z.string(), hash: z.string(), cost: count, blockSize: count, parallelization: count }),
      characters: z.array(idText),
    }),
  ),
  characters: z.array(z.object({ account: idText, sheet, custody: z.object({ holder, epoch: count }), version: count })),
  parties: z.array(
    z.object({
      id: idText,
      settlement: idText,
      members: z.array(idText),
      sequence: count,
      checkpoint: z.string(),
      gains: z.array(z.tuple([z.string(), z.number()])),
    }),
  ),
  answers: z.array(
    z.tuple([
      z.string(),
      z.object({ digest: count, characters: z.array(z.object({ id: idText, epoch: count })), checkpoint: z.string().optional() }),
    ]),
  ),
});

const parseFile = (path: string, text: string): FileShape => {
  const advice = 'It was left as it is. Put a backup in its place, or move it away to start with an empty world.';
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new StoreFailure(`${path} is damaged: ${error instanceof Error ? error.message : String(error)}. ${advice}`, { cause: error });
  }
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StoreFailure(`${path} is damaged: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. ${advice}`);
  }
  // The schema checked every id; brands are what it cannot express.
  return parsed.data as unknown as FileShape;
};

const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some systems cannot flush a folder and say so; there the rename is as durable as it gets.
    if (codeOf(error) !== 'EPERM' && codeOf(error) !== 'EINVAL' && codeOf(error) !== 'EISDIR') throw error;
  } finally {
    await handle.close();
  }
};

const codeOf = (error: unknown): string | undefined => (error instanceof Error && 'code' in error ? String(error.code) : undefined);
