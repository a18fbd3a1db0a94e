/** Cutting a segment for aligning: finer pieces, the same text, and back again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange, invertRowsChange } from '../../../src/app/align/change.ts';
import { cutDocument, healDocument, wordStarts } from '../../../src/app/align/cut.ts';
import { likeliestPlace, splitAt, splitPlaces } from '../../../src/app/align/split.ts';
import { segmentDocument } from '../../../src/core/segment/index.ts';
import { notationOf, rowsOf } from './notation.ts';

const english = segmentDocument({
  id: 'en',
  name: 'a.en.txt',
  language: 'en',
  text: 'The bridge was closed on Monday; it will open again in May.\n\nNobody was hurt.\n',
});
const sorani = segmentDocument({
  id: 'ckb',
  name: 'a.ckb.txt',
  language: 'ckb',
  text: 'پردەکە ڕۆژی دووشەممە داخرا. لە مانگی ئایار دەکرێتەوە.\n\nکەس بریندار نەبوو.\n',
});
const documents = [english, sorani];

test('a cut makes two pieces of a segment and leaves the text and the other ids as they are', () => {
  const offset = english.segments[0]?.text.indexOf('it will') ?? 0;
  const cut = cutDocument(english, { side: 0, segment: 0, offset });
  expect(cut.segments.map(({ id, index, text }) => [id, index, text])).toEqual([
    ['s0.1', 0, 'The bridge was closed on Monday;'],
    ['s0.2', 1, 'it will open again in May.'],
    ['s1', 2, 'Nobody was hurt.'],
  ]);
  expect(cut.text).toBe(english.text);
  for (const { text, span } of cut.segments)
    expect(cut.text.slice(span.start, span.end)).toBe(text);
  expect(healDocument(cut, { side: 0, segment: 0, offset })).toEqual(english);
});

test('every place before a word can be picked, the clause boundary nearest to the middle first', () => {
  const [row] = rowsOf('0-0,1 1-2');
  if (!row) throw new Error('no row');
  expect(splitPlaces(english, row, 0).map((place) => place.offset)).toEqual(
    wordStarts(english.segments[0]?.text ?? ''),
  );
  const place = likeliestPlace(english, row, 0);
  expect(english.segments[0]?.text.slice(place?.offset)).toBe('it will open again in May.');
});

test('between two segments of a side comes before any place inside one', () => {
  const [row] = rowsOf('0-0,1 1-2');
  if (!row) throw new Error('no row');
  expect(likeliestPlace(sorani, row, 1)).toEqual({ side: 1, segment: 1, offset: 0 });
});

test('splitting one long sentence against two short ones gives each its half', () => {
  const rows = rowsOf('0-0,1 1-2');
  const offset = english.segments[0]?.text.indexOf('it will') ?? 0;
  const change = splitAt(documents, rows, 0, { side: 0, segment: 0, offset });
  if (!change) throw new Error('not split');
  expect(notationOf(applyChange({ documents, rows }, change).rows)).toBe('0-0 1-1 2-2');
});

test('splitting at any place of any row can be taken back whole', () => {
  const rows = rowsOf('0-0,1 1-2');
  fc.assert(
    fc.property(fc.nat(1), fc.nat(1), fc.nat(40), (at, side, which) => {
      const places = splitPlaces(documents[side], rows[at], side);
      const place = places[which % Math.max(1, places.length)];
      const change = place ? splitAt(documents, rows, at, place) : null;
      if (!change) return;
      const split = applyChange({ documents, rows }, change);
      for (const [k, document] of split.documents.entries()) {
        const held = split.rows.flatMap((row) => row.sides[k] ?? []);
        expect(held).toEqual(document.segments.map((segment) => segment.index));
      }
      expect(applyChange(split, invertRowsChange(change))).toEqual({ documents, rows });
    }),
  );
});
