/** Which stored statement is suggested for a quotation, in which wording, and with which warnings. */
import { describe, expect, test } from 'vitest';
import type { Person, Statement, StatementVariant } from '../../../src/core/memory/types.ts';
import { createStatementIndex, type ReuseQuery } from '../../../src/core/statement/index.ts';

const ana: Person = {
  id: 'ana',
  version: 1,
  names: { en: ['Ana Duarte'], ar: ['آنا دوارتي'], ckb: ['ئانا دوارتێ'], kmr: ['Ana Duartê'] },
  handles: ['@ana_duarte'],
  roles: [{ language: 'en', text: 'governor' }],
};
const kawa: Person = {
  id: 'kawa',
  version: 1,
  names: { en: ['Kawa Amin'], ckb: ['کاوە ئەمین'], ar: ['كاوه أمين'], kmr: ['Kawa Emîn'] },
};

function statement(
  id: string,
  variants: readonly StatementVariant[],
  more: Partial<Statement> = {},
): Statement {
  return {
    id,
    version: 1,
    speaker: 'ana',
    medium: 'unknown',
    originalLanguage: 'en',
    variants,
    mentions: [],
    ...more,
  };
}

const dam = statement('dam', [
  {
    language: 'en',
    text: 'The dam holds 40 million cubic metres, and we will not open the gates before spring.',
    provenance: 'original',
  },
  {
    language: 'ckb',
    text: 'بەنداوەکە ٤٠ ملیۆن مەتر سێجا ئاوی تێدایە و پێش بەهار دەروازەکان ناکەینەوە.',
    provenance: 'house',
    status: 'approved',
  },
]);
const school = statement('school', [
  {
    language: 'en',
    text: 'Every school in the province gets a new roof this summer.',
    provenance: 'original',
  },
]);
const index = createStatementIndex([dam, school], [ana, kawa]);

function ask(text: string, more: Partial<ReuseQuery> = {}, from = index) {
  return from.reuse({ text, language: 'en', to: 'ckb', ...more });
}

const ids = (found: readonly { readonly statement: string }[]) => found.map((one) => one.statement);

describe('a quotation is recognised', () => {
  test.each([
    [
      'word for word',
      'The dam holds 40 million cubic metres, and we will not open the gates before spring.',
      'exact',
    ],
    [
      'with other marks and digits',
      'the dam holds ٤٠ million cubic metres \u2013 and we will not open the gates before spring',
      'exact',
    ],
    [
      'as a retweet with a link and a hashtag',
      'RT @ana_duarte: The dam holds 40 million cubic metres, and we will not open the gates before spring #dam https://example.org/x',
      'exact',
    ],
    ['in part', 'we will not open the gates before spring', 'contained'],
    [
      'with the middle cut',
      'The dam holds 40 million cubic metres\u2026 we will not open the gates',
      'reordered',
    ],
    [
      'in another order',
      'We will not open the gates before spring, and the dam holds 40 million cubic metres.',
      'reordered',
    ],
    [
      'with a word changed',
      'The dam holds 40 million cubic metres, and we shall not open the gates before spring.',
      'fuzzy',
    ],
  ])('%s', (_name, text, how) => {
    expect(ask(text)[0]).toMatchObject({ statement: 'dam', how });
  });

  test('an unrelated sentence finds nothing', () => {
    expect(ask('The library stays open on Sundays in winter.')).toEqual([]);
  });

  test('two words without a speaker find nothing', () => {
    expect(ask('the gates')).toEqual([]);
  });

  test('the speaker alone is not enough', () => {
    expect(ask('We thank the nurses of the city hospital.', { speaker: 'Ana Duarte' })).toEqual([]);
  });
});

describe('the wording offered', () => {
  const text = 'Our doors are open.';
  const variants: readonly StatementVariant[] = [
    { language: 'en', text, provenance: 'original' },
    { language: 'ar', text: 'أبوابنا مشرعة.', provenance: 'other-outlet' },
    {
      language: 'ar',
      text: 'أبوابنا مفتوحة.',
      provenance: 'house',
      status: 'approved',
      at: '2026-01-01',
    },
    { language: 'ar', text: 'أبوابنا مفتوحة للجميع.', provenance: 'official' },
  ];
  const offered = (list: readonly StatementVariant[], to: 'ar' | 'ckb' | 'kmr' = 'ar') => {
    const own = createStatementIndex([statement('doors', list)], [ana]);
    return own.reuse({ text, language: 'en', to })[0];
  };

  test('official before house before another outlet', () => {
    expect(offered(variants)?.provenance).toBe('official');
    expect(offered(variants.slice(0, 3))?.provenance).toBe('house');
    expect(offered(variants.slice(0, 2))?.provenance).toBe('other-outlet');
  });

  test('the original in the target language before all others', () => {
    const original: StatementVariant = {
      language: 'ar',
      text: 'الأبواب مفتوحة.',
      provenance: 'original',
    };
    expect(offered([...variants, original])?.text).toBe('الأبواب مفتوحة.');
  });

  test('a retired wording is never offered', () => {
    const retired = variants.map((one) => ({ ...one, status: 'retired' as const }));
    expect(offered([...variants.slice(0, 1), ...retired.slice(1)])).toMatchObject({
      language: 'en',
    });
  });

  test('the newest of equal wordings', () => {
    const list: StatementVariant[] = [
      { language: 'en', text, provenance: 'original' },
      { language: 'ar', text: 'قديم', provenance: 'house', at: '2025-01-01' },
      { language: 'ar', text: 'جديد', provenance: 'house', at: '2026-01-01' },
    ];
    expect(offered(list)?.text).toBe('جديد');
  });

  test('the original of the other dialect, shown as such, before any other language', () => {
    const list: StatementVariant[] = [
      { language: 'en', text, provenance: 'house' },
      { language: 'kmr', text: 'Deriyên me vekirî ne.', provenance: 'original' },
    ];
    expect(offered(list, 'ckb')).toMatchObject({ language: 'kmr', provenance: 'original' });
  });
});

describe('warnings', () => {
  const warnings = (text: string, more: Partial<ReuseQuery> = {}) => ask(text, more)[0]?.warnings;

  test('a number that differs', () => {
    expect(
      warnings(
        'The dam holds 45 million cubic metres, and we will not open the gates before spring.',
      ),
    ).toContain('number');
    expect(
      warnings(
        'The dam holds 40 million cubic metres, and we will not open the gates before spring.',
      ),
    ).not.toContain('number');
  });

  test('a negation that differs', () => {
    expect(
      warnings('The dam holds 40 million cubic metres, and we will open the gates before spring.'),
    ).toContain('negation');
    expect(warnings('we will not open the gates before spring')).not.toContain('negation');
  });

  test('another named speaker, but not an office', () => {
    const text = 'Every school in the province gets a new roof this summer.';
    expect(warnings(text, { speaker: 'Kawa Amin' })).toContain('speaker');
    expect(warnings(text, { speaker: 'Ana Duarte' })).not.toContain('speaker');
    expect(warnings(text, { speaker: 'the governor' })).not.toContain('speaker');
  });

  test('only a part, and a part cut out', () => {
    expect(warnings('we will not open the gates before spring')).toContain('part-only');
    expect(warnings('The dam holds 40 million cubic metres\u2026 before spring')).toContain('cut');
  });

  test('the original exists in the target language', () => {
    const kurdish = statement(
      'thanks',
      [
        {
          language: 'en',
          text: 'We thank every family that opened its house.',
          provenance: 'house',
          from: 'ar',
        },
      ],
      { originalLanguage: 'ku' },
    );
    const own = createStatementIndex([kurdish], [ana]);
    const [found] = ask('We thank every family that opened its house.', { to: 'kmr' }, own);
    expect(found?.warnings).toContain('original-language');
    expect(found?.warnings).toContain('quoted-from-translation');
  });

  test('the original is in the other dialect and not stored: none to fall back on', () => {
    const sorani = statement(
      'thanks',
      [
        {
          language: 'en',
          text: 'We thank every family that opened its house.',
          provenance: 'house',
        },
      ],
      { originalLanguage: 'ckb' },
    );
    const own = createStatementIndex([sorani], [ana]);
    const told = (to: 'ckb' | 'kmr') =>
      ask('We thank every family that opened its house.', { to }, own)[0]?.warnings;
    expect(told('kmr')).toEqual([]);
    expect(told('ckb')).toContain('original-language');
  });

  test('two wordings in use', () => {
    const twice = statement('twice', [
      { language: 'en', text: 'The market opens tomorrow at noon.', provenance: 'original' },
      { language: 'ckb', text: 'بازاڕەکە سبەی نیوەڕۆ دەکرێتەوە.', provenance: 'house' },
      {
        language: 'ckb',
        text: 'سبەی نیوەڕۆ بازاڕ کراوە دەبێت.',
        provenance: 'other-outlet',
        document: 'market.ar.txt',
        at: '2026-05-03T10:00:00Z',
      },
    ]);
    const own = createStatementIndex([twice], [ana]);
    const [offered] = ask('The market opens tomorrow at noon.', {}, own);
    expect(offered?.warnings).toContain('rendered-differently');
    expect(offered?.otherwise).toEqual({ document: 'market.ar.txt', at: '2026-05-03T10:00:00Z' });
  });
});

describe('across languages', () => {
  test('a statement told in no language at hand is found by its speaker, names and numbers', () => {
    const own = createStatementIndex(
      [
        statement('ferries', [
          {
            language: 'en',
            text: 'From Monday 12 ferries will run between Lisbon and Porto.',
            provenance: 'original',
          },
        ]),
        statement('roof', school.variants),
      ],
      [ana],
    );
    const found = own.reuse({
      text: 'اعتباراً من الاثنين ستعمل 12 عبّارة بين لشبونة وبورتو',
      language: 'ar',
      to: 'ar',
      speaker: 'آنا دوارتي',
    });
    expect(ids(found)).toEqual(['ferries']);
    expect(found[0]).toMatchObject({ how: 'cross-language', language: 'en' });
  });

  test('nothing is shown for another sentence of the same speaker', () => {
    expect(
      ask('سنبدأ مشروع الصرف الصحي الشهر المقبل', {
        language: 'ar',
        to: 'ar',
        speaker: 'آنا دوارتي',
      }),
    ).toEqual([]);
  });
});

describe('people', () => {
  test.each([
    ['the full name', 'Ana Duarte', 'en'],
    ['the name with an office before it', 'Governor Ana Duarte', 'en'],
    ['the last word', 'Duarte', 'en'],
    ['the handle', '@ana_duarte', 'kmr'],
    ['another script', 'آنا دوارتي', 'ar'],
    ['another spelling in the same script', 'Ana Duartê', 'kmr'],
  ] as const)('%s means the person', (_name, written, language) => {
    expect(index.person(written, language)?.id).toBe('ana');
  });

  test('a word that two people share means neither', () => {
    const other: Person = { id: 'other', version: 1, names: { en: ['Rui Duarte'] } };
    const both = createStatementIndex([], [ana, other]);
    expect(both.person('Duarte', 'en')).toBeUndefined();
    expect(both.person('Rui Duarte', 'en')?.id).toBe('other');
  });

  test('a deleted person is nobody', () => {
    expect(
      createStatementIndex([], [{ ...ana, deleted: true }]).person('Ana Duarte', 'en'),
    ).toBeUndefined();
  });

  test('the speaker is read from the sentence when none is given', () => {
    const text = 'Every school in the province gets a new roof this summer.';
    const sentence = `Kawa Amin said: "${text}"`;
    expect(ask(text, { sentence })[0]?.warnings).toContain('speaker');
  });
});

describe('the index changes', () => {
  test('a replaced statement is found by its new words only', () => {
    const own = createStatementIndex([school], [ana]);
    own.add(
      statement('school', [
        { language: 'en', text: 'No school will close this winter.', provenance: 'original' },
      ]),
    );
    expect(own.size).toBe(1);
    expect(ids(ask('No school will close this winter.', {}, own))).toEqual(['school']);
    expect(ask('Every school in the province gets a new roof this summer.', {}, own)).toEqual([]);
  });

  test('a deleted statement is gone', () => {
    const own = createStatementIndex([school], [ana]);
    own.add({ ...school, deleted: true });
    expect(own.size).toBe(0);
    expect(ask('Every school in the province gets a new roof this summer.', {}, own)).toEqual([]);
  });

  test('at most three are shown', () => {
    const many = Array.from({ length: 6 }, (_, i) =>
      statement(`s${i}`, [
        {
          language: 'en',
          text: `The bridge number ${i} is open to lorries again.`,
          provenance: 'original',
        },
      ]),
    );
    const own = createStatementIndex(many, [ana]);
    expect(
      ask('The bridge number 9 is open to lorries again.', { speaker: 'Ana Duarte' }, own).length,
    ).toBe(3);
  });
});
