import { describe, expect, test } from 'vitest';
import { numberLike } from '../../../../src/core/languages/index.ts';

describe('numberLike', () => {
  test.each([
    ['1250000', '٣٠٠', 'ckb', '١٬٢٥٠٬٠٠٠'],
    ['3.5', '٢٫٧', 'ckb', '٣٫٥'],
    ['3.5', '٢.٧', 'ckb', '٣.٥'],
    ['2019', '٢٠١٨', 'ckb', '٢٠١٩'],
    ['1250000', '1.000.000', 'kmr', '1.250.000'],
    ['3.5', '2,7', 'kmr', '3,5'],
    ['1250000', '1,000', 'en', '1,250,000'],
    ['1200', '1,000', 'en', '1,200'],
    ['2024', '2019', 'en', '2024'],
    ['12', '۱۱', 'ar', '۱۲'],
    ['١٢', '11', 'ar', '12'],
    ['25000', '1000000', 'en', '25000'],
  ] as const)('%s written like %s (%s) is %s', (value, like, language, expected) => {
    expect(numberLike(value, like, language)).toBe(expected);
  });
});
