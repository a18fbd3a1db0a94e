/** Texts as rows of word numbers, packed: about a byte and a half a word. */
import type { ImageReader, ImageWriter } from './image.ts';
import type { Slot } from './unit-table.ts';

let composing: Uint8Array | undefined;

/** 1 for code units with which composition can change a text: signs on letters, and what is neither Latin nor Arabic. */
function composes(): Uint8Array {
  composing ??= Uint8Array.from({ length: 0x10000 }, (_, code) => {
    if (code < 0x300) return 0;
    if (code < 0x600 || code > 0x6ff) return code < 0x200b || code > 0x203a ? 1 : 0; // ZERO WIDTH SPACE to guillemets
    const isSign = (code > 0x60f && code < 0x61b) || (code > 0x64a && code < 0x660);
    return isSign || code === 0x670 || (code > 0x6d5 && code < 0x6ee) ? 1 : 0;
  });
  return composing;
}

/** FNV-1a over code units, folded to 16 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return ((hash >>> 16) ^ hash) & 0xffff;
}

/** A short hash of a text without regard to composition and outer blanks: texts with different marks differ. */
export function markOf(text: string): number {
  const bare = text.trim();
  const table = composes();
  let mayCompose = 0;
  for (let i = 0; i < bare.length; i += 1) mayCompose |= table[bare.charCodeAt(i)] ?? 0;
  return hashOf(mayCompose === 0 ? bare : bare.normalize('NFC').trim());
}

/** A growing list of entries: the unit a text belongs to, its word numbers, and a mark of the text as typed. */
export class EntryList {
  #count = 0;
  #units: Uint32Array = new Uint32Array(64);
  #ends: Uint32Array = new Uint32Array(64);
  #lengths: Uint16Array = new Uint16Array(64);
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
    return this.#lengths[entry] ?? 0;
  }

  /** The text's {@link markOf}. */
  markAt(entry: number): number {
    return this.#marks[entry] ?? 0;
  }

  /** Makes room for `count` entries of together `bytes` bytes more. */
  reserve(count: number, bytes: number): void {
    const entries = this.#count + count;
    if (entries > this.#units.length) {
      const size = Math.max(entries, Math.ceil(this.#units.length * 1.5));
      const [units, ends, lengths, marks] = [this.#units, this.#ends, this.#lengths, this.#marks];
      this.#units = new Uint32Array(size);
      this.#units.set(units);
      this.#ends = new Uint32Array(size);
      this.#ends.set(ends);
      this.#lengths = new Uint16Array(size);
      this.#lengths.set(lengths);
      this.#marks = new Uint16Array(size);
      this.#marks.set(marks);
    }
    const used = this.#endBefore(this.#count);
    if (used + bytes > this.#bytes.length) {
      const old = this.#bytes;
      this.#bytes = new Uint8Array(Math.max(used + bytes, Math.ceil(old.length * 1.5)));
      this.#bytes.set(old);
    }
  }

  #endBefore(entry: number): number {
    return entry === 0 ? 0 : (this.#ends[entry - 1] ?? 0);
  }

  /** Adds a text. Word numbers are below 2^28; `mark` is the text's {@link markOf}. */
  push(unit: Slot, tokens: Int32Array, length: number, mark: number): void {
    this.reserve(1, length * 4);
    const bytes = this.#bytes;
    let at = this.#endBefore(this.#count);
    for (let i = 0; i < length; i += 1) {
      let token = tokens[i] ?? 0;
      while (token >= 0x80) {
        bytes[at++] = (token & 0x7f) | 0x80;
        token >>>= 7;
      }
      bytes[at++] = token;
    }
    this.#units[this.#count] = unit;
    this.#ends[this.#count] = at;
    this.#lengths[this.#count] = length;
    this.#marks[this.#count] = mark;
    this.#count += 1;
  }

  /** Adds a text of another list. */
  pushFrom(other: EntryList, entry: number): void {
    const start = other.#endBefore(entry);
    const end = other.#ends[entry] ?? 0;
    this.reserve(1, end - start);
    const at = this.#endBefore(this.#count);
    this.#bytes.set(other.#bytes.subarray(start, end), at);
    this.#units[this.#count] = other.unitAt(entry);
    this.#ends[this.#count] = at + end - start;
    this.#lengths[this.#count] = other.lengthAt(entry);
    this.#marks[this.#count] = other.markAt(entry);
    this.#count += 1;
  }

  /** Bytes of a text's packed words. */
  sizeAt(entry: number): number {
    return (this.#ends[entry] ?? 0) - this.#endBefore(entry);
  }

  /** Unpacks the words of a text into `out`; returns how many there are. */
  read(entry: number, out: Int32Array): number {
    const bytes = this.#bytes;
    const end = this.#ends[entry] ?? 0;
    let at = this.#endBefore(entry);
    let length = 0;
    while (at < end) {
      let byte = bytes[at++] ?? 0;
      let token = byte & 0x7f;
      for (let shift = 7; byte >= 0x80; shift += 7) {
        byte = bytes[at++] ?? 0;
        token |= (byte & 0x7f) << shift;
      }
      out[length++] = token;
    }
    return length;
  }

  /** Writes the texts out. */
  write(writer: ImageWriter): void {
    writer.put('entry-units', this.#units.subarray(0, this.#count));
    writer.put('entry-ends', this.#ends.subarray(0, this.#count));
    writer.put('entry-lengths', this.#lengths.subarray(0, this.#count));
    writer.put('entry-marks', this.#marks.subarray(0, this.#count));
    writer.put('entry-bytes', this.#bytes.subarray(0, this.#endBefore(this.#count)));
  }

  /** Texts that were written, in place. */
  static read(reader: ImageReader): EntryList {
    const list = new EntryList();
    list.#units = reader.uint32('entry-units');
    list.#ends = reader.uint32('entry-ends');
    list.#lengths = reader.uint16('entry-lengths');
    list.#marks = reader.uint16('entry-marks');
    list.#bytes = reader.uint8('entry-bytes');
    list.#count = list.#units.length;
    return list;
  }

  /** Bytes held. */
  get bytes(): number {
    return (
      this.#units.byteLength +
      this.#ends.byteLength +
      this.#lengths.byteLength +
      this.#marks.byteLength +
      this.#bytes.byteLength
    );
  }
}
