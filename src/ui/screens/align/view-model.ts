/** The align screen as rows of a frame: from the state and the surface, pure. */
import type { AppState } from '../../../app/index.ts';
import { type FrameRow, type Surface, say } from '../../frame/index.ts';
import { emptyRows } from '../bars.ts';

/** All rows of the screen. */
export function alignRows(surface: Surface, state: AppState): readonly FrameRow[] {
  return emptyRows(surface, state, say(surface, 'screens.translate.none'));
}
