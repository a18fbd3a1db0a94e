/** How changes of rows gather into undo steps: typing in one word is one step, everything else is its own. */
import {
  type History,
  joinTextChanges,
  pushChange,
  type TextChange,
} from '../../core/edit/index.ts';
import type { WorkChange } from './state.ts';

/** How many characters two texts share at their beginning. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a[at] === b[at]) at++;
  return at;
}

/**
 * What a change of one row did to its text, as far as it can be told from the texts: typing or deleting in one place.
 * The caret is taken to have stood there.
 */
function textChangeOf(change: WorkChange): TextChange | undefined {
  const row = change.rows[0];
  if (change.label !== 'type' || change.rows.length !== 1 || !row) return undefined;
  const [before, after] = [row.before.target, row.after.target];
  const at = commonStart(before, after);
  const [grew, shrank] = [after.length - before.length, before.length - after.length];
  if (grew > 0 && before.slice(at) === after.slice(at + grew)) {
    const inserted = after.slice(at, at + grew);
    return { at, removed: '', inserted, before: { cursor: at }, after: { cursor: at + grew } };
  }
  if (shrank > 0 && after.slice(at) === before.slice(at + shrank)) {
    const removed = before.slice(at, at + shrank);
    return { at, removed, inserted: '', before: { cursor: at + shrank }, after: { cursor: at } };
  }
  return undefined;
}

/** Whether typing goes on in the same word of the same row, so that one undo takes the word back. */
export function joins(history: History<WorkChange>, change: WorkChange): boolean {
  const last = history.done.at(-1);
  if (!last || history.undone.length > 0) return false;
  const [a, b] = [last.rows[0], change.rows[0]];
  if (!a || !b || a.index !== b.index || a.after.target !== b.before.target) return false;
  const [one, other] = [textChangeOf(last), textChangeOf(change)];
  return one !== undefined && other !== undefined && joinTextChanges(one, other) !== undefined;
}

/** Two changes of one row as one. */
export function joinChanges(last: WorkChange, change: WorkChange): WorkChange {
  const [a, b] = [last.rows[0], change.rows[0]];
  if (!a || !b) return change;
  return {
    ...change,
    rows: [{ ...b, before: a.before }],
    current: { ...change.current, before: last.current.before },
  };
}

/** The history with a change done: as a step of its own, or as part of the last one. */
export function recordChange(
  history: History<WorkChange>,
  change: WorkChange,
  join: boolean,
): History<WorkChange> {
  return join ? pushChange(history, change, joinChanges) : pushChange(history, change);
}
