/**
 * A line of the memory's files: a JSON object whose last member is a checksum of everything before it, so that a
 * flipped bit is noticed and a person can still read and write the file. Lines written by hand have no checksum.
 */
import { crc32 } from 'node:zlib';

/** Longest line of a record that is taken in, without its end. A longer one is not a record of a newsroom but an accident. */
export const LINE_BYTES_MAX = 1 << 20;

/**
 * Longest line that is read, and written where states of one record meet that were short enough each: what several
 * people said about the same segment is kept side by side, and must be read again.
 */
export const MERGED_BYTES_MAX = 8 << 20;

/** `,"crc":"xxxxxxxx"}` */
const SEAL_BYTES = 18;
const SEAL_START = Buffer.from(',"crc":"', 'latin1');
const CLOSING_BRACE = 0x7d;
const QUOTE = 0x22;
const LINE_END = 0x0a;

/** What the end of a line says about it: checksum right, no checksum, or a wrong (or half destroyed) one. */
export type Seal = 'right' | 'none' | 'wrong';

/** CRC-32 (IEEE, as in zlib) in eight hexadecimal digits. */
export function checksum(bytes: Uint8Array): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}

/** The bytes of one line, its end included, for an object in JSON that has at least one member and none named crc. */
export function sealLine(json: string): Buffer {
  const body = Buffer.from(json.slice(0, -1), 'utf8');
  return Buffer.concat([body, Buffer.from(`,"crc":"${checksum(body)}"}\n`, 'latin1')]);
}

const HEX_DIGITS = Buffer.from('0123456789abcdef', 'latin1');
/** Most bytes that UTF-8 takes for one UTF-16 unit. */
const BYTES_A_UNIT_MAX = 3;

/** A line among those of a {@link LineBuffer}. */
export interface BufferedLine {
  /** Its bytes without the line end, good until the next `add` or `clear`. */
  readonly bytes: Buffer;
  /** The checksum in its seal. */
  readonly sum: number;
}

/** Seals very many lines into one piece of bytes, where {@link sealLine} makes a piece of each. */
export class LineBuffer {
  #bytes = Buffer.allocUnsafe(1 << 20);
  #length = 0;

  /** Bytes of all lines, their ends included. */
  get length(): number {
    return this.#length;
  }

  /** Adds the line of an object in JSON, as {@link sealLine} makes it. */
  add(json: string): BufferedLine {
    const start = this.#length;
    this.#reserve(json.length * BYTES_A_UNIT_MAX + SEAL_BYTES + 1);
    const bytes = this.#bytes;
    // The brace at the end of the JSON gives its place to the seal, which ends with one.
    const sealAt = start + bytes.write(json, start, 'utf8') - 1;
    const sum = crc32(bytes.subarray(start, sealAt));
    let at = sealAt + SEAL_START.copy(bytes, sealAt);
    for (let shift = 28; shift >= 0; shift -= 4, at += 1)
      bytes[at] = HEX_DIGITS[(sum >>> shift) & 15] ?? 0;
    bytes[at] = QUOTE;
    bytes[at + 1] = CLOSING_BRACE;
    bytes[at + 2] = LINE_END;
    this.#length = at + 3;
    return { bytes: bytes.subarray(start, at + 2), sum };
  }

  /** Takes back the line that was added last. */
  drop({ bytes }: BufferedLine): void {
    this.#length -= bytes.length + 1;
  }

  /** All lines so far, good until the next `add` or `clear`. */
  take(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Forgets all lines. */
  clear(): void {
    this.#length = 0;
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(wider, 0, 0, this.#length);
    this.#bytes = wider;
  }
}

function differingBits(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (const [i, byte] of a.entries()) {
    for (let bits = byte ^ (b[i] ?? 0); bits > 0; bits &= bits - 1) count += 1;
  }
  return count;
}

/** A line whose end differs from the right seal by so few bits was sealed once: its seal is damaged, not absent. */
const DAMAGED_SEAL_BITS = 4;
/** An end that shares fewer bytes than this with the fixed part of a seal is not compared any further. */
const SEAL_START_ALIKE_MIN = 5;

function alikeBytes(tail: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < SEAL_START.length; i += 1) if (tail[i] === SEAL_START[i]) count += 1;
  return count;
}

/** Checks the seal of a line given without its end. */
export function checkSeal(line: Uint8Array): Seal {
  if (line.length <= SEAL_BYTES) return 'none';
  const tail = line.subarray(line.length - SEAL_BYTES);
  const alike = alikeBytes(tail);
  if (alike < SEAL_START_ALIKE_MIN) return 'none';
  const sum = checksum(line.subarray(0, line.length - SEAL_BYTES));
  const right = Buffer.from(`,"crc":"${sum}"}`, 'latin1');
  const bits = differingBits(right, tail);
  if (bits === 0) return 'right';
  const looksSealed = alike === SEAL_START.length && tail[SEAL_BYTES - 1] === CLOSING_BRACE;
  return looksSealed || bits <= DAMAGED_SEAL_BITS ? 'wrong' : 'none';
}

/** The checksum of a line given without its end: the one it was sealed with, or that of a line written by hand. */
export function sumOf(line: Uint8Array): number {
  const tail = line.subarray(Math.max(0, line.length - SEAL_BYTES));
  if (tail.length === SEAL_BYTES && alikeBytes(tail) === SEAL_START.length) {
    let sum = 0;
    for (let i = SEAL_START.length; i < SEAL_BYTES - 2; i += 1)
      sum = sum * 16 + hexDigit(tail[i] ?? 0);
    return sum >>> 0;
  }
  return crc32(line);
}

/** Value of a hexadecimal digit in lower case. */
function hexDigit(code: number): number {
  return code < 0x3a ? code - 0x30 : code - 0x57;
}

/** Whether a line, given without its end, is that of a record that was deleted. */
export function isTombstone(line: Buffer): boolean {
  return line.includes(DELETED);
}

/** Inside a text the quotation marks would be escaped. */
const DELETED = Buffer.from('"deleted":true', 'latin1');

/**
 * Whether a line may hold an escaped character (`\u`), which is how half a surrogate pair is written. Most lines have
 * no backslash at all, and one byte is found faster than two.
 */
export function hasEscape(line: Buffer): boolean {
  return line.includes(BACKSLASH) && line.includes('\\u');
}

const ID_START = Buffer.from('{"id":"', 'latin1');
const BACKSLASH = 0x5c;

/** The id of a line that begins with it, read without parsing; undefined when it does not or has escapes in it. */
export function idAtStart(line: Buffer): string | undefined {
  if (!line.subarray(0, ID_START.length).equals(ID_START)) return undefined;
  const end = line.indexOf(QUOTE, ID_START.length);
  if (end < 0) return undefined;
  for (let i = ID_START.length; i < end; i += 1) if (line[i] === BACKSLASH) return undefined;
  return line.toString('utf8', ID_START.length, end);
}
