import { describe, expect, test } from 'vitest';
import {
  describeFinding,
  describeMatch,
  describeProblem,
  formatNumber,
  formatPercent,
  formatTime,
  localeOf,
  translate,
} from '../../src/i18n/index.ts';
import { matchOf } from '../ui/fixture.ts';

describe('numbers', () => {
  test.each([
    ['en', 1234567, 0, '1,234,567'],
    ['kmr', 1234567, 0, '1.234.567'],
    ['ar', 1234, 0, '\u0661\u066C\u0662\u0663\u0664'],
    ['ckb', 0.44, 1, '\u0660\u066B\u0664'],
    ['en', 999, 0, '999'],
    ['kmr', -1500.5, 1, '-1.500,5'],
  ] as const)('%s writes %d with %d places as %s', (language, value, decimals, expected) => {
    expect(formatNumber(language, value, decimals)).toBe(expected);
  });

  test("digits of one's own choice stand with the separators of their script", () => {
    expect(formatNumber(localeOf('ar', 'latn'), 1234.5, 1)).toBe('1,234.5');
    expect(formatNumber(localeOf('ckb', 'arabext'), 1234, 0)).toBe(
      '\u06F1\u066C\u06F2\u06F3\u06F4',
    );
    expect(formatNumber(localeOf('en', 'arab'), 0.5, 1)).toBe('\u0660\u066B\u0665');
    expect(formatPercent(localeOf('ar', 'latn'), 0.86)).toBe('86%');
    expect(formatPercent(localeOf('kmr', 'arab'), 0.86)).toBe('\u066A\u0668\u0666');
    expect(formatNumber(localeOf('kmr', 'latn'), 1234)).toBe('1.234');
  });

  test("a sentence's own figures follow the chosen digits", () => {
    expect(translate(localeOf('ar', 'latn'), 'desk.band.95-99')).toBe('95-99%');
    expect(translate('kmr', 'desk.band.95-99')).toBe('%95-99');
    expect(translate(localeOf('en', 'arabext'), 'screens.goto.range', { total: 20 })).toBe(
      '\u06F1 to \u06F2\u06F0',
    );
  });

  test('a whole percent put into a sentence has the sign of the locale', () => {
    const share = { percent: 40 };
    expect(translate('kmr', 'notices.pretranslating', share)).toContain('%40');
    expect(translate('en', 'notices.pretranslating', share)).toContain('40%');
    expect(translate(localeOf('ar', 'latn'), 'notices.pretranslating', share)).toContain('40%');
  });

  test('percent has the sign where the language puts it', () => {
    expect(formatPercent('en', 0.86)).toBe('86%');
    expect(formatPercent('kmr', 0.86)).toBe('%86');
    expect(formatPercent('ar', 0.86)).toBe('\u0668\u0666\u066A');
  });

  test('a hundred percent is only said of all', () => {
    expect(formatPercent('en', 0.9999)).toBe('99%');
    expect(formatPercent('en', 1)).toBe('100%');
    expect(formatPercent('en', 0.29)).toBe('29%');
  });

  test('a time of the day has two digits for hours and minutes', () => {
    expect(formatTime('en', new Date(2026, 0, 5, 9, 4).getTime())).toBe('09:04');
  });
});

describe('translate', () => {
  test('chooses the plural form by count and writes the count in the digits of the language', () => {
    const at = (count: number) => translate('ar', 'screens.top.statements', { count });
    expect(at(1)).toBe('تصريح واحد');
    expect(at(2)).toBe('تصريحان');
    expect(at(3)).toBe('\u0663 تصريحات');
    expect(at(11)).toBe('\u0661\u0661 تصريحاً');
    expect(at(100)).toBe('\u0661\u0660\u0660 تصريح');
    expect(translate('en', 'screens.top.statements', { count: 1 })).toBe('one statement');
  });

  test('takes the sentence for none where there is one, in a language without that category', () => {
    const values = { count: 0, percent: '90%', errors: '0' };
    expect(translate('en', 'screens.align.threshold', values)).toContain('nothing');
  });

  test('leaves out a placeholder without a value and inserts values as they are', () => {
    expect(translate('en', 'cli.search.none')).toBe('Nothing found for: ');
    expect(translate('en', 'cli.search.none', { text: '{count}' })).toBe(
      'Nothing found for: {count}',
    );
  });
});

describe('sentences from records', () => {
  test('a problem names its file and byte', () => {
    const problem = { code: 'text.not-utf8', at: { file: 'a.txt', byte: 12345 } } as const;
    expect(describeProblem('en', problem)).toMatch(/^a\.txt: byte 12345 is not UTF-8/);
  });

  test('a language is called by its name, not by its tag', () => {
    const problem = { code: 'language.same', values: { language: 'ckb' } } as const;
    expect(describeProblem('en', problem)).toContain('Sorani');
    const finding = { code: 'target-language', values: { found: 'ar', wanted: 'ckb' } };
    expect(describeFinding('kmr', finding)).toBe('Ev dişibe erebî, ne soranî.');
  });

  test('a side without a mark is said in words, and not as empty quotation marks', () => {
    const values = { source: '.', target: '' };
    expect(describeFinding('en', { code: 'final-mark-differs', values })).toBe(
      'The source ends with \u201c.\u201d, the translation with no mark.',
    );
    expect(describeFinding('en', { code: 'question-mark-differs', values })).toBe(
      'Only one of the two is a question.',
    );
  });

  test('an unknown finding is shown by its code instead of crashing the screen', () => {
    expect(describeFinding('en', { code: 'of-tomorrow' })).toBe('of-tomorrow');
  });

  test('a fuzzy match says which words differ and what was deducted', () => {
    const match = matchOf('one two three', 'x', 'en', { kind: 'fuzzy', percent: 66 });
    const explained = {
      ...match,
      explanation: { ...match.explanation, added: ['two'], removed: ['four'] },
    };
    expect(describeMatch('en', explained)).toBe(
      'similar, one word differs, new here: two, not here: four, 2% less: other memory',
    );
  });

  test('a context match says that its neighbours are the same', () => {
    const match = matchOf('one', 'x', 'en', { kind: 'context', percent: 102 });
    const both = { ...match, explanation: { ...match.explanation, contextAfter: true } };
    expect(describeMatch('en', both)).toContain('before and after are the same too');
  });
});
