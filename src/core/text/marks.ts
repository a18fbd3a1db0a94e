/** Quotation marks of newsrooms, in one table: which open, which close, which do both, and what pairs with what. */

/** How a mark may be used. Straight and low marks are decided by where they stand. */
export type QuoteMarkSide = 'open' | 'close' | 'either';

/** One pair of quotation marks, typed characters. */
export interface QuotePair {
  readonly open: string;
  readonly close: string;
}

/** Pairs seen in Arabic, Kurdish and English newsrooms, commonest first. Reversed pairs occur in right-to-left text. */
export const QUOTE_PAIRS: readonly QuotePair[] = [
  { open: '"', close: '"' },
  { open: '\u00ab', close: '\u00bb' }, // guillemets
  { open: '\u201c', close: '\u201d' }, // LEFT and RIGHT DOUBLE QUOTATION MARK
  { open: '\u201d', close: '\u201d' },
  { open: '\u201d', close: '\u201c' },
  { open: '\u201e', close: '\u201c' }, // DOUBLE LOW-9
  { open: '\u201e', close: '\u201d' },
  { open: '\u00bb', close: '\u00ab' },
  { open: '\u2039', close: '\u203a' }, // single guillemets
  { open: '\u2018', close: '\u2019' }, // LEFT and RIGHT SINGLE QUOTATION MARK
  { open: '\u201a', close: '\u2018' }, // SINGLE LOW-9
  { open: "'", close: "'" },
  { open: '``', close: "''" },
  { open: '((', close: '))' }, // house style of some Arabic agencies
];

const SIDES: ReadonlyMap<string, QuoteMarkSide> = new Map([
  ['"', 'either'],
  ["'", 'either'],
  ['\u00ab', 'open'],
  ['\u00bb', 'close'],
  ['\u2039', 'open'],
  ['\u203a', 'close'],
  ['\u201c', 'open'],
  ['\u201d', 'close'],
  ['\u201e', 'open'],
  ['\u201f', 'open'],
  ['\u2018', 'open'],
  ['\u2019', 'close'],
  ['\u201a', 'open'],
  ['\u201b', 'open'],
  ['\uff02', 'either'],
]);

const SINGLE = new Set(["'", '\u2018', '\u2019', '\u201a', '\u201b']);

/** Whether a character is a quotation mark of any kind; single marks (also apostrophes) included. */
export function isQuoteMark(char: string): boolean {
  return SIDES.has(char);
}

/** Whether a character is a quotation mark that cannot be an apostrophe. */
export function isDoubleQuoteMark(char: string): boolean {
  return SIDES.has(char) && !SINGLE.has(char);
}

/** The usual side of a mark, or undefined when the character is none. */
export function quoteMarkSide(char: string): QuoteMarkSide | undefined {
  return SIDES.get(char);
}

/** The marks that may close a quotation opened by `open`, likeliest first; empty when it opens none. */
export function closingMarksFor(open: string): readonly string[] {
  return QUOTE_PAIRS.filter((pair) => pair.open === open).map((pair) => pair.close);
}
