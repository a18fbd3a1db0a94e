/** Which texts share letters with a text: trigrams of folded words, counted without touching the texts themselves. */

/** A growing list of numbers without a JavaScript array for each trigram. */
class Postings {
  #entries = new Uint32Array(4);
  #length = 0;

  /** Adds an entry unless it is the last one added; tells whether it was new. */
  push(entry: number): boolean {
    if (this.#length > 0 && this.#entries[this.#length - 1] === entry) return false;
    if (this.#length === this.#entries.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#entries);
      this.#entries = grown;
    }
    this.#entries[this.#length++] = entry;
    return true;
  }

  get all(): Uint32Array {
    return this.#entries.subarray(0, this.#length);
  }
}

const BLANK = 0x20;

/** Calls `found` with each trigram of each word with its edges, as a number. `salt` parts the languages. */
function eachGram(words: readonly string[], salt: number, found: (gram: number) => void): void {
  for (const word of words) {
    let first = BLANK;
    let second = word.charCodeAt(0);
    for (let i = 1; i <= word.length; i++) {
      const third = i < word.length ? word.charCodeAt(i) : BLANK;
      // Three code units of 16 bits folded into one number below 2^32; clashes only add a candidate.
      found(
        (Math.imul(first, 0x9e3779b1) ^
          Math.imul(second, 0x85ebca6b) ^
          Math.imul(third + salt, 0xc2b2ae35)) >>>
          0,
      );
      first = second;
      second = third;
    }
  }
}

/** Texts by trigram. Entries are numbers given by the caller, added in rising order. */
export class GramIndex {
  readonly #postings = new Map<number, Postings>();
  #sizes = new Uint16Array(64);
  #counts = new Uint16Array(64);

  /** Adds a text. */
  add(entry: number, words: readonly string[], salt: number): void {
    if (entry >= this.#sizes.length) {
      const grown = new Uint16Array(Math.max(entry + 1, this.#sizes.length * 2));
      grown.set(this.#sizes);
      this.#sizes = grown;
      this.#counts = new Uint16Array(grown.length);
    }
    let size = 0;
    eachGram(words, salt, (gram) => {
      let postings = this.#postings.get(gram);
      if (postings === undefined) {
        postings = new Postings();
        this.#postings.set(gram, postings);
      }
      if (postings.push(entry)) size++;
    });
    this.#sizes[entry] = Math.min(size, 0xffff);
  }

  /** The `limit` entries that share most with a text: share of the smaller side's trigrams, 0..1, best first. */
  nearest(
    words: readonly string[],
    salt: number,
    limit: number,
  ): readonly (readonly [number, number])[] {
    const grams = new Set<number>();
    eachGram(words, salt, (gram) => grams.add(gram));
    const touched: number[] = [];
    for (const gram of grams) {
      for (const entry of this.#postings.get(gram)?.all ?? []) {
        if (this.#counts[entry] === 0) touched.push(entry);
        this.#counts[entry] = (this.#counts[entry] ?? 0) + 1;
      }
    }
    const least = Math.min(3, grams.size);
    const found: [number, number][] = [];
    for (const entry of touched) {
      const shared = this.#counts[entry] ?? 0;
      this.#counts[entry] = 0;
      if (shared < least) continue;
      // Half of the larger side counts as well, so that long texts do not win by length alone.
      const size = this.#sizes[entry] ?? 0;
      const smaller = Math.min(grams.size, size);
      const larger = Math.max(grams.size, size);
      found.push([entry, shared / (0.7 * smaller + 0.3 * larger)]);
    }
    found.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return found.slice(0, limit);
  }
}
