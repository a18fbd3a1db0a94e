/** Boxes over a screen: rows that take the place of some of its rows. */
import {
  beside,
  blank,
  type FrameRow,
  joinDrawn,
  joined,
  label,
  NOTHING,
  oneLine,
  type Piece,
  padded,
  rule,
  type Surface,
} from '../frame/index.ts';
import type { Role } from '../theme.ts';

/** A line of a box; `pick` is the choice that a click on it means. */
export interface BoxLine extends Piece {
  readonly pick?: number;
}

/** Rows to be drawn in place of those from `from` on. */
export interface Cover {
  readonly from: number;
  readonly rows: readonly FrameRow[];
  /** For each row the choice that stands on it, if one does. */
  readonly picks: readonly (number | undefined)[];
}

/** Widest box; longer lines are hard to read. */
const WIDEST_COLUMNS = 100;
/** Free columns on both sides of a box. */
const MARGIN_COLUMNS = 3;

/** Columns inside a box on a surface: without bars, and without the blank beside each bar. */
export function boxColumns(surface: Surface): number {
  if (!surface.sideBySide) return surface.columns - 1;
  return Math.min(WIDEST_COLUMNS, surface.columns - 2 * MARGIN_COLUMNS) - 4;
}

/** Rows that a box can have inside. */
export function boxRows(surface: Surface): number {
  return surface.rows - 6;
}

/** A line of the interface as wide as a box. */
export function boxLine(surface: Surface, text: string, role?: Role): Piece {
  const setting = {
    columns: boxColumns(surface),
    direction: surface.direction,
    isSentence: true,
  };
  return oneLine(surface, text, setting, { role });
}

/** A titled box around lines, in the middle of the screen. Without columns: a title and lines. */
export function box(surface: Surface, title: string, lines: readonly BoxLine[]): Cover {
  const most = boxRows(surface);
  const shown = lines.slice(0, most);
  const picks = shown.map(({ pick }) => pick);
  const from = Math.max(1, Math.floor((surface.rows - shown.length - 2) / 2));
  if (!surface.sideBySide) {
    const heading = label(surface, title, 'heading').text;
    const rows = [NOTHING, heading, ...shown.map((line) => line.text), NOTHING];
    return { from, rows, picks: [undefined, undefined, ...picks] };
  }
  const columns = boxColumns(surface) + 2;
  const free = surface.columns - columns - 2;
  const margin = Math.floor(free / 2);
  const framed = [
    rule(surface, [{ columns, title, active: true }], null, [columns]),
    ...beside(
      surface,
      [
        {
          columns,
          rows: shown.map((line) =>
            joined(surface, [blank(1), padded(surface, line, columns - 2), blank(1)]),
          ),
        },
      ],
      shown.length,
    ),
    rule(surface, [{ columns }], [columns], null),
  ];
  const rows = framed.map((row) => joinDrawn([blank(margin).text, row]));
  return { from, rows, picks: [undefined, ...picks] };
}

/** A screen's rows with a box over them. */
export function covered(rows: readonly FrameRow[], cover: Cover | null): readonly FrameRow[] {
  if (cover === null) return rows;
  const end = cover.from + cover.rows.length;
  return [...rows.slice(0, cover.from), ...cover.rows, ...rows.slice(end)];
}
