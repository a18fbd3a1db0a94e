import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { inLanguage, segmentDocument } from '../../../src/core/segment/index.ts';

const document = (text: string, language: LanguageTag) =>
  segmentDocument({ id: 'd', name: 'd', text, language });

const own = (text: string, language: LanguageTag) =>
  document(text, language).segments.map((segment) => segment.language ?? '-');

const SORANI =
  'پارێزگار ڕایگەیاند کە قوتابخانەکان لە هەفتەی داهاتوو دەکرێنەوە.\nدایک و باوکان بە هەواڵەکە دڵخۆش بوون.\n';
const ARABIC =
  'أعلنت وزارة التربية أن المدارس ستفتح أبوابها الأسبوع المقبل.\nرحب الأهالي بالخبر وقالوا إنهم ينتظرونه منذ أشهر.\n';
const KURMANJI =
  'Walî ragihand ku dibistan dê hefteya bê vebin.\nDê û bav bi vê nûçeyê kêfxweş bûn.\n';
const ENGLISH =
  'The governor said the schools would open next week.\nParents had waited for the news for months.\n';
/** Kurmanji as it is written in Duhok. */
const BADINI =
  'پارێزگار گۆت کو قوتابخانە دێ حەفتیا بهێت ڤەبن.\nدەیک و باب ب ڤێ نووچەیێ گەلەک کەیفخۆش بوون.\n';

describe('a segment has a language of its own', () => {
  test.each([
    [
      'an English paragraph',
      `${SORANI}This is the full text of the statement in English.`,
      'ckb',
      'en',
    ],
    ['a Kurmanji one by script', `${ARABIC}Em ê heta dawiyê li cem gelê xwe bin.`, 'ar', 'kmr'],
    [
      'an Arabic one in Sorani',
      `${SORANI}إن الله مع الصابرين، هكذا قالت الأم العجوز للصحفيين أمس.`,
      'ckb',
      'ar',
    ],
    [
      'a Sorani one in Arabic',
      `${ARABIC}ئێمە هەرگیز واز لە مافەکانی خۆمان ناهێنین و دەمێنینەوە.`,
      'ar',
      'ckb',
    ],
    [
      'an English one in Kurmanji',
      `${KURMANJI}The full text of the statement follows in English below this line.`,
      'kmr',
      'en',
    ],
    [
      'a Kurmanji one in English',
      `${ENGLISH}Em ê heta dawiyê li cem gelê xwe bin û nahêlin ku ew biçe.`,
      'en',
      'kmr',
    ],
  ] as const)('%s', (_, text, language, expected) => {
    expect(own(text, language)).toEqual(['-', '-', expected]);
  });
});

describe('a segment stays in the language of its document', () => {
  test.each([
    ['a brand', `${SORANI}Radio Example FM`, 'ckb'],
    ['a name in Latin letters', `${ARABIC}John Smith`, 'ar'],
    ['an address and a hashtag', `${SORANI}https://example.org/the/news/of/today #News`, 'ckb'],
    [
      'a sentence with an English title in it',
      `${SORANI}ڕۆژنامەی The Morning Herald ئەمەی نووسی.`,
      'ckb',
    ],
    ['a short line', `${KURMANJI}Thank you all`, 'kmr'],
  ] as const)('%s', (_, text, language) => {
    expect(own(text, language).every((tag) => tag === '-')).toBe(true);
  });

  test('furniture has none', () => {
    const { segments } = document(`${SORANI}Follow us on Facebook`, 'ckb');
    expect(segments.filter(({ role }) => role === 'furniture').every((s) => !s.language)).toBe(
      true,
    );
  });

  test('a text set by hand against its script is not found out segment by segment', () => {
    expect(own(BADINI, 'kmr')).toEqual(['-', '-']);
    expect(own(`${BADINI}This is the full text of the statement in English.`, 'kmr')[2]).toBe('en');
  });
});

describe('inLanguage', () => {
  test('another language keeps the segments and finds their own languages anew', () => {
    const before = document(
      `${ENGLISH}Em ê heta dawiyê li cem gelê xwe bin û nahêlin ku ew biçe.`,
      'en',
    );
    const after = inLanguage(before, 'kmr');
    expect(after.language).toBe('kmr');
    expect(after.segments.map(({ span }) => span)).toEqual(before.segments.map(({ span }) => span));
    expect(after.segments.map(({ language }) => language)).toEqual(['en', 'en', undefined]);
    expect(inLanguage(after, 'en')).toEqual(before);
  });
});
