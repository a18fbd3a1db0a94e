/**
 * What the percent figure of a match means.
 *
 * 102  the same text, and the segments before and after are the same too
 * 101  the same text, and the segment before or the one after is the same
 * 100  the same text (composition and outer blanks apart)
 *  99  every word is there; numbers, addresses, handles or hashtags differ and were exchanged in the translation
 *  98  every word is there; punctuation, quotation marks, case or blanks differ
 *  97  every word is there; spelling differs (letters that careful and careless typing exchange, digits of another script)
 *  95  every word is there; numbers differ and not all could be exchanged in the translation
 *  96 and less   1 - D / N of the words agree, N being the words of the longer text and D the cheapest way from one text
 *      to the other by putting in, leaving out and exchanging words. A word put in, left out or exchanged costs 1; exchanged
 *      for one of the same stem 0.3; for one nearly spelled so (at most half of the letters differ) 0.5, in texts of more
 *      than three words. Numbers and the like stand for each other at no cost. Figures above 96 are pressed below 97, so
 *      that a word that differs is never called less than a word.
 *
 * A text with fewer than four tenths of the longer one's words (by stem, in any order) is no match at all. The score of
 * two texts is the same in both directions. Penalties are named and subtracted for the order only.
 */

import type { LanguageTag } from '../language-tag.ts';
import { spellingDifferences } from '../languages/index.ts';
import type { SpellingSwitch } from '../text/index.ts';
import {
  COST_WORD,
  PERCENT_NUMBERS,
  PERCENT_NUMBERS_LEFT,
  PERCENT_PUNCTUATION,
  PERCENT_SPELLING,
  PERCENT_WORDS_MAX,
  SHARED_MIN,
  SHORT_TOKENS_MAX,
} from './weights.ts';

/** Switches of folding that change no word: what they fold is punctuation, blanks or case. */
const MARKS_ONLY: ReadonlySet<SpellingSwitch> = new Set<SpellingSwitch>([
  'invisible',
  'space',
  'quotes',
  'dashes',
  'ellipsis',
  'punctuation',
  'case',
]);

/** How much of a figure above 96 % is kept above it: 100 % would come to 96.96 %. */
const PRESSED = 0.24;

/** Score of two texts by cost `cost` (tenths of a word) and the length of the longer one; for costs above 0. */
export function wordScore(cost: number, longer: number): number {
  const raw = 1 - cost / (COST_WORD * longer);
  const most = PERCENT_WORDS_MAX / 100;
  return raw <= most ? raw : most + (raw - most) * PRESSED;
}

/** Largest cost that can still have a score of at least `least`; the inverse of {@link wordScore}. */
export function costWithin(least: number, longer: number): number {
  const most = PERCENT_WORDS_MAX / 100;
  const raw = least <= most ? least : most + (least - most) / PRESSED;
  return Math.max(0, Math.floor(COST_WORD * longer * (1 - raw) + 1e-6));
}

/** Whether near spelling counts between texts of which the longer has `longer` words. */
export function nearCounts(longer: number): boolean {
  return longer > SHORT_TOKENS_MAX;
}

/** Least number of words, by stem and in any order, that two texts must share. */
export function sharedNeeded(longer: number): number {
  return Math.ceil(SHARED_MIN * longer - 1e-9);
}

/** The whole percents of a score. */
export function percentOf(score: number): number {
  return Math.floor(score * 100 + 1e-6);
}

/** How two texts of which every word agrees still differ. */
export interface Likeness {
  readonly score: number;
  readonly kind: 'exact' | 'spelling' | 'fuzzy';
  readonly spelling: readonly string[];
  readonly punctuationOnly: boolean;
}

/** Whether two texts are the same, composition and outer blanks apart. */
export function isSameText(a: string, b: string): boolean {
  return a === b || a.normalize('NFC').trim() === b.normalize('NFC').trim();
}

/** What differs between two texts whose words all agree. */
export interface Differences {
  /** Words and equal numbers that are typed differently, as typed. */
  readonly pairs: readonly (readonly [string, string])[];
  /** Whether what stands between the words differs. */
  readonly marks: boolean;
  /** How many numbers and the like differ. */
  readonly numbers: number;
  /** How many of those could not be exchanged in the translation. */
  readonly numbersLeft: number;
}

/** Score of two texts whose words all agree (cost 0): the least that one of their differences allows. */
export function likeness(
  a: string,
  b: string,
  language: LanguageTag,
  { pairs, marks, numbers, numbersLeft }: Differences,
): Likeness {
  if (isSameText(a, b)) return { score: 1, kind: 'exact', spelling: [], punctuationOnly: false };
  const switches = new Set<SpellingSwitch>();
  for (const [x, y] of pairs)
    for (const name of spellingDifferences(x, y, language)) switches.add(name);
  const spelling = [...switches].filter((name) => !MARKS_ONLY.has(name));
  const otherMarks = marks || switches.size > spelling.length;
  const percent = Math.min(
    numbers > 0 ? PERCENT_NUMBERS : PERCENT_PUNCTUATION,
    otherMarks ? PERCENT_PUNCTUATION : 100,
    spelling.length > 0 ? PERCENT_SPELLING : 100,
    numbersLeft > 0 ? PERCENT_NUMBERS_LEFT : 100,
  );
  return {
    score: percent / 100,
    kind: numbers > 0 ? 'fuzzy' : 'spelling',
    spelling,
    punctuationOnly: spelling.length === 0 && numbers === 0,
  };
}
