/** What aligning again takes, and what it leaves: never a fixed row, never a segment lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFixed, jobOf, regionAround, rowsOfResult } from '../../../src/app/align/region.ts';
import type { AlignRow } from '../../../src/app/index.ts';
import { segmentDocument } from '../../../src/core/segment/index.ts';
import { notationOf, rowsOf } from './notation.ts';

const documents = (['en', 'kmr'] as const).map((language) =>
  segmentDocument({
    id: language,
    name: language,
    language,
    text: Array.from({ length: 6 }, (_, i) => `${language} ${i} ${i}.`).join('\n\n'),
  }),
);

const pinned = (rows: AlignRow[], at: number) =>
  rows.map((row, i) => (i === at ? { ...row, pinned: true } : row));

test.each([
  ['up to the nearest confirmed rows', '0-0! 1-1 2-2 3-3! 4-4', 1, 1, 2],
  ['everything when nothing is fixed', '0-0 1-1', 1, 0, 2],
  ['what follows when the row itself is fixed', '0-0! 1-1', 0, 1, 1],
])('a region reaches %s', (_, rows, row, at, count) => {
  expect(regionAround(documents, rowsOf(rows), row)).toMatchObject({ at, count });
});

test('a pinned row bounds a region as a confirmed one does', () => {
  const rows = pinned(rowsOf('0-0 1-1 2-2'), 1);
  expect(regionAround(documents, rows, 2)).toMatchObject({ at: 2, count: 1 });
});

test('nothing is taken when all around is fixed', () => {
  expect(regionAround(documents, rowsOf('0-0!'), 0)).toBeNull();
});

test('segments of a row marked as furniture take no part', () => {
  const region = regionAround(documents, rowsOf('0-0~ 1-1'), 1);
  if (!region) throw new Error('no region');
  expect(jobOf(documents, region).sides.map((side) => side.roles)).toEqual([
    ['furniture', 'body'],
    ['furniture', 'body'],
  ]);
});

describe('the rows of a result', () => {
  const shape = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.constantFrom('', '!', '~', '?')), {
    minLength: 1,
    maxLength: 4,
  });

  test('hold every segment once, whatever was not reached', () => {
    fc.assert(
      fc.property(shape, fc.nat(3), (parts, at) => {
        let [a, b] = [0, 0];
        const notation = parts
          .map(([s, t, mark]) => {
            const side = (n: number, from: number) =>
              Array.from({ length: n }, (_, i) => from + i).join(',');
            const text = `${side(s, a)}-${side(t, b)}${mark}`;
            a += s;
            b += t;
            return s + t > 0 ? text : '';
          })
          .join(' ');
        if (a > 6 || b > 6) return;
        const rows = rowsOf(notation);
        const region = regionAround(documents, rows, Math.min(at, rows.length - 1));
        if (!region) return;
        const taken = rows.slice(region.at, region.at + region.count);
        expect(taken.some(isFixed)).toBe(false);
        const found = rowsOfResult(region, [null]);
        for (const k of [0, 1]) {
          const held = (list: readonly AlignRow[]) =>
            list.flatMap((row) => row.sides[k] ?? []).sort((x, y) => x - y);
          expect(held(found)).toEqual(held(taken));
        }
      }),
    );
  });

  test('come from beads by place in the region', () => {
    const region = regionAround(documents, rowsOf('0-0! 1,2- -1 -2'), 1);
    if (!region) throw new Error('no region');
    const bead = { confidence: 0.9, evidence: [] };
    const beads = [
      { source: [0], target: [0], ...bead },
      { source: [1], target: [1], ...bead },
    ];
    expect(notationOf(rowsOfResult(region, [{ beads, isWhole: true }]))).toBe('1-1 2-2');
  });
});
