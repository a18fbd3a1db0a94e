/** Links between quotations: of two languages, and of a text to the memory. */
export {
  checkQuotations,
  type QuotationFinding,
  type QuotationFindingCode,
} from './check-quotations.ts';
export { linkQuotations, type QuotationLink, type QuotedSide } from './link-quotations.ts';
export {
  type DocumentLink,
  linkDocument,
  matchUtterance,
  mentionsOf,
  type RecordStamp,
  statementFromUtterance,
  statementIdFor,
  type UtteranceMatch,
} from './utterance-records.ts';
