/**
 * Speech whose beginning no mark shows: after a colon ("He said: we will stay."), and where a translator moved the
 * attribution inside a quotation that runs on from the segment before ("One wrote: ... birth."").
 */
import type { Span } from '../../span.ts';
import type { Lexicon, Piece } from '../lexis/index.ts';
import type { QuotedSpan } from '../marks/index.ts';
import { type Cue, findCues } from './cues.ts';
import { isMark, subjectOf, wordAt } from './subject/index.ts';

/** Words between the reporting word and its colon, at most ("he said in a post on Thursday:"). */
const WORDS_BEFORE_COLON = 8;
/** Shorter stretches after a colon are labels. */
const LEAST_WORDS_OF_SPEECH = 3;
/** An attribution that stands inside a quotation comes within so many words. */
const LEADING_WORDS = 8;
// Arabic complementizers after a colon: what follows is indirect speech. ALEF NOON with pronouns, folded.
const INDIRECT = /^(?:\u0628)?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645)?$/;

/** "that" of English and Kurdish, folded. */
const COMPLEMENTIZERS = new Set(['ku', 'ko', 'that', '\u06A9\u06D5']); // KEHEH AE

function wordCount(pieces: readonly Piece[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (pieces[i]?.kind === 'word') count++;
  return count;
}

function unmarked(segment: number, span: Span, nested: boolean): QuotedSpan {
  return {
    segment,
    span,
    open: null,
    close: null,
    nested,
    marked: false,
    continuation: 'none',
    chain: -1,
  };
}

/** The colon that belongs to a reporting word, or -1. */
function colonOf(pieces: readonly Piece[], cue: Cue): number {
  if (cue.strength !== 'speech') return -1;
  for (let i = cue.to; i < pieces.length && i - cue.to <= WORDS_BEFORE_COLON; i++) {
    if (isMark(pieces, i, ':')) return i;
    if (pieces[i]?.ends || pieces[i]?.kind === 'quote' || isMark(pieces, i, ';')) return -1;
  }
  return -1;
}

/**
 * Speech after a colon in a narration, up to its end. Null when the narration has none, or when it is marked.
 * Quotations that stand further on in the narration are then quotations inside the speech.
 */
export function speechAfterColon(
  pieces: readonly Piece[],
  within: Span,
  segment: number,
  nested: boolean,
  lexicon: Lexicon,
): QuotedSpan | null {
  if (!pieces.some((_, i) => isMark(pieces, i, ':'))) return null;
  for (const cue of findCues(pieces, lexicon)) {
    const colon = colonOf(pieces, cue);
    if (colon < 0) continue;
    // "I say: ..." inside somebody's words: he goes on himself.
    if (nested && isOwnVoice(pieces, colon, lexicon)) continue;
    const first = pieces[colon + 1];
    if (first?.kind !== 'word' || INDIRECT.test(first.form)) return null;
    const hasQuotes = pieces.slice(colon).some((piece) => piece.kind === 'quote');
    if (hasQuotes && (nested || !first.capital)) return null;
    if (wordCount(pieces, colon + 1, pieces.length) < LEAST_WORDS_OF_SPEECH) return null;
    return unmarked(segment, { start: first.start, end: within.end }, nested);
  }
  return null;
}

function isOwnVoice(pieces: readonly Piece[], to: number, lexicon: Lexicon): boolean {
  return pieces.slice(0, to).some((piece) => lexicon.persons.has(piece.form));
}

function startAfter(pieces: readonly Piece[], cue: Cue, lexicon: Lexicon): number {
  const colon = colonOf(pieces, cue);
  if (colon >= 0) return pieces[colon + 1]?.start ?? -1;
  if (isMark(pieces, cue.to, ',')) return pieces[cue.to + 1]?.start ?? -1;
  // Without punctuation only where the verb closes its clause: in Sorani, right after the subject.
  if (lexicon.language !== 'ckb' || cue.onward || cue.from === 0) return -1;
  const subject = subjectOf({ pieces, cue, lexicon, quoteFirst: false });
  const before = pieces[cue.from - 1];
  const isWhole = subject?.span.end === before?.end && cue.from <= 3;
  return isWhole ? (pieces[cue.to]?.start ?? -1) : -1;
}

/**
 * Where the words begin in a quotation whose opening mark is not in this segment. It is the start of the span unless an
 * attribution stands there and none stands after the closing mark.
 */
export function wordsBegin(
  quoted: QuotedSpan,
  all: readonly Piece[],
  text: string,
  lexicon: Lexicon,
): number {
  const { start, end } = quoted.span;
  const after = all.filter((piece) => piece.start >= (quoted.close?.end ?? end));
  if (findCues(after, lexicon).length > 0) return start;
  const inside = all.filter((piece) => piece.start >= start && piece.end <= end);
  const [cue] = findCues(inside.slice(0, LEADING_WORDS + 1), lexicon);
  if (cue === undefined || cue.strength !== 'speech') return start;
  if (text.slice(0, start).trim() !== '' || isOwnVoice(inside, cue.to, lexicon)) return start;
  const begin = startAfter(inside, cue, lexicon);
  if (begin < 0) return start;
  const first = inside.findIndex((piece) => piece.start === begin);
  const skip = COMPLEMENTIZERS.has(wordAt(inside, first)) ? 1 : 0;
  return inside[first + skip]?.start ?? begin;
}
