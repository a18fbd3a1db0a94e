/** How far PgUp and PgDn go on each screen. */
import type { AppState } from '../../app/index.ts';
import type { Surface } from '../frame/index.ts';
import { geometryOf } from './translate/geometry.ts';

/** Bars and rules around a list on the screens without an editor. */
const FRAME_ROWS = 8;

/** Entries of a page on the present screen, at least one. */
export function pageRowsOf(state: AppState, surface: Surface): number {
  if (state.screen === 'translate') return Math.max(1, geometryOf(surface).listRows - 2);
  return Math.max(1, surface.rows - FRAME_ROWS);
}
