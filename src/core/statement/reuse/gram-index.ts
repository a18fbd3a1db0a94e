/** Which texts share letters with a text: trigrams of folded words, counted without touching the texts themselves. */

/** A growing list of numbers without a JavaScript array for each trigram. */
class Postings {
  #entries = new Uint32Array(4);
  #length = 0;

  push(entry: number): void {
    if (this.#length > 0 && this.#entries[this.#length - 1] === entry) return;
    if (this.#length === this.#entries.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#entries);
      this.#entries = grown;
    }
    this.#entries[this.#length++] = entry;
  }

  get all(): Uint32Array {
    return this.#entries.subarray(0, this.#length);
  }
}

/** Trigrams of a word with its edges, as numbers. Texts of different languages never meet: `salt` parts them. */
function gramsOf(words: readonly string[], salt: number): Set<number> {
  const grams = new Set<number>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let i = 0; i + 3 <= padded.length; i++) {
      let hash = salt;
      for (let k = 0; k < 3; k++) hash = Math.imul(hash ^ padded.charCodeAt(i + k), 0x01000193);
      grams.add(hash >>> 0);
    }
  }
  return grams;
}

/** Texts by trigram. Entries are numbers given by the caller, added in rising order. */
export class GramIndex {
  readonly #postings = new Map<number, Postings>();
  #sizes = new Uint16Array(64);
  #counts = new Uint16Array(64);

  /** Adds a text. */
  add(entry: number, words: readonly string[], salt: number): void {
    const grams = gramsOf(words, salt);
    if (entry >= this.#sizes.length) {
      const grown = new Uint16Array(Math.max(entry + 1, this.#sizes.length * 2));
      grown.set(this.#sizes);
      this.#sizes = grown;
      this.#counts = new Uint16Array(grown.length);
    }
    this.#sizes[entry] = Math.min(grams.size, 0xffff);
    for (const gram of grams) {
      let postings = this.#postings.get(gram);
      if (postings === undefined) {
        postings = new Postings();
        this.#postings.set(gram, postings);
      }
      postings.push(entry);
    }
  }

  /** The `limit` entries that share most with a text: share of the smaller side's trigrams, 0..1, best first. */
  nearest(
    words: readonly string[],
    salt: number,
    limit: number,
  ): readonly (readonly [number, number])[] {
    const grams = gramsOf(words, salt);
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
