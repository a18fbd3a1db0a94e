/** Which encoding a text file is in, and writing in the same one again. */
import { firstBadUtf8 } from './utf8.ts';

/** Encodings read: the first three are recognised, the others are used only when asked for. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'windows-1254',
  'windows-1252',
  'iso-8859-6',
  'iso-8859-9',
] as const;

/** Name of an encoding, as the WHATWG encoding standard spells it. */
export type Encoding = (typeof ENCODINGS)[number];

/** Names of ISO 8859-1. */
const LATIN_1 = new Set(['iso-8859-1', 'iso8859-1', 'latin1', 'latin-1', 'l1']);

/** Finds an encoding by the name a person or a file gives it, such as `UTF8`, `UTF-16` or `cp1256`. */
export function encodingNamed(name: string): Encoding | undefined {
  const bare = name.trim().toLowerCase().replace(/_/g, '-');
  const full = bare
    .replace(/^(?:cp-?|win-?|windows)(?=125\d$)/, 'windows-')
    .replace(/^utf(?=\d)/, 'utf-');
  if (full === 'utf-16') return 'utf-16le';
  // What calls itself Latin 1 is read as the WHATWG standard has it, with the characters that Windows added.
  if (LATIN_1.has(full)) return 'windows-1252';
  return ENCODINGS.find((encoding) => encoding === full);
}

/** What the first bytes say. */
export interface Detected {
  readonly encoding: Encoding;
  /** Bytes of the byte order mark, 0 when there is none. */
  readonly markBytes: number;
}

/**
 * High bytes of UTF-16 units in our texts: Latin, Arabic, general punctuation and the presentation forms. In a file of
 * any other kind they do not make up nearly every second byte.
 */
const HIGH_BYTES = new Set([0x00, 0x01, 0x06, 0x20, 0xfb, 0xfd, 0xfe]);
/** Share of such bytes above which a file without a mark is taken for UTF-16. */
const HIGH_BYTES_SHARE_MIN = 0.9;
/** Bytes looked at. */
const SAMPLE_BYTES = 4096;

function looksLikeUtf16(bytes: Uint8Array, highFirst: boolean): boolean {
  const end = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let high = 0;
  let zeros = 0;
  for (let i = highFirst ? 0 : 1; i < end; i += 2) {
    const byte = bytes[i] ?? 0;
    if (HIGH_BYTES.has(byte)) high += 1;
    if (byte === 0) zeros += 1;
  }
  return end >= 4 && zeros > 0 && high >= (end / 2) * HIGH_BYTES_SHARE_MIN;
}

/** Whether bytes begin with the mark of UTF-32, which is not read and must not be taken for UTF-16. */
export function isUtf32([a, b, c, d]: Uint8Array): boolean {
  return (
    (a === 0xff && b === 0xfe && c === 0 && d === 0) ||
    (a === 0 && b === 0 && c === 0xfe && d === 0xff)
  );
}

/** The encoding of a file that nobody has said anything about: by its mark, by where its zeros stand, else UTF-8. */
export function detectEncoding(bytes: Uint8Array): Detected {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', markBytes: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', markBytes: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', markBytes: 2 };
  if (bytes.length % 2 === 0) {
    if (looksLikeUtf16(bytes, false)) return { encoding: 'utf-16le', markBytes: 0 };
    if (looksLikeUtf16(bytes, true)) return { encoding: 'utf-16be', markBytes: 0 };
  }
  return { encoding: 'utf-8', markBytes: 0 };
}

/** Place of the first byte that is not text in an encoding, or -1. */
export function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'utf-8') return firstBadUtf8(bytes);
  if (!encoding.startsWith('utf-16')) return -1;
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const unit = (at: number) => (bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8);
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const code = unit(at);
    if (code < 0xd800 || code > 0xdfff) continue;
    const next = at + 3 < bytes.length ? unit(at + 2) : 0;
    if (code > 0xdbff || next < 0xdc00 || next > 0xdfff) return at;
    at += 2;
  }
  return bytes.length % 2 === 0 ? -1 : bytes.length - 1;
}

/** Decodes bytes without their mark, or returns undefined when one of them is not text in the encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    // The only error a fatal decoder throws; the caller asks `firstBadByte` where it lies.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function encodeUtf16(text: string, highFirst: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), !highFirst);
  return bytes;
}

function encodeSingleBytes(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> | undefined {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1) {
    const char = decoder.decode(Uint8Array.of(byte));
    if (char !== '\ufffd') byteOf.set(char, byte);
  }
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const byte = byteOf.get(text.charAt(i));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}

/** The bytes of a text without mark; undefined when the encoding has no place for one of its characters. */
export function encodeText(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return encodeUtf16(text, false);
  if (encoding === 'utf-16be') return encodeUtf16(text, true);
  return encodeSingleBytes(text, encoding);
}
