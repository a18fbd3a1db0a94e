/** Ids in typed arrays, found by binary search: as many bytes as letters for ids of one length, which is what this program makes. */
import type { ImageReader, ImageWriter } from './image.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A growing list of ids. Reading and searching work in any order of arrival; in rising order they need no table. */
export class IdList {
  #bytes: Uint8Array = new Uint8Array(1 << 10);
  /** Bytes of each id while all have the same number; then no ends are kept. -1 once they differ. */
  #width = 0;
  #ends: Uint32Array = new Uint32Array(0);
  #count = 0;
  /** Whether every id came after the one before it, or was the same. */
  isSorted = true;
  /** Places in the order of ids; made when it is first needed and they did not come in order. */
  #order: Uint32Array | undefined;

  /** How many ids there are. */
  get count(): number {
    return this.#count;
  }

  /** Bytes of each id, 0 when there is none, -1 when they are not of one length. */
  get width(): number {
    return this.#width;
  }

  /** Adds an id at the end. */
  push(id: string): void {
    const from = this.#endOf(this.#count - 1);
    if (from + id.length * 3 > this.#bytes.length) this.#growBytes(from + id.length * 3);
    this.#added(this.#encode(id, from));
  }

  /** The same of an id in UTF-8 at `bytes[start, end)`. */
  pushBytes(bytes: Uint8Array, start: number, end: number): void {
    const from = this.#endOf(this.#count - 1);
    if (from + end - start > this.#bytes.length) this.#growBytes(from + end - start);
    for (let i = start; i < end; i += 1) this.#bytes[from + i - start] = bytes[i] ?? 0;
    this.#added(end - start);
  }

  #added(width: number): void {
    this.#note(width);
    if (this.isSorted && this.#comesBefore(this.#count - 1, this.#count - 2)) this.isSorted = false;
    this.#order = undefined;
  }

  /** Whether the id at `place` is less than the one at `other`, as strings are compared. */
  #comesBefore(place: number, other: number): boolean {
    if (other < 0) return false;
    const bytes = this.#bytes;
    const [own, its] = [this.#endOf(place - 1), this.#endOf(other - 1)];
    const [ownEnd, itsEnd] = [this.#endOf(place), this.#endOf(other)];
    for (let i = 0; ; i += 1) {
      if (its + i >= itsEnd) return false;
      if (own + i >= ownEnd) return true;
      const [byte, against] = [bytes[own + i] ?? 0, bytes[its + i] ?? 0];
      if (byte === against) continue;
      // Beyond ASCII the order of code units is not always that of bytes.
      return (byte | against) > 0x7f ? this.at(place) < this.at(other) : byte < against;
    }
  }

  /** Notes an id of so many bytes at the end. */
  #note(width: number): void {
    if (this.#count === 0) this.#width = width;
    else if (this.#width >= 0 && width !== this.#width) this.#spell();
    if (this.#width < 0) {
      if (this.#count >= this.#ends.length) this.#growEnds(this.#count + 1);
      this.#ends[this.#count] = this.#endOf(this.#count - 1) + width;
    }
    this.#count += 1;
  }

  /** Keeps the end of every id from now on. */
  #spell(): void {
    const width = this.#width;
    this.#ends = new Uint32Array(Math.max(64, Math.ceil(this.#count * 1.5)));
    for (let place = 0; place < this.#count; place += 1) this.#ends[place] = width * (place + 1);
    this.#width = -1;
  }

  #encode(id: string, from: number): number {
    const bytes = this.#bytes;
    for (let i = 0; i < id.length; i += 1) {
      const code = id.charCodeAt(i);
      if (code > 0x7f) return encoder.encodeInto(id, bytes.subarray(from)).written;
      bytes[from + i] = code;
    }
    return id.length;
  }

  #growBytes(least: number): void {
    const bytes = this.#bytes;
    this.#bytes = new Uint8Array(Math.max(least, Math.ceil(bytes.length * 1.5)));
    this.#bytes.set(bytes);
  }

  #growEnds(least: number): void {
    const ends = this.#ends;
    this.#ends = new Uint32Array(Math.max(least, Math.ceil(ends.length * 1.5)));
    this.#ends.set(ends);
  }

  #endOf(place: number): number {
    if (this.#width >= 0) return this.#width * (place + 1);
    return place < 0 ? 0 : (this.#ends[place] ?? 0);
  }

  /** The id at a place. */
  at(place: number): string {
    return IdList.decode(this.#bytes.subarray(this.#endOf(place - 1), this.#endOf(place)));
  }

  /** An id of its bytes. */
  static decode(bytes: Uint8Array): string {
    for (const byte of bytes) if (byte > 0x7f) return decoder.decode(bytes);
    return String.fromCharCode(...bytes);
  }

  /** Four bytes of the id at a place, from its `from`-th, as one number; zeros behind its end. Makes no string. */
  keyAt(place: number, from: number): number {
    const start = this.#endOf(place - 1) + from;
    const end = this.#endOf(place);
    let key = 0;
    for (let at = start; at < start + 4; at += 1)
      key = (key << 8) | (at < end ? (this.#bytes[at] ?? 0) : 0);
    return key >>> 0;
  }

  /** All places of an id, mostly one or none. */
  placesOf(id: string): readonly number[] {
    if (!this.isSorted) this.#order ??= this.#inOrder();
    const order = this.#order;
    const placeAt = (rank: number) => order?.[rank] ?? rank;
    let low = this.rankOf(id);
    const found: number[] = [];
    for (; low < this.#count && this.at(placeAt(low)) === id; low += 1) found.push(placeAt(low));
    return found;
  }

  /** How many ids come before one, in the order of ids. */
  rankOf(id: string): number {
    if (!this.isSorted) this.#order ??= this.#inOrder();
    const order = this.#order;
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(order?.[middle] ?? middle) < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #inOrder(): Uint32Array {
    const ids = Array.from({ length: this.#count }, (_, place) => this.at(place));
    const order = Uint32Array.from(ids.keys());
    return order.sort((a, b) => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1));
  }

  /** Takes in the ids of another list behind its own. */
  append(other: IdList): void {
    const from = this.#endOf(this.#count - 1);
    const bytes = other.#endOf(other.#count - 1);
    if (from + bytes > this.#bytes.length) this.#growBytes(from + bytes);
    this.#bytes.set(other.#bytes.subarray(0, bytes), from);
    const own = this.#count;
    for (let place = 0; place < other.#count; place += 1)
      this.#note(other.#endOf(place) - other.#endOf(place - 1));
    const inOrder = other.#count === 0 || !this.#comesBefore(own, own - 1);
    this.isSorted = this.isSorted && other.isSorted && inOrder;
    this.#order = undefined;
  }

  /** Writes the ids out. */
  write(writer: ImageWriter): void {
    writer.put('id-bytes', this.#bytes.subarray(0, this.#endOf(this.#count - 1)));
    writer.put('id-count', Int32Array.of(this.#count, this.#width));
    writer.put('id-ends', this.#ends.subarray(0, this.#width < 0 ? this.#count : 0));
    writer.put('id-order', Uint8Array.of(this.isSorted ? 1 : 0));
  }

  /** Ids that were written, in place. */
  static read(reader: ImageReader): IdList {
    const list = new IdList();
    list.#bytes = reader.uint8('id-bytes');
    list.#ends = reader.uint32('id-ends');
    [list.#count = 0, list.#width = 0] = reader.int32('id-count');
    list.isSorted = reader.uint8('id-order')[0] === 1;
    return list;
  }

  /** Bytes held. */
  get bytes(): number {
    return this.#bytes.byteLength + this.#ends.byteLength + (this.#order?.byteLength ?? 0);
  }
}
