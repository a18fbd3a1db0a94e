/** What a word may be in another language, for people: whole words, the likeliest first. */
import type { LanguageTag } from '../language-tag.ts';
import { orientedLexicon } from './orient.ts';
import { wordTerms } from './term.ts';
import type { Lexicon } from './types.ts';

/** A word of the other language. */
export interface WordTranslation {
  readonly word: string;
  /** Probability that it stands where the asked word stands, 0..1. */
  readonly probability: number;
  /** Probability that the asked word stands where it stands: low for words that go with everything. */
  readonly backward: number;
}

/** A word of the other language with the term it stands for. */
export interface TermTranslation extends WordTranslation {
  readonly term: string;
}

/** What a direction that is not in the lexicon counts: just below the least that is. */
const UNSEEN_BACKWARD = 0.02;

/** How well a word fits in both directions: what translations are put in order by. */
export function worthOf({ probability, backward }: WordTranslation): number {
  return probability * Math.sqrt(backward + UNSEEN_BACKWARD);
}

/** Translations of a term of the lexicon's source, the best in both directions first; empty for a stranger. */
export function termTranslations(lexicon: Lexicon, asked: string): readonly TermTranslation[] {
  const { source, target } = lexicon;
  const found = source.translations(asked).map(({ term, probability }) => ({
    term,
    word: target.wordOf(term),
    probability,
    backward: target.translations(term).find((one) => one.term === asked)?.probability ?? 0,
  }));
  return found.sort((a, b) => worthOf(b) - worthOf(a));
}

/** Translations of the first word of a text, the best in both directions first; empty for a stranger. */
export function wordTranslations(
  lexicon: Lexicon,
  word: string,
  from: LanguageTag,
): readonly WordTranslation[] {
  const { source, target } = lexicon;
  const other = source.language === from ? target.language : source.language;
  const oriented = orientedLexicon(lexicon, from, other);
  const [first] = wordTerms(word, from);
  return oriented && first ? termTranslations(oriented, first.term) : [];
}
