/** Reading the abbreviation lists, and the form in which abbreviations are compared. */
import { parseWordList } from '../../text/index.ts';

/** How an abbreviation behaves at a sentence end; see the head of lists/abbreviations.en.txt. */
export type AbbreviationClass = 'title' | 'number' | 'closing' | 'suffix' | 'final';

const classes: readonly string[] = ['title', 'number', 'closing', 'suffix', 'final'];

function isClass(word: string): word is AbbreviationClass {
  return classes.includes(word);
}

/** Letters that are typed for one another. */
const SAME_LETTER: ReadonlyMap<string, string> = new Map([
  ['\u0643', '\u06A9'], // ARABIC LETTER KAF -> KEHEH
  ['\u064A', '\u06CC'], // YEH -> FARSI YEH
  ['\u0649', '\u06CC'], // ALEF MAKSURA -> FARSI YEH
  ['\u0623', '\u0627'], // ALEF WITH HAMZA ABOVE -> ALEF
  ['\u0625', '\u0627'], // ALEF WITH HAMZA BELOW -> ALEF
  ['\u0671', '\u0627'], // ALEF WASLA -> ALEF
]);

// The letters above; and, to be left out, U+0640 TATWEEL, U+064B-U+0652 harakat, U+200C ZERO WIDTH NON-JOINER.
const changed = /[\u0643\u064A\u0649\u0623\u0625\u0671\u0640\u064B-\u0652\u200C]/g;

// Anything the form below could change: the Arabic block, and the joiner.
const ARABIC_OR_JOINER = /[\u0600-\u06FF\u200C]/;

/**
 * The form in which a word is looked up in the lists of this folder: without tatweel, vowel signs and joiners, with one
 * kaf, yeh and alef. Latin letters keep their case: "No." abbreviates, "no." does not.
 */
export function abbreviationKey(word: string): string {
  if (!ARABIC_OR_JOINER.test(word)) return word;
  return word.replace(changed, (char) => SAME_LETTER.get(char) ?? '');
}

/**
 * Reads a list of `word [class]` lines; the class `title` is left out. A word of small letters is also known with a
 * capital, and every Latin word in capitals throughout.
 */
export function parseAbbreviations(text: string): ReadonlyMap<string, AbbreviationClass> {
  const found = new Map<string, AbbreviationClass>();
  for (const line of parseWordList(text)) {
    const [word = '', kind = 'title'] = line.split(/\s+/);
    if (!isClass(kind)) throw new Error(`unknown class of abbreviation: ${line}`);
    const key = abbreviationKey(word);
    for (const form of formsOf(key)) if (!found.has(form)) found.set(form, kind);
  }
  return found;
}

/** A single letter has one form: as a capital it is an initial. */
function formsOf(key: string): readonly string[] {
  if (key.length === 1) return [key];
  return [key, key.charAt(0).toUpperCase() + key.slice(1), key.toUpperCase()];
}
