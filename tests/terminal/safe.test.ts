import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emitLine, layout, STRATEGIES, safe, withControls } from '../../src/terminal/index.ts';

/** Controls, directional controls, line and paragraph separators, tags, the selectors that rows use. */
const FORBIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;

/** Characters that attack a terminal, among ordinary ones. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '\u001b[2J',
          '\u001b]52;c;QUJD\u0007',
          '\u001b]0;title\u001b\\',
          '\u001bP',
          '\u009b31m',
          '\u0007',
          '\u0008',
        ],
        ...[
          '\r',
          '\t',
          '\u0000',
          '\u202e',
          '\u2066',
          '\u2069',
          '\u200f',
          '\u2028',
          '\u200b',
          '\ufeff',
        ],
        ...[
          '\u{e0041}',
          '\u{e01ed}',
          '\u{e01ee}',
          '\u{e01ef}',
          'قال',
          'Rudaw',
          ' ',
          '\n',
          '👩\u200d💻',
          '\ud83d',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

test('nothing that moves, reorders or hides passes the door', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(safe(text)).not.toMatch(FORBIDDEN);
    }),
    { numRuns: 2000 },
  );
});

/** Whether every direction control that is opened is closed in the same row, and none is closed that was not opened. */
function isBalanced(row: string): boolean {
  let depth = 0;
  for (const char of row) {
    if ('\u2066\u2067\u202d'.includes(char)) depth += 1;
    else if ('\u2069\u202c'.includes(char)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

test('rows made of it hold no control but those of our own, each closed in its row', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...STRATEGIES), (text, strategy) => {
      for (const line of layout(safe(text), { widthColumns: 20, direction: 'rtl', strategy })) {
        const row = withControls(emitLine(line, strategy));
        expect(row.replace(/[\u2066\u2067\u2069\u202c\u202d]/g, '')).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(isBalanced(row)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
