/**
 * English.
 *
 * Sources. Folding: case and the marks of loan words only. Stem: lists/en.affixes.txt. Numbers: CLDR 48 (en). Evidence
 * words, abbreviations and the verbs behind quotations: the house's own reading of development text.
 */
import { parseWordList } from '../text/index.ts';
import abbreviationsText from './lists/en.abbreviations.txt';
import affixesText from './lists/en.affixes.txt';
import numbersText from './lists/en.numbers.txt';
import reportingVerbsText from './lists/en.reporting-verbs.txt';
import sentenceOpenersText from './lists/en.sentence-openers.txt';
import evidenceText from './lists/en.words.txt';
import { readNumberWords } from './number-words.ts';
import type { LanguageProfile } from './profile.ts';
import { stemmerOf } from './stem.ts';

/** The English profile. */
export const en: LanguageProfile = {
  tag: 'en',
  script: 'Latn',
  direction: 'ltr',
  intlTag: 'en',
  fold: { letters: [], context: ['marks'] },
  punctuation: { comma: ',', semicolon: ';', question: '?' },
  numbers: {
    digits: '0123456789',
    decimal: '.',
    grouping: ',',
    groupsByDot: false,
  },
  stem: stemmerOf(affixesText, 3),
  numberWords: () => readNumberWords(numbersText),
  evidence: {
    letters: '',
    foreign: '\u00ea\u00ee\u00fb\u015f\u00e7\u011f\u0131\u00f6\u00fc',
    words: parseWordList(evidenceText),
  },
  sentences: {
    abbreviations: abbreviationsText,
    openers: sentenceOpenersText,
    reportingVerbs: reportingVerbsText,
    wordsBeforeVerb: 4,
    namesBeforeVerb: true,
  },
};
