// Work in equal pieces over all cores. Each piece carries its own seed, so the results, given in the order of the pieces, are the same on any number of
// threads.

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { bundleForThread } from './thread-bundle.ts';

/** How long work is compiled: with three times as much of what it calls, and in place what has up to eight shapes (core/PERFORMANCE.md). */
const LONG_WORK_FLAGS = ['--max-inlined-bytecode-size-cumulative=3000', '--max-valid-polymorphic-map-count=8'];

/** How far the work has come: pieces done of all. */
export type PiecesProgress = (done: number, total: number) => void;

/**
 * Runs every piece through the default export of `workerFile`, a function of type `Work`; answers in the order of the pieces. `threads` defaults to every
 * core. `isLong`: the work takes each thread seconds, so that compiling more of it pays.
 */
export const mapOnThreads = async <Work extends (piece: never) => unknown>(
  workerFile: URL,
  pieces: readonly Parameters<Work>[0][],
  {
    threads = availableParallelism(),
    isLong = false,
    onProgress = () => undefined,
  }: { threads?: number | undefined; isLong?: boolean; onProgress?: PiecesProgress | undefined } = {},
): Promise<Awaited<ReturnType<Work>>[]> => {
  // They hold for the whole process; V8 reads them whenever it compiles a function.
  if (isLong) for (const flag of LONG_WORK_FLAGS) setFlagsFromString(flag);
  const bundled = await bundleForThread(workerFile);
  const pool = new Piscina<Parameters<Work>[0], Awaited<ReturnType<Work>>>({
    filename: bundled.href,
    minThreads: Math.min(threads, Math.max(1, pieces.length)),
    maxThreads: Math.min(threads, Math.max(1, pieces.length)),
    maxQueue: Math.max(1, pieces.length),
  });
  let done = 0;
  try {
    return await Promise.all(
      pieces.map(async (piece) => {
        const result = await pool.run(piece);
        done += 1;
        onProgress(done, pieces.length);
        return result;
      }),
    );
  } finally {
    await pool.destroy();
  }
};
