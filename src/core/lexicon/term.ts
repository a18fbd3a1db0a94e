/**
 * Terms: the forms of words that a lexicon counts. Rougher than stems, because a lexicon learned from little text gains
 * more from meeting a word's other forms than it loses by mixing up two words.
 */
import type { LanguageTag } from '../language-tag.ts';
import { stemOf, words } from '../languages/index.ts';

/** Letters of a stem that count (research: alignment, section 4; longer terms measured worse on every pair). */
const TERM_LENGTH = 5;

/** The term of a folded word. A term is its own term. */
export function termOf(form: string, language: LanguageTag): string {
  return stemOf(form, language).slice(0, TERM_LENGTH);
}

/** A term and the word it stands for, as written. */
export interface TermOfWord {
  readonly term: string;
  readonly word: string;
}

/** The terms of a text with their words, in order: words as terms, everything else as it is written, folded. */
export function wordTerms(text: string, language: LanguageTag): readonly TermOfWord[] {
  return words(text, language).map((word) => ({
    term: word.kind === 'word' ? termOf(word.form, language) : word.form,
    word: word.text,
  }));
}

/** The terms of a text, in order. */
export function termsOf(text: string, language: LanguageTag): readonly string[] {
  return wordTerms(text, language).map(({ term }) => term);
}
