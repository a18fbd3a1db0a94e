/** Whether a text prints words in another language than its own: then they were said in it. */
import { isLanguageTag, type LanguageTag } from '../../language-tag.ts';
import { countWords, detectLanguage, profileOf } from '../../languages/index.ts';

/** Fewer words than these in another language are names and terms. */
const FOREIGN_WORDS = 5;
/** Least margin of the detector for words printed in another language than their text. */
const FOREIGN_MARGIN = 4;
const LATIN = /\p{Script=Latin}/gu;
const ARABIC = /\p{Script=Arabic}/gu;

/** Whether most letters are of the other script than a language is written in. */
function isOtherScript(text: string, language: LanguageTag): boolean {
  const latin = text.match(LATIN)?.length ?? 0;
  const arabic = text.match(ARABIC)?.length ?? 0;
  return profileOf(language).script === 'Arab' ? latin > arabic : arabic > latin;
}

/**
 * The language that quoted words are printed in, when it is another one than their text's and written in another script;
 * else `unknown`.
 */
export function printedIn(text: string, language: LanguageTag): LanguageTag | 'unknown' {
  if (!isOtherScript(text, language) || countWords(text) < FOREIGN_WORDS) return 'unknown';
  const found = detectLanguage(text);
  return found.margin >= FOREIGN_MARGIN && isLanguageTag(found.language)
    ? found.language
    : 'unknown';
}
