/** How far PgUp and PgDn go on each screen. */
import type { AppState } from '../../app/index.ts';
import type { Surface } from '../frame/index.ts';
import { alignGeometry } from './align/geometry.ts';
import { listGeometry } from './memory/geometry.ts';
import { pileGeometry } from './pile/geometry.ts';
import { geometryOf } from './translate/geometry.ts';

/** Entries of a page on the present screen, at least one. */
export function pageRowsOf(state: AppState, surface: Surface): number {
  if (state.screen === 'translate') return Math.max(1, geometryOf(surface).listRows - 2);
  if (state.align !== null && state.screen === 'align') {
    return Math.max(1, alignGeometry(surface, state.align).listRows - 2);
  }
  if (state.pile !== null && state.screen === 'pile') {
    return Math.max(1, pileGeometry(surface, state.pile).listRows - 1);
  }
  return Math.max(1, listGeometry(surface).listRows - 1);
}
