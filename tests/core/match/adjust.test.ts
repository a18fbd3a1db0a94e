/** Numbers and names carried over from the present segment into a translation. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../src/core/language-tag.ts';
import { indexed, unit } from './one-unit.ts';

function adjusted(
  from: LanguageTag,
  stored: string,
  present: string,
  to: LanguageTag,
  target: string,
) {
  const index = indexed([
    unit('u', { language: from, text: stored }, { language: to, text: target }),
  ]);
  const [match] = index.find({ text: present, from, to });
  return {
    percent: match?.explanation.percent,
    text: match?.adjusted?.text,
    changed: match?.adjusted?.changed.map(({ start, end }) =>
      match.adjusted?.text.slice(start, end),
    ),
  };
}

describe('a suggestion with other numbers', () => {
  test.each<[string, LanguageTag, string, string, LanguageTag, string, string, string[]]>([
    [
      'one number, digits of the translation',
      'ar',
      'قتل 5 جنود في الهجوم',
      'قتل 12 جنود في الهجوم',
      'ckb',
      '٥ سەرباز لە هێرشەکەدا کوژران',
      '١٢ سەرباز لە هێرشەکەدا کوژران',
      ['١٢'],
    ],
    [
      'from Arabic digits to Western ones',
      'ckb',
      '٥ سەرباز کوژران لە شەڕ',
      '١٢ سەرباز کوژران لە شەڕ',
      'kmr',
      '5 leşker di şer de hatin kuştin',
      '12 leşker di şer de hatin kuştin',
      ['12'],
    ],
    [
      'a Sorani text that uses Western digits keeps to them',
      'en',
      'All 5 soldiers died there',
      'All 12 soldiers died there',
      'ckb',
      '5 سەرباز لەوێ کوژران',
      '12 سەرباز لەوێ کوژران',
      ['12'],
    ],
    [
      'two numbers in another order',
      'en',
      'From 3 to 9 people were held',
      'From 4 to 8 people were held',
      'kmr',
      'Ji 9 heta 3 kes hatin girtin',
      'Ji 8 heta 4 kes hatin girtin',
      ['8', '4'],
    ],
    [
      'a number that stays holds its place',
      'en',
      'On 5 May 5 men left town',
      'On 5 May 7 men left town',
      'kmr',
      'Di 5ê gulanê de 5 mêr çûn',
      'Di 5ê gulanê de 7 mêr çûn',
      ['7'],
    ],
    [
      'a year with a clitic',
      'en',
      'It opened again in 2019',
      'It opened again in 2026',
      'kmr',
      'Di sala 2019an de dîsa vebû',
      'Di sala 2026an de dîsa vebû',
      ['2026'],
    ],
    [
      'a handle',
      'en',
      'He replied to @mustefa_bali on Monday',
      'He replied to @mazloum on Monday',
      'ckb',
      'دووشەممە وەڵامی @mustefa_bali دایەوە',
      'دووشەممە وەڵامی @mazloum دایەوە',
      ['@mazloum'],
    ],
    [
      'an address',
      'ar',
      'اقرأ المزيد على https://a.example/1',
      'اقرأ المزيد على https://a.example/2',
      'en',
      'Read more at https://a.example/1',
      'Read more at https://a.example/2',
      ['https://a.example/2'],
    ],
  ])('%s', (_, from, stored, present, to, target, wanted, changed) => {
    expect(adjusted(from, stored, present, to, target)).toEqual({
      percent: 99,
      text: wanted,
      changed,
    });
  });

  test('a number that the translation spells out cannot be exchanged, and the percent says so', () => {
    const found = adjusted(
      'en',
      'All 5 soldiers died there',
      'All 12 soldiers died there',
      'kmr',
      'Her pênc leşker li wir mirin',
    );
    expect(found).toEqual({ percent: 95, text: undefined, changed: undefined });
  });

  test('what could be exchanged is, even when something is left', () => {
    const found = adjusted(
      'en',
      'On 5 May 30 men left',
      'On 6 May 40 men left',
      'kmr',
      'Di pêncê gulanê de 30 mêr çûn',
    );
    expect(found).toEqual({ percent: 95, text: 'Di pêncê gulanê de 40 mêr çûn', changed: ['40'] });
  });

  test('numbers are exchanged in similar texts too', () => {
    const found = adjusted(
      'en',
      'The army said 5 soldiers died',
      'The police said 12 soldiers died',
      'ckb',
      'سوپا گوتی ٥ سەرباز مردن',
    );
    expect(found.text).toBe('سوپا گوتی ١٢ سەرباز مردن');
    expect(found.percent).toBeLessThan(97);
  });

  test('equal numbers in other digits change nothing', () => {
    const index = indexed([
      unit(
        'u',
        { language: 'ckb', text: '٥ سەرباز کوژران' },
        { language: 'en', text: '5 soldiers died' },
      ),
    ]);
    const [match] = index.find({ text: '5 سەرباز کوژران', from: 'ckb', to: 'en' });
    expect(match?.adjusted).toBeUndefined();
    expect(match?.explanation).toMatchObject({ percent: 97, spelling: ['digits'], numbers: [] });
  });

  test('every pair of languages exchanges a plain number', () => {
    const texts: Record<LanguageTag, (n: string, native: string) => string> = {
      ar: (n) => `قتل ${n} جنود في الهجوم`,
      ckb: (_, native) => `${native} سەرباز لە هێرشەکە کوژران`,
      kmr: (n) => `${n} leşker di êrîşê de hatin kuştin`,
      en: (n) => `The attack killed ${n} soldiers`,
    };
    for (const from of LANGUAGE_TAGS) {
      for (const to of LANGUAGE_TAGS.filter((tag) => tag !== from)) {
        const found = adjusted(
          from,
          texts[from]('5', '٥'),
          texts[from]('27', '٢٧'),
          to,
          texts[to]('5', '٥'),
        );
        expect(found).toMatchObject({ percent: 99, text: texts[to]('27', '٢٧') });
      }
    }
  });
});

const DIGITS = { Western: 0x30, 'Arabic-Indic': 0x660, 'extended Arabic-Indic': 0x6f0 } as const;
type DigitSet = keyof typeof DIGITS;
const SETS = Object.keys(DIGITS) as DigitSet[];

const inDigits = (value: number, set: DigitSet): string =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(DIGITS[set] + Number(digit)));

const SENTENCES: Readonly<Record<LanguageTag, (count: string) => string>> = {
  ar: (count) => `أعلنت الوزارة وصول ${count} شاحنة إلى المعبر`,
  ckb: (count) => `وەزارەت گەیشتنی ${count} بارهەڵگری بۆ دەروازەکە ڕاگەیاند`,
  kmr: (count) => `Wezaretê gihîştina ${count} kamyonan a derî ragihand`,
  en: (count) => `The ministry said ${count} trucks had reached the crossing`,
};

describe('a text that differs in one number', () => {
  const pair = fc
    .tuple(fc.constantFrom(...LANGUAGE_TAGS), fc.constantFrom(...LANGUAGE_TAGS))
    .filter(([from, to]) => from !== to);
  const set = fc.constantFrom(...SETS);
  const value = fc.integer({ min: 2, max: 999 });

  test('scores 99 in every set of digits, and the translation gets the number in its own', () => {
    fc.assert(
      fc.property(
        pair,
        value,
        value,
        set,
        set,
        set,
        ([from, to], before, now, there, here, own) => {
          fc.pre(before !== now);
          const stored = SENTENCES[from](inDigits(before, there));
          const present = SENTENCES[from](inDigits(now, here));
          const found = adjusted(from, stored, present, to, SENTENCES[to](inDigits(before, own)));
          expect(found).toEqual({
            percent: 99,
            text: SENTENCES[to](inDigits(now, own)),
            changed: [inDigits(now, own)],
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
