/** Long work in slices: between them the program hears signals and keys, and can say how far it is. */

/** How long work is run. */
export interface SliceOptions {
  /** Stops the work after the present slice. */
  readonly signal?: AbortSignal;
  /** Called after each slice with what the work yielded last. */
  readonly onProgress?: (done: number) => void;
}

/** Longest slice in milliseconds: a signal is never waited for longer than a reader notices. */
const SLICE_MS = 40;

/** Runs work that yields how far it is to its end; null when it was stopped before. */
export async function inSlices<T>(
  work: Generator<number, T, void>,
  { signal, onProgress }: SliceOptions = {},
): Promise<T | null> {
  let begun = performance.now();
  for (;;) {
    if (signal?.aborted) return null;
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begun < SLICE_MS) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setImmediate(resolve));
    begun = performance.now();
  }
}
