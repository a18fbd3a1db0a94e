import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../../src/core/text/index.ts';

const reference = new Intl.Segmenter('en', { granularity: 'grapheme' });
const pieces = (text: string) => graphemes(text).map(({ start, end }) => text.slice(start, end));

describe('graphemes', () => {
  test.each([
    ['marks stay on their letter', 'مُحَمَّد', ['مُ', 'حَ', 'مَّ', 'د']],
    ['ZWNJ stays with the letter before it', 'ه\u200cم', ['ه\u200c', 'م']],
    [
      'a combined emoji is one',
      'a\u{1f468}\u200d\u{1f469}\u200d\u{1f467}b',
      ['a', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'b'],
    ],
    [
      'a flag is one',
      '\u{1f1ee}\u{1f1f6}\u{1f1f8}\u{1f1fe}',
      ['\u{1f1ee}\u{1f1f6}', '\u{1f1f8}\u{1f1fe}'],
    ],
    ['CR LF is one', 'a\r\nb', ['a', '\r\n', 'b']],
    ['a decomposed letter is one', 'e\u0302s', ['e\u0302', 's']],
  ])('%s', (_, text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  test('agrees with the runtime on any text', () => {
    const units =
      'ab\u0301\u064e\u200c\u200d\u0640کە\r\n\u{1f1ee}\u{1f468}\u{1f3fd}\ufe0f\u0600\u06dd\u0e33\u1100\u1161\u0903©\ud83d ';
    const mixed = fc.string({ unit: fc.constantFrom(...units) });
    fc.assert(
      fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (text) => {
        expect(pieces(text)).toEqual(Array.from(reference.segment(text), (part) => part.segment));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['letters', 'ک'.repeat(100_000), 100_000],
    ['marks on one letter', `ا${'\u064e'.repeat(100_000)}`, 1],
    ['emoji', '\u{1f600}'.repeat(50_000), 50_000],
  ])('100,000 code units of %s are no trap', (_, text, count) => {
    expect(graphemes(text).length).toBe(count);
  });
});
