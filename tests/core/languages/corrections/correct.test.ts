import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionsIn, WordStock } from '../../../../src/core/languages/index.ts';

/** `typed>offered`, so that a case is one line. */
const show = (text: string, tag: 'ar' | 'ckb' | 'kmr' | 'en', options = {}) =>
  correctionsIn(text, tag, options).map((one) => `${one.typed}>${one.offered.join('|')}`);

function stockOf(tag: 'ckb' | 'kmr', ...texts: readonly string[]): WordStock {
  const stock = new WordStock(tag);
  for (const text of texts) stock.add(text);
  return stock;
}

describe('rules for Sorani', () => {
  test.each([
    ['كاكي', ['كاكي>کاکی']],
    ['ئه\u200cمه\u200c باشه', ['ئه\u200cمه\u200c>ئەمە', 'باشه>باشە']],
    ['كورتة', ['كورتة>کورتە']],
    ['رۆژ و ماڵ', ['رۆژ>ڕۆژ']],
    ['چؤن', ['چؤن>چۆن']],
    ['باشە، بەڵێ', []],
    ['باشە, بەڵێ; ئێمە?', [',>،', ';>؛', '?>؟']],
    ['ساڵی 2,500 دینار', []],
    ['ھەولێر', []],
    ['ساڵی 2019 و ٢٠٢٠', ['2019>٢٠١٩']],
    ['ساڵی 2019 و F-16', []],
    ['٣ فڕۆکەی F-16', []],
    ['ماهـ', []],
  ])('%s', (text, expected) => {
    expect(show(text, 'ckb')).toEqual(expected);
  });

  test.each([
    ['URLs, handles and hashtags', 'https://example.org/رێگا?a,b @رێكار #رۆژ'],
    ['quoted Arabic', 'وتی «إن المدرسة الكبيرة مغلقة» و ڕۆیشت'],
    ['a quoted verse with one telling word', 'ئایەتی «كتب عليكم القتال» خوێندرایەوە'],
    ['a greeting in marks', 'وتی: "السلام عليكم" و ڕۆیشت'],
    ['a title whose first word is short', 'کتێبی (في ظلال القرآن) چاپ کرا'],
    ['an Arabic run that begins and ends with short words', 'ڕۆژنامەی في المدرسة الكبيرة في'],
    ['an Arabic name', 'لە بازاڕی الصالحية'],
    ['vowelled text', 'وتی: بِسْمِ اللّٰهِ'],
  ])('nothing is offered inside %s', (_, text) => {
    expect(show(text, 'ckb')).toEqual([]);
  });

  test('Kurdish in quotation marks is no Arabic', () => {
    expect(show('وتی «ئێمە لە كوردستان دەژين»', 'ckb')).toEqual([
      'كوردستان>کوردستان',
      'دەژين>دەژین',
    ]);
    expect(show('وتی «كرا» و ڕۆیشت', 'ckb')).toEqual(['كرا>کرا']);
  });

  test('outside the Arabic words of the same line it is', () => {
    expect(show('رێكاری «إن المدرسة الكبيرة مغلقة» كرا', 'ckb')).toEqual([
      'رێكاری>ڕێکاری',
      'كرا>کرا',
    ]);
  });
});

describe('the words of the memory', () => {
  const ckb = stockOf('ckb', 'لەگەڵ هەموو هاوڕێیان', 'هەموو ڕۆژێک لەگەڵ ئێمە', 'شێر و شیر');
  const kmr = stockOf('kmr', 'Ez çûm bajarê Qamişlo', 'bajarê me', 'şer û ser');

  test('letters that an Arabic keyboard lacks come from words that were written before', () => {
    expect(show('لهگهل ههموو', 'ckb', { stock: ckb })).toEqual(['لهگهل>لەگەڵ', 'ههموو>هەموو']);
  });

  test('marks that a plain keyboard lacks come with the case of what was typed', () => {
    expect(show('Bajare QAMISLO', 'kmr', { stock: kmr })).toEqual([
      'Bajare>Bajarê',
      'QAMISLO>QAMIŞLO',
    ]);
  });

  test('a word that the memory has as typed is right', () => {
    expect(show('ser', 'kmr', { stock: kmr })).toEqual([]);
    expect(show('شیر', 'ckb', { stock: ckb })).toEqual([]);
  });

  test('several words that may be meant are all offered, and none is certain', () => {
    expect(correctionsIn('شير', 'ckb', { stock: ckb })).toEqual([
      { start: 0, end: 3, typed: 'شير', offered: ['شیر', 'شێر'], by: 'memory', certain: false },
    ]);
  });

  test('a mark that was typed on purpose is never taken away', () => {
    expect(show('bajarê çêm', 'kmr', { stock: stockOf('kmr', 'cem cem cem') })).toEqual([]);
  });

  test('acronyms are left alone', () => {
    expect(show('SER', 'kmr', { stock: stockOf('kmr', 'şêr şêr') })).toEqual([]);
  });

  test('a form refused for good is not offered again', () => {
    expect(show('كاك رۆژ', 'ckb', { refused: new Set(['كاك']) })).toEqual(['رۆژ>ڕۆژ']);
  });
});

describe('correctionsIn', () => {
  test('Arabic and English have no typing help', () => {
    expect(show('كاك, رۆژ', 'ar')).toEqual([]);
    expect(show('colour', 'en')).toEqual([]);
  });

  test('a joiner that another offer takes away does not hide the mark behind it', () => {
    expect(correctionsIn('گه\u200c; ', 'ckb').map(({ typed }) => typed)).toContain(';');
  });

  test('taking every offer leaves nothing to offer', () => {
    const unit = fc.constantFrom(..."كاكەرۆژهي\u200cةىؤ ,?;«»الص^ev’'");
    fc.assert(
      fc.property(
        fc.string({ unit }),
        fc.constantFrom('ckb' as const, 'kmr' as const),
        (text, tag) => {
          let taken = '';
          let last = 0;
          for (const { start, end, offered } of correctionsIn(text, tag)) {
            expect(start).toBeGreaterThanOrEqual(last);
            taken += text.slice(last, start) + offered[0];
            last = end;
          }
          taken += text.slice(last);
          expect(show(taken, tag)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a text of 100,000 characters is no trap', () => {
    expect(correctionsIn('المدرسة كبيرة '.repeat(7_000), 'ckb')).toEqual([]);
    expect(correctionsIn(', '.repeat(50_000), 'ckb')).toEqual([]);
  });
});
