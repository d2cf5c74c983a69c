// Ctrl-C for commands that have something to put away: the first signal asks them to stop, a second one ends the program at once.

/** A process's signals for as long as something runs that must be put away. */
export interface StopSignals extends Disposable {
  /** Aborted at the first SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** Resolves then. */
  readonly asked: Promise<void>;
}

/** What a program killed by Ctrl-C exits with, by the shell's custom: 128 + SIGINT. */
export const EXIT_INTERRUPTED = 130;

/** Listens until disposed of. */
export const stopSignals = (): StopSignals => {
  const stopping = new AbortController();
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  const heard = (): void => {
    if (stopping.signal.aborted) process.exit(EXIT_INTERRUPTED);
    stopping.abort(new Interrupted());
    resolve();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
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
