/** All ways of aligning a stretch of two texts, weighed against each other. */
export { anchorSteps } from './anchors.ts';
export { type Anchor, type Band, bandAlong, isSmall, wholeBand } from './band.ts';
export { bestPath, type PathBead } from './best-path.ts';
export { heaviestChain } from './chain.ts';
export { type Lattice, LONE, latticeSteps, nullPlaceOf, type Stretch } from './lattice.ts';
export { type Posterior, weighSteps } from './posterior.ts';
export { SHAPES } from './shapes.ts';
