/** What a word may be in another language, for people: whole words, the likeliest first. */
import type { LanguageTag } from '../language-tag.ts';
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

/** Translations of the first word of a text, the best in both directions first; empty for a stranger. */
export function wordTranslations(
  lexicon: Lexicon,
  word: string,
  from: LanguageTag,
): readonly WordTranslation[] {
  const isSource = lexicon.source.language === from;
  const [own, other] = isSource
    ? [lexicon.source, lexicon.target]
    : [lexicon.target, lexicon.source];
  const [first] = wordTerms(word, from);
  if (!first || own.language !== from) return [];
  const found = own.translations(first.term).map(({ term, probability }) => ({
    word: other.wordOf(term),
    probability,
    backward: other.translations(term).find((one) => one.term === first.term)?.probability ?? 0,
  }));
  const worth = (one: WordTranslation) =>
    one.probability * Math.sqrt(one.backward + UNSEEN_BACKWARD);
  return found.sort((a, b) => worth(b) - worth(a));
}

/** What a direction that is not in the lexicon counts: just below the least that is. */
const UNSEEN_BACKWARD = 0.02;
