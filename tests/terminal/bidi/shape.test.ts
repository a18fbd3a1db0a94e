import { describe, expect, test } from 'vitest';
import { graphemes } from '../../../src/core/text/index.ts';
import { joiningType } from '../../../src/terminal/bidi/joining-types.ts';
import { LAM_ALEF, LETTER_FORMS } from '../../../src/terminal/bidi/presentation-forms.ts';
import { shape } from '../../../src/terminal/bidi/shape.ts';

function shaped(text: string, options = {}): string {
  const glyphs = graphemes(text).map(({ start, end }) => ({
    text: text.slice(start, end),
    start,
    end,
  }));
  return shape(glyphs, { lamAlef: true, forms: 'full', ...options })
    .map((glyph) => glyph.text)
    .join('');
}

const form = (code: number) => String.fromCodePoint(code);

/** All letters of the Arabic script that Unicode lets join, or not. */
const LETTERS = Array.from({ length: 0x900 - 0x620 }, (_, i) => 0x620 + i)
  .filter((code) => /^[\p{Script=Arabic}]$/u.test(form(code)))
  .filter((code) => /^\p{L}$/u.test(form(code)) && joiningType(code) !== 'causing');

describe('the table of forms', () => {
  test('holds 76 letters of Unicode, and ae', () => {
    expect(LETTER_FORMS.size).toBe(77);
  });

  test('is what NFKC says, for every form of every letter', () => {
    for (const [letter, forms] of LETTER_FORMS) {
      if (letter === 0x6d5) continue;
      const plain = form(letter).normalize('NFKC');
      for (const code of forms) {
        if (code !== 0) expect([letter, form(code).normalize('NFKC')]).toEqual([letter, plain]);
      }
    }
  });

  test('misses no letter form of the presentation blocks', () => {
    const used = new Set([...LETTER_FORMS].flatMap(([, forms]) => forms));
    const missing: string[] = [];
    for (const [first, last] of [
      [0xfb50, 0xfbff],
      [0xfe80, 0xfef4],
    ] as const) {
      for (let code = first; code <= last; code++) {
        const base = form(code).normalize('NFKC');
        if (base !== form(code) && [...base].length === 1 && !used.has(code))
          missing.push(code.toString(16));
      }
    }
    expect(missing).toEqual([]);
  });

  test('holds the four lam-alef ligatures', () => {
    for (const [alef, codes] of LAM_ALEF) {
      for (const code of codes) expect(form(code).normalize('NFKC')).toBe(`ل${form(alef)}`);
    }
  });
});

describe('every letter in every position', () => {
  test.each(LETTERS.map((code) => [code.toString(16), form(code), code] as const))(
    '%s %s',
    (_, letter, code) => {
      const type = joiningType(code);
      const none = type === 'none';
      const [isolated, final, initial, medial] = (!none && LETTER_FORMS.get(code)) || [0, 0, 0, 0];
      const own = (index: number) => form(index || code);
      const right = type === 'dual' || type === 'right';
      const left = type === 'dual';
      const beh = { isolated: '\ufe8f', final: '\ufe90', initial: '\ufe91', medial: '\ufe92' };
      expect(shaped(letter)).toBe(own(isolated));
      expect(shaped(`ب${letter}`)).toBe(
        right ? beh.initial + own(final) : beh.isolated + own(isolated),
      );
      expect(shaped(`${letter}ب`)).toBe(
        left ? own(initial) + beh.final : own(isolated) + beh.isolated,
      );
      const between = left ? own(medial) : right ? own(final) : own(isolated);
      expect(shaped(`ب${letter}ب`)).toBe(
        (right ? beh.initial : beh.isolated) + between + (left ? beh.final : beh.isolated),
      );
    },
  );
});

describe('words', () => {
  test.each([
    ['ڵ and ێ join their neighbours though they have no forms', 'بێب', '\ufe91\u06ce\ufe90'],
    ['ڵ between letters', 'بڵا', '\ufe91\u06b5\ufe8e'],
    ['ڕ ends a join', 'بڕب', '\ufe91\u0695\ufe8f'],
    ['ە ends a join, with the forms of heh', 'دەبە', '\ufea9\ufee9\ufe91\ufeea'],
    ['ۆ ends a join', 'بۆ', '\ufe91\ufbda'],
    ['ڤ joins on both sides', 'بڤب', '\ufe91\ufb6d\ufe90'],
    ['ھ joins on both sides', 'ھەب', '\ufbac\ufeea\ufe8f'],
    ['gaf, keheh, peh, tcheh, jeh', 'گکپچژ', '\ufb94\ufb91\ufb59\ufb7d\ufb8b'],
    ['harakat do not break a join', 'بَبِ', '\ufe91\u064e\ufe90\u0650'],
    ['a superscript alef does not break a join', 'هٰذا', '\ufeeb\u0670\ufeac\ufe8d'],
    ['tatweel joins', 'بـ', '\ufe91\u0640'],
    ['a non-joiner breaks the join and is gone', 'ب\u200cب', '\ufe8f\ufe8f'],
    ['a joiner joins and is gone', 'ب\u200d', '\ufe91'],
    ['a blank breaks the join', 'ب ب', '\ufe8f \ufe8f'],
    ['Latin letters break the join', 'بaب', '\ufe8fa\ufe8f'],
    ['lam and alef become one', 'لا', '\ufefb'],
    ['lam and alef after a joining letter', 'بلا', '\ufe91\ufefc'],
    ['lam and alef with hamza and its mark', 'لأَ', '\ufef7\u064e'],
    [
      'a marked lam and an alef are two, so that marks do not pile up',
      'لَأَ',
      '\ufedf\u064e\ufe84\u064e',
    ],
    ['lam and alef after a letter that does not join', 'دلا', '\ufea9\ufefb'],
    ['lam and wasla are two', 'لٱ', '\ufedf\ufb51'],
    ['lam with small v and alef are two', 'ڵا', '\u06b5\ufe8e'],
    ['two lams and an alef', 'للا', '\ufedf\ufefc'],
    ['hamza joins nothing', 'بءب', '\ufe8f\u0621\ufe8f'],
  ])('%s', (_, text, expected) => {
    expect(shaped(text)).toBe(expected);
  });

  test('in an editor lam and alef stay two', () => {
    expect(shaped('لا', { lamAlef: false })).toBe('\ufedf\ufe8e');
  });

  test('fonts without the forms of oe get the plain letter', () => {
    expect(shaped('بۆ', { forms: 'safe' })).toBe('\ufe91\u06c6');
  });

  test('fonts without the letters of Sorani get them composed, joined to their neighbours', () => {
    const composed = (text: string) => shaped(text, { forms: 'composed' });
    expect(composed('دڵ')).toBe('\ufea9\ufedd\u065a');
    expect(composed('پێنج')).toBe('\ufb58\ufbff\u065a\ufee8\ufe9e');
    expect(composed('کوڕ')).toBe('\ufb90\ufeee\ufead\u032c');
    expect(composed('بۆ')).toBe('\ufe91\ufeee\u065a');
    // Lam with its v is no lam for the ligature with alef.
    expect(composed('وڵات')).toBe('\ufeed\ufedf\u065a\ufe8e\ufe95');
  });
});
