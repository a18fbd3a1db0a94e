/** The marks of a unit that translations keep: quotation marks, questions, brackets, how it begins and ends. */
import { isDoubleQuoteMark } from '../../text/index.ts';

/** Kinds of marks, one bit each. */
export const MARK = {
  quote: 1,
  question: 2,
  exclamation: 4,
  bracket: 8,
  colon: 16,
  dash: 32,
} as const;

/** How a unit ends. */
export type UnitEnd = 'open' | 'stop' | 'clause' | 'question' | 'colon';

/** Marks of one unit. */
export interface UnitMarks {
  /** {@link MARK} bits of what occurs. */
  readonly bits: number;
  /** Number of double quotation marks. */
  readonly quotes: number;
  /** The last mark; `open` when the last character is a letter or digit. */
  readonly end: UnitEnd;
  /** Begins with a quotation mark. */
  readonly opensQuote: boolean;
  /** Ends with a quotation mark, before or after the final mark. */
  readonly closesQuote: boolean;
  /** Begins with a small Latin letter: in the middle of a sentence. */
  readonly continues: boolean;
}

/** Quotation marks, closing brackets and space may stand behind the final mark. */
const CLOSER = /["\u201c\u201d\u00ab\u00bb'\u2019\u2018)\]\s]/;
/** Full stops: with ARABIC FULL STOP, HORIZONTAL ELLIPSIS. */
const STOP = /[.!\u06d4\u2026]/;
/** With ARABIC QUESTION MARK. */
const QUESTION = /[?\u061f]/;
/** With ARABIC COMMA, ARABIC SEMICOLON and dashes. */
const CLAUSE = /[,;\u060c\u061b\-\u2013\u2014]/;

const BITS: ReadonlyMap<string, number> = new Map([
  ['?', MARK.question],
  ['\u061f', MARK.question],
  ['!', MARK.exclamation],
  ['(', MARK.bracket],
  [')', MARK.bracket],
  [':', MARK.colon],
  ['\u2013', MARK.dash],
  ['\u2014', MARK.dash],
]);

function endOf(text: string): Pick<UnitMarks, 'end' | 'closesQuote'> {
  let at = text.length - 1;
  let closesQuote = false;
  while (at >= 0 && CLOSER.test(text.charAt(at))) {
    closesQuote ||= isDoubleQuoteMark(text.charAt(at));
    at -= 1;
  }
  const last = text.charAt(at);
  if (STOP.test(last)) {
    return { end: 'stop', closesQuote: closesQuote || isDoubleQuoteMark(text.charAt(at - 1)) };
  }
  const end = QUESTION.test(last)
    ? 'question'
    : CLAUSE.test(last)
      ? 'clause'
      : last === ':'
        ? 'colon'
        : 'open';
  return { end, closesQuote };
}

/** Reads the marks of a text. */
export function readMarks(text: string): UnitMarks {
  let bits = 0;
  let quotes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isDoubleQuoteMark(char)) {
      bits |= MARK.quote;
      quotes += 1;
    } else if (char === '-') {
      // A hyphen between letters is no dash.
      if (text.charAt(at - 1) === ' ') bits |= MARK.dash;
    } else {
      bits |= BITS.get(char) ?? 0;
    }
  }
  const first = /^[\s\-\u2013\u2014]*(\S)/u.exec(text)?.[1] ?? '';
  return {
    bits,
    quotes,
    ...endOf(text),
    opensQuote: isDoubleQuoteMark(first),
    continues: /^(?=\p{Script=Latin})\p{Ll}/u.test(first),
  };
}
