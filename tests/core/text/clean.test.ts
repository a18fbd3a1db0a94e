import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanForDisplay, visibleControls } from '../../../src/core/text/index.ts';

/** C0 and C1 but line feed, direction controls, zero-width space, tags, byte order mark. */
const FORBIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;

describe('cleanForDisplay', () => {
  test.each([
    ['a colour sequence goes whole', 'a\u001b[31mred\u001b[0m b', 'ared b'],
    ['an eight-bit sequence goes whole', 'a\u009b31mred', 'ared'],
    ['a clipboard command goes whole', 'a\u001b]52;c;ZXZpbA==\u0007b', 'ab'],
    ['a hyperlink keeps its words', '\u001b]8;;http://x\u001b\\word\u001b]8;;\u001b\\', 'word'],
    ['an unclosed string command loses its introducer only', 'a\u001b]0;title', 'a0;title'],
    ['a string command cannot swallow the next line', 'a\u001b]0;x\nb\u0007', 'a0;x\nb'],
    ['a tab is a space', 'a\tb', 'a b'],
    ['a carriage return cannot overwrite', 'safe\revil\r\nx', 'safe evil\nx'],
    ['line and paragraph separators are line breaks', 'a\u2028b\u2029c', 'a\nb\nc'],
    ['overrides and isolates go', 'a\u202eb\u2066c\u2069\u200fd', 'abcd'],
    ['tag characters go', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['a lone surrogate is shown as unknown', 'a\ud800b', 'a\ufffdb'],
    ['ZWNJ, ZWJ, vowel marks and tatweel stay', 'ه\u200cـ\u0651\u200d', 'ه\u200cـ\u0651\u200d'],
    ['emoji stay', '\u{1f600}', '\u{1f600}'],
  ])('%s', (_, text, expected) => {
    expect(cleanForDisplay(text)).toBe(expected);
  });

  test('no control character but the line break ever comes out, and cleaning twice is cleaning once', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        ...'a\u001b[]0;m\\\u0007\n\r\t\u009b\u202e\u2067\ud83d\ude00\udb40\udc41\u200b',
      ),
    });
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'binary' })), (text) => {
        const clean = cleanForDisplay(text);
        expect(clean).not.toMatch(FORBIDDEN);
        expect(cleanForDisplay(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['unclosed string commands', '\u001b]'.repeat(50_000)],
    ['unclosed sequences', '\u001b[1;'.repeat(25_000)],
    ['direction overrides', '\u202e'.repeat(100_000)],
    ['surrogate halves', '\ud800'.repeat(100_000)],
  ])('100,000 characters of %s are no trap', (_, text) => {
    expect(cleanForDisplay(text)).not.toMatch(FORBIDDEN);
  });
});

describe('visibleControls', () => {
  test('what was taken out is listed with its place in the stored text', () => {
    expect(visibleControls('a\u202eb\u001b[1m')).toEqual([
      { start: 1, end: 2, kind: 'bidi', name: 'RLO' },
      { start: 3, end: 7, kind: 'escape', name: 'ESC' },
    ]);
  });

  test('a clean text has none', () => {
    expect(visibleControls('پێشمەرگە\n')).toEqual([]);
  });
});
