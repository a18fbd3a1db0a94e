/** Mentions of speakers: what one is, and the small steps over pieces that every language needs to find one. */
import type { Span } from '../../../span.ts';
import { bareNouns, type Gender, type Lexicon, type Piece } from '../../lexis/index.ts';
import type { Cue } from '../cues.ts';

/** A mention of a speaker. */
export interface Subject {
  /** The name, without a title that stands apart from it; the whole phrase when there is no name. */
  readonly span: Span;
  /** The title or office, when the phrase has one besides the name. */
  readonly role: Span | null;
  /** The phrase holds a name (as far as the script tells). */
  readonly named: boolean;
  /** A pronoun or "one of them": the name stands elsewhere. */
  readonly pronoun: boolean;
  readonly gender: Gender;
}

/** A place in a narration where a subject is looked for. */
export interface Clause {
  readonly pieces: readonly Piece[];
  readonly cue: Cue;
  readonly lexicon: Lexicon;
  /** The quotation comes before the reporting word ("...", said X). */
  readonly quoteFirst: boolean;
}

/** Folded form of the word at an index; empty for anything else. */
export function wordAt(pieces: readonly Piece[], i: number): string {
  const piece = pieces[i];
  return piece?.kind === 'word' ? piece.form : '';
}

/** Whether the piece is this punctuation mark. */
export function isMark(pieces: readonly Piece[], i: number, forms: string): boolean {
  const piece = pieces[i];
  return piece?.kind === 'mark' && forms.includes(piece.form);
}

// DAL (doctor), MEEM (engineer), ALEF (professor), PEH (professor): a full stop after them is part of the word
const TITLE_LETTER = /^[\u062F\u0645\u0627\u067E]$/;

/** First piece behind titles of one letter that a name may open with: "d. X". */
export function afterTitleLetters(pieces: readonly Piece[], from: number): number {
  let at = from;
  while (TITLE_LETTER.test(wordAt(pieces, at)) && wordAt(pieces, at + 1) !== '') at++;
  return at;
}

/** Offsets of the pieces from `from` up to but not including `to`. */
export function spanOf(pieces: readonly Piece[], from: number, to: number): Span {
  return { start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 };
}

/** Whether a word heads a title or office. */
export function isRole(form: string, lexicon: Lexicon): boolean {
  if (form === '') return false;
  if (lexicon.roles.has(form)) return true;
  return bareNouns(form, lexicon.language).some((bare) => lexicon.roles.has(bare));
}

/** First piece of the sentence around `at`: after a sentence end or an opening bracket that is still open. */
export function sentenceStart(pieces: readonly Piece[], at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (isMark(pieces, i, ')')) depth++;
    else if (isMark(pieces, i, '(')) {
      if (depth === 0) return i + 1;
      depth--;
    } else if (pieces[i]?.ends) return i + 1;
  }
  return 0;
}

/** A pronoun that ends just before `to` (one or two words), or null. */
export function pronounEnding(
  pieces: readonly Piece[],
  to: number,
  lexicon: Lexicon,
): Subject | null {
  for (const size of [2, 1]) {
    const hit = pronounStarting(pieces, to - size, lexicon);
    if (hit?.length === size) return hit.subject;
  }
  return null;
}

/** A pronoun that starts at `from`, and how many words it takes. */
export function pronounStarting(
  pieces: readonly Piece[],
  from: number,
  lexicon: Lexicon,
): { readonly subject: Subject; readonly length: number } | null {
  const hit = lexicon.pronouns.find(pieces, from);
  if (hit === null) return null;
  const span = spanOf(pieces, from, from + hit.length);
  const subject = { span, role: null, named: false, pronoun: true, gender: hit.value };
  return { subject, length: hit.length };
}

/** Indices of the comma-separated stretches of `[from, to)`. */
export function chunksOf(
  pieces: readonly Piece[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const chunks: [number, number][] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!isMark(pieces, i, ',;-')) continue;
    // A hyphen or dash without blanks around it is part of a name.
    if (isMark(pieces, i, '-') && isGlued(pieces, i)) continue;
    if (i > start) chunks.push([start, i]);
    start = i + 1;
  }
  if (to > start) chunks.push([start, to]);
  return chunks;
}

/** Whether a hyphen joins the words on both sides. */
export function isGlued(pieces: readonly Piece[], i: number): boolean {
  const [before, piece, after] = [pieces[i - 1], pieces[i], pieces[i + 1]];
  return before?.end === piece?.start && piece?.end === after?.start;
}
