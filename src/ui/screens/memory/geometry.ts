/** How the memory and the statements screens divide a window: field, list, details of the selected entry. */
import type { Surface } from '../../frame/index.ts';

/** Heights without rules. */
export interface ListGeometry {
  readonly innerColumns: number;
  readonly listRows: number;
  readonly detailRows: number;
  readonly messageRows: number;
}

/** Share of the rows that the list has; the rest shows the selected entry. */
const LIST_SHARE = 0.5;

/** The parts of the screen for a window of at least 80 x 24. */
export function listGeometry(surface: Surface): ListGeometry {
  const messageRows = surface.rows >= 30 ? 2 : 1;
  // Top bar, field, four rules, hint bar.
  const room = surface.rows - 7 - messageRows;
  const listRows = Math.floor(room * LIST_SHARE);
  return {
    innerColumns: surface.columns - 2,
    listRows,
    detailRows: room - listRows,
    messageRows,
  };
}
