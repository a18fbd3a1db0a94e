/** The translate screen. */
import { type ReactElement, useMemo } from 'react';
import type { AppState } from '../../../app/index.ts';
import type { View } from '../../commands/index.ts';
import type { Surface } from '../../frame/index.ts';
import type { Cover } from '../../overlays/index.ts';
import { FrameView } from '../frame-view.tsx';
import { translateRows } from './view-model.ts';

/** Draws the translate part of the state. */
export function TranslateScreen({
  surface,
  state,
  view,
  cover,
}: {
  readonly surface: Surface;
  readonly state: AppState;
  readonly view: View;
  readonly cover: Cover | null;
}): ReactElement {
  const rows = useMemo(() => translateRows(surface, state, view), [surface, state, view]);
  return <FrameView surface={surface} rows={rows} cover={cover} />;
}
