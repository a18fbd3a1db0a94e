/**
 * Where the terminal's own cursor stands: on the cell that is drawn as the caret. It is hidden, but input methods open
 * their windows there and screen readers follow it.
 */
import type { AppState } from '../app/index.ts';
import { columnOf, drawsVisually, lineAt, type ScreenPlace } from '../terminal/index.ts';
import { fieldOf } from './field.ts';
import { SMALLEST, type Surface } from './frame/index.ts';
import { fieldOffset } from './screens/list-frame.ts';
import { searchColumns } from './screens/search-field.ts';
import { editorPlace } from './screens/translate/segments.ts';

/** The cell of the caret, or null where nothing is being typed or its column is the terminal's affair. */
export function caretPlace(surface: Surface, state: AppState): ScreenPlace | null {
  const isSmall = surface.columns < SMALLEST.columns || surface.rows < SMALLEST.rows;
  if (isSmall || state.overlay !== null || !surface.sideBySide) return null;
  const field = fieldOf(state, surface);
  if (field === null) return null;
  const line = field.lines[lineAt(field.lines, field.text.cursor)];
  if (line === undefined) return null;
  // Where the terminal moves the letters itself, only it knows the column: the cursor stands at the field's edge.
  const column = drawsVisually(surface.strategy) ? columnOf(line, field.text.cursor) : 0;
  if (state.screen === 'translate') {
    const place = state.translate && editorPlace(surface, state.translate);
    return place && { row: place.row, column: place.column + column };
  }
  const before = fieldOffset(surface);
  const width = surface.columns - 1;
  const left = surface.mirrored ? width - before - searchColumns(surface) : before;
  return { row: 1, column: left + column };
}
