/** Text stored last letter first is an error on the side it stands on. */
import { expect, test } from 'vitest';
import { checkPair } from '../../../../src/core/qa/index.ts';

const ARABIC =
  'أعلنت البلدية أن الطريق الجديدة ستفتح أمام السيارات في نهاية السنة الحالية بعد زيارة اللجنة الفنية';
const SORANI =
  'شارەوانی ڕایگەیاند کە ڕێگا تازەکە لە کۆتایی ئەم ساڵەدا بۆ هاتوچۆ دەکرێتەوە و کارەکە تەواو بووە';
const reversed = (text: string) => [...text].reverse().join('');

const sidesFor = (source: string, target: string) =>
  checkPair({
    source: { language: 'ar', text: source },
    target: { language: 'ckb', text: target },
  })
    .filter((finding) => finding.code === 'visual-order')
    .map((finding) => finding.side);

test('a reversed translation is found, and so is a reversed source', () => {
  expect(sidesFor(ARABIC, reversed(SORANI))).toEqual(['target']);
  expect(sidesFor(reversed(ARABIC), SORANI)).toEqual(['source']);
});

test('sound text has no such finding', () => {
  expect(sidesFor(ARABIC, SORANI)).toEqual([]);
});
