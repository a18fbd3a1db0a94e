/** Rows over three texts: made of the beads of each two of them, and nothing lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinPairs } from '../../../src/app/align/join-pairs.ts';
import type { IndexBead } from '../../../src/core/align/index.ts';

const bead = (
  source: readonly number[],
  target: readonly number[],
  confidence = 0.9,
): IndexBead => ({
  source,
  target,
  confidence,
  evidence: [],
});

const body = (count: number) => Array.from({ length: count }, () => 'body' as const);
const notation = (rows: ReturnType<typeof joinPairs>) =>
  rows.map((row) => row.sides.map((side) => side.join(',')).join('|')).join(' ');

describe('rows over three texts', () => {
  test('hold what the first text has in common with each of the others', () => {
    const pair = [bead([0], [0]), bead([1], [1])];
    expect(notation(joinPairs([body(2), body(2), body(2)], [pair, pair]))).toBe('0|0|0 1|1|1');
  });

  test('join what only the others have', () => {
    const pairs = [
      [bead([0], [0]), bead([], [1])],
      [bead([0], [0]), bead([], [1])],
    ];
    const between = [{ sides: [1, 2] as const, beads: [bead([0], [0]), bead([1], [1])] }];
    const roles = [body(1), body(2), body(2)];
    expect(notation(joinPairs(roles, pairs, between))).toBe('0|0|0 |1|1');
    expect(notation(joinPairs(roles, pairs))).toBe('0|0|0 |1| ||1');
  });

  test('find by way of another text what the first did not', () => {
    const pairs = [[bead([0], [0])], [bead([0], []), bead([], [0])]];
    const between = [{ sides: [1, 2] as const, beads: [bead([0], [0], 0.8)] }];
    const rows = joinPairs([body(1), body(1), body(1)], pairs, between);
    expect(notation(rows)).toBe('0|0|0');
    expect(rows[0]?.confidence).toBe(0.8);
  });

  test('are not joined by a bead that is likelier wrong than right', () => {
    const pairs = [[bead([0], [0])], [bead([0], []), bead([], [0])]];
    const between = [{ sides: [1, 2] as const, beads: [bead([0], [0], 0.4)] }];
    expect(notation(joinPairs([body(1), body(1), body(1)], pairs, between))).toBe('0|0| ||0');
  });

  test('are as sure as the beads it takes to hold them together', () => {
    const pairs = [[bead([0], [0], 0.95)], [bead([0], [0], 0.5)]];
    const between = [{ sides: [1, 2] as const, beads: [bead([0], [0], 0.9)] }];
    const [row] = joinPairs([body(1), body(1), body(1)], pairs, between);
    expect(row).toMatchObject({ sides: [[0], [0], [0]], confidence: 0.9 });
  });

  test('go by the surer of beads that contradict each other, whichever texts they are of', () => {
    const pairs = [
      [bead([0], [0], 0.95), bead([1], [1], 0.95)],
      [bead([0], [], 0.5), bead([1], [0], 0.5)],
    ];
    const between = (confidence: number) => [
      { sides: [1, 2] as const, beads: [bead([0], [0], confidence), bead([1], [], 0.8)] },
    ];
    const rows = (confidence: number) =>
      notation(joinPairs([body(2), body(2), body(1)], pairs, between(confidence)));
    expect(rows(0.9)).toBe('0|0|0 1|1|');
    expect(rows(0.45)).toBe('0|0| 1|1|0');
  });
});

/** Beads of two texts that hold every segment once. */
const beadsOf = (n: number, m: number) =>
  fc
    .array(fc.tuple(fc.nat(2), fc.nat(2), fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: n + m,
      maxLength: n + m,
    })
    .map((steps) => {
      const beads: IndexBead[] = [];
      let [s, t] = [0, 0];
      const run = (from: number, count: number) =>
        Array.from({ length: count }, (_, k) => from + k);
      for (const [a, b, confidence] of [...steps, ...steps.map(() => [1, 1, 0.5] as const)]) {
        const [x, y] = [Math.min(a, n - s), Math.min(b, m - t)];
        if (x + y > 0) beads.push(bead(run(s, x), run(t, y), confidence));
        s += x;
        t += y;
      }
      return beads;
    });

describe('laws', () => {
  test('rows over two texts are their beads', () => {
    const two = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(6))
      .chain(([a, b]) => fc.tuple(fc.constant([a, b]), beadsOf(a, b)));
    fc.assert(
      fc.property(two, ([counts, beads]) => {
        const rows = notation(joinPairs(counts.map(body), [beads])).split(' ');
        for (const { source, target } of beads)
          if (source.length > 0 && target.length > 0) expect(rows).toContain(`${source}|${target}`);
      }),
    );
  });

  test('every segment stands in one row, in the order of the first text, and the surest bead holds', () => {
    const three = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(6), fc.nat(6))
      .chain(([a, b, c]) =>
        fc.tuple(fc.constant([a, b, c]), beadsOf(a, b), beadsOf(a, c), beadsOf(b, c)),
      );
    fc.assert(
      fc.property(three, ([counts, first, second, third]) => {
        const rows = joinPairs(
          counts.map(body),
          [first, second],
          [{ sides: [1, 2], beads: third }],
        );
        for (const [side, count] of counts.entries()) {
          const all = rows.flatMap((row) => row.sides[side] ?? []);
          expect([...all].sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
        }
        const heads = rows.flatMap((row) => row.sides[0]?.slice(0, 1) ?? []);
        expect(heads).toEqual([...heads].sort((a, b) => a - b));
        const surest = [...first, ...second]
          .filter(({ source, target }) => source.length > 0 && target.length > 0)
          .reduce((most, { confidence }) => Math.max(most, confidence), 0);
        for (const { source, target, confidence } of first) {
          if (confidence < surest || third.some((one) => one.confidence >= surest)) continue;
          const holders = rows.filter((row) => row.sides[0]?.some((at) => source.includes(at)));
          if (source.length > 0 && target.length > 0) expect(holders).toHaveLength(1);
        }
        for (const { confidence } of rows) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
