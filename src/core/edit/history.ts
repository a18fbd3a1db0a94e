/** A history of changes as plain values: what was done, what was undone. Knows nothing of what a change is. */

/** Changes done, oldest first, and changes undone, the one to redo next last. */
export interface History<C> {
  readonly done: readonly C[];
  readonly undone: readonly C[];
}

/** The history after a step back or forth, and the change to apply now. */
export interface Turn<C> {
  readonly history: History<C>;
  readonly change: C;
}

/** A history in which nothing has happened. */
export function emptyHistory<C>(): History<C> {
  return { done: [], undone: [] };
}

/**
 * The history after a new change; what was undone can no longer be redone.
 *
 * @param join makes one step of the last change and this one, or returns undefined to keep them apart
 */
export function pushChange<C>(
  history: History<C>,
  change: C,
  join?: (last: C, change: C) => C | undefined,
): History<C> {
  const last = history.done.at(-1);
  // After an undo typing starts a step of its own, else redo and undo would no longer mirror each other.
  const mayJoin = join !== undefined && last !== undefined && history.undone.length === 0;
  const joined = mayJoin ? join(last, change) : undefined;
  if (joined === undefined) return { done: [...history.done, change], undone: [] };
  return { done: [...history.done.slice(0, -1), joined], undone: [] };
}

/**
 * One step back, or undefined when nothing was done. The change returned is the one to apply: inverted when `invert`
 * is given, else as it was done.
 */
export function undo<C>(history: History<C>, invert?: (change: C) => C): Turn<C> | undefined {
  const last = history.done.at(-1);
  if (last === undefined) return undefined;
  return {
    history: { done: history.done.slice(0, -1), undone: [...history.undone, last] },
    change: invert ? invert(last) : last,
  };
}

/** One step forth again, or undefined when nothing was undone. The change returned is the one to apply. */
export function redo<C>(history: History<C>): Turn<C> | undefined {
  const next = history.undone.at(-1);
  if (next === undefined) return undefined;
  return {
    history: { done: [...history.done, next], undone: history.undone.slice(0, -1) },
    change: next,
  };
}
