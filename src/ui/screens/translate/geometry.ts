/**
 * Which parts the translate screen has in a window, and how large they are. A function of the window alone, so that
 * nothing jumps when suggestions arrive.
 */
import type { Surface } from '../../frame/index.ts';

/** `stacked`: one text a line. `narrow`: suggestions below. `wide`: beside. `full`: with the context besides. */
export type Arrangement = 'stacked' | 'narrow' | 'wide' | 'full';

/** Widths without bars, heights without rules. */
export interface Geometry {
  readonly arrangement: Arrangement;
  readonly sourceColumns: number;
  readonly targetColumns: number;
  /** Of the part with suggestions: the inner width in `narrow`, a column of its own when wider. */
  readonly offerColumns: number;
  readonly innerColumns: number;
  readonly listRows: number;
  readonly offerRows: number;
  readonly messageRows: number;
  readonly contextRows: number;
}

/** tui.md section 5. */
const WIDE_COLUMNS = 120;
const FULL_COLUMNS = 160;
const FULL_ROWS = 30;
/** Share of a wide window that suggestions get. */
const OFFER_SHARE = 0.36;
const CONTEXT_ROWS = 4;
function arrangementOf(surface: Surface): Arrangement {
  if (!surface.sideBySide) return 'stacked';
  if (surface.columns < WIDE_COLUMNS) return 'narrow';
  return surface.columns >= FULL_COLUMNS && surface.rows >= FULL_ROWS ? 'full' : 'wide';
}

function narrow(surface: Surface, messageRows: number): Geometry {
  const { columns, rows } = surface;
  const innerColumns = columns - 2;
  const sourceColumns = Math.floor((innerColumns - 1) / 2);
  const offerRows = Math.max(6, Math.min(14, Math.round(rows * 0.28)));
  return {
    arrangement: 'narrow',
    sourceColumns,
    targetColumns: innerColumns - 1 - sourceColumns,
    offerColumns: innerColumns,
    innerColumns,
    // Top bar, four rules, hint bar.
    listRows: rows - 6 - offerRows - messageRows,
    offerRows,
    messageRows,
    contextRows: 0,
  };
}

function wide(surface: Surface, full: boolean, messageRows: number): Geometry {
  const { columns, rows } = surface;
  const innerColumns = columns - 2;
  const offerColumns = Math.floor((innerColumns - 2) * OFFER_SHARE);
  const texts = innerColumns - 2 - offerColumns;
  const sourceColumns = Math.floor(texts / 2);
  const contextRows = full ? CONTEXT_ROWS : 0;
  // Top bar, three rules, hint bar; one more rule over the context.
  const listRows = rows - 5 - messageRows - (full ? contextRows + 1 : 0);
  return {
    arrangement: full ? 'full' : 'wide',
    sourceColumns,
    targetColumns: texts - sourceColumns,
    offerColumns,
    innerColumns,
    listRows,
    offerRows: listRows,
    messageRows,
    contextRows,
  };
}

/** The parts of the screen for a window of at least 80 x 24. */
export function geometryOf(surface: Surface): Geometry {
  const arrangement = arrangementOf(surface);
  const messageRows = surface.rows >= FULL_ROWS ? 2 : 1;
  if (arrangement === 'wide' || arrangement === 'full') {
    return wide(surface, arrangement === 'full', messageRows);
  }
  const shape = narrow(surface, messageRows);
  if (arrangement === 'narrow') return shape;
  const columns = surface.columns - 1;
  const whole = { sourceColumns: columns, targetColumns: columns, offerColumns: columns };
  return { ...shape, ...whole, arrangement, innerColumns: columns };
}

/** Columns of the translation, the one text field of the screen. */
export function targetColumns(surface: Surface): number {
  return geometryOf(surface).targetColumns;
}

/** Share of the list that the current segment may take, and the rows that are always left for its neighbours. */
const CURRENT_SHARE = 0.65;
const NEIGHBOUR_ROWS = 3;

/** Most rows that the current segment may take: the rest shows where it stands. */
export function currentRowsLimit(geometry: Geometry): number {
  const { listRows } = geometry;
  return Math.max(3, Math.min(listRows - NEIGHBOUR_ROWS, Math.round(listRows * CURRENT_SHARE)));
}

/** Entries that fit whatever the height of the current one: the list is turned by so many, and stays in between. */
export function pageEntries(geometry: Geometry): number {
  return Math.max(1, geometry.listRows - currentRowsLimit(geometry) + 1);
}
