/**
 * Compares a query with entries, word by word. What each word of the vocabulary costs against each word of the query is
 * worked out once a query, in a row of its own; an entry is then a list of rows. Most entries end at a sum: no way from
 * one text to the other is cheaper than what their words cost at least.
 */

import { COST_NEAR, COST_STEM, COST_WORD, TOKENS_MAX } from '../weights.ts';
import type { EntryList } from './entries.ts';
import { isNearWord, lengthsAllow, lettersAllow } from './near-word.ts';
import { CLASSES, type Query } from './query.ts';
import type { Scratch } from './scratch.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More than any cost of texts within the length that is compared. */
export const FAR = 1 << 28;

/** Words for which there is room from the start. */
const ROWS_FIRST = 256;

let above = new Int32Array(TOKENS_MAX + 2);
let current = new Int32Array(TOKENS_MAX + 2);

/** The stems of a query with how often each occurs in it. Stems that the index does not know have negative numbers. */
export interface StemCounts {
  readonly stems: readonly number[];
  readonly counts: readonly number[];
}

function stemCounts(query: Query): StemCounts {
  const counts = new Map<number, number>();
  for (const stem of query.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return { stems: [...counts.keys()], counts: [...counts.values()] };
}

/** Compares entries of one language with one query. {@link end} must be called before the next query begins. */
export class Verifier {
  readonly counts: StemCounts;
  readonly #query: Query;
  readonly #forms: Vocabulary;
  readonly #stemOf: Uint32Array;
  readonly #scratch: Scratch;
  /** Place of each known stem in {@link counts}. */
  readonly #places: ReadonlyMap<number, number>;
  /** How often each stem was met in the entry at hand, and how often the query has it. */
  readonly #taken: Uint16Array;
  readonly #wanted: Uint16Array;

  /** Words met so far; row 0 stands for none. */
  #rows = 1;
  #room = ROWS_FIRST;
  #rowForm: Int32Array;
  /** Place of the row's stem in {@link counts}, -1 for a stem that the query lacks. */
  #rowStem: Int16Array;
  /** Whether near spelling has been looked at, and the least cost in the row then. */
  #rowLeast: Uint8Array;
  #costs: Uint8Array;

  /** The entry at hand: a row for each of its words. */
  readonly #entry: Int32Array;
  readonly #rest: Int32Array;
  #size = 0;

  constructor(query: Query, forms: Vocabulary, stemOf: Uint32Array, scratch: Scratch) {
    this.#query = query;
    this.#forms = forms;
    this.#stemOf = stemOf;
    this.#scratch = scratch;
    this.#entry = scratch.entry;
    this.#rest = scratch.rest;
    this.counts = stemCounts(query);
    const { stems, counts } = this.counts;
    this.#places = new Map(stems.flatMap((stem, place) => (stem < 0 ? [] : [[stem, place]])));
    this.#wanted = Uint16Array.from(counts);
    this.#taken = new Uint16Array(stems.length);
    scratch.fitRows(ROWS_FIRST, query.length);
    this.#rowForm = scratch.rowForm;
    this.#rowStem = scratch.rowStem;
    this.#rowLeast = scratch.rowLeast;
    this.#costs = scratch.costs;
  }

  /** Gives the shared memory back as it was. */
  end(): void {
    const { rowOf } = this.#scratch;
    for (let row = 1; row < this.#rows; row += 1) rowOf[this.#rowForm[row] ?? 0] = 0;
    this.#rows = 1;
    this.#scratch.endRows();
  }

  #grow(): void {
    const scratch = this.#scratch;
    this.#room *= 2;
    scratch.fitRows(this.#room, this.#query.length);
    this.#rowForm = scratch.rowForm;
    this.#rowStem = scratch.rowStem;
    this.#rowLeast = scratch.rowLeast;
    this.#costs = scratch.costs;
  }

  /** Makes the row of a word: what it costs against each word of the query, near spelling not looked at. */
  #makeRow(form: number): number {
    if (this.#rows === this.#room) this.#grow();
    const row = this.#rows;
    this.#rows += 1;
    this.#scratch.rowOf[form] = row;
    this.#rowForm[row] = form;
    const { length, forms, stems } = this.#query;
    const from = row * length;
    this.#costs.fill(COST_WORD, from, from + length);
    const stem = this.#stemOf[form] ?? 0;
    const place = this.#places.get(stem) ?? -1;
    this.#rowStem[row] = place;
    this.#rowLeast[row] = UNSEEN;
    if (place < 0) return row;
    for (let i = 0; i < length; i += 1)
      if (stems[i] === stem) this.#costs[from + i] = forms[i] === form ? 0 : COST_STEM;
    return row;
  }

  /** Looks at near spelling for a row, once. @returns the least cost in the row */
  #lookNear(row: number): number {
    const form = this.#rowForm[row] ?? 0;
    const { words, length, signatures } = this.#query;
    const forms = this.#forms;
    const costs = this.#costs;
    const from = row * length;
    const size = forms.lengthOf(form);
    const letters = forms.signatureOf(form);
    const isClass = form < CLASSES.length;
    let least = COST_WORD;
    for (let i = 0; i < length; i += 1) {
      let cost = costs[from + i] ?? COST_WORD;
      const word = words[i];
      if (cost === COST_WORD && !isClass && word?.kind === 'word') {
        const own = word.form.length;
        if (
          lengthsAllow(own, size) &&
          lettersAllow(own, signatures[i] ?? 0, size, letters) &&
          isNearWord(word.form, forms, form)
        ) {
          cost = COST_NEAR;
          costs[from + i] = cost;
        }
      }
      if (cost < least) least = cost;
    }
    this.#rowLeast[row] = least;
    return least;
  }

  /**
   * Takes up an entry. @returns how many words it shares with the query by stem, in any order; something less than
   * `needed`, and no entry taken up, when they are fewer than that.
   */
  take(entries: EntryList, entry: number, needed: number): number {
    const { tokens, rowOf } = this.#scratch;
    const size = entries.read(entry, tokens);
    const rows = this.#entry;
    const taken = this.#taken;
    const wanted = this.#wanted;
    let shared = 0;
    let spare = size - needed;
    let i = 0;
    for (; i < size && spare >= 0; i += 1) {
      const form = tokens[i] ?? 0;
      let row = rowOf[form] ?? 0;
      if (row === 0) row = this.#makeRow(form);
      rows[i] = row;
      const stem = this.#rowStem[row] ?? -1;
      if (stem >= 0 && (taken[stem] ?? 0) < (wanted[stem] ?? 0)) {
        taken[stem] = (taken[stem] ?? 0) + 1;
        shared += 1;
      } else spare -= 1;
    }
    taken.fill(0);
    this.#size = size;
    return spare < 0 ? Math.min(shared, needed - 1) : shared;
  }

  /**
   * The least that the entry at hand can cost: each of its words at its cheapest.
   *
   * @param near whether near spelling counts
   */
  bound(near: boolean): number {
    const rows = this.#entry;
    const rest = this.#rest;
    let sum = 0;
    rest[this.#size] = 0;
    for (let i = this.#size - 1; i >= 0; i -= 1) {
      const row = rows[i] ?? 0;
      let least = this.#rowLeast[row] ?? UNSEEN;
      if (least === UNSEEN) least = this.#lookNear(row);
      sum += !near && least === COST_NEAR ? COST_WORD : least;
      rest[i] = sum;
    }
    return Math.max(sum, (this.#query.length - this.#size) * COST_WORD);
  }

  /** Cost of the entry at hand, or {@link FAR} when it is more than `most`. After {@link bound}. */
  distance(near: boolean, most: number): number {
    const { length } = this.#query;
    const size = this.#size;
    const band = Math.floor(most / COST_WORD);
    if (Math.abs(length - size) > band) return FAR;
    const costs = this.#costs;
    const rest = this.#rest;
    const nearCost = near ? COST_NEAR : COST_WORD;
    for (let i = 0; i <= length && i <= band; i += 1) above[i] = i * COST_WORD;
    if (band < length) above[band + 1] = FAR;
    for (let j = 1; j <= size; j += 1) {
      const from = j > band ? j - band : 1;
      const to = Math.min(j + band, length);
      const row = (this.#entry[j - 1] ?? 0) * length - 1;
      let before = from === 1 ? j * COST_WORD : FAR;
      let diagonal = above[from - 1] ?? FAR;
      current[from - 1] = before;
      let least = before;
      for (let i = from; i <= to; i += 1) {
        let cost = costs[row + i] ?? COST_WORD;
        if (cost === COST_NEAR) cost = nearCost;
        cost += diagonal;
        diagonal = above[i] ?? FAR;
        const step = Math.min(diagonal, before) + COST_WORD;
        if (step < cost) cost = step;
        current[i] = cost;
        before = cost;
        if (cost < least) least = cost;
      }
      if (to < length) current[to + 1] = FAR;
      if (least + (rest[j] ?? 0) > most) return FAR;
      [above, current] = [current, above];
    }
    const cost = above[length] ?? FAR;
    return cost > most ? FAR : cost;
  }
}

/** No cost: near spelling has not been looked at. */
const UNSEEN = 0xff;
