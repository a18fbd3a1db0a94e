/** How many units of each side a bead may join. Larger ones occur, but too rarely to look for. */

/** Shapes with both sides, source units first. The usual one comes first. */
export const SHAPES: readonly (readonly [source: number, target: number])[] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1],
];
