/** The fast scanner finds what the tokenizer finds, or says that it cannot. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { profileOf } from '../../../src/core/languages/index.ts';
import {
  foldToUnits,
  foldWith,
  scanTokens,
  TokenRun,
  tokenize,
} from '../../../src/core/text/index.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'وصل',
      'هەولێر',
      "2019'an",
      'Hewlêr',
      'COVID-19',
      'don’t',
      '1,250.5',
      '٥',
      '12:30',
      'www',
      'http',
    ],
    ...[
      'https://a.example/x',
      '@kurd24',
      '#هەولێر',
      'a@b.example',
      'rudaw.net',
      'etc.',
      'a.b',
      'x_y',
      '_',
    ],
    ...[
      '.',
      ',',
      '...',
      '-',
      '/',
      '@',
      '#',
      '«',
      '»',
      ' ',
      ' ',
      ' ',
      '\u200c',
      '\u0640',
      'ه',
      '😀',
      '𝒳',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('scanning folded code units', () => {
  test.each(LANGUAGE_TAGS)('%s: agrees with folding and tokenizing', (tag) => {
    const rules = profileOf(tag).fold;
    const run = new TokenRun(100);
    let told = 0;
    fc.assert(
      fc.property(text, (typed) => {
        const folded = foldWith(typed, rules, 'fold');
        const { units, length } = foldToUnits(typed, rules);
        expect(String.fromCharCode(...units.subarray(0, length))).toBe(folded);
        if (!scanTokens(units, length, run)) return;
        told += 1;
        const found = Array.from({ length: run.count }, (_, i) => [
          run.isNumber[i] === 1 ? 'number' : 'word',
          folded.slice(run.starts[i], run.ends[i]),
        ]);
        expect(found).toEqual(tokenize(folded).map((token) => [token.kind, token.text]));
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(500);
  });

  test('stops when it has as many tokens as are kept', () => {
    const run = new TokenRun(2);
    const { units, length } = foldToUnits('one two three', profileOf('en').fold);
    expect(scanTokens(units, length, run)).toBe(true);
    expect([run.count, run.ends[1]]).toEqual([2, 7]);
  });

  test('a long run of joined words is no trap', () => {
    const run = new TokenRun(100_000);
    const { units, length } = foldToUnits('a-'.repeat(100_000), profileOf('en').fold);
    expect(scanTokens(units, length, run)).toBe(true);
  });
});
