import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../../src/core/language-tag.ts';
import { LANGUAGE_TAGS } from '../../../../src/core/language-tag.ts';
import { numbersIn } from '../../../../src/core/languages/index.ts';

type Case = readonly [language: LanguageTag, text: string, values: string];

const values = (text: string, language: LanguageTag) =>
  numbersIn(text, language)
    .map(({ canonical, unit }) => (unit === undefined ? canonical : `${canonical}[${unit}]`))
    .join(' ');

describe('numbers in figures', () => {
  test.each<Case>([
    ['en', '1,250,000 and 3.50', '1250000 3.5'],
    ['ar', '١٬٢٥٠٬٠٠٠ و٣٫٥', '1250000 3.5'],
    ['ckb', '٣.٥ لە ١،٢٥٠', '3.5 1250'],
    ['kmr', '1.250.000 û 3,5', '1250000 3.5'],
    ['en', 'a 2:1 win in 2018/2019', '2 1 2018 2019'],
    ['en', '70-90% in 1950-53', '70% 90% 1950 1953'],
    ['ckb', '٥٥، ٦٠ خولەک', '55 60'],
    ['en', 'the 1990s', '1990'],
    ['en', '007', '7'],
    ['en', '-5 and \u22123.5, but 10 -15 and F-16', '-5 -3.5 10 15 16'],
    ['ar', 'بلغت الحرارة -5 درجات', '-5'],
    ['kmr', '1 250 000 kes, 12\u00a0500 mal', '1250000 12500'],
    ['en', 'rooms 12 500', '12 500'],
  ])('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test('one separator before three digits has two readings, and both are given', () => {
    expect(numbersIn('1.250', 'kmr')).toEqual([
      { kind: 'number', canonical: '1250', start: 0, end: 5, ambiguous: true, alternative: '1.25' },
    ]);
    expect(numbersIn('1.250', 'en')[0]).toMatchObject({ canonical: '1.25', alternative: '1250' });
    expect(numbersIn('0.250', 'kmr')).toEqual([
      { kind: 'number', canonical: '0.25', start: 0, end: 5 },
    ]);
  });
});

describe('numbers in words', () => {
  test.each<Case>([
    ['ar', 'خمسة وعشرون عاملا', '25'],
    ['ar', 'مئة وخمسة وعشرين بيتا', '125'],
    ['ar', 'ثلاثة آلاف وخمسمئة عائلة', '3500'],
    ['ar', 'مليوني برميل', '2000000[bbl]'],
    ['ar', '٤ آلاف و٢٠٠ عامل', '4200'],
    ['ckb', 'سێ هەزار و پێنسەد کەس', '3500'],
    ['ckb', 'بیست و پێنج کەس', '25'],
    ['kmr', 'du hezar û pêncsed kes', '2500'],
    ['kmr', 'milyonek û 250 hezar', '1250000'],
    ['en', 'twenty-five villages', '25'],
    ['en', 'two hundred and five thousand', '205000'],
    ['en', '2.7bn', '2700000000'],
    ['en', '1.7 million four years ago', '1700000 4'],
    ['en', 'minus five degrees', '-5'],
    ['en', 'one of them, a day', ''],
    ['ar', 'أحد العمال', ''],
    ['kmr', 'yek ji wan, ev hefte', ''],
  ])('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test.each<Case>([
    [
      'en',
      'a million and a half, one and a half million, half a million',
      '1500000 1500000 500000',
    ],
    ['en', 'three quarters of a million', '750000'],
    ['en', 'two and a half years', '2.5'],
    ['en', 'two-thirds of the seats, a third of them', '2/3 1/3'],
    ['en', 'half of them, the second half', '2'],
    ['ar', 'مليون ونصف المليون', '1500000'],
    ['ar', 'ثلاثة ملايين ونصف', '3500000'],
    ['ar', 'نصف مليون، ربع مليار', '500000 250000000'],
    ['ar', 'ثلثي الأصوات', '2/3'],
    ['ckb', 'نیو ملیۆن و دوو ملیۆن و نیو', '500000 2500000'],
    ['kmr', 'nîv milyon, milyonek û nîv, du û nîv', '500000 1500000 2.5'],
  ])('fractions, %s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test.each<Case>([
    ['en', 'up 2\u00bd percent, \u00be of them, 2 1/2 hours', '2.5% 0.75 2.5'],
    ['en', '1/2 and 2/3 and \u2153, \u00bd million', '0.5 2/3 1/3 500000'],
    ['en', 'on 3/4 and in 2018/19', '0.75 2018 19'],
    ['en', 'in nineteen ninety-one and twenty twenty-four', '1991 2024'],
    ['en', 'twenty thousand, nineteen people, twenty twenty thousand', '20000 19 20 20000'],
    ['en', 'five and a half hours, a year and a half, an hour', '5.5 1.5'],
    ['en', 'a quarter of voters, a quarter of a million', '0.25 250000'],
    ['en', 'between $1.2bn and \u20ac900m', '1200000000[USD] 900000000[EUR]'],
    ['ar', '\u0661/\u0662 الميزانية', '0.5'],
    ['ar', 'خمس ساعات ونصف الساعة، سنة ونصف، ساعتان ونصف', '5.5 1.5 2.5'],
    ['ckb', 'بیستوپێنج کەس، سیوسێ، سەد و بیستودوو', '25 33 122'],
    ['ckb', 'بیستوپێنجەمین ساڵ', '25'],
    ['ckb', 'چارەکێکی خەڵک، چارەکێک', '0.25 0.25'],
    ['ckb', 'پێنج کاتژمێر و نیو، ساڵ و نیوێک', '5.5 1.5'],
    ['kmr', 'çaryeka gel, bîstûpênc kes', '0.25 25'],
    ['kmr', 'pênc saet û nîv, sal û nîvek', '5.5 1.5'],
  ])('halves and quarters, years in words, words joined, %s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test.each<Case>([
    ['en', '$5-6 billion', '5[USD] 6000000000[USD]'],
    ['en', '+964 750 445 1122', '964 750 445 1122'],
    ['ar', 'أربعة أخماس المقاعد', '0.8'],
    ['kmr', 'ji sedî yekê', '1%'],
    ['kmr', 'ji pênc paran sê', '0.6'],
  ])('ranges of money, telephones, fifths, %s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test('a fraction with a slash may be a day, one of one character may not', () => {
    expect(numbersIn('1/2', 'en')[0]).toMatchObject({ canonical: '0.5', ambiguous: true });
    expect(numbersIn('\u00bd', 'en')[0]).toEqual({
      kind: 'number',
      canonical: '0.5',
      start: 0,
      end: 1,
    });
  });

  test.each<Case>([
    ['ckb', 'لە ٣ی مانگی پێنجی ٢٠٢٤', '2024-05-03'],
    ['ckb', '٣ی مانگی ٥', '05-03'],
    ['ckb', 'ماوەی ٣ مانگ', '3'],
    ['kmr', 'di 3ê meha pêncan a 2024an de', '2024-05-03'],
    ['ar', 'في 3 من الشهر الخامس 2024', '2024-05-03'],
    ['kmr', '23ê Reşemiyê', '02-23'],
  ])('a month by its number or with its ending, %s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test.each<Case>([
    ['en', 'hundreds of thousands, several thousand, dozens', ''],
    ['en', 'two dozen, a dozen', '24 12'],
    ['ar', 'آلاف المتظاهرين ومئات الآلاف وعشرات الملايين', ''],
    ['ar', 'خمسة آلاف', '5000'],
    ['ckb', 'سەدان هەزار کەس، هەزاران کەس، دەیان کەس', ''],
    ['kmr', 'bi sedan hezar kes, bi hezaran mal', ''],
    ['kmr', 'ji 300 hezaran zêdetir', '300000'],
  ])('many is no number, %s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test.each<Case>([
    ['en', 'the twenty-first century, the forty-second', '21 42'],
    ['ckb', 'سەدەی بیست و یەکەم، ساڵی دوازدەهەم', '21 12'],
    ['kmr', 'sedsala bîst û yekem, ya dozdehemîn', '21 12'],
  ])('ordinals of several words and by rule, %s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test('a number in words says so', () => {
    expect(numbersIn('پێنج کەس', 'ckb')).toMatchObject([{ canonical: '5', spelled: true }]);
    expect(numbersIn('5 kes', 'kmr')[0]?.spelled).toBeUndefined();
  });
});

describe('amounts', () => {
  test.each<Case>([
    ['ar', '12 في المئة', '12%'],
    ['ckb', 'لە سەدا ١٢', '12%'],
    ['kmr', 'ji sedî 12', '12%'],
    ['kmr', "%12'ê", '12%'],
    ['en', '12 per cent', '12%'],
    ['en', '$5m and 30km', '5000000[USD] 30[km]'],
    ['en', 'IQD 1.5 million', '1500000[IQD]'],
    ['ar', '١٥٠ ألف دينار', '150000[IQD]'],
    ['ckb', '٣٠ کیلۆمەتر', '30[km]'],
    ['kmr', '70 dolarî', '70[USD]'],
    ['kmr', '500 mîlyon $', '500000000[USD]'],
    ['en', '500 $5', '500 5[USD]'],
    ['ar', '20 كيلومترا مربعا', '20[km2]'],
    ['ar', '100 مليون جنيه مصري', '100000000[EGP]'],
    ['en', 'half a percent', '0.5%'],
    ['kmr', '5emîn', '5'],
    ['ckb', '٥هەم', '5'],
    ['en', 'the 5th', '5'],
    ['ar', 'المركز الخامس', '5'],
  ])('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });
});

describe('dates and times', () => {
  test.each<Case>([
    ['ar', 'الأربعاء، 4 آذار 2026', '2026-03-04'],
    ['ar', 'التاسع والعشرين من آذار/مارس 2020', '2020-03-29'],
    ['ar', '4-3-2026', '2026-03-04'],
    ['ckb', 'ڕۆژی دووشەممە ١٢ی ئایاری ٢٠٢٥', '2025-05-12'],
    ['ckb', '٢٠٢٥/٥/١٢', '2025-05-12'],
    ['kmr', '4ê Adara 2026an', '2026-03-04'],
    ['kmr', '4.3.2026', '2026-03-04'],
    ['en', 'Wednesday, March 4, 2026', '2026-03-04'],
    ['en', 'the 4th of March 2026', '2026-03-04'],
    ['en', 'in March 2026', '2026-03'],
    ['en', 'on 4 March', '03-04'],
    ['ar', 'الساعة 10:30 مساء', '22:30'],
    ['ckb', 'کاتژمێر ٤.٤٠ی بەیانی', '04:40'],
    ['kmr', 'saet 22.45an', '22:45'],
    ['en', 'at 4.40 am, 12:15 a.m. and 5pm', '04:40 00:15 17:00'],
    ['en', 'I am 5', '5'],
    ['ar', '١٨ / ٢ / ٢٠٢٦', '2026-02-18'],
    ['ar', '18 شباط (فبراير) 2026', '2026-02-18'],
    ['ckb', 'لە ١٨ی ٢ی ٢٠٢٦', '2026-02-18'],
    ['ar', 'الساعة الثامنة والنصف مساء، الساعة التاسعة إلا ربعا', '20:30 08:45'],
    ['ckb', 'سەعات دەی شەو', '22:00'],
    ['kmr', 'saet heşt û nîv, saet heştê êvarê', '08:30 20:00'],
    ['kmr', 'piştî du saetan sê kes', '2 3'],
    ['en', 'half past eight, a quarter to nine p.m.', '08:30 20:45'],
  ])('%s: %s', (language, text, expected) => {
    expect(values(text, language)).toBe(expected);
  });

  test('the weekday beside a date is kept with it', () => {
    expect(numbersIn('Çarşem, 4ê Adarê 2026', 'kmr')).toMatchObject([
      { canonical: '2026-03-04', weekday: 'Wed' },
    ]);
  });

  test('a word that is also a month counts only when written as one', () => {
    expect(values('They march on; you may go', 'en')).toBe('');
    expect(values('in May', 'en')).toBe('05');
    expect(values('أب العائلة', 'ar')).toBe('');
    expect(values('في آب', 'ar')).toBe('08');
  });

  test('day and month that could change places are one date with another as alternative', () => {
    expect(numbersIn('10/9/2026', 'en')).toMatchObject([
      { canonical: '2026-09-10', ambiguous: true, alternative: '2026-10-09' },
    ]);
    expect(numbersIn('13/9/2026', 'en')[0]?.ambiguous).toBeUndefined();
  });

  test('Kurdish solar months never equal Gregorian ones of the same sound', () => {
    expect(values('گوڵان', 'ckb')).toBe('solar-02');
    expect(values('Gulan', 'kmr')).toBe('05');
    expect(values('٥ی گوڵانی ٢٧٢٦', 'ckb')).toBe('2726-02-05');
    expect(values('5ê Gulana 2726', 'kmr')).toBe('2726-02-05');
    expect(values('ڕێبەندان', 'ckb')).not.toBe(values('Rêbendan', 'kmr'));
  });
});

describe('numbersIn', () => {
  test('values lie in order, do not overlap, and lie on the text they come from', () => {
    const text = 'لە ٥ی ئایاری ٢٠٢٥ لە سەدا ١٢ی ٣ هەزار کەس، کاتژمێر ١٠:٣٠ی شەو';
    let last = 0;
    for (const value of numbersIn(text, 'ckb')) {
      expect(value.start).toBeGreaterThanOrEqual(last);
      expect(value.end).toBeGreaterThan(value.start);
      last = value.end;
    }
    expect(numbersIn(text, 'ckb').map((value) => text.slice(value.start, value.end))).toEqual([
      '٥ی ئایاری ٢٠٢٥',
      'لە سەدا ١٢',
      '٣ هەزار',
      'کاتژمێر ١٠:٣٠ی شەو',
    ]);
  });

  test.each([
    ['digits and dots', '1.'.repeat(50_000)],
    ['number words', 'مليون و'.repeat(14_000)],
    ['scale words', 'million '.repeat(12_000)],
    ['days', '5 '.repeat(50_000)],
    ['hyphened numbers', '1-'.repeat(50_000)],
    ['one long digit run', '9'.repeat(100_000)],
    ['conjunctions', 'û '.repeat(50_000)],
    ['spaced groups', '111 '.repeat(25_000)],
    ['halves', 'ونصف '.repeat(20_000)],
    ['fractions of one character', '\u00bd'.repeat(100_000)],
    ['fractions with a slash', '1/2 '.repeat(25_000)],
    ['counted halves', 'ساڵ و نیو '.repeat(10_000)],
    ['pairs of a year', 'twenty '.repeat(14_000)],
  ])('100,000 characters of %s are no trap', (_, text) => {
    for (const language of LANGUAGE_TAGS)
      expect(Array.isArray(numbersIn(text, language))).toBe(true);
  });
});
