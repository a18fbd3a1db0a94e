/** Makes blocks: for each chunk of entries the lists of its stems. Linear. */
import { type Block, CHUNK } from './block.ts';
import type { EntryList } from './entries.ts';
import type { NumberedWords } from './numbered-words.ts';

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

/** Memory for the lists of one chunk at a time. */
class ChunkLists {
  /** How often each stem occurs in the chunk, then where its next place goes. Zero between chunks. */
  readonly #next: Uint32Array;
  /** Last entry in which each stem was met, so that one is counted once an entry. */
  readonly #last: Int32Array;
  readonly #stemOf: Uint32Array;
  #met: Uint32Array = new Uint32Array(1 << 10);
  /** The stems of the chunk's entries in a row, each once an entry. */
  #row = new Uint32Array(1 << 12);
  #rowEntry = new Uint16Array(1 << 12);
  #places = new Uint16Array(1 << 12);

  constructor(stemOf: Uint32Array, stemCount: number) {
    this.#stemOf = stemOf;
    this.#next = new Uint32Array(stemCount);
    this.#last = new Int32Array(stemCount).fill(-1);
  }

  write(entries: EntryList, from: number, to: number, tokens: Int32Array, writer: ListWriter) {
    const next = this.#next;
    const last = this.#last;
    const stemOf = this.#stemOf;
    let length = 0;
    let met = 0;
    for (let entry = from; entry < to; entry += 1) {
      const size = entries.read(entry, tokens);
      if (length + size > this.#row.length) this.#grow(length + size);
      const row = this.#row;
      const rowEntry = this.#rowEntry;
      for (let i = 0; i < size; i += 1) {
        const stem = stemOf[tokens[i] ?? 0] ?? 0;
        if (last[stem] === entry) continue;
        last[stem] = entry;
        if (next[stem] === 0) {
          if (met === this.#met.length) this.#met = withLength(this.#met, met * 2);
          this.#met[met++] = stem;
        }
        next[stem] = (next[stem] ?? 0) + 1;
        row[length] = stem;
        rowEntry[length++] = entry - from;
      }
    }
    const stems = this.#met.subarray(0, met).sort();
    let start = 0;
    for (const stem of stems) {
      const count = next[stem] ?? 0;
      next[stem] = start;
      start += count;
    }
    const places = this.#places;
    for (let i = 0; i < length; i += 1) {
      const stem = this.#row[i] ?? 0;
      const at = next[stem] ?? 0;
      places[at] = this.#rowEntry[i] ?? 0;
      next[stem] = at + 1;
    }
    let begin = 0;
    for (const stem of stems) {
      const end = next[stem] ?? 0;
      writer.add(stem, places, begin, end);
      begin = end;
      next[stem] = 0;
    }
    writer.endChunk();
  }

  #grow(length: number): void {
    const size = Math.ceil(length * 1.5);
    this.#row = withLength(this.#row, size);
    this.#rowEntry = withLength(this.#rowEntry, size);
    this.#places = new Uint16Array(size);
  }
}

/** Makes a block of entries that are sorted by length; `tokens` is memory for one text. */
export function buildBlock(
  entries: EntryList,
  { stemOf, stems }: Pick<NumberedWords, 'stemOf' | 'stems'>,
  tokens: Int32Array,
): Block {
  const chunk = new ChunkLists(stemOf, stems.size);
  const writer = new ListWriter();
  for (let from = 0; from < entries.count; from += CHUNK)
    chunk.write(entries, from, Math.min(entries.count, from + CHUNK), tokens, writer);
  return { entries, firsts: firstsOf(entries), ...writer.finish() };
}
