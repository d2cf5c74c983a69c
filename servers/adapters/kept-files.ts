// Files that parties leave behind: `<data>/broken/` for those that broke, `<data>/traces/` for those that were recorded.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeepParty } from '../party/kept-party.ts';

/** Writes `<dataFolder>/<folder>/<party>.json`. */
export const keepIn =
  (dataFolder: string): KeepParty =>
  async (kind, kept) => {
    const folder = join(dataFolder, kind);
    await mkdir(folder, { recursive: true });
    // A colon is fine in an id and not in every file system's names.
    const file = join(folder, `${kept.party.replaceAll(':', '_')}.json`);
    await writeFile(file, JSON.stringify(kept));
    return file;
  };
