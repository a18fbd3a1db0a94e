/** How changes of rows gather into undo steps: typing in one word is one step, everything else is its own. */
import { type History, pushChange } from '../../core/edit/index.ts';
import type { WorkChange } from './state.ts';

/** Whether typing goes on in the same word of the same row, so that one undo takes the word back. */
export function joins(last: WorkChange | undefined, change: WorkChange): boolean {
  if (last?.label !== 'type' || change.label !== 'type' || last.rows.length !== 1) return false;
  const [a, b] = [last.rows[0], change.rows[0]];
  if (!a || !b || a.index !== b.index || a.after.target !== b.before.target) return false;
  const grew = b.after.target.length - b.before.target.length;
  // A blank belongs to the word before it; what follows the blank starts a new step.
  return grew === 1 && !/\s$/u.test(a.after.target);
}

/** Two joined changes as one. */
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
  const last = history.done.at(-1);
  if (!join || !last) return pushChange(history, change);
  return { done: [...history.done.slice(0, -1), joinChanges(last, change)], undone: [] };
}
