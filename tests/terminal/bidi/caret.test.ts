import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../../src/core/text/index.ts';
import {
  caretStops,
  columnOf,
  type LayoutOptions,
  layout,
  lineAt,
  moveVertically,
  moveVisually,
  offsetAt,
  STRATEGIES,
  safe,
} from '../../../src/terminal/index.ts';

const text = fc
  .array(
    fc.constantFrom(
      ...[
        'قال',
        'لا',
        'مُحَمَّد',
        'ڕێککەوتن',
        'می\u200cب',
        'Rudaw',
        '12/3',
        '٢٦',
        '100%',
        ' ',
        ' ',
        '   ',
      ],
      ...['(', ')', '«', '»', '،', '.', '\n', '😀', '漢'],
    ),
    { maxLength: 25 },
  )
  .map((pieces) => safe(pieces.join('')));

const options: fc.Arbitrary<LayoutOptions> = fc.record({
  widthColumns: fc.integer({ min: 6, max: 40 }),
  direction: fc.constantFrom('rtl', 'ltr'),
  strategy: fc.constantFrom(...STRATEGIES),
  lamAlef: fc.constant(false),
  reserveCaret: fc.constant(true),
});

/** Places of a cursor: the edges of all grapheme clusters. */
function edges(whole: string): number[] {
  return [...graphemes(whole).map((span) => span.start), whole.length];
}

describe('laws of the cursor', () => {
  test('every grapheme edge is a stop of exactly one line, once', () => {
    fc.assert(
      fc.property(text, options, (whole, how) => {
        const stops = layout(whole, how).flatMap((line) => caretStops(line));
        expect([...stops].sort((a, b) => a - b)).toEqual(edges(whole));
      }),
    );
  });

  test('left undoes right along a line', () => {
    fc.assert(
      fc.property(text, options, (whole, how) => {
        const lines = layout(whole, how);
        for (const line of lines) {
          const stops = caretStops(line);
          for (const [i, stop] of stops.entries()) {
            const right = stops[i + 1];
            if (right === undefined) continue;
            expect(moveVisually(lines, stop, 1)).toBe(right);
            expect(moveVisually(lines, right, -1)).toBe(stop);
          }
        }
      }),
    );
  });

  test('going one way long enough ends at the end of the text, and visits every line', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('rtl', 'ltr'), options, (whole, direction, how) => {
        const lines = layout(whole, { ...how, direction: direction as 'rtl' | 'ltr' });
        const step = direction === 'rtl' ? -1 : 1;
        let at =
          (direction === 'rtl'
            ? caretStops(lines[0] ?? never()).at(-1)
            : caretStops(lines[0] ?? never())[0]) ?? 0;
        const visited = new Set<number>();
        for (let i = 0; i <= whole.length + lines.length; i++) {
          visited.add(lineAt(lines, at));
          at = moveVisually(lines, at, step);
        }
        expect(visited.size).toBe(lines.length);
        expect(lineAt(lines, at)).toBe(lines.length - 1);
      }),
    );
  });

  test('the column of a place leads back to it', () => {
    fc.assert(
      fc.property(text, options, (whole, how) => {
        for (const line of layout(whole, how)) {
          for (const cell of line.cells)
            expect(offsetAt(line, columnOf(line, cell.start))).toBe(cell.start);
        }
      }),
    );
  });

  test('a column is always within the line', () => {
    fc.assert(
      fc.property(text, options, (whole, how) => {
        for (const line of layout(whole, how)) {
          for (const stop of caretStops(line)) {
            expect(columnOf(line, stop)).toBeGreaterThanOrEqual(0);
            expect(columnOf(line, stop)).toBeLessThan(how.widthColumns);
          }
        }
      }),
    );
  });
});

function never(): never {
  throw new Error('a layout has at least one line');
}

describe('moves', () => {
  const how = { widthColumns: 10, strategy: 'app', reserveCaret: true } as const;

  test('in Arabic text Left goes on in the text', () => {
    const lines = layout('ابت', { ...how, direction: 'rtl' });
    expect(moveVisually(lines, 0, -1)).toBe(1);
    expect(moveVisually(lines, 2, -1)).toBe(3);
    expect(moveVisually(lines, 0, 1)).toBe(0);
  });

  test('through a Latin word in Arabic text the cursor goes letter by letter as seen', () => {
    const lines = layout('ا ab ا', { ...how, direction: 'rtl' });
    const walk = [0];
    for (let i = 0; i < 6; i++) walk.push(moveVisually(lines, walk.at(-1) ?? 0, -1));
    expect(walk).toEqual([0, 1, 3, 2, 4, 5, 6]);
  });

  test('past the left edge of an Arabic line the next line follows', () => {
    const lines = layout('ابتثج ابت', { ...how, widthColumns: 6, direction: 'rtl' });
    expect(lines).toHaveLength(2);
    expect(moveVisually(lines, 5, -1)).toBe(6);
    expect(moveVisually(lines, 6, 1)).toBe(5);
  });

  test('up and down keep the column', () => {
    const lines = layout('abc defgh ij', { ...how, widthColumns: 6, direction: 'ltr' });
    expect(lines.map((line) => line.start)).toEqual([0, 4, 10]);
    expect(moveVertically(lines, 1, 1)).toBe(5);
    expect(moveVertically(lines, 8, 1, 4)).toBe(12);
    expect(moveVertically(lines, 5, -1)).toBe(1);
    expect(moveVertically(lines, 1, -1)).toBe(1);
  });
});
