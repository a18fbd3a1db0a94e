/** Memory that all searches share: grown to the largest vocabulary, zero between searches. */

import { TokenRun } from '../../text/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { CHUNK } from './block.ts';

/** Bytes of word costs that are kept for the next search; a very long query may take more for itself. */
const COSTS_KEPT = 1 << 22;
const ROWS = 256;

/** The memory of one search at a time. */
export class Scratch {
  /** For each entry of a chunk how many of the query's words it may hold. */
  readonly counts = new Uint8Array(CHUNK);
  /** The same, four at a time. */
  readonly countWords = new Uint32Array(this.counts.buffer);
  /** For each word number the row of its costs + 1, 0 when it was not met. */
  rowOf = new Int32Array(0);
  /** By row: its word number, the place of its stem in the query, the least of its costs, and then all of them. */
  rowForm = new Int32Array(ROWS);
  rowStem = new Int16Array(ROWS);
  rowLeast = new Uint8Array(ROWS);
  costs = new Uint8Array(ROWS * 32);
  /** The rows of the entry at hand, and the least that the rest of it costs from each word on. */
  readonly entry = new Int32Array(TOKENS_MAX + 1);
  readonly rest = new Int32Array(TOKENS_MAX + 2);
  readonly tokens = new Int32Array(TOKENS_MAX + 1);
  readonly run = new TokenRun(TOKENS_MAX);

  /** Makes room for a vocabulary. */
  fit(forms: number): void {
    if (this.rowOf.length < forms) this.rowOf = new Int32Array(Math.ceil(forms * 1.2));
  }

  /** Makes room for so many rows, each of `width` costs. What is in the rows stays. */
  fitRows(rows: number, width: number): void {
    if (rows * width > this.costs.length) {
      const costs = this.costs;
      this.costs = new Uint8Array(Math.max(rows * width, costs.length * 2));
      this.costs.set(costs);
    }
    if (rows <= this.rowForm.length) return;
    const [form, stem, least] = [this.rowForm, this.rowStem, this.rowLeast];
    this.rowForm = new Int32Array(rows);
    this.rowForm.set(form);
    this.rowStem = new Int16Array(rows);
    this.rowStem.set(stem);
    this.rowLeast = new Uint8Array(rows);
    this.rowLeast.set(least);
  }

  /** Lets go of what only a very long query needed. */
  endRows(): void {
    if (this.costs.length > COSTS_KEPT) this.costs = new Uint8Array(ROWS * 32);
  }
}
