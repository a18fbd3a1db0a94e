/**
 * Looking a query up without missing anything. A match at a given score shares so many stems with the query that it must
 * hold one of the query's rarest stems; only the places of those are read. What they yield is counted, bounded from
 * above, and compared best bound first until nothing left can find a place.
 */

import { costWithin, nearCounts, sharedNeeded, wordScore } from '../score.ts';
import { COST_NEAR, COST_WORD } from '../weights.ts';
import { type Block, CHUNK, firstOfLength, listOf } from './block.ts';
import type { EntryList } from './entries.ts';
import type { Query } from './query.ts';
import type { Scratch } from './scratch.ts';
import type { Slot } from './unit-table.ts';
import { FAR, type StemCounts, type Verifier } from './verifier.ts';

/** Who takes what is found, and says what is not worth comparing any more. */
export interface Sink {
  /** Least score that can still find a place, 0 while there is room for any. */
  readonly least: number;
  /** Whether a unit's text in this language may be offered at all. */
  accepts(slot: Slot): boolean;
  /** Whether a unit would find a place with at most this score; at 1 the text's mark says more. */
  wants(slot: Slot, most: number, mark: number): boolean;
  /** A unit whose text has this cost, or 0 when every word agrees. */
  found(slot: Slot, cost: number, longer: number): void;
}

/**
 * Least number of stems that texts of these lengths share when they reach `least`; more than they have when they cannot.
 * The words by which one text is longer cost a whole word each; of the others each that is not shared costs something near.
 */
export function sharedAt(query: number, entry: number, least: number): number {
  const longer = Math.max(query, entry);
  const shorter = Math.min(query, entry);
  const left = costWithin(least, longer) - (longer - shorter) * COST_WORD;
  if (left < 0) return longer + 1;
  const unit = nearCounts(longer) ? COST_NEAR : COST_WORD;
  return Math.max(sharedNeeded(longer), shorter - Math.floor(left / unit));
}

interface List {
  readonly list: number;
  /** Bytes, about as many as places. */
  readonly size: number;
  readonly count: number;
}

/** The lists of the query's stems in a chunk, the shortest first. Stems that do not occur have lists of no size. */
function listsOf(block: Block, chunk: number, { stems, counts }: StemCounts): List[] {
  const { starts } = block;
  const lists = stems.map((stem, i): List => {
    const list = listOf(block, chunk, stem);
    const size = list < 0 ? 0 : (starts[list + 1] ?? 0) - (starts[list] ?? 0);
    return { list, size, count: counts[i] ?? 0 };
  });
  return lists.sort((a, b) => a.size - b.size);
}

/** Reads one more list only while it is shorter than this share of what was read before. */
const FURTHER_SHARE = 0.5;

/** How many lists to read, and how many of the query's words are then not looked at. */
function planLists(lists: readonly List[], length: number, needed: number) {
  let left = length;
  let read = 0;
  let used = 0;
  for (const { size, count } of lists) {
    // Whoever shares `needed` words holds one of those looked at, once fewer than `needed` are left.
    if (left < needed && size > read * FURTHER_SHARE) break;
    left -= count;
    read += size;
    used += 1;
  }
  return { used, left, read };
}

/** Queries longer than this overflow a count, so for them only whether an entry stands in any list is told. */
const COUNTED_MAX = 255;

/** Counts in how many of the lists each entry stands, weighed by how often the query has the word. */
function countPlaces(block: Block, lists: readonly List[], used: number, counts: Uint8Array): void {
  const { starts, places } = block;
  for (let n = 0; n < used; n += 1) {
    const { list, count } = lists[n] as List;
    if (list < 0) continue;
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
      counts[entry] = (counts[entry] ?? 0) + count;
    }
  }
}

/** One search in one list of entries. */
class BlockSearch {
  readonly #query: Query;
  readonly #verifier: Verifier;
  readonly #entries: EntryList;
  readonly #sink: Sink;
  readonly #least: number;
  /** Least number of shared stems, by length of the entry. */
  readonly #needed: number[] = [];
  readonly #most: number[] = [];

  constructor(query: Query, verifier: Verifier, entries: EntryList, sink: Sink, least: number) {
    this.#query = query;
    this.#verifier = verifier;
    this.#entries = entries;
    this.#sink = sink;
    this.#least = least;
  }

  get shortest(): number {
    return Math.max(1, Math.ceil(this.#least * this.#query.length - 1e-9));
  }

  get longest(): number {
    return Math.floor(this.#query.length / this.#least + 1e-9);
  }

  /** Least number of stems that an entry of this length shares. */
  neededAt(length: number): number {
    let needed = this.#needed[length];
    if (needed === undefined) {
      needed = Math.max(1, sharedAt(this.#query.length, length, this.#least));
      this.#needed[length] = needed;
    }
    return needed;
  }

  /** Largest cost of an entry of this length. */
  mostAt(length: number): number {
    let most = this.#most[length];
    if (most === undefined) {
      most = costWithin(this.#least, Math.max(this.#query.length, length));
      this.#most[length] = most;
    }
    return most;
  }

  /** The least that an entry can cost, or {@link FAR} when that is too much. The entry is then at hand. */
  bound(entry: number): number {
    const length = this.#entries.lengthAt(entry);
    const needed = this.neededAt(length);
    if (this.#verifier.take(this.#entries, entry, needed) < needed) return FAR;
    const bound = this.#verifier.bound(nearCounts(Math.max(this.#query.length, length)));
    return bound > this.mostAt(length) ? FAR : bound;
  }

  /** Compares an entry in full, if the sink still has a place for it. */
  compare(entry: number, bound: number): void {
    const length = this.#entries.lengthAt(entry);
    const longer = Math.max(this.#query.length, length);
    const slot = this.#entries.unitAt(entry);
    const most = bound === 0 ? 1 : wordScore(bound, longer);
    if (!this.#sink.wants(slot, most, this.#entries.markAt(entry))) return;
    this.bound(entry);
    const cost = this.#verifier.distance(nearCounts(longer), this.mostAt(length));
    if (cost < FAR) this.#sink.found(slot, cost, longer);
  }
}

/** Entries of a chunk that may share enough words: those that stand in enough of the lists. */
function passing(
  block: Block,
  chunk: number,
  search: BlockSearch,
  left: number,
  isCounted: boolean,
  { counts, countWords }: Scratch,
): readonly number[] {
  const found: number[] = [];
  const base = chunk * CHUNK;
  const last = Math.min(base + CHUNK, block.entries.count) - 1;
  const { entries } = block;
  const shortest = Math.max(search.shortest, entries.lengthAt(base));
  const longest = Math.min(search.longest, entries.lengthAt(last));
  for (let length = shortest; length <= longest; length += 1) {
    const to = Math.min(last + 1, firstOfLength(block, length + 1)) - base;
    const least = isCounted ? search.neededAt(length) - left : 1;
    for (let entry = Math.max(base, firstOfLength(block, length)) - base; entry < to; ) {
      if ((entry & 3) === 0 && countWords[entry >> 2] === 0) entry += 4;
      else {
        if ((counts[entry] ?? 0) >= least) found.push(base + entry);
        entry += 1;
      }
    }
  }
  return found;
}

/** Bounds are sorted into this many drawers; exact order inside one does not matter. */
const DRAWERS = 64;

function searchChunk(
  block: Block,
  chunk: number,
  query: Query,
  verifier: Verifier,
  least: number,
  scratch: Scratch,
  sink: Sink,
): void {
  const { entries } = block;
  const search = new BlockSearch(query, verifier, entries, sink, least);
  const base = chunk * CHUNK;
  const last = Math.min(base + CHUNK, entries.count) - 1;
  const shortest = Math.max(search.shortest, entries.lengthAt(base));
  const longest = Math.min(search.longest, entries.lengthAt(last));
  if (shortest > longest) return;
  let needed = query.length;
  for (let n = shortest; n <= longest; n += 1) needed = Math.min(needed, search.neededAt(n));
  const lists = listsOf(block, chunk, verifier.counts);
  const { used, left, read } = planLists(lists, query.length, needed);
  if (read === 0) return;
  const isCounted = query.length <= COUNTED_MAX;
  countPlaces(block, lists, used, scratch.counts);
  const candidates = passing(block, chunk, search, left, isCounted, scratch);
  scratch.counts.fill(0);
  const drawers: (number[] | undefined)[] = [];
  for (const entry of candidates) {
    if (!sink.accepts(entries.unitAt(entry))) continue;
    const bound = search.bound(entry);
    if (bound === FAR) continue;
    const longer = Math.max(query.length, entries.lengthAt(entry));
    const drawer = Math.min(DRAWERS, Math.floor((bound * DRAWERS) / (COST_WORD * longer)));
    const held = drawers[drawer] ?? [];
    held.push(entry, bound);
    drawers[drawer] = held;
  }
  for (const held of drawers) {
    for (let i = 0; i < (held?.length ?? 0); i += 2)
      search.compare(held?.[i] ?? 0, held?.[i + 1] ?? 0);
  }
}

/** Looks a query up in one block; every entry of at least `least` that the sink has a place for is reported. */
export function searchBlock(
  block: Block,
  query: Query,
  verifier: Verifier,
  least: number,
  scratch: Scratch,
  sink: Sink,
): void {
  const chunks = block.kinds.length - 1;
  // Nearest in length first: what is found there raises what the rest must reach.
  const middle = Math.floor(firstOfLength(block, query.length) / CHUNK);
  for (let step = 0; step < 2 * chunks; step += 1) {
    const chunk = middle + ((step & 1) === 0 ? step >> 1 : -((step + 1) >> 1));
    if (chunk < 0 || chunk >= chunks) continue;
    searchChunk(block, chunk, query, verifier, Math.max(least, sink.least), scratch, sink);
  }
}

/** Looks a query up in a short unsorted list, one entry after the other. */
export function searchList(
  entries: EntryList,
  query: Query,
  verifier: Verifier,
  least: number,
  sink: Sink,
): void {
  const search = new BlockSearch(query, verifier, entries, sink, least);
  for (let entry = 0; entry < entries.count; entry += 1) {
    const size = entries.lengthAt(entry);
    if (size < search.shortest || size > search.longest) continue;
    if (!sink.accepts(entries.unitAt(entry))) continue;
    const bound = search.bound(entry);
    if (bound < FAR) search.compare(entry, bound);
  }
}
