/** Links between quotations: of two languages, and of a text to the memory. */
export { linkQuotations, type QuotationLink, type QuotedSide } from './link-quotations.ts';
