/** Texts as rows of word numbers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EntryList } from '../../../../src/core/match/lookup/entries.ts';
import { ImageBuilder, openImage } from '../../../../src/core/match/lookup/image.ts';

type Row = readonly number[];

const row: fc.Arbitrary<Row> = fc.array(fc.nat(40_000), { maxLength: 12 });
const rows = fc.array(row, { maxLength: 60 });

function push(list: EntryList, added: readonly Row[]): void {
  for (const [i, words] of added.entries())
    list.push(i * 3, Int32Array.from(words), words.length, i & 0xffff);
}

function saved(list: EntryList): EntryList {
  const image = new ImageBuilder();
  list.write(image);
  const reader = openImage(image.finish('texts'), 'texts');
  if (!reader) throw new Error('refused');
  return EntryList.read(reader);
}

function rowsOf(list: EntryList): Row[] {
  const tokens = new Int32Array(16);
  return Array.from({ length: list.count }, (_, entry) =>
    Array.from(tokens.subarray(0, list.read(entry, tokens))),
  );
}

describe('rows of word numbers', () => {
  test('are given back with their lengths: saved in any order or in that of length, and added to', () => {
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (first, second, isSorted) => {
        const before = isSorted ? [...first].sort((a, b) => a.length - b.length) : first;
        const list = new EntryList();
        push(list, before);
        for (const one of [saved(list), saved(saved(list))]) {
          push(one, second);
          const all = [...before, ...second];
          expect(rowsOf(one)).toEqual(all);
          expect(all.map((_, entry) => one.lengthAt(entry))).toEqual(all.map((x) => x.length));
          expect(rowsOf(saved(one))).toEqual(all);
        }
      }),
      { numRuns: 200 },
    );
  });
});
