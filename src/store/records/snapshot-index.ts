/**
 * Where each record of a snapshot lies and its checksum: parallel typed arrays, 20 bytes a record (24 in files beyond 4 GB), sorted by the first
 * characters of the id. A unit's text stays on disk until somebody asks for it, so a million units cost 20 MB.
 */
import { isTombstone, sumOf } from '../disk/line.ts';

/** Order of ids: by the first eight characters as two 32-bit numbers, then by the whole id. */
export interface IdKey {
  readonly high: number;
  readonly low: number;
}

const KEY_CHARACTERS_HALF = 4;

function pack(id: string, from: number): number {
  let key = 0;
  for (let i = from; i < from + KEY_CHARACTERS_HALF; i += 1) {
    const code = i < id.length ? Math.min(id.charCodeAt(i), 0xff) : 0;
    key = (key << 8) | code;
  }
  return key >>> 0;
}

/** The key of an id. Different ids may share one; for a million unit ids about two of them do. */
export function idKey(id: string): IdKey {
  return { high: pack(id, 0), low: pack(id, KEY_CHARACTERS_HALF) };
}

/** Compares two ids in the order of a snapshot: negative, zero or positive. */
export function compareIds(a: string, b: string): number {
  const ka = idKey(a);
  const kb = idKey(b);
  return ka.high - kb.high || ka.low - kb.low || (a < b ? -1 : a > b ? 1 : 0);
}

/** Places in a file: four bytes each while that is enough. */
export type Places = Uint32Array | Float64Array;

/** Places in as few bytes as they take. */
function placesOf(places: Float64Array): Places {
  return places.every((place) => place <= 0xffffffff) ? Uint32Array.from(places) : places;
}

/** Places of the records of one file. All arrays have `count` members; `high` and `low` ascend together. */
export interface SnapshotIndex {
  readonly count: number;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  /** Place of the record's first byte. */
  readonly start: Places;
  /** Bytes of the record without its line end. */
  readonly length: Uint32Array;
  /** Checksum of the record: another one says that the record is not what it was. */
  readonly sum: Uint32Array;
  /** How many of the records are tombstones. */
  readonly deleted: number;
}

/** An index of nothing. */
export const EMPTY_INDEX: SnapshotIndex = {
  count: 0,
  high: new Uint32Array(0),
  low: new Uint32Array(0),
  start: new Uint32Array(0),
  length: new Uint32Array(0),
  sum: new Uint32Array(0),
  deleted: 0,
};

/** First position whose key is not below the given one. */
export function lowerBound(index: SnapshotIndex, { high, low }: IdKey): number {
  let from = 0;
  let to = index.count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const h = index.high[middle] ?? 0;
    if (h < high || (h === high && (index.low[middle] ?? 0) < low)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether the entry at a position has this key. */
export function hasKey(index: SnapshotIndex, position: number, { high, low }: IdKey): boolean {
  return position < index.count && index.high[position] === high && index.low[position] === low;
}

/** Positions in the order in which their records lie in the file; undefined when that is the order of the index. */
export function fileOrder(index: SnapshotIndex): Uint32Array | undefined {
  let previous = -1;
  let isSorted = true;
  for (let i = 0; i < index.count && isSorted; i += 1) {
    const start = index.start[i] ?? 0;
    isSorted = start > previous;
    previous = start;
  }
  if (isSorted) return undefined;
  const order = Uint32Array.from({ length: index.count }, (_, i) => i);
  return order.sort((a, b) => (index.start[a] ?? 0) - (index.start[b] ?? 0));
}

/** Collects places in any order and makes the index of them. */
export class IndexBuilder {
  #count = 0;
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  #start = new Float64Array(1024);
  #length = new Uint32Array(1024);
  #sum = new Uint32Array(1024);
  #deleted = 0;
  #isSorted = true;

  /**
   * Adds a record: its line without line end, and where that begins.
   *
   * @param sum its checksum when it is at hand
   * @param isDeleted whether it is a tombstone, when that is known
   */
  add(id: string, start: number, line: Buffer, sum = sumOf(line), isDeleted?: boolean): void {
    if (this.#count === this.#high.length) this.#grow();
    const { high, low } = idKey(id);
    const last = this.#count - 1;
    if (last >= 0) {
      const h = this.#high[last] ?? 0;
      if (h > high || (h === high && (this.#low[last] ?? 0) > low)) this.#isSorted = false;
    }
    this.#high[this.#count] = high;
    this.#low[this.#count] = low;
    this.#start[this.#count] = start;
    this.#length[this.#count] = line.length;
    this.#sum[this.#count] = sum;
    if (isDeleted ?? isTombstone(line)) this.#deleted += 1;
    this.#count += 1;
  }

  /** How many records were added. */
  get count(): number {
    return this.#count;
  }

  /** Whether the records were added in the order of the index. */
  get isSorted(): boolean {
    return this.#isSorted;
  }

  /** The index of all records added. */
  build(): SnapshotIndex {
    const count = this.#count;
    const deleted = this.#deleted;
    if (this.#isSorted) {
      return {
        count,
        high: this.#high.slice(0, count),
        low: this.#low.slice(0, count),
        start: placesOf(this.#start.slice(0, count)),
        length: this.#length.slice(0, count),
        sum: this.#sum.slice(0, count),
        deleted,
      };
    }
    const order = Uint32Array.from({ length: count }, (_, i) => i).sort(
      (a, b) =>
        (this.#high[a] ?? 0) - (this.#high[b] ?? 0) ||
        (this.#low[a] ?? 0) - (this.#low[b] ?? 0) ||
        a - b,
    );
    return {
      count,
      high: Uint32Array.from(order, (i) => this.#high[i] ?? 0),
      low: Uint32Array.from(order, (i) => this.#low[i] ?? 0),
      start: placesOf(Float64Array.from(order, (i) => this.#start[i] ?? 0)),
      length: Uint32Array.from(order, (i) => this.#length[i] ?? 0),
      sum: Uint32Array.from(order, (i) => this.#sum[i] ?? 0),
      deleted,
    };
  }

  #grow(): void {
    const size = this.#high.length * 2;
    const wider = <A extends Uint32Array | Float64Array>(from: A, to: A): A => {
      to.set(from);
      return to;
    };
    this.#high = wider(this.#high, new Uint32Array(size));
    this.#low = wider(this.#low, new Uint32Array(size));
    this.#start = wider(this.#start, new Float64Array(size));
    this.#length = wider(this.#length, new Uint32Array(size));
    this.#sum = wider(this.#sum, new Uint32Array(size));
  }
}
