// Node's own processor profiles, one for each thread of a process: where they are written, and what stands out in them, as a few lines to read. The files
// open in Chromium's developer tools (Performance) or any other viewer of .cpuprofile files.

import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Launch } from '../running/measured-process.ts';
import { ToolFailed } from '../load/generator.ts';

const top = join(import.meta.dirname, '..', '..');
/** Functions shown of each thread. */
const ROWS = 8;
/** What the profiler books when nothing runs. */
const IDLE = ['(idle)', '(program)'];

/** Node with the script, writing one profile for each of its threads into `folder`. */
export const withCpuProfiles =
  (folder: string) =>
  (script: readonly string[]): Launch => ({
    program: process.execPath,
    args: ['--cpu-prof', '--cpu-prof-dir', folder, ...script],
  });

/** What takes the time of one thread. */
export interface ThreadProfile {
  readonly file: string;
  /** `main thread`, or `worker thread 2`: numbered in the order they were started. */
  readonly thread: string;
  /** Sampled while anything ran. Unit: ms. */
  readonly busyMs: number;
  /** The functions that took most of it themselves, dearest first. Unit: ms. */
  readonly rows: readonly { readonly name: string; readonly where: string; readonly selfMs: number }[];
}

/** The profiles in `folder`, busiest thread first. Throws `ToolFailed`, with what the process said, when there is none. */
export const readCpuProfiles = async (folder: string, output: string): Promise<ThreadProfile[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cpuprofile')).map((file) => join(folder, file));
  if (files.length === 0) throw new ToolFailed(`node left no profile in ${folder}. It said last:\n${output}`);
  const profiles = await Promise.all(files.map(async (file) => summaryOf(file, JSON.parse(await readFile(file, 'utf8')) as CpuProfile)));
  return profiles.sort((left, right) => right.busyMs - left.busyMs);
};

/** The profiles in words. */
export const describeCpuProfiles = (profiles: readonly ThreadProfile[]): string =>
  profiles
    .map(({ file, thread, busyMs, rows }) =>
      [
        `${thread}: ${Math.round(busyMs)} ms of work (${basename(file)})`,
        ...rows.map(
          ({ name, where, selfMs }) => `  ${((selfMs / Math.max(1, busyMs)) * 100).toFixed(1).padStart(5)} %  ${name.padEnd(32)} ${where}`,
        ),
      ].join('\n'),
    )
    .join('\n');

/** The part of V8's format that is read here. Times are in microseconds. */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const summaryOf = (file: string, { nodes, samples, timeDeltas }: CpuProfile): ThreadProfile => {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const selfUs = new Map<string, { name: string; where: string; us: number }>();
  let busyUs = 0;
  samples.forEach((sample, index) => {
    const frame = frames.get(sample);
    const us = Math.max(0, timeDeltas[index] ?? 0);
    if (frame === undefined || IDLE.includes(frame.functionName)) return;
    busyUs += us;
    const where = placeOf(frame.url, frame.lineNumber);
    const key = `${frame.functionName} ${where}`;
    const known = selfUs.get(key) ?? { name: frame.functionName === '' ? '(anonymous)' : frame.functionName, where, us: 0 };
    known.us += us;
    selfUs.set(key, known);
  });
  const rows = [...selfUs.values()].sort((left, right) => right.us - left.us).slice(0, ROWS);
  return {
    file,
    thread: threadOf(file),
    busyMs: busyUs / 1000,
    rows: rows.map(({ name, where, us }) => ({ name, where, selfMs: us / 1000 })),
  };
};

/** Node ends the name of a profile in `.THREAD.NUMBER.cpuprofile`; the main thread is 0. */
const threadOf = (file: string): string => {
  const thread = /\.(\d+)\.\d+\.cpuprofile$/.exec(file)?.[1];
  if (thread === undefined) return 'a thread';
  return Number(thread) === 0 ? 'main thread' : `worker thread ${Number(thread)}`;
};

const placeOf = (url: string, lineNumber: number): string => {
  if (url === '') return '';
  const file = url.startsWith('file:') ? relative(top, fileURLToPath(url)) : url;
  return `${file}:${lineNumber + 1}`;
};
