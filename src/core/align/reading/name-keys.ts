/** The consonant keys under which a word may be found again in another language, if it is a name or a loan. */
import type { LanguageTag } from '../../language-tag.ts';
import { stemOf } from '../../languages/index.ts';
import { nameKey } from '../../text/index.ts';

/** Conjunctions and prepositions that Arabic writes together with the name: WAW BEH, WAW LAM, WAW, FEH, BEH, LAM, KAF. */
const ARABIC_PREFIXES = [
  '\u0648\u0628',
  '\u0648\u0644',
  '\u0648',
  '\u0641',
  '\u0628',
  '\u0644',
  '\u0643',
];

/** Letters that must be left of a word without its prefix or ending. */
const LEAST_LETTERS = 3;

/** One consonant says nothing. */
const LEAST_KEY = 2;

/** More readings of one spelling than this blur it. */
const MOST_READINGS = 8;

function formsOf(form: string, language: LanguageTag, latin: boolean): readonly string[] {
  if (language === 'ar' && !latin) {
    const bare = ARABIC_PREFIXES.filter(
      (prefix) => form.startsWith(prefix) && form.length - prefix.length >= LEAST_LETTERS,
    ).map((prefix) => form.slice(prefix.length));
    return [form, ...bare];
  }
  const bare = latin ? form.replace(/['\u2019].*$/u, '') || form : form;
  if (language !== 'ckb' && language !== 'kmr') return [bare];
  const stem = stemOf(bare, language);
  return stem === bare || stem.length < LEAST_LETTERS ? [bare] : [bare, stem];
}

/** Keys of a folded word, of its stem, and of what is left when Arabic prefixes are taken off. */
export function wordKeys(form: string, language: LanguageTag, latin: boolean): readonly string[] {
  const keys = new Set<string>();
  for (const one of formsOf(form, language, latin)) {
    for (const key of nameKey(one).slice(0, MOST_READINGS)) {
      const joined = key.replaceAll(' ', '');
      if (joined.length >= LEAST_KEY) keys.add(joined);
    }
  }
  return [...keys];
}
