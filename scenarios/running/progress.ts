// How a long command says what it does, how far it is and how long it will take still: one line in place in a terminal, a plain line every few
// seconds elsewhere. Always on stderr, so that stdout holds results only.

/** One step of progress: `done` of `total` units, and what they are in words. */
export interface ProgressStep {
  readonly done: number;
  readonly total: number;
  readonly text: string;
  /** What is done does not tell how long the rest takes, or the words say it already: then nothing is guessed. */
  readonly hasNoPace?: boolean;
}

export type OnProgress = (step: ProgressStep) => void;

/** Without a terminal a line is printed at most this often. Unit: ms. */
const PLAIN_EVERY_MS = 5000;
const IN_PLACE_EVERY_MS = 100;

/** Tells one thing's progress under its name. */
export class Progress {
  readonly #name: string;
  readonly #startedAt = performance.now();
  #toldAt = -Infinity;

  constructor(name: string) {
    this.#name = name;
  }

  readonly tell: OnProgress = ({ done, total, text, hasNoPace = false }) => {
    const now = performance.now();
    const inPlace = process.stderr.isTTY;
    if (now - this.#toldAt < (inPlace ? IN_PLACE_EVERY_MS : PLAIN_EVERY_MS)) return;
    this.#toldAt = now;
    const ratio = total === 0 ? 0 : done / total;
    const leftMs = !hasNoPace && ratio > 0.02 && ratio < 1 ? ((now - this.#startedAt) * (1 - ratio)) / ratio : undefined;
    const line = `${this.#name}: ${Math.floor(ratio * 100)} %, ${text}${leftMs === undefined ? '' : `, about ${sayLeft(leftMs)} left`}`;
    process.stderr.write(inPlace ? `\r\u001b[K${line.slice(0, Math.max(20, process.stderr.columns - 1))}` : `${line}\n`);
  };

  /** The last word: how long it took. */
  end(text: string): void {
    const line = `${this.#name}: ${text} (${sayDuration(performance.now() - this.#startedAt)})`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}\n` : `${line}\n`);
  }
}

/** No progress at all, for callers that print nothing. */
export const silentProgress: OnProgress = () => undefined;

/** What is left, which nobody knows to the millisecond: whole seconds or minutes, never less than there is. Unit: ms. */
export const sayLeft = (ms: number): string => (ms < 90_000 ? `${Math.max(1, Math.ceil(ms / 1000))} s` : `${Math.ceil(ms / 60_000)} min`);

/** A duration in ms as a person says it. */
export const sayDuration = (ms: number): string => {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 90) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  return `${Math.round(seconds / 60)} min`;
};
