import { expect, test } from 'vitest';
import { looksTypedForOldFont } from '../../../src/core/text/index.ts';

/** Sorani as Ali-K stores it: AE in the place of TEH MARBUTA, PEH of THEH, TCHEH of DAD, GAF of TAH. */
const forAliK = (text: string) =>
  text.replaceAll('ە', 'ة').replaceAll('پ', 'ث').replaceAll('چ', 'ض').replaceAll('گ', 'ط');

const SORANI = 'پارێزگار ڕایگەیاند کە قوتابخانەکان لە هەفتەی داهاتوو دەکرێنەوە';

test('text typed for an old font is known', () => {
  expect(looksTypedForOldFont(forAliK(SORANI))).toBe(true);
});

test.each([
  ['sound Sorani', SORANI],
  [
    'Arabic, with its letter at the ends of words',
    'زارت اللجنة الفنية المدرسة الجديدة في القرية البعيدة',
  ],
  ['Arabic with a blank lost', 'زارت اللجنةالفنية المدرسة الجديدة في القرية'],
  [
    'Sorani on an Arabic keyboard',
    'پاريزگار رايگهياند كه قوتابخانهكان له ههفتهي داهاتوو دهكرينهوه',
  ],
  ['nothing', ''],
])('%s is not', (_, text) => {
  expect(looksTypedForOldFont(text)).toBe(false);
});

test('100,000 characters are no trap', () => {
  expect(looksTypedForOldFont('ةة'.repeat(50_000))).toBe(true);
});
