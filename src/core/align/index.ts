/** Which segments of two texts say the same: beads with confidence and reasons. */
export { type Alignment, type AlignOptions, alignSegments, alignSteps } from './align-segments.ts';
export { lexiconForPile, pileSteps } from './pile.ts';
export type { AlignSide, Bead, BeadEvidence, IndexBead } from './types.ts';
