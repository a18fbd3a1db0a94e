/** Matches for a segment from the memories at hand, and words found in them. */
export type { DiffSpan } from '../diff/index.ts';
export {
  ANALYSIS_BANDS,
  type Analysis,
  type AnalysisBand,
  type AnalysisCount,
  type AnalysisCounts,
  type AnalysisInput,
  analyseTexts,
  knownTargets,
  sumOfBands,
  type TextCounts,
} from './analysis.ts';
export { concerns } from './concern.ts';
export {
  type ConcordanceFilter,
  holdsName,
  type Question,
  readQuestion,
  type SoughtStatus,
} from './concordance/question.ts';
export {
  type ConcordanceHit,
  type ConcordanceQuery,
  type ConcordanceText,
  searchConcordance,
} from './concordance/search.ts';
export {
  PART_NAMES,
  type PartName,
  type SavedParts,
  SavedShelf,
} from './lookup/saved-shelf.ts';
export {
  createMatchIndex,
  type MatchIndex,
  type MatchIndexOptions,
} from './match-index.ts';
export { findParts, type Part, type PartsQuery } from './parts/find-parts.ts';
export type { WordLinks } from './parts/locate.ts';
export type { MemorySource } from './penalties.ts';
export { ShelfBuilder } from './shelf-builder.ts';
export type {
  Explanation,
  Match,
  MatchKind,
  MatchQuery,
  Penalty,
} from './types.ts';
