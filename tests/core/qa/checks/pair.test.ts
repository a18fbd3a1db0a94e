import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import { codesOf, findingsOf } from '../pairs.ts';

type Side = readonly [LanguageTag, string];

const en = 'The council voted on Monday for the new road, and the work begins in spring.';
const ar = 'صوت المجلس يوم الاثنين لصالح الطريق الجديد، ويبدأ العمل في الربيع.';
const ckb = 'ئەنجوومەن ڕۆژی دووشەممە دەنگی بۆ ڕێگا نوێیەکە دا و کارەکە لە بەهاردا دەست پێ دەکات.';
const kmr = 'Encûmenê roja duşemê deng da bo riya nû, û kar di biharê de dest pê dike.';

const all: Readonly<Record<LanguageTag, string>> = { ar, ckb, kmr, en };
const pairs = (Object.keys(all) as LanguageTag[]).flatMap((from) =>
  (Object.keys(all) as LanguageTag[])
    .filter((to) => to !== from)
    .map((to): readonly [Side, Side] => [
      [from, all[from]],
      [to, all[to]],
    ]),
);

describe('a sound translation', () => {
  test.each(pairs)('%j > %j has no findings', (source, target) => {
    expect(findingsOf(source, target)).toEqual([]);
  });
});

describe('no translation', () => {
  test.each(['', '  ', '\n'])('%j is one error and nothing else', (text) => {
    expect(findingsOf(['en', 'The 26 "men" came?'], ['ar', text])).toMatchObject([
      { code: 'target-empty', severity: 'error', side: 'target' },
    ]);
  });

  test('of an empty source is nothing', () => {
    expect(findingsOf(['en', ' '], ['ar', ''])).toEqual([]);
  });
});

describe('the source in place of its translation', () => {
  test.each(pairs)('%j > %j', (source, [language]) => {
    expect(codesOf(source, [language, source[1]])).toContain('target-same-as-source');
  });

  test.each([
    ['a name', 'Rana Haddad Salih'],
    ['an address', 'https://example.org/a'],
    ['a number', '26'],
    ['two words', 'North Press'],
  ])('is right for %s', (_name, text) => {
    expect(codesOf(['en', text], ['kmr', text])).toEqual([]);
  });

  test('is right in one language', () => {
    expect(codesOf(['en', en], ['en', en])).toEqual([]);
  });
});

describe('words of the source left in the translation', () => {
  test('from four in a row', () => {
    const target = `${kmr} and the work begins in spring`;
    const found = findingsOf(['en', en], ['kmr', target]).find(
      ({ code }) => code === 'target-untranslated',
    );
    expect(found?.values).toEqual({ text: 'and the work begins in spring' });
    expect(target.slice(found?.span?.start, found?.span?.end)).toBe(
      'and the work begins in spring',
    );
  });

  test('in the other script', () => {
    const target = `${ar} and the work begins in spring`;
    expect(codesOf(['en', en], ['ar', target])).toContain('target-untranslated');
  });

  test('between Arabic and Sorani', () => {
    const target = `${ckb} لصالح الطريق الجديد ويبدأ العمل`;
    expect(codesOf(['ar', ar], ['ckb', target])).toContain('target-untranslated');
  });

  test.each([
    ['three words', 'Hat û begins in spring got.'],
    ['a name of capitals', 'Rêxistina Save the Children Fund International hat.'],
  ])('not for %s', (_name, target) => {
    const source = `${en} Save the Children Fund International came.`;
    expect(codesOf(['en', source], ['kmr', target])).not.toContain('target-untranslated');
  });
});

describe('another language than the one asked for', () => {
  test.each([
    ['ckb', ar, 'ar'],
    ['ar', ckb, 'ckb'],
    ['kmr', en, 'en'],
    ['en', kmr, 'kmr'],
  ] as const)('asked for %s', (wanted, text, found) => {
    const source: Side =
      wanted === 'en' || wanted === 'kmr' ? ['ar', 'نص قصير.'] : ['en', 'A short text.'];
    expect(findingsOf(source, [wanted, text])).toContainEqual(
      expect.objectContaining({ code: 'target-language', values: { found, wanted } }),
    );
  });

  test('is not said of a few words', () => {
    expect(codesOf(['ar', 'وزارة الصحة'], ['en', 'Wezareta Tenduristiyê'])).not.toContain(
      'target-language',
    );
  });
});

describe('length', () => {
  test('half of a sentence is short', () => {
    expect(codesOf(['en', `${en} ${en}`], ['ar', 'صوت المجلس للطريق.'])).toContain(
      'target-shorter',
    );
  });

  test('three times the text is long', () => {
    expect(codesOf(['ar', ar], ['en', `${en} ${en} ${en}`])).toContain('target-longer');
  });

  test('is not judged for short sources', () => {
    expect(
      codesOf(['en', 'Brexit talks'], ['ar', 'محادثات خروج المملكة المتحدة من الاتحاد الأوروبي']),
    ).toEqual([]);
  });
});

describe('brackets', () => {
  test.each([
    ['ar', 'وصل الوفد (أمس.', '('],
    ['ckb', 'شاندەکە گەیشت] دوێنێ.', ']'],
    ['kmr', 'Şand (duh] hat.', ']'],
  ] as const)('%s: %s', (language, text, mark) => {
    const found = findingsOf(['en', 'The delegation came (yesterday).'], [language, text]);
    expect(found.find(({ code }) => code === 'brackets-unbalanced')).toMatchObject({
      values: { mark },
    });
  });

  test.each([
    ['with partners', 'The road (old [and new]) opened.', 'Rê (kevn [û nû]) vebû.'],
    ['of a list', '1) Bread', '1) Nan'],
    ['of a smiley', 'Thanks :)', 'Spas :)'],
    ['that the source lacks too', 'Opened (yesterday.', 'Vebû (duh.'],
  ])('%s are left alone', (_name, source, target) => {
    expect(codesOf(['en', source], ['kmr', target])).not.toContain('brackets-unbalanced');
  });
});
