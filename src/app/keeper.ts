/**
 * Settings being written, each begun when the one before is done: two that read the same file at once would take back
 * what the other wrote. What could not be written is told.
 */
import type { Problem, Result } from '../core/result.ts';

/** Writes in order. */
export interface Keeper {
  readonly keep: (write: () => Promise<Result<unknown>>) => void;
  /** Resolves once everything handed over is written or has been told. */
  readonly settled: () => Promise<void>;
}

/** Makes one. `tell` gets the problem of each write that failed. */
export function createKeeper(tell: (problem: Problem) => void): Keeper {
  let last: Promise<void> = Promise.resolve();

  async function after(
    earlier: Promise<void>,
    write: () => Promise<Result<unknown>>,
  ): Promise<void> {
    await earlier;
    const result = await write();
    if (!result.ok) tell(result.problem);
  }

  return {
    keep: (write) => {
      last = after(last, write);
    },
    settled: () => last,
  };
}
