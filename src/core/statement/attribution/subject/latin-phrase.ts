/** Noun phrases in Latin script, where capitals show which words are names. */
import type { Lexicon, Piece } from '../../lexis/index.ts';
import { isGlued, isMark, isRole, type Subject, spanOf, wordAt } from './mention.ts';

/** Small words inside names: particles and "of". */
const CONNECTORS = new Set(
  'of al el bin ibn abu de der den di da du la le van von ul ap'.split(' '),
);

function isName(piece: Piece | undefined, lexicon: Lexicon): boolean {
  if (piece === undefined) return false;
  if (piece.kind === 'handle') return true;
  return piece.capital && !lexicon.stops.has(piece.form);
}

/** One past the last piece of the run of capitalised words that starts at `from`; `from` when there is none. */
export function nameEnd(pieces: readonly Piece[], from: number, lexicon: Lexicon): number {
  if (!isName(pieces[from], lexicon)) return from;
  let end = from + 1;
  for (let i = from + 1; i < pieces.length; i++) {
    const piece = pieces[i];
    if (isName(piece, lexicon)) end = i + 1;
    else if (isMark(pieces, i, '-') && isGlued(pieces, i)) continue;
    else if (isMark(pieces, i, '.') && !piece?.ends) continue;
    else if (CONNECTORS.has(piece?.form ?? '') && isName(pieces[i + 1], lexicon)) continue;
    else break;
  }
  return end;
}

/** First piece of the run of capitalised words that ends just before `to`; `to` when there is none. */
export function nameStart(pieces: readonly Piece[], to: number, lexicon: Lexicon): number {
  if (!isName(pieces[to - 1], lexicon)) return to;
  let start = to - 1;
  for (let i = to - 2; i >= 0; i--) {
    const piece = pieces[i];
    if (isName(piece, lexicon)) start = i;
    else if (isMark(pieces, i, '-') && isGlued(pieces, i)) continue;
    else if (isMark(pieces, i, '.') && !piece?.ends) continue;
    else if (CONNECTORS.has(piece?.form ?? '') && isName(pieces[i - 1], lexicon)) continue;
    else break;
  }
  return start;
}

/**
 * A mention from the run of capitalised words `[from, to)`: titles at its front ("Secretary of State Mike Pompeo") and
 * lower-case titles before it ("coalition spokesman") are the role. Titles of address (one word) stay with the name.
 */
export function namedSubject(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Subject {
  let name = from;
  for (let i = from; i < to - 1; i++) {
    if (!isRole(wordAt(pieces, i), lexicon)) continue;
    const ofOffice = wordAt(pieces, i + 1) === 'of';
    const after = ofOffice ? i + 3 : i + 1;
    if (after < to) name = after;
  }
  if (name - from === 1 && wordAt(pieces, from).length <= 4) name = from; // Mr. Adams, Prof Czeisler
  if (isMark(pieces, name, '.')) name = from;
  let role = from;
  while (role > 0 && isLowerTitle(pieces, role - 1, role === from, lexicon)) role--;
  const hasRole = name > role && (role < from || name > from);
  return {
    span: spanOf(pieces, name, to),
    role: hasRole ? spanOf(pieces, role, name) : null,
    named: true,
    pronoun: false,
    gender: 'n',
  };
}

function isLowerTitle(
  pieces: readonly Piece[],
  i: number,
  first: boolean,
  lexicon: Lexicon,
): boolean {
  const piece = pieces[i];
  if (piece?.kind !== 'word' || lexicon.stops.has(piece.form)) return false;
  if (first) return isRole(piece.form, lexicon);
  return !lexicon.cues.find(pieces, i);
}

/** A phrase without a name. */
export function plainSubject(pieces: readonly Piece[], from: number, to: number): Subject {
  const span = spanOf(pieces, from, to);
  return { span, role: null, named: false, pronoun: false, gender: 'n' };
}
