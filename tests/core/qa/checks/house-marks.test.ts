/** The marks of the house, and quotations over a whole document. */
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import { checkDocument, checkPair, type HouseMarks } from '../../../../src/core/qa/index.ts';

const marks: HouseMarks = {
  ckb: { outer: ['«', '»'], inner: ['‹', '›'], punctuation: 'outside' },
  en: { outer: ['“', '”'], punctuation: 'inside' },
};

function codes(language: LanguageTag, text: string, rules: HouseMarks = marks) {
  const source = { language: 'ar' as const, text: 'قال كاوه: "الطريق مفتوح".' };
  const found = checkPair({ source, target: { language, text } }, { marks: rules });
  const house = ['marks-not-house', 'punctuation-inside', 'punctuation-outside'];
  return found.filter(({ code }) => house.includes(code)).map(({ code }) => code);
}

describe('marks of the house', () => {
  test.each([
    ['ckb', 'کاوە وتی: «ڕێگاکە کراوەیە».', []],
    ['ckb', 'کاوە وتی: "ڕێگاکە کراوەیە".', ['marks-not-house']],
    ['ckb', 'کاوە وتی: «ڕێگاکە کراوەیە.»', ['punctuation-outside']],
    ['ckb', 'کاوە وتی: «باوکم وتی ‹بڕۆ› و ڕۆیشتم».', []],
    ['ckb', 'کاوە وتی: «باوکم وتی «بڕۆ» و ڕۆیشتم».', ['marks-not-house']],
    ['en', '“The road is open,” Kawa said.', []],
    ['en', '“The road is open”, Kawa said.', ['punctuation-inside']],
    ['en', '“Is the road open?” Kawa asked.', []],
    ['kmr', 'Kawa got: "Rê vekirî ye".', []],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(codes(language, text)).toEqual(expected);
  });

  test('a house that has said nothing is asked nothing', () => {
    expect(codes('ckb', 'کاوە وتی: "ڕێگاکە کراوەیە".', {})).toEqual([]);
  });
});

const row = (source: string, target: string) => ({
  source: { language: 'en' as const, text: source },
  target: { language: 'ckb' as const, text: target },
});

describe('quotations over a document', () => {
  test('headline and body that tell the same words differently', () => {
    const rows = [
      row('Mayor: "we will not leave the old town"', 'سەرۆکی شارەوانی: "شارە کۆنەکە بەجێ ناهێڵین"'),
      row(
        'Mayor Ana Cole said: "We will not leave the old town this winter."',
        'سەرۆکی شارەوانی ئانا کۆڵ وتی: "لەم زستانەدا لە گەڕەکە مێژووییەکە دەمێنینەوە."',
      ),
    ];
    expect(checkDocument(rows)).toContainEqual(
      expect.objectContaining({ code: 'quotation-differs', row: 1 }),
    );
  });

  test('a part told in the same words is no difference', () => {
    const rows = [
      row('Mayor: "we will not leave the old town"', 'سەرۆکی شارەوانی: "شارە کۆنەکە بەجێ ناهێڵین"'),
      row(
        'Mayor Ana Cole said: "We will not leave the old town this winter."',
        'سەرۆکی شارەوانی ئانا کۆڵ وتی: "ئەم زستانە شارە کۆنەکە بەجێ ناهێڵین."',
      ),
    ];
    expect(checkDocument(rows).map(({ code }) => code)).not.toContain('quotation-differs');
  });

  test('marks other than those of most quotations are pointed at, unless the house has a style', () => {
    const rows = [
      row('He said: "One."', 'وتی: «یەک».'),
      row('He said: "Two."', 'وتی: «دوو».'),
      row('He said: "Three."', 'وتی: "سێ".'),
    ];
    const mixed = { code: 'marks-mixed', row: 2, values: { mark: '"…"', right: '«…»' } };
    expect(checkDocument(rows)).toMatchObject([mixed]);
    expect(checkDocument(rows, { marks })).toEqual([]);
  });
});
