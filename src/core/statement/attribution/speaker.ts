/** Who is named as the speaker of a quotation: beside its reporting word, before a colon, after a dash, or in marks. */
import type { Lexicon, Piece } from '../lexis/index.ts';
import type { QuotedSpan } from '../marks/index.ts';
import {
  chunksOf,
  isRole,
  type Subject,
  sentenceStart,
  spanOf,
  subjectOf,
  wordAt,
} from './subject/index.ts';
import { namedSubject, nameStart } from './subject/latin-phrase.ts';
import type { Tie } from './ties.ts';

/** Quotations of one depth and the words around them, each quotation one piece. */
export interface Level {
  readonly quotations: readonly QuotedSpan[];
  readonly pieces: readonly Piece[];
}

/** Words of a speaker before a colon, at most. */
const HEADLINE_WORDS = 9;
// AIN LAM YEH: the name, and folded also "on", which nobody is called by at the head of a page
const ALI = '\u0639\u0644\u064A';
/** Words of a name after a dash, at most. */
const SIGNATURE_WORDS = 4;
/** Characters of a speaker's name in marks, at most. */
const MARKED_NAME_LENGTH = 40;
/** Latin script tells by a small letter that a sentence goes on. */
export function hasCapitals({ language }: Lexicon): boolean {
  return language === 'en' || language === 'kmr';
}

/** Posts of a live page open with the time of day. */
function afterClock(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (pieces[at]?.kind === 'number' || /^[-:.(|)]$/.test(pieces[at]?.form ?? '')) at++;
  return at;
}

/** A word or two with a colon before the speaker say what the page is about: "Sports: Coach X: ...". */
function afterColon(pieces: readonly Piece[], start: number, to: number): number {
  for (let i = to - 1; i > start; i--) if (pieces[i]?.form === ':') return i + 1;
  return start;
}

/** "Governor: ..." at the head of a segment names the speaker without a verb. */
export function headlineSubject(
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): Subject | null {
  if (pieces[at - 1]?.form !== ':') return null;
  const to = at - 1;
  const start = afterClock(pieces, afterColon(pieces, sentenceStart(pieces, to), to));
  const words = to - start;
  const chunks = chunksOf(pieces, start, to);
  if (words < 1 || words > HEADLINE_WORDS || chunks.length > 2) return null;
  for (let i = start; i < to; i++) {
    const joins = isRole(wordAt(pieces, i - 1), lexicon) && isRole(wordAt(pieces, i + 1), lexicon);
    const isAli = i > start && wordAt(pieces, i) === ALI;
    if (lexicon.stops.has(wordAt(pieces, i)) && !joins && !isAli) return null;
  }
  const plain = { pronoun: false, gender: 'n' } as const;
  const offices = chunks.filter(([from]) => isRole(wordAt(pieces, from), lexicon));
  const [office] = offices;
  if (chunks.length === 2) {
    // "The mayor, Ana Cole: ..." and "Ana Cole, mayor: ...".
    const name = chunks.find((chunk) => chunk !== office);
    if (offices.length !== 1 || office === undefined || name === undefined) return null;
    return {
      span: spanOf(pieces, ...name),
      role: spanOf(pieces, ...office),
      named: true,
      ...plain,
    };
  }
  return { span: spanOf(pieces, start, to), role: null, named: office === undefined, ...plain };
}

/** ""..." - Ana Cole, sheriff": a dash after the mark and a name up to the next mark. */
export function signature(pieces: readonly Piece[], at: number, lexicon: Lexicon): Subject | null {
  const from = at + 2;
  if (pieces[at + 1]?.form !== '-') return null;
  let to = from;
  while (pieces[to]?.kind === 'word' && !lexicon.stops.has(wordAt(pieces, to))) to++;
  const closes = pieces[to] === undefined || pieces[to]?.ends || pieces[to]?.form === ',';
  const isName = hasCapitals(lexicon) ? pieces[from]?.capital === true : to - from > 1;
  if (!closes || !isName || to - from > SIGNATURE_WORDS) return null;
  return { span: spanOf(pieces, from, to), role: null, named: true, pronoun: false, gender: 'n' };
}

/** A name in marks right beside the verb is who speaks: "the channel "Way" reported: ...". */
export function markedSpeaker(tie: Tie, at: number, { quotations, pieces }: Level): Subject | null {
  const places = [tie.cue.from - 1, tie.cue.to].filter((place) => place !== at);
  for (const place of places) {
    const piece = pieces[place];
    const name = piece?.kind === 'quote' ? quotations[piece.quotation] : undefined;
    if (name === undefined || name.span.end - name.span.start > MARKED_NAME_LENGTH) continue;
    if (tie.side === 'right' && place > at) continue;
    return { span: name.span, role: null, named: true, pronoun: false, gender: 'n' };
  }
  return null;
}

/** "She made the cards, "to let people know ..."": without a reporting word, whoever the sentence is about speaks. */
export function doer(
  quoted: QuotedSpan,
  pieces: readonly Piece[],
  at: number,
  lexicon: Lexicon,
): Subject | null {
  if (quoted.open?.introduced !== 'comma') return null;
  const sense = { strength: 'speech', onward: false, reply: false, publishing: false } as const;
  const cue = { ...sense, from: at, to: at, span: quoted.span, form: '' };
  return subjectOf({ pieces, cue, lexicon, quoteFirst: false });
}

/** Years that somebody may be old, where a name is followed by a number between commas. */
const AGES = /^\d{1,2}$/;

/** "Ana Cole, 63, ...": a segment that tells somebody's age introduces the person that the next ones are about. */
function introduced(pieces: readonly Piece[], lexicon: Lexicon): Subject | null {
  for (const [i, piece] of pieces.entries()) {
    const isAge = piece.kind === 'number' && AGES.test(piece.form);
    if (!isAge || pieces[i - 1]?.form !== ',' || pieces[i + 1]?.form !== ',') continue;
    const from = nameStart(pieces, i - 1, lexicon);
    if (i - 1 - from > 1) return namedSubject(pieces, from, i - 1, lexicon);
  }
  return null;
}

/**
 * Who does what a segment without quotations tells first, where the language puts the verb first: a title right after the
 * verb and a name; elsewhere who is named with an age. The verb of the next segment ("and he said") may mean him.
 */
export function protagonistOf(pieces: readonly Piece[], lexicon: Lexicon): Subject | null {
  const [verb] = pieces;
  if (hasCapitals(lexicon)) return introduced(pieces, lexicon);
  if (lexicon.language !== 'ar' || verb?.kind !== 'word') return null;
  if (isRole(wordAt(pieces, 0), lexicon) || !isRole(wordAt(pieces, 1), lexicon)) return null;
  const sense = { strength: 'speech', onward: false, reply: false, publishing: false } as const;
  const cue = { ...sense, from: 0, to: 1, span: verb, form: verb.form };
  const subject = subjectOf({ pieces, cue, lexicon, quoteFirst: false });
  return subject?.named && subject.role !== null ? subject : null;
}

/** The speaker of the reporting word that a quotation hangs on. */
export function speakerOf(tie: Tie, pieces: readonly Piece[], lexicon: Lexicon): Subject | null {
  const { cue, side } = tie;
  const before = pieces[cue.from - 1]?.form === ',' ? cue.from - 2 : cue.from - 1;
  // ""A," said X, "B"": also for B the verb stands after a quotation.
  const quoteFirst = side === 'right' || pieces[before]?.kind === 'quote';
  return subjectOf({ pieces, cue, lexicon, quoteFirst });
}

/** Words between a verb and a quotation inside somebody's words, when they name who is quoted. */
const NESTED_REACH = 4;

/** Inside somebody's words the reporting word of another quotation stands beside it, or its speaker does. */
export function isClose(tie: Tie, pieces: readonly Piece[], at: number, lexicon: Lexicon): boolean {
  if (tie.distance <= 1) return true;
  if (tie.side === 'right' || tie.distance > NESTED_REACH) return false;
  return speakerOf(tie, pieces, lexicon)?.span.end === pieces[at - 1]?.end;
}
