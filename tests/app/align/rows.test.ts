/** Edits of beads: what each does, that each can be undone, and that no segment is ever lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyRowsChange, invertRowsChange } from '../../../src/app/align/change.ts';
import {
  confirmRows,
  crossRow,
  expectedErrors,
  mergeRows,
  nextDoubtful,
  nextInDoubt,
  shiftSegment,
  splitRow,
  swapRows,
  toggleFurniture,
  togglePin,
  unlinkRow,
} from '../../../src/app/align/rows.ts';
import type { AlignRow, RowsChange } from '../../../src/app/align/state.ts';
import { notationOf, rowsOf } from './notation.ts';

const after = (rows: readonly AlignRow[], change: RowsChange | null) =>
  change ? notationOf(applyRowsChange(rows, change)) : null;

describe('an edit of beads', () => {
  test.each([
    [
      'merge joins a row with the next, side by side',
      '0-0 1-1 2-2',
      (r: AlignRow[]) => mergeRows(r, 0),
      '0,1-0,1 2-2',
    ],
    ['merge at the end does nothing', '0-0', (r: AlignRow[]) => mergeRows(r, 0), null],
    [
      'split leaves so many of each side above',
      '0,1-0,1 2-2',
      (r: AlignRow[]) => splitRow(r, 0, [1, 1]),
      '0-0 1-1 2-2',
    ],
    [
      'split keeps a single segment above',
      '0,1-0',
      (r: AlignRow[]) => splitRow(r, 0, [1, 1]),
      '0-0 1-',
    ],
    [
      'split that leaves nothing below does nothing',
      '0-0',
      (r: AlignRow[]) => splitRow(r, 0, [1, 1]),
      null,
    ],
    [
      'a crossing link puts one side into a row further down',
      '0-2 1-1 2-',
      (r: AlignRow[]) => crossRow(r, 0, 2, 1),
      '0- 1-1 2-2',
    ],
    [
      'a row that a crossing link leaves empty goes away',
      '-0 0- 1-1',
      (r: AlignRow[]) => crossRow(r, 0, 2, 1),
      '0- 1-0,1',
    ],
    [
      'a crossing link onto itself does nothing',
      '0-0',
      (r: AlignRow[]) => crossRow(r, 0, 0, 1),
      null,
    ],
    [
      'shift down gives the last segment to the next row',
      '0-0,1 1-',
      (r: AlignRow[]) => shiftSegment(r, 0, 1, 'down'),
      '0-0 1-1',
    ],
    [
      'shift down at the end makes a row of its own',
      '0-0,1',
      (r: AlignRow[]) => shiftSegment(r, 0, 1, 'down'),
      '0-0 -1',
    ],
    [
      "shift up takes the next row's first segment",
      '0- 1-0',
      (r: AlignRow[]) => shiftSegment(r, 0, 1, 'up'),
      '0-0 1-',
    ],
    [
      'a row left empty by a shift goes away',
      '0-0 -1',
      (r: AlignRow[]) => shiftSegment(r, 0, 1, 'up'),
      '0-0,1',
    ],
    [
      'shift of an empty side does nothing',
      '0- 1-',
      (r: AlignRow[]) => shiftSegment(r, 0, 1, 'up'),
      null,
    ],
    ['unlink takes a row apart', '0-0 1-1', (r: AlignRow[]) => unlinkRow(r, 1), '0-0 1- -1'],
    ['unlink of a lone segment does nothing', '0-', (r: AlignRow[]) => unlinkRow(r, 0), null],
    [
      'swap exchanges one side of two rows',
      '0-1 1-0',
      (r: AlignRow[]) => swapRows(r, 0, 1),
      '0-0 1-1',
    ],
    [
      'three languages move one side alone',
      '0-0-0 1-1-1',
      (r: AlignRow[]) => shiftSegment(r, 0, 2, 'up'),
      '0-0-0,1 1-1-',
    ],
  ])('%s', (_, notation, edit, expected) => {
    const rows = rowsOf(notation);
    expect(after(rows, edit(rows))).toBe(expected);
  });

  test('furniture is a mark that can be taken away again', () => {
    const rows = rowsOf('0- 1-1');
    const marked = applyRowsChange(rows, toggleFurniture(rows, 0) as RowsChange);
    expect(marked[0]?.status).toBe('furniture');
    const back = applyRowsChange(marked, toggleFurniture(marked, 0) as RowsChange);
    expect(back[0]?.status).toBe('review');
  });
});

describe('confirming', () => {
  const sure = (notation: string, confidence: number[]) =>
    rowsOf(notation).map((row, i) => ({ ...row, confidence: confidence[i] ?? 0 }));

  test('takes one paired row', () => {
    const rows = sure('0-0 1-1', [0.4, 0.9]);
    const done = applyRowsChange(rows, confirmRows(rows, { row: 0 }, 1) as RowsChange);
    expect(done.map((row) => row.status)).toEqual(['confirmed', 'auto']);
  });

  test('of one row without a counterpart says that it has none', () => {
    const change = confirmRows(rowsOf('0-'), { row: 0 }, 0);
    expect(change?.after.map((row) => row.status)).toEqual(['confirmed']);
  });

  test('from a threshold never takes a segment without a counterpart', () => {
    expect(confirmRows(rowsOf('0-'), { threshold: 0.5 }, 0)).toBeNull();
  });

  test('from a threshold takes every row as sure as that, and no other', () => {
    const rows = sure('0-0 1-1 2- 3-2', [0.95, 0.5, 0.99, 0.9]);
    const change = confirmRows(rows, { threshold: 0.9 }, 0) as RowsChange;
    const done = applyRowsChange(rows, change);
    expect(done.map((row) => row.status)).toEqual(['confirmed', 'auto', 'auto', 'confirmed']);
  });

  test('says how many errors to expect: the sum of the doubts', () => {
    const rows = sure('0-0 1-1 2-2', [0.9, 0.95, 0.3]);
    const expected = expectedErrors(rows, 0.9);
    expect(expected.rows).toBe(2);
    expect(expected.errors).toBeCloseTo(0.15);
  });

  test('the next doubtful row is unsure or to be reviewed, never confirmed or furniture', () => {
    const rows = sure('0-0! 1-1 2-2~ 3-3?', [0.2, 0.95, 0.1, 1]);
    expect(nextDoubtful(rows, -1, 1, 0.9)).toBe(3);
    expect(nextDoubtful(rows, 3, 1, 0.9)).toBeNull();
  });
});

describe('laws', () => {
  const side = fc.array(fc.nat(2), { minLength: 0, maxLength: 3 });
  const arbitraryRows = fc
    .array(fc.tuple(side, side), { minLength: 1, maxLength: 6 })
    .map((shape) => {
      let [a, b] = [0, 0];
      return shape
        .map(
          ([left, right]): AlignRow => ({
            sides: [left.map(() => a++), right.map(() => b++)],
            confidence: 0.5,
            status: 'auto',
            evidence: [],
          }),
        )
        .filter((row) => row.sides.some((one) => one.length > 0));
    });
  const edits = [mergeRows, unlinkRow, toggleFurniture, togglePin].map(
    (edit) => (rows: readonly AlignRow[], at: number) => edit(rows, at),
  );
  const all = [
    ...edits,
    (rows: readonly AlignRow[], at: number) => splitRow(rows, at, [1, 1]),
    (rows: readonly AlignRow[], at: number) => crossRow(rows, at, 0, 1),
    (rows: readonly AlignRow[], at: number) => crossRow(rows, 0, at, 0),
    (rows: readonly AlignRow[], at: number) => shiftSegment(rows, at, 0, 'down'),
    (rows: readonly AlignRow[], at: number) => shiftSegment(rows, at, 1, 'up'),
    (rows: readonly AlignRow[], at: number) => swapRows(rows, at, 1),
  ];
  const segmentsOf = (rows: readonly AlignRow[]) =>
    [0, 1].map((k) => rows.flatMap((row) => row.sides[k] ?? []).sort((x, y) => x - y));

  test('every edit keeps every segment, and its inverse brings the rows back', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.nat(5), fc.nat(all.length - 1), (rows, at, which) => {
        const change = all[which]?.(rows, at);
        if (!change) return;
        const edited = applyRowsChange(rows, change);
        expect(segmentsOf(edited)).toEqual(segmentsOf(rows));
        expect(applyRowsChange(edited, invertRowsChange(change))).toEqual(rows);
      }),
    );
  });
});

describe('the queue of doubt', () => {
  const sure = [0.7, 0.95, 0.3, 0.7];
  const rows = rowsOf('0-0 1-1 2-2 3-3').map((row, i) => ({ ...row, confidence: sure[i] ?? 0 }));

  test('goes from the least sure row up, the upper of two equals first, and round again', () => {
    const visited: (number | null)[] = [];
    for (let at: number | null = 1; visited.length < 4; ) {
      at = nextInDoubt(rows, at ?? 0, 0.9);
      visited.push(at);
    }
    expect(visited).toEqual([2, 0, 3, 2]);
  });

  test('holds neither confirmed rows nor furniture', () => {
    expect(nextInDoubt(rowsOf('0-0! 1-1~'), 0, 0.9)).toBeNull();
  });
});
