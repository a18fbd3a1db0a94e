/** What holds for any text, however broken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../src/core/language-tag.ts';
import {
  checkQuotations,
  findingQuotations,
  findQuotations,
  linkQuotations,
} from '../../../src/core/statement/index.ts';

const language = fc.constantFrom<LanguageTag>(...LANGUAGE_TAGS);
/** Texts out of what makes quotations hard: marks, blanks, punctuation, reporting words, names. */
const piece = fc.constantFrom(
  '"',
  '\u201C',
  '\u201D',
  "'",
  '\u2018',
  '\u2019',
  '\u00AB',
  '\u00BB',
  '``',
  "''",
  ' ',
  ' ',
  ' ',
  ': ',
  ', ',
  '. ',
  '? ',
  '\u060C ',
  '(',
  ')',
  'said',
  'told',
  'Ana Cole',
  'he',
  'that',
  'قال',
  'وقالت',
  'إن',
  'سامر',
  'وتی',
  'ئەو',
  'کە',
  'got',
  'Zelal',
  'ku',
  'û',
  '12',
  '@ana',
  'word',
  'کلمة',
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const texts = fc.array(text, { minLength: 1, maxLength: 6 });

describe('finding quotations', () => {
  test('spans lie inside their segment, trimmed and not empty', () => {
    fc.assert(
      fc.property(texts, language, (segments, tag) => {
        const { quotations } = findQuotations(
          segments.map((one) => ({ text: one })),
          tag,
        );
        for (const { segment, span, speaker, cue } of quotations) {
          const whole = segments[segment] ?? '';
          const words = whole.slice(span.start, span.end);
          expect(words).toBe(words.trim());
          expect(words.length).toBeGreaterThan(0);
          for (const part of [speaker, cue]) {
            if (part === null) continue;
            expect(part.start).toBeLessThan(part.end);
            expect(part.end).toBeLessThanOrEqual(whole.length);
          }
        }
      }),
    );
  });

  test('quotations come in reading order and do not cross', () => {
    fc.assert(
      fc.property(texts, language, (segments, tag) => {
        const { quotations } = findQuotations(
          segments.map((one) => ({ text: one })),
          tag,
        );
        for (const [i, a] of quotations.entries()) {
          for (const b of quotations.slice(i + 1)) {
            expect(b.segment).toBeGreaterThanOrEqual(a.segment);
            if (a.segment !== b.segment) continue;
            const apart = b.span.start >= a.span.end;
            const inside = b.span.start >= a.span.start && b.span.end <= a.span.end;
            expect(apart || inside).toBe(true);
          }
        }
      }),
    );
  });

  test('segment by segment the same is found as at once, and each segment is counted', () => {
    fc.assert(
      fc.property(texts, language, (segments, tag) => {
        const quoted = segments.map((one) => ({ text: one }));
        const counts: number[] = [];
        const finding = findingQuotations(quoted, tag);
        let step = finding.next();
        for (; !step.done; step = finding.next()) counts.push(step.value);
        expect(step.value).toEqual(findQuotations(quoted, tag));
        expect(counts).toEqual(segments.map((_, i) => i + 1));
      }),
    );
  });

  test('every quotation that is told belongs to exactly one utterance, and utterances hold their words', () => {
    fc.assert(
      fc.property(texts, language, (segments, tag) => {
        const { quotations, utterances } = findQuotations(
          segments.map((one) => ({ text: one })),
          tag,
        );
        const listed = utterances.flatMap((one) => one.quotations);
        expect([...listed].sort((a, b) => a - b)).toEqual(
          quotations.flatMap((one, i) => (one.kind === 'other' ? [] : [i])),
        );
        for (const { number, quotations: own, replyTo, text: words } of utterances) {
          expect(utterances[number]?.number).toBe(number);
          expect(replyTo === undefined || replyTo < number).toBe(true);
          for (const i of own) {
            const quotation = quotations[i];
            if (!quotation) continue;
            expect(quotation.utterance).toBe(number);
            const { start, end } = quotation.span;
            expect(words).toContain((segments[quotation.segment] ?? '').slice(start, end));
          }
        }
      }),
    );
  });

  test('documents do not see each other: a text alone is found as it is after a long stretch without marks', () => {
    const silence = Array.from({ length: 14 }, () => ({ text: 'Nothing happened on that day' }));
    fc.assert(
      fc.property(text, language, (one, tag) => {
        const alone = findQuotations([{ text: one }], tag).quotations;
        const after = findQuotations([...silence, { text: one }], tag).quotations;
        expect(after.map(({ span, kind }) => ({ span, kind }))).toEqual(
          alone.map(({ span, kind }) => ({ span, kind })),
        );
      }),
    );
  });

  test('a hundred thousand marks are read to the end', () => {
    const hostile = { text: '"a" \u201Cb '.repeat(125) };
    const segments = Array.from({ length: 270 }, () => hostile);
    expect(findQuotations(segments, 'en').quotations.length).toBeGreaterThan(10_000);
  });

  test('a segment of more than 400 marks is a drawing, and quotes nothing', () => {
    const segments = [{ text: '"We will not go." '.repeat(201) }, { text: 'She said: "No."' }];
    const { quotations } = findQuotations(segments, 'en');
    expect(quotations.map(({ segment }) => segment)).toEqual([1]);
  });
});

describe('links', () => {
  test('no quotation is linked twice, and links look the same from the other side', () => {
    fc.assert(
      fc.property(text, text, language, language, (a, b, left, right) => {
        const links = linkQuotations({ language: left, text: a }, { language: right, text: b });
        const back = linkQuotations({ language: right, text: b }, { language: left, text: a });
        expect(new Set(links.map((link) => link.a.start)).size).toBe(links.length);
        expect(new Set(links.map((link) => link.b.start)).size).toBe(links.length);
        expect(back.length).toBe(links.length);
      }),
    );
  });

  test('a text has nothing against itself', () => {
    fc.assert(
      fc.property(text, language, (one, tag) => {
        const lost = checkQuotations(one, tag, one, tag).filter((finding) =>
          /missing|merged|unbalanced|numbers|added/.test(finding.code),
        );
        expect(lost).toEqual([]);
      }),
    );
  });
});
