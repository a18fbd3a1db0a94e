/** Where the cursor is on the screen, and where a key takes it. Offsets are places before a cell, UTF-16. */
import type { Cell, Line } from './types.ts';

/** Where the drawn part of the line ends in the text; after it come blanks that hang past the edge. */
function drawnEnd(line: Line): number {
  return line.cells.reduce((end, cell) => Math.max(end, cell.end), line.start);
}

/** Places behind the last cell, in logical order: hanging blanks, and the end of a paragraph. */
function trailingStops(line: Line): readonly number[] {
  const from = drawnEnd(line);
  const count = line.end - from + (line.hardEnd ? 1 : 0);
  return Array.from({ length: Math.max(0, count) }, (_, i) => from + i);
}

/**
 * Every place of the cursor in a line, from left to right as seen. Each place occurs once, so that moving left and
 * right walks through all of them.
 */
export function caretStops(line: Line): readonly number[] {
  const inside = line.cells.map((cell) => cell.start);
  const behind = trailingStops(line);
  return line.direction === 'rtl' ? [...behind].reverse().concat(inside) : inside.concat(behind);
}

/** The line in which the cursor at `offset` is drawn, an index into `lines`. */
export function lineAt(lines: readonly Line[], offset: number): number {
  for (const [index, line] of lines.entries()) {
    if (offset < line.end || (offset === line.end && line.hardEnd)) return index;
  }
  return Math.max(0, lines.length - 1);
}

/** The cell that begins at or holds a place of the text; undefined behind the last one. */
function cellAt(line: Line, offset: number): Cell | undefined {
  return line.cells.find((cell) => offset >= cell.start && offset < cell.end);
}

/** Left column of a cell within its line, the padding counted. */
function columnOfCell(line: Line, cell: Cell): number {
  let column = line.leftPadColumns;
  for (const other of line.cells) {
    if (other === cell) break;
    column += other.widthColumns;
  }
  return column;
}

/** Column in which the cursor at `offset` is drawn, from 0; behind the last letter when no cell holds the offset. */
export function columnOf(line: Line, offset: number): number {
  const cell = cellAt(line, offset);
  if (cell !== undefined) return columnOfCell(line, cell);
  if (line.direction === 'rtl') return Math.max(0, line.leftPadColumns - 1);
  const width = line.padColumns + line.textColumns;
  return Math.min(width - 1, line.leftPadColumns + line.textColumns);
}

/** The place of the text that a click in a column means. */
export function offsetAt(line: Line, column: number): number {
  let left = line.leftPadColumns;
  for (const cell of line.cells) {
    if (column >= left && column < left + cell.widthColumns) return cell.start;
    left += cell.widthColumns;
  }
  const isBefore = column < line.leftPadColumns;
  const isBehind = line.direction === 'rtl' ? isBefore : !isBefore;
  const stops = caretStops(line);
  const end = line.direction === 'rtl' ? stops[0] : stops.at(-1);
  return (isBehind ? end : line.start) ?? line.start;
}

/** The place one step to the left (-1) or right (1) as seen; past the edge of a line it goes on in reading order. */
export function moveVisually(lines: readonly Line[], offset: number, step: -1 | 1): number {
  const index = lineAt(lines, offset);
  const line = lines[index];
  if (line === undefined) return offset;
  const stops = caretStops(line);
  const here = stops.indexOf(cellAt(line, offset)?.start ?? offset);
  const next = stops[here + step];
  if (here >= 0 && next !== undefined) return next;
  const isForward = (step === 1) === (line.direction === 'ltr');
  const neighbour = lines[index + (isForward ? 1 : -1)];
  if (neighbour === undefined) return offset;
  const reading = caretStops(neighbour);
  const rtl = neighbour.direction === 'rtl';
  return reading.at(isForward === rtl ? -1 : 0) ?? offset;
}

/** The place one line down (1) or up (-1) that is nearest to a column; unchanged at the first and last line. */
export function moveVertically(
  lines: readonly Line[],
  offset: number,
  step: -1 | 1,
  goalColumn?: number,
): number {
  const index = lineAt(lines, offset);
  const line = lines[index];
  const target = lines[index + step];
  if (line === undefined || target === undefined) return offset;
  return offsetAt(target, goalColumn ?? columnOf(line, offset));
}
