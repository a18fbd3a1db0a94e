/** The rows of the screen that a state names. */
import type { AppState, ScreenName } from '../../app/index.ts';
import type { View } from '../commands/index.ts';
import type { FrameRow, Surface } from '../frame/index.ts';
import { alignRows } from './align/view-model.ts';
import { memoryRows } from './memory/view-model.ts';
import { pileRows } from './pile/view-model.ts';
import { quotesRows } from './quotes/view-model.ts';
import { translateRows } from './translate/view-model.ts';

const ROWS: Readonly<
  Record<ScreenName, (surface: Surface, state: AppState, view: View) => readonly FrameRow[]>
> = {
  translate: translateRows,
  align: alignRows,
  pile: pileRows,
  memory: memoryRows,
  quotes: quotesRows,
};

/** All rows of the screen, as many as the surface has. */
export function screenRows(surface: Surface, state: AppState, view: View): readonly FrameRow[] {
  return ROWS[state.screen](surface, state, view);
}
