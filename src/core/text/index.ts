/**
 * Text as characters: cleaning, graphemes, folding machinery, tokens, quotation marks, the name key. Knows no language:
 * what a language says about its letters is passed in as {@link FoldRules}.
 */

export { isDigit, isInvisible, isLetter, isSpace } from './char-class.ts';
export type { ControlKind, VisibleControl } from './clean.ts';
export { cleanForDisplay, visibleControls } from './clean.ts';
export type { DeceivingControl } from './direction-controls.ts';
export { deceivingControls } from './direction-controls.ts';
export type {
  ContextRule,
  FoldedUnits,
  FoldRules,
  FoldTier,
  LetterRule,
  MappedText,
  SpellingSwitch,
} from './fold/index.ts';
export {
  foldRule,
  foldToUnits,
  foldWith,
  foldWithMap,
  foldWithScratchMap,
  looseRule,
  switchesOf,
} from './fold/index.ts';
export { graphemes } from './graphemes.ts';
export { looksTypedForOldFont } from './legacy-font.ts';
export type { QuoteMarkSide, QuotePair } from './marks.ts';
export {
  closingMarksFor,
  isDoubleQuoteMark,
  isQuoteMark,
  QUOTE_PAIRS,
  quoteMarkSide,
} from './marks.ts';
export { nameKey, sameName } from './names/name-key.ts';
export { scanTokens, TokenRun } from './scan-tokens.ts';
export {
  type ControlSigns,
  controlSign,
  type ShownText,
  shownControls,
  withControlNames,
  withControlSigns,
} from './show-controls.ts';
export type { Token, TokenKind, TokenVisitor } from './tokenize.ts';
export { eachToken, tokenize } from './tokenize.ts';
export { looksVisuallyOrdered } from './visual-order.ts';
export { parseWordList, parseWordTable } from './word-list.ts';
