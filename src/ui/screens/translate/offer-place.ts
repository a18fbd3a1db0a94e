/** The place of a suggestion in the list: its number, its room, and how dense the list is drawn. */
import { blank, joined, type Piece, type Surface, sign } from '../../frame/index.ts';
import { figure } from '../figures.ts';

/** Rows of one suggestion or statement heading; `number` is what Alt+n inserts, null for headings. */
export interface OfferRows {
  readonly number: number | null;
  readonly rows: readonly Piece[];
}

/** How much room the selected suggestion may take. */
export interface Density {
  /** Most lines of the text that it gives. */
  readonly textRows: number;
  /** Most lines of the source text that differs. */
  readonly diffRows: number;
  /** A line says where a match comes from. */
  readonly origin: boolean;
}

/** From roomy to dense: the first that fits is drawn, so that nothing offered goes out of sight before comfort does. */
export const DENSITIES: readonly Density[] = [
  { textRows: 2, diffRows: 2, origin: true },
  { textRows: 2, diffRows: 2, origin: false },
  { textRows: 2, diffRows: 1, origin: false },
  { textRows: 1, diffRows: 1, origin: false },
];

/** Where a suggestion stands: what Alt+n inserts it, whether it is selected, how wide and how long it may be. */
export interface Place {
  readonly number: number;
  readonly selected: boolean;
  readonly columns: number;
  readonly density: Density;
}

/** Pointer, number, blank. */
export const NUMBER_COLUMNS = 4;

/** The pointer and the number before a suggestion. */
export function numberPiece(surface: Surface, number: number, selected: boolean): Piece {
  const { glyphs, mirrored } = surface;
  const pointer = selected ? (mirrored ? glyphs.pointerMirrored : glyphs.pointer) : ' ';
  const figures = number <= 9 ? figure(surface, number) : ' ';
  return joined(surface, [
    sign(surface, pointer, 'current'),
    sign(surface, figures.padStart(2), selected ? 'current' : 'key'),
    blank(1),
  ]);
}

/** Pieces with all but the first moved in. */
export function indented(
  surface: Surface,
  pieces: readonly Piece[],
  columns: number,
): readonly Piece[] {
  return pieces.map((piece, i) => (i === 0 ? piece : joined(surface, [blank(columns), piece])));
}
