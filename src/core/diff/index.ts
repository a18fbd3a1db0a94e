/** Differences of texts as spans, for showing what a match has and the present segment has not. */
export { type DiffSpan, differenceTo, diffWords } from './diff-words.ts';
export { NEAR_DISTANCE_MAX, nearDistance } from './near.ts';
