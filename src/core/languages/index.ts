/**
 * The languages: one profile each, and what follows from a profile: folding, words and stems, numbers and dates,
 * identification. Adding a language is one profile file and one line in registry.ts.
 */

export type { Correction, CorrectionOptions } from './corrections/index.ts';
export { correctionsIn, WordStock } from './corrections/index.ts';
export type { DetectedLanguage, Detection } from './detect.ts';
export { detectDocument, detectLanguage } from './detect.ts';
export { fold, foldMapped, loose, spellingDifferences } from './fold.ts';
export type { NumberKind, NumberValue } from './numbers/index.ts';
export { canonicalText, numberLike, numbersIn } from './numbers/index.ts';
export type {
  LanguageEvidence,
  LanguageProfile,
  NumberStyle,
  Punctuation,
  SentenceWords,
  TypingHelp,
} from './profile.ts';
export { allProfiles, isRegistered, profileOf, registerLanguage } from './registry.ts';
export type { TerritoryMention } from './territories.ts';
export { territoriesIn, territoryName } from './territories.ts';
export type { Word } from './words.ts';
export { countWords, foldedWords, stemOf, words } from './words.ts';
