/** One store: holds the state, runs the reducer, and lets effects (disk, memory, alignment) answer with actions. */
import type { UserAction } from './actions.ts';
import type { AppState } from './state.ts';

/** The running program as the screens and the tests see it. */
export interface App {
  /** The present state; a new object exactly when something changed. */
  readonly state: () => AppState;
  /** Calls back after each change; returns the function that ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what the translator asked. */
  readonly dispatch: (action: UserAction) => void;
  /** Resolves once everything that was to be saved is saved or has failed (then the state says so). */
  readonly settled: () => Promise<void>;
  /** Saves, releases files and timers. */
  readonly close: () => Promise<void>;
}
