/**
 * Looking a query up in one block without missing anything. A match at a given score shares so many stems with the query
 * that it must hold one of the query's rarest stems; only the places of those are read. What they yield is counted,
 * bounded from above, and compared best bound first until nothing left can find a place.
 */

import { costWithin, nearCounts, sharedNeeded, wordScore } from '../score.ts';
import { COST_NEAR, COST_WORD, TOKENS_MAX } from '../weights.ts';
import { type Block, firstOfLength, lowerBound } from './block.ts';
import { type Costs, FAR } from './distance.ts';
import type { EntryList } from './entries.ts';
import type { Query } from './query.ts';
import type { Slot } from './unit-table.ts';

/** Who takes what is found, and says what is not worth comparing any more. */
export interface Sink {
  /** Whether a unit's text in this language may be offered at all. */
  accepts(slot: Slot): boolean;
  /** Whether a unit would find a place with at most this score; at 1 the text's mark says more. */
  wants(slot: Slot, most: number, mark: number): boolean;
  /** A unit whose text has this cost, or 0 when every word agrees. */
  found(slot: Slot, cost: number, longer: number): void;
}

/** The query's stems with how often each occurs in it. */
export interface StemCounts {
  readonly stems: readonly number[];
  readonly counts: readonly number[];
}

/** Counts the stems of a query. */
export function stemCounts(query: Query): StemCounts {
  const counts = new Map<number, number>();
  for (const stem of query.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { stems: [...counts.keys()], counts: [...counts.values()] };
}

/** Memory that searches share, grown to the largest block and vocabulary. Counts are zero between searches. */
export class Scratch {
  counts = new Uint16Array(0);
  /** How often each stem occurs in the query, by stem number. */
  wanted = new Uint16Array(0);
  taken = new Uint16Array(0);
  readonly tokens = new Int32Array(TOKENS_MAX + 1);

  /** Makes room for a block's entries and a language's stems. */
  fit(entries: number, stems: number): void {
    if (this.counts.length < entries) this.counts = new Uint16Array(entries);
    if (this.wanted.length < stems) {
      this.wanted = new Uint16Array(Math.ceil(stems * 1.2));
      this.taken = new Uint16Array(Math.ceil(stems * 1.2));
    }
  }
}

/** Least number of stems that texts of these lengths share when they reach `least`. */
export function sharedAt(query: number, entry: number, least: number): number {
  const longer = Math.max(query, entry);
  const unit = nearCounts(longer) ? COST_NEAR : COST_WORD;
  return Math.max(sharedNeeded(longer), longer - Math.floor(costWithin(least, longer) / unit));
}

/** Best score that texts can have which share `shared` stems. */
export function mostAt(longer: number, shared: number): number {
  if (shared >= longer) return 1;
  return wordScore((longer - shared) * (nearCounts(longer) ? COST_NEAR : COST_WORD), longer);
}

interface List {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The places of each stem of the query within a range of entries, the shortest list first. */
function listsOf(block: Block, { stems, counts }: StemCounts, from: number, to: number): List[] {
  const lists: List[] = [];
  for (const [i, stem] of stems.entries()) {
    const count = counts[i] ?? 0;
    const kind = stem < 0 ? -1 : lowerBound(block.stems, stem);
    if (kind < 0 || block.stems[kind] !== stem) {
      lists.push({ from: 0, to: 0, count });
      continue;
    }
    const [start, end] = [block.starts[kind] ?? 0, block.starts[kind + 1] ?? 0];
    const first = lowerBound(block.places, from, start, end);
    lists.push({ from: first, to: lowerBound(block.places, to, first, end), count });
  }
  return lists.sort((a, b) => a.to - a.from - (b.to - b.from));
}

/** Reads one more list only while it is shorter than this share of what was read before. */
const FURTHER_SHARE = 0.5;

/** How many lists to read, and how many of the query's words are then not looked at. */
function planLists(lists: readonly List[], length: number, needed: number) {
  let left = length;
  let read = 0;
  let used = 0;
  for (const { from, to, count } of lists) {
    // Whoever shares `needed` words holds one of those looked at, once fewer than `needed` are left.
    if (left < needed && to - from > read * FURTHER_SHARE) break;
    left -= count;
    read += to - from;
    used += 1;
  }
  return { used, left, read };
}

/** Counts in how many of the lists each entry stands, weighed by how often the query has the word. */
function countPlaces(places: Uint32Array, lists: readonly List[], counts: Uint16Array): void {
  for (const { from, to, count } of lists) {
    for (let i = from; i < to; i += 1) {
      const entry = places[i] ?? 0;
      counts[entry] = (counts[entry] ?? 0) + count;
    }
  }
}

/** Entries that may share enough words: those that stand in enough of the lists. Sets all counts back to zero. */
function passing(
  block: Block,
  shortest: number,
  longest: number,
  neededAt: (length: number) => number,
  left: number,
  counts: Uint16Array,
): readonly number[] {
  const found: number[] = [];
  for (let length = shortest; length <= longest; length += 1) {
    const to = firstOfLength(block, length + 1);
    const least = neededAt(length) - left;
    for (let entry = firstOfLength(block, length); entry < to; entry += 1)
      if ((counts[entry] ?? 0) >= least) found.push(entry);
  }
  counts.fill(0, firstOfLength(block, shortest), firstOfLength(block, longest + 1));
  return found;
}

/** How many words an entry shares with the query by stem, in any order. Stops below `needed`; then less is returned. */
export function countShared(
  tokens: Int32Array,
  length: number,
  stemOf: Uint32Array,
  scratch: Scratch,
  needed: number,
): number {
  const { wanted, taken } = scratch;
  let shared = 0;
  let spare = length - needed;
  let i = 0;
  for (; i < length && spare >= 0; i += 1) {
    const stem = stemOf[tokens[i] ?? 0] ?? 0;
    const already = taken[stem] ?? 0;
    if (already < (wanted[stem] ?? 0)) {
      taken[stem] = already + 1;
      shared += 1;
    } else spare -= 1;
  }
  for (let k = 0; k < i; k += 1) taken[stemOf[tokens[k] ?? 0] ?? 0] = 0;
  return shared;
}

/** Bounds are sorted into this many drawers; exact order inside one does not matter. */
const DRAWERS = 64;

/** Looks a query up in one block; every entry of at least `least` that the sink has a place for is reported. */
export function searchBlock(
  block: Block,
  query: Query,
  stems: StemCounts,
  costs: Costs,
  stemOf: Uint32Array,
  least: number,
  scratch: Scratch,
  sink: Sink,
): void {
  const { length } = query;
  const { entries, firsts } = block;
  const shortest = Math.max(1, Math.ceil(least * length - 1e-9));
  const longest = Math.min(firsts.length - 2, Math.floor(length / least + 1e-9));
  const from = firstOfLength(block, shortest);
  const to = firstOfLength(block, longest + 1);
  if (from >= to) return;
  const neededBy: number[] = [];
  for (let n = shortest; n <= longest; n += 1)
    neededBy[n] = Math.max(1, sharedAt(length, n, least));
  const neededAt = (n: number) => neededBy[n] ?? 1;
  const needed = neededBy.reduce((a, b) => Math.min(a, b), length);
  const lists = listsOf(block, stems, from, to);
  const { used, left } = planLists(lists, length, needed);
  countPlaces(block.places, lists.slice(0, used), scratch.counts);
  const drawers: (number[] | undefined)[] = [];
  const { tokens } = scratch;
  for (const entry of passing(block, shortest, longest, neededAt, left, scratch.counts)) {
    if (!sink.accepts(entries.unitAt(entry))) continue;
    const size = entries.read(entry, tokens);
    const shared = countShared(tokens, size, stemOf, scratch, neededAt(size));
    if (shared < neededAt(size)) continue;
    const drawer = Math.floor(mostAt(Math.max(length, size), shared) * DRAWERS);
    const held = drawers[drawer] ?? [];
    held.push(entry, shared);
    drawers[drawer] = held;
  }
  for (let drawer = DRAWERS; drawer >= 0; drawer -= 1) {
    const held = drawers[drawer] ?? [];
    for (let i = 0; i < held.length; i += 2)
      compareEntry(entries, held[i] ?? 0, held[i + 1] ?? 0, query, costs, least, tokens, sink);
  }
}

/** Compares one entry in full, if the sink still has a place for it. */
function compareEntry(
  entries: EntryList,
  entry: number,
  shared: number,
  query: Query,
  costs: Costs,
  least: number,
  tokens: Int32Array,
  sink: Sink,
): void {
  const size = entries.lengthAt(entry);
  const longer = Math.max(query.length, size);
  const slot = entries.unitAt(entry);
  if (!sink.wants(slot, mostAt(longer, shared), entries.markAt(entry))) return;
  entries.read(entry, tokens);
  const cost = costs.distance(tokens, size, nearCounts(longer), costWithin(least, longer));
  if (cost < FAR) sink.found(slot, cost, longer);
}

/** Looks a query up in a short unsorted list, one entry after the other. */
export function searchList(
  entries: EntryList,
  query: Query,
  costs: Costs,
  stemOf: Uint32Array,
  least: number,
  scratch: Scratch,
  sink: Sink,
): void {
  for (let entry = 0; entry < entries.count; entry += 1) {
    const size = entries.lengthAt(entry);
    const [shorter, longer] = [Math.min(query.length, size), Math.max(query.length, size)];
    if (shorter < least * longer - 1e-9 || !sink.accepts(entries.unitAt(entry))) continue;
    entries.read(entry, scratch.tokens);
    const atLeast = sharedAt(query.length, size, least);
    const shared = countShared(scratch.tokens, size, stemOf, scratch, atLeast);
    if (shared >= atLeast)
      compareEntry(entries, entry, shared, query, costs, least, scratch.tokens, sink);
  }
}
