/** Quoted statements: finding them in a text, knowing who said them, remembering and offering their renderings. */
export { findingQuotations, findQuotations, type QuotedText } from './find-quotations.ts';
export {
  checkQuotations,
  linkQuotations,
  type QuotationFinding,
  type QuotationFindingCode,
  type QuotationLink,
  type QuotedSide,
} from './link/index.ts';
export {
  createStatementIndex,
  isSameStatement,
  type ReuseQuery,
  type StatementIndex,
  type StatementIndexOptions,
} from './reuse/index.ts';
export { passageWords, type Said, type Sayings, type Told, withSaid } from './said.ts';
export type {
  Certainty,
  FoundQuotations,
  IndirectSpeech,
  Quotation,
  QuotationKind,
  Reuse,
  StatementWarning,
  Utterance,
} from './types.ts';
export { printedIn } from './utterance/index.ts';
