/**
 * Northern Kurdish (Kurmanji, Hawar Latin alphabet).
 *
 * Sources. The alphabet, which has c, ç, ê, î, ş, û, x, q, w and no ğ, ı, ö, ü: Bedir Khan and Lescot, Grammaire kurde
 * (dialecte kurmandji) (1970). Case without a locale, every i one letter: Unicode SpecialCasing, whose Turkic rules would
 * make i and ı two. Carets and accents typed for the circumflex, and a joiner before an ending: the house's own reading of
 * development text; the endings themselves and the stem: lists/kmr.affixes.txt. Numbers: CLDR 48 (ku: decimal comma,
 * grouping full stop); newsrooms write 7.3 as well, so both are read. Evidence words, abbreviations and the verbs behind
 * quotations: the house's own reading of development text.
 */
import { foldRule, parseWordList } from '../text/index.ts';
import abbreviationsText from './lists/kmr.abbreviations.txt';
import affixesText from './lists/kmr.affixes.txt';
import numbersText from './lists/kmr.numbers.txt';
import reportingVerbsText from './lists/kmr.reporting-verbs.txt';
import sentenceOpenersText from './lists/kmr.sentence-openers.txt';
import evidenceText from './lists/kmr.words.txt';
import { readNumberWords } from './number-words.ts';
import type { LanguageProfile } from './profile.ts';
import { stemmerOf } from './stem.ts';

/** The Kurmanji profile. */
export const kmr: LanguageProfile = {
  tag: 'kmr',
  script: 'Latn',
  direction: 'ltr',
  intlTag: 'ku',
  fold: {
    letters: [
      foldRule('accents', '\u00e9\u00e8', '\u00ea'), // e acute, grave -> e circumflex
      foldRule('accents', '\u00ed\u00ec', '\u00ee'), // i acute, grave -> i circumflex
      foldRule('accents', '\u00fa\u00f9', '\u00fb'), // u acute, grave -> u circumflex
      foldRule('cedilla', '\u0219', '\u015f'), // s with comma below -> s with cedilla
    ],
    context: ['caret', 'suffix-joiner', 'marks'],
    endings: 'e a an en i ye ya yen yan yi de da re ra ek eke eki em emin'.split(' '),
  },
  punctuation: { comma: ',', semicolon: ';', question: '?' },
  numbers: {
    digits: '0123456789',
    decimal: ',',
    grouping: '.',
    groupsByDot: true,
  },
  stem: stemmerOf(affixesText, 3),
  numberWords: () => readNumberWords(numbersText),
  evidence: {
    letters: '\u00ea\u00ee\u00fb',
    foreign: '\u011f\u0131\u00f6\u00fc',
    words: parseWordList(evidenceText),
  },
  sentences: {
    abbreviations: abbreviationsText,
    openers: sentenceOpenersText,
    reportingVerbs: reportingVerbsText,
    wordsBeforeVerb: 4,
    dottedOrdinals: true,
    smallInitials: true,
  },
  typingHelp: {
    slips: ['caret', 'cedilla', 'composition'],
    deliberate: '\u00ea\u00ee\u00fb\u015f\u00e7', // e, i, u with circumflex, s and c with cedilla
  },
};
