/** Reads a file of lines in large pieces; the caller gets each whole line with its place, and is told what the end looks like. */
import type { FileLayer } from './file-layer.ts';
import { MERGED_BYTES_MAX } from './line.ts';

/** A line without its end. `bytes` is only valid until the next line is asked for. */
export interface Line {
  readonly bytes: Buffer;
  /** Its first byte, also of a line that is too long; undefined for an empty line. */
  readonly firstByte: number | undefined;
  /** Place of its first byte in the file. */
  readonly start: number;
  /** Place after its line end. */
  readonly end: number;
  /** Counted from 1 at the place where reading began. */
  readonly number: number;
  /** True when the line ended with CR LF, as git's autocrlf leaves it. */
  readonly carriageReturn: boolean;
  /** True when the line is over the limit: then `bytes` is empty, and `start` and `end` say where it lies. */
  readonly tooLong: boolean;
  /** True for what follows the last line end. */
  readonly unfinished: boolean;
}

/** Where reading begins, and how long a line may be. */
export interface ReadLinesOptions {
  /** @default 0 */
  readonly from?: number;
  /** Longest line handed out, without its end. @default MERGED_BYTES_MAX */
  readonly lineBytesMax?: number;
}

const CHUNK_BYTES_MAX = 4 << 20;
const CHUNK_BYTES_MIN = 4 << 10;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const EMPTY = Buffer.alloc(0);

/** A window on the file that slides on as lines are taken out of it. */
class LineWindow {
  readonly #files: FileLayer;
  readonly #file: number;
  readonly #lineBytesMax: number;
  #buffer: Buffer;
  /** Bytes of the buffer in use. */
  #filled = 0;
  /** Where in the buffer the line being read begins, and how far it was searched for its end. */
  #lineStart = 0;
  #searched = 0;
  /** Place in the file of the buffer's first byte. */
  #base: number;
  /** Bytes of an over-long line that were let go, and its first byte. */
  #dropped = 0;
  #droppedFirst: number | undefined;
  #number = 1;

  constructor(files: FileLayer, file: number, from: number, lineBytesMax: number) {
    this.#files = files;
    this.#file = file;
    this.#base = from;
    this.#lineBytesMax = lineBytesMax;
    const left = files.statusOfOpen(file).sizeBytes - from + 1;
    this.#buffer = Buffer.allocUnsafe(Math.min(CHUNK_BYTES_MAX, Math.max(CHUNK_BYTES_MIN, left)));
  }

  /** The next whole line among the bytes read so far. */
  next(): Line | undefined {
    const feed = this.#buffer.subarray(0, this.#filled).indexOf(LINE_FEED, this.#searched);
    if (feed < 0) {
      this.#searched = this.#filled;
      return undefined;
    }
    const line = this.#line(feed, false);
    this.#lineStart = feed + 1;
    this.#searched = feed + 1;
    this.#number += 1;
    return line;
  }

  /** What is left when the file has ended. */
  rest(): Line | undefined {
    const isEmpty = this.#dropped === 0 && this.#lineStart === this.#filled;
    return isEmpty ? undefined : this.#line(this.#filled, true);
  }

  /** Reads more of the file; false at its end. */
  fill(): boolean {
    this.#makeRoom();
    const room = this.#buffer.subarray(this.#filled);
    const count = this.#files.read(this.#file, room, this.#base + this.#filled);
    this.#filled += count;
    return count > 0;
  }

  #line(until: number, unfinished: boolean): Line {
    const raw = this.#buffer.subarray(this.#lineStart, until);
    const carriageReturn = raw.length > 0 && raw[raw.length - 1] === CARRIAGE_RETURN;
    const bytes = carriageReturn ? raw.subarray(0, -1) : raw;
    const tooLong = this.#dropped > 0 || bytes.length > this.#lineBytesMax;
    const line = {
      bytes: tooLong ? EMPTY : bytes,
      firstByte: this.#dropped > 0 ? this.#droppedFirst : raw[0],
      start: this.#base + this.#lineStart - this.#dropped,
      end: this.#base + until + (unfinished ? 0 : 1),
      number: this.#number,
      carriageReturn,
      tooLong,
      unfinished,
    };
    this.#dropped = 0;
    return line;
  }

  /** Moves the line being read to the front; lets it go when it is over the limit; else makes the buffer larger. */
  #makeRoom(): void {
    if (this.#lineStart > 0) {
      this.#buffer.copyWithin(0, this.#lineStart, this.#filled);
      this.#base += this.#lineStart;
      this.#filled -= this.#lineStart;
      this.#searched -= this.#lineStart;
      this.#lineStart = 0;
    }
    if (this.#filled < this.#buffer.length) return;
    if (this.#filled > this.#lineBytesMax + 1) {
      if (this.#dropped === 0) this.#droppedFirst = this.#buffer[0];
      this.#dropped += this.#filled;
      this.#base += this.#filled;
      this.#filled = 0;
      this.#searched = 0;
      return;
    }
    const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
    this.#buffer.copy(larger, 0, 0, this.#filled);
    this.#buffer = larger;
  }
}

/**
 * The lines of an open file from a place on, up to the end as it is when reached. The rest after the last line end
 * comes last, marked `unfinished`, unless it is empty. Memory use is bounded whatever the file holds.
 */
export function* readLines(
  files: FileLayer,
  file: number,
  { from = 0, lineBytesMax = MERGED_BYTES_MAX }: ReadLinesOptions = {},
): Generator<Line, void, undefined> {
  const window = new LineWindow(files, file, from, lineBytesMax);
  while (window.fill()) {
    for (let line = window.next(); line; line = window.next()) yield line;
  }
  const rest = window.rest();
  if (rest) yield rest;
}
