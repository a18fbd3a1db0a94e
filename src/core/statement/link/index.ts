/** Links between quotations of two languages. */
export {
  checkQuotations,
  type QuotationFinding,
  type QuotationFindingCode,
} from './check-quotations.ts';
export { linkQuotations, type QuotationLink, type QuotedSide } from './link-quotations.ts';
