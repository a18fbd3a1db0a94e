/** The field of the memory and the statements screens: one line high; a longer text is shown around its caret. */
import type { TextState } from '../../core/edit/index.ts';
import { selectionOf } from '../../core/edit/index.ts';
import { directionOfText, lineAt } from '../../terminal/index.ts';
import type { Field } from '../caret.ts';
import { blank, editorLine, linesOf, type Piece, type Surface } from '../frame/index.ts';

/** Share of the width that the field takes. */
const FIELD_SHARE = 0.5;

/** Columns of the field. */
export function searchColumns(surface: Surface): number {
  return Math.floor(surface.columns * FIELD_SHARE);
}

/** The field laid out as it is drawn. Its direction is that of what was typed. */
export function searchField(surface: Surface, text: TextState): Field {
  const direction = directionOfText(text.text, surface.direction);
  const setting = { columns: searchColumns(surface), direction, shape: 'editor' } as const;
  return { text, direction, lines: linesOf(surface, text.text.replaceAll('\n', ' '), setting) };
}

/** The line of the field that holds the caret. */
export function searchPiece(surface: Surface, text: TextState): Piece {
  const { lines } = searchField(surface, text);
  const line = lines[lineAt(lines, text.cursor)];
  if (line === undefined) return blank(0);
  const { start, end } = selectionOf(text);
  const marks = start < end ? [{ start, end, role: 'selection' as const }] : [];
  const caret = { offset: text.cursor, style: surface.theme.caret };
  return editorLine(surface, line, text.text.length, { marks }, caret);
}
