/** The caret goes where the eye expects it, in text of both directions. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOperation, type TextState, textState } from '../../src/core/edit/index.ts';
import type { Direction } from '../../src/core/language-tag.ts';
import { columnOf, emitLine, lineAt } from '../../src/terminal/index.ts';
import { caretOperation, type Field, type Motion } from '../../src/ui/caret.ts';
import { DEFAULT_KEYMAP } from '../../src/ui/commands/index.ts';
import { linesOf, surfaceOf } from '../../src/ui/frame/index.ts';
import { UNICODE_GLYPHS } from '../../src/ui/glyphs.ts';
import { PLAIN_THEME } from '../../src/ui/theme.ts';

const surface = surfaceOf(
  { strategy: 'app', theme: PLAIN_THEME, glyphs: UNICODE_GLYPHS, keymap: DEFAULT_KEYMAP },
  { columns: 80, rows: 24 },
  'en',
);

function fieldOf(text: TextState, direction: Direction, columns = 20): Field {
  return {
    text,
    direction,
    lines: linesOf(surface, text.text, { columns, direction, shape: 'editor' }),
  };
}

function moved(text: TextState, motion: Motion, direction: Direction, columns = 20): TextState {
  const operation = caretOperation(fieldOf(text, direction, columns), motion, false);
  return operation === null ? text : applyOperation(text, operation);
}

const SORANI = 'ڕێککەوتنی ئاگربەست لە شەمرین واژۆ کرا';

describe('left and right', () => {
  test('left goes on in right-to-left text, right goes back', () => {
    const start = { text: SORANI, cursor: 0 };
    expect(moved(start, 'left', 'rtl').cursor).toBe(1);
    expect(moved({ text: SORANI, cursor: 1 }, 'right', 'rtl').cursor).toBe(0);
  });

  test('right goes on in left-to-right text', () => {
    expect(moved({ text: 'abc', cursor: 0 }, 'right', 'ltr').cursor).toBe(1);
  });

  test('at the end of the text there is nothing further on', () => {
    expect(caretOperation(fieldOf(textState('abc'), 'ltr'), 'right', false)).toBeNull();
    expect(caretOperation(fieldOf(textState('ئەم'), 'rtl'), 'left', false)).toBeNull();
  });

  test('going on reaches every place of a wrapped text once, in both directions', () => {
    for (const [text, direction, on] of [
      [SORANI, 'rtl', 'left'],
      ['a long line of English words that wraps', 'ltr', 'right'],
    ] as const) {
      let state: TextState = { text, cursor: 0 };
      const seen = [0];
      for (
        let next = moved(state, on, direction);
        next !== state;
        next = moved(state, on, direction)
      ) {
        state = next;
        seen.push(state.cursor);
        expect(seen.length).toBeLessThan(200);
      }
      expect(seen).toEqual(Array.from({ length: text.length + 1 }, (_, i) => i));
    }
  });

  test('going left never goes right on a line and never comes to a place twice, whatever the mixture', () => {
    const pieces = fc.constantFrom('ab', 'لە', 'ڕێ', ' ', '26', '«', '»', 'Rudaw', 'شەمرین', '.');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), fc.boolean(), (parts, rtl) => {
        const direction = rtl ? 'rtl' : 'ltr';
        let state: TextState = { text: parts.join(''), cursor: 0 };
        const seen = new Set([0]);
        for (let i = 0; i < 40; i += 1) {
          const before = fieldOf(state, direction);
          const next = moved(state, 'left', direction);
          if (next.cursor === state.cursor) return;
          const lines = before.lines;
          const [a, b] = [lineAt(lines, state.cursor), lineAt(lines, next.cursor)];
          const place = (offset: number, line: number) => {
            const at = lines[line];
            return at === undefined ? -1 : columnOf(at, offset);
          };
          // Blanks that hang past the edge share a column.
          if (a === b) {
            expect(place(next.cursor, b)).toBeLessThanOrEqual(place(state.cursor, a));
          }
          expect(seen.has(next.cursor)).toBe(false);
          seen.add(next.cursor);
          state = next;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines', () => {
  test('down keeps the column and up comes back to the line', () => {
    const text = 'first line here\nsecond line here';
    const down = moved({ text, cursor: 5 }, 'down', 'ltr', 40);
    expect(down.cursor).toBe(16 + 5);
    expect(moved(down, 'up', 'ltr', 40).cursor).toBe(5);
  });

  test('up from the first line and down from the last have no place to go', () => {
    expect(caretOperation(fieldOf({ text: 'one', cursor: 1 }, 'ltr'), 'up', false)).toBeNull();
    expect(caretOperation(fieldOf({ text: 'one', cursor: 1 }, 'ltr'), 'down', false)).toBeNull();
  });

  test('home and end stay on the visual line', () => {
    const text = 'some words that go over two lines';
    const at = { text, cursor: 25 };
    const { lines } = fieldOf(at, 'ltr');
    const line = lines[lineAt(lines, 25)];
    expect(moved(at, 'home', 'ltr').cursor).toBe(line?.start);
    expect(moved(at, 'end', 'ltr').cursor).toBe(text.length);
    expect(moved({ text, cursor: 2 }, 'end', 'ltr').cursor).toBeLessThan(lines[1]?.start ?? 0);
  });
});

test('word motion is logical: in right-to-left text the left arrow goes to the next word', () => {
  const next = moved({ text: SORANI, cursor: 0 }, 'word-left', 'rtl', 60);
  expect(SORANI.slice(0, next.cursor)).toBe('ڕێککەوتنی');
});

test('a motion out of a selection ends the selection', () => {
  const field = fieldOf({ text: 'abc', cursor: 3, anchor: 1 }, 'ltr');
  const operation = caretOperation(field, 'end', false);
  expect(operation && applyOperation(field.text, operation)).toEqual({ text: 'abc', cursor: 3 });
});

describe('what is in the text and not drawn', () => {
  const shown = (text: string, direction: Direction) =>
    fieldOf(textState(text), direction)
      .lines.map((line) => emitLine(line, 'app').trim())
      .join('|');

  test('direction controls have a sign each in the editor, a non-joiner its mark', () => {
    expect(shown('a\u200Eb\u2067c\u2069', 'ltr')).toBe('a\u2192b\u2190c\u00A4');
    expect(shown('\u202Dab\u202C', 'ltr')).toBe('\u2192ab\u00A4');
    expect(shown('می\u200Cخ', 'rtl')).toContain('\u254E');
    expect(shown('a\u0007b\u{E0041}c', 'ltr')).toBe('a\u00A4b\u00A4c');
  });

  test('the caret stands before and behind each, and deletes it alone', () => {
    const text = 'ab\u200Fcd';
    let state: TextState = { text, cursor: 0 };
    const places = [0];
    for (let i = 0; i < 5; i += 1) {
      state = moved(state, 'right', 'ltr');
      places.push(state.cursor);
    }
    expect(places).toEqual([0, 1, 2, 3, 4, 5]);
    const deleted = applyOperation({ text, cursor: 3 }, { kind: 'delete', to: 'previous' });
    expect(deleted).toMatchObject({ text: 'abcd', cursor: 2 });
  });
});
