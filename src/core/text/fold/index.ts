/** Folding machinery: what a language may say about its letters, and the scanner that applies it. */
export type { MappedText } from './canonical.ts';
export type { FoldedUnits } from './fold.ts';
export { foldToUnits, foldWith, foldWithMap, foldWithScratchMap } from './fold.ts';
export type { ContextRule, FoldRules, FoldTier, LetterRule, SpellingSwitch } from './rules.ts';
export { foldRule, looseRule } from './rules.ts';
export { switchesOf } from './table.ts';
