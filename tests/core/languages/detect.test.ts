import { describe, expect, test } from 'vitest';
import { detectDocument, detectLanguage } from '../../../src/core/languages/index.ts';

describe('detectLanguage', () => {
  test.each([
    ['ar', 'أعلنت الوزارة أن المدارس ستفتح أبوابها صباح الأحد'],
    ['ckb', 'وەزارەتەکە ڕایگەیاند کە قوتابخانەکان بەیانی دەکرێنەوە'],
    ['ckb', 'وهزارهتهكه رايگهياند كه قوتابخانهكان بهياني دهكرينهوه'],
    ['ckb', 'وه‌زاره‌ت رایگه‌یاند كه‌ قوتابخانه‌كان ده‌كرێنه‌وه‌'],
    ['kmr', 'Wezaretê ragihand ku dibistan dê sibê vebin'],
    ['kmr', 'Wezarete ragihand ku dibistan de sibe vebin'],
    ['en', 'The ministry said the schools would open tomorrow'],
    ['fas', 'وزارت آموزش اعلام کرد که مدرسه‌ها فردا باز می‌شوند'],
    ['urd', 'وزارت نے کہا ہے کہ اسکول کل کھلیں گے'],
    ['tur', 'Bakanlık okulların yarın açılacağını duyurdu'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test.each(['', '2019', 'https://example.org/a @desk #news', 'logo', 'روداو', 'BBC', '…'])(
    '%j alone decides nothing',
    (text) => {
      expect(detectLanguage(text).language).toBe('und');
    },
  );

  test.each([
    ['en', 'BARZANI VISITS ANKARA'],
    ['en', 'Kurdistan Region President Nechirvan Barzani'],
    ['en', 'Kirkuk blast kills two'],
    ['ar', 'رئيس اقليم كوردستان نيجيرفان بارزاني'],
    ['kmr', 'Hevdîtina Trump û Putin'],
    ['und', 'Masoud Barzani'],
  ])('names of the region do not decide, %s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  test('a quoted English name does not make a Kurmanji sentence English', () => {
    expect(detectLanguage('Di rojnameya The Northern Morning Herald de hat gotin').language).toBe(
      'kmr',
    );
  });

  test('more evidence is a wider margin', () => {
    const short = detectLanguage('ئەو وتی');
    const long = detectLanguage('ئەو وتی کە هەموو قوتابخانەکان سبەینێ دەکرێنەوە');
    expect(long.margin).toBeGreaterThan(short.margin);
  });

  test('neither is one word of 100,000 letters', () => {
    expect(detectLanguage('ئەو'.repeat(33_000)).language).toBe('ckb');
  });

  test('a line of 100,000 characters is no trap', () => {
    expect(detectLanguage('ئەو وتی '.repeat(12_500)).language).toBe('ckb');
  });
});

describe('detectDocument', () => {
  test('the language of most of the text wins; a quoted line of another does not', () => {
    const text =
      'logo\nأعلنت الوزارة أن المدارس ستفتح\n"Schools will open"\nوقال الوزير إن الدوام يبدأ صباحا\nTop';
    const found = detectDocument(text);
    expect(found.language).toBe('ar');
    expect(found.margin).toBeLessThan(10);
  });

  test('a document without words is undecided', () => {
    expect(detectDocument('\n\n2019\n').language).toBe('und');
  });
});
