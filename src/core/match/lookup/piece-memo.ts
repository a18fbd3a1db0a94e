/**
 * The words of pieces of text that were met before, found by their bytes: what a word is folded to and which number it has
 * is worked out once, however often it comes. Rare pieces are not kept once the memory for them is full.
 */
import type { PieceRun } from './pieces.ts';

/** Words of four bytes that are filled when nothing else is said: 16 MB, some half a million pieces. */
const WORDS_MAX = 1 << 22;

/** Before the bytes of a piece stand its hash, its length, its value and its mark. */
const HEAD = 4;
const [LENGTH, VALUE, MARK] = [1, 2, 3];

/** Indexes of the list that is not kept, and of the one without words. */
const PASSING = 0;
const NO_WORDS = 1;

/** What is known of a piece. */
export interface KnownPiece {
  /** The numbers of its words. */
  readonly numbers: readonly number[];
  /** What the mark of its text is made of. */
  readonly mark: number;
}

/** Pieces and what is known of them. */
export class PieceMemo {
  /** Open addressing: where a piece lies in `words`, 0 for free. */
  #slots = new Int32Array(1 << 11);
  /** The place 0 is that of the piece that is not kept. */
  #words = new Int32Array(1 << 14);
  #end = HEAD;
  #count = 0;
  readonly #lists: (readonly number[])[] = [[], []];
  readonly #most: number;

  /** @param most words of four bytes that are filled */
  constructor(most = WORDS_MAX) {
    this.#most = most;
  }

  /** Looks up the pieces of a text and notes their places. */
  find(run: PieceRun): void {
    const { count, hashes, places } = run;
    const slots = this.#slots;
    const mask = slots.length - 1;
    // Step by step over all of them, so that the processor fetches what lies far apart side by side.
    for (let i = 0; i < count; i += 1) places[i] = slots[slotOf(hashes[i] ?? 0) & mask] ?? 0;
    for (let i = 0; i < count; i += 1)
      if (!this.#isAt(places[i] ?? 0, run, i)) places[i] = this.#seek(run, i);
  }

  #isAt(place: number, { starts, ends, hashes, words, firsts }: PieceRun, i: number): boolean {
    const own = this.#words;
    const length = (ends[i] ?? 0) - (starts[i] ?? 0);
    if (own[place] !== hashes[i] || own[place + LENGTH] !== length) return false;
    const from = place + HEAD;
    const first = firsts[i] ?? 0;
    for (let word = (length - 1) >> 2; word >= 0; word -= 1)
      if (own[from + word] !== words[first + word]) return false;
    return true;
  }

  #seek(run: PieceRun, i: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = slotOf(run.hashes[i] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const place = slots[slot] ?? 0;
      if (place === 0) return -1;
      if (this.#isAt(place, run, i)) return place;
    }
  }

  /** The number of the only word of the piece at a place; below zero it has none or several (see {@link numbersAt}). */
  numberAt(place: number): number {
    return this.#words[place + VALUE] ?? 0;
  }

  /** The numbers of all its words. */
  numbersAt(place: number): readonly number[] {
    const value = this.numberAt(place);
    return value < 0 ? (this.#lists[~value] ?? []) : [value];
  }

  /** What the mark of its text is made of. */
  markAt(place: number): number {
    return this.#words[place + MARK] ?? 0;
  }

  /** Takes in the i-th piece if it is not there yet. @returns its place, good until the next is taken in */
  add(run: PieceRun, i: number, { numbers, mark }: KnownPiece): number {
    const known = this.#seek(run, i);
    if (known >= 0) return known;
    const hash = run.hashes[i] ?? 0;
    const length = (run.ends[i] ?? 0) - (run.starts[i] ?? 0);
    const words = (length + 3) >> 2;
    const isKept = this.#end + HEAD + words <= this.#most;
    const place = isKept ? this.#end : 0;
    if (isKept) {
      if (place + HEAD + words > this.#words.length) this.#grow(place + HEAD + words);
      this.#end += HEAD + words;
      const first = run.firsts[i] ?? 0;
      this.#words.set(run.words.subarray(first, first + words), place + HEAD);
    }
    this.#words[place] = isKept ? hash : 0;
    this.#words[place + LENGTH] = isKept ? length : 0;
    this.#words[place + VALUE] = this.#valueOf(numbers, isKept);
    this.#words[place + MARK] = mark;
    if (isKept) this.#enter(place, hash);
    return place;
  }

  #valueOf(numbers: readonly number[], isKept: boolean): number {
    const [first] = numbers;
    if (first === undefined) return ~NO_WORDS;
    if (numbers.length === 1) return first;
    if (isKept) return ~(this.#lists.push(numbers) - 1);
    this.#lists[PASSING] = numbers;
    return ~PASSING;
  }

  #enter(place: number, hash: number): void {
    this.#count += 1;
    if (this.#count * 4 > this.#slots.length) this.#spread();
    else put(this.#slots, place, hash);
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const words = this.#words;
    let place = HEAD;
    while (place < this.#end) {
      put(slots, place, words[place] ?? 0);
      place += HEAD + (((words[place + LENGTH] ?? 0) + 3) >> 2);
    }
    this.#slots = slots;
  }

  #grow(least: number): void {
    const words = new Int32Array(Math.max(least, this.#words.length * 2));
    words.set(this.#words);
    this.#words = words;
  }
}

function put(slots: Int32Array, place: number, hash: number): void {
  const mask = slots.length - 1;
  let slot = slotOf(hash) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = place;
}

/** The low bits choose the slot, so they are to depend on all of the hash. */
function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7;
}
