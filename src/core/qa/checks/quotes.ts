/** Quotation marks of the translation against those of the source. */
import { countWords } from '../../languages/index.ts';
import { type Span, slice } from '../../span.ts';
import type { CheckedPair } from '../checked-text.ts';
import { type Finding, finding } from '../finding.ts';
import { type QuoteMarks, quoteMarks } from '../quoted.ts';

/**
 * A mark without partner in the target, when the source has none. A quotation that runs on into the next segment lacks
 * its partner on both sides and is left alone.
 */
export function checkQuoteBalance({ source, target }: CheckedPair): readonly Finding[] {
  const [first] = quoteMarks(target.text).lonely;
  if (first === undefined) return [];
  const from = quoteMarks(source.text);
  if (from.lonely.length > 0 || from.openSingle) return [];
  const span = { start: first, end: first + 1 };
  return [finding('quotes-unbalanced', 'target', span, { mark: target.text.charAt(first) })];
}

/** Words from which a quotation is speech rather than a name, a title or a word in scare quotes. */
const SPEECH_WORDS = 3;

/**
 * Speech in marks that has none in the translation, or the other way about. A quotation that the attribution parts in one
 * language is one in another, so that a difference of one counts only where nothing is left.
 */
export function checkQuotationCount({ source, target }: CheckedPair): readonly Finding[] {
  const from = quoteMarks(source.text);
  const to = quoteMarks(target.text);
  if (runsOn(source.text, from) && hasNoMark(to)) {
    return [finding('quotations-fewer', 'target', undefined, { source: 1, target: 0 })];
  }
  if (from.lonely.length > 0 || to.lonely.length > 0) return [];
  const values = { source: from.pairs.length, target: to.pairs.length };
  if (lacks(source.text, from.pairs, to.pairs)) {
    return [finding('quotations-fewer', 'target', undefined, values)];
  }
  return lacks(target.text, to.pairs, from.pairs)
    ? [finding('quotations-more', 'target', to.pairs[0], values)]
    : [];
}

/** Whether the text begins or ends within speech: its one mark without partner is its first or last character. */
function runsOn(text: string, { pairs, lonely }: QuoteMarks): boolean {
  if (pairs.length > 0 || lonely.length !== 1) return false;
  return lonely[0] === 0 || lonely[0] === text.trimEnd().length - 1;
}

function hasNoMark({ pairs, lonely, openSingle }: QuoteMarks): boolean {
  return pairs.length === 0 && lonely.length === 0 && !openSingle;
}

/** Whether speech quoted in `text` has no counterpart among the other side's quotations. */
function lacks(text: string, pairs: readonly Span[], others: readonly Span[]): boolean {
  const speech = pairs.filter((pair) => countWords(slice(text, pair)) >= SPEECH_WORDS).length;
  return speech > 0 && (others.length === 0 || speech - others.length > 1);
}
