/** The lexicon that the program brings along, so that an empty memory is not blind. */
import type { LanguageTag } from '../language-tag.ts';
import type { Lexicon } from './types.ts';

/** The starter lexicon of two languages, its tables loaded when first asked for; null when there is none. */
export async function starterLexicon(
  _source: LanguageTag,
  _target: LanguageTag,
): Promise<Lexicon | null> {
  return null;
}
