import { expect, test } from 'vitest';
import { numbersIn } from '../../../../src/core/languages/index.ts';

test.each([
  ['١ی خاکەلێوەی ٢٧٢٠', '2720-01-01', ['2020-03-20', '2020-03-21']],
  // The last day of the sixth month of 31 days, and the first of 30.
  ['٣١ی خەرمانانی ٢٧٢٤', '2724-06-31', ['2024-09-21', '2024-09-22']],
  ['١ی ڕەزبەری ٢٧٢٤', '2724-07-01', ['2024-09-22', '2024-09-23']],
  // Into the next Gregorian year.
  ['١١ی ڕێبەندانی ٢٧٢٤', '2724-11-11', ['2025-01-30', '2025-01-31']],
])('%s is one day and may be two Gregorian ones', (text, canonical, gregorian) => {
  expect(numbersIn(text, 'ckb')).toMatchObject([{ kind: 'date', canonical, gregorian }]);
});

test('without its year, or in a Gregorian year, nothing is worked out', () => {
  expect(numbersIn('١ی خاکەلێوە', 'ckb')[0]).not.toHaveProperty('gregorian');
  expect(numbersIn('12ê Gulana 2024an', 'kmr')[0]).not.toHaveProperty('gregorian');
});
