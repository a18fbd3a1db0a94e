import { describe, expect, test } from 'vitest';
import type { Segment } from '../../../src/core/document.ts';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { segmentDocument } from '../../../src/core/segment/index.ts';
import ar from '../../fixtures/segment/page.ar.txt';
import ckb from '../../fixtures/segment/page.ckb.txt';
import en from '../../fixtures/segment/page.en.txt';
import kmr from '../../fixtures/segment/page.kmr.txt';

function segmentsOf(text: string, language: LanguageTag): readonly Segment[] {
  return segmentDocument({ id: 'page', name: 'page.txt', text, language }).segments;
}

function textsOf(segments: readonly Segment[], role: Segment['role']): readonly string[] {
  return segments.filter((segment) => segment.role === role).map((segment) => segment.text);
}

/** A document of some lines, as roles. */
function rolesOf(
  lines: readonly string[],
  language: LanguageTag = 'en',
): readonly Segment['role'][] {
  return segmentsOf(lines.join('\n'), language).map((segment) => segment.role);
}

const BODY = 'The council met on Monday and voted for the new road.';

describe('a page as copied from a news site', () => {
  const pages: readonly (readonly [LanguageTag, string, number])[] = [
    ['ar', ar, 5],
    ['ckb', ckb, 4],
    ['kmr', kmr, 4],
    ['en', en, 4],
  ];

  test.each(pages)('%s: the title stands twice and is one', (language, text) => {
    const titles = segmentsOf(text, language).filter((segment) => segment.role === 'title');
    expect(titles).toHaveLength(2);
    expect(titles[1]?.repeatOf).toBe(titles[0]?.id);
    expect(titles[1]?.text).toBe(titles[0]?.text);
  });

  test.each(pages)('%s: the body is its sentences', (language, text, sentences) => {
    const body = textsOf(segmentsOf(text, language), 'body');
    expect(body).toHaveLength(sentences);
    for (const sentence of body) expect(sentence).toMatch(/[."»]$/);
  });

  test.each(pages)('%s: everything else is furniture', (language, text) => {
    const segments = segmentsOf(text, language);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const furniture = textsOf(segments, 'furniture');
    const rest = new Set(
      segments.filter(({ role }) => role !== 'furniture').map((s) => s.paragraph),
    );
    expect(furniture).toEqual(
      lines.filter((_line, index) => !rest.has(index)).map((line) => line.trim()),
    );
    expect(furniture.length + rest.size).toBe(lines.length);
  });
});

describe('furniture', () => {
  test.each([
    'logo',
    'Top',
    '[ Print ]',
    'Read more…',
    'اقرأ أيضاً',
    'زیاتر بخوێنەوە',
    'Zêdetir bixwîne',
    'Share | Print | Send',
    'Photo: Valley Archive',
    'Wêne: Arşîv',
    'وێنە: ئەرشیف',
    'تصوير: كريم حداد',
    '© Valley News',
    'رويترز',
    'AFP/Getty Images',
    'ERBIL (Newsroom)',
    'Rûdaw – Hewlêr',
    'https://example.org/news?id=3',
    'www.example.org',
    'press@example.org',
    '• • •',
    '-----',
    '5 min read',
    '14:35',
    '١٤:٣٥',
    '2024-03-04 14:35',
    '04.03.2024 14:35',
    '٢٠٢٤/٠٣/٠٤ - ١٤:٣٥',
    '• Wednesday, 18 February 2026',
    'March 4, 2024',
    'Mon 4 Mar 2024 10:15 GMT',
    'Published: 4 March 2024',
    'الأربعاء، 18 شباط 2026',
    '4 آذار/مارس 2024',
    'الأربعاء 18 فبراير 2026 الساعة 10:30',
    'چوارشەممە، ١٨ی شوباتی ٢٠٢٦',
    'Çarşem, 18ê Sibatê 2026',
    '18ê Sibata 2026an',
  ])('%s', (line) => {
    for (const language of ['ar', 'ckb', 'kmr', 'en'] as const) {
      expect(rolesOf(['A title', BODY, line], language)).toEqual(['title', 'body', 'furniture']);
    }
  });

  test.each([
    'The printer shares a logo with the shop.',
    'Top officials',
    'Photo of the year goes to a baker',
    'On 18 February 2026 the bridge opened',
    'Wednesday',
    '2026',
    'Reuters reported heavy rain',
    'Write to www.example.org',
    'للمزيد زوروا www.example.org أو صفحتنا.',
    'في 18 شباط 2026 افتتح الجسر',
    'Roja 18ê Sibatê pir vebû',
    'Source of the river',
    '#OldTown',
    'Video: the bridge opens',
    'Minister resigns (video)',
    'Rain, photos',
    'بالصور: افتتاح الجسر',
  ])('is not: %s', (line) => {
    expect(rolesOf(['A title', BODY, line])[2]).toBe('body');
  });

  test('a line longer than any button is text, whatever it begins with', () => {
    const line = `Photo: ${'a long description of the bridge '.repeat(6)}`;
    expect(rolesOf(['A title', BODY, line])[2]).toBe('body');
  });
});

describe('titles', () => {
  test('kicker, title and second title stand above the body', () => {
    expect(rolesOf(['Valley', 'Old bridge reopens', 'Walkers first', BODY])).toEqual([
      'title',
      'title',
      'title',
      'body',
    ]);
  });

  test('a title may ask or exclaim', () => {
    expect(rolesOf(['هل يعود الجسر؟', 'افتتحت البلدية الجسر أمس.'], 'ar')).toEqual([
      'title',
      'body',
    ]);
  });

  test('a heading within the body is body', () => {
    expect(rolesOf(['Old bridge reopens', BODY, 'Background', BODY])).toEqual([
      'title',
      'body',
      'body',
      'body',
    ]);
  });

  test('the title is found again below the body', () => {
    const segments = segmentsOf(
      ['Old bridge reopens', BODY, 'Old Bridge Reopens'].join('\n'),
      'en',
    );
    expect(segments[2]).toMatchObject({ role: 'title', repeatOf: 's0' });
  });

  test('a text that begins with a sentence has no title', () => {
    expect(rolesOf([BODY, 'Background', BODY])).toEqual(['body', 'body', 'body']);
  });

  test('a list without sentences has no title', () => {
    expect(rolesOf(['Bread', 'Salt', 'Water'])).toEqual(['body', 'body', 'body']);
  });

  test('one line alone is body', () => {
    expect(rolesOf(['Old bridge reopens'])).toEqual(['body']);
  });

  test('both sentences of a title line are title', () => {
    expect(rolesOf(['Is it safe? The old bridge reopens', BODY])).toEqual([
      'title',
      'title',
      'body',
    ]);
  });
});

describe('repetitions', () => {
  test('the same sentence apart from spelling names the first', () => {
    const segments = segmentsOf(
      'افتُتح الجسر أمس.\nعاد الناس.\nافتتح الجسر امس.\nافتتح الجسر أمس.',
      'ar',
    );
    expect(segments.map((segment) => segment.repeatOf)).toEqual([undefined, undefined, 's0', 's0']);
  });

  test('different words are no repetition', () => {
    const segments = segmentsOf('کوڕەکە هات.\nکورەکە هات.', 'ckb');
    expect(segments[1]).not.toHaveProperty('repeatOf');
  });
});

describe('an empty document', () => {
  test.each(['', '\n\n', ' \u200F '])('%j has no segments', (text) => {
    expect(segmentsOf(text, 'ar')).toEqual([]);
  });
});
