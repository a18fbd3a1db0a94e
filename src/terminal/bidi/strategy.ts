/**
 * How text in two directions is sent to a terminal. There is no byte stream that reads right everywhere, so there are
 * several, and the terminal at hand decides (see the table of terminals in `detect`).
 */

/**
 * - `explicit`: the terminal's own reordering is switched off (BDSM); visual order, letters shaped by us.
 * - `app`: the terminal does not reorder; visual order, letters shaped by us.
 * - `isolate`: the terminal reorders; logical order inside directional isolates.
 * - `isolate-swap`: as `isolate` for terminals that do not mirror brackets (Konsole): we exchange them.
 * - `override`: visual order, shaped, inside a left-to-right override.
 * - `words`: words in visual order, letters of a word in logical order (kitty).
 * - `stacked`: logical order, one text a line and nothing beside it; the last resort for unknown terminals.
 * - `plain`: logical order without padding or controls, for pipes and files.
 */
export type Strategy =
  | 'explicit'
  | 'app'
  | 'isolate'
  | 'isolate-swap'
  | 'override'
  | 'words'
  | 'stacked'
  | 'plain';

/** All strategies, best first; where several would do, the earlier one is used. */
export const STRATEGIES: readonly Strategy[] = [
  'explicit',
  'isolate',
  'isolate-swap',
  'app',
  'override',
  'words',
  'stacked',
  'plain',
];

/** Whether a string names a strategy. */
export function isStrategy(value: unknown): value is Strategy {
  return STRATEGIES.some((strategy) => strategy === value);
}

/** Whether we put the cells in visual order and choose the letter forms. */
export function drawsVisually(strategy: Strategy): boolean {
  return strategy === 'explicit' || strategy === 'app' || strategy === 'override';
}

/** Whether a line needs directional controls, which stick to a cell: its first column is then a blank. */
export function needsControls(strategy: Strategy): boolean {
  return strategy === 'isolate' || strategy === 'isolate-swap' || strategy === 'override';
}

/** Columns at the start of each line: one for directional controls, two for the direction sign of stacked lines. */
export function markColumns(strategy: Strategy): number {
  if (strategy === 'stacked') return 2;
  return needsControls(strategy) ? 1 : 0;
}

/** Whether two texts may stand side by side. In `stacked` each has its line to itself. */
export function allowsColumns(strategy: Strategy): boolean {
  return strategy !== 'stacked' && strategy !== 'plain';
}
