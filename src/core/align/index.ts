/** Which segments of two texts say the same: beads with confidence and reasons. */
export { type Alignment, type AlignOptions, alignSegments } from './align-segments.ts';
export { lexiconForPile } from './pile.ts';
export type { AlignSide, Bead, BeadEvidence, IndexBead } from './types.ts';
