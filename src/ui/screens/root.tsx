/** The screen that the state names, with what lies over it; in a window that is too small, one sentence. */
import { type ReactElement, useMemo, useSyncExternalStore } from 'react';
import type { App, AppState } from '../../app/index.ts';
import type { View } from '../commands/index.ts';
import {
  blank,
  block,
  type FrameRow,
  joined,
  NOTHING,
  SMALLEST,
  type Style,
  type Surface,
  say,
  spokenIn,
  surfaceOf,
  themeOf,
} from '../frame/index.ts';
import { coverOf } from '../overlays/index.ts';
import { FrameView } from './frame-view.tsx';
import { screenRows } from './screen-rows.ts';

/** A value that tells when it changes. */
export interface Watched<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Size of the window. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What the root draws from. */
export interface RootProps {
  readonly app: App;
  readonly size: Watched<Size>;
  readonly view: Watched<View>;
  readonly style: Style;
}

/** The sentence for a small window, in its middle. */
function smallRows(surface: Surface): readonly FrameRow[] {
  const { columns, rows } = surface;
  const words = say(surface, 'screens.size.small', { columns, rows });
  const room = Math.max(2, columns - 2);
  const lines = block(surface, words, {
    columns: room,
    direction: surface.direction,
    most: Math.max(1, rows),
  });
  const above = Math.max(0, Math.floor((rows - lines.length) / 2));
  const drawn = lines.map((line) => joined(surface, [blank(1), line]).text);
  return [...Array.from({ length: above }, () => NOTHING), ...drawn];
}

/** The surface for a state and a window. */
function useSurface(state: AppState, size: Size, style: Style): Surface {
  const { columns, rows } = size;
  const locale = spokenIn(state);
  const theme = themeOf(style, state);
  return useMemo(
    () => surfaceOf({ ...style, theme }, { columns, rows }, locale),
    [style, theme, columns, rows, locale],
  );
}

/** Everything on the terminal. */
export function Root({ app, size, view, style }: RootProps): ReactElement {
  const state = useSyncExternalStore(app.subscribe, app.state);
  const surface = useSurface(state, useSyncExternalStore(size.subscribe, size.get), style);
  const seen = useSyncExternalStore(view.subscribe, view.get);
  const isSmall = surface.columns < SMALLEST.columns || surface.rows < SMALLEST.rows;
  const cover = useMemo(
    () => (isSmall ? null : coverOf(surface, state)),
    [surface, state, isSmall],
  );
  const rows = useMemo(
    () => (isSmall ? smallRows(surface) : screenRows(surface, state, seen)),
    [surface, state, seen, isSmall],
  );
  return <FrameView surface={surface} rows={rows} cover={cover} />;
}
