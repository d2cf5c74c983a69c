// Leaves a run on disk: `<runs>/<time>-<name>/report.html` and `run.json`, and `<runs>/latest` pointing to it. A folder appears whole or not at
// all, whatever stops us half-way. What the outside world refuses becomes one sentence that says what to do.

import { randomUUID } from 'node:crypto';
import { cp, mkdir, open, rename, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderReport } from '../html/report.ts';
import type { RunRecord } from '../record.ts';

/** Runs that may share one name and second before we ask what is going on. */
const SAME_NAME_MAX = 100;

/** Where a run lies. Absolute paths. */
export interface WrittenRun {
  readonly folder: string;
  readonly reportFile: string;
  readonly recordFile: string;
}

/** The report could not be written; `message` is one sentence for a person, `cause` what the system said. */
export class ReportNotWritten extends Error {
  override readonly name = 'ReportNotWritten';
}

/**
 * Writes a run. `name` becomes part of the folder's name; letters, digits and `-` of it are kept. Throws `ReportNotWritten` where the disk is
 * full or the folder may not be written, and leaves nothing half-written behind.
 */
export const writeRun = async (
  run: RunRecord,
  options: {
    readonly runsFolder: string;
    readonly name: string;
    /** A folder of what other tools wrote; it is copied beside the record as `generators/`. */
    readonly generatorFiles?: string | undefined;
  },
): Promise<WrittenRun> => {
  const runsFolder = resolve(options.runsFolder);
  const base = folderName(run.createdAt, options.name);
  const mark = `${process.pid}-${randomUUID()}`;
  const draft = join(runsFolder, `.draft-${mark}`);
  try {
    await mkdir(runsFolder, { recursive: true });
    await mkdir(draft);
    await writeDurably(join(draft, 'report.html'), renderReport(run));
    await writeDurably(join(draft, 'run.json'), `${JSON.stringify(run, undefined, 2)}\n`);
    if (options.generatorFiles !== undefined) await cp(options.generatorFiles, join(draft, 'generators'), { recursive: true });
    const folder = await claim(draft, runsFolder, base);
    await pointLatest(runsFolder, folder, mark);
    const written = join(runsFolder, folder);
    return { folder: written, reportFile: join(written, 'report.html'), recordFile: join(written, 'run.json') };
  } catch (error) {
    throw new ReportNotWritten(whyNotWritten(error, runsFolder), { cause: error });
  } finally {
    // Gone already when all went well; a draft that cannot be removed either is hidden and does no harm.
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
};

const folderName = (createdAt: string, name: string): string => {
  const time = createdAt.slice(0, 19).replaceAll(':', '-');
  return `${plain(time) || 'run'}-${plain(name).slice(0, 60) || 'run'}`;
};

const writeDurably = async (file: string, text: string): Promise<void> => {
  await using handle = await open(file, 'wx');
  await handle.writeFile(text);
  await handle.sync();
};

/** Gives the draft its name, or the next free one like it. */
const claim = async (draft: string, runsFolder: string, base: string): Promise<string> => {
  for (let attempt = 1; attempt < SAME_NAME_MAX; attempt += 1) {
    const folder = attempt === 1 ? base : `${base}-${attempt}`;
    try {
      await rename(draft, join(runsFolder, folder));
      return folder;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`${SAME_NAME_MAX} runs are called ${base}`);
};

/** A link made beside the old one and moved over it, so that a reader never finds none. */
const pointLatest = async (runsFolder: string, folder: string, mark: string): Promise<void> => {
  const [latest, fresh] = [join(runsFolder, 'latest'), join(runsFolder, `.latest-${mark}`)];
  await symlink(process.platform === 'win32' ? join(runsFolder, folder) : folder, fresh, 'junction');
  try {
    await rename(fresh, latest);
  } catch (error) {
    // Windows does not move a junction over another; a folder somebody made there by hand stays, and we say so.
    if (process.platform !== 'win32') {
      await rm(fresh, { force: true });
      throw error;
    }
    await rm(latest, { recursive: true, force: true });
    await rename(fresh, latest);
  }
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

const isTaken = (error: unknown): boolean => ['EEXIST', 'ENOTEMPTY'].includes(codeOf(error));

/** What the system refused, as one sentence that says what to do about it. */
export const whyNotWritten = (error: unknown, runsFolder: string): string => {
  const said = error instanceof Error ? error.message : String(error);
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The report could not be saved: the disk that holds ${runsFolder} is full; free some space and run again.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `The report could not be saved: ${runsFolder} may not be written; make it writable or name another folder.`;
    case 'ENOTDIR':
    case 'EEXIST':
    case 'EISDIR':
      return `The report could not be saved: something that is not ours stands in the way at ${runsFolder}; move it or name another folder.`;
    default:
      return `The report could not be saved in ${runsFolder}: ${said}`;
  }
};

const plain = (text: string): string => text.replaceAll(/[^A-Za-z0-9-]+/g, '-').replaceAll(/^-+|-+$/g, '');
