/**
 * Entries that no longer change, sorted by length, with the places of each stem. Sorted by length, the entries that can
 * reach a score are one range of numbers, so every list of places is cut to it by two binary searches.
 */
import { EntryList } from './entries.ts';
import type { ImageReader, ImageWriter } from './image.ts';

/** A sealed part of a language's index. */
export interface Block {
  readonly entries: EntryList;
  /** First entry of each length: entries of length n are `firsts[n]` up to `firsts[n + 1]`. */
  readonly firsts: Uint32Array;
  /** Stems that occur, rising; `places[starts[i] .. starts[i + 1]]` are the entries with the i-th one, rising. */
  readonly stems: Uint32Array;
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** A living entry of one of the lists that a block is made from. */
interface Origin {
  readonly list: EntryList;
  readonly entry: number;
}

function sortedByLength(
  lists: readonly EntryList[],
  isAlive: (slot: number) => boolean,
): EntryList {
  const counts: number[] = [];
  let count = 0;
  let bytes = 0;
  const each = (visit: (origin: Origin) => void) => {
    for (const list of lists)
      for (let entry = 0; entry < list.count; entry += 1)
        if (isAlive(list.unitAt(entry))) visit({ list, entry });
  };
  each(({ list, entry }) => {
    const length = list.lengthAt(entry);
    counts[length] = (counts[length] ?? 0) + 1;
    count += 1;
    bytes += list.sizeAt(entry);
  });
  const next: number[] = [];
  let sum = 0;
  for (let length = 0; length < counts.length; length += 1) {
    next[length] = sum;
    sum += counts[length] ?? 0;
  }
  // Order by length, and within a length by arrival: which list, which entry.
  const listOf = new Uint8Array(count);
  const entryOf = new Uint32Array(count);
  for (const [number, list] of lists.entries()) {
    for (let entry = 0; entry < list.count; entry += 1) {
      if (!isAlive(list.unitAt(entry))) continue;
      const length = list.lengthAt(entry);
      const at = next[length] ?? 0;
      next[length] = at + 1;
      listOf[at] = number;
      entryOf[at] = entry;
    }
  }
  const sorted = new EntryList();
  sorted.reserve(count, bytes);
  for (let i = 0; i < count; i += 1) {
    const list = lists[listOf[i] ?? 0];
    if (list) sorted.pushFrom(list, entryOf[i] ?? 0);
  }
  sorted.trim();
  return sorted;
}

function firstsOf(entries: EntryList): Uint32Array {
  const longest = entries.count === 0 ? 0 : entries.lengthAt(entries.count - 1);
  const firsts = new Uint32Array(longest + 2);
  for (let entry = 0; entry < entries.count; entry += 1) {
    const next = entries.lengthAt(entry) + 1;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  for (let length = 1; length < firsts.length; length += 1)
    firsts[length] = (firsts[length] ?? 0) + (firsts[length - 1] ?? 0);
  return firsts;
}

/**
 * Makes a block of the living entries of some lists.
 *
 * @param stemOf stem number of each word number
 * @param stemCount how many stems there are
 */
export function buildBlock(
  lists: readonly EntryList[],
  isAlive: (slot: number) => boolean,
  stemOf: Uint32Array,
  stemCount: number,
  scratch: Int32Array,
): Block {
  const entries = sortedByLength(lists, isAlive);
  const frequency = new Uint32Array(stemCount);
  const last = new Int32Array(stemCount).fill(-1);
  for (let entry = 0; entry < entries.count; entry += 1) {
    const length = entries.read(entry, scratch);
    for (let i = 0; i < length; i += 1) {
      const stem = stemOf[scratch[i] ?? 0] ?? 0;
      if (last[stem] === entry) continue;
      last[stem] = entry;
      frequency[stem] = (frequency[stem] ?? 0) + 1;
    }
  }
  let kinds = 0;
  let total = 0;
  for (const count of frequency) {
    if (count > 0) kinds += 1;
    total += count;
  }
  const stems = new Uint32Array(kinds);
  const starts = new Uint32Array(kinds + 1);
  const next = frequency; // becomes the next free place of each stem
  for (let stem = 0, kind = 0, at = 0; stem < stemCount; stem += 1) {
    const count = frequency[stem] ?? 0;
    if (count === 0) continue;
    stems[kind] = stem;
    starts[kind] = at;
    next[stem] = at;
    at += count;
    kind += 1;
  }
  starts[kinds] = total;
  const places = new Uint32Array(total);
  last.fill(-1);
  for (let entry = 0; entry < entries.count; entry += 1) {
    const length = entries.read(entry, scratch);
    for (let i = 0; i < length; i += 1) {
      const stem = stemOf[scratch[i] ?? 0] ?? 0;
      if (last[stem] === entry) continue;
      last[stem] = entry;
      const at = next[stem] ?? 0;
      places[at] = entry;
      next[stem] = at + 1;
    }
  }
  return { entries, firsts: firstsOf(entries), stems, starts, places };
}

/** First index in `list[from, to)` whose value is not below `value`. */
export function lowerBound(list: Uint32Array, value: number, from = 0, to = list.length): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First entry that is at least `length` words long. */
export function firstOfLength({ firsts }: Block, length: number): number {
  return firsts[Math.min(length, firsts.length - 1)] ?? 0;
}

/** Bytes held by a block. */
export function blockBytes({ entries, firsts, stems, starts, places }: Block): number {
  return (
    entries.bytes + firsts.byteLength + stems.byteLength + starts.byteLength + places.byteLength
  );
}

/** Writes a block out. */
export function writeBlock(block: Block, writer: ImageWriter): void {
  block.entries.write(writer);
  writer.put('firsts', block.firsts);
  writer.put('stems', block.stems);
  writer.put('starts', block.starts);
  writer.put('places', block.places);
}

/** A block that was written, in place. */
export function readBlock(reader: ImageReader): Block {
  return {
    entries: EntryList.read(reader),
    firsts: reader.uint32('firsts'),
    stems: reader.uint32('stems'),
    starts: reader.uint32('starts'),
    places: reader.uint32('places'),
  };
}
