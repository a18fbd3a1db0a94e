/** Text that is stored otherwise than it is shown, and the two small marks of a script: digits and the Arabic "and". */
import { expect, test } from 'vitest';
import { codesOf, targetFindings } from '../pairs.ts';

const FOR_OLD_FONT = 'شارةوانى رايطةياند كة ريطا تازةكة لة كؤتايى ئةم سالَةدا دةكريَتةوة';

test('text typed for an old Kurdish font is an error on its side', () => {
  expect(codesOf(['ckb', FOR_OLD_FONT], ['ar', 'أعلنت البلدية أن الطريق ستفتح'])).toContain(
    'old-font',
  );
  expect(codesOf(['ar', 'أعلنت البلدية أن الطريق ستفتح'], ['ckb', FOR_OLD_FONT])).toContain(
    'old-font',
  );
});

test('Arabic digits alone in Latin script are pointed at; codes and both kinds are another matter', () => {
  expect(targetFindings('digits-arabic', 'kmr', 'Di sala ٢٠٢٥ de ٣ kes hatin.')).toMatchObject([
    { span: { start: 8, end: 12 }, values: { number: '٢٠٢٥' } },
  ]);
  expect(targetFindings('digits-arabic', 'kmr', 'Di 2025 de ٣ kes hatin.')).toEqual([]);
  expect(targetFindings('digits-mixed', 'kmr', 'Di 2025 de ٣ kes hatin.')).toHaveLength(1);
  expect(targetFindings('digits-arabic', 'kmr', 'Di ٢٠٢٥an de F16 hat.')).toHaveLength(1);
  expect(targetFindings('digits-arabic', 'ckb', 'لە ٢٠٢٥ هات.')).toEqual([]);
});

test('the Arabic conjunction standing alone before a word', () => {
  expect(targetFindings('waw-apart', 'ar', 'جاء الوفد و غادر.')).toMatchObject([
    { span: { start: 10, end: 11 }, severity: 'info' },
  ]);
  expect(targetFindings('waw-apart', 'ar', 'جاء الوفد وغادر و 30 آخرون، و«الرأي».')).toEqual([]);
  expect(targetFindings('waw-apart', 'ckb', 'هات و ڕۆیشت.')).toEqual([]);
});
