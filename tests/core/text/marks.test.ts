import { describe, expect, test } from 'vitest';
import {
  closingMarksFor,
  isDoubleQuoteMark,
  isQuoteMark,
  QUOTE_PAIRS,
  quoteMarkSide,
} from '../../../src/core/text/index.ts';

describe('quotation marks', () => {
  test('both marks of every one-character pair are marks', () => {
    for (const { open, close } of QUOTE_PAIRS) {
      if (open.length === 1)
        expect([open, isQuoteMark(open), isQuoteMark(close)]).toEqual([open, true, true]);
    }
  });

  test('a guillemet opens, its twin closes, a straight mark does both', () => {
    expect(quoteMarkSide('\u00ab')).toBe('open');
    expect(quoteMarkSide('\u00bb')).toBe('close');
    expect(quoteMarkSide('"')).toBe('either');
    expect(quoteMarkSide('a')).toBeUndefined();
  });

  test('an apostrophe is a mark, but no double one', () => {
    expect(isQuoteMark('\u2019')).toBe(true);
    expect(isDoubleQuoteMark('\u2019')).toBe(false);
    expect(isDoubleQuoteMark('\u201d')).toBe(true);
  });

  test('low marks may be closed by either high one', () => {
    expect(closingMarksFor('\u201e')).toEqual(['\u201c', '\u201d']);
    expect(closingMarksFor('x')).toEqual([]);
  });
});
