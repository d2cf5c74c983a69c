// What a party was told, stamped, since it began or since its last save: enough to run the same party again on a laptop. Bounded: a party
// that is not being recorded begins its log anew with each checkpoint, and a log that outgrows its bound says how much it has let go.

import { partyTime, type PartyTimeMs } from '../../core/ids.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import type { PartyInput } from '../../core/party/inputs.ts';

/** Inputs one log keeps: two minutes of twelve players at their rate limit. */
export const INPUT_LOG_MAX = 50_000;

export interface StampedInput {
  readonly at: PartyTimeMs;
  readonly input: PartyInput;
}

export interface StampedEffects {
  readonly at: PartyTimeMs;
  readonly effects: readonly PartyEffect[];
}

/** A log as data. Replaying `inputs` on `base` gives the party as it was; `effects` is filled only by a recording. */
export interface LoggedParty {
  /** JSON of the state the inputs were applied to; undefined when that is a fresh party of the order. */
  readonly base: string | undefined;
  readonly inputs: readonly StampedInput[];
  readonly effects: readonly StampedEffects[];
  /** How far the party's clock was driven: wakes due before it were performed, or were about to be. */
  readonly reachedAt: PartyTimeMs;
  /** Inputs let go because the log was full; 0 means the log replays. */
  readonly droppedCount: number;
}

/** One party's log. Owns nothing but memory. */
export class InputLog {
  readonly #keepsAll: boolean;
  #base: string | undefined;
  #inputs: StampedInput[] = [];
  #effects: StampedEffects[] = [];
  #reachedAt = partyTime(0);
  #droppedCount = 0;

  /** `keepsAll`: a recording, which keeps inputs and effects from the beginning instead of from the last checkpoint. */
  constructor({ base, keepsAll }: { base: string | undefined; keepsAll: boolean }) {
    this.#base = base;
    this.#keepsAll = keepsAll;
  }

  noteInput(input: PartyInput, at: PartyTimeMs): void {
    if (this.#inputs.length < INPUT_LOG_MAX) this.#inputs.push({ at, input });
    else this.#droppedCount += 1;
  }

  noteReached(at: PartyTimeMs): void {
    this.#reachedAt = at;
  }

  /** Copies what it keeps: what a machine's effects refer to may change before the log is read. */
  noteEffects(effects: readonly PartyEffect[], at: PartyTimeMs): void {
    if (this.#keepsAll && effects.length > 0 && this.#effects.length < INPUT_LOG_MAX)
      this.#effects.push({ at, effects: structuredClone(effects) });
  }

  /** The state was taken whole: what came before is no longer needed for a replay. */
  noteCheckpoint(checkpoint: string): void {
    if (this.#keepsAll) return;
    this.#base = checkpoint;
    this.#inputs = [];
    this.#droppedCount = 0;
  }

  read(): LoggedParty {
    return { base: this.#base, inputs: this.#inputs, effects: this.#effects, reachedAt: this.#reachedAt, droppedCount: this.#droppedCount };
  }
}
