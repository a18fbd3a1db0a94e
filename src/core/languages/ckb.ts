/**
 * Central Kurdish (Sorani, Arabic script).
 *
 * Sources. Folding: Lucene's Sorani normaliser and AsoSoft's library, which agree, except that the consonant heh at the end
 * of a word is told from the vowel. Stem: lists/ckb.affixes.txt. Numbers: CLDR 48 (ckb: Arabic-Indic digits, their
 * thousands separator); the decimal sign there is U+066B, but development text has a full stop ten times as often, so that
 * is written, and both are read. The letters of the alphabet: Thackston, Sorani Kurdish: A Reference Grammar with Selected
 * Readings (2006). Evidence words, abbreviations and the verbs behind quotations: the house's own reading of development
 * text.
 */
import { foldRule, looseRule, parseWordList } from '../text/index.ts';
import abbreviationsText from './lists/ckb.abbreviations.txt';
import affixesText from './lists/ckb.affixes.txt';
import numbersText from './lists/ckb.numbers.txt';
import reportingVerbsText from './lists/ckb.reporting-verbs.txt';
import sentenceOpenersText from './lists/ckb.sentence-openers.txt';
import evidenceText from './lists/ckb.words.txt';
import { readNumberWords } from './number-words.ts';
import type { LanguageProfile } from './profile.ts';
import { stemmerOf } from './stem.ts';

/** The Sorani profile. */
export const ckb: LanguageProfile = {
  tag: 'ckb',
  script: 'Arab',
  direction: 'rtl',
  intlTag: 'ckb',
  fold: {
    letters: [
      foldRule('teh-marbuta', '\u0629', '\u06d5'), // TEH MARBUTA -> AE
      foldRule('heh', '\u06c1', '\u0647'), // HEH GOAL -> HEH
      foldRule('kaf', '\u0643\u06aa', '\u06a9'), // KAF, SWASH KAF -> KEHEH
      foldRule('yeh', '\u064a\u0649\u06d2', '\u06cc'), // YEH, ALEF MAKSURA, YEH BARREE -> FARSI YEH
      foldRule('alef', '\u0623\u0625\u0671', '\u0627'), // ALEF with HAMZA ABOVE, BELOW, WASLA -> ALEF
      foldRule('alef', '\u0622', '\u0626\u0627'), // ALEF WITH MADDA -> YEH WITH HAMZA, ALEF
      foldRule('waw-hamza', '\u0624', '\u06c6'), // WAW WITH HAMZA -> OE
      foldRule('reh-variant', '\u0692', '\u0695'), // REH WITH SMALL V -> REH WITH SMALL V BELOW
      looseRule('yeh-v', '\u06ce', '\u06cc'), // FARSI YEH WITH SMALL V -> FARSI YEH
      looseRule('oe', '\u06c6', '\u0648'), // OE -> WAW
      looseRule('reh-v', '\u0695', '\u0631'), // REH WITH SMALL V BELOW -> REH
      looseRule('lam-v', '\u06b5', '\u0644'), // LAM WITH SMALL V -> LAM
      looseRule('ae', '\u06d5', '\u0647'), // AE -> HEH
    ],
    context: ['heh-zwnj', 'final-heh', 'initial-reh', 'initial-waw', 'double-waw'],
  },
  punctuation: { comma: '\u060c', semicolon: '\u061b', question: '\u061f' },
  numbers: {
    digits: '\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669', // ARABIC-INDIC DIGITS
    decimal: '.',
    grouping: '\u066c', // ARABIC THOUSANDS SEPARATOR
    groupsByDot: true,
  },
  stem: stemmerOf(affixesText, 3),
  numberWords: () => readNumberWords(numbersText),
  evidence: {
    letters: '\u06d5\u06ce\u06c6\u0695\u06b5\u06a4',
    foreign: '\u0629\u0649\u062b\u0630\u0636\u0638',
    words: parseWordList(evidenceText),
  },
  sentences: {
    abbreviations: abbreviationsText,
    openers: sentenceOpenersText,
    reportingVerbs: reportingVerbsText,
    wordsBeforeVerb: 4,
  },
  typingHelp: {
    slips: [
      'yeh',
      'kaf',
      'heh-zwnj',
      'final-heh',
      'teh-marbuta',
      'initial-reh',
      'waw-hamza',
      'reh-variant',
    ],
    // AE, FARSI YEH WITH SMALL V, OE, REH WITH SMALL V BELOW, LAM WITH SMALL V, VEH, ZERO WIDTH NON-JOINER
    deliberate: '\u06d5\u06ce\u06c6\u0695\u06b5\u06a4\u200c',
  },
};
