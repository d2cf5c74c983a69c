// Names a course of events by its instants and by what was said, so that two runs can be told to be the same without keeping either.

const PRIME = 0x01000193;

/** FNV-1a over the bits of what is added. */
export class TraceHash {
  value = 0x811c9dc5;
  readonly #float = new Float64Array(1);
  readonly #words = new Uint32Array(this.#float.buffer);

  add(instant: number): void {
    this.#float[0] = instant;
    this.value = Math.imul(this.value ^ (this.#words[0] ?? 0), PRIME);
    this.value = Math.imul(this.value ^ (this.#words[1] ?? 0), PRIME) >>> 0;
  }

  addBytes(bytes: Uint8Array): void {
    let { value } = this;
    for (let index = 0; index < bytes.length; index += 1) value = Math.imul(value ^ (bytes[index] as number), PRIME);
    this.value = value >>> 0;
  }

  addText(text: string): void {
    let { value } = this;
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), PRIME);
    this.value = value >>> 0;
  }
}
