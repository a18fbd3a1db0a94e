/**
 * Tokens for matching and checking: words, numbers, and the placeables that are never translated (URLs, addresses,
 * handles, hashtags). Punctuation and space are what lies between. One pass over code units.
 */
import type { Span } from '../span.ts';
import { classOf, DIGIT, LETTER, SURROGATE } from './char-class.ts';
import { placeableAt } from './placeable.ts';

/** What a token is. */
export type TokenKind = 'word' | 'number' | 'url' | 'email' | 'handle' | 'hashtag';

/** A stretch of a text: UTF-16 offsets, end exclusive, and the characters as typed. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]); // APOSTROPHE, RIGHT SINGLE QUOTATION MARK, MODIFIER APOSTROPHE
/** Between digits these belong to the number: . , : / and the Arabic decimal and thousands separators. */
const INNER = new Set([0x2e, 0x2c, 0x3a, 0x2f, 0x66b, 0x66c, 0x60c]);

const astralLetter = /[\p{L}\p{M}]/u;

/** Length of the letter at `at` in code units, 0 when there is none. */
function letterAt(text: string, at: number): number {
  const kind = classOf(text.charCodeAt(at));
  if (kind === LETTER) return 1;
  if (kind !== SURROGATE) return 0;
  return astralLetter.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? 2 : 0;
}

function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

/**
 * End of the word that starts at `start`. An apostrophe between Latin letters stays inside; digits join a word that
 * began with Latin letters (G7, F16), never one in Arabic letters, where they are glued by accident.
 */
function wordEnd(text: string, start: number): number {
  let at = start;
  const latin = isLatin(text.charCodeAt(start));
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const length = letterAt(text, at);
    if (length > 0) at += length;
    else if (latin && APOSTROPHES.has(code) && at > start && letterAt(text, at + 1) > 0) at += 1;
    else if (latin && classOf(code) === DIGIT) at += 1;
    else break;
  }
  return at;
}

/** End of the number that starts at `start`: digit runs joined by single separators. */
function numberEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (classOf(code) === DIGIT) at += 1;
    else if (INNER.has(code) && classOf(text.charCodeAt(at + 1)) === DIGIT) at += 2;
    else break;
  }
  return at;
}

/** Calls `found` for each token in order; the form of {@link tokenize} that builds nothing. */
export function eachToken(
  text: string,
  found: (kind: TokenKind, start: number, end: number) => void,
): void {
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    const placeable = placeableAt(text, at, kind);
    if (placeable !== undefined) {
      found(placeable.kind, at, placeable.end);
      at = placeable.end;
    } else if (kind === DIGIT) {
      const end = numberEnd(text, at);
      found('number', at, end);
      at = end;
    } else if (letterAt(text, at) > 0) {
      const end = wordEnd(text, at);
      found('word', at, end);
      at = end;
    } else at += 1;
  }
}

/** The tokens of a text, in order, not overlapping. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachToken(text, (kind, start, end) =>
    tokens.push({ kind, start, end, text: text.slice(start, end) }),
  );
  return tokens;
}
