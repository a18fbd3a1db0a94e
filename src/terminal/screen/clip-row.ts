/** Cutting a finished row, SGR sequences and all, to a number of columns. */
import { graphemes } from '../../core/text/index.ts';
import { cellWidth, columnsOf } from '../bidi/index.ts';

const SGR = /\u001b\[[0-9;:]*m/y;

/** The row in at most `columns` columns. All its SGR sequences are kept, so that no colour runs on. */
export function clipRow(row: string, columns: number): string {
  if (columnsOf(row) <= columns) return row;
  let clipped = '';
  let used = 0;
  let at = 0;
  while (at < row.length) {
    SGR.lastIndex = at;
    const sequence = SGR.exec(row)?.[0];
    if (sequence !== undefined) {
      clipped += sequence;
      at += sequence.length;
      continue;
    }
    const next = row.indexOf('\u001b', at + 1);
    const end = next < 0 ? row.length : next;
    for (const span of graphemes(row.slice(at, end))) {
      const cluster = row.slice(at + span.start, at + span.end);
      used += cellWidth(cluster);
      if (used <= columns) clipped += cluster;
    }
    at = end;
  }
  return clipped;
}
