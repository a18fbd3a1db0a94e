/** Memory that all searches share: grown to the largest vocabulary, zero between searches. */

import { TokenRun } from '../../text/index.ts';
import { TOKENS_MAX } from '../weights.ts';
import { CHUNK } from './block.ts';

/** The memory of one search at a time. */
export class Scratch {
  /** For each entry of a chunk how many of the query's words it may hold. */
  readonly counts = new Uint8Array(CHUNK);
  /** The same, four at a time. */
  readonly countWords = new Uint32Array(this.counts.buffer);
  /** For each word number the row of its costs + 1, 0 when it was not met. */
  rowOf = new Int32Array(0);
  readonly tokens = new Int32Array(TOKENS_MAX + 1);
  readonly run = new TokenRun(TOKENS_MAX);

  /** Makes room for a vocabulary. */
  fit(forms: number): void {
    if (this.rowOf.length < forms) this.rowOf = new Int32Array(Math.ceil(forms * 1.2));
  }
}
