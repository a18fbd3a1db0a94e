/**
 * Tokens for matching and checking: words, numbers, and the placeables that are never translated (URLs, addresses,
 * handles, hashtags). Punctuation and space are what lies between. One pass over code units.
 */
import type { Span } from '../span.ts';
import { classOf, DIGIT, LETTER, OTHER, SPACE, SURROGATE } from './char-class.ts';
import { addressIn, addressRunEnd, continuesAddress, schemeUrlEnd, tagEnd } from './placeable.ts';

/** What a token is. */
export type TokenKind = 'word' | 'number' | 'url' | 'email' | 'handle' | 'hashtag';

/** A stretch of a text: UTF-16 offsets, end exclusive, and the characters as typed. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
}

/** Receives one token. */
export type TokenVisitor = (kind: TokenKind, start: number, end: number) => void;

/** APOSTROPHE, RIGHT SINGLE QUOTATION MARK, MODIFIER LETTER APOSTROPHE. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** Between digits these belong to the number: . , : / ARABIC COMMA, DECIMAL and THOUSANDS SEPARATOR. */
export function isInner(code: number): boolean {
  if (code < 0x80) return code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f;
  return code === 0x60c || code === 0x66b || code === 0x66c;
}

const astralLetter = /[\p{L}\p{M}]/u;

/** Length of the letter at `at` in code units, 0 when there is none. */
function letterLength(text: string, at: number, kind: number): number {
  if (kind === LETTER) return 1;
  if (kind !== SURROGATE) return 0;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && astralLetter.test(String.fromCodePoint(point)) ? 2 : 0;
}

/** Whether a letter is of the Latin script. */
export function isLatin(code: number): boolean {
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

/**
 * End of the word that starts at `start`. An apostrophe between Latin letters stays inside; digits join a word that
 * began with Latin letters (G7, F16), never one in Arabic letters, where they are glued by accident.
 */
function wordEnd(text: string, start: number): number {
  const latin = isLatin(text.charCodeAt(start));
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === LETTER) at += 1;
    else if (kind === SPACE) break;
    else if (kind === SURROGATE) {
      const length = letterLength(text, at, kind);
      if (length === 0) break;
      at += length;
    } else if (latin && kind === DIGIT) at += 1;
    else if (latin && isApostrophe(code) && classOf(text.charCodeAt(at + 1)) === LETTER) at += 1;
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
    else if (isInner(code) && classOf(text.charCodeAt(at + 1)) === DIGIT) at += 2;
    else break;
  }
  return at;
}

/** One walk over a text. */
class Tokenizer {
  private readonly text: string;
  private readonly found: TokenVisitor;
  /** A run of address characters that holds no address ends here: it is looked at once. */
  private refusedUntil = 0;

  constructor(text: string, found: TokenVisitor) {
    this.text = text;
    this.found = found;
  }

  /** Reports the word or number, or the address that it begins. @returns its end */
  private reportOrAddress(kind: TokenKind, start: number, end: number): number {
    if (end >= this.refusedUntil && continuesAddress(this.text.charCodeAt(end))) {
      const runEnd = addressRunEnd(this.text, end);
      const address = addressIn(this.text, start, runEnd);
      if (address !== undefined) {
        this.found(address.kind, start, address.end);
        return address.end;
      }
      this.refusedUntil = runEnd;
    }
    this.found(kind, start, end);
    return end;
  }

  private word(at: number): number {
    const url = schemeUrlEnd(this.text, at);
    if (url > 0) {
      this.found('url', at, url);
      return url;
    }
    return this.reportOrAddress('word', at, wordEnd(this.text, at));
  }

  run(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const kind = classOf(code);
      if (kind === SPACE) at += 1;
      else if (kind === OTHER) {
        const end = code === 0x40 || code === 0x23 ? tagEnd(text, at) : 0;
        if (end > 0) this.found(code === 0x40 ? 'handle' : 'hashtag', at, end);
        at = end > 0 ? end : at + 1;
      } else if (kind === DIGIT) at = this.reportOrAddress('number', at, numberEnd(text, at));
      else if (letterLength(text, at, kind) > 0) at = this.word(at);
      else at += 1;
    }
  }
}

/** Calls `found` for each token in order: {@link tokenize} without building anything. */
export function eachToken(text: string, found: TokenVisitor): void {
  new Tokenizer(text, found).run();
}

/** The tokens of a text, in order, not overlapping. Linear. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  eachToken(text, (kind, start, end) => {
    tokens.push({ kind, start, end, text: text.slice(start, end) });
  });
  return tokens;
}
