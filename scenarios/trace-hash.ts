// Names a course of events by its instants, so that two runs can be told to be the same without keeping either.

/** FNV-1a over the bits of the instants. */
export class TraceHash {
  value = 0x811c9dc5;
  readonly #float = new Float64Array(1);
  readonly #words = new Uint32Array(this.#float.buffer);

  add(instant: number): void {
    this.#float[0] = instant;
    this.value = Math.imul(this.value ^ (this.#words[0] ?? 0), 0x01000193);
    this.value = Math.imul(this.value ^ (this.#words[1] ?? 0), 0x01000193) >>> 0;
  }
}
