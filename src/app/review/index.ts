/** The translation reviewed as a whole: what the checks find in it, as a list to go through and before it is written. */
export { countReviewed, type ReviewCount, type Reviewed, reviewWork } from './review-work.ts';
export { createReviewer, type Reviewer } from './reviewer.ts';
export type { FindingList } from './state.ts';
