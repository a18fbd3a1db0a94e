/** Rows put together from pieces: side by side, at both ends of a row, between bars, under titled rules. */
import type { Direction } from '../../core/language-tag.ts';
import type { Junctions } from '../glyphs.ts';
import { type Drawn, joinDrawn } from './drawn.ts';
import { blank, label, type Piece, sign } from './piece.ts';
import type { Surface } from './surface.ts';

/** One row of the frame: finished text, as wide as the surface at most. */
export type FrameRow = Drawn;

/** Sum of widths. */
export function widthOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.columns, 0);
}

/** Pieces in reading order of the interface as one piece: the first stands on the right when mirrored. */
export function joined(surface: Surface, pieces: readonly Piece[]): Piece {
  const drawn = surface.mirrored ? [...pieces].reverse() : pieces;
  return { text: joinDrawn(drawn.map((piece) => piece.text)), columns: widthOfAll(pieces) };
}

/** A piece made wider with blanks on its far side (the left when mirrored). Wider pieces are left as they are. */
export function padded(surface: Surface, piece: Piece, columns: number): Piece {
  if (piece.columns >= columns) return piece;
  return joined(surface, [piece, blank(columns - piece.columns)]);
}

/**
 * One piece of exactly `columns`: `start` pieces at the near edge, `end` pieces at the far one. What does not fit is
 * left out from the last of `start` on; the ends are kept, since they hold what must not be missed.
 */
export function spread(
  surface: Surface,
  columns: number,
  start: readonly Piece[],
  end: readonly Piece[] = [],
): Piece {
  let room = columns;
  const fitting = (pieces: readonly Piece[]) =>
    pieces.filter((piece) => {
      const fits = piece.columns <= room;
      if (fits) room -= piece.columns;
      return fits;
    });
  const far = fitting(end);
  const near: Piece[] = [];
  for (const piece of start) {
    if (piece.columns > room) break;
    near.push(piece);
    room -= piece.columns;
  }
  return joined(surface, [...near, blank(room), ...far]);
}

/** One part of a row between bars. */
export interface Column {
  readonly columns: number;
  readonly rows: readonly Piece[];
}

/** Columns side by side between vertical bars; short ones are filled with blanks up to `height` rows. */
export function beside(
  surface: Surface,
  columns: readonly Column[],
  height: number,
): readonly FrameRow[] {
  const bar = sign(surface, surface.glyphs.vertical, 'border');
  return Array.from({ length: height }, (_, i) => {
    const pieces = columns.flatMap((column) => [
      padded(surface, column.rows[i] ?? blank(column.columns), column.columns),
      bar,
    ]);
    return joined(surface, [bar, ...pieces]).text;
  });
}

/** A titled stretch of a rule, as wide as the column under or over it. */
export interface RulePart {
  readonly columns: number;
  readonly title?: string;
  /** Stands at the far end of the stretch. */
  readonly note?: string;
  /** Whether this part of the screen has the keys. */
  readonly active?: boolean;
}

/** Columns left for a title beside its line: a stroke and a blank before, a blank and a stroke behind. */
const TITLE_FRAME = 4;

function rulePiece(surface: Surface, part: RulePart): Piece {
  const stroke = (count: number) =>
    sign(surface, surface.glyphs.horizontal.repeat(Math.max(0, count)), 'border');
  const room = part.columns - TITLE_FRAME;
  const title =
    part.title === undefined || part.title === '' || room < 4
      ? null
      : label(surface, part.title, part.active ? 'active' : 'heading', room);
  if (title === null) return stroke(part.columns);
  const left = room - title.columns - TITLE_FRAME;
  const note =
    part.note === undefined || left < 4 ? null : label(surface, part.note, 'faint', left);
  const pieces = [stroke(1), blank(1), title, blank(1)];
  if (note === null) return joined(surface, [...pieces, stroke(part.columns - title.columns - 3)]);
  const between = part.columns - title.columns - note.columns - 6;
  return joined(surface, [...pieces, stroke(between), blank(1), note, blank(1), stroke(1)]);
}

/** Where bars stand, counted from the near edge: between columns of these widths, without the outer two. */
function barsOf(widths: readonly number[]): ReadonlySet<number> {
  const bars = new Set<number>();
  let at = 0;
  for (const width of widths.slice(0, -1)) {
    at += width + 1;
    bars.add(at);
  }
  return bars;
}

/**
 * A rule across the frame. `above` and `below` are the widths of the columns over and under it (none at the top and
 * the bottom), so that every bar meets its junction; titles stand over the columns of `parts`.
 */
export function rule(
  surface: Surface,
  parts: readonly RulePart[],
  above: readonly number[] | null,
  below: readonly number[] | null,
): FrameRow {
  const { glyphs, mirrored } = surface;
  const kind: Junctions =
    above === null ? glyphs.top : below === null ? glyphs.bottom : glyphs.middle;
  const over = above === null ? new Set<number>() : barsOf(above);
  const under = below === null ? new Set<number>() : barsOf(below);
  const near = sign(surface, mirrored ? kind.right : kind.left, 'border');
  const far = sign(surface, mirrored ? kind.left : kind.right, 'border');
  const pieces: Piece[] = [near];
  let at = 0;
  for (const part of parts) {
    pieces.push(rulePiece(surface, part));
    at += part.columns + 1;
    const meets = over.has(at) ? (under.has(at) ? kind.crosses : kind.closes) : kind.opens;
    pieces.push(sign(surface, meets, 'border'));
  }
  return joined(surface, [...pieces.slice(0, -1), far]).text;
}

/** Pieces in the order in which text of a direction is read, whatever the direction of the interface. */
export function toThe(direction: Direction, pieces: readonly Piece[]): Piece {
  const drawn = direction === 'rtl' ? [...pieces].reverse() : pieces;
  return { text: joinDrawn(drawn.map((piece) => piece.text)), columns: widthOfAll(pieces) };
}
