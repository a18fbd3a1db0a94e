/**
 * Which entries of a chunk may share enough words with a query. Of the query's stems the rarest are read, as many as it
 * takes that no entry with enough words is missing from all of their lists; an entry is worth looking at when it stands in
 * so many of them that the stems that were not read can make up the rest.
 */
import { TOKENS_MAX } from '../weights.ts';
import { type Block, CHUNK, firstOfLength, listOf } from './block.ts';
import type { Scratch } from './scratch.ts';

/** What decides how many words an entry must share. */
export interface Wanted {
  /** Words of the query. */
  readonly length: number;
  /** The query's stems with how often each occurs in it; those that the index does not know are negative. */
  readonly stems: readonly number[];
  readonly counts: readonly number[];
  /** Lengths of texts that can reach the score. */
  readonly shortest: number;
  readonly longest: number;
  /** Least number of words that an entry of this length shares. */
  neededAt(length: number): number;
}

/** Lists of a chunk, the shortest first: which, how many bytes (about as many as places), how often the query has the stem. */
interface Lists {
  length: number;
  readonly list: Int32Array;
  readonly size: Int32Array;
  readonly count: Int32Array;
}

/** Sizes of lists and places of stems in one number: both are put in order together. */
const PLACE_BITS = 10;
const PLACE_MASK = (1 << PLACE_BITS) - 1;
const listAt = new Int32Array(TOKENS_MAX);
const sizes = new Int32Array(TOKENS_MAX);
const lists: Lists = {
  length: 0,
  list: new Int32Array(TOKENS_MAX),
  size: new Int32Array(TOKENS_MAX),
  count: new Int32Array(TOKENS_MAX),
};

/** Finds the lists of the query's stems in a chunk. Stems that do not occur have lists of no size. */
function findLists(block: Block, chunk: number, { stems, counts }: Wanted): void {
  const { starts } = block;
  lists.length = stems.length;
  for (let place = 0; place < stems.length; place += 1) {
    const list = listOf(block, chunk, stems[place] ?? -1);
    const size = list < 0 ? 0 : (starts[list + 1] ?? 0) - (starts[list] ?? 0);
    listAt[place] = list;
    sizes[place] = (size << PLACE_BITS) | place;
  }
  const order = sizes.subarray(0, stems.length).sort();
  for (let rank = 0; rank < stems.length; rank += 1) {
    const place = (order[rank] ?? 0) & PLACE_MASK;
    lists.list[rank] = listAt[place] ?? -1;
    lists.size[rank] = (order[rank] ?? 0) >> PLACE_BITS;
    lists.count[rank] = counts[place] ?? 0;
  }
}

/** Reads one more list only while it is shorter than this share of what was read before. */
const FURTHER_SHARE = 0.5;

/** How many lists to read, and how many of the query's words are then not looked at. */
function planLists(length: number, needed: number) {
  let left = length;
  let read = 0;
  let used = 0;
  for (; used < lists.length; used += 1) {
    const size = lists.size[used] ?? 0;
    // Whoever shares `needed` words holds one of those looked at, once fewer than `needed` are left.
    if (left < needed && size > read * FURTHER_SHARE) break;
    left -= lists.count[used] ?? 0;
    read += size;
  }
  return { used, left, read };
}

/** The counts of longer queries would not fit, so for them only whether an entry stands in any list is told. */
const COUNTED_MAX = 127;

/** Counts in how many of the lists each entry stands, weighed by how often the query has the word. */
function countPlaces(block: Block, used: number, isCounted: boolean, counts: Uint8Array): void {
  const { starts, places } = block;
  const kept = isCounted ? 0xff : 0;
  for (let n = 0; n < used; n += 1) {
    const list = lists.list[n] ?? -1;
    if (list < 0) continue;
    const count = isCounted ? (lists.count[n] ?? 0) : 1;
    const end = starts[list + 1] ?? 0;
    let entry = -1;
    for (let at = starts[list] ?? 0; at < end; ) {
      let step = places[at++] ?? 0;
      if (step >= 0x80) {
        step &= 0x7f;
        for (let shift = 7; ; shift += 7) {
          const byte = places[at++] ?? 0;
          step |= (byte & 0x7f) << shift;
          if (byte < 0x80) break;
        }
      }
      entry += step;
      counts[entry] = ((counts[entry] ?? 0) & kept) + count;
    }
  }
}

/** The highest bit of each of four counts. Sixteen are tested at once: most stand in too few lists. */
const HIGH_BITS = 0x80808080 | 0;

/** Adds those of the chunk's entries from `from` to `to` to the candidates that stand in at least `least` lists. */
function takeCounted(
  { counts, countWords, candidates }: Scratch,
  base: number,
  from: number,
  to: number,
  least: number,
  found: number,
): number {
  let count = found;
  // Added to four counts at once, this reaches the highest bit of those that are large enough.
  const rise = Math.imul(0x80 - least, 0x01010101);
  for (let word = (from >> 4) << 2; word << 2 < to; word += 4) {
    const first = ((countWords[word] ?? 0) + rise) | ((countWords[word + 1] ?? 0) + rise);
    const second = ((countWords[word + 2] ?? 0) + rise) | ((countWords[word + 3] ?? 0) + rise);
    if (((first | second) & HIGH_BITS) === 0) continue;
    const end = Math.min(to, (word + 4) << 2);
    for (let entry = Math.max(from, word << 2); entry < end; entry += 1)
      if ((counts[entry] ?? 0) >= least) candidates[count++] = base + entry;
  }
  return count;
}

/** Puts the entries of a chunk that may share enough words into `scratch.candidates`, rising. @returns how many there are */
export function findCandidates(
  block: Block,
  chunk: number,
  wanted: Wanted,
  scratch: Scratch,
): number {
  const { entries } = block;
  const base = chunk * CHUNK;
  const last = Math.min(base + CHUNK, entries.count) - 1;
  const shortest = Math.max(wanted.shortest, entries.lengthAt(base));
  const longest = Math.min(wanted.longest, entries.lengthAt(last));
  let needed = wanted.length + 1;
  for (let n = shortest; n <= longest; n += 1) needed = Math.min(needed, wanted.neededAt(n));
  if (needed > wanted.length) return 0;
  findLists(block, chunk, wanted);
  const { used, left, read } = planLists(wanted.length, needed);
  if (read === 0) return 0;
  const isCounted = wanted.length <= COUNTED_MAX;
  countPlaces(block, used, isCounted, scratch.counts);
  let found = 0;
  for (let length = shortest; length <= longest; length += 1) {
    const from = Math.max(base, firstOfLength(block, length)) - base;
    const to = Math.min(last + 1, firstOfLength(block, length + 1)) - base;
    const least = isCounted ? wanted.neededAt(length) - left : 1;
    if (least <= COUNTED_MAX) found = takeCounted(scratch, base, from, to, least, found);
  }
  scratch.counts.fill(0);
  return found;
}
