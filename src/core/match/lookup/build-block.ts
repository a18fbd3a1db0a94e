/** Makes blocks: entries in order of length, and for each chunk of them the lists of its stems. Linear. */
import { type Block, CHUNK } from './block.ts';
import { EntryList } from './entries.ts';
import type { NumberedWords } from './numbered-words.ts';
import { type NumberedEntries, orderByLength } from './sorted-entries.ts';

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

/** Collects the lists of one chunk after the other. */
class ListWriter {
  readonly kinds: number[] = [0];
  #stems = new Uint32Array(1 << 12);
  #starts = new Uint32Array(1 << 12);
  #places = new Uint8Array(1 << 14);
  #count = 0;
  #bytes = 0;

  /** Writes a list of places, rising. */
  add(stem: number, places: Uint16Array, from: number, to: number): void {
    if (this.#count + 1 >= this.#stems.length) {
      this.#stems = withLength(this.#stems, this.#stems.length * 2);
      this.#starts = withLength(this.#starts, this.#starts.length * 2);
    }
    // A place takes three bytes at most.
    const most = this.#bytes + (to - from) * 3;
    if (most > this.#places.length)
      this.#places = withLength(this.#places, Math.max(most, this.#places.length * 2));
    const bytes = this.#places;
    this.#stems[this.#count] = stem;
    this.#starts[this.#count] = this.#bytes;
    let at = this.#bytes;
    let last = -1;
    for (let i = from; i < to; i += 1) {
      const place = places[i] ?? 0;
      let step = place - last;
      last = place;
      while (step >= 0x80) {
        bytes[at++] = (step & 0x7f) | 0x80;
        step >>>= 7;
      }
      bytes[at++] = step;
    }
    this.#bytes = at;
    this.#count += 1;
  }

  endChunk(): void {
    this.kinds.push(this.#count);
  }

  finish(): Pick<Block, 'kinds' | 'stems' | 'starts' | 'places'> {
    this.#starts[this.#count] = this.#bytes;
    return {
      kinds: Uint32Array.from(this.kinds),
      stems: this.#stems.slice(0, this.#count),
      starts: this.#starts.slice(0, this.#count + 1),
      places: this.#places.slice(0, this.#bytes),
    };
  }
}

function withLength<T extends Uint8Array | Uint16Array | Uint32Array>(array: T, length: number): T {
  const next = new (array.constructor as new (n: number) => T)(length);
  next.set(array);
  return next;
}

/** Members of the state of a stem. */
const STATE = 2;

/** Memory for the lists of one chunk at a time. */
class ChunkLists {
  readonly #stemOf: Uint32Array;
  /**
   * For each stem how often it occurs in the chunk, and then where its next place goes, zero between chunks; and beside it
   * the last entry in which it was met, so that one is counted once an entry.
   */
  readonly #states: Int32Array;
  #met: Uint32Array = new Uint32Array(1 << 10);
  #metCount = 0;
  /** The stems of the chunk's entries in a row, each once an entry. */
  #row = new Uint32Array(1 << 12);
  #rowEntry = new Uint16Array(1 << 12);
  #rowLength = 0;
  #places = new Uint16Array(1 << 12);

  constructor(stemOf: Uint32Array, stemCount: number) {
    this.#stemOf = stemOf;
    this.#states = new Int32Array(stemCount * STATE);
    for (let stem = 0; stem < stemCount; stem += 1) this.#states[stem * STATE + 1] = -1;
  }

  /** Takes in the words of the next entry, which is `place` behind the chunk's first. */
  take(entry: number, place: number, tokens: Int32Array, length: number): void {
    if (this.#rowLength + length > this.#row.length) this.#grow(this.#rowLength + length);
    if (this.#metCount + length > this.#met.length)
      this.#met = withLength(this.#met, this.#met.length * 2 + length);
    const states = this.#states;
    const stemOf = this.#stemOf;
    const row = this.#row;
    const rowEntry = this.#rowEntry;
    const met = this.#met;
    let end = this.#rowLength;
    for (let i = 0; i < length; i += 1) {
      const stem = stemOf[tokens[i] ?? 0] ?? 0;
      const state = stem * STATE;
      if (states[state + 1] === entry) continue;
      states[state + 1] = entry;
      const count = states[state] ?? 0;
      if (count === 0) met[this.#metCount++] = stem;
      states[state] = count + 1;
      row[end] = stem;
      rowEntry[end++] = place;
    }
    this.#rowLength = end;
  }

  /** Writes the lists of the chunk, and is ready for the next. */
  end(writer: ListWriter): void {
    const states = this.#states;
    const stems = this.#met.subarray(0, this.#metCount).sort();
    let start = 0;
    for (const stem of stems) {
      const count = states[stem * STATE] ?? 0;
      states[stem * STATE] = start;
      start += count;
    }
    const places = this.#places;
    const row = this.#row;
    const rowEntry = this.#rowEntry;
    const length = this.#rowLength;
    for (let i = 0; i < length; i += 1) {
      const state = (row[i] ?? 0) * STATE;
      const at = states[state] ?? 0;
      places[at] = rowEntry[i] ?? 0;
      states[state] = at + 1;
    }
    let begin = 0;
    for (const stem of stems) {
      const end = states[stem * STATE] ?? 0;
      writer.add(stem, places, begin, end);
      begin = end;
      states[stem * STATE] = 0;
    }
    this.#metCount = 0;
    this.#rowLength = 0;
    writer.endChunk();
  }

  #grow(length: number): void {
    const size = Math.ceil(length * 1.5);
    this.#row = withLength(this.#row, size);
    this.#rowEntry = withLength(this.#rowEntry, size);
    this.#places = new Uint16Array(size);
  }
}

/**
 * Makes a block of the living entries of some lists.
 *
 * @param words the words under their new numbers
 * @param tokens memory for one text
 */
export function buildBlock(
  lists: readonly NumberedEntries[],
  isAlive: (slot: number) => boolean,
  { stemOf, stems }: Pick<NumberedWords, 'stemOf' | 'stems'>,
  tokens: Int32Array,
): Block {
  const { count, listOf, entryOf, bytes } = orderByLength(lists, isAlive);
  const entries = new EntryList();
  entries.reserve(count, bytes);
  const chunk = new ChunkLists(stemOf, stems.size);
  const writer = new ListWriter();
  for (let from = 0; from < count; from += CHUNK) {
    const to = Math.min(count, from + CHUNK);
    for (let place = from; place < to; place += 1) {
      const list = lists[listOf[place] ?? 0];
      if (!list) continue;
      const length = entries.pushFrom(list.entries, entryOf[place] ?? 0, list.numbers, tokens);
      chunk.take(place, place - from, tokens, length);
    }
    chunk.end(writer);
  }
  return { entries, firsts: firstsOf(entries), ...writer.finish() };
}
