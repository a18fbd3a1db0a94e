/**
 * Entries that no longer change, sorted by length, with the places of each stem. Sorted by length, the entries that can
 * reach a score are one range of numbers. They are cut into chunks, each with lists of its own: counting in a chunk stays
 * within the processor's nearest memory, and a place is the step from the one before it, mostly one byte.
 */
import { EntryList } from './entries.ts';
import type { ImageReader, ImageWriter } from './image.ts';
import { lowerBound } from './lower-bound.ts';

/** Entries of a chunk. */
export const CHUNK = 1 << 15;

/** A sealed part of a language's index. */
export interface Block {
  readonly entries: EntryList;
  /** First entry of each length: entries of length n are `firsts[n]` up to `firsts[n + 1]`. */
  readonly firsts: Uint32Array;
  /** For each chunk the first of its stems; one more member closes the last. */
  readonly kinds: Uint32Array;
  /** The stems of each chunk, rising within it. */
  readonly stems: Uint32Array;
  /** The list of the i-th stem is `places[starts[i] .. starts[i + 1]]`. */
  readonly starts: Uint32Array;
  /** Entries from the chunk's first, rising, each as its distance from the one before (from -1), seven bits a byte. */
  readonly places: Uint8Array;
}

/** Index of a stem's list in a chunk, or -1. */
export function listOf({ kinds, stems }: Block, chunk: number, stem: number): number {
  if (stem < 0) return -1;
  const end = kinds[chunk + 1] ?? 0;
  const at = lowerBound(stems, stem, kinds[chunk] ?? 0, end);
  return at < end && stems[at] === stem ? at : -1;
}

/** Calls `visit` with every entry of a list. */
export function eachPlace(
  { starts, places }: Block,
  chunk: number,
  list: number,
  visit: (entry: number) => void,
): void {
  let entry = chunk * CHUNK - 1;
  const end = starts[list + 1] ?? 0;
  for (let at = starts[list] ?? 0; at < end; ) {
    let byte = places[at++] ?? 0;
    let step = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = places[at++] ?? 0;
      step |= (byte & 0x7f) << shift;
    }
    entry += step;
    visit(entry);
  }
}

/** First entry that is at least `length` words long. */
export function firstOfLength({ firsts }: Block, length: number): number {
  return firsts[Math.min(length, firsts.length - 1)] ?? 0;
}

/** Bytes held by a block. */
export function blockBytes({ entries, firsts, kinds, stems, starts, places }: Block): number {
  const arrays = [firsts, kinds, stems, starts, places];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, entries.bytes);
}

/** Writes a block out. */
export function writeBlock(block: Block, writer: ImageWriter): void {
  block.entries.write(writer);
  for (const name of ['firsts', 'kinds', 'stems', 'starts', 'places'] as const)
    writer.put(name, block[name]);
}

/** A block that was written, in place. */
export function readBlock(reader: ImageReader): Block {
  return {
    entries: EntryList.read(reader),
    firsts: reader.uint32('firsts'),
    kinds: reader.uint32('kinds'),
    stems: reader.uint32('stems'),
    starts: reader.uint32('starts'),
    places: reader.uint8('places'),
  };
}
