/** All checks of one pair. */
import { type CheckedPair, checkedText, type TextPair } from './checked-text.ts';
import { checkBrackets } from './checks/brackets.ts';
import { checkControls, checkDamage } from './checks/controls.ts';
import { checkArabicDigits, checkDigits } from './checks/digits.ts';
import { checkFinalMark } from './checks/final-mark.ts';
import { checkTurkishLetters, checkVowelMarks } from './checks/kurmanji-letters.ts';
import { checkLanguage } from './checks/language.ts';
import { checkLength } from './checks/length.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPunctuation } from './checks/punctuation.ts';
import { checkQuotedWords, withoutRougher } from './checks/quotations.ts';
import { checkQuotationCount, checkQuoteBalance } from './checks/quotes.ts';
import { checkSoraniLetters } from './checks/sorani-letters.ts';
import { checkConjunction, checkSpacing } from './checks/spacing.ts';
import { checkSame, checkUntranslatedRun } from './checks/untranslated.ts';
import { type Finding, finding } from './finding.ts';
import { checkHouseMarks, type HouseMarks } from './house-marks.ts';

/** A check: a pure function of the pair. The target is never empty. */
export type PairCheck = (pair: CheckedPair) => readonly Finding[];

/** What a house has decided that checks ask about. */
export interface CheckRules {
  readonly marks?: HouseMarks;
}

/** Every check of a pair, in the order in which findings are listed. */
const PAIR_CHECKS: readonly PairCheck[] = [
  checkSame,
  checkUntranslatedRun,
  checkLanguage,
  checkLength,
  checkNumbers,
  checkFinalMark,
  checkQuotedWords,
  checkQuotationCount,
  checkQuoteBalance,
  checkBrackets,
  checkPunctuation,
  checkSoraniLetters,
  checkTurkishLetters,
  checkVowelMarks,
  checkDigits,
  checkArabicDigits,
  checkSpacing,
  checkConjunction,
  checkControls,
  checkDamage,
];

/**
 * What a person should look at in a translation. The checks prefer silence to a false alarm; they speak about the target,
 * and about the source only to say what of it is missing. An empty target is one finding and nothing else.
 */
export function checkPair(
  { source, target }: TextPair,
  rules: CheckRules = {},
): readonly Finding[] {
  if (target.text.trim() === '') {
    return source.text.trim() === '' ? [] : [finding('target-empty', 'target')];
  }
  const pair = { source: checkedText(source), target: checkedText(target) };
  const found = withoutRougher(PAIR_CHECKS.flatMap((check) => check(pair)));
  return rules.marks === undefined ? found : [...found, ...checkHouseMarks(pair, rules.marks)];
}
