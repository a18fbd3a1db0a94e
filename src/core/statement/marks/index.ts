/** Quotation marks: where they stand, how they pair, what lies between them. */
export { type MarkToken, markTokens } from './mark-tokens.ts';
export { type QuotedSpan, quotedSpans } from './quoted-spans.ts';
