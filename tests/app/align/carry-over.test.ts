/** Confirmed beads found again by their texts, and rows made around them. */
import { expect, test } from 'vitest';
import { carryConfirmed, withFixedRows } from '../../../src/app/align/carry-over.ts';
import { notationOf, rowsOf } from './notation.ts';

test.each([
  ['a segment put before moves the place', ['a', 'b'], ['x', 'a', 'b'], '0-0! 1-1!', '1-0 2-1', 0],
  ['a segment that is gone loses its bead', ['a', 'b'], ['b'], '0-0! 1-1!', '0-1', 1],
  ['the second of two equal texts is the second again', ['a', 'a'], ['a', 'a'], '1-0!', '1-0', 0],
  ['only confirmed rows are carried', ['a', 'b'], ['a', 'b'], '0-0 1-1!', '1-1', 0],
])('%s', (_, earlier, now, rows, kept, lost) => {
  const target = ['p', 'q'];
  const carried = carryConfirmed(rowsOf(rows), [earlier, target], [now, target]);
  expect(notationOf(carried.rows)).toBe(kept);
  expect(carried.lost).toBe(lost);
});

test.each([
  ['0-0 1-1 2-2', '1-1!', '0-0 1-1 2-2'],
  ['0,1-0 2-1,2', '1-1!', '1-1 0-0 2-2'],
  ['0- -0', '0-0!', '0-0'],
])('fixed rows stand whole among %s', (rows, fixed, expected) => {
  const result = withFixedRows(rowsOf(rows), rowsOf(fixed));
  expect(notationOf(result)).toBe(expected);
  expect(result.filter((row) => row.status === 'confirmed')).toHaveLength(1);
});
