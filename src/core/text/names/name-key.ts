/**
 * One key for one name in four spellings: the consonants, by class, that survive transliteration between Arabic,
 * Sorani, Kurmanji and English. A key is evidence for a link, never for a correction on its own, and it does not link
 * exonyms (Aleppo): those belong in a glossary.
 */
import type { NameWord } from './consonants.ts';
import { nameWords } from './consonants.ts';

/** At most this many alternative keys for a word and for a name; more ambiguity than that says nothing. */
const MOST_KEYS = 256;
/** Longer texts are no names; what is beyond is not looked at. */
const LONGEST_NAME = 120;
/** Names of one word with no more classes than this also carry whether they begin and end with a vowel. */
const SHORT = 2;
/** Least number of classes for a likeness below equality to count (research: name key). */
const LEAST_CLASSES = 4;
/** Likeness of whole keys from which two names count as the same. */
const SAME = 0.8;
/** The same when the names have different numbers of words. */
const SAME_OTHER_WORDS = 0.9;
/** Likeness that each word must have with its counterpart, so that a shared surname does not link siblings. */
const SAME_WORD = 0.75;
/** Alternatives compared with each other when no key is equal. */
const MOST_COMPARED = 16;

/** Doubled classes are one. */
function collapse(key: string): string {
  let out = '';
  for (const char of key) if (!out.endsWith(char)) out += char;
  return out;
}

/** The alternative keys of a word. */
function wordKeys(word: NameWord): readonly string[] {
  let keys = [''];
  for (const choices of word.consonants) {
    if (choices.length === 1) {
      const only = choices[0] ?? '';
      if (only !== '') keys = keys.map((key) => key + only);
      continue;
    }
    keys = keys.flatMap((key) => choices.map((choice) => key + choice)).slice(0, MOST_KEYS);
  }
  return [...new Set(keys.map(collapse))].filter((key) => key !== '');
}

/** The keys of each word that has consonants. */
function keysByWord(name: string): readonly (readonly string[])[] {
  const words = nameWords(name.slice(0, LONGEST_NAME));
  const keys = words.map(wordKeys);
  const [only] = words;
  if (words.length !== 1 || only === undefined) return keys.filter((list) => list.length > 0);
  const mark = (key: string): string =>
    key.length > SHORT ? key : `${only.vowelFirst ? 'a' : ''}${key}${only.vowelLast ? 'a' : ''}`;
  return keys.map((list) => list.map(mark)).filter((list) => list.length > 0);
}

/** Every combination of the words' alternatives, up to the limit. */
function combinations(byWord: readonly (readonly string[])[], between: string): readonly string[] {
  let keys: string[] = [];
  for (const list of byWord) {
    keys =
      keys.length === 0
        ? [...list]
        : keys.flatMap((key) => list.map((next) => key + between + next));
    keys = keys.slice(0, MOST_KEYS);
  }
  return keys;
}

/**
 * The alternative keys of a name, words joined by a space; empty for a name without consonants. Two names may be one
 * when their keys meet. Keys of one or two classes are weak evidence and show it: small `a` marks a vowel at their
 * beginning or end.
 */
export function nameKey(name: string): readonly string[] {
  return combinations(keysByWord(name), ' ');
}

/** Likeness of two keys, 0..1: twice the longest common subsequence over both lengths. */
function likeness(a: string, b: string): number {
  const row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j += 1) {
      const above = row[j + 1] ?? 0;
      row[j + 1] = a[i] === b[j] ? diagonal + 1 : Math.max(above, row[j] ?? 0);
      diagonal = above;
    }
  }
  return (2 * (row[b.length] ?? 0)) / Math.max(1, a.length + b.length);
}

/** The best likeness among the first alternatives of two lists. */
function bestLikeness(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const left of a.slice(0, MOST_COMPARED))
    for (const right of b.slice(0, MOST_COMPARED)) best = Math.max(best, likeness(left, right));
  return best;
}

/** Whether every word is like its counterpart; false when the numbers of words differ. */
function wordsAgree(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return (
    a.length === b.length && a.every((list, at) => bestLikeness(list, b[at] ?? []) >= SAME_WORD)
  );
}

/**
 * Whether two spellings may be one name, and how alike their keys are (1 = equal). The order of the arguments does not
 * matter. Likeness below equality counts only for keys of four classes and more.
 */
export function sameName(a: string, b: string): { readonly same: boolean; readonly score: number } {
  const [left, right] = [keysByWord(a), keysByWord(b)];
  const keys = combinations(left, '');
  const others = combinations(right, '');
  const known = new Set(others);
  if (keys.some((key) => known.has(key))) return { same: true, score: 1 };
  const long = (key: string): boolean => key.length >= LEAST_CLASSES;
  const score = bestLikeness(keys.filter(long), others.filter(long));
  const least = wordsAgree(left, right) ? SAME : SAME_OTHER_WORDS;
  return { same: score >= least && (left.length !== right.length || least === SAME), score };
}
