/**
 * Arabic.
 *
 * Sources. Folding: the separate switches of CAMeL Tools (alef, alef maksura, teh marbuta), and UAX #15 for compatibility
 * forms; the letters of loan words and hamza are the house's own reading. Stem: lists/ar.affixes.txt. Numbers: CLDR 48
 * (ar: Western digits, full stop and comma, as most newsrooms write; both other digit systems are read). Grouping by full
 * stops, evidence words, abbreviations and the verbs behind quotations: the house's own reading of development text.
 */
import { foldRule, looseRule, parseWordList } from '../text/index.ts';
import abbreviationsText from './lists/ar.abbreviations.txt';
import affixesText from './lists/ar.affixes.txt';
import numbersText from './lists/ar.numbers.txt';
import reportingVerbsText from './lists/ar.reporting-verbs.txt';
import sentenceOpenersText from './lists/ar.sentence-openers.txt';
import evidenceText from './lists/ar.words.txt';
import { readNumberWords } from './number-words.ts';
import type { LanguageProfile } from './profile.ts';
import { stemmerOf } from './stem.ts';

/** The Arabic profile. */
export const ar: LanguageProfile = {
  tag: 'ar',
  script: 'Arab',
  direction: 'rtl',
  intlTag: 'ar',
  fold: {
    letters: [
      foldRule('alef', '\u0623\u0625\u0622\u0671\u0672\u0673', '\u0627'), // alefs with hamza, madda, wasla -> ALEF
      foldRule('alef-maksura', '\u0649', '\u064a'), // ALEF MAKSURA -> YEH
      foldRule('yeh', '\u06cc\u06d0', '\u064a'), // FARSI YEH, E -> YEH
      foldRule('kaf', '\u06a9\u06aa', '\u0643'), // KEHEH, SWASH KAF -> KAF
      foldRule('teh-marbuta', '\u0629', '\u0647'), // TEH MARBUTA -> HEH
      foldRule('heh', '\u06d5\u06be\u06c1', '\u0647'), // AE, HEH DOACHASHMEE, HEH GOAL -> HEH
      foldRule('loan-letters', '\u067e', '\u0628'), // PEH -> BEH
      foldRule('loan-letters', '\u0686', '\u062c'), // TCHEH -> JEEM
      foldRule('loan-letters', '\u06a4', '\u0641'), // VEH -> FEH
      foldRule('loan-letters', '\u06af', '\u0643'), // GAF -> KAF
      looseRule('hamza', '\u0624', '\u0648'), // WAW WITH HAMZA -> WAW
      looseRule('hamza', '\u0626', '\u064a'), // YEH WITH HAMZA -> YEH
      looseRule('hamza', '\u0621', ''), // HAMZA
    ],
    context: [],
  },
  punctuation: { comma: '\u060c', semicolon: '\u061b', question: '\u061f' },
  numbers: {
    digits: '0123456789',
    decimal: '.',
    grouping: ',',
    groupsByDot: true,
  },
  stem: stemmerOf(affixesText, 1),
  numberWords: () => readNumberWords(numbersText),
  evidence: {
    letters: '\u0629\u0623\u0625\u0649\u062b\u0630\u0635\u0636\u0637\u0638',
    foreign: '\u06d5\u06ce\u06c6\u0695\u06b5\u06a4\u067e\u0686\u0698\u06af\u06cc\u06a9',
    words: parseWordList(evidenceText),
  },
  sentences: {
    abbreviations: abbreviationsText,
    openers: sentenceOpenersText,
    reportingVerbs: reportingVerbsText,
    wordsBeforeVerb: 0,
    joinedConjunction: true,
  },
};
