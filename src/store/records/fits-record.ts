/** Whether a record is short enough to be kept, asked before it is handed over: then it can be said where it came from. */
import type { Person, Statement, TranslationUnit } from '../../core/memory/index.ts';
import { LINE_BYTES_MAX } from '../disk/line.ts';

/** What stands in a line of a journal besides the record, at most. */
const AROUND_BYTES_MAX = 256;

/** True for a record that the memory takes, as far as its length goes. */
export function fitsRecord(record: TranslationUnit | Statement | Person): boolean {
  return Buffer.byteLength(JSON.stringify(record)) + AROUND_BYTES_MAX <= LINE_BYTES_MAX;
}
