/** The cheapest way from a query's words to an entry's, by word numbers: dynamic programming in a band, ended early. */

import { COST_NEAR, COST_STEM, COST_WORD, TOKENS_MAX } from '../weights.ts';
import { isNearWord, lengthsAllow, lettersAllow } from './near-word.ts';
import { CLASSES, type Query } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** More than any cost of texts within the length that is compared. */
export const FAR = 1 << 28;

let above = new Int32Array(TOKENS_MAX + 2);
let current = new Int32Array(TOKENS_MAX + 2);

/** Costs of exchanging the words of one query, remembered as they are asked for. */
export class Costs {
  readonly #query: Query;
  readonly #forms: Vocabulary;
  readonly #stemOf: Uint32Array;
  readonly #near: (Map<number, boolean> | undefined)[] = [];

  constructor(query: Query, forms: Vocabulary, stemOf: Uint32Array) {
    this.#query = query;
    this.#forms = forms;
    this.#stemOf = stemOf;
  }

  /** Whether word `i` of the query and word number `form` are nearly spelled the same. */
  isNear(i: number, form: number): boolean {
    if (form < CLASSES.length) return false;
    const word = this.#query.words[i];
    if (word?.kind !== 'word') return false;
    const [a, b] = [word.form.length, this.#forms.lengthOf(form)];
    if (!lengthsAllow(a, b)) return false;
    const letters = this.#forms.signatureOf(form);
    if (!lettersAllow(a, this.#query.signatures[i] ?? 0, b, letters)) return false;
    let known = this.#near[i];
    if (!known) {
      known = new Map();
      this.#near[i] = known;
    }
    let near = known.get(form);
    if (near === undefined) {
      near = isNearWord(word.form, this.#forms, form);
      known.set(form, near);
    }
    return near;
  }

  /**
   * Cost between the query and the first `length` words in `tokens`, or {@link FAR} when it is more than `most`.
   *
   * @param near whether near spelling counts
   */
  distance(tokens: Int32Array, length: number, near: boolean, most: number): number {
    const { forms, stems, length: rows } = this.#query;
    const stemOf = this.#stemOf;
    const band = Math.floor(most / COST_WORD);
    if (Math.abs(rows - length) > band) return FAR;
    for (let j = 0; j <= length && j <= band; j += 1) above[j] = j * COST_WORD;
    if (band < length) above[band + 1] = FAR;
    for (let i = 1; i <= rows; i += 1) {
      const from = Math.max(1, i - band);
      const to = Math.min(length, i + band);
      current[from - 1] = from === 1 ? i * COST_WORD : FAR;
      const form = forms[i - 1] ?? -1;
      const stem = stems[i - 1] ?? -2;
      let least = current[from - 1] ?? FAR;
      for (let j = from; j <= to; j += 1) {
        const other = tokens[j - 1] ?? 0;
        let cost = COST_WORD;
        if (form === other) cost = 0;
        else if (stem === stemOf[other]) cost = COST_STEM;
        else if (near && this.isNear(i - 1, other)) cost = COST_NEAR;
        cost += above[j - 1] ?? FAR;
        const drop = (above[j] ?? FAR) + COST_WORD;
        if (drop < cost) cost = drop;
        const put = (current[j - 1] ?? FAR) + COST_WORD;
        if (put < cost) cost = put;
        current[j] = cost;
        if (cost < least) least = cost;
      }
      if (to < length) current[to + 1] = FAR;
      if (least > most) return FAR;
      [above, current] = [current, above];
    }
    const cost = above[length] ?? FAR;
    return cost > most ? FAR : cost;
  }
}
