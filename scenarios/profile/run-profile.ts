// One profile: a process of ours inside a profiler, put under load from this one, and told to end when that is over; then the profiler draws.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MeasuredProcess } from '../running/measured-process.ts';
import { installTool } from '../load/tool.ts';
import type { OnProgress } from '../running/progress.ts';
import { clinicFolder, clinicPages, CLINIC_TOOLS, DRAWING_MS, insideClinic } from './clinic.ts';
import { describeCpuProfiles, readCpuProfiles, withCpuProfiles, type ThreadProfile } from './cpu-profiles.ts';
import { subjectCalled } from './subjects.ts';

/** `cpu` is Node's own profiler, which sees worker threads too. */
export const PROFILE_TOOLS = [...CLINIC_TOOLS, 'cpu'] as const;
export type ProfileTool = (typeof PROFILE_TOOLS)[number];

export interface ProfileOptions {
  readonly tool: ProfileTool;
  /** `density`, `sim`, or a journey. */
  readonly subject: string;
  readonly parties: number;
  readonly seconds: number;
  /** Worker threads of the party host under `cpu`; under clinic parties run in place. */
  readonly threads: number;
  /** Where the folder of this profile is made. */
  readonly profilesFolder: string;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

export interface ProfileResult {
  readonly folder: string;
  /** What there is to look at. */
  readonly files: readonly string[];
  /** What stands out, of a processor profile. */
  readonly threads?: readonly ThreadProfile[];
}

/** Takes the profile. Throws `BadFile`, `ToolMissing` or `ToolFailed`, and the signal's reason when aborted; leaves nothing running. */
export const runProfile = async (options: ProfileOptions): Promise<ProfileResult> => {
  const { tool, onProgress, signal } = options;
  const threads = tool === 'cpu' ? options.threads : 0;
  const subject = await subjectCalled(options.subject, { threads, parties: options.parties, seconds: options.seconds });
  await prepareProfile(tool, onProgress, signal);
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  const folder = join(options.profilesFolder, `${stamp}-${tool}-${subject.name}`);
  await mkdir(folder, { recursive: true });
  const launch = tool === 'cpu' ? withCpuProfiles(folder) : insideClinic(tool, folder);
  onProgress({ done: 0, total: 1, text: 'starting what is profiled' });
  const { file, argument } = subject;
  const measured = await MeasuredProcess.start({ file, argument, launch, stopWithinMs: DRAWING_MS }).catch((error: unknown) => {
    // Ctrl-C reaches the process too, and one that was still beginning ends by it.
    signal.throwIfAborted();
    throw error;
  });
  try {
    await subject.load(measured, onProgress, signal);
    onProgress({ done: 1, total: 1, text: 'drawing' });
  } finally {
    await measured[Symbol.asyncDispose]();
  }
  return tool === 'cpu' ? cpuResult(folder, measured.output()) : clinicResult(folder, measured.output());
};

/** Sees that the profiler is there. Throws `ToolMissing`. */
export const prepareProfile = async (tool: ProfileTool, onProgress: OnProgress, signal?: AbortSignal): Promise<void> => {
  if (tool !== 'cpu') await installTool(clinicFolder, onProgress, signal);
};

/** The result for a person. */
export const describeProfile = ({ folder, files, threads }: ProfileResult): string => {
  const what = threads === undefined ? 'picture' : 'profile';
  return [
    ...(threads === undefined ? [] : [describeCpuProfiles(threads), '']),
    files.length === 1 ? `The ${what}: ${files[0]}` : `${files.length} ${what}s are in ${folder}`,
    `Open ${files.length === 1 ? 'it' : 'them'} in ${threads === undefined ? 'a browser' : 'Chromium’s developer tools (Performance, Load profile)'}.`,
    '',
  ].join('\n');
};

const cpuResult = async (folder: string, output: string): Promise<ProfileResult> => {
  const threads = await readCpuProfiles(folder, output);
  return { folder, files: threads.map(({ file }) => file), threads };
};

const clinicResult = async (folder: string, output: string): Promise<ProfileResult> => ({
  folder,
  files: await clinicPages(folder, output),
});
