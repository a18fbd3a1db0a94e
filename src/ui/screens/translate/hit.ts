/** What of the translate screen stands at a cell: a segment, a place in the translation, a suggestion. */
import type { TranslateState } from '../../../app/index.ts';
import { directionOf } from '../../../core/language-tag.ts';
import { type Line, offsetAt, type ScreenPlace } from '../../../terminal/index.ts';
import type { View } from '../../commands/index.ts';
import { linesOf, type Surface } from '../../frame/index.ts';
import { editorPieces } from './editor.ts';
import { currentRowsLimit, type Geometry, geometryOf } from './geometry.ts';
import { offersInSight } from './offers.ts';
import { editorColumn, entriesInSight, ROWS_ABOVE_LIST } from './segments.ts';
import { listedRows, offeredRows } from './stacked.ts';

/** What was hit. Offsets are UTF-16 of the translation, suggestions count from 1. */
export type TranslateHit =
  | { readonly kind: 'segment'; readonly index: number }
  | { readonly kind: 'editor'; readonly offset: number }
  | { readonly kind: 'offer'; readonly number: number | null };

/** Where a screen column falls in the frame, counted from the side on which its first column stands. */
function nearColumn(surface: Surface, { column }: ScreenPlace): number {
  return surface.mirrored ? surface.columns - 1 - column : column;
}

function editorLines(surface: Surface, translate: TranslateState, columns: number) {
  const direction = directionOf(translate.target);
  return linesOf(surface, translate.editor.text, { columns, direction, shape: 'editor' });
}

/** The place that a cell of a line means; below the last line the end of the text. */
function placeIn(lines: readonly Line[], at: number, column: number): number {
  const line = lines[at];
  return line === undefined ? (lines.at(-1)?.end ?? 0) : offsetAt(line, column);
}

function listHit(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  place: ScreenPlace,
): TranslateHit | null {
  let top = ROWS_ABOVE_LIST;
  for (const { index, entry } of entriesInSight(surface, translate, geometry)) {
    const next = top + entry.source.length;
    if (place.row >= next) {
      top = next;
      continue;
    }
    const left = editorColumn(surface, geometry);
    const isTarget = place.column >= left && place.column < left + geometry.targetColumns;
    if (index !== translate.current || !isTarget) return { kind: 'segment', index };
    const { targetColumns } = geometry;
    const most = currentRowsLimit(geometry);
    const { firstLine, lines } = editorPieces(surface, translate, targetColumns, most);
    const offset = placeIn(lines, firstLine + place.row - top, place.column - left);
    return { kind: 'editor', offset };
  }
  return null;
}

/** In a terminal of which nothing is known the column of a letter is its affair: the line is what can be meant. */
function stackedHit(
  surface: Surface,
  translate: TranslateState,
  geometry: Geometry,
  view: View,
  { row }: ScreenPlace,
): TranslateHit | null {
  const list = listedRows(surface, translate, geometry);
  const listed = list[row - 1];
  if (listed !== undefined) {
    if (listed.line === undefined) {
      const isThere = listed.segment < translate.document.segments.length;
      return isThere ? { kind: 'segment', index: listed.segment } : null;
    }
    const lines = editorLines(surface, translate, geometry.targetColumns);
    return { kind: 'editor', offset: lines[listed.line]?.start ?? 0 };
  }
  // Top bar, list, heading.
  const offered = offeredRows(surface, translate, geometry, view)[row - list.length - 2];
  return offered === undefined ? null : { kind: 'offer', number: offered.number };
}

/** What stands at a cell of the screen; null where nothing can be meant. */
export function translateHit(
  surface: Surface,
  translate: TranslateState,
  view: View,
  place: ScreenPlace,
): TranslateHit | null {
  const geometry = geometryOf(surface);
  const { arrangement, sourceColumns, targetColumns, offerColumns, listRows, offerRows } = geometry;
  if (arrangement === 'stacked') return stackedHit(surface, translate, geometry, view, place);
  const offerAt = (row: number, height: number): TranslateHit | null => {
    const line = offersInSight(surface, translate, view, offerColumns, height)[row];
    return row < 0 || row >= height ? null : { kind: 'offer', number: line?.number ?? null };
  };
  const row = place.row - ROWS_ABOVE_LIST;
  if (row < 0) return null;
  if (arrangement === 'narrow') {
    if (row < listRows) return listHit(surface, translate, geometry, place);
    // Under the list stands a rule.
    return offerAt(row - listRows - 1, offerRows);
  }
  const texts = 1 + sourceColumns + 1 + targetColumns;
  if (nearColumn(surface, place) < texts)
    return row < listRows ? listHit(surface, translate, geometry, place) : null;
  const { contextRows } = geometry;
  return offerAt(row, listRows + (contextRows > 0 ? contextRows + 1 : 0));
}
