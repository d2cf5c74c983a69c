// Work in equal pieces over all cores. Each piece carries its own seed, so the results, given in the order of the pieces, are the same on any number of
// threads.

import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';

/** Unit: MiB per thread. Measured on the exchanges of `duel sim` in one thread: 12 is up to 9 % slower, 24 to 192 are alike. */
const NURSERY_MB = 64;

/** V8 compiles in place what has up to eight shapes, not four: messages and events have. Measured on the exchanges of `duel sim`: 5 %, and no later start. */
const SHAPES_FLAG = '--max-valid-polymorphic-map-count=8';
/** V8 compiles three times as much of a function's callees into it. The same exchanges take 15 % less, but the first ones come 0.15 s later. */
const INLINING_FLAG = '--max-inlined-bytecode-size-cumulative=3000';

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
  // For the whole process; V8 reads them whenever it compiles a function, and nothing on the threads is compiled yet.
  setFlagsFromString(SHAPES_FLAG);
  if (isLong) setFlagsFromString(INLINING_FLAG);
  const pool = new Piscina<Parameters<Work>[0], Awaited<ReturnType<Work>>>({
    filename: workerFile.href,
    minThreads: Math.min(threads, Math.max(1, pieces.length)),
    maxThreads: Math.min(threads, Math.max(1, pieces.length)),
    maxQueue: Math.max(1, pieces.length),
    // Simulations make and drop many small things; a larger nursery lets nearly all of them die in it.
    resourceLimits: { maxYoungGenerationSizeMb: NURSERY_MB },
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
