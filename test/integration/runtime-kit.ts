// The machine's own runtime for tests, silent; and one whose wall clock a test moves by hand.

import { wallTime } from '../../core/ids.ts';
import { nodeRuntime } from '../../servers/adapters/node-runtime.ts';
import type { Runtime } from '../../servers/ports/runtime.ts';

/** Real clocks and timers, and nothing logged. */
export const quietRuntime = (): Runtime => nodeRuntime('silent');

/** The same with a wall clock that reads what `wallNow` says. Unit: ms since the epoch. */
export const runtimeAt = (wallNow: () => number): Runtime => ({ ...quietRuntime(), wallNow: () => wallTime(wallNow()) });
