/** The pile screen. */
import { type ReactElement, useMemo } from 'react';
import type { AppState } from '../../../app/index.ts';
import type { Surface } from '../../frame/index.ts';
import type { Cover } from '../../overlays/index.ts';
import { FrameView } from '../frame-view.tsx';
import { pileRows } from './view-model.ts';

/** Draws the pile part of the state. */
export function PileScreen({
  surface,
  state,
  cover,
}: {
  readonly surface: Surface;
  readonly state: AppState;
  readonly cover: Cover | null;
}): ReactElement {
  const rows = useMemo(() => pileRows(surface, state), [surface, state]);
  return <FrameView surface={surface} rows={rows} cover={cover} />;
}
