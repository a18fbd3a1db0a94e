/** Rows of a document: which ones count, which one comes next, which ones say the same. */
import type { Document } from '../../core/document.ts';
import { textState } from '../../core/edit/index.ts';
import type { Sayings } from '../../core/statement/index.ts';
import type { Row, TranslateState, WorkChange } from './state.ts';

/** A row that nobody has touched. */
export const EMPTY_ROW: Row = { target: '', status: 'empty' };

/** One empty row a segment. */
export function emptyRows(document: Document): readonly Row[] {
  return document.segments.map(() => EMPTY_ROW);
}

/** The row, or an empty one beyond the end. */
export function rowAt(rows: readonly Row[], index: number): Row {
  return rows[index] ?? EMPTY_ROW;
}

/** What the screen shows of the row at hand, and nothing of the one before: its text in the editor, all help to come. */
export function arrivedAt(
  rows: readonly Row[],
  current: number,
): Pick<
  TranslateState,
  'current' | 'editor' | 'pane' | 'selected' | 'suggestions' | 'findings' | 'correction'
> {
  return {
    current,
    editor: textState(rowAt(rows, current).target),
    pane: 'editor',
    selected: 0,
    suggestions: {
      row: current,
      status: 'waiting',
      matches: [],
      statements: [],
      parts: [],
      words: null,
    },
    findings: [],
    correction: null,
  };
}

/** Whether a row is to be translated: furniture is not. */
export function isWork(document: Document, index: number): boolean {
  const segment = document.segments[index];
  return segment !== undefined && segment.role !== 'furniture';
}

/** Whether a row still waits for its confirmation. */
export function isOpen(document: Document, rows: readonly Row[], index: number): boolean {
  return isWork(document, index) && rowAt(rows, index).status !== 'confirmed';
}

/** The nearest row in a direction for which a test holds, or null. */
export function findRow(
  document: Document,
  from: number,
  by: 1 | -1,
  holds: (index: number) => boolean,
): number | null {
  for (let i = from + by; i >= 0 && i < document.segments.length; i += by) if (holds(i)) return i;
  return null;
}

/** The row to go to after confirming: the next open one, else the first open one, else the one given. */
export function nextOpen(document: Document, rows: readonly Row[], from: number): number {
  const open = (index: number) => isOpen(document, rows, index);
  return findRow(document, from, 1, open) ?? findRow(document, -1, 1, open) ?? from;
}

/** The other rows that stand for the same text as this one. */
export function repetitionsOf(document: Document, index: number): readonly number[] {
  const segment = document.segments[index];
  if (!segment) return [];
  const root = segment.repeatOf ?? segment.id;
  return document.segments
    .filter((other) => other.index !== index && (other.repeatOf ?? other.id) === root)
    .map((other) => other.index);
}

/** Rows with a change's `after` in place. */
export function applyRows(rows: readonly Row[], change: WorkChange): readonly Row[] {
  const next = [...rows];
  for (const { index, after } of change.rows) if (index < next.length) next[index] = after;
  return next;
}

/** What was said of quotations, with a change's word in place. */
export function applySaid(sayings: Sayings, { said = [] }: WorkChange): Sayings {
  if (said.length === 0) return sayings;
  const next = new Map(sayings);
  for (const { words, after } of said) {
    if (after === null) next.delete(words);
    else next.set(words, after);
  }
  return next;
}

/** The change that takes a change back. */
export function invertWork(change: WorkChange): WorkChange {
  return {
    ...change,
    rows: change.rows.map(({ index, before, after }) => ({ index, before: after, after: before })),
    current: { before: change.current.after, after: change.current.before },
    ...(change.language === undefined
      ? {}
      : { language: { before: change.language.after, after: change.language.before } }),
    ...(change.said === undefined
      ? {}
      : {
          said: change.said.map(({ words, before, after }) => ({
            words,
            before: after,
            after: before,
          })),
        }),
  };
}
