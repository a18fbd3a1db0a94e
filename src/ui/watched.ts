/** A value outside of React that tells when it changes. */
import { createListeners } from '../app/index.ts';
import type { Watched } from './screens/root.tsx';

/** A watched value that can be set; setting an equal one tells nobody. */
export interface Settable<T> extends Watched<T> {
  readonly set: (value: T) => void;
}

/** Makes one. */
export function watched<T>(first: T): Settable<T> {
  let value = first;
  const listeners = createListeners();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      listeners.tell();
    },
    subscribe: listeners.add,
  };
}
