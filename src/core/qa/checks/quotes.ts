/** Quotation marks of the translation against those of the source. */
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';
import { quoteMarks } from '../quoted.ts';

/**
 * A mark without partner in the target, when the source has none. A quotation that runs on into the next segment lacks
 * its partner on both sides and is left alone.
 */
export function checkQuoteBalance({ source, target }: CheckedPair): readonly Finding[] {
  const [first] = quoteMarks(target.text).lonely;
  if (first === undefined || quoteMarks(source.text).lonely.length > 0) return [];
  const span = { start: first, end: first + 1 };
  return [finding('quotes-unbalanced', 'target', span, { mark: target.text.charAt(first) })];
}

/** Fewer or more quotations than the source has, when all marks of both have their partners. */
export function checkQuotationCount({ source, target }: CheckedPair): readonly Finding[] {
  const from = quoteMarks(source.text);
  const to = quoteMarks(target.text);
  if (from.lonely.length > 0 || to.lonely.length > 0) return [];
  const values = { source: from.pairs.length, target: to.pairs.length };
  if (values.source > values.target) {
    return [finding('quotations-fewer', 'target', undefined, values)];
  }
  return values.source < values.target
    ? [finding('quotations-more', 'target', to.pairs[0], values)]
    : [];
}
