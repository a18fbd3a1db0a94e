/**
 * Compares a query with entries, word by word. What is found out about a word of the vocabulary is kept while the query
 * lasts: whether the query has its stem, whether it is nearly spelled like a word of the query, and at last what it costs
 * against each of them. Most entries end at a sum: no way from one text to the other is cheaper than what their words
 * cost at least.
 */
import { nearDistance } from '../../diff/index.ts';
import { COST_NEAR, COST_STEM, COST_WORD, TOKENS_MAX } from '../weights.ts';
import type { EntryList } from './entries.ts';
import { isLoadable, isNearLoaded, lengthsAllow, lettersAllow, loadWord } from './near-word.ts';
import { CLASSES, type Query } from './query.ts';
import { type Scratch, UNMET } from './scratch.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More than any cost of texts within the length that is compared. */
export const FAR = 1 << 28;

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

/** Standing of a word whose stem the query lacks; {@link UNMET} is below it. */
const LACKING = 1;
/** What is known of near spelling: nothing, that no word of the query is near, or the first that is + this. */
const UNSEEN = 0;
const NONE_NEAR = 1;
const FIRST_NEAR = 2;

/** Compares entries of one language with one query. {@link end} must be called before the next query begins. */
export class Verifier {
  readonly counts: StemCounts;
  readonly #query: Query;
  readonly #forms: Vocabulary;
  readonly #stemOf: Uint32Array;
  readonly #scratch: Scratch;
  /** How often each stem was met in the entry at hand, and how often the query has it. */
  readonly #taken: Uint16Array;
  readonly #wanted: Uint16Array;
  /** The entry at hand. */
  readonly #entry: Int32Array;
  #size = 0;
  /** Rows of costs made so far; row 0 is that of every word which nothing in the query is like. */
  #rows = 1;

  constructor(query: Query, forms: Vocabulary, stemOf: Uint32Array, scratch: Scratch) {
    this.#query = query;
    this.#forms = forms;
    this.#stemOf = stemOf;
    this.#scratch = scratch;
    this.#entry = scratch.tokens;
    this.counts = stemCounts(query);
    const { stems, counts } = this.counts;
    for (const [place, stem] of stems.entries()) if (stem >= 0) scratch.placeOf[stem] = place + 1;
    this.#wanted = Uint16Array.from(counts);
    this.#taken = new Uint16Array(stems.length);
    scratch.costs(query.length, 0).fill(COST_WORD);
  }

  /** Gives the shared memory back as it was. */
  end(): void {
    const { placeOf } = this.#scratch;
    for (const stem of this.counts.stems) if (stem >= 0) placeOf[stem] = 0;
    this.#scratch.endWords();
  }

  /**
   * Notes a word that was not met before. @returns its standing: {@link LACKING}, or for a stem of the query twice its
   * place in {@link counts}, and 1 more when the query has the very word, all above LACKING
   */
  #meet(form: number): number {
    const place = (this.#scratch.placeOf[this.#stemOf[form] ?? 0] ?? 0) - 1;
    let standing = LACKING;
    if (place >= 0) standing += 1 + place * 2 + (this.#query.forms.includes(form) ? 1 : 0);
    this.#scratch.meet(form, standing);
    return standing;
  }

  /** Least cost of a word whose stem the query has. */
  #leastOf(standing: number): number {
    return ((standing - LACKING - 1) & 1) === 1 ? 0 : COST_STEM;
  }

  /** First word of the query from the `from`-th on that a word is nearly spelled like; the query's length when none is. */
  #nearFrom(form: number, from: number): number {
    const { words, length, signatures, units, starts } = this.#query;
    if (form < CLASSES.length) return length;
    const forms = this.#forms;
    const size = forms.lengthOf(form);
    const letters = forms.signatureOf(form);
    const offset = forms.offsetOf(form);
    let isLoaded = false;
    for (let i = from; i < length; i += 1) {
      const start = starts[i] ?? 0;
      const end = starts[i + 1] ?? 0;
      if (!lengthsAllow(end - start, size)) continue;
      if (!lettersAllow(end - start, signatures[i] ?? 0, size, letters)) continue;
      if (words[i]?.kind !== 'word') continue;
      if (!isLoadable(size)) {
        if (nearDistance(words[i]?.form ?? '', forms.textOf(form)) < 1) return i;
        continue;
      }
      if (!isLoaded) loadWord(forms.units, offset, offset + size);
      isLoaded = true;
      if (isNearLoaded(units, start, end)) return i;
    }
    return length;
  }

  /** What is known of near spelling for a word, after looking once. */
  #nearOf(form: number): number {
    const { nearOf } = this.#scratch;
    let near = nearOf[form] ?? UNSEEN;
    if (near === UNSEEN) {
      const first = this.#nearFrom(form, 0);
      near = first === this.#query.length ? NONE_NEAR : FIRST_NEAR + first;
      nearOf[form] = near;
    }
    return near;
  }

  /** Row of what a word costs against each word of the query. */
  #rowOf(form: number): number {
    const { rowOf, standingOf } = this.#scratch;
    let row = rowOf[form] ?? 0;
    if (row > 0) return row;
    const near = this.#nearOf(form);
    const isLacking = standingOf[form] === LACKING;
    if (isLacking && near === NONE_NEAR) return 0;
    row = this.#rows;
    this.#rows += 1;
    rowOf[form] = row;
    const { length, forms, stems } = this.#query;
    const costs = this.#scratch.costs(length, row);
    costs.fill(COST_WORD);
    if (near !== NONE_NEAR)
      for (let i = near - FIRST_NEAR; i < length; i = this.#nearFrom(form, i + 1))
        costs[i] = COST_NEAR;
    if (isLacking) return row;
    const stem = this.#stemOf[form] ?? 0;
    for (let i = 0; i < length; i += 1)
      if (stems[i] === stem) costs[i] = forms[i] === form ? 0 : COST_STEM;
    return row;
  }

  /**
   * Takes up an entry. @returns how many words it shares with the query by stem, in any order; something less than
   * `needed`, and no entry taken up, when they are fewer than that.
   */
  take(entries: EntryList, entry: number, needed: number): number {
    const tokens = this.#entry;
    const { standingOf } = this.#scratch;
    const size = entries.read(entry, tokens);
    const taken = this.#taken;
    const wanted = this.#wanted;
    let shared = 0;
    let spare = size - needed;
    for (let i = 0; i < size && spare >= 0; i += 1) {
      const form = tokens[i] ?? 0;
      let standing = standingOf[form] ?? UNMET;
      if (standing === UNMET) standing = this.#meet(form);
      const place = (standing - LACKING - 1) >> 1;
      if (place >= 0 && (taken[place] ?? 0) < (wanted[place] ?? 0)) {
        taken[place] = (taken[place] ?? 0) + 1;
        shared += 1;
      } else spare -= 1;
    }
    taken.fill(0);
    this.#size = size;
    return spare < 0 ? Math.min(shared, needed - 1) : shared;
  }

  /**
   * The least that the entry at hand can cost: each of its words at its cheapest, and a whole word for each by which the
   * texts differ in length. {@link FAR} when that is more than `most`.
   *
   * @param near whether near spelling counts
   */
  bound(near: boolean, most: number): number {
    const tokens = this.#entry;
    const { standingOf, nearOf } = this.#scratch;
    const size = this.#size;
    const longer = size - this.#query.length;
    let sum = longer < 0 ? -longer * COST_WORD : 0;
    let lacking = 0;
    // Words that cost a whole word in any case.
    let whole = 0;
    for (let i = 0; i < size; i += 1) {
      const form = tokens[i] ?? 0;
      const standing = standingOf[form] ?? UNMET;
      if (standing > LACKING) sum += this.#leastOf(standing);
      else {
        lacking += 1;
        if (nearOf[form] === NONE_NEAR) whole += 1;
      }
    }
    if (!near) return withinOr(sum + lacking * COST_WORD, most);
    sum += lacking * COST_NEAR;
    const extra = COST_WORD - COST_NEAR;
    const least = Math.min(lacking, Math.max(0, longer));
    for (let i = 0; i < size; i += 1) {
      if (sum + Math.max(whole, least) * extra > most) return FAR;
      const form = tokens[i] ?? 0;
      if (standingOf[form] !== LACKING || nearOf[form] !== UNSEEN) continue;
      if (this.#nearOf(form) === NONE_NEAR) whole += countOf(tokens, size, form);
    }
    return withinOr(sum + Math.max(whole, least) * extra, most);
  }

  /** The rows of the entry at hand, and the least that the rest of it costs from each word on. */
  #prepare(near: boolean): void {
    const tokens = this.#entry;
    const { standingOf, rows, rest } = this.#scratch;
    let sum = 0;
    rest[this.#size] = 0;
    for (let i = this.#size - 1; i >= 0; i -= 1) {
      const form = tokens[i] ?? 0;
      const standing = standingOf[form] ?? UNMET;
      const row = this.#rowOf(form);
      rows[i] = row;
      if (standing > LACKING) sum += this.#leastOf(standing);
      else sum += near && row > 0 ? COST_NEAR : COST_WORD;
      rest[i] = sum;
    }
  }

  /** Cost of the entry at hand, or {@link FAR} when it is more than `most`. */
  distance(near: boolean, most: number): number {
    const { length } = this.#query;
    const size = this.#size;
    const band = Math.floor(most / COST_WORD);
    if (Math.abs(length - size) > band) return FAR;
    this.#prepare(near);
    const { rows, rest, allCosts } = this.#scratch;
    const nearCost = near ? COST_NEAR : COST_WORD;
    for (let i = 0; i <= length && i <= band; i += 1) above[i] = i * COST_WORD;
    if (band < length) above[band + 1] = FAR;
    for (let j = 1; j <= size; j += 1) {
      const from = j > band ? j - band : 1;
      const to = Math.min(j + band, length);
      const row = (rows[j - 1] ?? 0) * length - 1;
      let before = from === 1 ? j * COST_WORD : FAR;
      let diagonal = above[from - 1] ?? FAR;
      current[from - 1] = before;
      let least = before;
      for (let i = from; i <= to; i += 1) {
        let cost = allCosts[row + i] ?? COST_WORD;
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
    return withinOr(above[length] ?? FAR, most);
  }
}

function withinOr(cost: number, most: number): number {
  return cost > most ? FAR : cost;
}

function countOf(tokens: Int32Array, size: number, form: number): number {
  let count = 0;
  for (let i = 0; i < size; i += 1) if (tokens[i] === form) count += 1;
  return count;
}
