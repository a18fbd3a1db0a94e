/** Memory that all searches share: grown to the largest vocabulary, zero between searches. */

import { TokenRun } from '../../text/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { CHUNK } from './block.ts';

/** Bytes of word costs that are kept for the next search; a very long query may take more for itself. */
const COSTS_KEPT = 1 << 22;
const COSTS_FIRST = 1 << 13;

/** Standing of a word that was not met. */
export const UNMET = 0;

/** The memory of one search at a time. */
export class Scratch {
  /** For each entry of a chunk how many of the query's words it may hold. */
  readonly counts = new Uint8Array(CHUNK);
  /** The same, four at a time. */
  readonly countWords = new Int32Array(this.counts.buffer);
  /** Entries of a chunk that are looked at, then those among them that are compared, in the order in which they are. */
  readonly candidates = new Int32Array(CHUNK);
  readonly compared = new Int32Array(CHUNK);
  /** For each stem number its place among those of the query + 1, 0 when the query lacks it. */
  placeOf = new Int16Array(0);
  /** For each word number how it stands to the query, what is known of near spelling, and the row of its costs. */
  standingOf = new Int16Array(0);
  nearOf = new Int16Array(0);
  rowOf = new Int32Array(0);
  /** The words for which one of them is not zero. */
  #met = new Int32Array(1 << 10);
  #metCount = 0;
  /** Rows of costs, each as wide as the query. */
  allCosts = new Uint8Array(COSTS_FIRST);
  /** The words of the entry at hand, their rows, and the least that the rest of it costs from each word on. */
  readonly tokens = new Int32Array(TOKENS_MAX + 1);
  readonly rows = new Int32Array(TOKENS_MAX + 1);
  readonly rest = new Int32Array(TOKENS_MAX + 2);
  readonly run = new TokenRun(TOKENS_MAX);

  /** Makes room for a vocabulary. */
  fit(forms: number, stems: number): void {
    if (this.placeOf.length < stems) this.placeOf = new Int16Array(Math.ceil(stems * 1.2));
    if (this.rowOf.length >= forms) return;
    const length = Math.ceil(forms * 1.2);
    this.standingOf = new Int16Array(length);
    this.nearOf = new Int16Array(length);
    this.rowOf = new Int32Array(length);
  }

  /** Notes how a word stands to the query; the first time that anything is noted of it. */
  meet(form: number, standing: number): void {
    if (this.#metCount === this.#met.length) {
      const met = this.#met;
      this.#met = new Int32Array(met.length * 2);
      this.#met.set(met);
    }
    this.#met[this.#metCount] = form;
    this.#metCount += 1;
    this.standingOf[form] = standing;
  }

  /** One row of costs. */
  costs(width: number, row: number): Uint8Array {
    const end = (row + 1) * width;
    if (end > this.allCosts.length) {
      const costs = this.allCosts;
      this.allCosts = new Uint8Array(Math.max(end, costs.length * 2));
      this.allCosts.set(costs);
    }
    return this.allCosts.subarray(end - width, end);
  }

  /** Forgets what was noted of words, and lets go of what only a very long query needed. */
  endWords(): void {
    for (let i = 0; i < this.#metCount; i += 1) {
      const form = this.#met[i] ?? 0;
      this.standingOf[form] = UNMET;
      this.nearOf[form] = 0;
      this.rowOf[form] = 0;
    }
    this.#metCount = 0;
    if (this.allCosts.length > COSTS_KEPT) this.allCosts = new Uint8Array(COSTS_FIRST);
  }
}
