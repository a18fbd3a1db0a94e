/** How well units of two languages fit each other. */
export { BeadReader, readerSteps } from './bead-reader.ts';
export { BeadScorer, type NullPlace, readNull } from './bead-scorer.ts';
export {
  BEAD_FEATURES,
  BEAD_PLACE,
  type FeatureName,
  NULL_FEATURES,
  type Weights,
} from './features.ts';
export { LINK, type LinkTable } from './link-table.ts';
export { WITH_LEXICON, WITHOUT_LEXICON, weightsFor } from './weights.ts';
