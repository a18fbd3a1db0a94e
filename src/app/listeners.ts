/** Who is told of each change. Changes that come together, as the letters of a pasted text do, are told once, behind the last. */

/** A set of listeners. */
export interface Listeners {
  /** Adds one; returns the function that takes it away. */
  readonly add: (listener: () => void) => () => void;
  /** Something has changed. */
  readonly tell: () => void;
  /** Runs what makes several changes. */
  readonly together: (changes: () => void) => void;
}

/** Makes an empty set. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  let depth = 0;
  let isUntold = false;
  const tell = (): void => {
    isUntold = depth > 0;
    if (!isUntold) for (const listener of [...listeners]) listener();
  };
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell,
    together: (changes) => {
      depth += 1;
      try {
        changes();
      } finally {
        depth -= 1;
        if (depth === 0 && isUntold) tell();
      }
    },
  };
}
