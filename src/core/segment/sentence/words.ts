/** Reading single words around a possible sentence end. Every look is bounded, so that scanning stays linear. */
import { isDigit, isLetter, isSpace } from '../../text/index.ts';
import { isDash, isOpeningBracket, isQuote } from './marks.ts';

/** Longest word that is looked at; longer ones are in no list. */
const WORD_LIMIT = 32;

/** Whether the code unit is a letter of the Arabic script. */
export function isArabicScript(code: number): boolean {
  return (
    (code >= 0x600 && code <= 0x6ff) ||
    (code >= 0x750 && code <= 0x77f) ||
    (code >= 0x8a0 && code <= 0x8ff) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  );
}

/** Case of each code unit, filled as characters are met: 0 not asked yet, then one of the following. */
const cases = new Uint8Array(0x10000);
const NO_CASE = 1;
const LOWER = 2;
const UPPER = 3;

function caseAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (at >= text.length) return NO_CASE;
  const known = cases[code] ?? 0;
  if (known !== 0) return known;
  const char = String.fromCharCode(code);
  const found = /\p{Ll}/u.test(char) ? LOWER : /\p{Lu}/u.test(char) ? UPPER : NO_CASE;
  cases[code] = found;
  return found;
}

/** Whether the character at `at` is a small letter (of the first plane: no other has letters of our languages). */
export function isLowerAt(text: string, at: number): boolean {
  return caseAt(text, at) === LOWER;
}

/** Whether the character at `at` is a capital. */
export function isUpperAt(text: string, at: number): boolean {
  return caseAt(text, at) === UPPER;
}

/** The first place from `at` on that is no white space, at most `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isSpace(text.charCodeAt(to))) to++;
  return to;
}

/** The first place from `at` on that is no quotation mark, opening bracket, dash or white space. */
export function skipOpeners(text: string, at: number, end: number): number {
  let to = at;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (!isQuote(code) && !isOpeningBracket(code) && !isDash(code) && !isSpace(code)) break;
    to++;
  }
  return to;
}

/** The letters from `at` on, at most {@link WORD_LIMIT} of them. */
export function wordFrom(text: string, at: number, end: number): string {
  let to = at;
  const limit = Math.min(end, at + WORD_LIMIT);
  while (to < limit && isLetter(text.charCodeAt(to))) to++;
  return text.slice(at, to);
}

/** The word before a full stop: its letters, and full stops between them. */
export interface WordBefore {
  readonly text: string;
  readonly start: number;
}

/** The letters and inner full stops that end at `end`; empty when something else stands there or the word is too long. */
export function wordBefore(text: string, end: number, least: number): WordBefore {
  let start = end;
  const limit = Math.max(least, end - WORD_LIMIT);
  while (start > limit) {
    const code = text.charCodeAt(start - 1);
    if (!isLetter(code) && code !== 0x2e) break;
    start--;
  }
  while (start < end && text.charCodeAt(start) === 0x2e) start++;
  const cut = start === limit && start > least && isLetter(text.charCodeAt(start - 1));
  return cut ? { text: '', start: end } : { text: text.slice(start, end), start };
}

/** The digits that end at `end`, at most `most` of them; empty when there are more, or a letter or sign is joined on. */
export function digitsBefore(text: string, end: number, least: number, most: number): number {
  let start = end;
  while (start > least && end - start <= most && isDigit(text.charCodeAt(start - 1))) start--;
  const count = end - start;
  if (count === 0 || count > most) return 0;
  return start === least || isSpace(text.charCodeAt(start - 1)) ? count : 0;
}
