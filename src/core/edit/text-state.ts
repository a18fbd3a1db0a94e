/**
 * The value behind a text field: text, caret, selection, and the operations on it. Directions are logical (previous,
 * next): what left and right mean on screen is decided where the text is laid out. The caret always stands on the edge
 * of a grapheme; deleting backward takes one code point, so that a vowel sign can be taken off its letter.
 */
import type { Span } from '../span.ts';
import {
  caretAtOrAfter,
  lastCodePointLength,
  lineEnd,
  lineStart,
  nextCaret,
  previousCaret,
  wordEndAfter,
  wordStartBefore,
} from './boundaries.ts';

/** A text being edited. With an `anchor` other than the cursor, what lies between the two is selected. */
export interface TextState {
  readonly text: string;
  /** UTF-16 offset of the caret. */
  readonly cursor: number;
  readonly anchor?: number;
}

/** Where a caret can be sent. Words and lines are logical, as typed. */
export type CaretGoal =
  | 'previous'
  | 'next'
  | 'word-previous'
  | 'word-next'
  | 'line-start'
  | 'line-end'
  | 'text-start'
  | 'text-end';

/** One thing done to a text field. */
export type TextOperation =
  /** Puts text at the caret, in place of the selection. */
  | { readonly kind: 'insert'; readonly text: string }
  /** Deletes the selection, else from the caret to the goal; `previous` takes one code point, `next` one grapheme. */
  | { readonly kind: 'delete'; readonly to: CaretGoal }
  /** Moves the caret; with `extend` the selection grows or shrinks. */
  | { readonly kind: 'move'; readonly to: CaretGoal; readonly extend?: boolean }
  /** Puts the caret at an offset (held inside the text, moved to the next grapheme edge). */
  | { readonly kind: 'place'; readonly offset: number; readonly extend?: boolean }
  | { readonly kind: 'select'; readonly start: number; readonly end: number }
  | { readonly kind: 'select-all' }
  /** Puts text in place of a stretch, wherever the caret is; the caret ends behind it. */
  | {
      readonly kind: 'replace';
      readonly start: number;
      readonly end: number;
      readonly text: string;
    };

/** A text with the caret at its end and nothing selected. */
export function textState(text: string): TextState {
  return { text, cursor: text.length };
}

/** The selected stretch, or an empty one at the caret. */
export function selectionOf({ cursor, anchor = cursor }: TextState): Span {
  return { start: Math.min(cursor, anchor), end: Math.max(cursor, anchor) };
}

function withCaret(state: TextState, offset: number, extend: boolean): TextState {
  const { text } = state;
  const cursor = caretAtOrAfter(text, offset);
  const anchor = extend ? caretAtOrAfter(text, state.anchor ?? state.cursor) : cursor;
  return anchor === cursor ? { text, cursor } : { text, cursor, anchor };
}

function replaceStretch(state: TextState, start: number, end: number, text: string): TextState {
  const length = state.text.length;
  const from = Math.max(0, Math.min(start, end, length));
  const to = Math.min(length, Math.max(start, end, 0));
  if (from === to && text === '') return state;
  const next = state.text.slice(0, from) + text + state.text.slice(to);
  return { text: next, cursor: caretAtOrAfter(next, from + text.length) };
}

function goalOffset({ text, cursor }: TextState, goal: CaretGoal): number {
  switch (goal) {
    case 'previous':
      return previousCaret(text, cursor);
    case 'next':
      return nextCaret(text, cursor);
    case 'word-previous':
      return wordStartBefore(text, cursor);
    case 'word-next':
      return wordEndAfter(text, cursor);
    case 'line-start':
      return lineStart(text, cursor);
    case 'line-end':
      return lineEnd(text, cursor);
    case 'text-start':
      return 0;
    case 'text-end':
      return text.length;
  }
}

function remove(state: TextState, goal: CaretGoal): TextState {
  const { start, end } = selectionOf(state);
  if (start < end) return replaceStretch(state, start, end, '');
  const to =
    goal === 'previous' ? start - lastCodePointLength(state.text, start) : goalOffset(state, goal);
  return replaceStretch(state, start, to, '');
}

function move(state: TextState, goal: CaretGoal, extend: boolean): TextState {
  const { start, end } = selectionOf(state);
  // A step out of a selection goes to its edge, as in every text field.
  if (!extend && start < end && (goal === 'previous' || goal === 'next'))
    return withCaret(state, goal === 'previous' ? start : end, false);
  return withCaret(state, goalOffset(state, goal), extend);
}

function isSame(a: TextState, b: TextState): boolean {
  return (
    a.text === b.text && a.cursor === b.cursor && (a.anchor ?? a.cursor) === (b.anchor ?? b.cursor)
  );
}

/** The field after an operation; `state` itself when the operation changes nothing. */
export function applyOperation(state: TextState, operation: TextOperation): TextState {
  const next = operated(state, operation);
  return isSame(state, next) ? state : next;
}

function operated(state: TextState, operation: TextOperation): TextState {
  switch (operation.kind) {
    case 'insert': {
      const { start, end } = selectionOf(state);
      return replaceStretch(state, start, end, operation.text);
    }
    case 'delete':
      return remove(state, operation.to);
    case 'move':
      return move(state, operation.to, operation.extend ?? false);
    case 'place':
      return withCaret(state, operation.offset, operation.extend ?? false);
    case 'select': {
      const anchored = { text: state.text, cursor: caretAtOrAfter(state.text, operation.start) };
      return withCaret(anchored, operation.end, true);
    }
    case 'select-all':
      return withCaret({ text: state.text, cursor: 0 }, state.text.length, true);
    case 'replace':
      return replaceStretch(state, operation.start, operation.end, operation.text);
  }
}
