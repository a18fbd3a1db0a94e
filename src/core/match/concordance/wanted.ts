/** The words of a question in one language, and where they stand in a text of it. */
import type { LanguageTag } from '../../language-tag.ts';
import { foldedWords, type Word } from '../../languages/index.ts';
import type { Span } from '../../span.ts';
import { classNumber } from '../lookup/query.ts';
import type { QuestionPiece } from './question.ts';

/** One thing to look for: a word, or the beginning of words. */
export interface Sought {
  readonly word: Word;
  readonly isPrefix: boolean;
  /** Whether other endings and clitics count. */
  readonly stems: boolean;
}

/** Words that must follow each other; mostly one. */
export type Term = readonly Sought[];

/** A question in one language. */
export interface Wanted {
  readonly language: LanguageTag;
  readonly terms: readonly Term[];
}

/** Reads the pieces of a question in a language. */
export function wantedOf(
  pieces: readonly QuestionPiece[],
  language: LanguageTag,
  stems: boolean,
): Wanted {
  const terms = pieces.flatMap(({ text, isPhrase, isExact }): Term[] => {
    const sought = foldedWords(text, language).map((word) => ({
      word,
      isPrefix: word.kind === 'word' && text.charAt(word.end) === '*',
      stems: stems && !isExact,
    }));
    if (!isPhrase) return sought.map((one) => [one]);
    return sought.length > 0 ? [sought] : [];
  });
  return { language, terms };
}

/** Whether a word of a text is what is looked for. */
function isFound(word: Word | undefined, { word: wanted, isPrefix, stems }: Sought): boolean {
  if (word === undefined) return false;
  if (isPrefix) return word.form.startsWith(wanted.form);
  if (classNumber(wanted.kind) >= 0) return word.kind === wanted.kind && word.form === wanted.form;
  return word.form === wanted.form || (stems && word.stem === wanted.stem);
}

function placesOf(term: Term, tokens: readonly Word[]): readonly Span[] {
  const spans: Span[] = [];
  for (const [at, first] of tokens.entries()) {
    const last = tokens[at + term.length - 1];
    if (last && term.every((one, i) => isFound(tokens[at + i], one)))
      spans.push({ start: first.start, end: last.end });
  }
  return spans;
}

/** How many of the terms a text holds, and where, in order and without overlaps. */
export function highlightsOf(
  text: string,
  { language, terms }: Wanted,
): { readonly found: number; readonly spans: readonly Span[] } {
  const tokens = foldedWords(text, language);
  const places = terms.map((term) => placesOf(term, tokens));
  const spans: Span[] = [];
  for (const span of places.flat().sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span);
  return { found: places.filter((one) => one.length > 0).length, spans };
}
