// `TextDecoder` for a k6 that has none (before 2.2): UTF-8 only, as much of it as the codec asks for. Imported before the codec, which makes one when it
// loads. Where k6 has its own, that one is used.

/** What stands for bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

interface Options {
  readonly fatal?: boolean;
}

class Utf8Decoder {
  readonly #isFatal: boolean;

  constructor(_label = 'utf-8', { fatal = false }: Options = {}) {
    this.#isFatal = fatal;
  }

  /** Throws a TypeError for bytes that are no UTF-8 when `fatal`; otherwise each such byte becomes U+FFFD. */
  decode(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length;) {
      const { codePoint, length } = sequenceAt(bytes, at);
      if (codePoint === undefined && this.#isFatal) throw new TypeError('these bytes are no UTF-8');
      text += codePoint === undefined ? REPLACEMENT : String.fromCodePoint(codePoint);
      at += length;
    }
    return text;
  }
}

/** The character that begins at `at`, and how many bytes it takes; no code point where there is none. */
const sequenceAt = (bytes: Uint8Array, at: number): { readonly codePoint: number | undefined; readonly length: number } => {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { codePoint: first, length: 1 };
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  let codePoint = first & (0xff >> (length + 1));
  for (let index = 1; index < length; index += 1) {
    const next = bytes[at + index] ?? 0;
    if ((next & 0xc0) !== 0x80) return { codePoint: undefined, length: 1 };
    codePoint = (codePoint << 6) | (next & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  const isCharacter = first >= 0xc2 && codePoint >= least && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff);
  return isCharacter ? { codePoint, length } : { codePoint: undefined, length: 1 };
};

const scope = globalThis as { TextDecoder?: unknown };
scope.TextDecoder ??= Utf8Decoder;
