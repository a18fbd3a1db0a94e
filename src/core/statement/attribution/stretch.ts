/** What lies between two places of a narration, counted once for all of them: a segment may hold hundreds of quotations. */
import type { Piece } from '../lexis/index.ts';

/** What a semicolon, and a bracket whose partner stands elsewhere, cost a tie that reaches across. */
const SEMICOLON_COST = 1;
const BRACKET_COST = 1.5;

/** The pieces of a narration, and what is counted up to each of them. */
export interface Narration {
  readonly pieces: readonly Piece[];
  /** Pieces that are no marks before each index; semicolons and brackets likewise. One longer than `pieces`. */
  readonly words: Int32Array;
  readonly semicolons: Int32Array;
  readonly brackets: Int32Array;
  /** Index of the first piece at or after each index that ends a sentence; `pieces.length` where none does. */
  readonly nextEnd: Int32Array;
  /** Likewise the first quotation with a colon before it. */
  readonly nextSaid: Int32Array;
}

/** Counts a narration. */
export function narrationOf(pieces: readonly Piece[]): Narration {
  const size = pieces.length + 1;
  const words = new Int32Array(size);
  const semicolons = new Int32Array(size);
  const brackets = new Int32Array(size);
  const nextEnd = new Int32Array(size).fill(pieces.length);
  for (const [i, { kind, form }] of pieces.entries()) {
    const isMark = kind === 'mark';
    words[i + 1] = (words[i] ?? 0) + Number(!isMark);
    semicolons[i + 1] = (semicolons[i] ?? 0) + Number(isMark && form === ';');
    brackets[i + 1] = (brackets[i] ?? 0) + Number(isMark && (form === '(' || form === ')'));
  }
  const nextSaid = new Int32Array(size).fill(pieces.length);
  for (let i = pieces.length - 1; i >= 0; i--) {
    const isSaid = pieces[i]?.kind === 'quote' && pieces[i - 1]?.form === ':';
    nextEnd[i] = pieces[i]?.ends ? i : (nextEnd[i + 1] ?? 0);
    nextSaid[i] = isSaid ? i : (nextSaid[i + 1] ?? 0);
  }
  return { pieces, words, semicolons, brackets, nextEnd, nextSaid };
}

function counted(counts: Int32Array, from: number, to: number): number {
  return Math.max(0, (counts[to] ?? 0) - (counts[from] ?? 0));
}

/** Pieces from `from` up to `to` that are no marks. */
export function wordsBetween({ words }: Narration, from: number, to: number): number {
  return counted(words, from, to);
}

/** Obstacles from `from` up to `to`: sentence ends (infinite), brackets, semicolons. */
export function barrier(narration: Narration, from: number, to: number): number {
  const { semicolons, brackets, nextEnd } = narration;
  if (from >= to) return 0;
  if ((nextEnd[from] ?? to) < to) return Number.POSITIVE_INFINITY;
  const cost = SEMICOLON_COST * counted(semicolons, from, to);
  if (counted(brackets, from, to) === 0) return cost;
  return cost + BRACKET_COST * lonelyBrackets(narration.pieces, from, to);
}

/** Brackets of a stretch whose partner is not in it. */
function lonelyBrackets(pieces: readonly Piece[], from: number, to: number): number {
  let [open, closing] = [0, 0];
  for (let i = from; i < to; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'mark') continue;
    if (piece.form === '(') open++;
    else if (piece.form === ')' && open > 0) open--;
    else if (piece.form === ')') closing++;
  }
  return open + closing;
}
