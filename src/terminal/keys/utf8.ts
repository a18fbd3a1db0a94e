/** Reading single UTF-8 characters from a byte stream that may stop anywhere. */

/** One step of the reader: how many bytes, and the character they make (none for bytes that make no character). */
export interface Utf8Step {
  readonly length: number;
  readonly char?: string;
}

/** Smallest code point that may be written with the given number of bytes (RFC 3629: no overlong forms). */
const SMALLEST = [0, 0, 0x80, 0x800, 0x10000];

function expectedLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  return 0;
}

/**
 * Reads the character at `at`. Null means that more bytes are needed. Invalid bytes are consumed one run at a time
 * and yield no character: what is no text must not be typed into a translation.
 */
export function readUtf8(bytes: Uint8Array, at: number): Utf8Step | null {
  const lead = bytes[at] ?? 0;
  const length = expectedLength(lead);
  if (length === 0) return { length: 1 };
  if (length === 1) return { length: 1, char: String.fromCharCode(lead) };
  let codePoint = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return null;
    if ((byte & 0xc0) !== 0x80) return { length: i };
    codePoint = (codePoint << 6) | (byte & 0x3f);
  }
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  if (codePoint < (SMALLEST[length] ?? 0) || codePoint > 0x10ffff || surrogate) return { length };
  // C1 controls have no place in typed text.
  if (codePoint >= 0x80 && codePoint <= 0x9f) return { length };
  return { length, char: String.fromCodePoint(codePoint) };
}
