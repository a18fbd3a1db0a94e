import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords, nearDistance } from '../../../src/core/diff/index.ts';
import type { LanguageTag } from '../../../src/core/language-tag.ts';

const rejoin = (from: string, to: string, language: LanguageTag) => {
  const spans = diffWords(from, to, language);
  const side = (without: string) =>
    spans.map(({ kind, text }) => (kind === without ? '' : text)).join('');
  return { spans, from: side('added'), to: side('removed') };
};
/** `[-removed-]{+added+}same`, as the screen would write it without colour. */
const shown = (from: string, to: string, language: LanguageTag) =>
  diffWords(from, to, language)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

const piece = fc.constantFrom(
  'گەیشتە',
  'گەیشتنە',
  'هەولێر',
  'ه\u200Cولێر',
  'كَتَبَ',
  'كتب',
  'Hewlêr',
  'Hewle\u0302r',
  ' ',
  '  ',
  '، ',
  ', ',
  '.',
  '«',
  '٢٠٢٦',
  '2,026',
  '\u0301',
  '\u0640',
  '🇮🇶',
  '👩\u200D👧',
  '\ud83d',
  '\n',
);
const someText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom<LanguageTag>('ar', 'ckb', 'kmr', 'en');
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const edgesOf = (text: string) =>
  new Set([0, text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);

describe('laws of a difference', () => {
  test('both texts can be read out of it', () => {
    fc.assert(
      fc.property(someText, someText, language, (from, to, tag) => {
        expect(rejoin(from, to, tag)).toMatchObject({ from, to });
      }),
      { numRuns: 1000 },
    );
  });

  test('no span begins inside a grapheme of the text it lies in', () => {
    fc.assert(
      fc.property(someText, someText, language, (from, to, tag) => {
        const edges = { from: edgesOf(from), to: edgesOf(to) };
        let [i, j] = [0, 0];
        for (const { kind, text } of diffWords(from, to, tag)) {
          if (kind !== 'added') i += text.length;
          if (kind !== 'removed') j += text.length;
          expect([edges.from.has(i), edges.to.has(j)]).toEqual([true, true]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('neighbouring spans differ in kind, none is empty, and what is removed comes before what is added', () => {
    fc.assert(
      fc.property(someText, someText, language, (from, to, tag) => {
        const spans = diffWords(from, to, tag);
        spans.forEach(({ kind, text }, index) => {
          expect(text).not.toBe('');
          const next = spans[index + 1]?.kind;
          expect(next).not.toBe(kind);
          if (kind === 'added') expect(next).not.toBe('removed');
        });
      }),
    );
  });

  test('a text and itself have one span', () => {
    fc.assert(
      fc.property(someText, language, (text, tag) => {
        const same = text === '' ? [] : [{ kind: 'same', text }];
        expect(diffWords(text, text, tag)).toEqual(same);
      }),
    );
  });

  test('the distance of words is symmetric, in 0..1, and 0 for equal words alone', () => {
    const word = fc.stringMatching(/^[a-cê]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = nearDistance(a, b);
        expect(distance).toBe(nearDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance === 1 || distance <= 0.5).toBe(true);
      }),
    );
  });
});

describe('differences as a reader sees them', () => {
  test.each<[LanguageTag, string, string, string]>([
    [
      'en',
      'We are pleased with it.',
      'We are happy with it.',
      'We are [-pleased-]{+happy+} with it.',
    ],
    ['en', 'He met them.', 'He met with them.', 'He met {+with +}them.'],
    ['en', 'three reports', 'three report', 'three report[-s-]'],
    ['ckb', 'سەرۆک گەیشتە هەولێر.', 'سەرۆک گەیشتەوە هەولێر.', 'سەرۆک گەیشتە{+وە+} هەولێر.'],
    ['ckb', 'لە هەولێر، دوێنێ', 'لە هەولێر, دوێنێ', 'لە هەولێر[-،-]{+,+} دوێنێ'],
    ['ar', 'وصل الوزير إلى أربيل', 'وصل الرئيس إلى أربيل', 'وصل [-الوزير-]{+الرئيس+} إلى أربيل'],
    ['ar', 'قُتل 5 أشخاص', 'قُتل 12 شخصا', 'قُتل [-5 أشخاص-]{+12 شخصا+}'],
    [
      'kmr',
      'Serokê Herêmê got',
      'Serokê Herêma Kurdistanê got',
      'Serokê Herêm[-ê-]{+a+} {+Kurdistanê +}got',
    ],
  ])('%s: %s', (tag, from, to, wanted) => {
    expect(shown(from, to, tag)).toBe(wanted);
  });

  test('a vowel sign goes with its letter', () => {
    expect(shown('كَتب', 'كُتب', 'ar')).toBe('[-كَ-]{+كُ+}تب');
  });
});

test('texts of a thousand unrelated words are told apart in bounded work', () => {
  const from = Array.from({ length: 1000 }, (_, i) => `a${i}`).join(' ');
  const to = Array.from({ length: 1000 }, (_, i) => `b${i}b`).join(' ');
  const edited = from.replace(/a(\d*7)\b/g, 'c$1');
  expect(rejoin(from, to, 'en')).toMatchObject({ from, to });
  expect(rejoin(from, edited, 'en')).toMatchObject({ from, to: edited });
  expect(rejoin(from, from.split(' ').reverse().join(' '), 'en').from).toBe(from);
});
