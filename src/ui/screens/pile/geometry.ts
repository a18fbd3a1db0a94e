/** How the list of a pile divides a window: how sure a group is, a column for each folder, how far its rows are. */
import type { PileState } from '../../../app/index.ts';
import { markColumns } from '../../../terminal/index.ts';
import type { Surface } from '../../frame/index.ts';

/** Widths without bars, heights without rules. */
export interface PileGeometry {
  readonly pairColumns: number;
  readonly nameColumns: readonly number[];
  readonly rowsColumns: number;
  readonly innerColumns: number;
  readonly listRows: number;
  readonly messageRows: number;
}

/** Pointer, sign, blank, bar of three, blank; then `100 %` and the longest word, as one text. */
const PAIR_COLUMNS = 7 + 14;
/** Share of a window that the state of the rows has. */
const ROWS_SHARE = 0.28;

/** The parts of the screen for a window of at least 80 x 24. */
export function pileGeometry(surface: Surface, pile: PileState): PileGeometry {
  const innerColumns = surface.columns - 2;
  const rowsColumns = Math.floor(innerColumns * ROWS_SHARE);
  const count = pile.folders.length;
  const pairColumns = PAIR_COLUMNS + markColumns(surface.strategy);
  const names = innerColumns - pairColumns - rowsColumns - count - 1;
  const each = Math.floor(names / count);
  const messageRows = surface.rows >= 30 ? 2 : 1;
  return {
    pairColumns,
    nameColumns: pile.folders.map((_, i) => (i < count - 1 ? each : names - each * (count - 1))),
    rowsColumns,
    innerColumns,
    // Top bar, three rules, reason, hint bar.
    listRows: surface.rows - 6 - messageRows,
    messageRows,
  };
}
