/** Edits of beads as splices of rows. Segments never change and never get lost: only their grouping does. */
import type { AlignRow, RowsChange } from './state.ts';

/** Whether a row has text on at least two sides, so that it can become a unit. */
export function isPaired(row: AlignRow): boolean {
  return row.status !== 'furniture' && row.sides.filter((side) => side.length > 0).length >= 2;
}

/** A row that a person made: certain of nothing but open for confirmation. */
function edited(sides: readonly (readonly number[])[]): AlignRow {
  return { sides, confidence: 1, status: 'review', evidence: [] };
}

function isEmpty(row: AlignRow): boolean {
  return row.sides.every((side) => side.length === 0);
}

function splice(
  label: RowsChange['label'],
  rows: readonly AlignRow[],
  at: number,
  count: number,
  after: readonly AlignRow[],
  current: number,
): RowsChange {
  const kept = after.filter((row) => !isEmpty(row));
  const before = rows.slice(at, at + count);
  const last = Math.max(0, rows.length - before.length + kept.length - 1);
  return {
    label,
    at,
    before,
    after: kept,
    current: { before: at, after: Math.min(current, last) },
  };
}

/** Joins a row with the next one, side by side. Null at the end. */
export function mergeRows(rows: readonly AlignRow[], at: number): RowsChange | null {
  const [a, b] = [rows[at], rows[at + 1]];
  if (!a || !b) return null;
  const sides = a.sides.map((side, k) => [...side, ...(b.sides[k] ?? [])]);
  return splice('merge', rows, at, 2, [edited(sides)], at);
}

/**
 * Splits a row: of each side so many segments stay above, the rest makes the row below. Null when one of the two would
 * be empty.
 */
export function splitRow(
  rows: readonly AlignRow[],
  at: number,
  above: readonly number[],
): RowsChange | null {
  const row = rows[at];
  if (!row) return null;
  const upper = edited(row.sides.map((side, k) => side.slice(0, above[k] ?? side.length)));
  const lower = edited(row.sides.map((side, k) => side.slice(above[k] ?? side.length)));
  if (isEmpty(upper) || isEmpty(lower)) return null;
  return splice('split', rows, at, 1, [upper, lower], at);
}

/**
 * Takes one side's segments out of a row and puts them into another one, wherever it stands: a crossing link. Null when
 * there is nothing to take or it is there already.
 */
export function crossRow(
  rows: readonly AlignRow[],
  from: number,
  to: number,
  side: number,
): RowsChange | null {
  const [giving, taking] = [rows[from], rows[to]];
  const moving = giving?.sides[side] ?? [];
  if (!giving || !taking || from === to || moving.length === 0) return null;
  const replace = (row: AlignRow, segments: readonly number[]) =>
    edited(row.sides.map((own, k) => (k === side ? segments : own)));
  const joined = [...(taking.sides[side] ?? []), ...moving].sort((a, b) => a - b);
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  const after = rows.slice(first, last + 1).map((row, i) => {
    if (first + i === from) return replace(row, []);
    return first + i === to ? replace(row, joined) : row;
  });
  const isGone = isEmpty(replace(giving, []));
  const change = splice(
    'cross',
    rows,
    first,
    last - first + 1,
    after,
    to - (isGone && from < to ? 1 : 0),
  );
  return { ...change, current: { ...change.current, before: to } };
}

/** Pins a row, so that aligning anew leaves it as it is, or takes the pin away. Null for a row with a single side. */
export function togglePin(rows: readonly AlignRow[], at: number): RowsChange | null {
  const row = rows[at];
  if (!row || !isPaired(row)) return null;
  const { pinned, ...rest } = row;
  return splice('pin', rows, at, 1, [pinned ? rest : { ...rest, pinned: true }], at);
}

/**
 * Moves one segment of one side over the border below the row: `down` gives the row's last one to the next row, `up`
 * takes the next row's first one. Null when there is nothing to move.
 */
export function shiftSegment(
  rows: readonly AlignRow[],
  at: number,
  side: number,
  by: 'down' | 'up',
): RowsChange | null {
  const a = rows[at];
  const b = rows[at + 1];
  if (!a) return null;
  const own = a.sides[side] ?? [];
  const next = b?.sides[side] ?? [];
  const moving = by === 'down' ? own.at(-1) : next[0];
  if (moving === undefined) return null;
  const replace = (row: AlignRow | undefined, segments: readonly number[]) =>
    edited(a.sides.map((_, k) => (k === side ? segments : (row?.sides[k] ?? []))));
  const above = replace(a, by === 'down' ? own.slice(0, -1) : [...own, moving]);
  const below = replace(b, by === 'down' ? [moving, ...next] : next.slice(1));
  return splice('move', rows, at, b ? 2 : 1, [above, below], at);
}

/** Takes a row apart: one row a side, in the order of the documents. Null when only one side has text. */
export function unlinkRow(rows: readonly AlignRow[], at: number): RowsChange | null {
  const row = rows[at];
  if (!row || row.sides.filter((side) => side.length > 0).length < 2) return null;
  const apart = row.sides.map((side, k) => edited(row.sides.map((_, j) => (j === k ? side : []))));
  return splice('unlink', rows, at, 1, apart, at);
}

/** Marks a row as page furniture, or takes the mark away. */
export function toggleFurniture(rows: readonly AlignRow[], at: number): RowsChange | null {
  const row = rows[at];
  if (!row) return null;
  const status = row.status === 'furniture' ? 'review' : 'furniture';
  return splice('furniture', rows, at, 1, [{ ...row, status }], at);
}

/** Exchanges a row with the next one: for sentences that the translation tells in another order. */
export function swapRows(rows: readonly AlignRow[], at: number, side: number): RowsChange | null {
  const [a, b] = [rows[at], rows[at + 1]];
  if (!a || !b) return null;
  const exchange = (own: AlignRow, other: AlignRow) =>
    edited(own.sides.map((segments, k) => (k === side ? (other.sides[k] ?? []) : segments)));
  return splice('swap', rows, at, 2, [exchange(a, b), exchange(b, a)], at);
}

/**
 * The rows that a confirmation takes: this one, or every paired one from a confidence on. Confirming one row without a
 * counterpart says that it has none; it makes no unit.
 */
export function confirmRows(
  rows: readonly AlignRow[],
  which: { readonly row: number } | { readonly threshold: number },
  goto: number,
): RowsChange | null {
  const takes = (row: AlignRow, index: number) =>
    'row' in which
      ? index === which.row && row.status !== 'confirmed' && row.status !== 'furniture'
      : isPaired(row) && row.status === 'auto' && row.confidence >= which.threshold;
  const first = rows.findIndex(takes);
  if (first < 0) return null;
  const last =
    rows.length - 1 - [...rows].reverse().findIndex((row, i) => takes(row, rows.length - 1 - i));
  const after = rows
    .slice(first, last + 1)
    .map((row, i) => (takes(row, first + i) ? { ...row, status: 'confirmed' as const } : row));
  return {
    label: 'row' in which ? 'confirm' : 'confirm-all',
    at: first,
    before: rows.slice(first, last + 1),
    after,
    current: { before: goto, after: goto },
  };
}

/** Whether a person should look at a row: made by hand, or less sure than the threshold. */
export function isDoubtful(row: AlignRow | undefined, threshold: number): boolean {
  return (
    row !== undefined &&
    (row.status === 'review' || (row.status === 'auto' && row.confidence < threshold))
  );
}

/**
 * The row after this one in the queue of doubt, the least sure first and the upper of two equals; from a row that is not
 * in the queue, and from its end, the first. Null when nothing is doubtful.
 */
export function nextInDoubt(
  rows: readonly AlignRow[],
  from: number,
  threshold: number,
): number | null {
  const queue = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row }) => isDoubtful(row, threshold))
    .sort((a, b) => a.row.confidence - b.row.confidence || a.index - b.index);
  const at = queue.findIndex(({ index }) => index === from);
  return (queue[at + 1] ?? queue[0])?.index ?? null;
}

/** The next row in a direction that a person should look at: paired or one-sided text below a confidence. */
export function nextDoubtful(
  rows: readonly AlignRow[],
  from: number,
  by: 1 | -1,
  threshold: number,
): number | null {
  for (let i = from + by; i >= 0 && i < rows.length; i += by)
    if (isDoubtful(rows[i], threshold)) return i;
  return null;
}

/** How many wrong rows are to be expected among those that "accept all" would take: the sum of the doubts. */
export function expectedErrors(
  rows: readonly AlignRow[],
  threshold: number,
): { readonly rows: number; readonly errors: number } {
  let count = 0;
  let errors = 0;
  for (const row of rows) {
    if (!isPaired(row) || row.status !== 'auto' || row.confidence < threshold) continue;
    count++;
    errors += 1 - row.confidence;
  }
  return { rows: count, errors };
}
