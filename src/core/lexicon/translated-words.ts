/** The words of a text with what each may be in the other language: for whoever is translating it. */
import { loose, words } from '../languages/index.ts';
import type { Span } from '../span.ts';
import { termOf } from './term.ts';
import type { Lexicon } from './types.ts';
import { commonness } from './word-links.ts';
import { type TermTranslation, termTranslations, worthOf } from './word-translations.ts';

/** Translations of one word that are worth a look. */
const MOST_OFFERED = 5;

/**
 * Less likely ones in both directions are not shown: on aligned news a translation of this worth stands in one translation
 * of five, those below it in less than one of seven (starter tables, six pairs).
 */
const LEAST_WORTH = 0.1;

/** Figures are the same in both texts, or not the word's translation. */
const LETTER = /\p{L}/u;

/** A word that may stand for one of the text. */
export interface OfferedWord extends TermTranslation {
  /** Its letters as they are compared with what is being typed. */
  readonly key: string;
}

/** A word of the text. */
export interface TranslatedWord {
  readonly term: string;
  /** Where it first stands. */
  readonly span: Span;
  /** The best first. */
  readonly offers: readonly OfferedWord[];
}

/**
 * The words of a text of the lexicon's source language that it can translate, in order, each once. Small words are left
 * out: what they become is a matter of the sentence.
 */
export function translatedWords(lexicon: Lexicon, text: string): readonly TranslatedWord[] {
  const { source, target } = lexicon;
  const howCommon = commonness(source);
  const found = new Map<string, TranslatedWord>();
  for (const word of words(text, source.language)) {
    if (word.kind !== 'word' || howCommon(word) === 'small') continue;
    const term = termOf(word.form, source.language);
    if (found.has(term)) continue;
    const offers = termTranslations(lexicon, term)
      .filter((one) => worthOf(one) >= LEAST_WORTH && LETTER.test(one.word))
      .slice(0, MOST_OFFERED)
      .map((one) => ({ ...one, key: loose(one.word, target.language) }));
    if (offers.length > 0)
      found.set(term, { term, span: { start: word.start, end: word.end }, offers });
  }
  return [...found.values()];
}
