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

test('rows made of it hold no control of their own but the pair around each line', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(...STRATEGIES), (text, strategy) => {
      for (const line of layout(safe(text), { widthColumns: 20, direction: 'rtl', strategy })) {
        const row = withControls(emitLine(line, strategy));
        expect(row).toMatch(
          /^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*[\u2067\u202d]?[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*[\u2069\u202c]? *$/u,
        );
      }
    }),
    { numRuns: 1000 },
  );
});
