// Somebody else's programs: finding one on the PATH, running one to its end with a bound and a way to stop it, and installing those that live in a
// folder of their own with a lock file of its own, the first time they are needed.

import { spawn, type ChildProcess } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { OnProgress } from '../running/progress.ts';
import { ToolFailed, ToolMissing } from './generator.ts';

const top = join(import.meta.dirname, '..', '..');

/** Where tools that are fetched by us are kept. */
export const toolCache = join(top, 'node_modules', '.cache', 'doubleping', 'bin');

/** What is kept of a program's output. Unit: characters. */
const OUTPUT_LENGTH_MAX = 200_000;
/** How long a program that was asked to stop has for it. Unit: ms. */
const STOP_WITHIN_MS = 10_000;
const INSTALL_WITHIN_MS = 600_000;
/** What is half installed is thrown away, so its installer need not end in good order. Unit: ms. */
const INSTALL_STOP_WITHIN_MS = 1000;
/** Where there are process groups, a tool has one of its own: it ends with everything it started, and Ctrl-C reaches it through us only. */
const hasGroups = process.platform !== 'win32';

/** The file of a program on the PATH, or in one of `places`; undefined when there is none. */
export const findProgram = async (name: string, places: readonly string[] = []): Promise<string | undefined> => {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of [...places, ...(process.env['PATH'] ?? '').split(delimiter)]) {
    for (const file of names.map((candidate) => join(folder, candidate))) {
      const isThere = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (isThere) return file;
    }
  }
  return undefined;
};

export interface ProgramRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** It is ended, and its run a failure, past this. Unit: ms. */
  readonly withinMs: number;
  readonly signal?: AbortSignal | undefined;
  /** How long it has to end once it is asked to, before it is killed. Default 10 s. Unit: ms. */
  readonly stopWithinMs?: number;
  /** Told every second how long it has been running. Unit: ms. */
  readonly onTime?: (elapsedMs: number) => void;
}

export interface ProgramEnd {
  readonly exitCode: number;
  /** Both outputs, as they came; the last of it when it was long. */
  readonly output: string;
}

/** Runs a program to its end. Throws `ToolFailed` when it cannot be started, is ended by a signal or takes too long, and the signal's reason when aborted. */
export const runTool = async (run: ProgramRun): Promise<ProgramEnd> => {
  const { program, args, folder, environment, withinMs, signal, stopWithinMs = STOP_WITHIN_MS, onTime } = run;
  signal?.throwIfAborted();
  const child = spawn(program, args, {
    cwd: folder ?? top,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: hasGroups,
  });
  let output = '';
  const keep = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-OUTPUT_LENGTH_MAX);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const startedAt = performance.now();
  const ticking = setInterval(() => onTime?.(performance.now() - startedAt), 1000);
  let killing: NodeJS.Timeout | undefined;
  let isLate = false;
  const stop = (): void => {
    endGroup(child, 'SIGTERM');
    killing ??= setTimeout(() => endGroup(child, 'SIGKILL'), stopWithinMs);
  };
  // Whoever has no patience ends us at once; nothing is left running even so.
  const kill = (): void => endGroup(child, 'SIGKILL');
  process.once('exit', kill);
  const late = setTimeout(() => {
    isLate = true;
    stop();
  }, withinMs);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const { code, by } = await new Promise<{ code: number | null; by: string | null }>((resolve, reject) => {
      child.on('error', (error) => reject(new ToolFailed(`${program} could not be started (${error.message}).`, { cause: error })));
      child.on('close', (code, by) => resolve({ code, by }));
    });
    signal?.throwIfAborted();
    if (isLate) throw new ToolFailed(`${program} had not ended after ${Math.round(withinMs / 1000)} s. It said last:\n${endOf(output)}`);
    if (code === null) throw new ToolFailed(`${program} was ended by ${by ?? 'a signal'}. It said last:\n${endOf(output)}`);
    return { exitCode: code, output };
  } finally {
    clearInterval(ticking);
    clearTimeout(late);
    clearTimeout(killing);
    signal?.removeEventListener('abort', stop);
    process.off('exit', kill);
  }
};

/** Ends a child and all that it started. */
const endGroup = (child: ChildProcess, by: NodeJS.Signals): void => {
  if (child.pid === undefined) return;
  try {
    if (hasGroups) process.kill(-child.pid, by);
    else child.kill(by);
  } catch (error) {
    // Nobody is left of it.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

/** Options as arguments: `{ rps: 20, async: true }` is `--rps=20 --async`; a value may begin with a minus. */
export const flagsOf = (options: Readonly<Record<string, string | number | true>>): string[] =>
  Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}=${value}`]));

/** The end of what a program said, for an error. */
export const endOf = (output: string): string => output.trim().split('\n').slice(-12).join('\n');

/** A folder with a package.json and a lock file of its own, and programs in it. */
export interface ToolFolder {
  readonly name: string;
  readonly folder: string;
  /** About what installing it takes, for the progress line. Unit: MB. */
  readonly megabytes: number;
  /** Set while it installs. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Whether everything the folder's lock file names is installed: npm writes its own list last, so an install that was cut short has none. */
export const isToolInstalled = async ({ folder }: ToolFolder): Promise<boolean> => {
  const [wanted, found] = await Promise.all(
    ['package-lock.json', join('node_modules', '.package-lock.json')].map((file) => packagesIn(join(folder, file))),
  );
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional === true || found[path]?.version === entry.version);
};

/** Installs the folder if it is not. Throws `ToolMissing` when that cannot be done, and the signal's reason when aborted; half of it is never left there. */
export const installTool = async (tool: ToolFolder, onProgress: OnProgress, signal?: AbortSignal): Promise<void> => {
  if (await isToolInstalled(tool)) return;
  const tell = (ms: number): void =>
    onProgress({
      done: 0,
      total: 1,
      text: `installing ${tool.name}, once (about ${tool.megabytes} MB), ${Math.round(ms / 1000)} s so far`,
    });
  tell(0);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { exitCode, output } = await runTool({
    program: npm,
    args: ['ci', '--no-audit', '--no-fund'],
    folder: tool.folder,
    environment: { ...onOwnNode(), ...tool.environment },
    withinMs: INSTALL_WITHIN_MS,
    signal,
    stopWithinMs: INSTALL_STOP_WITHIN_MS,
    onTime: tell,
  }).catch(async (error: unknown) => {
    await rm(join(tool.folder, 'node_modules'), { recursive: true, force: true, maxRetries: 5 });
    throw error;
  });
  if (exitCode === 0) return;
  throw new ToolMissing(
    `${tool.name} could not be installed in ${tool.folder}: npm ci ended with ${exitCode}.\n${endOf(output)}\nGo online, or make room, and try again; it is needed this once only.`,
  );
};

/** The Node that runs us first on the PATH: tools need a newer one than a machine may have. */
export const onOwnNode = (): Record<string, string> => ({
  PATH: [join(process.execPath, '..'), process.env['PATH'] ?? ''].join(delimiter),
});

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
}

const packagesIn = async (file: string): Promise<Readonly<Record<string, LockedPackage>> | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  return (JSON.parse(text) as { readonly packages?: Readonly<Record<string, LockedPackage>> }).packages;
};
