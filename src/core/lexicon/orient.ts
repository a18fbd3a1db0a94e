/** Reading a lexicon in the direction at hand. */
import type { LanguageTag } from '../language-tag.ts';
import type { Lexicon } from './types.ts';

/** The same lexicon with source and target exchanged. */
function reversedLexicon(lexicon: Lexicon): Lexicon {
  return { source: lexicon.target, target: lexicon.source, pairs: lexicon.pairs };
}

/** A lexicon turned so that its source is the asked language; null when it is not one of these two languages. */
export function orientedLexicon(
  lexicon: Lexicon | null | undefined,
  source: LanguageTag,
  target: LanguageTag,
): Lexicon | null {
  if (!lexicon || source === target) return null;
  if (lexicon.source.language === source && lexicon.target.language === target) return lexicon;
  if (lexicon.source.language === target && lexicon.target.language === source)
    return reversedLexicon(lexicon);
  return null;
}
