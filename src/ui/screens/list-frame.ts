/** What the memory and the statements screens have in common: a field, a list, the selected entry, messages. */
import type { AppState } from '../../app/index.ts';
import type { TextState } from '../../core/edit/index.ts';
import {
  beside,
  blank,
  type Column,
  type FrameRow,
  joined,
  label,
  type Piece,
  rule,
  type Surface,
  say,
  sign,
  spread,
  widthOfAll,
} from '../frame/index.ts';
import { hintRow, messagePieces } from './bars.ts';
import type { ListGeometry } from './memory/geometry.ts';
import { searchPiece } from './search-field.ts';

/** The parts of such a screen. */
export interface ListFrame {
  readonly top: FrameRow;
  readonly field: TextState;
  /** Stands at the far end of the field's row. */
  readonly count: string;
  readonly rows: readonly Piece[];
  /** What the selected entry is, as the title over its details. */
  readonly title: string;
  /** Side by side; their widths and the bars between them fill the frame. */
  readonly details: readonly Column[];
}

/** What stands before the search field: its name and a bar. */
function fieldLead(surface: Surface): readonly Piece[] {
  const find = label(surface, `${say(surface, 'screens.memory.find')}:`, 'key');
  const bar = surface.sideBySide ? [sign(surface, surface.glyphs.vertical, 'border')] : [];
  return [blank(1), find, blank(1), ...bar];
}

/** Columns before the search field, from the near edge. */
export function fieldOffset(surface: Surface): number {
  return widthOfAll(fieldLead(surface));
}

/** The row with the search field. */
export function fieldRow(surface: Surface, field: TextState, count: string): FrameRow {
  const counted = label(surface, count, 'faint');
  const bar = surface.sideBySide ? [sign(surface, surface.glyphs.vertical, 'border')] : [];
  const start = [...fieldLead(surface), searchPiece(surface, field), ...bar];
  return spread(surface, surface.columns - 1, start, [counted, blank(1)]).text;
}

/** The whole screen. */
export function listFrameRows(
  surface: Surface,
  state: AppState,
  geometry: ListGeometry,
  parts: ListFrame,
): readonly FrameRow[] {
  const { innerColumns, listRows, detailRows, messageRows } = geometry;
  const whole = [innerColumns];
  const widths = parts.details.length > 0 ? parts.details.map((one) => one.columns) : whole;
  const messages = messagePieces(surface, state, innerColumns - 1, messageRows);
  return [
    parts.top,
    fieldRow(surface, parts.field, parts.count),
    rule(surface, [{ columns: innerColumns }], null, whole),
    ...beside(surface, [{ columns: innerColumns, rows: parts.rows }], listRows),
    rule(surface, [{ columns: innerColumns, title: parts.title }], whole, widths),
    ...beside(
      surface,
      parts.details.length > 0 ? parts.details : [{ columns: innerColumns, rows: [] }],
      detailRows,
    ),
    rule(surface, [{ columns: innerColumns }], widths, whole),
    ...beside(
      surface,
      [{ columns: innerColumns, rows: messages.map((one) => joined(surface, [blank(1), one])) }],
      messageRows,
    ),
    rule(surface, [{ columns: innerColumns }], whole, null),
    hintRow(surface, state),
  ];
}

/** Widths of columns side by side in a frame: as equal as can be, a bar between each two. */
export function equalColumns(innerColumns: number, count: number): readonly number[] {
  const room = innerColumns - (count - 1);
  const each = Math.floor(room / count);
  return Array.from({ length: count }, (_, i) =>
    i === count - 1 ? room - each * (count - 1) : each,
  );
}
