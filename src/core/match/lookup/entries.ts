/** Texts as rows of word numbers, packed: about a byte and a half a word. */
import type { ImageReader, ImageWriter } from './image.ts';
import { lowerBound } from './lower-bound.ts';
import type { Slot } from './unit-table.ts';

/** Word numbers below this take one byte, those below the next two, the rest four. Frequent words have low numbers. */
const ONE_BYTE = 0xc0;
const TWO_BYTES = ONE_BYTE + ((0xff - ONE_BYTE) << 8);

/** Ends are kept as steps from the first of so many entries: sixteen of the longest texts fit into 16 bits. */
const GROUP_BITS = 4;
const GROUP_MASK = (1 << GROUP_BITS) - 1;

/** A growing list of entries: the unit a text belongs to, its word numbers, and a mark of the text as typed. */
export class EntryList {
  #count = 0;
  #units: Uint32Array = new Uint32Array(64);
  /** Where the packed words of each group of entries begin, and how far behind it each entry ends. */
  #bases: Uint32Array = new Uint32Array(64 >> GROUP_BITS);
  #ends: Uint16Array = new Uint16Array(64);
  #lengths: Uint16Array = new Uint16Array(64);
  /** In place of the lengths, in a list that was saved in the order of length: the first entry of each length. */
  #firsts: Uint32Array | undefined;
  #marks: Uint16Array = new Uint16Array(64);
  #bytes: Uint8Array = new Uint8Array(1024);

  /** How many texts there are. */
  get count(): number {
    return this.#count;
  }

  /** Slot of the unit that a text belongs to. */
  unitAt(entry: number): Slot {
    return this.#units[entry] ?? 0;
  }

  /** Number of words of a text. */
  lengthAt(entry: number): number {
    const firsts = this.#firsts;
    return firsts ? lowerBound(firsts, entry + 1) - 1 : (this.#lengths[entry] ?? 0);
  }

  /** The first entry of each length, if they are in that order; one more member closes the last. */
  #firstsOfLengths(): Uint32Array | undefined {
    const longest = this.#count === 0 ? 0 : this.lengthAt(this.#count - 1);
    const firsts = new Uint32Array(longest + 2).fill(this.#count);
    let length = -1;
    for (let entry = 0; entry < this.#count; entry += 1) {
      const own = this.#lengths[entry] ?? 0;
      if (own < length) return undefined;
      while (length < own) firsts[++length] = entry;
    }
    return firsts;
  }

  /** The text's `markOf`. */
  markAt(entry: number): number {
    return this.#marks[entry] ?? 0;
  }

  /** Makes room for `count` entries of together `bytes` bytes more. */
  reserve(count: number, bytes: number): void {
    const entries = this.#count + count;
    if (entries > this.#units.length) {
      const size = Math.max(entries, Math.ceil(this.#units.length * 1.5));
      const [units, bases, ends] = [this.#units, this.#bases, this.#ends];
      const marks = this.#marks;
      const lengths = this.#firsts
        ? Uint16Array.from({ length: this.#count }, (_, entry) => this.lengthAt(entry))
        : this.#lengths;
      this.#firsts = undefined;
      this.#units = new Uint32Array(size);
      this.#units.set(units);
      this.#bases = new Uint32Array((size >> GROUP_BITS) + 1);
      this.#bases.set(bases);
      this.#ends = new Uint16Array(size);
      this.#ends.set(ends);
      this.#lengths = new Uint16Array(size);
      this.#lengths.set(lengths);
      this.#marks = new Uint16Array(size);
      this.#marks.set(marks);
    }
    const used = this.#end;
    if (used + bytes > this.#bytes.length) {
      const old = this.#bytes;
      this.#bytes = new Uint8Array(Math.max(used + bytes, Math.ceil(old.length * 1.5)));
      this.#bytes.set(old);
    }
  }

  /** Where the words of an entry that is there begin. */
  #startOf(entry: number): number {
    const base = this.#bases[entry >> GROUP_BITS] ?? 0;
    return (entry & GROUP_MASK) === 0 ? base : base + (this.#ends[entry - 1] ?? 0);
  }

  #endOf(entry: number): number {
    return (this.#bases[entry >> GROUP_BITS] ?? 0) + (this.#ends[entry] ?? 0);
  }

  /** Where the words of the next entry will begin. */
  get #end(): number {
    return this.#count === 0 ? 0 : this.#endOf(this.#count - 1);
  }

  /** Notes an entry whose words lie at the end, up to `end`. */
  #note(unit: Slot, end: number, length: number, mark: number): void {
    const entry = this.#count;
    if ((entry & GROUP_MASK) === 0) this.#bases[entry >> GROUP_BITS] = this.#end;
    this.#units[entry] = unit;
    this.#ends[entry] = end - (this.#bases[entry >> GROUP_BITS] ?? 0);
    this.#lengths[entry] = length;
    this.#marks[entry] = mark;
    this.#count += 1;
  }

  /** Adds a text. Word numbers are below 2^24; `mark` is the text's `markOf`. */
  push(unit: Slot, tokens: Int32Array, length: number, mark: number): void {
    this.reserve(1, length * 4);
    const bytes = this.#bytes;
    let at = this.#end;
    for (let i = 0; i < length; i += 1) {
      const token = tokens[i] ?? 0;
      if (token < ONE_BYTE) bytes[at++] = token;
      else if (token < TWO_BYTES) {
        bytes[at++] = ONE_BYTE + ((token - ONE_BYTE) >> 8);
        bytes[at++] = (token - ONE_BYTE) & 0xff;
      } else {
        bytes[at++] = 0xff;
        bytes[at++] = token & 0xff;
        bytes[at++] = (token >> 8) & 0xff;
        bytes[at++] = token >> 16;
      }
    }
    this.#note(unit, at, length, mark);
  }

  /**
   * Adds a text of another list.
   *
   * @param numbers what its word numbers become; without it they stay
   * @param tokens where its words are left
   * @returns how many words it has
   */
  pushFrom(
    other: EntryList,
    entry: number,
    numbers: Uint32Array | undefined,
    tokens: Int32Array,
  ): number {
    const length = other.read(entry, tokens);
    if (numbers) for (let i = 0; i < length; i += 1) tokens[i] = numbers[tokens[i] ?? 0] ?? 0;
    this.push(other.unitAt(entry), tokens, length, other.markAt(entry));
    return length;
  }

  /** Bytes of a text's packed words. */
  sizeAt(entry: number): number {
    return this.#endOf(entry) - this.#startOf(entry);
  }

  /** Unpacks the words of a text into `out`; returns how many there are. */
  read(entry: number, out: Int32Array): number {
    const bytes = this.#bytes;
    const end = this.#endOf(entry);
    let at = this.#startOf(entry);
    let length = 0;
    while (at < end) {
      let token = bytes[at++] ?? 0;
      if (token >= ONE_BYTE) {
        if (token < 0xff) token = ONE_BYTE + ((token - ONE_BYTE) << 8) + (bytes[at++] ?? 0);
        else {
          token = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
          at += 3;
        }
      }
      out[length++] = token;
    }
    return length;
  }

  /** Writes the texts out. */
  write(writer: ImageWriter): void {
    writer.put('entry-units', this.#units.subarray(0, this.#count));
    const groups = Math.ceil(this.#count / (1 << GROUP_BITS));
    writer.put('entry-bases', this.#bases.subarray(0, groups));
    writer.put('entry-ends', this.#ends.subarray(0, this.#count));
    const firsts = this.#firsts ?? this.#firstsOfLengths();
    if (firsts) writer.put('entry-firsts', firsts);
    else writer.put('entry-lengths', this.#lengths.subarray(0, this.#count));
    writer.put('entry-marks', this.#marks.subarray(0, this.#count));
    writer.put('entry-bytes', this.#bytes.subarray(0, this.#end));
  }

  /** Texts that were written, in place. */
  static read(reader: ImageReader): EntryList {
    const list = new EntryList();
    list.#lengths = new Uint16Array(0);
    list.#units = reader.uint32('entry-units');
    list.#bases = reader.uint32('entry-bases');
    list.#ends = reader.uint16('entry-ends');
    if (reader.has('entry-firsts')) list.#firsts = reader.uint32('entry-firsts');
    else list.#lengths = reader.uint16('entry-lengths');
    list.#marks = reader.uint16('entry-marks');
    list.#bytes = reader.uint8('entry-bytes');
    list.#count = list.#units.length;
    return list;
  }

  /** Bytes held. */
  get bytes(): number {
    return (
      this.#units.byteLength +
      this.#bases.byteLength +
      this.#ends.byteLength +
      this.#lengths.byteLength +
      (this.#firsts?.byteLength ?? 0) +
      this.#marks.byteLength +
      this.#bytes.byteLength
    );
  }
}
