/** Lines of cells as text: quoted so that they read back the same, guarded so that no spreadsheet runs them. */
import Papa from 'papaparse';
import { guardCell } from './formula-guard.ts';

/** What separates the cells of a line. */
export type Delimiter = '\t' | ',' | ';';

/** Writes lines of cells. Numbers are written as they are; lines end as the kind of file has it. */
export function writeCells(
  lines: readonly (readonly (string | number)[])[],
  delimiter: Delimiter,
): string {
  const newline = delimiter === '\t' ? '\n' : '\r\n';
  const guarded = lines.map((cells) =>
    cells.map((cell) => (typeof cell === 'number' ? cell : guardCell(cell))),
  );
  // Papa quotes a cell with the separator, a quotation mark, a line end or a blank at its edge.
  return Papa.unparse(guarded, { delimiter, newline }) + newline;
}

/** Lines written at a time. */
const LINES_A_PIECE = 1000;

/** The same in pieces, so that a table of any length takes little memory. */
export function* writeCellsInPieces(
  lines: Iterable<readonly (string | number)[]>,
  delimiter: Delimiter,
): Generator<string, void> {
  let piece: (readonly (string | number)[])[] = [];
  for (const line of lines) {
    piece.push(line);
    if (piece.length < LINES_A_PIECE) continue;
    yield writeCells(piece, delimiter);
    piece = [];
  }
  if (piece.length > 0) yield writeCells(piece, delimiter);
}
