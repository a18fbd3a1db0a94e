/** Carrying out and taking back changes of rows, with the cuts of segments that belong to them. */
import type { Document } from '../../core/document.ts';
import { cutDocument, cutRows, healDocument, healRows } from './cut.ts';
import type { AlignRow, RowsChange } from './state.ts';

/** What a change changes. */
export interface Aligned {
  readonly documents: readonly Document[];
  readonly rows: readonly AlignRow[];
}

/** Rows with a change's `after` in the place of its `before`. */
function spliced(rows: readonly AlignRow[], change: RowsChange): readonly AlignRow[] {
  return [
    ...rows.slice(0, change.at),
    ...change.after,
    ...rows.slice(change.at + change.before.length),
  ];
}

/** Rows after a change. */
export function applyRowsChange(
  rows: readonly AlignRow[],
  change: RowsChange,
): readonly AlignRow[] {
  const { cut } = change;
  if (!cut) return spliced(rows, change);
  return cut.heals ? healRows(spliced(rows, change), cut) : spliced(cutRows(rows, cut), change);
}

/** Documents and rows after a change. */
export function applyChange(aligned: Aligned, change: RowsChange): Aligned {
  const { cut } = change;
  const rows = applyRowsChange(aligned.rows, change);
  if (!cut) return { documents: aligned.documents, rows };
  const reshape = cut.heals ? healDocument : cutDocument;
  const documents = aligned.documents.map((document, side) =>
    side === cut.side ? reshape(document, cut) : document,
  );
  return { documents, rows };
}

/** The change that takes a change back. */
export function invertRowsChange(change: RowsChange): RowsChange {
  const { cut } = change;
  return {
    ...change,
    before: change.after,
    after: change.before,
    current: { before: change.current.after, after: change.current.before },
    ...(cut ? { cut: { ...cut, heals: !cut.heals } } : {}),
  };
}
