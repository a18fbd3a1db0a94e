import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanForDisplay, withControlNames } from '../../../src/core/text/index.ts';

describe('what acts or deceives stands in the text by its name', () => {
  test.each([
    ['escape sequences, whole', 'a\u001b[2Jb', 'a\u2039ESC\u203Ab'],
    ['control characters', 'a\u0008b\u0007', 'a\u2039U+0008\u203Ab\u2039U+0007\u203A'],
    ['C1 introducers', 'a\u009b31mb', 'a\u2039U+009B\u203Ab'],
    ['overrides, closed or not', 'a\u202eb\u202cc', 'a\u2039RLO\u203Abc'],
    ['embeddings that are never closed', 'a\u202bb', 'a\u2039RLE\u203Ab'],
    ['ends of nothing', 'a\u2069b', 'a\u2039PDI\u203Ab'],
    ['a run of tag characters, once', 'a\u{e0048}\u{e0049}b', 'a\u2039U+E0048\u203Ab'],
  ])('%s', (_, stored, shown) => {
    expect(withControlNames(stored).text).toBe(shown);
  });

  test.each([
    ['marks', 'a\u200f\u200eb', 'ab'],
    ['isolates that are closed', '\u2068abc\u2069', 'abc'],
    ['what is only invisible', 'a\u200b\ufeffb', 'ab'],
    ['tabs and line ends as cleaning has them', 'a\tb\r\nc\rd\u2028e', 'a b\nc d\ne'],
    ['joiners, which spell', 'می\u200cخ', 'می\u200cخ'],
  ])('not %s', (_, stored, shown) => {
    expect(withControlNames(stored).text).toBe(shown);
  });
});

/** Pieces that cleaning takes out, changes or leaves. */
const piece = fc.constantFrom(
  ...['a', 'ب', ' ', '\n', '\r', '\r\n', '\t', '\u001b[2J', '\u001b', '\u0007', '\u009b1m'],
  ...['\u202e', '\u202c', '\u2067', '\u2069', '\u200f', '\u200b', '\u2028', '\ud83d', '\u{e0041}'],
  ...['\u{e01ee}', '😀', '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}'],
);
const stored = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

describe('laws', () => {
  test('the text is fit to be drawn, and without the names it is the cleaned one', () => {
    fc.assert(
      fc.property(stored, (text) => {
        const shown = withControlNames(text).text;
        expect(cleanForDisplay(shown)).toBe(shown);
        const bare = shown.replace(/\u2039[^\u203A]*\u203A/g, '');
        expect(bare.replaceAll('\n', ' ')).toBe(cleanForDisplay(text).replaceAll('\n', ' '));
      }),
      { numRuns: 500 },
    );
  });

  test('every unit knows its place, in order, the last one the end of the text', () => {
    fc.assert(
      fc.property(stored, (text) => {
        const { text: shown, offsets } = withControlNames(text);
        expect(offsets).toHaveLength(shown.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        for (const [i, offset] of offsets.entries())
          expect(offset).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});
