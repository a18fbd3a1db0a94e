/** A segment as words and punctuation in order, each with what attribution needs to know about it. */
import type { LanguageTag } from '../../language-tag.ts';
import type { Span } from '../../span.ts';
import { eachToken, isQuoteMark } from '../../text/index.ts';
import { keyOf } from './lexicon.ts';

/** What a piece is; `quote` stands for a whole quotation seen from outside. */
export type PieceKind = 'word' | 'number' | 'handle' | 'mark' | 'quote';

/** A word, a number, a punctuation mark, or a quotation as one piece. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** Folded word, or the punctuation mark (Latin form), or empty for a quotation. */
  readonly form: string;
  /** Starts with a capital letter (always false in scripts without capitals). */
  readonly capital: boolean;
  /** Ends a sentence. */
  readonly ends: boolean;
  /** Number of the quotation, for pieces of kind `quote`. */
  readonly quotation: number;
}

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['\u060C', ','], // ARABIC COMMA
  ['\u061B', ';'], // ARABIC SEMICOLON
  ['\u061F', '?'], // ARABIC QUESTION MARK
  ['\u06D4', '.'], // ARABIC FULL STOP
  ['\u2026', '.'], // HORIZONTAL ELLIPSIS
  ['\u2013', '-'], // EN DASH
  ['\u2014', '-'], // EM DASH
  ['[', '('],
  [']', ')'],
]);

const CAPITAL = /^\p{Lu}/u;

/** Abbreviated titles and single letters: a full stop after them does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt maj capt sgt rev st jr sr no vs inc ltd co etc'.split(
    ' ',
  ),
);

/** Scripts without capitals have names by words alone: there the full stop of an abbreviated title is no mark. */
function isPartOfWord(language: LanguageTag): boolean {
  return language === 'ar' || language === 'ckb';
}

function marksBetween(
  text: string,
  from: number,
  to: number,
  language: LanguageTag,
  into: Piece[],
): void {
  for (let i = from; i < to; i++) {
    const character = text.charAt(i);
    if (/\s/u.test(character) || isQuoteMark(character) || character === '`') continue;
    const form = PUNCTUATION.get(character) ?? character;
    const before = into[into.length - 1];
    const short =
      form === '.' &&
      before?.kind === 'word' &&
      before.end === i &&
      (before.form.length === 1 || ABBREVIATIONS.has(before.form));
    if (short && isPartOfWord(language)) continue;
    const ends = (form === '.' || form === '!' || form === '?') && !short;
    into.push({ kind: 'mark', start: i, end: i + 1, form, capital: false, ends, quotation: -1 });
  }
}

/** The pieces of a text in order. Linear. */
export function piecesOf(text: string, language: LanguageTag): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  eachToken(text, (kind, start, end) => {
    marksBetween(text, at, start, language, pieces);
    const typed = text.slice(start, end);
    const isWord = kind === 'word';
    pieces.push({
      kind: isWord ? 'word' : kind === 'handle' ? 'handle' : 'number',
      start,
      end,
      form: isWord ? keyOf(typed, language) : typed,
      capital: isWord && CAPITAL.test(typed),
      ends: false,
      quotation: -1,
    });
    at = end;
  });
  marksBetween(text, at, text.length, language, pieces);
  return pieces;
}

/** Index of the first of these stretches, in order, that starts at `offset` or later. */
export function firstFrom(pieces: readonly Span[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pieces, given in order, that lie within a span. */
export function piecesWithin(pieces: readonly Piece[], span: Span): readonly Piece[] {
  const from = firstFrom(pieces, span.start);
  let to = from;
  while (to < pieces.length && (pieces[to]?.end ?? 0) <= span.end) to++;
  return pieces.slice(from, to);
}

/** A stretch that is to be seen as one piece. */
export interface Enclosed extends Span {
  readonly quotation: number;
}

/** Kurdish case endings are written behind a closing mark. */
function isShort({ start, end }: Piece): boolean {
  return end - start <= 3;
}

/**
 * Puts one piece in the place of each quotation. `enclosed` are whole quotations with their marks, in order, not
 * overlapping; pieces outside `within` are left out.
 */
export function narration(
  pieces: readonly Piece[],
  enclosed: readonly Enclosed[],
  within: Span,
): readonly Piece[] {
  const seen: Piece[] = [];
  let next = 0;
  for (const piece of pieces) {
    if (piece.start < within.start || piece.end > within.end) continue;
    for (let quote = enclosed[next]; quote !== undefined; quote = enclosed[next]) {
      if (quote.start > piece.start) break;
      seen.push(quotePiece(quote));
      next++;
    }
    const last = enclosed[next - 1];
    if (last === undefined || piece.start >= last.end) {
      const isSuffix = piece.start === last?.end && piece.kind === 'word' && isShort(piece);
      if (!isSuffix) seen.push(piece);
    }
  }
  for (const quote of enclosed.slice(next)) seen.push(quotePiece(quote));
  return seen;
}

function quotePiece(quote: Enclosed): Piece {
  const { start, end, quotation } = quote;
  return { kind: 'quote', start, end, form: '', capital: false, ends: false, quotation };
}
