/** The four languages of the program and nothing else (design: identity of a language). */

/** BCP 47 tags: Arabic, Central Kurdish (Sorani, Arabic script), Northern Kurdish (Kurmanji, Latin script), English. */
export type LanguageTag = 'ar' | 'ckb' | 'kmr' | 'en';

/** All tags, in the order in which lists of languages are shown. */
export const LANGUAGE_TAGS: readonly LanguageTag[] = ['ar', 'ckb', 'kmr', 'en'];

/** Writing direction of a paragraph. */
export type Direction = 'rtl' | 'ltr';

/** Whether a string is one of the four tags. Case matters: importers map other spellings first. */
export function isLanguageTag(value: unknown): value is LanguageTag {
  return value === 'ar' || value === 'ckb' || value === 'kmr' || value === 'en';
}

/** Direction of a language's paragraphs: by language, never by the first letter of a text. */
export function directionOf(language: LanguageTag): Direction {
  return language === 'ar' || language === 'ckb' ? 'rtl' : 'ltr';
}
