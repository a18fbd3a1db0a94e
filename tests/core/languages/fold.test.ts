import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LanguageTag } from '../../../src/core/language-tag.ts';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { fold, foldMapped, loose, spellingDifferences } from '../../../src/core/languages/index.ts';

/** Language, two texts, and the switches that make them equal. */
type Case = readonly [language: LanguageTag, a: string, b: string, switches: string];

const SAME: readonly Case[] = [
  ['ar', 'أمطار', 'امطار', 'alef'],
  ['ar', 'مبنى', 'مبني', 'alef-maksura'],
  ['ar', 'قرية', 'قريه', 'teh-marbuta'],
  ['ar', 'كلار', 'کلار', 'kaf'],
  ['ar', 'شـــمال', 'شمال', 'tatweel'],
  ['ar', 'مُدُن', 'مدن', 'harakat'],
  ['ar', '\ufeb3\ufed4\ufeae', 'سفر', 'presentation-forms'],
  ['ar', '١٬٢٠٠', '1200', 'digits grouping'],
  ['ar', '1،250', '1250', 'punctuation grouping'],
  ['ar', '٧٫٥٪', '7.5%', 'digits decimal percent'],
  ['ar', '«سلام»', '"سلام"', 'quotes'],
  ['ar', 'نص\u200f (AB)\u200e', 'نص (ab)', 'case invisible'],
  ['ar', 'چای', 'جاي', 'loan-letters yeh'],
  ['ckb', 'كاك', 'کاک', 'kaf'],
  ['ckb', 'ئه\u200cمه\u200c', 'ئەمە', 'heh-zwnj'],
  ['ckb', 'ئەمه', 'ئەمە', 'final-heh'],
  ['ckb', 'ھەولێر', 'هەولێر', 'heh'],
  ['ckb', 'رۆژ', 'ڕۆژ', 'initial-reh'],
  ['ckb', 'وورد', 'ورد', 'initial-waw'],
  ['ckb', 'آزاد', 'ئازاد', 'alef'],
  ['ckb', 'کورتة', 'کورتە', 'teh-marbuta'],
  ['ckb', 'چؤن', 'چۆن', 'waw-hamza'],
  ['ckb', 'ماھ', 'ماهـ', 'heh'],
  ['kmr', 'ÎRO', 'îro', 'case'],
  ['kmr', 'İRO', 'iro', 'case dotless-i'],
  ['kmr', "2024'an", '2024an', 'suffix-joiner'],
  ['kmr', 'YNK’ê', 'YNKê', 'apostrophe suffix-joiner'],
  ['kmr', 'ge^ncî', 'gêncî', 'caret'],
  ['kmr', '^iro', 'îro', 'caret'],
  ['kmr', 'şérîn', 'şêrîn', 'accents'],
  ['kmr', 'baș', 'baş', 'cedilla'],
  ['en', 'south–north', 'south-north', 'dashes'],
  ['en', 'ﬁnal', 'final', 'presentation-forms'],
  ['en', 'wait....', 'wait…', 'ellipsis'],
  ['en', 'a\u00a0b', 'a b', 'space'],
  ['en', 'cafe\u0301', 'café', 'composition'],
];

const DIFFERENT: readonly (readonly [LanguageTag, string, string])[] = [
  ['ckb', 'کوڕ', 'کور'],
  ['ckb', 'گەل', 'گەڵ'],
  ['ckb', 'شێر', 'شیر'],
  ['ckb', 'ماهـ', 'مە'],
  ['kmr', 'ker', 'kêr'],
  ['kmr', 'hat', 'nehat'],
  ['en', 'its', "it's"],
  ['ar', '3.5', '35'],
  ['ar', '1.250', '1250'],
];

const LOOSE: readonly Case[] = [
  ['ckb', 'دەڵێم', 'ده\u200cليم', 'heh-zwnj lam-v yeh yeh-v'],
  ['ckb', 'دوور', 'دور', 'double-waw'],
  ['kmr', 'çêkirî', 'cekiri', 'marks'],
  ['ar', 'شؤون', 'شوون', 'hamza'],
  ['ar', 'بناء', 'بنا', 'hamza'],
];

describe('fold', () => {
  test.each(SAME)('%s: %s and %s differ in spelling only', (language, a, b, switches) => {
    expect(fold(a, language)).toBe(fold(b, language));
    expect([...spellingDifferences(a, b, language)].sort()).toEqual(switches.split(' ').sort());
  });

  test.each(DIFFERENT)('%s: %s and %s stay apart', (language, a, b) => {
    expect(fold(a, language)).not.toBe(fold(b, language));
  });

  test('texts that differ in more than spelling have no spelling differences', () => {
    expect(spellingDifferences('roj', 'şev', 'kmr')).toEqual([]);
    expect(spellingDifferences('roj', 'roj', 'kmr')).toEqual([]);
  });
});

describe('loose', () => {
  test.each(LOOSE)('%s: %s and %s meet, and only there', (language, a, b, switches) => {
    expect(fold(a, language)).not.toBe(fold(b, language));
    expect(loose(a, language)).toBe(loose(b, language));
    expect([...spellingDifferences(a, b, language)].sort()).toEqual(switches.split(' ').sort());
  });
});

/** Characters that rules look at, and some that none does. */
const unit = fc.constantFrom(
  ..."ahe^êiIİıûŞ'-’ .,1234٠٣۵٫٬،٪«»“\u200c\u200d\u200f\u0640\u0651\u0653\u0654\u0302\u0327ەههھوووررڕيىیێةؤآأءئكکـ\ufefb\ufb01\ud83d\ude00\n\t\u00a0",
);
const anyText = fc.oneof(fc.string({ unit, maxLength: 24 }), fc.string({ unit: 'binary' }));
const tier = fc.constantFrom('fold' as const, 'loose' as const);

describe('laws of folding', () => {
  test.each(LANGUAGE_TAGS)('%s: folding twice is folding once', (language) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text, language);
        expect(fold(once, language)).toBe(once);
        const twice = loose(text, language);
        expect(loose(twice, language)).toBe(twice);
        expect(loose(once, language)).toBe(twice);
      }),
      { numRuns: 1500 },
    );
  });

  test.each(LANGUAGE_TAGS)(
    '%s: the map leads back into the text and never backwards',
    (language) => {
      fc.assert(
        fc.property(anyText, tier, (text, which) => {
          const { text: folded, starts } = foldMapped(text, language, which);
          expect(folded).toBe(which === 'fold' ? fold(text, language) : loose(text, language));
          expect(starts.length).toBe(folded.length + 1);
          expect(starts[folded.length]).toBe(text.length);
          for (let at = 1; at < starts.length; at += 1)
            expect(starts[at] ?? -1).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        }),
        { numRuns: 500 },
      );
    },
  );

  test('an unchanged letter maps to itself', () => {
    const { text, starts } = foldMapped('a\u200cb  c', 'en');
    expect(text).toBe('ab c');
    expect(Array.from(starts)).toEqual([0, 2, 3, 5, 6]);
  });

  test.each([
    ['joiners', "a'".repeat(50_000)],
    ['carets', '^'.repeat(100_000)],
    ['waws', '\u0648'.repeat(100_000)],
    ['hamzas', '\u0621'.repeat(100_000)],
    ['hehs and ZWNJ', '\u0647\u200c'.repeat(50_000)],
    ['commas and digits', '1,'.repeat(50_000)],
    ['dots', '.'.repeat(100_000)],
    ['marks', `e${'\u0302'.repeat(100_000)}`],
    ['invisible characters and marks', 'e\u200b\u0302'.repeat(33_000)],
    ['invisible characters', `\u0302${'\u200b'.repeat(100_000)}`],
    ['presentation forms', '\ufdfa'.repeat(100_000)],
  ])('100,000 characters of %s are no trap', (_, text) => {
    for (const language of LANGUAGE_TAGS) expect(typeof loose(text, language)).toBe('string');
  });
});
