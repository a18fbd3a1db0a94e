/** Which words say something by themselves: not the short ones that every text is full of, and no numbers. */
import type { LanguageTag } from '../../language-tag.ts';
import { profileOf, type Word } from '../../languages/index.ts';

/** Letters of the shortest word that can say something. */
const LETTERS_MIN = 3;

const small = new Map<LanguageTag, ReadonlySet<string>>();

/** Whether a word of a language says something by itself. */
export function isContent(word: Word, language: LanguageTag): boolean {
  let frequent = small.get(language);
  if (!frequent) {
    frequent = new Set(profileOf(language).evidence.words);
    small.set(language, frequent);
  }
  return word.kind === 'word' && word.form.length >= LETTERS_MIN && !frequent.has(word.form);
}
