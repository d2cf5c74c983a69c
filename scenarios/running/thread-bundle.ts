// A thread's program as one file, in which a name is found sooner than through an import (core/PERFORMANCE.md). Threads start no later for it: they read
// one file instead of a hundred.

import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { assert } from '../../core/assert.ts';

const top = join(import.meta.dirname, '..', '..');
/** Where tools keep what they can make again. */
const cacheFolder = join(top, 'node_modules', '.cache', 'doubleping');

/**
 * The file with everything it imports but Node's own modules, as one ES module in `folder`; gives its address. Looked at anew each time, so it is never
 * older than the source. Where nothing can be written the source itself is the answer, which only takes longer.
 */
export const bundleForThread = async (workerFile: URL, folder = cacheFolder): Promise<URL> => {
  const source = fileURLToPath(workerFile);
  const code = await codeOf(source);
  const bundled = join(folder, `${relative(top, source).replaceAll(sep, '-').replace(/\.ts$/, '')}.mjs`);
  try {
    await mkdir(folder, { recursive: true });
    await writeIfNew(bundled, code);
  } catch {
    return workerFile;
  }
  return pathToFileURL(bundled);
};

const codeOf = async (file: string): Promise<string> => {
  await using bundle = await rolldown({ input: file, platform: 'node', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', comments: false });
  const [{ code }] = output;
  assert(output.length === 1 && !/\bimport\.meta\b/.test(code), 'a thread needs nothing from the folder its source lies in');
  return code;
};

/** All at once: another process may be reading it this very moment. */
const writeIfNew = async (file: string, text: string): Promise<void> => {
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === text) return;
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, text);
  await rename(fresh, file);
};
