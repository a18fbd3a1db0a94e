/** What stands behind a run of terminators and still belongs to the sentence: closing marks, brackets, emoji. */
import { isDigit, isLetter, isSpace } from '../../text/index.ts';
import { closesBeforeLetter, isClosingBracket, isEmoji, isQuote, isTerminator } from './marks.ts';
import { skipSpaces } from './words.ts';

/** Where a sentence would end, and what was passed on the way. */
export interface SentenceTail {
  /** Behind the last character that belongs to the sentence. */
  readonly end: number;
  /** Whether a quotation mark was closed. */
  readonly quoteClosed: boolean;
  /** Whether a straight double mark is open behind the tail. */
  readonly quoteOpen: boolean;
}

/** Behind the run of terminators that begins at `at`. */
export function afterRun(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isTerminator(text.charCodeAt(to))) to++;
  return to;
}

/**
 * Reads on from the end of a run of terminators. `quoteOpen` says whether the number of straight marks before it is odd,
 * which tells closing ones from opening ones where no blank does.
 */
export function tailFrom(text: string, at: number, end: number, quoteOpen: boolean): SentenceTail {
  let to = at;
  let open = quoteOpen;
  let quoteClosed = false;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (isQuote(code) && closesHere(text, to, end, open)) {
      if (code === 0x22) open = !open;
      quoteClosed = true;
      to++;
    } else if (isClosingBracket(code)) {
      to++;
    } else {
      const further = detachedTail(text, to, end, open);
      if (further === to) break;
      to = further;
    }
  }
  return { end: to, quoteClosed, quoteOpen: open };
}

/** Whether the mark at `at`, with no blank before it, closes a quotation. */
function closesHere(text: string, at: number, end: number, open: boolean): boolean {
  const code = text.charCodeAt(at);
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0x20;
  if (!isLetter(next) && !isDigit(next)) return true;
  return code === 0x22 ? open : closesBeforeLetter(code);
}

/** Behind an emoji, or a mark that stands apart (`. "`, `? !`), at or after blanks from `at`; `at` when there is none. */
function detachedTail(text: string, at: number, end: number, open: boolean): number {
  const next = skipSpaces(text, at, end);
  if (next >= end) return at;
  const code = text.charCodeAt(next);
  if (next > at && isTerminator(code)) {
    const runEnd = afterRun(text, next, end);
    return standsAlone(text, runEnd, end) ? runEnd : at;
  }
  if (next > at && isQuote(code) && (code === 0x22 ? open : closesBeforeLetter(code))) {
    return standsAlone(text, next + 1, end) ? next : at;
  }
  return afterEmoji(text, next, end) ?? at;
}

/** Whether white space, the end or another mark follows, and not a letter or digit. */
function standsAlone(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return isSpace(code) || isQuote(code) || isClosingBracket(code);
}

function afterEmoji(text: string, at: number, end: number): number | undefined {
  let to = at;
  while (to < end) {
    const codePoint = text.codePointAt(to) ?? 0;
    if (!isEmoji(codePoint)) break;
    to += codePoint > 0xffff ? 2 : 1;
  }
  return to > at ? to : undefined;
}
