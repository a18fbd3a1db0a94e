/** What stands at a cell of the screens that are lists: entries, rows of an alignment, groups of files, the field. */
import type { AlignState, AppState, PileState } from '../../app/index.ts';
import type { TextState } from '../../core/edit/index.ts';
import { lineAt, offsetAt, type ScreenPlace } from '../../terminal/index.ts';
import type { Surface } from '../frame/index.ts';
import { alignGeometry, inOrder } from '../screens/align/geometry.ts';
import { listedAlignRows, stackedAlignHeight } from '../screens/align/stacked.ts';
import { rowsInSight } from '../screens/align/view-model.ts';
import { fieldOffset } from '../screens/list-frame.ts';
import { listGeometry } from '../screens/memory/geometry.ts';
import { pileGeometry } from '../screens/pile/geometry.ts';
import { searchColumns, searchField } from '../screens/search-field.ts';
import { firstInSight } from '../screens/windows.ts';

/** Top bar and rule over a list. */
const ROWS_ABOVE = 2;
/** Top bar, field and rule. */
const ROWS_ABOVE_ENTRIES = 3;
/** The field of a search stands below the top bar. */
const FIELD_ROW = 1;

/** Which of columns between bars a cell is in, counted from the near edge; null on a bar and outside. */
function columnHit(surface: Surface, widths: readonly number[], column: number): number | null {
  let left = 1;
  const near = surface.mirrored ? surface.columns - 1 - column : column;
  for (const [i, width] of widths.entries()) {
    if (near < left) return null;
    if (near < left + width) return i;
    left += width + 1;
  }
  return null;
}

/** The place in the text of the search field at a cell; null outside of the field. */
export function fieldHit(surface: Surface, text: TextState, place: ScreenPlace): number | null {
  if (place.row !== FIELD_ROW) return null;
  const { lines } = searchField(surface, text);
  const line = lines[lineAt(lines, text.cursor)];
  if (line === undefined) return null;
  const before = fieldOffset(surface);
  const columns = searchColumns(surface);
  const left = surface.mirrored ? surface.columns - 1 - before - columns : before;
  const column = place.column - left;
  return column < 0 || column >= columns ? null : offsetAt(line, column);
}

/** The entry of the memory or the statements at a cell. In `stacked` entries are as high as their texts: none is told. */
export function listHit(surface: Surface, state: AppState, { row }: ScreenPlace): number | null {
  if (!surface.sideBySide) return null;
  const { listRows } = listGeometry(surface);
  const at = row - ROWS_ABOVE_ENTRIES;
  const isMemory = state.screen === 'memory';
  const { selected } = isMemory ? state.concordance : state.quotes;
  const count = isMemory ? state.concordance.hits.length : state.quotes.entries.length;
  const index = firstInSight(selected, listRows) + at;
  return at < 0 || at >= listRows || index >= count ? null : index;
}

/** The row and the side of an alignment at a cell; beside the texts the side that has the keys. */
export function alignHit(
  surface: Surface,
  align: AlignState,
  place: ScreenPlace,
): { readonly row: number; readonly side: number } | null {
  const geometry = alignGeometry(surface, align);
  if (!surface.sideBySide) {
    const listed = listedAlignRows(surface, align, stackedAlignHeight(surface, geometry));
    const found = listed[place.row - 1];
    return found === undefined ? null : { row: found.index, side: align.side };
  }
  const { sideColumns, beadColumns, listRows } = geometry;
  if (place.row >= ROWS_ABOVE + listRows) return null;
  const column = columnHit(surface, inOrder(sideColumns, beadColumns), place.column);
  // The state of the rows stands behind the first document.
  const side = column === null || column === 1 ? align.side : Math.max(0, column - 1);
  let top = ROWS_ABOVE;
  for (const { index, height } of rowsInSight(surface, align, geometry)) {
    if (place.row >= top && place.row < top + height) return { row: index, side };
    top += height;
  }
  return null;
}

/** The group of files and the folder at a cell. */
export function pileHit(
  surface: Surface,
  pile: PileState,
  place: ScreenPlace,
): { readonly group: number; readonly side: number } | null {
  if (!surface.sideBySide) return null;
  const { pairColumns, nameColumns, rowsColumns, listRows } = pileGeometry(surface, pile);
  const at = place.row - ROWS_ABOVE;
  if (at < 0 || at >= listRows) return null;
  const group = firstInSight(pile.current, listRows) + at;
  if (group >= pile.groups.length) return null;
  const column = columnHit(surface, [pairColumns, ...nameColumns, rowsColumns], place.column);
  const isName = column !== null && column > 0 && column <= nameColumns.length;
  return { group, side: isName ? column - 1 : pile.side };
}
