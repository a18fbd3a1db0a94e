/**
 * Looking a query up without missing anything. A match at a given score shares so many stems with the query that it must
 * hold one of the query's rarest stems; only the places of those are read. What they yield is counted, bounded from
 * above, and compared best bound first until nothing left can find a place.
 */

import { costWithin, nearCounts, sharedNeeded, wordScore } from '../score.ts';
import { COST_NEAR, COST_WORD } from '../weights.ts';
import { type Block, CHUNK, firstOfLength } from './block.ts';
import { findCandidates, type Wanted } from './candidates.ts';
import type { EntryList } from './entries.ts';
import type { Query } from './query.ts';
import type { Scratch } from './scratch.ts';
import type { Slot } from './unit-table.ts';
import { FAR, type Verifier } from './verifier.ts';

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
function sharedAt(query: number, entry: number, least: number): number {
  const longer = Math.max(query, entry);
  const shorter = Math.min(query, entry);
  const left = costWithin(least, longer) - (longer - shorter) * COST_WORD;
  if (left < 0) return longer + 1;
  const unit = nearCounts(longer) ? COST_NEAR : COST_WORD;
  return Math.max(sharedNeeded(longer), shorter - Math.floor(left / unit));
}

/** One search in one list of entries. */
class BlockSearch implements Wanted {
  /** Least score that is looked for. */
  readonly least: number;
  readonly length: number;
  readonly stems: readonly number[];
  readonly counts: readonly number[];
  readonly shortest: number;
  readonly longest: number;
  readonly #verifier: Verifier;
  readonly #entries: EntryList;
  readonly #sink: Sink;
  /** Least number of shared stems, by length of the entry. */
  readonly #needed: number[] = [];
  readonly #most: number[] = [];

  constructor(query: Query, verifier: Verifier, entries: EntryList, sink: Sink, least: number) {
    this.#verifier = verifier;
    this.#entries = entries;
    this.#sink = sink;
    this.least = least;
    this.length = query.length;
    this.stems = verifier.counts.stems;
    this.counts = verifier.counts.counts;
    this.shortest = Math.max(1, Math.ceil(least * query.length - 1e-9));
    this.longest = Math.floor(query.length / least + 1e-9);
  }

  /** Least number of stems that an entry of this length shares. */
  neededAt(length: number): number {
    let needed = this.#needed[length];
    if (needed === undefined) {
      needed = Math.max(1, sharedAt(this.length, length, this.least));
      this.#needed[length] = needed;
    }
    return needed;
  }

  /** Largest cost of an entry of this length. */
  mostAt(length: number): number {
    let most = this.#most[length];
    if (most === undefined) {
      most = costWithin(this.least, Math.max(this.length, length));
      this.#most[length] = most;
    }
    return most;
  }

  /** The least that an entry of so many words can cost, or {@link FAR} when that is too much. The entry is then at hand. */
  bound(entry: number, length: number): number {
    const needed = this.neededAt(length);
    if (this.#verifier.take(this.#entries, entry, needed) < needed) return FAR;
    const near = nearCounts(Math.max(this.length, length));
    return this.#verifier.bound(near, this.mostAt(length));
  }

  /** Whether the sink has a place for an entry of so many words that costs at least so much. */
  wants(entry: number, length: number, cost: number): boolean {
    const most = cost === 0 ? 1 : wordScore(cost, Math.max(this.length, length));
    return this.#sink.wants(this.#entries.unitAt(entry), most, this.#entries.markAt(entry));
  }

  /** Compares an entry in full, if the sink still has a place for it. */
  compare(entry: number, bound: number): void {
    const length = this.#entries.lengthAt(entry);
    if (!this.wants(entry, length, bound)) return;
    const longer = Math.max(this.length, length);
    const slot = this.#entries.unitAt(entry);
    this.#verifier.take(this.#entries, entry, 0);
    const cost = this.#verifier.distance(nearCounts(longer), this.mostAt(length));
    if (cost < FAR) this.#sink.found(slot, cost, longer);
  }
}

/** Bounds and entries of a chunk in one number: both are put in order together. */
const ENTRY_BITS = 15;
const ENTRY_MASK = CHUNK - 1;

function searchChunk(
  block: Block,
  chunk: number,
  search: BlockSearch,
  scratch: Scratch,
  sink: Sink,
): void {
  const { entries } = block;
  const base = chunk * CHUNK;
  const { candidates, compared } = scratch;
  const count = findCandidates(block, chunk, search, scratch);
  let [kept, length, end, least] = [0, 0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const entry = candidates[i] ?? 0;
    // They come in the order of length, so few times is it another.
    if (entry >= end) {
      length = entries.lengthAt(entry);
      end = firstOfLength(block, length + 1);
      least = Math.abs(length - search.length) * COST_WORD;
    }
    if (!search.wants(entry, length, least)) continue;
    const bound = search.bound(entry, length);
    if (bound === FAR || !sink.accepts(entries.unitAt(entry))) continue;
    // No other of this length comes nearer, so what must be reached is known before the rest is looked at.
    if (bound === least) search.compare(entry, bound);
    else compared[kept++] = (bound << ENTRY_BITS) | (entry - base);
  }
  compared.subarray(0, kept).sort();
  for (let i = 0; i < kept; i += 1) {
    const one = compared[i] ?? 0;
    search.compare(base + (one & ENTRY_MASK), one >> ENTRY_BITS);
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
  let search = new BlockSearch(query, verifier, block.entries, sink, least);
  for (let step = 0; step < 2 * chunks; step += 1) {
    const chunk = middle + ((step & 1) === 0 ? step >> 1 : -((step + 1) >> 1));
    if (chunk < 0 || chunk >= chunks) continue;
    const reached = Math.max(least, sink.least);
    if (search.least < reached)
      search = new BlockSearch(query, verifier, block.entries, sink, reached);
    searchChunk(block, chunk, search, scratch, sink);
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
    const bound = search.bound(entry, size);
    if (bound < FAR && sink.accepts(entries.unitAt(entry))) search.compare(entry, bound);
  }
}
