/** Speech told without marks: "she said that ...". Noted, so that a statement knows where else it is told. */
import type { Span } from '../../span.ts';
import type { Gender, Lexicon, Piece } from '../lexis/index.ts';
import type { Cue } from './cues.ts';
import { isMark, type Subject, subjectOf, verbGender, wordAt } from './subject/index.ts';

/** A reporting word that no quotation hangs on. */
export interface Indirect {
  /** The words that it reports, when they can be told from the rest of the sentence. */
  readonly span: Span | null;
  readonly cue: Cue;
  readonly subject: Subject | null;
  readonly verbGender: Gender;
}

/** Between a reporting word and "that" stand a speaker, a hearer, a place and a day. */
const REACH = 16;
const LEAST_WORDS = 4;
/** "that" of the four languages, folded. */
const COMPLEMENTIZERS: Readonly<Record<Lexicon['language'], RegExp>> = {
  en: /^that$/,
  kmr: /^k[uo]$/,
  ckb: /^\u06A9\u06D5$/, // KEHEH AE
  ar: /^\u0628?\u0627\u0646(?:\u0647|\u0647\u0627|\u0647\u0645|\u0646\u0627|\u0646\u064A)?$/, // (BEH) ALEF NOON and pronouns
};

function contentStart(
  pieces: readonly Piece[],
  cue: Cue,
  subject: Subject | null,
  lexicon: Lexicon,
): number {
  const that = COMPLEMENTIZERS[lexicon.language];
  for (let i = cue.to; i < pieces.length && i - cue.to <= REACH; i++) {
    if (pieces[i]?.ends || isMark(pieces, i, ':;') || pieces[i]?.kind === 'quote') break;
    if (that.test(wordAt(pieces, i))) return i + 1;
  }
  // "He announced the resumption of ...": in Arabic the words follow the speaker, elsewhere the verb.
  if (lexicon.language !== 'ar') return wordAt(pieces, cue.to) !== '' ? cue.to : -1;
  if (subject === null || subject.span.start < cue.span.end) return -1;
  let after = cue.to;
  while ((pieces[after]?.start ?? subject.span.end) < subject.span.end) after++;
  while (isMark(pieces, after, ',')) after++;
  return after;
}

function contentSpan(pieces: readonly Piece[], from: number, limit: number): Span | null {
  let to = from;
  let words = 0;
  while (to < limit && !pieces[to]?.ends && pieces[to]?.kind !== 'quote') {
    if (pieces[to]?.kind === 'word') words++;
    to++;
  }
  while (isMark(pieces, to - 1, ',:;-')) to--;
  if (words < LEAST_WORDS) return null;
  return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
}

/** The speech that a reporting word reports without marks. `next` is the reporting word after it. */
export function indirectAfter(
  pieces: readonly Piece[],
  cue: Cue,
  next: Cue | undefined,
  lexicon: Lexicon,
): Indirect | null {
  if (cue.strength !== 'speech') return null;
  const subject = subjectOf({ pieces, cue, lexicon, quoteFirst: false });
  const from = contentStart(pieces, cue, subject, lexicon);
  const span = from < 0 ? null : contentSpan(pieces, from, next?.from ?? pieces.length);
  return { span, cue, subject, verbGender: verbGender(cue.form, lexicon) };
}
