import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyOperation,
  applyTextChange,
  type CaretGoal,
  emptyHistory,
  invertTextChange,
  joinTextChanges,
  pushChange,
  selectionOf,
  type TextChange,
  type TextOperation,
  type TextState,
  textChange,
  textState,
  undo,
} from '../../../src/core/edit/index.ts';

const GOALS: readonly CaretGoal[] = [
  'previous',
  'next',
  'word-previous',
  'word-next',
  'line-start',
  'line-end',
  'text-start',
  'text-end',
];

/** Pieces that are hard on carets: marks, joiners, flags, families, line ends, all four scripts in use. */
const piece = fc.constantFrom(
  'a',
  'ê',
  'e\u0302',
  '\u0302',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '.',
  "'",
  'كتب',
  'كَتَبَ',
  'ڵ',
  'ە',
  'ه\u200C',
  '\u200C',
  '\u200D',
  '٣',
  '👩\u200D👩\u200D👧',
  '🇮🇶',
  '🇮',
  '\u0600',
  '\ud83d',
  'don’t',
);
const someText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const offset = fc.integer({ min: -3, max: 60 });
const operation: fc.Arbitrary<TextOperation> = fc.oneof(
  someText.map((text): TextOperation => ({ kind: 'insert', text })),
  fc.constantFrom(...GOALS).map((to): TextOperation => ({ kind: 'delete', to })),
  fc
    .tuple(fc.constantFrom(...GOALS), fc.boolean())
    .map(([to, extend]): TextOperation => ({ kind: 'move', to, extend })),
  fc
    .tuple(offset, fc.boolean())
    .map(([at, extend]): TextOperation => ({ kind: 'place', offset: at, extend })),
  fc.tuple(offset, offset).map(([start, end]): TextOperation => ({ kind: 'select', start, end })),
  fc.constant<TextOperation>({ kind: 'select-all' }),
  fc
    .tuple(offset, offset, someText)
    .map(([start, end, text]): TextOperation => ({ kind: 'replace', start, end, text })),
);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const edgesOf = (text: string) =>
  new Set([0, text.length, ...[...segmenter.segment(text)].map(({ index }) => index)]);

const run = (state: TextState, operations: readonly TextOperation[]) =>
  operations.reduce(applyOperation, state);

describe('laws of a text field', () => {
  test('caret and anchor always stand on the edge of a grapheme', () => {
    fc.assert(
      fc.property(someText, fc.array(operation, { maxLength: 20 }), (text, operations) => {
        const state = run(textState(text), operations);
        const edges = edgesOf(state.text);
        expect(edges.has(state.cursor)).toBe(true);
        expect(edges.has(state.anchor ?? state.cursor)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('an operation that changes nothing returns the same state', () => {
    fc.assert(
      fc.property(
        someText,
        fc.array(operation, { maxLength: 8 }),
        operation,
        (text, before, last) => {
          const state = run(textState(text), before);
          const next = applyOperation(state, last);
          const same =
            next.text === state.text &&
            next.cursor === state.cursor &&
            (next.anchor ?? next.cursor) === (state.anchor ?? state.cursor);
          if (same) expect(next).toBe(state);
        },
      ),
    );
  });

  test('undoing every change restores text, caret and selection', () => {
    fc.assert(
      fc.property(someText, fc.array(operation, { maxLength: 20 }), (text, operations) => {
        const start = textState(text);
        let state: TextState = start;
        let history = emptyHistory<TextChange>();
        for (const op of operations) {
          const next = applyOperation(state, op);
          if (next.text === state.text) continue;
          history = pushChange(history, textChange(state, next), joinTextChanges);
          state = next;
        }
        for (
          let turn = undo(history, invertTextChange);
          turn;
          turn = undo(history, invertTextChange)
        ) {
          history = turn.history;
          state = applyTextChange(state, turn.change);
        }
        expect(state.text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('one change applied to its text gives the text after it', () => {
    fc.assert(
      fc.property(someText, fc.array(operation, { maxLength: 5 }), operation, (text, warm, op) => {
        const before = run(textState(text), warm);
        const after = applyOperation(before, op);
        const change = textChange(before, after);
        expect(applyTextChange(before, change)).toEqual(after);
        expect(applyTextChange(after, invertTextChange(change))).toEqual(before);
      }),
    );
  });

  test('next and previous walk the same places', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const forth: number[] = [0];
        let state: TextState = { text, cursor: 0 };
        for (;;) {
          const next = applyOperation(state, { kind: 'move', to: 'next' });
          if (next === state) break;
          forth.push(next.cursor);
          state = next;
        }
        const back: number[] = [text.length];
        for (;;) {
          const next = applyOperation(state, { kind: 'move', to: 'previous' });
          if (next === state) break;
          back.push(next.cursor);
          state = next;
        }
        expect(back.reverse()).toEqual(forth);
        expect(new Set(forth)).toEqual(edgesOf(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('editing', () => {
  test.each([
    ['a vowel sign comes off its letter', 'كَتَ', 'كَت'],
    ['a combining circumflex comes off its letter', 'e\u0302', 'e'],
    ['an emoji outside the basic plane goes whole', 'a🙂', 'a'],
    ['a Windows line end goes whole', 'a\r\n', 'a'],
    ['the joiner that splits a Sorani word goes alone', 'ه\u200C', 'ه'],
  ])('deleting backward: %s', (_, text, left) => {
    expect(applyOperation(textState(text), { kind: 'delete', to: 'previous' }).text).toBe(left);
  });

  test('deleting forward takes the whole grapheme', () => {
    const family = '👩\u200D👩\u200D👧';
    const state = { text: `a${family}b`, cursor: 1 };
    expect(applyOperation(state, { kind: 'delete', to: 'next' })).toEqual({
      text: 'ab',
      cursor: 1,
    });
  });

  test.each([
    ['word-previous', 'سەرۆک گوتی: «باشە»', 18, 13],
    ['word-previous', "sala 2019'an de", 12, 5],
    ['word-next', "sala 2019'an de", 4, 12],
    ['word-next', 'don’t go', 0, 5],
    ['line-start', 'one\ntwo', 6, 4],
    ['line-end', 'one\r\ntwo', 1, 3],
  ] as const)('%s in "%s" from %i goes to %i', (to, text, cursor, goal) => {
    const at = Math.min(
      cursor + (to === 'word-previous' && text.startsWith('س') ? 3 : 0),
      text.length,
    );
    expect(applyOperation({ text, cursor: at }, { kind: 'move', to }).cursor).toBe(goal);
  });

  test('inserting replaces the selection', () => {
    const state = applyOperation(textState('دەق'), { kind: 'select-all' });
    expect(applyOperation(state, { kind: 'insert', text: 'متن' })).toEqual({
      text: 'متن',
      cursor: 3,
    });
  });

  test('a step out of a selection goes to its edge', () => {
    const state = applyOperation(textState('abcd'), { kind: 'select', start: 1, end: 3 });
    expect(applyOperation(state, { kind: 'move', to: 'previous' })).toEqual({
      text: 'abcd',
      cursor: 1,
    });
    expect(applyOperation(state, { kind: 'move', to: 'next' })).toEqual({
      text: 'abcd',
      cursor: 3,
    });
  });

  test('a mark typed behind a letter keeps the caret behind both', () => {
    const state = applyOperation(textState('e'), { kind: 'insert', text: '\u0302' });
    expect(state).toEqual({ text: 'e\u0302', cursor: 2 });
  });

  test('selection and caret are found from one value', () => {
    expect(selectionOf({ text: 'abc', cursor: 1, anchor: 3 })).toEqual({ start: 1, end: 3 });
    expect(selectionOf({ text: 'abc', cursor: 1 })).toEqual({ start: 1, end: 1 });
  });
});

describe('undo by word', () => {
  const type = (text: string) => {
    let state: TextState = textState('');
    let history = emptyHistory<TextChange>();
    for (const char of text) {
      const next = applyOperation(state, { kind: 'insert', text: char });
      history = pushChange(history, textChange(state, next), joinTextChanges);
      state = next;
    }
    return { state, history };
  };

  test('typed words are undone one by one, each with the blank behind it', () => {
    let { state, history } = type('وتی هیچ ناڵێت');
    const texts: string[] = [];
    for (let turn = undo(history, invertTextChange); turn; turn = undo(history, invertTextChange)) {
      history = turn.history;
      state = applyTextChange(state, turn.change);
      texts.push(state.text);
    }
    expect(texts).toEqual(['وتی هیچ ', 'وتی ', '']);
  });

  test('a paste is a step of its own', () => {
    const { state, history } = type('ab');
    const pasted = applyOperation(state, { kind: 'insert', text: 'cdef' });
    const after = pushChange(history, textChange(state, pasted), joinTextChanges);
    expect(after.done).toHaveLength(2);
  });

  test('letters deleted in a row are one step', () => {
    const { state } = type('abc');
    let at = state;
    let history = emptyHistory<TextChange>();
    for (let i = 0; i < 3; i += 1) {
      const next = applyOperation(at, { kind: 'delete', to: 'previous' });
      history = pushChange(history, textChange(at, next), joinTextChanges);
      at = next;
    }
    expect(at.text).toBe('');
    expect(history.done).toHaveLength(1);
  });
});
