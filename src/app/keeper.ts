/** Settings being written, one after the other; what could not be written is told. */
import type { Problem, Result } from '../core/result.ts';

/** Waits for writes. */
export interface Keeper {
  readonly keep: (written: Promise<Result<unknown>>) => void;
  /** Resolves once everything handed over is written or has been told. */
  readonly settled: () => Promise<void>;
}

/** Makes one. `tell` gets the problem of each write that failed. */
export function createKeeper(tell: (problem: Problem) => void): Keeper {
  let last: Promise<void> = Promise.resolve();

  async function after(earlier: Promise<void>, written: Promise<Result<unknown>>): Promise<void> {
    await earlier;
    const result = await written;
    if (!result.ok) tell(result.problem);
  }

  return {
    keep: (written) => {
      last = after(last, written);
    },
    settled: () => last,
  };
}
