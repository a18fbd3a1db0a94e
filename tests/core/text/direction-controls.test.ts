import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deceivingControls } from '../../../src/core/text/index.ts';

const told = (text: string) =>
  deceivingControls(text).map(({ start, end, name, reason }) => [start, end, name, reason]);

describe('deceivingControls', () => {
  test.each([
    ['an override never closed', 'ab\u202ecd', [[2, 3, 'RLO', 'unclosed']]],
    ['an embedding closed is in order', 'a\u202bb\u202cc', []],
    ['an isolate closed is in order', 'a\u2067b\u2069c', []],
    [
      'a line end does not close',
      'a\u2066b\nc\u2069',
      [
        [1, 2, 'LRI', 'unclosed'],
        [5, 6, 'PDI', 'unopened'],
      ],
    ],
    ['a pop without an embedding', 'a\u202cb', [[1, 2, 'PDF', 'unopened']]],
    [
      'a pop does not reach out of an isolate',
      '\u202a\u2066\u202c\u2069\u202c',
      [[2, 3, 'PDF', 'unopened']],
    ],
    [
      'an isolate takes the embedding inside along',
      '\u2066\u202eb\u2069',
      [[1, 2, 'RLO', 'unclosed']],
    ],
    ['single marks need no partner', 'a\u200eb\u200fc\u061cd', []],
    ['spelling joiners are no finding', 'a\u200cb\u200dc', []],
    ['a run of tag characters is one entry', 'a\u{e0068}\u{e0069}b', [[1, 5, 'U+E0068', 'hidden']]],
    ['the flag of a region', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', []],
    [
      'words hidden behind a flag',
      '\u{1f3f4}\u{e0068}\u{e0069}\u{e0064}\u{e0064}\u{e0065}\u{e006e}\u{e0020}\u{e0061}\u{e007f}',
      [[2, 20, 'U+E0068', 'hidden']],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('text wrapped in a closed isolate has no more entries than before', () => {
    const piece = fc.constantFrom('a', '\u0628', '\u202a', '\u202e', '\u202c', '\u2066', '\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('').replaceAll('\n', '');
        expect(deceivingControls(`\u2067${text}\u2069`).filter((c) => c.name === 'PDI')).toEqual(
          [],
        );
      }),
    );
  });

  test('a hundred thousand openers are answered', () => {
    expect(deceivingControls('\u2066'.repeat(100_000))).toHaveLength(100_000);
    const crossed = '\u202a'.repeat(50_000) + '\u2069'.repeat(50_000);
    expect(deceivingControls(crossed)).toHaveLength(100_000);
  });
});
