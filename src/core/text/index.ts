/**
 * Text as characters: cleaning, graphemes, folding machinery, tokens, quotation marks, the name key. Knows no language:
 * what a language says about its letters is passed in as {@link FoldRules}.
 */

export type { MappedText } from './canonical.ts';
export { isDigit, isInvisible, isLetter, isSpace } from './char-class.ts';
export type { ControlKind, VisibleControl } from './clean.ts';
export { cleanForDisplay, visibleControls } from './clean.ts';
export { foldWith, foldWithMap } from './fold.ts';
export type { ContextRule, FoldRules, FoldTier, LetterRule, SpellingSwitch } from './fold-rules.ts';
export { foldRule, looseRule } from './fold-rules.ts';
export { tableOf } from './fold-table.ts';
export { graphemes } from './graphemes.ts';
export type { QuoteMarkSide, QuotePair } from './marks.ts';
export {
  closingMarksFor,
  isDoubleQuoteMark,
  isQuoteMark,
  QUOTE_PAIRS,
  quoteMarkSide,
} from './marks.ts';
export { nameKey, sameName } from './name-key.ts';
export type { Token, TokenKind } from './tokenize.ts';
export { eachToken, tokenize } from './tokenize.ts';
export { parseWordList, parseWordTable } from './word-list.ts';
