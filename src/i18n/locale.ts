/**
 * The language of the interface with the digits it is to be written in, as one BCP 47 tag: `ckb` writes numbers as
 * Sorani newsrooms do, `ckb-u-nu-latn` with Latin digits. Words go by the language alone.
 */
import type { LanguageTag } from '../core/language-tag.ts';

/** Digits by their name in Unicode's locale data: 0 to 9, U+0660 to U+0669, U+06F0 to U+06F9. */
export type NumberingSystem = 'latn' | 'arab' | 'arabext';

/** An interface language, with digits of one's own choice or those that go with it. */
export type Locale = LanguageTag | `${LanguageTag}-u-nu-${NumberingSystem}`;

/** The digits that go with a language: Arabic-Indic for both in Arabic script, as their newsrooms set them. */
const USUAL: Readonly<Record<LanguageTag, NumberingSystem>> = {
  ar: 'arab',
  ckb: 'arab',
  kmr: 'latn',
  en: 'latn',
};

const MARK = '-u-nu-';

/** The locale of a language and a choice of digits. @default digits 'auto', those that go with the language */
export function localeOf(language: LanguageTag, digits: NumberingSystem | 'auto' = 'auto'): Locale {
  return digits === 'auto' ? language : `${language}${MARK}${digits}`;
}

/** The language of a locale. */
export function languageOf(locale: Locale): LanguageTag {
  return locale.split(MARK)[0] as LanguageTag;
}

/** The digits of a locale. */
export function numberingOf(locale: Locale): NumberingSystem {
  const chosen = locale.split(MARK)[1];
  return chosen === undefined ? USUAL[languageOf(locale)] : (chosen as NumberingSystem);
}
