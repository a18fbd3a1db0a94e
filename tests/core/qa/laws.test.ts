/** What holds for every pair. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { checkPair, SEVERITY } from '../../../src/core/qa/index.ts';
import { findings as sentences } from '../../../src/i18n/en/findings.ts';
import { formsOf } from '../../../src/i18n/message.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '\u00AB',
        '\u00BB',
        '(',
        ')',
        '.',
        ',',
        '\u060C',
        '?',
        '\u061F',
        ' ',
        '  ',
      ),
      fc.constantFrom(
        '12',
        '\u0663',
        '3.5',
        'NATO',
        'got',
        '\u0642\u0627\u0644',
        '\u06A9\u0648\u0631\u062F',
        '\u0643\u064A',
        '@a',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const side = fc.record({ language: fc.constantFrom(...LANGUAGE_TAGS), text });

describe('every finding', () => {
  test('points into the text of its side and weighs what its code says', () => {
    fc.assert(
      fc.property(side, side, (source, target) => {
        for (const found of checkPair({ source, target })) {
          expect(found.severity).toBe(SEVERITY[found.code]);
          const length = (found.side === 'source' ? source : target).text.length;
          expect(found.span?.start ?? 0).toBeGreaterThanOrEqual(0);
          expect(found.span?.end ?? 0).toBeLessThanOrEqual(length);
          expect(found.span?.end ?? 0).toBeGreaterThanOrEqual(found.span?.start ?? 0);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('has the values that its sentence names', () => {
    fc.assert(
      fc.property(side, side, (source, target) => {
        for (const { code, values = {} } of checkPair({ source, target })) {
          for (const form of formsOf(sentences[code])) {
            for (const name of form.matchAll(/\{(\w+)\}/g))
              expect(values).toHaveProperty(name[1] ?? '');
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

test('checking twice finds the same', () => {
  fc.assert(
    fc.property(side, side, (source, target) => {
      expect(checkPair({ source, target })).toEqual(checkPair({ source, target }));
    }),
  );
});

describe('a hostile target of 50,000 characters is checked', () => {
  test.each([
    '"',
    '\u00AB\u201D',
    "'",
    "'a ",
    '(',
    '(]',
    ' .',
    ',a',
    ' ',
    'a',
    '@',
    '1',
    '1 ',
    '.',
    '\u064E',
    '\u200F',
    'a b ',
  ])('%j', (unit) => {
    const target = unit.repeat(Math.ceil(50_000 / unit.length));
    for (const language of ['ckb', 'kmr'] as const) {
      const findings = checkPair({
        source: { language: 'en', text: 'The delegation came.' },
        target: { language, text: target },
      });
      expect(Array.isArray(findings)).toBe(true);
    }
  });
});
