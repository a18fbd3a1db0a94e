/** Strings numbered in order of arrival, kept in typed arrays: a million words cost their letters and 16 bytes each. */
import type { TokenRun } from '../../text/index.ts';
import type { ImageReader, ImageWriter } from './image.ts';

/** A longer copy: half as long again, so that growing one by one stays linear. */
function widened<T extends Uint16Array | Uint32Array>(array: T, length: number): T {
  return grown(array, Math.max(length, Math.ceil(array.length * 1.5)));
}

/** A copy with room for `length` members. */
function grown<T extends Uint16Array | Uint32Array>(array: T, length: number): T {
  const next = new (array.constructor as new (n: number) => T)(length);
  next.set(array);
  return next;
}

/** FNV-1a over code units, with a finishing mix since the low bits choose the place. */
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

function hashOf(text: Uint16Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (text[i] ?? 0), HASH_STEP);
  return hash;
}

function mixed(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}

let scratch = new Uint16Array(64);

/** A string's code units in scratch memory, good until the next call. */
function unitsOf(text: string): Uint16Array {
  const { length } = text;
  if (length > scratch.length) scratch = new Uint16Array(length * 2);
  for (let i = 0; i < length; i += 1) scratch[i] = text.charCodeAt(i);
  return scratch;
}

/** Places left free for new strings when a vocabulary is read, so that the first of them does not move a million. */
const SLACK = 1 << 12;

/** A set of strings with numbers from 0. Strings can be given as stretches of code units, without making them. */
export class Vocabulary {
  #units: Uint16Array = new Uint16Array(1 << 10);
  #ends: Uint32Array = new Uint32Array(1 << 8);
  #signatures: Uint32Array = new Uint32Array(1 << 8);
  /** Open addressing: number + 1, 0 for free. */
  #slots: Int32Array = new Int32Array(1 << 9);
  #size = 0;

  /** How many strings there are. */
  get size(): number {
    return this.#size;
  }

  #startOf(id: number): number {
    return id === 0 ? 0 : (this.#ends[id - 1] ?? 0);
  }

  /** Slot of the string, or of the free place where it belongs. */
  #slotOf(text: Uint16Array, start: number, end: number): number {
    const slots = this.#slots;
    const ends = this.#ends;
    const units = this.#units;
    const length = end - start;
    const mask = slots.length - 1;
    for (let slot = mixed(hashOf(text, start, end)) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return slot;
      const from = entry === 1 ? 0 : (ends[entry - 2] ?? 0);
      if ((ends[entry - 1] ?? 0) - from !== length) continue;
      let i = 0;
      while (i < length && units[from + i] === text[start + i]) i += 1;
      if (i === length) return slot;
    }
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id += 1) {
      let slot = mixed(hashOf(this.#units, this.#startOf(id), this.#ends[id] ?? 0)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }

  /** Number of a string, or -1. */
  find(text: string): number {
    return (this.#slots[this.#slotOf(unitsOf(text), 0, text.length)] ?? 0) - 1;
  }

  /** Number of a string, taken in if it is new. */
  intern(text: string): number {
    return this.internUnits(unitsOf(text), 0, text.length);
  }

  /**
   * Numbers of many stretches at once, -1 for those that are not here or not where they belong first. In steps over all
   * of them, so that the processor fetches what lies far apart in memory side by side.
   */
  lookUp(text: Uint16Array, { starts, ends, count }: TokenRun, numbers: Int32Array): void {
    const slots = this.#slots;
    const units = this.#units;
    const own = this.#ends;
    const mask = slots.length - 1;
    for (let i = 0; i < count; i += 1)
      numbers[i] = mixed(hashOf(text, starts[i] ?? 0, ends[i] ?? 0)) & mask;
    for (let i = 0; i < count; i += 1) numbers[i] = (slots[numbers[i] ?? 0] ?? 0) - 1;
    for (let i = 0; i < count; i += 1) {
      const id = numbers[i] ?? -1;
      const from = id <= 0 ? 0 : (own[id - 1] ?? 0);
      const start = starts[i] ?? 0;
      const length = (ends[i] ?? 0) - start;
      let same = 0;
      if (id >= 0 && (own[id] ?? 0) - from === length)
        while (same < length && units[from + same] === text[start + same]) same += 1;
      if (same < length) numbers[i] = -1;
    }
  }

  /** The same of a stretch of code units. */
  internUnits(text: Uint16Array, start: number, end: number): number {
    const slot = this.#slotOf(text, start, end);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const id = this.#size;
    const from = this.#startOf(id);
    const to = from + end - start;
    if (to > this.#units.length) this.#units = widened(this.#units, to);
    if (id >= this.#ends.length) {
      this.#ends = widened(this.#ends, id + 1);
      this.#signatures = widened(this.#signatures, id + 1);
    }
    let letters = 0;
    for (let i = start; i < end; i += 1) {
      const unit = text[i] ?? 0;
      this.#units[from + i - start] = unit;
      letters |= letterBit(unit);
    }
    this.#ends[id] = to;
    this.#signatures[id] = letters >>> 0;
    this.#slots[slot] = id + 1;
    this.#size += 1;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return id;
  }

  /** The string of a number. */
  textOf(id: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#startOf(id), this.#ends[id] ?? 0));
  }

  /** Length of a string in UTF-16 units. */
  lengthOf(id: number): number {
    return (this.#ends[id] ?? 0) - this.#startOf(id);
  }

  /** All strings' code units in a row; a string begins at {@link offsetOf}. Not to be kept: growing replaces it. */
  get units(): Uint16Array {
    return this.#units;
  }

  /** Where a string begins in {@link units}. */
  offsetOf(id: number): number {
    return this.#startOf(id);
  }

  /** Letters of a string as bits; see {@link signatureOf}. */
  signatureOf(id: number): number {
    return this.#signatures[id] ?? 0;
  }

  /** Writes the strings out. */
  write(writer: ImageWriter): void {
    // A little room, so that a program that reads them does not have to spread them anew for its first new string.
    if (this.#size * 2.5 > this.#slots.length) this.#rehash();
    writer.put('units', this.#units.subarray(0, this.#startOf(this.#size)));
    writer.put('ends', this.#ends.subarray(0, this.#size));
    writer.put('signatures', this.#signatures.subarray(0, this.#size));
    writer.put('slots', this.#slots);
  }

  /** Strings that were written; they are copied, with room for more, since words are added all the time. */
  static read(reader: ImageReader): Vocabulary {
    const vocabulary = new Vocabulary();
    const ends = reader.uint32('ends');
    const units = reader.uint16('units');
    vocabulary.#size = ends.length;
    vocabulary.#units = grown(units, units.length + SLACK * 8);
    vocabulary.#ends = grown(ends, ends.length + SLACK);
    vocabulary.#signatures = grown(reader.uint32('signatures'), ends.length + SLACK);
    vocabulary.#slots = reader.int32('slots');
    return vocabulary;
  }

  /** Bytes held. */
  get bytes(): number {
    return (
      this.#units.byteLength +
      this.#ends.byteLength +
      this.#signatures.byteLength +
      this.#slots.byteLength
    );
  }
}

/** Code units that share a bit of a signature. */
function letterBit(unit: number): number {
  return 1 << (unit & 31);
}

/** One bit for each letter that occurs, letters sharing 32 bits. One edit changes at most two bits. */
export function signatureOf(text: string, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i += 1) bits |= letterBit(text.charCodeAt(i));
  return bits >>> 0;
}
