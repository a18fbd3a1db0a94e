/** Finds the first byte of a file that is not UTF-8, so that the translator is told where, not only that. */

/** Length of the sequence a lead byte begins and the range of its second byte (Unicode 15, table 3-7); 0 for no lead. */
function leadOf(byte: number): {
  readonly length: number;
  readonly low: number;
  readonly high: number;
} {
  if (byte < 0x80) return { length: 1, low: 0, high: 0 };
  if (byte >= 0xc2 && byte <= 0xdf) return { length: 2, low: 0x80, high: 0xbf };
  if (byte === 0xe0) return { length: 3, low: 0xa0, high: 0xbf };
  if (byte === 0xed) return { length: 3, low: 0x80, high: 0x9f };
  if (byte >= 0xe1 && byte <= 0xef) return { length: 3, low: 0x80, high: 0xbf };
  if (byte === 0xf0) return { length: 4, low: 0x90, high: 0xbf };
  if (byte >= 0xf1 && byte <= 0xf3) return { length: 4, low: 0x80, high: 0xbf };
  if (byte === 0xf4) return { length: 4, low: 0x80, high: 0x8f };
  return { length: 0, low: 0, high: 0 };
}

/**
 * Place of the first byte of the first sequence that is not well-formed UTF-8 (overlong forms, surrogates and cut
 * sequences included), or -1.
 */
export function firstBadUtf8(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const { length, low, high } = leadOf(bytes[at] ?? 0);
    if (length === 0 || at + length > bytes.length) return at;
    for (let i = 1; i < length; i += 1) {
      const byte = bytes[at + i] ?? 0;
      if (i === 1 ? byte < low || byte > high : byte < 0x80 || byte > 0xbf) return at;
    }
    at += length;
  }
  return -1;
}
