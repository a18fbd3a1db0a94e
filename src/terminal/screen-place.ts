/** A cell of the screen: where the cursor is put, where the mouse was pressed. */

/** Counted from 0 at the upper left. */
export interface ScreenPlace {
  readonly row: number;
  readonly column: number;
}
