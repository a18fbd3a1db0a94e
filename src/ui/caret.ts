/**
 * Caret movement as the eye sees it: Left goes to the cell on the left, whichever way the text runs, and at a line's
 * edge on in reading order; Up and Down keep the column. What is stored stays in logical order.
 */
import type { TextOperation, TextState } from '../core/edit/index.ts';
import type { Direction } from '../core/language-tag.ts';
import { caretStops, type Line, lineAt, moveVertically, moveVisually } from '../terminal/index.ts';

/** A text field as it is drawn. */
export interface Field {
  readonly text: TextState;
  readonly direction: Direction;
  readonly lines: readonly Line[];
}

/** Where the caret can be sent by the eye. */
export type Motion = 'left' | 'right' | 'up' | 'down' | 'word-left' | 'word-right' | 'home' | 'end';

/** The last place of a line in reading order. */
function lastPlace(line: Line): number {
  return Math.max(line.start, ...caretStops(line));
}

/** The operation of a motion, or null where the text has no place in that direction. */
export function caretOperation(
  field: Field,
  motion: Motion,
  extend: boolean,
): TextOperation | null {
  const { direction, lines, text } = field;
  const { cursor } = text;
  const place = (offset: number): TextOperation | null =>
    offset === cursor && !(text.anchor !== undefined && !extend)
      ? null
      : { kind: 'place', offset, extend };
  const word = (by: 1 | -1): TextOperation => ({
    kind: 'move',
    to: (by === 1) === (direction === 'ltr') ? 'word-next' : 'word-previous',
    extend,
  });
  const line = lines[lineAt(lines, cursor)];
  switch (motion) {
    case 'left':
      return place(moveVisually(lines, cursor, -1));
    case 'right':
      return place(moveVisually(lines, cursor, 1));
    case 'up':
      return place(moveVertically(lines, cursor, -1));
    case 'down':
      return place(moveVertically(lines, cursor, 1));
    case 'word-left':
      return word(-1);
    case 'word-right':
      return word(1);
    case 'home':
      return place(line?.start ?? 0);
    case 'end':
      return place(line === undefined ? text.text.length : lastPlace(line));
  }
}
