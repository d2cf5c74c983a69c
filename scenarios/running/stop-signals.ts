// Ctrl-C for commands that have something to put away: the first signal asks them to stop. One press often comes as several signals (the terminal's, and
// the same passed on by whoever started us), and people press twice, so what follows at once is the same request; one that comes later ends the program.

/** A process's signals for as long as something runs that must be put away. */
export interface StopSignals extends Disposable {
  /** Aborted at the first SIGINT, SIGTERM or SIGHUP (the terminal was closed). */
  readonly signal: AbortSignal;
  /** Resolves then. */
  readonly asked: Promise<void>;
}

/** What a program killed by Ctrl-C exits with, by the shell's custom: 128 + SIGINT. */
export const EXIT_INTERRUPTED = 130;

/** For so long after the first signal others say nothing new: putting away takes about this. Unit: ms. */
const SAME_REQUEST_MS = 2000;

/** What signals are heard by; tests set their own. */
export interface SignalSurroundings {
  readonly nowMs: () => number;
  readonly exit: (code: number) => void;
}

const thisProcess: SignalSurroundings = { nowMs: () => performance.now(), exit: (code) => process.exit(code) };

/** Listens until disposed of. */
export const stopSignals = ({ nowMs, exit }: SignalSurroundings = thisProcess): StopSignals => {
  const stopping = new AbortController();
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  let firstAtMs: number | undefined;
  const heard = (): void => {
    firstAtMs ??= nowMs();
    if (nowMs() - firstAtMs > SAME_REQUEST_MS) exit(EXIT_INTERRUPTED);
    if (stopping.signal.aborted) return;
    stopping.abort(new Interrupted());
    resolve();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, heard);
  return {
    signal: stopping.signal,
    asked,
    [Symbol.dispose]: () => {
      for (const name of signals) process.off(name, heard);
    },
  };
};

/** Somebody asked the command to stop; no failure. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor() {
    super('Stopped before the end.');
  }
}

/** Rejects with the signal's reason once it is aborted; never settles without. For racing against work that knows no signal. */
export const whenAborted = (signal: AbortSignal | undefined): Promise<never> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const fail = (): void => reject(signal?.reason as Error);
  if (signal?.aborted === true) fail();
  else signal?.addEventListener('abort', fail, { once: true });
  // Nobody may be waiting any more when it comes.
  promise.catch(() => undefined);
  return promise;
};
