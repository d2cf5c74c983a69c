// Clinic around a process of ours: doctor, flame, bubbleprof and heap, each a page to look at. It sees one thread, so parties run in place.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unreachable } from '../../core/assert.ts';
import type { Launch } from '../running/measured-process.ts';
import { ToolFailed } from '../load/generator.ts';
import type { ToolFolder } from '../load/tool.ts';

export const CLINIC_TOOLS = ['doctor', 'flame', 'bubbleprof', 'heap'] as const;
export type ClinicTool = (typeof CLINIC_TOOLS)[number];

export const clinicFolder: ToolFolder = { name: 'clinic', folder: join(import.meta.dirname, 'clinic'), megabytes: 160 };

/** Clinic reads what was written and draws it when the process has ended. Unit: ms. */
export const DRAWING_MS = 300_000;

/** Node with the script, inside clinic, which writes into `folder`. */
export const insideClinic =
  (tool: ClinicTool, folder: string) =>
  (script: readonly string[]): Launch => ({
    program: process.execPath,
    args: [
      join(clinicFolder.folder, 'node_modules', 'clinic', 'bin.js'),
      subcommandOf(tool),
      '--open=false',
      '--dest',
      folder,
      '--',
      process.execPath,
      ...script,
    ],
    // Without it, and without a terminal, clinic asks a question nobody can answer, profiles nothing and calls that success.
    environment: { NO_INSIGHT: '1' },
  });

/** The pages clinic left in `folder`. Throws `ToolFailed`, with what it said, when there is none. */
export const clinicPages = async (folder: string, output: string): Promise<string[]> => {
  const pages = (await readdir(folder)).filter((file) => file.endsWith('.html')).map((file) => join(folder, file));
  if (pages.length === 0) throw new ToolFailed(`clinic left no page in ${folder}. It said last:\n${output}`);
  return pages;
};

const subcommandOf = (tool: ClinicTool): string => {
  switch (tool) {
    case 'doctor':
    case 'flame':
    case 'bubbleprof':
      return tool;
    case 'heap':
      return 'heapprofiler';
    default:
      return unreachable(tool);
  }
};
