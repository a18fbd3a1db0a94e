/** Rows for terminals where nothing may stand beside a text: one text a row, in logical order. */
import type { Direction } from '../../core/language-tag.ts';
import { block, type FrameRow, type Mark, NOTHING, oneLine, type Surface } from '../frame/index.ts';
import type { Role } from '../theme.ts';

/** A line of the interface on a row of its own. */
export function wordsRow(surface: Surface, text: string, role?: Role): FrameRow {
  const setting = { columns: surface.columns - 1, direction: surface.direction };
  return oneLine(surface, text, setting, { role }).text;
}

/** A sentence of the interface on as many rows as it takes. */
export function sentenceRows(surface: Surface, text: string, role?: Role): readonly FrameRow[] {
  const columns = surface.columns - 1;
  const setting = { columns, direction: surface.direction, isSentence: true };
  return block(surface, text, setting, { role }).map((piece) => piece.text);
}

/** A text of a document on rows of its own, at most `most`. */
export function textRows(
  surface: Surface,
  text: string,
  setting: { readonly direction: Direction; readonly most: number },
  look: { readonly role?: Role | undefined; readonly marks?: readonly Mark[] } = {},
): readonly FrameRow[] {
  const columns = surface.columns - 1;
  return block(surface, text, { columns, ...setting }, look).map((piece) => piece.text);
}

/** Exactly `height` rows: cut, or filled with empty ones. */
export function filled(rows: readonly FrameRow[], height: number): readonly FrameRow[] {
  const cut = rows.slice(0, height);
  return [...cut, ...Array.from({ length: height - cut.length }, () => NOTHING)];
}
