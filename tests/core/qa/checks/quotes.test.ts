import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import { codesOf, findingsOf } from '../pairs.ts';

type Side = readonly [LanguageTag, string];

describe('a quotation mark without partner', () => {
  const source: Side = ['en', 'He said: "The road is open again today."'];
  test.each([
    ['ar', 'قال: "الطريق مفتوح من جديد اليوم.', '"'],
    ['ar', 'قال: «الطريق مفتوح من جديد اليوم.', '«'],
    ['ckb', 'وتی: ڕێگاکە ئەمڕۆ کرایەوە و خەڵک هاتن».', '»'],
    ['kmr', 'Got: “Rê îro dîsa vebû û xelk hat.', '“'],
  ] as const)('%s: %s', (language, text, mark) => {
    const found = findingsOf(source, [language, text]).find(
      ({ code }) => code === 'quotes-unbalanced',
    );
    expect(found).toMatchObject({ severity: 'error', side: 'target', values: { mark } });
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe(mark);
  });

  test('is left alone when the source has one too: the quotation runs on', () => {
    expect(codesOf(['en', '"The road is open.'], ['kmr', '"Rê vebû.'])).toEqual([]);
  });

  test('is left alone when the source runs on in single marks', () => {
    expect(codesOf(['en', "He said: 'The road is open."], ['ar', 'قال: "الطريق مفتوح.'])).toEqual(
      [],
    );
  });
});

describe('marks with partners', () => {
  test.each([
    ['ar', 'قال: "الطريق مفتوح."'],
    ['ar', 'قال: «الطريق "الجديد" مفتوح.»'],
    ['ar', 'قال: ”الطريق مفتوح.“'],
    ['ckb', 'وتی: »ڕێگاکە کرایەوە.«'],
    ['kmr', "Got: ‘Rê vebû.’ NATO'yê jî got."],
    ['kmr', 'Got: „Rê vebû.“'],
    ['en', "He said: “The neighbours' road is open.”"],
    ['en', 'A 15" pipe, he said: "It is open."'],
    ['en', "He said: 'It’s the boys’ road.'"],
  ] as const)('%s: %s', (language, text) => {
    const source: Side =
      language === 'en' ? ['ar', 'قال: "الطريق مفتوح."'] : ['en', '"The road is open," he said.'];
    const codes = codesOf(source, [language, text]);
    expect(codes).not.toContain('quotes-unbalanced');
    expect(codes).not.toContain('quotations-fewer');
  });
});

describe('the number of quotations', () => {
  test('speech without marks is missed', () => {
    const found = findingsOf(
      ['en', '"The road is open," he said.'],
      ['ckb', 'وتی ڕێگاکە کرایەوە.'],
    );
    expect(found).toMatchObject([{ code: 'quotation-missing', side: 'source' }]);
  });

  test('speech that the source does not quote is an addition', () => {
    const found = findingsOf(
      ['ckb', 'وتی ڕێگاکە کرایەوە.'],
      ['en', 'He said: "The road is open."'],
    );
    expect(found).toMatchObject([
      { code: 'quotation-added', severity: 'info', values: { words: 'The road is open.' } },
    ]);
  });

  test('speech that runs on from the segment before is missed too', () => {
    expect(codesOf(['en', 'We will open the road soon."'], ['kmr', 'Em ê rê zû vekin.'])).toEqual([
      'quotation-missing',
    ]);
  });

  test.each([
    ['a name in marks is none', ['ar', 'وصلت السفينة "نجمة".'], ['en', 'The ship Najma arrived.']],
    ['a title in marks is none', ['kmr', 'Fîlma “Rê” hat.'], ['ckb', 'فیلمی ڕێ هات.']],
  ] as readonly (readonly [string, Side, Side])[])('%s', (_name, source, target) => {
    expect(codesOf(source, target)).toEqual([]);
    expect(codesOf(target, source)).toEqual([]);
  });
});

test('two halves made one are told, one made two halves is not', () => {
  const halves: Side = ['en', '"We wait," he said, "for the rain to stop."'];
  const whole: Side = ['ar', 'قال: "ننتظر توقف المطر."'];
  expect(findingsOf(halves, whole)).toMatchObject([{ code: 'quotation-merged', severity: 'info' }]);
  expect(codesOf(whole, halves)).toEqual([]);
});

describe('who said what', () => {
  test('a number that changes inside the marks', () => {
    const found = findingsOf(
      ['en', 'Maria Keller said: "We need 40 tents by Monday."'],
      ['ckb', 'ماریا کێلەر وتی: "تا دووشەممە پێویستمان بە 14 خێمە هەیە."'],
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'quotation-number',
        severity: 'error',
        values: { source: '40', target: '14' },
      }),
    );
  });

  test('the speaker is gone and his words are left', () => {
    const source: Side = ['en', '"The dam will hold through the winter," said engineer Ana Cole.'];
    expect(codesOf(source, ['ar', '"سيصمد السد طوال الشتاء".'])).toContain('attribution-lost');
    expect(
      codesOf(source, ['ar', 'قالت المهندسة آنا كول: "سيصمد السد طوال الشتاء".']),
    ).not.toContain('attribution-lost');
  });
});
