/** What holds for every text, language and list of abbreviations. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../src/core/language-tag.ts';
import { LONGEST_SEGMENT, segmentDocument, segmentText } from '../../../src/core/segment/index.ts';
import { slice } from '../../../src/core/span.ts';
import { tokenize } from '../../../src/core/text/index.ts';

const language = fc.constantFrom(...LANGUAGE_TAGS);

/** Pieces of which hard texts are made: words of both scripts, marks, blanks, line ends, lone surrogates. */
const piece = fc.oneof(
  fc.constantFrom(
    'Dr',
    'U.S',
    'said',
    'hwd',
    'e',
    'No',
    'a',
    'X',
    '12',
    '3',
    'www.a.com',
    '@x',
    '#y',
  ),
  fc.constantFrom(
    '\u0642\u0627\u0644',
    '\u062F',
    '\u0648\u0648\u0648\u0648',
    '\u06CC.\u0646.\u06A9',
    '\u0663',
  ),
  fc.constantFrom(
    '.',
    '.',
    '...',
    '\u2026',
    '!',
    '?',
    '\u061F',
    ',',
    '\u060C',
    ':',
    ';',
    '-',
    '\u2014',
  ),
  fc.constantFrom('"', "'", '\u00AB', '\u00BB', '\u201C', '\u201D', '(', ')', '[', ']'),
  fc.constantFrom(' ', ' ', ' ', '  ', '\u00A0', '\t', '\n', '\r\n', '\u2028', '\u0085'),
  fc.constantFrom(
    '\u{1F64F}',
    '\u{1F64F}\u{1F3FD}',
    '\u200F',
    '\u200C',
    '\uFEFF',
    '\uD83D',
    '\uDE4F',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

/** White space and what nobody sees. */
const BLANK = /^[\s\u0085\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]*$/;

/** Parts of addresses, handles and hashtags, whole and broken. */
const address = fc
  .array(
    fc.constantFrom(
      'a',
      'b.c',
      'org',
      '1',
      '.',
      '/',
      '//',
      ':',
      '@',
      '#',
      '_',
      '-',
      '?',
      ' ',
      '\u0628',
      'www',
      'http',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('no segment ends inside an address, handle or hashtag, whatever signs it has', () => {
  fc.assert(
    fc.property(language, address, (tag, text) => {
      const ends = new Set(segmentText(text, tag).flatMap(({ start, end }) => [start, end]));
      for (const token of tokenize(text)) {
        if (token.kind === 'word' || token.kind === 'number') continue;
        for (let at = token.start + 1; at < token.end; at += 1) expect(ends.has(at)).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('segments', () => {
  test('tile the text: in order, without overlap, nothing but blanks between them', () => {
    fc.assert(
      fc.property(text, language, (input, tag) => {
        let end = 0;
        for (const span of segmentText(input, tag)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(input.slice(end, span.start)).toMatch(BLANK);
          end = span.end;
        }
        expect(input.slice(end)).toMatch(BLANK);
      }),
      { numRuns: 2000 },
    );
  });

  test('are trimmed and hold something to see', () => {
    fc.assert(
      fc.property(text, language, (input, tag) => {
        for (const span of segmentText(input, tag)) {
          const part = slice(input, span);
          expect(part).not.toMatch(BLANK);
          expect(part).toBe(part.replace(/^[\s\u0085]+|[\s\u0085]+$/g, ''));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('come out the same twice', () => {
    fc.assert(
      fc.property(text, language, (input, tag) => {
        expect(segmentText(input, tag)).toEqual(segmentText(input, tag));
      }),
    );
  });

  test('never cross a line end', () => {
    fc.assert(
      fc.property(text, language, (input, tag) => {
        for (const span of segmentText(input, tag)) {
          expect(slice(input, span)).not.toMatch(/[\n\v\f\r\u0085\u2028\u2029]/);
        }
      }),
    );
  });

  test('more abbreviations never make more segments', () => {
    fc.assert(
      fc.property(
        text,
        language,
        fc.array(fc.constantFrom('a', 'hwd', 'No', 'said')),
        (input, tag, abbreviations) => {
          const count = segmentText(input, tag, { abbreviations }).length;
          expect(count).toBeLessThanOrEqual(segmentText(input, tag).length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('documents', () => {
  test('hold the segments of the text, numbered in order, each with its characters', () => {
    fc.assert(
      fc.property(text, language, (input, tag) => {
        const { segments } = segmentDocument({ id: 'd', name: 'd', text: input, language: tag });
        expect(segments.map(({ span }) => span)).toEqual(segmentText(input, tag));
        for (const [index, segment] of segments.entries()) {
          expect(segment).toMatchObject({
            index,
            id: `s${index}`,
            text: slice(input, segment.span),
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('count paragraphs upwards and name only earlier segments as repeated', () => {
    fc.assert(
      fc.property(text, language, (input, tag) => {
        const { segments } = segmentDocument({ id: 'd', name: 'd', text: input, language: tag });
        let paragraph = 0;
        for (const segment of segments) {
          expect(segment.paragraph - paragraph).toBeGreaterThanOrEqual(0);
          expect(segment.paragraph - paragraph).toBeLessThanOrEqual(1);
          paragraph = segment.paragraph;
          if (segment.repeatOf !== undefined) {
            expect(Number(segment.repeatOf.slice(1))).toBeLessThan(segment.index);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Strings on which careless scanners go over the same characters again and again; at this size that takes minutes. */
describe('a hostile line of 100,000 characters is cut', () => {
  const size = 100_000;
  test.each([
    ['full stops', '.'],
    ['full stops apart', '. '],
    ['ellipses', '\u2026 '],
    ['opening brackets', '('],
    ['brackets that never match', '(]'],
    ['straight marks', '"'],
    ['closing marks', '\u00BB'],
    ['a stop and a mark', '."'],
    ['a stop, a blank, a mark', '. "'],
    ['letters without a blank', 'a'],
    ['letters with stops', 'a.'],
    ['digits with stops', '1.'],
    ['@ signs', '@'],
    ['addresses', 'a@'],
    ['www', 'www.'],
    ['protocols', 'http://'],
    ['hashes', '#a'],
    ['blanks', ' '],
    ['vowel signs', '\u064E'],
    ['emoji', '\u{1F64F}'],
    ['a stop and an emoji', '.\u{1F64F}'],
    ['capitals', 'A. '],
    ['quotations', '"a!" b said '],
    ['dashes', '- '],
    ['direction marks', '\u200F'],
    ['joiners', '\u200D'],
    ['lone surrogates', '\uD83D'],
    ['list markers', '1. 1) '],
  ])('%s', (_name, unit) => {
    const input = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    for (const tag of LANGUAGE_TAGS) {
      for (const span of segmentText(input, tag)) {
        expect(span.end - span.start).toBeLessThanOrEqual(LONGEST_SEGMENT);
      }
    }
  });

  test.each([
    ['with bare lines', 'a\n'],
    ['with lines of brackets', '(\n'],
    ['with dates', '1.1.2020\n'],
    ['with labels', 'Photo: a\n'],
  ])('as a document of lines %s', (_name, unit) => {
    const input = unit.repeat(20_000);
    const { segments } = segmentDocument({ id: 'd', name: 'd', text: input, language: 'en' });
    expect(segments).toHaveLength(20_000);
  });
});
