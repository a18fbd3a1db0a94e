/** Small closed classes of words and endings that the rules need by name; lists, so that no rule holds words. */

import type { LanguageTag } from '../../../language-tag.ts';
import { fold, loose } from '../../../languages/index.ts';
import { parseWordList } from '../../../text/index.ts';
import arDemonstratives from './ar-demonstratives.txt';
import arInsideTitles from './ar-inside-titles.txt';
import arNameOpeners from './ar-name-openers.txt';
import arParticipleEndings from './ar-participle-endings.txt';
import arParticles from './ar-particles.txt';
import arPrepositions from './ar-prepositions.txt';
import arTitleAdjectives from './ar-title-adjectives.txt';
import arTitleLinks from './ar-title-links.txt';
import arVerbEndings from './ar-verb-endings.txt';
import ckbClauseOpeners from './ckb-clause-openers.txt';
import ckbLightVerbs from './ckb-light-verbs.txt';
import ckbPrepositions from './ckb-prepositions.txt';
import enWritten from './en-written.txt';
import kmrLabelLinks from './kmr-label-links.txt';
import kmrLightVerbs from './kmr-light-verbs.txt';
import strangers from './strangers.txt';
import titlesOfMen from './titles-of-men.txt';
import titlesOfWomen from './titles-of-women.txt';

/** Words that can be asked for; folded when the first question comes, so that start-up pays nothing. */
export interface WordClass {
  has(form: string): boolean;
}

function wordClass(read: () => Iterable<string>): WordClass {
  let words: ReadonlySet<string> | null = null;
  return {
    has(form) {
      words ??= new Set(read());
      return words.has(form);
    },
  };
}

function folded(list: string, language: LanguageTag): WordClass {
  return wordClass(() => parseWordList(list).map((word) => fold(word, language)));
}

/** Forms of one verb stand in one line: each form with all of them, folded by `key`. */
export function paradigms(
  list: string,
  key: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const lines = parseWordList(list).map((line) => line.split(' ').map(key));
  return new Map(lines.flatMap((forms) => forms.map((form) => [form, forms] as const)));
}

function loosely(list: string): WordClass {
  return wordClass(() => parseWordList(list).map((word) => loose(word, 'kmr')));
}

/** Titles are compared whatever the language of the text: each is folded as every language folds it. */
function foldedInAll(list: string): WordClass {
  return wordClass(() =>
    parseWordList(list).flatMap((word) => [
      fold(word, 'ar'),
      fold(word, 'ckb'),
      fold(word, 'en'),
      loose(word, 'kmr'),
    ]),
  );
}

/** Arabic: "this" and "that". */
export const ARABIC_DEMONSTRATIVES = folded(arDemonstratives, 'ar');
/** Arabic: prepositions that a title may hold. */
export const ARABIC_INSIDE_TITLES = folded(arInsideTitles, 'ar');
/** Arabic: words that open a name. */
export const ARABIC_NAME_OPENERS = folded(arNameOpeners, 'ar');
/** Arabic: particles before the verb of a clause. */
export const ARABIC_PARTICLES = folded(arParticles, 'ar');
/** Arabic: prepositions before nouns. */
export const ARABIC_PREPOSITIONS = folded(arPrepositions, 'ar');
/** Arabic: adjectives that belong to a title with article. */
export const ARABIC_TITLE_ADJECTIVES = folded(arTitleAdjectives, 'ar');
/** Arabic: words with the preposition b- that go on a title. */
export const ARABIC_TITLE_LINKS = folded(arTitleLinks, 'ar');
/** Arabic: endings of verbs, as they are once folded. */
export const ARABIC_VERB_ENDINGS = parseWordList(arVerbEndings);
/** Arabic: endings of participles, as they are once folded. */
export const ARABIC_PARTICIPLE_ENDINGS = parseWordList(arParticipleEndings);
/** English: things that are read out. */
export const ENGLISH_WRITTEN = folded(enWritten, 'en');
/** Sorani: words that open a clause. */
export const SORANI_CLAUSE_OPENERS = folded(ckbClauseOpeners, 'ckb');
/** Sorani: prepositions. */
export const SORANI_PREPOSITIONS = folded(ckbPrepositions, 'ckb');
/** Kurmanji: words between a noun and its name in marks. */
export const KURMANJI_LABEL_LINKS = loosely(kmrLabelLinks);
/** Titles of men and of women, in any language. */
export const TITLES_OF_MEN = foldedInAll(titlesOfMen);
/** Titles of women, in any language. */
export const TITLES_OF_WOMEN = foldedInAll(titlesOfWomen);
/** Kurmanji and Sorani: verbs that make a verb of saying out of a noun, one a line with its forms. */
export const LIGHT_VERBS = { kmr: kmrLightVerbs, ckb: ckbLightVerbs } as const;

/** Words for somebody whom the text does not name. */
export const STRANGERS = foldedInAll(strangers);
