/** Who speaks, in turns of phrase that ordinary news has: a question answered, an explanation between commas, a language. */
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { findQuotations } from '../../../src/core/statement/index.ts';

function speakers(
  language: LanguageTag,
  ...lines: readonly string[]
): readonly (string | undefined)[] {
  const { quotations, utterances } = findQuotations(
    lines.map((text) => ({ text })),
    language,
  );
  return quotations
    .filter(({ kind }) => kind !== 'other')
    .map(({ utterance }) => utterances[utterance]?.speaker?.name);
}

describe('somebody who is asked answers with a laugh', () => {
  test.each<[LanguageTag, string, string]>([
    [
      'en',
      'Told that the road was closed, engineer Aras Hassan shrugged: "It always is."',
      'Aras Hassan',
    ],
    [
      'ckb',
      'کاتێک پرسیاری لە سەرۆکی شارەوانی کرا، بە پێکەنینەوە وەڵامی دایەوە: «دوای جەژن بپرسن».',
      'سەرۆکی شارەوانی',
    ],
    [
      'kmr',
      'Dema rojnamevanan ji wezîra tenduristiyê Nesrîn Kadir pirsîn, wê got: "Em nexweşxaneyan nagirin."',
      'Nesrîn Kadir',
    ],
    [
      'en',
      'Asked about the price of the bridge, Mr. Doran laughed: "Ask me next year."',
      'Mr. Doran',
    ],
    ['en', '"Ask me next year," Lena Doran laughed.', 'Lena Doran'],
    ['ar', 'وسُئلت المديرة عن الامتحانات، فضحكت: «اسألوا الطقس!»', 'المديرة'],
    ['ar', 'وعندما سُئل سالم درويش متى يتقاعد، ابتسم: «حين تملّ الخيول!»', 'سالم درويش'],
    ['ckb', 'پرسیاری نرخ لە ئارام سالار کرا، پێکەنی و گوتی: «ئەوە پرسیاری بازاڕە».', 'ئارام سالار'],
    [
      'kmr',
      'Dema ji Azad Cemîl hat pirsîn ka ew ê kengî vegere, ew keniya: "Dema ku berf bibare!"',
      'Azad Cemîl',
    ],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakers(language, text)).toEqual([speaker]);
  });

  test('a laugh that leads to no words reports none', () => {
    expect(speakers('en', 'The crowd laughed at the film "The Long Road" and went home.')).toEqual(
      [],
    );
    expect(speakers('ar', 'ضحك الجمهور كثيراً في فيلم «الطريق» أمس.')).toEqual([]);
  });
});

describe('what explains a speaker is not the speaker', () => {
  test.each<[LanguageTag, string, string]>([
    ['ar', 'وأكد مصدر أمني رفض الكشف عن هويته أن «الوضع تحت السيطرة».', 'مصدر أمني'],
    ['ar', 'وقال اللواء المتقاعد حسن جلال، الذي قاد القوات سابقاً، إن «المعركة انتهت».', 'حسن جلال'],
    ['ar', 'وبحسب الناشطة المدنية هيرو علي فإن «القانون لا يُطبق».', 'هيرو علي'],
    ['ar', 'وسُئل كاوه لطيف عن الأجور فضحك وقال: «هذا سؤال للوزير».', 'كاوه لطيف'],
    ['ar', 'وكانت طالبة الطب هيرو علي قد كتبت على منصة إكس: «النتيجة جيدة».', 'هيرو علي'],
    ['ar', 'وقالت النائبة هيرو علي: «النتيجة جيدة».', 'هيرو علي'],
    [
      'ar',
      'ونفى مسؤول في البلدية، فضّل عدم كشف هويته، أن تكون هناك أزمة، قائلاً: «الخبز موجود».',
      'مسؤول في البلدية',
    ],
    [
      'ar',
      'وقال المزارع سعيد ناصر، وهو أب لأربعة أبناء، للصحفيين: «زرعنا القمح مرتين».',
      'سعيد ناصر',
    ],
    [
      'ar',
      'ونفى مسؤول في البلدية، طلب عدم كشف اسمه، أن تكون هناك أزمة، قائلاً: «الخبز موجود».',
      'مسؤول في البلدية',
    ],
    [
      'ckb',
      'لە بەرامبەردا هێرۆ مەجید، خوێندکاری یاسا، لە ئێکس نووسی: «ئەنجامەکە باش بوو».',
      'هێرۆ مەجید',
    ],
    ['ckb', 'شوان کاوە خۆی لە فەیسبووک نووسیویەتی: «سوپاس بۆ هەمووان».', 'شوان کاوە'],
    ['ckb', 'د. ڕێبوار حەسەن، بەڕێوەبەری نەخۆشخانەکە، گوتی: «دەرمانمان پێویستە».', 'ڕێبوار حەسەن'],
    ['ar', 'وقال د. ريبوار حسن للصحفيين: «نحتاج إلى الدواء».', 'ريبوار حسن'],
    ['ar', 'وقالت الخبيرة آنا مور بالإنجليزية: «السدود الصغيرة ليست حلاً».', 'آنا مور'],
    ['ar', 'وقال مدير المكتبة كاوه لطيف لرووداو: «الطلاب يدرسون ليلاً».', 'كاوه لطيف'],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakers(language, text)).toEqual([speaker]);
  });
});

test('who goes on with a laugh goes on with the same statement', () => {
  const text = 'قال سعيد ناصر: «زرعنا القمح مرتين»، وتابع ضاحكاً: «وفي الثالثة نزرع الحجارة».';
  expect(findQuotations([{ text }], 'ar').utterances).toHaveLength(1);
});

test('a man who spoke before is not meant by "she"', () => {
  const told = speakers(
    'en',
    'Asked about the cost, Mr. Doran laughed: "Ask me next year."',
    'The first to cross was Fatima al-Jasim, 63, from Hasakah.',
    '"My kidney does not know what a border is," she told reporters.',
  );
  expect(told[1]).toBe('Fatima al-Jasim');
});

describe('words printed in another language than the text were said in it', () => {
  const languageOf = (language: LanguageTag, text: string) =>
    findQuotations([{ text }], language).utterances[0]?.originalLanguage;
  test('English words in an Arabic text', () => {
    const text = 'وقالت الخبيرة آنا مور: “Small dams are not a miracle, they are a bandage.”';
    expect(languageOf('ar', text)).toBe('en');
  });
  test('Kurmanji words in an Arabic text', () => {
    const text = 'وكتب الأب على فيسبوك: «Keça min dê vegere dibistanê, ev ji bo me cejn e».';
    expect(languageOf('ar', text)).toBe('kmr');
  });
  test('a name or two in another script tell nothing', () => {
    expect(languageOf('ar', 'وكتب على إكس: «شكراً Rudaw English».')).toBe('unknown');
    expect(languageOf('ckb', 'لە ئێکس نووسی: «Barcelona FC».')).not.toBe('en');
  });
});
