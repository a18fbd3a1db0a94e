/** Rows of a frame as text nodes: a row that has not changed is not drawn again. */
import { Box, Text } from 'ink';
import { memo, type ReactElement } from 'react';
import type { FrameRow, Surface } from '../frame/index.ts';
import { type Cover, covered } from '../overlays/index.ts';
import { signOf } from '../row-signs.ts';

const RowText = memo(function RowText({ row }: { readonly row: FrameRow }): ReactElement {
  return <Text>{signOf(row)}</Text>;
});

/** A whole screen and what lies over it. Rows beyond the window are not drawn: content never decides the height. */
export function FrameView({
  surface,
  rows,
  cover,
}: {
  readonly surface: Surface;
  readonly rows: readonly FrameRow[];
  readonly cover: Cover | null;
}): ReactElement {
  return (
    <Box flexDirection="column" width={surface.columns} height={surface.rows}>
      {covered(rows, cover)
        .slice(0, surface.rows)
        .map((row, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place on the screen
          <RowText key={i} row={row} />
        ))}
    </Box>
  );
}
