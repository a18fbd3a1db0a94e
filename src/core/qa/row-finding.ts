/** A finding that needs the whole document. */
import type { Finding } from './finding.ts';

/** A finding about one row of a document. */
export interface RowFinding extends Finding {
  /** Index into the rows that were given. */
  readonly row: number;
}
