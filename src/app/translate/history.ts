/** How changes of rows gather into undo steps: typing in one word is one step, everything else is its own. */
import {
  type History,
  joinTextChanges,
  pushChange,
  type TextChange,
  textChange,
} from '../../core/edit/index.ts';
import type { WorkChange } from './state.ts';

/** What a change of one row did to its text. The caret is taken to stand where the change was made. */
function textChangeOf(change: WorkChange): TextChange | undefined {
  const row = change.rows[0];
  if (change.label !== 'type' || change.rows.length !== 1 || !row) return undefined;
  const [before, after] = [row.before.target, row.after.target];
  const made = textChange({ text: before, cursor: 0 }, { text: after, cursor: 0 });
  return {
    ...made,
    before: { cursor: made.at },
    after: { cursor: made.at + made.inserted.length },
  };
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
