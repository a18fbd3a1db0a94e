import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyHistory,
  type History,
  pushChange,
  redo,
  undo,
} from '../../../src/core/edit/index.ts';

const historyOf = (changes: readonly number[]): History<number> =>
  changes.reduce((history, change) => pushChange(history, change), emptyHistory<number>());

describe('a history of changes', () => {
  test('undone wholly and redone wholly is as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (changes) => {
        const start = historyOf(changes);
        let history = start;
        for (let turn = undo(history); turn; turn = undo(history)) history = turn.history;
        expect(history.done).toEqual([]);
        for (let turn = redo(history); turn; turn = redo(history)) history = turn.history;
        expect(history).toEqual(start);
      }),
    );
  });

  test('undo gives the last change, turned round when told how', () => {
    const history = historyOf([1, 2]);
    expect(undo(history)?.change).toBe(2);
    expect(undo(history, (change) => -change)?.change).toBe(-2);
    expect(undo(emptyHistory())).toBeUndefined();
    expect(redo(history)).toBeUndefined();
  });

  test('a new change forgets what was undone', () => {
    const turned = undo(historyOf([1, 2]))?.history ?? emptyHistory<number>();
    expect(turned.undone).toEqual([2]);
    expect(pushChange(turned, 3)).toEqual({ done: [1, 3], undone: [] });
  });

  test('changes that join are one step, but never across an undo', () => {
    const join = (last: number, change: number) => (last < 100 ? last + change : undefined);
    let history = pushChange(pushChange(emptyHistory<number>(), 60, join), 50, join);
    expect(history.done).toEqual([110]);
    history = pushChange(history, 1, join);
    expect(history.done).toEqual([110, 1]);
    const turned = undo(history)?.history ?? emptyHistory<number>();
    const joinAlways = (last: number, change: number) => last + change;
    expect(pushChange(turned, 7, joinAlways).done).toEqual([110, 7]);
  });
});
