/** Evidence that two texts of different languages tell the same: numbers, names and cognates by sound, length. */
import type { LanguageTag } from '../../language-tag.ts';
import { nameKey } from '../../text/index.ts';
import type { Comparable } from './comparable.ts';

/** Words of a text by the consonants that survive transliteration. */
export interface Sounds {
  readonly keys: readonly (readonly string[])[];
  readonly numbers: readonly string[];
  readonly letters: number;
}

const keysOfWord = new Map<string, readonly string[]>();
const WORDS_KEPT = 200_000;
/** Shorter keys meet by chance. */
const LEAST_CLASSES = 3;
/** Alternatives of one word beyond these are guesses. */
const MOST_KEYS = 8;

function soundOf(word: string): readonly string[] {
  let keys = keysOfWord.get(word);
  if (keys === undefined) {
    if (keysOfWord.size > WORDS_KEPT) keysOfWord.clear();
    keys = nameKey(word)
      .filter((key) => key.length >= LEAST_CLASSES)
      .slice(0, MOST_KEYS);
    keysOfWord.set(word, keys);
  }
  return keys;
}

/** The sounds of a text. Small words are left out. */
export function soundsOf(text: Comparable): Sounds {
  const keys: (readonly string[])[] = [];
  let letters = 0;
  for (const [i, stem] of text.stems.entries()) {
    letters += text.words[i]?.length ?? 0;
    if ((text.weights[i] ?? 0) < 1 || /^\d/.test(stem)) continue;
    const found = soundOf(stem);
    if (found.length > 0) keys.push(found);
  }
  return { keys, numbers: text.numbers.filter((value) => /\d/.test(value)), letters };
}

/** Letters of a text in one language for one letter of its English translation (measured on news; research: alignment). */
export const LETTERS_PER_ENGLISH: Readonly<Record<LanguageTag, number>> = {
  ar: 0.82,
  ckb: 0.93,
  kmr: 0.98,
  en: 1,
};

/** Likeness 0..1 of a quotation and a stored telling in another language. A part is compared by its own share. */
export function soundLikeness(
  a: Sounds,
  aLanguage: LanguageTag,
  b: Sounds,
  bLanguage: LanguageTag,
): number {
  const rest = new Set(b.keys.map((_, i) => i));
  let names = 0;
  for (const keys of a.keys) {
    for (const i of rest) {
      if (!(b.keys[i] ?? []).some((key) => keys.includes(key))) continue;
      rest.delete(i);
      names++;
      break;
    }
  }
  const numbersLeft = [...b.numbers];
  let numbers = 0;
  for (const value of a.numbers) {
    const at = numbersLeft.indexOf(value);
    if (at < 0) continue;
    numbersLeft.splice(at, 1);
    numbers++;
  }
  const shared = names + 1.5 * numbers;
  const possible =
    Math.min(a.keys.length, b.keys.length) * 0.6 +
    1.5 * Math.max(a.numbers.length, b.numbers.length);
  if (shared === 0 || possible === 0) return 0;
  const length =
    a.letters /
    LETTERS_PER_ENGLISH[aLanguage] /
    Math.max(1, b.letters / LETTERS_PER_ENGLISH[bLanguage]);
  const fits = Math.min(length, 1 / Math.max(length, 0.01));
  return Math.min(1, shared / possible) * (0.6 + 0.4 * Math.min(1, fits * 1.4));
}
