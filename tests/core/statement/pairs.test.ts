/** Quotations of a text and its translation: which is which, and what went wrong. */
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { slice } from '../../../src/core/span.ts';
import { checkQuotations, linkQuotations } from '../../../src/core/statement/index.ts';

const english = '"We will rebuild the market," said Ana Cole, "and it will open on 3 May."';

function links(a: string, b: string, language: LanguageTag): readonly string[] {
  return linkQuotations({ language: 'en', text: a }, { language, text: b }).map(
    (link) => `${slice(a, link.a)} = ${slice(b, link.b)}`,
  );
}

describe('links', () => {
  test('quotations correspond in order', () => {
    expect(
      links(
        'She called it "a gift" and him "a thief".',
        'ووصفته بأنه "هدية" ووصفته هو بأنه "لص".',
        'ar',
      ),
    ).toEqual(['a gift = هدية', 'a thief = لص']);
  });

  test('a name in marks that only the translation marks is left alone', () => {
    expect(
      links(
        'Cole told the daily Lantern: "We will rebuild the whole market."',
        'Cole ji rojnameya "Lantern" re got: "Em ê tevahiya bazarê ji nû ve ava bikin."',
        'kmr',
      ),
    ).toEqual(['We will rebuild the whole market. = Em ê tevahiya bazarê ji nû ve ava bikin.']);
  });

  test('numbers show which is which when the order has changed', () => {
    expect(
      links(
        '"We lost 40 boats," he said. "We saved 3," she said.',
        'ئەو ژنە وتی: "٣ دانەمان ڕزگار کرد." ئەو پیاوە وتی: "٤٠ بەلەممان لەدەست دا."',
        'ckb',
      ),
    ).toEqual(['We lost 40 boats, = ٤٠ بەلەممان لەدەست دا.', 'We saved 3, = ٣ دانەمان ڕزگار کرد.']);
  });
});

describe('checks', () => {
  const codes = (target: string, language: LanguageTag, source = english) =>
    checkQuotations(source, 'en', target, language).map((finding) => finding.code);

  test('a sound translation has no finding', () => {
    expect(
      codes(
        '"Em ê bazarê ji nû ve ava bikin," got Ana Cole, "û ew ê di 3ê gulanê de vebe."',
        'kmr',
      ),
    ).toEqual([]);
  });

  test('halves that became one are merged', () => {
    expect(codes('وقالت آنا كول: "سنعيد بناء السوق وسيفتح أبوابه في 3 مايو".', 'ar')).toEqual([
      'quotation.merged',
    ]);
  });

  test('a quotation that lost its marks is missing', () => {
    const source = 'The mayor said the plan was "a mistake".';
    expect(codes('قال رئيس البلدية إن الخطة كانت خطأ.', 'ar', source)).toEqual([
      'quotation.missing',
    ]);
  });

  test('speech after a colon without marks is unmarked', () => {
    const source = 'The mayor said: "We will not build on this hill."';
    expect(codes('Şaredar got: Em ê li ser vî girî ava nekin.', 'kmr', source)).toEqual([
      'quotation.unmarked',
    ]);
  });

  test('a mark left open', () => {
    const source = 'The mayor said: "We will not build on this hill."';
    expect(codes('سەرۆکی شارەوانی وتی: "لەسەر ئەم گردە هیچ دروست ناکەین.', 'ckb', source)).toEqual([
      'quotation.unbalanced',
    ]);
  });

  test('a number that changed inside the marks', () => {
    const source = 'The mayor said: "The school has 250 pupils."';
    expect(
      checkQuotations(source, 'en', 'قال رئيس البلدية: "في المدرسة 350 تلميذاً".', 'ar'),
    ).toMatchObject([{ code: 'quotation.numbers', values: { source: '250', target: '350' } }]);
  });

  test('a quotation that the source does not have', () => {
    const source = 'The mayor said that the school would open in autumn.';
    expect(codes('قال رئيس البلدية: "ستفتح المدرسة أبوابها في الخريف".', 'ar', source)).toEqual([
      'quotation.added',
    ]);
  });

  test('an empty translation is not judged', () => {
    expect(codes(' ', 'ar')).toEqual([]);
  });
});
