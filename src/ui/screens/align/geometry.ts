/** How the align screen divides a window: a column for each document, one for the rows' state behind the first. */
import type { AlignState } from '../../../app/index.ts';
import type { Surface } from '../../frame/index.ts';

/** Widths without bars, heights without rules. */
export interface AlignGeometry {
  /** Of the documents, in order. */
  readonly sideColumns: readonly number[];
  readonly beadColumns: number;
  readonly innerColumns: number;
  readonly listRows: number;
  readonly messageRows: number;
}

/** State sign, shape, bar, percent. */
const BEAD_COLUMNS = 16;
/** Three and four documents make the shape longer: `1-1-1-1`. */
const BEAD_COLUMNS_PER_SIDE = 2;

/** The parts of the screen for a window of at least 80 x 24. */
export function alignGeometry(surface: Surface, align: AlignState): AlignGeometry {
  const sides = align.documents.length;
  const innerColumns = surface.columns - 2;
  const beadColumns = BEAD_COLUMNS + BEAD_COLUMNS_PER_SIDE * (sides - 2);
  // A bar between each two of the columns.
  const texts = innerColumns - beadColumns - sides;
  const each = Math.floor(texts / sides);
  const sideColumns = Array.from({ length: sides }, (_, i) =>
    i === sides - 1 ? texts - each * (sides - 1) : each,
  );
  const messageRows = surface.rows >= 30 ? 2 : 1;
  // Top bar, three rules, hint bar.
  return {
    sideColumns,
    beadColumns,
    innerColumns,
    listRows: surface.rows - 5 - messageRows,
    messageRows,
  };
}

/** The columns in the order of the screen: the first document, the state, the other documents. */
export function inOrder<T>(sides: readonly T[], bead: T): readonly T[] {
  return [...sides.slice(0, 1), bead, ...sides.slice(1)];
}

/** Most rows that the current bead may take. */
export function beadRowsLimit(geometry: AlignGeometry): number {
  return Math.max(4, Math.floor(geometry.listRows * 0.6));
}
