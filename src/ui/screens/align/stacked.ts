/** The align screen with one text a row: the current row in full between its neighbours. */
import type { AlignState, AppState } from '../../../app/index.ts';
import { languageAt } from '../../../core/document.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { formatPercent, joinParts } from '../../../i18n/index.ts';
import { type FrameRow, NOTHING, type Surface } from '../../frame/index.ts';
import { messagePieces } from '../bars.ts';
import { figure } from '../figures.ts';
import { filled, textRows, wordsRow } from '../stacked-text.ts';
import { evidenceMarks, markOf, shapeOf, shownText, wordsOf } from './bead.ts';
import type { AlignGeometry } from './geometry.ts';
import { alignReason } from './reason.ts';

/** Most lines of one segment of the current row. */
const OPEN_LINES = 3;

/** Number, shape, confidence and word of a row. */
function headingRow(surface: Surface, align: AlignState, index: number): FrameRow {
  const row = align.rows[index];
  if (row === undefined) return NOTHING;
  const mark = markOf(surface, align, row);
  const isCurrent = index === align.current;
  const words = joinParts(surface.language, [
    `${isCurrent ? surface.glyphs.pointer : ' '} ${mark.text} ${figure(surface, index + 1)}`,
    shapeOf(surface, row),
    formatPercent(surface.language, row.confidence),
    wordsOf(surface, align, row),
  ]);
  return wordsRow(surface, words, isCurrent ? 'current' : mark.role);
}

/** The texts of a row, each on rows of its own. */
function sideRows(
  surface: Surface,
  align: AlignState,
  index: number,
  most: number,
): readonly FrameRow[] {
  const row = align.rows[index];
  if (row === undefined) return [];
  return align.documents.flatMap((document, side) =>
    (row.sides[side] ?? []).flatMap((at) => {
      const text = shownText(align, side, at);
      const marks = align.why && index === align.current ? evidenceMarks(row, side, text) : [];
      const role = index === align.current ? undefined : 'faint';
      const direction = directionOf(languageAt(document, at));
      return textRows(surface, text, { direction, most }, { role, marks });
    }),
  );
}

/** The rows of the screen for the alignment's rows, each with the index of the one it shows. */
export function listedAlignRows(
  surface: Surface,
  align: AlignState,
  height: number,
): readonly { readonly row: FrameRow; readonly index: number }[] {
  const { current } = align;
  const rows: { readonly row: FrameRow; readonly index: number }[] = [];
  for (let index = Math.max(0, current - 1); index < align.rows.length; index += 1) {
    if (index > current && rows.length >= height) break;
    const most = index === current ? OPEN_LINES : 1;
    const own = [headingRow(surface, align, index), ...sideRows(surface, align, index, most)];
    rows.push(...own.map((row) => ({ row, index })));
  }
  return rows.slice(0, height);
}

/** Rows between the top bar and the reason. */
export function stackedAlignHeight(surface: Surface, { messageRows }: AlignGeometry): number {
  return surface.rows - 3 - messageRows;
}

/** Everything between the top bar and the hint bar. */
export function stackedAlignRows(
  surface: Surface,
  state: AppState,
  align: AlignState,
  geometry: AlignGeometry,
): readonly FrameRow[] {
  const height = stackedAlignHeight(surface, geometry);
  const rows = listedAlignRows(surface, align, height).map(({ row }) => row);
  const messages = messagePieces(surface, state, surface.columns - 1, geometry.messageRows);
  return [
    ...filled(rows, height),
    wordsRow(surface, alignReason(surface, align), 'label'),
    ...messages.map((piece) => piece.text),
  ];
}
