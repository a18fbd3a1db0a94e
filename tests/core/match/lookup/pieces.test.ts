/** Texts read from bytes, piece by piece, against texts read as strings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGE_TAGS } from '../../../../src/core/language-tag.ts';
import { ImageBuilder } from '../../../../src/core/match/lookup/image.ts';
import { LanguageBuilder } from '../../../../src/core/match/lookup/language-builder.ts';
import { markOf } from '../../../../src/core/match/lookup/mark.ts';
import { PieceMemo } from '../../../../src/core/match/lookup/piece-memo.ts';
import { cutPieces, PieceRun, textOf } from '../../../../src/core/match/lookup/pieces.ts';
import { Scratch } from '../../../../src/core/match/lookup/scratch.ts';
import { oddText } from '../odd-texts.ts';

const scratch = new Scratch();
const run = new PieceRun();
const builderOf = (language: (typeof LANGUAGE_TAGS)[number]) =>
  new LanguageBuilder(language, scratch, run);

/** All that a builder holds, as bytes. */
function heldBy(builder: LanguageBuilder): string {
  const image = new ImageBuilder();
  builder.writeRaw(image);
  return Buffer.from(image.finish('raw')).toString('latin1');
}

describe('a text in bytes', () => {
  test.each(LANGUAGE_TAGS)(
    'has the words and the mark of the same text as a string (%s)',
    (tag) => {
      fc.assert(
        fc.property(fc.array(oddText, { maxLength: 6 }), (texts) => {
          const strings = builderOf(tag);
          const bytes = builderOf(tag);
          for (const [slot, text] of texts.entries()) {
            strings.add(slot, text);
            const before = Buffer.from('"يا ');
            const all = Buffer.concat([before, Buffer.from(text), Buffer.from('" ب')]);
            bytes.addBytes(slot, all, before.length, before.length + Buffer.byteLength(text));
          }
          expect(heldBy(bytes) === heldBy(strings)).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );

  test('is read as UTF-8 is, whatever its bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), (some) => {
        const bytes = builderOf('en');
        const strings = builderOf('en');
        bytes.addBytes(0, some, 0, some.length);
        strings.add(0, Buffer.from(some).toString('utf8'));
        expect(heldBy(bytes) === heldBy(strings)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('of very many words is cut where one read as a string is', () => {
    const text = 'rojek û şevek '.repeat(500);
    const [bytes, strings] = [builderOf('kmr'), builderOf('kmr')];
    bytes.addBytes(0, Buffer.from(text), 0, Buffer.byteLength(text));
    strings.add(0, text);
    expect(heldBy(bytes) === heldBy(strings)).toBe(true);
  });
});

describe('marks', () => {
  test('are the same for texts that differ in composition and blanks only', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(markOf(` ${text.normalize('NFD')}\u00a0`)).toBe(markOf(text.normalize('NFC')));
      }),
      { numRuns: 500 },
    );
  });

  test('tell punctuation, case and digits apart', () => {
    const texts = ['the day.', 'the day', 'The day', 'the "day"', 'the day 1', 'the day 2'];
    expect(new Set(texts.map(markOf)).size).toBe(texts.length);
  });
});

describe('the memory of pieces', () => {
  test.each([
    ['with room for all', 1 << 20],
    ['with room for a few', 40],
    ['without room', 0],
  ])('gives back what was said of each, %s', (_, most) => {
    fc.assert(
      fc.property(fc.array(oddText, { maxLength: 40 }), (texts) => {
        const memo = new PieceMemo(most);
        const said = (piece: string) => ({
          numbers: Array.from(piece.slice(0, piece.length % 4), (_, i) => i + piece.length),
          mark: piece.length - 3,
        });
        for (const text of texts) {
          const bytes = Buffer.from(text);
          cutPieces(bytes, 0, bytes.length, run);
          const pieces = Array.from({ length: run.count }, (_, i) =>
            textOf(bytes, run.starts[i] ?? 0, run.ends[i] ?? 0),
          );
          expect(pieces).toEqual(
            bytes
              .toString('utf8')
              .split(' ')
              .filter((piece) => piece !== ''),
          );
          memo.find(run);
          for (const [i, piece] of pieces.entries()) {
            const found = run.places[i] ?? -1;
            const place = found < 0 ? memo.add(run, i, said(piece)) : found;
            expect(memo.numbersAt(place)).toEqual(said(piece).numbers);
            expect(memo.markAt(place)).toBe(said(piece).mark);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
